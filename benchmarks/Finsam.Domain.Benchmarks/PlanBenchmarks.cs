using BenchmarkDotNet.Attributes;

namespace Finsam.Domain.Benchmarks;

/// <summary>A ten-year plan of forty lines: made, balanced in its last year, and changed in one assumption.</summary>
[MemoryDiagnoser]
public class PlanBenchmarks
{
    private const int Years = 10;
    private const int Costs = 36;
    private const int FirstYear = 2023;

    private static readonly Federation Federation = new(
        "Exempelförbundet",
        [Member.Municipality("Kommun", "0601"), Member.Region("Regionen", "06"), .. Member.State]
    );

    private readonly Reduction _inProportion = Reduction.InProportion(unit: Sek.FromKronor(1_000));
    private LineTable _table = LineTable.Empty;
    private FederationYear _year = null!;

    [GlobalSetup]
    public void Setup()
    {
        Column[] columns =
        [
            Column.Budget(FirstYear),
            .. Enumerable
                .Range(1, Years - 1)
                .Select(i =>
                    Column.Plan(FirstYear + i, after: i == 1 ? $"Budget {FirstYear}" : $"Plan {FirstYear + i - 1}")
                ),
        ];
        _table = new(
            columns,
            [
                .. Enum.GetValues<Party>()
                    .Select(party => new Line(
                        $"{party}",
                        LineKind.Contribution,
                        Cells(columns, 1_200_000, 0),
                        party: party
                    )),
                Line.Printed(Total.Opening, "Ingående", columns.Select((_, i) => i == 0 ? (Cell)1_000_000 : null)),
                .. Enumerable
                    .Range(0, Costs)
                    .Select(i => new Line($"Kostnad {i}", LineKind.Administration, Cells(columns, 100_000, 2))),
                Line.Room("Utrymme", unit: Sek.FromKronor(100_000)),
            ]
        );
        _year = Make();
    }

    [Benchmark(Baseline = true)]
    public Sek MakeAndCompute() =>
        Closing(new(Federation, FirstYear, lines: new LineTable(_table.Columns, _table.Lines)));

    [Benchmark]
    public Sek ChangeAnAssumption() => Closing(_year.With($"Budget {FirstYear}", "Kostnad 0", 90_000));

    [Benchmark]
    public Balancing Balanced() => _year.Balanced(_table.Columns[^1].Name, _inProportion);

    private FederationYear Make() => new(Federation, FirstYear, lines: _table);

    private Sek Closing(FederationYear year) => year.Figures[_table.Columns[^1].Name, Total.Closing].Amount;

    private static IEnumerable<Cell?> Cells(Column[] columns, decimal kronor, decimal percent) =>
        columns.Select((_, i) => i == 0 ? (Cell)kronor : Cell.Indexed(columns[i - 1].Name, Fraction.Percent(percent)));
}
