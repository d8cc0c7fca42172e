namespace Finsam.Domain;

// d(k) = the geometric mean of k and k + 1; claims are compared squared.
internal readonly struct HuntingtonHillDivisor : IDivisor
{
    public static bool ServesAllFirst => true;

    public static Claim Next(ulong weight, ulong units) =>
        unchecked(new((UInt128)weight * weight, (UInt128)units * (units + (UInt128)1)));

    public static Int128 Aim(int positiveWeights) => 0;

    public static bool GuessUp(ulong floor, UInt128 remainder, UInt128 sum) =>
        floor == 0 || remainder >= sum - remainder;
}
