namespace Finsam.Domain;

/// <summary>What sets one divisor method apart: how strong a weight's claim to one unit more is.</summary>
internal interface IDivisor
{
    /// <summary>Whether every positive weight is served once before any is served twice.</summary>
    public static abstract bool ServesAllFirst { get; }

    /// <summary>The claim of a weight that has so many units to one more: weight / d(units).</summary>
    public static abstract Claim Next(ulong weight, ulong units);

    /// <summary>How far from the total to aim, so that rounding by this method comes out near it.</summary>
    public static abstract Int128 Aim(int positiveWeights);

    /// <summary>Whether an exact share of floor + remainder/sum is likely to be rounded up. A guess: claims decide.</summary>
    public static abstract bool GuessUp(ulong floor, UInt128 remainder, UInt128 sum);
}
