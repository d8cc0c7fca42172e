namespace Finsam.Domain;

/// <summary>Two years beside each other: which figures moved, which findings came and went, and what did not
/// follow.</summary>
/// <remarks>Swedish: <i>jämförelse mellan år</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class YearComparison : Worded
{
    private static readonly Total[] Sums =
    [
        Total.Opening,
        Total.Income,
        Total.Initiatives,
        Total.Overhead,
        Total.Costs,
        Total.Result,
        Total.Closing,
    ];

    internal YearComparison(FederationYear before, FederationYear after)
    {
        (Before, After) = (before, after);
        Dictionary<Place, Sek?> were = FiguresOf(before);
        Dictionary<Place, Sek?> are = FiguresOf(after);
        Changes =
        [
            .. were
                .Keys.Union(are.Keys)
                .Select(place => new FigureChange(
                    place,
                    were.GetValueOrDefault(place),
                    are.GetValueOrDefault(place),
                    Shown(place)
                ))
                .Where(change => change.Before != change.After),
        ];
        NewFindings = [.. after.Findings.ExceptBy(before.Findings.Select(Key), Key)];
        GoneFindings = [.. before.Findings.ExceptBy(after.Findings.Select(Key), Key)];
        DidNotFollow =
        [
            .. LinesOf(after)
                .Join(LinesOf(before), now => now.Place, then => then.Place, (now, then) => (Now: now, Then: then))
                .Where(each => each.Now.Printed is not null && each.Now.Printed == each.Then.Printed)
                .Where(each => each.Now.Computed != each.Then.Computed)
                .Select(each => each.Now),
        ];
    }

    /// <summary>The year that is compared with.</summary>
    public FederationYear Before { get; }

    /// <summary>The year that is compared.</summary>
    public FederationYear After { get; }

    /// <summary>The figures that moved: what members contribute and are paid, the lines and sums of each column, equity
    /// and liquidity.</summary>
    public Listing<FigureChange> Changes { get; }

    /// <summary>The findings that came.</summary>
    public Listing<Finding> NewFindings { get; }

    /// <summary>The findings that went.</summary>
    public Listing<Finding> GoneFindings { get; }

    /// <summary>The typed and printed figures that stand as they did, though what they are made of has moved.</summary>
    public Listing<Figure> DidNotFollow { get; }

    /// <summary>A row for each figure that moved; notes say which findings came and went, and what did not
    /// follow.</summary>
    public Table ToTable() =>
        new(
            "andrade belopp",
            new("Ändrade belopp", "Changed amounts"),
            [Wording.None, new("före", "before"), new("efter", "after"), new("differens", "difference")],
            Changes.Select(change => change.Row),
            [
                .. NewFindings.Select(each => Note(new("Ny iakttagelse", "New finding"), each)),
                .. GoneFindings.Select(each => Note(new("Iakttagelse som föll bort", "Finding that went"), each)),
                .. DidNotFollow.Select(each =>
                    Wording.Of($"{NotFollowing}: {Wording.Of(each.Place.ToString)}: {each}")
                ),
            ]
        );

    // What moved, came, went and did not follow, a line for each.
    internal override Wording Words
    {
        get
        {
            Wording[] all =
            [
                .. Part(new("Ändrat", "Changed"), Changes),
                .. Part(new("Nya iakttagelser", "New findings"), NewFindings),
                .. Part(new("Iakttagelser som föll bort", "Findings that went"), GoneFindings),
                .. Part(
                    NotFollowing,
                    DidNotFollow.Select(each => Wording.Of($"{Wording.Of(each.Place.ToString)}: {each}"))
                ),
            ];
            return all.Length > 0 ? Wording.Joined("\n", all) : new("Inget är ändrat.", "Nothing has changed.");

            static IEnumerable<Wording> Part<T>(Wording heading, IEnumerable<T> items) =>
                items
                    .Select(item => Wording.Of($"{item}"))
                    .Select(item => Wording.Of(language => $"  {item.In(language).ReplaceLineEndings("\n  ")}"))
                    .Select((item, at) => at == 0 ? Wording.Of($"{heading}\n{item}") : item);
        }
    }

    private static Wording NotFollowing => new("Angivet som inte följde med", "Typed, and did not follow");

    private static Wording Note(Wording what, Finding finding) =>
        Wording.Of($"{what}: {finding.Rule}, {Wording.Of(finding.Place.ToString)}");

    private static (string, Place, Wording, Wording) Key(Finding finding) =>
        (finding.Code, finding.Place, finding.Expected, finding.Actual);

    // For a reader a member is its name.
    private Place Shown(Place place) =>
        After
            .Federation.Memberships.Select(membership => membership.Member)
            .FirstOrDefault(member => member.Key == place.Member)
            is { } member
            ? new(place.Page, place.Column, place.Line, place.Total, member.ToString(), place.Day)
            : place;

    private static Dictionary<Place, Sek?> FiguresOf(FederationYear year) =>
        Contributed(year)
            .Concat(PaidOut(year))
            .Concat(LinesOf(year))
            .Concat([year.Equity.Closing, year.Liquidity.Minimum])
            .ToDictionary(figure => figure.Place, figure => figure.Known);

    private static IEnumerable<Figure> Contributed(FederationYear year) =>
        year.SplitOf(year.Year)
            ?.Members.Select(member =>
                year[new(Page.Contributions, FederationYear.Text(year.Year), member: member.Key)]
            )
        ?? [];

    private static IEnumerable<Figure> PaidOut(FederationYear year) =>
        year.LacksRate(year.Days) is null
            ? year.Payouts.Employers.Select(employer =>
                year[new(Page.Payouts, FederationYear.Text(year.Days), member: employer.Key)]
            )
            : [];

    private static IEnumerable<Figure> LinesOf(FederationYear year)
    {
        Total[] sums = [.. year.Lines.Lines.Select(line => line.Total).OfType<Total>().Union(Sums).Order()];
        return year.Lines.Columns.SelectMany(column =>
            year.Lines.Lines.Where(line => line.Total is null)
                .Select(line => year.Figures[column.Name, line.Name])
                .Concat(sums.Select(total => year.Figures[column.Name, total]))
        );
    }
}
