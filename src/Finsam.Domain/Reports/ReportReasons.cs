namespace Finsam.Domain;

// Where the figures of a year come from, as far as they are known.
internal static class ReportReasons
{
    internal static ReportSection Of(FederationYear year)
    {
        ReportSection[] sections =
        [
            new(new("Medlemsbidrag", "Contributions"), reasons: OfContributions(year)),
            new(new("Utbetalningar för tjänster", "Payouts for positions"), reasons: OfPayouts(year)),
            new(new("Insatser", "Initiatives"), reasons: OfGrants(year)),
            new(new("Budget och utfall", "Budget and outcome"), reasons: OfLines(year)),
            new(
                new("Från resultat till kassa", "From result to cash"),
                reasons: year.CashBridges()
                    .Where(bridge => bridge.Unexplained.Known is not null)
                    .Select(bridge => new Reason(bridge.Explain(), bridge.ChangeInCash.Place))
            ),
            new(
                new("Eget kapital", "Equity"),
                reasons:
                [
                    .. Reason.Of(year.Equity.Closing),
                    .. year.Equity.Standings.Select(standing => new Reason(standing.Explain(), [])),
                ]
            ),
            new(
                new("Likviditet", "Money in hand"),
                reasons: year.Liquidity.Days.Count > 0 ? Reason.Of(year.Liquidity.Minimum) : []
            ),
        ];
        return new(
            new("Varför", "Why"),
            Array.TrueForAll(sections, section => section.Reasons.Count == 0)
                ? [new("Inget är känt som går att förklara.", "Nothing is known that can be explained.")]
                : []
        )
        {
            Sections = [.. sections.Where(section => section.Reasons.Count > 0)],
        };
    }

    private static IEnumerable<Reason> OfContributions(FederationYear year) =>
        year.SplitOf(year.Year) is { } split
            ?
            [
                new(split.Explain(), split.Place()),
                .. split.Members.Select(member => new Reason(
                    split.Explain(member),
                    [split.Place(member), .. LinesOf(year, member, split[member])]
                )),
            ]
            : [];

    // Where the year's contribution stands among the lines, as it follows.
    private static IEnumerable<Place> LinesOf(FederationYear year, Member member, Sek amount) =>
        from line in year.Lines.Lines
        where line.Source is LineSource.Contribution source && Member.ByKey.Equals(source.Member, member)
        from column in year.Lines.Columns
        where column.Year == year.Year
        let figure = year.Figures[column.Name, line.Name]
        where figure is { Printed: null, Computed: { } follows } && follows == amount
        select figure.Place;

    private static IEnumerable<Reason> OfGrants(FederationYear year) =>
        year.GrantUses.Select(use => new Reason(use.Explain(), use.Place));

    private static IEnumerable<Reason> OfPayouts(FederationYear year) =>
        year.LacksRate(year.Days) is null
            ? year.PayoutsByHalfYear()
                .SelectMany(run =>
                    run.Employers.Select(employer => new Reason(
                        run.Explain(employer),
                        new Place(Page.Payouts, Place.ColumnOf(run.Days), member: employer.Key)
                    ))
                )
            : [];

    // What is made of payouts, grants or room, in the plan too, and how the year closes.
    private static IEnumerable<Reason> OfLines(FederationYear year) =>
        [
            .. from column in year.Lines.Columns
            where column.Year >= year.Year
            from line in year.Lines.Lines
            where line.Source is LineSource.Payouts or LineSource.Grants or LineSource.Room
            let figure = year.Figures[column.Name, line.Name]
            where figure.Computed is not null && figure.Printed is null
            from reason in Reason.Of(figure)
            select reason,
            .. year.ClosingColumn is { } closing
                ? new[] { Total.Result, Total.Closing }.SelectMany(total =>
                    Reason.Of(year.Figures[closing.Name, total])
                )
                : [],
        ];
}
