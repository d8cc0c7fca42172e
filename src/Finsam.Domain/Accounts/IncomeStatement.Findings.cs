namespace Finsam.Domain;

public sealed partial class IncomeStatement
{
    /// <summary>Looks whether the parties' contributions in a column are the shares by law (FIN102).</summary>
    /// <param name="column">A column for a whole year.</param>
    /// <param name="shares">Those in force, as <c>StatutoryShares.InForce.On(date)</c>, or those of a split.</param>
    /// <returns>One finding where a party's contributions are not its share of all, naming the party that is furthest
    /// off; none where nobody can tell: a contribution has no party or is blank, the table is in thousands, or the
    /// column is not for a whole year, when only half of the state's may be booked.</returns>
    /// <exception cref="ArgumentException">The column is null or not in the statement, or the shares are
    /// null.</exception>
    public IReadOnlyList<Finding> CheckShares(PlanColumn column, DatedValue<StatutoryShares> shares)
    {
        CheckColumn(column);
        Guard.Against.Null(shares);
        if (!KnowsParties(column))
        {
            return [];
        }

        Sek total = SumOfContributions(column);
        PartyAmounts paid = new(PaidBy(Party.State), PaidBy(Party.Regions), PaidBy(Party.Municipalities));
        Party[] parties = [Party.State, Party.Regions, Party.Municipalities];
        Party furthest = parties.MaxBy(party => Math.Abs(Off(party).Kronor));
        return parties.All(party => paid[party].Kronor == Share(party))
            ? []
            :
            [
                OtherShares(shares.Source)
                    .At(
                        $"{Name}, {column}, {furthest.Choose("staten", "regionerna", "kommunerna")}",
                        ByParty(party => Share(party).AsKronor()),
                        ByParty(party => Wording.Of($"{paid[party]}")),
                        Off(furthest)
                    ),
            ];

        Sek PaidBy(Party party) =>
            Filled(column, line => line.Kind == BudgetLineKind.Contribution && line.Party == party).Sum();

        Fraction Share(Party party) => total.Kronor * shares.Value[party];

        Sek Off(Party party) => paid[party] - Share(party).ToNearest(Sek.FromOre(1));
    }

    /// <summary>Looks whether a column's contributions sum to what the members have decided (FIN103).</summary>
    /// <param name="column">A column for a whole year.</param>
    /// <param name="split">The year's contributions.</param>
    /// <returns>One finding where the sums differ; none where they are equal, or where nobody can tell: a contribution
    /// is blank, the table is in thousands, or the column is not for a whole year.</returns>
    /// <exception cref="ArgumentException">Something is null, the column is not here, or the split is of another
    /// year.</exception>
    public IReadOnlyList<Finding> CheckContributions(PlanColumn column, ContributionSplit split)
    {
        CheckColumn(column);
        if (Guard.Against.Null(split).Terms.Year != column.Year)
        {
            throw new ArgumentException(
                Message.Of($"The contributions are of {split.Terms.Year}, '{column}' is of {column.Year}. ")
                    + "Give those of the same year.",
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

    /// <summary>Looks whether a column passes the two balance tests (FIN301, FIN302) and leaves no shortfall (FIN401),
    /// by its totals as they are used onward.</summary>
    /// <param name="column">A column for a whole year.</param>
    /// <returns>A finding for each that does not hold; without an opening balance only the year's income is set against
    /// its costs.</returns>
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

    // The opening balance is the statement's or a balance sheet's.
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

    internal bool KnowsParties(PlanColumn column) =>
        KnowsContributions(column)
        && Lines.All(line => line.Kind != BudgetLineKind.Contribution || line.Party is not null);

    // A table in thousands does not tell it to the krona.
    internal bool KnowsContributions(PlanColumn column) =>
        column.IsWholeYear && PrintedUnit <= Sek.Krona && HasAllContributions(column);

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
                "Kontrollera beloppen: verkliga summor avviker ibland, "
                    + "som när preliminära och slutliga bidrag står i samma kolumn.",
                "Check the amounts: real totals deviate at times, "
                    + "as when preliminary and final contributions stand in one column."
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

    private static Wording ByParty(Func<Party, Wording> amountOf)
    {
        Wording state = amountOf(Party.State);
        (Wording regions, Wording municipalities) = (amountOf(Party.Regions), amountOf(Party.Municipalities));
        return Wording.Of(
            $"staten {state}, regionerna {regions}, kommunerna {municipalities}",
            $"the state {state}, the regions {regions}, the municipalities {municipalities}"
        );
    }
}
