namespace Finsam.Domain;

internal static class ContributionChecks
{
    private static readonly FindingRule OtherAmount = FindingRule.Ours(
        "FIN104",
        Severity.DoubtfulFigure,
        new("En medlems belopp stämmer inte med fördelningen.", "A member's amount does not agree with the split."),
        new(
            "Kontrollera om beloppen har bytt plats, eller om medlemmarna har kommit överens om andra.",
            "Check whether amounts have changed places, or whether the members have agreed on others."
        ),
        AllocationKey.AsTheyAgree
    );

    internal static readonly YearCheck Shares = YearCheck.Of(
        [OtherShares(StatutoryShares.InForce.Values[^1].Source)],
        new(
            "en kolumn för ett helt år med parternas bidrag",
            "a column of a whole year with the parties' contributions"
        ),
        year =>
            from column in Columns(year)
            from law in LawIn(year, column)
            let paid = PaidIn(year, column, law.Value)
            where paid.Length > 0
            select (year.Figures[column.Name, Total.Contributions], law, paid),
        SharesIn
    );

    internal static readonly YearCheck Sum = YearCheck.Of(
        [OtherSum(StatutoryShares.InForce.Values[^1].Source), OtherAmount],
        new(
            "beslut om medlemsbidrag för en kolumns hela år",
            "decisions about contributions for the whole year of a column"
        ),
        year =>
            from column in Columns(year)
            let split = year.SplitOf(column.Year)
            where split is not null
            let all = AllOf(year, column)
            where all.Length > 0
            select (year, column, split, all),
        SumIn
    );

    private static FindingRule OtherShares(RuleSource law) =>
        FindingRule.Ours(
            "FIN102",
            Severity.DoubtfulFigure,
            new("Parterna bidrar inte med sina andelar enligt lag.", "The parties do not pay their shares by law."),
            new(
                "Kontrollera beloppen: verkliga summor avviker ibland, "
                    + "som när preliminära och slutliga bidrag står i samma kolumn.",
                "Check the amounts: real totals deviate at times, "
                    + "as when preliminary and final contributions stand in one column."
            ),
            law
        );

    private static FindingRule OtherSum(RuleSource law) =>
        FindingRule.Ours(
            "FIN103",
            Severity.DoubtfulFigure,
            new(
                "Medlemsbidragen summerar inte till det som medlemmarna har beslutat.",
                "The contributions do not sum to what the members have decided."
            ),
            new("Jämför varje medlems belopp med fördelningen.", "Compare each member's amount with the split."),
            law
        );

    // In the middle of a year only half of the state's contribution may be booked.
    private static IEnumerable<Column> Columns(FederationYear year) =>
        year.Lines.Columns.Where(column => column.IsWholeYear);

    private static DatedValue<StatutoryShares>[] LawIn(FederationYear year, Column column) =>
        StatutoryShares.Of(year.Federation.MembersIn(column.Year), column.Year) is { } law ? [law] : [];

    private static Line[] LinesOf(FederationYear year) =>
        [.. year.Lines.Lines.Where(line => line.Kind == LineKind.Contribution)];

    // The contributions, or the printed sum where one of them is blank; none where nobody knows.
    private static Figure[] AllOf(FederationYear year, Column column)
    {
        Figure[] lines = [.. LinesOf(year).Select(line => year.Figures[column.Name, line.Name])];
        Figure total = year.Figures[column.Name, Total.Contributions];
        return lines.Length > 0 && Array.TrueForAll(lines, figure => figure.Known is not null) ? lines
            : total.Printed is not null ? [total]
            : [];
    }

