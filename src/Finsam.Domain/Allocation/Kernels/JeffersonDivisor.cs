namespace Finsam.Domain;

// d(k) = k + 1: every part of a unit is rounded down.
internal readonly struct JeffersonDivisor : IDivisor
{
    public static bool ServesAllFirst => false;

    public static Claim Next(ulong weight, ulong units) => new(weight, (UInt128)units + 1);

    public static Int128 Aim(int positiveWeights) => positiveWeights / 2;

    public static bool GuessUp(ulong floor, UInt128 remainder, UInt128 sum) => false;
}
