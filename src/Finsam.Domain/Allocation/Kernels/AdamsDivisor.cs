namespace Finsam.Domain;

// d(k) = k: every part of a unit is rounded up.
internal readonly struct AdamsDivisor : IDivisor
{
    public static bool ServesAllFirst => true;

    public static Claim Next(ulong weight, ulong units) => new(weight, units);

    public static Int128 Aim(int positiveWeights) => -positiveWeights / 2;

    public static bool GuessUp(ulong floor, UInt128 remainder, UInt128 sum) => remainder != UInt128.Zero;
}
