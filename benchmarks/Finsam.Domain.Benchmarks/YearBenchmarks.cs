using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Finsam.Domain.Benchmarks;

/// <summary>
/// A federation's year with all that it can have: thirteen municipalities, twenty positions, twenty-five lines in four columns and the two years
/// of a plan, grants, payments, balances and liquidity.
/// </summary>
[MemoryDiagnoser]
public class YearBenchmarks
{
    private const int Year = 2023;
    private const int Municipalities = 13;
    private const int Coordinators = 7;
    private const int Lines = 25;

    private static readonly LocalDate NewYear = new(Year, 1, 1);
    private static readonly LocalDate HalfYear = new(Year, 6, 30);
    private static readonly Sek Cost = Sek.FromKronor(850_000);

    private static readonly RuleSource Source = RuleSource.Decided("prov");

    private FederationYear _year = null!;

    /// <summary>Whether each printed total is off by some kronor.</summary>
    [Params(false, true)]
    public bool IsFaulty { get; set; }

    [GlobalSetup]
    public void Setup() => _year = Make();

    /// <summary>All of it made from what somebody knows: checked as a whole, split, paid, summed and looked through; nothing in words.</summary>
    [Benchmark(Baseline = true)]
    public int MakeAndCompute() => Computed(Make());

    /// <summary>The same year with another scope from May, computed whole.</summary>
    [Benchmark]
    public int ChangeAndCompute() => Computed(_year.With(_year.Positions[0].Scoped(1, new(Year, 5, 1))));

    /// <summary>The same year made anew, with its whole report as a page.</summary>
    [Benchmark]
    public int MakeAndReport() => Make().Report().ToString(TextFormat.Html).Length;

    private static int Computed(FederationYear year) =>
        year.Findings.Count
        + year.NotChecked.Count
        + year.Contributions.Contributions.Count
        + year.Payouts.Payouts.Count
        + year.Equity.Standings.Count
        + year.Liquidity.Days.Count;

    private FederationYear Make()
    {
        Member[] municipalities =
        [
            .. Enumerable.Range(0, Municipalities).Select(i => Member.Municipality($"Kommun {i}", $"06{i:D2}")),
        ];
        Federation federation = new(
            "Exempelförbundet",
            [.. municipalities, Member.Region("Regionen", "06"), .. Member.State]
        );
        return new(
            federation,
            Year,
            contributionDecisions:
            [
                new(
                    Year,
                    Sek.FromKronor(8_000_000),
                    AllocationKey.ByWeights(municipalities.Select(member => (member, (Fraction)1))),
                    payments: PaymentPlan.On([new(1, 31), new(7, 31)])
                ),
            ],
            roles: [new("SE-coach", Rate.PerYear(Sek.FromKronor(465_000)), NewYear, Source, MonthRule.ThirtyDayMonths)],
            positions: municipalities
                .Concat(municipalities.Take(Coordinators))
                .Select((member, i) => new Position(member, "SE-coach", 1.5m, NewYear, id: $"{i}")),
            paid: municipalities
                .Concat(municipalities.Take(Coordinators))
                .Select(
                    (member, i) =>
                        new Paid(member, "SE-coach", YearParts.HalfYears(Year)[0], Sek.FromKronor(348_750), $"{i}")
                ),
            initiatives:
            [
                new(
                    "Insats",
                    InitiativeKind.Individual,
                    municipalities[0],
                    NewYear,
                    grants: [new(Year, Sek.FromKronor(1_000_000))],
                    requisitions: YearParts
                        .Quarters(Year)
                        .Select(quarter => new Requisition(Year, quarter.End, Sek.FromKronor(200_000)))
                ),
            ],
            lines: Table(federation),
            overheadRange: new(Fraction.Zero, Fraction.One, Source),
            balances: new(
                [NewYear.PlusDays(-1), HalfYear],
                [
                    new("Kassa", BalanceKind.Cash, [1_000_000, 1_300_000]),
                    new("Balanserat", BalanceKind.BroughtForward, [700_000, 1_000_000]),
                    new("Resultat", BalanceKind.Result, [300_000, 300_000]),
                ]
            ),
            equityPolicy: EquityPolicy.AsCitedIn2020,
            cashMovements: CashMovement.OutOn(
                YearParts.Months(Year).Select(month => month.End),
                Sek.FromKronor(7_000_000),
                "kostnader"
            ),
            accountsHandedOverOn: new(Year + 1, 3, 1)
        );
    }

    /// <summary>Fifteen contributions, one line of payouts, one of grants, and the rest typed; income, costs and result are printed.</summary>
    private LineTable Table(Federation federation)
    {
        Listing<Line> contributions = Line.Contributions(federation);
        int typed = Lines - contributions.Count - 2;
        Column[] columns =
        [
            Column.Outcome(Year - 1),
            Column.Budget(Year, decidedOn: new(Year - 1, 11, 24)),
            Column.OutcomeThrough(HalfYear),
            Column.Forecast(Year),
            Column.Plan(Year + 1, after: $"Prognos {Year}"),
            Column.Plan(Year + 2, after: $"Plan {Year + 1}"),
        ];
        int off = IsFaulty ? 20 : 0;
        return new(
            columns,
            [
                .. contributions.Select(line =>
                    Line.Contribution(
                        ((LineSource.Contribution)line.Source!).Member,
                        columns.Select(column => column.Year == Year ? Cell.Computed : Sek.FromKronor(500_000))
                    )
                ),
                Line.Payouts(
                    "SE-Exempel",
                    "SE-coach",
                    columns.Select(column => column.Year == Year ? Cell.Computed : Cost)
                ),
                Line.Grants("Insats", columns.Select(column => column.Year == Year ? Cell.Computed : Cost)),
                .. Enumerable
                    .Range(0, typed)
                    .Select(i => new Line(
                        $"Kostnad {i}",
                        LineKind.Administration,
                        columns.Select(_ => (Cell)(Cost + Sek.FromKronor(off)))
                    )),
                Line.Printed(Total.Overhead, "Administration", columns.Select(_ => (Cell)(typed * Cost))),
            ]
        );
    }
}
