using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Checks;

/// <summary>For every code, the smallest case that provokes it.</summary>
internal static class ProvokedFindings
{
    private static readonly LocalDate NewYear = new(2024, 1, 1);

    /// <summary>A budget that opens with 1 kr.</summary>
    private static readonly PlanColumn Budget = new("Budget 2024", 2024, PlanColumnKind.Budget, Sek.FromKronor(1));

    private static readonly BudgetLine Income = new("Staten", BudgetLineKind.Contribution) { Party = Party.State };

    private static readonly BudgetLine Office = new("Kansli", BudgetLineKind.Administration);

    private static readonly RuleSource Decided = new(
        SourceKind.Decision,
        "styrelsens riktlinje",
        new("Egen riktlinje.", "A rule of its own.")
    );

    internal static readonly IReadOnlyDictionary<string, Func<IReadOnlyList<Finding>>> ByCode = new Dictionary<
        string,
        Func<IReadOnlyList<Finding>>
    >
    {
        ["FIN101"] = () => new Federation("Vättern", [Member.Municipality("Habo", "0643")]).CheckMembers(NewYear),
        ["FIN102"] = () => Statement(income: 100).CheckShares(Budget, StatutoryShares.InForce.On(NewYear)),
        ["FIN103"] = () => Statement(income: 100).CheckContributions(Budget, Split()),
        ["FIN201"] = () => Overdrawn().CheckGrant(),
        ["FIN202"] = () => Run().CheckPaid(Run().Positions.ToDictionary(post => post, _ => Sek.FromKronor(1))),
        ["FIN301"] = () => Plan(income: 100, costs: 100).CheckBalance(Budget),
        ["FIN302"] = () => Plan(income: 100, costs: 102).CheckBalance(Budget),
        ["FIN303"] = () => Deadlines.CheckBudget(2024, new LocalDate(2023, 12, 1)),
        ["FIN304"] = () => FollowUp(outcome: 101, forecast: 101).CheckBudget(),
        ["FIN305"] = () => FollowUp(outcome: 100, forecast: 101).CheckBudget(),
        ["FIN306"] = () =>
            Plan(income: 100, costs: 100)
                .CheckAdministration(Budget, new(Fraction.Percent(10), Fraction.Percent(14), Decided)),
        ["FIN307"] = () => Plan(income: 100, costs: 100).CheckYears(Budget),
        ["FIN401"] = () => Plan(income: 100, costs: 102).CheckBalance(Budget),
        ["FIN402"] = () => Standing(21).CheckEquity(),
        ["FIN403"] = () => Standing(4).CheckEquity(),
        ["FIN404"] = () => Broke().CheckLiquidity(),
        ["FIN405"] = () => Sheet(new BalanceLine("Lån", BalanceLineKind.Loan, Sek.FromKronor(1))).CheckDebts(),
        ["FIN501"] = () => Differences(101),
        ["FIN502"] = () => Differences(102, isBlank: true),
        ["FIN503"] = () => Differences(102),
        ["FIN504"] = () =>
            new EquityChain([new(2023, Sek.Zero, Sek.Zero), new(2024, Sek.FromOre(1), Sek.Zero)]).CheckOpenings(),
        ["FIN505"] = () => Deadlines.CheckAccounts(2024, new LocalDate(2025, 4, 1)),
    };

    private static readonly PayoutRun OneRun = PayoutRun.For(
        [new Position(Hoglandet.Aneby, HoglandetPositions.SeCoach, [new Scope(0.5m, NewYear)])],
        [HoglandetPositions.SeTerms],
        YearParts.Year(2024)
    );

    internal static ContributionSplit Split() =>
        ContributionSplit.For(
            Hoglandet.Federation,
            new ContributionTerms(2024, Sek.FromKronor(8_000_000), Hoglandet.Percentages)
        );

    internal static PayoutRun Run() => OneRun;

    internal static GrantUse Overdrawn() =>
        new(
            new Initiative(
                "Ny",
                InitiativeKind.Individual,
                Hoglandet.Aneby,
                NewYear,
                grants: [new Grant(2024, Sek.FromKronor(1))]
            ),
            2024,
            [new(NewYear, Sek.FromKronor(2))]
        );

    internal static OperatingPlan Plan(decimal income, decimal costs) =>
        new(
            [Budget],
            [
                BudgetRow.Typed(Income, [Budget], [Sek.FromKronor(income)]),
                BudgetRow.Typed(Office, [Budget], [Sek.FromKronor(costs)]),
            ]
        );

    internal static LiquidityCurve Broke() =>
        new(Sek.Zero, NewYear, [CashFlow.Payment(NewYear, Sek.FromKronor(1), "SE")]);

    internal static BalanceSheet Sheet(params BalanceLine[] lines) => new("Exempel", NewYear, lines);

    private static IncomeStatement Statement(decimal income) =>
        new("Exempel", [Budget], [BudgetRow.Typed(Income, [Budget], [Sek.FromKronor(income)])]);

    private static BudgetFollowUp FollowUp(decimal outcome, decimal forecast) =>
        BudgetFollowUp.For(
            Plan(income: 100, costs: 100),
            Budget,
            new LocalDate(2024, 6, 30),
            new Dictionary<BudgetLine, Sek> { [Office] = Sek.FromKronor(outcome) },
            new Dictionary<BudgetLine, Sek> { [Office] = Sek.FromKronor(forecast) }
        );

    private static EquityStanding Standing(decimal equity) =>
        EquityStanding.For(
            new(
                "egen riktlinje",
                [
                    new DatedValue<EquityPolicy>(
                        NewYear,
                        new(EquityBasis.Income, Fraction.Percent(20), Fraction.Percent(5)),
                        Decided
                    ),
                ]
            ),
            new(2024, 12, 31),
            Sek.FromKronor(equity),
            Sek.FromKronor(100)
        );

    /// <summary>A cost of 100 kr, and the total that is printed for it.</summary>
    private static IReadOnlyList<Finding> Differences(decimal printed, bool isBlank = false)
    {
        PlanColumn column = new("Utfall 2024", 2024, PlanColumnKind.Outcome)
        {
            Printed = new() { Costs = Sek.FromKronor(printed) },
        };
        IncomeStatement statement = new(
            "Exempel",
            [column],
            [
                BudgetRow.Typed(Office, [column], [Sek.FromKronor(100)]),
                BudgetRow.Printed(
                    new BudgetLine("Revision", BudgetLineKind.Administration),
                    [column],
                    [isBlank ? null : 0]
                ),
            ]
        );
        return [.. statement.Reconcile().Select(difference => difference.ToFinding())];
    }
}
