namespace Finsam.Domain;

/// <summary>Two splits side by side: a year and another year, or a preliminary split and the final one.</summary>
/// <remarks>Swedish: <i>jämförelse av bidrag</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class ContributionComparison : Worded
{
    internal ContributionComparison(ContributionSplit before, ContributionSplit after)
    {
        (Before, After) = (before.Total, after.Total);
        Changes =
        [
            .. after
                .Members.Union(before.Members, Member.ByKey)
                .Select(member => new Change<Member>(member, Paid(before, member), Paid(after, member))),
        ];
    }

    /// <summary>The total before.</summary>
    public Sek Before { get; }

    /// <summary>The total after.</summary>
    public Sek After { get; }

    /// <summary>How much more is paid in all; negative where less is.</summary>
    public Sek Difference => After - Before;

    /// <summary>What each member pays before and after, 0 kr where it is no member: in the later split's order, and
    /// then those that only the earlier has.</summary>
    public Listing<Change<Member>> Changes { get; }

    // A line for each member and for the total.
    internal override Wording Words =>
        Wording.Joined(
            "\n",
            [.. Changes.Select(change => change.Words), new Change<Wording>(new("Summa", "Total"), Before, After).Words]
        );

    private static Sek Paid(ContributionSplit split, Member member) =>
        split.Members.Contains(member, Member.ByKey) ? split[member] : Sek.Zero;
}
