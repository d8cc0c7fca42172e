using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Finsam.Domain.Benchmarks;

/// <summary>
/// A federation's year with all that it can have: thirteen municipalities, twenty positions, four columns of twenty-five lines, a plan of
/// three years.
/// </summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private const int Year = 2023;
    private const int Municipalities = 13;
    private const int Coordinators = 7;
    private const int Lines = 25;
    private const int CostLines = 9;

    private static readonly LocalDate NewYear = new(Year, 1, 1);
    private static readonly LocalDate HalfYear = new(Year, 6, 30);

    private FederationYear _year = null!;

    /// <summary>How many figures of the report are printed wrong: none, or each cost by a krona.</summary>
    [Params(false, true)]
    public bool IsFaulty { get; set; }

    [GlobalSetup]
    public void Setup() => _year = Make();

    /// <summary>Every check over the year; the data is there already.</summary>
    [Benchmark]
    public IReadOnlyList<Finding> Check() => _year.Check();

    /// <summary>All of it made from what somebody knows, split, paid, summed and looked through; nothing in words.</summary>
    [Benchmark]
    public IReadOnlyList<Finding> MakeAndCheck() => Make().Check();

    private FederationYear Make()
    {
        Member[] municipalities =
        [
            .. Enumerable.Range(0, Municipalities).Select(i => Member.Municipality($"Kommun {i}", $"06{i:D2}")),
        ];
        Federation federation = new(
            "Exempelförbundet",
            [
                .. municipalities.Select(member => new Membership(member)),
                Member.Region("Regionen", "06"),
                Member.SocialInsuranceAgency,
                Member.EmploymentService,
            ]
        );
        ContributionSplit split = ContributionSplit.For(
            federation,
            new ContributionTerms(
                Year,
                Sek.FromKronor(8_000_000),
                AllocationKey.ByWeights(municipalities.Select(member => (member, (Fraction)1)))
            )
        );
        PayoutTerms terms = new()
        {
            Role = new("SE-coach", "SE coach"),
            Rates = new(
                "ersättning",
                [
                    new(
                        NewYear,
                        Rate.PerYear(Sek.FromKronor(465_000)),
                        new(SourceKind.Decision, "avtal", new("Avtalat.", "Agreed."))
                    ),
                ]
            ),
            MonthRule = MonthRule.ThirtyDayMonths,
        };
        PayoutRun payouts = PayoutRun.For(
            municipalities
                .Concat(municipalities.Take(Coordinators))
                .Select(member => new Position(member, terms.Role, 1.5m, NewYear)),
            [terms],
            YearParts.HalfYears(Year)[0]
        );
        Initiative initiative = new(
            "Insats",
            InitiativeKind.Individual,
            municipalities[0],
            NewYear,
            grants: [new Grant(Year, Sek.FromKronor(1_000_000))]
        );
        return new(federation, Year)
        {
            Contributions = split,
            Grants =
            [
                new(
                    initiative,
                    Year,
                    YearParts.Quarters(Year).Select(quarter => new Requisition(quarter.End, Sek.FromKronor(200_000)))
                ),
            ],
            Paid = [(payouts, payouts.Payouts.ToDictionary(payout => payout.Position, payout => payout.Amount))],
            Plan = Plan(),
            BudgetDecidedOn = new LocalDate(Year - 1, 11, 24),
            AdministrationRange = new(Fraction.Zero, Fraction.One, EquityPolicy.AsCitedIn2020.Values[0].Source),
            Report = Report(federation, split, payouts),
            AccountsHandedOverOn = new LocalDate(Year + 1, 3, 1),
            EquityPolicy = EquityPolicy.AsCitedIn2020,
            Liquidity = new(
                Sek.FromKronor(2_000_000),
                NewYear,
                [
                    .. CashFlow.Receipts(split.Instalments(InstalmentPlan.StateByHalfYear(Year))),
                    .. CashFlow.Payments(
                        Sek.FromKronor(7_000_000),
                        YearParts.Months(Year).Select(month => month.End),
                        "kostnader"
                    ),
                ]
            ),
        };
    }

    private static OperatingPlan Plan()
    {
        PlanColumn budget = new("Budget", Year, PlanColumnKind.Budget, Sek.FromKronor(1_000_000));
        PlanColumn next = new("Plan 1", Year + 1, PlanColumnKind.Plan, budget);
        PlanColumn[] columns = [budget, next, new("Plan 2", Year + 2, PlanColumnKind.Plan, next)];
        return new(
            columns,
            Enumerable
                .Range(0, Lines)
                .Select(i =>
                    BudgetRow.Typed(
                        new(
                            $"Rad {i}",
                            i < Lines - CostLines ? BudgetLineKind.Contribution : BudgetLineKind.Administration
                        ),
                        columns,
                        columns.Select(_ => Sek.FromKronor(i < Lines - CostLines ? 500_000 : 850_000))
                    )
                )
        );
    }

    /// <summary>Sixteen contributions, and nine costs that all print their budget as outcome and forecast.</summary>
    private AccountsReport Report(Federation federation, ContributionSplit split, PayoutRun payouts)
    {
        long off = IsFaulty ? 1 : 0;
        long costs = CostLines * 850_000;
        PlanColumn[] columns =
        [
            Column("Utfall före", Year - 1, PlanColumnKind.Outcome, new(Year - 1, 12, 31)),
            Column("Budget", Year, PlanColumnKind.Budget, new(Year, 12, 31)),
            Column("Utfall", Year, PlanColumnKind.Outcome, HalfYear),
            Column("Prognos", Year, PlanColumnKind.Forecast, new(Year, 12, 31)),
        ];
        IncomeStatement statement = new(
            "Exempelförbundet",
            columns,
            split
                .Contributions.Select(each =>
                    BudgetRow.Typed(
                        new($"{each.Member}", BudgetLineKind.Contribution) { Party = each.Party },
                        columns,
                        columns.Select(_ => each.Amount)
                    )
                )
                .Concat(
                    Enumerable
                        .Range(0, CostLines)
                        .Select(i =>
                            BudgetRow.Typed(
                                new($"Kostnad {i}", BudgetLineKind.Administration),
                                columns,
                                columns.Select((_, column) => Sek.FromKronor(850_000 + (column == 3 ? off : 0)))
                            )
                        )
                )
        );
        return new(federation, statement, Sheet(new(Year - 1, 12, 31), 700_000), Sheet(HalfYear, 1_000_000), [payouts]);

        PlanColumn Column(string name, int year, PlanColumnKind kind, LocalDate through) =>
            new(name, year, kind)
            {
                Through = through,
                Printed = new()
                {
                    Income = Sek.FromKronor(8_000_000),
                    Costs = Sek.FromKronor(costs - off),
                    Result = Sek.FromKronor(8_000_000 - costs + off),
                },
            };

        BalanceSheet Sheet(LocalDate date, long broughtForward) =>
            new(
                "Exempelförbundet",
                date,
                [
                    new("Kassa", BalanceLineKind.Cash, Sek.FromKronor(broughtForward + 300_000)),
                    new("Balanserat", BalanceLineKind.BroughtForward, Sek.FromKronor(broughtForward)),
                    new("Resultat", BalanceLineKind.Result, Sek.FromKronor(300_000)),
                ]
            );
    }
}
