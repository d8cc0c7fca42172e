namespace Finsam.Domain;

/// <summary>One part of a split, with what anyone needs to check it by hand.</summary>
/// <remarks>
/// <para>Swedish: <i>andel i fördelningsbevis</i>.</para>
/// <para>Units count from 0 upwards in a refund too. Equal when every part is equal; not ordered.</para>
/// </remarks>
[NoJsonForm]
public sealed record AllocationProofPart
{
    internal AllocationProofPart(
        long weight,
        Fraction quota,
        Int128 floor,
        Fraction remainder,
        int rank,
        Int128 units,
        Sek amount
    ) =>
        (Weight, Quota, Floor, Remainder, Rank, Units, Amount) = (weight, quota, floor, remainder, rank, units, amount);

    /// <summary>Its weight.</summary>
    public long Weight { get; }

    /// <summary>Its exact share of the units.</summary>
    public Fraction Quota { get; }

    /// <summary>The whole units of its exact share.</summary>
    public Int128 Floor { get; }

    /// <summary>What is left of its exact share above the whole units, less than 1.</summary>
    public Fraction Remainder { get; }

    /// <summary>Its place in the queue, from 1: by remainder under largest remainder, by weight where only the largest
    /// are served, and otherwise by its claim to one unit more.</summary>
    public int Rank { get; }

    /// <summary>The units it got.</summary>
    public Int128 Units { get; }

    /// <summary>What they are worth; negative in a refund.</summary>
    public Sek Amount { get; }
}