    // What each party pays that is told, and between what it lies. Of a party without a line nobody knows, where the
    // sum is printed.
    private static (Party Party, Sek Paid, Sek Lowest, Sek Highest)[] PaidIn(
        FederationYear year,
        Column column,
        StatutoryShares law
    )
    {
        Line[] lines = LinesOf(year);
        Figure total = year.Figures[column.Name, Total.Contributions];
        return total.Known is null || lines.Length == 0 || Array.Exists(lines, line => line.Party is null)
            ? []
            :
            [
                .. from party in PartyChoice.All
                let own = lines
                    .Where(line => line.Party == party)
                    .Select(line => year.Figures[column.Name, line.Name])
                    .ToArray()
                where own.Length > 0 || total.Printed is null || law[party] == Fraction.Zero
                where Array.TrueForAll(own, figure => figure.Known is not null)
                select (
                    party,
                    own.Sum(figure => figure.Amount),
                    own.Sum(figure => figure.Lowest!.Value),
                    own.Sum(figure => figure.Highest!.Value)
                ),
            ];
    }

    private static IEnumerable<Finding> SharesIn(
        (Figure Sum, DatedValue<StatutoryShares> Law, (Party Party, Sek Paid, Sek Lowest, Sek Highest)[] Paid) told
    )
    {
        (Figure sum, DatedValue<StatutoryShares> law, var paid) = told;
        (Sek total, Sek lowest, Sek highest) =
            paid.Length < PartyChoice.All.Count
                ? (sum.Amount, sum.Lowest!.Value, sum.Highest!.Value)
                : (paid.Sum(each => each.Paid), paid.Sum(each => each.Lowest), paid.Sum(each => each.Highest));
        if (paid.All(each => IsPossible(each.Lowest, each.Highest, law.Value[each.Party])))
        {
            yield break;
        }

        var (furthest, amount, _, _) = paid.MaxBy(each => Math.Abs(Off(each.Party, each.Paid).Ore));
        yield return OtherShares(law.Source)
            .At(
                sum.Place,
                ByParty(paid.Select(each => (each.Party, (total.Kronor * law.Value[each.Party]).AsKronor()))),
                ByParty(paid.Select(each => (each.Party, Wording.Of($"{each.Paid}")))),
                Off(furthest, amount)
            );

        Sek Off(Party party, Sek amount) => amount - (total.Kronor * law.Value[party]).ToNearest(Sek.FromOre(1));

        // What is printed coarsely may be so much more or less, and a part of an öre goes to somebody.
        bool IsPossible(Sek least, Sek most, Fraction share) =>
            least.Ore - highest.Ore * share < 1 && lowest.Ore * share - most.Ore < 1;
    }

    // Where the sum is another, that says it; where only the members' own are, each of them.
    private static IEnumerable<Finding> SumIn(
        (FederationYear Year, Column Column, ContributionSplit Split, Figure[] All) told
    )
    {
        (FederationYear year, Column column, ContributionSplit split, Figure[] all) = told;
        if (split.Total < all.Sum(each => each.Lowest!.Value) || split.Total > all.Sum(each => each.Highest!.Value))
        {
            Sek sum = all.Sum(figure => figure.Amount);
            return
            [
                OtherSum(split.Shares.Source)
                    .At(
                        new(column.Name, Total.Contributions),
                        Wording.Of($"{split.Total}"),
                        Wording.Of($"{sum}"),
                        sum - split.Total
                    ),
            ];
        }

        return
        [
            .. from line in LinesOf(year)
            // An earlier budget holds what was preliminary then.
            where column.Kind != ColumnKind.Budget || column.Year >= year.Year
            where line.Source is LineSource.Contribution
            let figure = year.Figures[column.Name, line.Name]
            where figure.Computed < figure.Lowest || figure.Computed > figure.Highest
            select OtherAmount.At(
                figure.Place,
                Wording.Of($"{figure.Computed}"),
                Wording.Of($"{figure.Amount}"),
                figure.Difference
            ),
        ];
    }

    private static Wording ByParty(IEnumerable<(Party Party, Wording Amount)> amounts) =>
        Wording.Joined(
            ", ",
            amounts.Select(each =>
                each.Party.Choose(
                    state: Wording.Of($"staten {each.Amount}", $"the state {each.Amount}"),
                    regions: Wording.Of($"regionerna {each.Amount}", $"the regions {each.Amount}"),
                    municipalities: Wording.Of($"kommunerna {each.Amount}", $"the municipalities {each.Amount}")
                )
            )
        );
}
