namespace Finsam.Domain;

// An amount of an account, with the objects and the day that it is of.
internal readonly record struct SieAmount(SieAccount Account, Listing<SieObject> Objects, LocalDate Day, Sek Amount);
