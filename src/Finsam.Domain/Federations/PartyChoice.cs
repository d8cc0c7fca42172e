namespace Finsam.Domain;

// What belongs to a party, out of one thing for each.
internal static class PartyChoice
{
    internal static T Choose<T>(this Party party, T state, T regions, T municipalities) =>
        party switch
        {
            Party.State => state,
            Party.Regions => regions,
            Party.Municipalities => municipalities,
            _ => throw new ArgumentOutOfRangeException(
                nameof(party),
                party,
                "The parties are the state, the regions and the municipalities."
            ),
        };
}
