namespace Finsam.Domain;

/// <summary>How an amount was split, in full: enough for anyone to check it without this library.</summary>
/// <remarks>
/// <para>Swedish: <i>fördelningsbevis</i>.</para>
/// <para>Equal only to itself; not ordered.</para>
/// </remarks>
[NoJsonForm]
public sealed partial class AllocationProof
{
    internal AllocationProof(
        Sek total,
        Sek unit,
        AllocationMethod method,
        TieBreak tieBreak,
        IEnumerable<AllocationProofPart> parts,
        DivisorInterval? interval,
        AllocationTie? tie
    )
    {
        (Total, Unit, Method, TieBreak) = (total, unit, method, tieBreak);
        (Parts, Interval, Tie) = ([.. parts], interval, tie);
    }

    /// <summary>What was split; negative for a refund.</summary>
    public Sek Total { get; }

    /// <summary>The rounding unit.</summary>
    public Sek Unit { get; }

    /// <summary>How it was split.</summary>
    public AllocationMethod Method { get; }

    /// <summary>Who gets the last unit when claims are exactly equal.</summary>
    public TieBreak TieBreak { get; }

    /// <summary>The parts, in the order of the weights.</summary>
    public Listing<AllocationProofPart> Parts { get; }

    /// <summary>For a divisor method, where the claims meet; null for largest remainder, for nothing to split, and
    /// where there were too few units for every positive weight and the largest were served.</summary>
    public DivisorInterval? Interval { get; }

    /// <summary>Those with the same claim to the last units, which the tie rule settled; null without a tie.</summary>
    public AllocationTie? Tie { get; }
}
