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

    /// <summary>A row for each member and the total: before, after, and the difference.</summary>
    public Table ToTable() =>
        new(
            "medlemsbidrag jamforda",
            new("Medlemsbidrag före och efter", "Contributions before and after"),
            [new("medlem", "member"), new("före", "before"), new("efter", "after"), new("differens", "difference")],
            [
                .. Changes.Select(change => new TableRow(TableCell.Of($"{change.What}"), change.Cells())),
                new(Sum.What, Sum.Cells(), isSum: true),
            ]
        );

    // A line for each member and for the total.
    internal override Wording Words => Wording.Joined("\n", [.. Changes.Select(change => change.Words), Sum.Words]);

    private Change<Wording> Sum => new(new("Summa", "Total"), Before, After);

    private static Sek Paid(ContributionSplit split, Member member) =>
        split.Members.Contains(member, Member.ByKey) ? split[member] : Sek.Zero;
}
