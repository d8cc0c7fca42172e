namespace Finsam.Domain;

/// <summary>What a member pays by one decision, and how it was rounded.</summary>
/// <remarks>Swedish: <i>del av medlemsbidrag</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class ContributionPart : Worded
{
    internal ContributionPart(
        ContributionDecision decision,
        Member member,
        Party party,
        RemainderShare rounding,
        Sek unit
    ) => (Decision, Member, Party, Rounding, Unit) = (decision, member, party, rounding, unit);

    /// <summary>The decision.</summary>
    public ContributionDecision Decision { get; }

    /// <summary>What it pays.</summary>
    public Sek Amount => (long)Rounding.Units * Unit;

    /// <summary>The unit that it was rounded to.</summary>
    public Sek Unit { get; }

    /// <summary>The whole units of its exact share.</summary>
    public long Floor => (long)Rounding.Floor;

    /// <summary>What is left of its exact share above the whole units, less than 1.</summary>
    public Fraction Remainder => Rounding.Sum.IsZero ? Fraction.Zero : new(Rounding.Remainder, Rounding.Sum);

    /// <summary>Its place in the queue for one unit more, from 1.</summary>
    public int Rank => Rounding.Rank;

    /// <summary>Whether it got one unit more.</summary>
    public bool GetsExtraUnit => Rounding.GetsExtraUnit;

    internal override Wording Words => Wording.Of($"{Decision.Label}: {Amount}");

    internal Member Member { get; }

    internal Party Party { get; }

    internal RemainderShare Rounding { get; }
}
