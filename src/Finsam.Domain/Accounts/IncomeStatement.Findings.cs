namespace Finsam.Domain;

public sealed partial class IncomeStatement
{
    /// <summary>Looks whether the parties' contributions in a column are in the proportions that the law prescribes (FIN102).</summary>
    /// <param name="column">A column for a whole year.</param>
    /// <param name="shares">The shares in force, such as <c>StatutoryShares.InForce.On(date)</c> or those of a split.</param>
    /// <returns>
    /// One finding where a party's contributions are not its share of all, naming the party that is furthest off; none where nobody can tell: a
    /// contribution has no party or is blank, the table is in thousands, or the column is not for a whole year, when only half of the state's may be booked.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="column"/> is null or not in the statement, or <paramref name="shares"/> is null.</exception>
    public IReadOnlyList<Finding> CheckShares(PlanColumn column, DatedValue<StatutoryShares> shares)
    {
        CheckColumn(column);
        ArgumentNullException.ThrowIfNull(shares);
        if (!KnowsParties(column))
        {
            return [];
        }

        Sek total = SumOfContributions(column);
        Party[] parties = Enum.GetValues<Party>();
        Sek[] actual = Array.ConvertAll(parties, Paid);
        Fraction[] expected = Array.ConvertAll(parties, party => total.Kronor * shares.Value[party]);
        Sek[] off = [.. actual.Zip(expected, (paid, share) => paid - share.ToNearest(Sek.FromOre(1)))];
        Party furthest = parties.MaxBy(party => Math.Abs(off[(int)party].Kronor));
        return actual.Zip(expected).All(each => each.First.Kronor == each.Second)
            ? []
            :
            [
                OtherShares(shares.Source)
                    .At(
                        $"{Name}, {column}, {furthest.Choose("staten", "regionerna", "kommunerna")}",
                        ByParty(Array.ConvertAll(expected, share => share.AsKronor())),
                        ByParty(Array.ConvertAll(actual, paid => Wording.Of($"{paid}"))),
                        off[(int)furthest]
                    ),
            ];

        Sek Paid(Party party) =>
            Filled(column, line => line.Kind == BudgetLineKind.Contribution && line.Party == party).Sum();
    }

    /// <summary>Looks whether a column's contributions sum to what the members have decided (FIN103).</summary>
    /// <param name="column">A column for a whole year.</param>
    /// <param name="split">The year's contributions.</param>
    /// <returns>One finding where the sums differ; none where they are equal, or where nobody can tell: a contribution is blank, the table is in thousands, or the column is not for a whole year.</returns>
    /// <exception cref="ArgumentException">An argument is null, the column is not in the statement, or the split is of another year.</exception>
    public IReadOnlyList<Finding> CheckContributions(PlanColumn column, ContributionSplit split)
    {
        CheckColumn(column);
        ArgumentNullException.ThrowIfNull(split);
        if (split.Terms.Year != column.Year)
        {
            throw new ArgumentException(
                Message.Of(
                    $"The contributions are of {split.Terms.Year}, '{column}' is of {column.Year}. Give those of the same year."
                ),
                nameof(split)
            );
        }

        Sek sum = SumOfContributions(column);
        return !KnowsContributions(column) || sum == split.Total
            ? []
            :
            [
                OtherSum(split.Shares.Source)
                    .At($"{Name}, {column}", Wording.Of($"{split.Total}"), Wording.Of($"{sum}"), sum - split.Total),
            ];
    }

    /// <summary>Looks whether a column passes the two balance tests (FIN301, FIN302) and leaves no shortfall (FIN401), by its totals as they are used onward.</summary>
    /// <param name="column">A column for a whole year.</param>
    /// <returns>A finding for each that does not hold; without an opening balance only the year's income is set against its costs.</returns>
    /// <exception cref="ArgumentException"><paramref name="column"/> is null or not in the statement.</exception>
    public IReadOnlyList<Finding> CheckBalance(PlanColumn column)
    {
        StatementTotals totals = Totals(column);
        string where = $"{Name}, {column}";
        return
        [
            .. CheckBudget(column, totals.OpeningBalance?.Value),
            .. totals.ClosingBalance is { } closing ? EquityFindings.BelowZero(where, closing.Value) : [],
        ];
    }

    /// <summary>The balance tests, with an opening balance from the statement or from a balance sheet.</summary>
    internal IReadOnlyList<Finding> CheckBudget(PlanColumn column, Sek? opening)
    {
        StatementTotals totals = Totals(column);
        (BalanceTest year, BalanceTest withEquity) = BudgetBalance.Tests(
            opening ?? Sek.Zero,
            totals.Income.Value,
            totals.Costs.Value
        );
        return BudgetBalance.Check($"{Name}, {column}", year, opening is null ? null : withEquity);
    }

    /// <summary>Whether a column tells what each party contributes to a whole year, to the krona.</summary>
    internal bool KnowsParties(PlanColumn column) =>
        KnowsContributions(column)
        && Lines.All(line => line.Kind != BudgetLineKind.Contribution || line.Party is not null);

    /// <summary>Whether a column tells what is contributed to a whole year, to the krona: no cell is blank.</summary>
    internal bool KnowsContributions(PlanColumn column) =>
        column.IsWholeYear && PrintedUnit <= Sek.FromKronor(1) && HasAllContributions(column);

    /// <summary>Whether there are contributions in a column, and no cell of them is blank.</summary>
    internal bool HasAllContributions(PlanColumn column)
    {
        BudgetLine[] contributions = [.. Lines.Where(line => line.Kind == BudgetLineKind.Contribution)];
        return contributions.Length > 0 && contributions.All(line => _rows[line].Amounts.ContainsKey(column));
    }

    internal static FindingRule OtherShares(RuleSource law) =>
        FindingRule.Ours(
            "FIN102",
            Severity.DoubtfulFigure,
            new("Parterna bidrar inte med sina andelar enligt lag.", "The parties do not pay their shares by law."),
            new(
                "Kontrollera beloppen: verkliga summor avviker ibland, som när preliminära och slutliga bidrag står i samma kolumn.",
                "Check the amounts: real totals deviate at times, as when preliminary and final contributions stand in one column."
            ),
            law
        );

    internal static FindingRule OtherSum(RuleSource law) =>
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

    private static Wording ByParty(Wording[] amounts) =>
        Wording.Of(
            $"staten {amounts[0]}, regionerna {amounts[1]}, kommunerna {amounts[2]}",
            $"the state {amounts[0]}, the regions {amounts[1]}, the municipalities {amounts[2]}"
        );
}
