namespace Finsam.Domain;

// d(k) = 2k(k + 1) / (2k + 1), the harmonic mean of k and k + 1.
internal readonly struct DeanDivisor : IDivisor
{
    public static bool ServesAllFirst => true;

    public static Claim Next(ulong weight, ulong units) =>
        unchecked(new((2 * (UInt128)units + 1) * weight, 2 * (UInt128)units * (units + (UInt128)1)));

    public static Int128 Aim(int positiveWeights) => 0;

    public static bool GuessUp(ulong floor, UInt128 remainder, UInt128 sum) =>
        floor == 0 || remainder >= sum - remainder;
}
