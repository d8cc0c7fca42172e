using BenchmarkDotNet.Attributes;

namespace Finsam.Domain.Benchmarks;

/// <summary>A ten-year plan of forty lines: made, balanced in its last year, and changed in one assumption.</summary>
[MemoryDiagnoser]
public class PlanBenchmarks
{
    private const int Years = 10;
    private const int Costs = 36;

    private PlanColumn[] _columns = [];
    private BudgetRow[] _rows = [];
    private OperatingPlan _plan = null!;
    private BudgetLine _line = null!;
    private readonly BudgetAmount _less = BudgetAmount.Typed(Sek.FromKronor(90_000));
    private readonly BalancingStrategy _inProportion = BalancingStrategy.InProportion(unit: Sek.FromKronor(1_000));

    [GlobalSetup]
    public void Setup()
    {
        _columns = new PlanColumn[Years];
        for (int year = 0; year < Years; year++)
        {
            _columns[year] =
                year == 0
                    ? new("Budget", 2023, PlanColumnKind.Budget, Sek.FromKronor(1_000_000))
                    : new($"Plan {year}", 2023 + year, PlanColumnKind.Plan, _columns[year - 1]);
        }

        _line = new BudgetLine("Kostnad 0", BudgetLineKind.IndividualInitiative);
        _rows =
        [
            .. Enum.GetValues<Party>()
                .Select(party =>
                    Row(new BudgetLine($"{party}", BudgetLineKind.Contribution) { Party = party }, 1_200_000, 0)
                ),
            .. Enumerable
                .Range(0, Costs)
                .Select(i =>
                    Row(i == 0 ? _line : new BudgetLine($"Kostnad {i}", BudgetLineKind.Administration), 100_000, 2)
                ),
            new(
                new BudgetLine("Utrymme", BudgetLineKind.RoomForNewInitiatives),
                _columns.Select(column => (column, BudgetAmount.RoomFor(new RoomTarget(unit: Sek.FromKronor(100_000)))))
            ),
        ];
        _plan = Make();
    }

    [Benchmark]
    public OperatingPlan Make() => new(_columns, _rows);

    [Benchmark]
    public OperatingPlan ChangeAnAssumption() => _plan.With(_line, _columns[0], _less);

    [Benchmark]
    public BalancingResult Balanced() => _plan.Balanced(_columns[^1], _inProportion);

    private BudgetRow Row(BudgetLine line, decimal kronor, decimal percent) =>
        new(
            line,
            _columns.Select(
                (column, i) =>
                    (
                        column,
                        i == 0
                            ? BudgetAmount.Typed(Sek.FromKronor(kronor))
                            : BudgetAmount.Indexed(_columns[i - 1], Fraction.Percent(percent))
                    )
            )
        );
}
