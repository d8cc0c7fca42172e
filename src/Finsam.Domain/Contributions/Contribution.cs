namespace Finsam.Domain;

/// <summary>What a member pays for a year, as one of the parties.</summary>
/// <remarks>Swedish: <i>medlemsbidrag</i>. A municipality in no region that pays beside a region has two: one as a
/// municipality, one as a region (5 a § lagen (2003:1210)). Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class Contribution : Worded
{
    internal Contribution(Member member, Party party, IEnumerable<ContributionPart> parts)
    {
        (Member, Party, Parts) = (member, party, [.. parts]);
        Amount = Parts.Sum(part => part.Amount);
    }

    /// <summary>The member.</summary>
    public Member Member { get; }

    /// <summary>The party that it pays as.</summary>
    public Party Party { get; }

    /// <summary>What it pays for the year, by all decisions.</summary>
    public Sek Amount { get; }

    /// <summary>What it pays by each decision of the year.</summary>
    public Listing<ContributionPart> Parts { get; }

    internal override Wording Words => Wording.Of($"{Member}: {Amount}");
}
