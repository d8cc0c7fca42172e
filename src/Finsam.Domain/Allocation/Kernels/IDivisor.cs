namespace Finsam.Domain;

// What sets one divisor method apart: how strong a weight's claim to one unit more is.
internal interface IDivisor
{
    // Whether every positive weight is served once before any is served twice.
    public static abstract bool ServesAllFirst { get; }

    // The claim of a weight that has so many units to one more: weight / d(units).
    public static abstract Claim Next(ulong weight, ulong units);

    // How far from the total to aim, so that rounding by this method comes out near it.
    public static abstract Int128 Aim(int positiveWeights);

    // Whether an exact share of floor + remainder/sum is likely to be rounded up. A guess: claims decide.
    public static abstract bool GuessUp(ulong floor, UInt128 remainder, UInt128 sum);
}
