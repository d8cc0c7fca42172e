namespace Finsam.Domain;

// d(k) = k + 1/2: parts of a unit are rounded at the half.
internal readonly struct WebsterDivisor : IDivisor
{
    public static bool ServesAllFirst => false;

    public static Claim Next(ulong weight, ulong units) => unchecked(new(weight, 2 * (UInt128)units + 1));

    public static Int128 Aim(int positiveWeights) => 0;

    public static bool GuessUp(ulong floor, UInt128 remainder, UInt128 sum) => remainder >= sum - remainder;
}
