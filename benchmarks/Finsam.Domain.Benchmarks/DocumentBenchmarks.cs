using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Finsam.Domain.Benchmarks;

/// <summary>A document of 1 MB: the populations of all municipalities for twenty years, a thousand positions, four hundred lines in twelve
/// columns, four thousand payments; read, beside a bare parse of it.</summary>
[MemoryDiagnoser]
public class DocumentBenchmarks
{
    private const int Year = 2023;
    private const int Municipalities = 290;

    private FederationYear _year = null!;
    private byte[] _document = [];

    [GlobalSetup]
    public void Setup()
    {
        _year = Make();
        _document = Encoding.UTF8.GetBytes(_year.ToJson());
        if (_document.Length is < 950_000 or > 1_050_000 || !_year.Equals(FederationYear.Read(_document).Year))
        {
            throw new InvalidOperationException($"{_document.Length} bytes, or not read back.");
        }
    }

    [Benchmark(Baseline = true)]
    public int Parse()
    {
        using var parsed = JsonDocument.Parse(_document);
        return parsed.RootElement.EnumerateObject().Count();
    }

    [Benchmark]
    public FederationYear? Read() => FederationYear.Read(_document).Year;

    [Benchmark]
    public int Write() => _year.ToJson().Length;

    private static FederationYear Make()
    {
        Member[] municipalities =
        [
            .. Enumerable.Range(0, Municipalities).Select(i => Member.Municipality($"Kommun {i}", $"{1000 + i}")),
        ];
        LocalDate newYear = new(Year, 1, 1);
        Column[] columns = [.. YearParts.Months(Year).Select(month => Column.OutcomeIn(month))];
        return new(
            new("Exempelförbundet", [.. municipalities, Member.Region("Regionen", "10"), .. Member.State]),
            Year,
            new(
                Enumerable
                    .Range(2003, 20)
                    .SelectMany(year =>
                        municipalities.Select(
                            (member, i) =>
                                new PopulationFigure(
                                    member,
                                    new(year, 12, 31),
                                    20_000 + 97 * i,
                                    PopulationStatus.Official,
                                    "SCB"
                                )
                        )
                    )
            ),
            [new(Year, Sek.FromKronor(80_000_000), AllocationKey.ByPopulation(new(2022, 12, 31)))],
            [
                new(
                    "SE-coach",
                    Rate.PerYear(Sek.FromKronor(465_000)),
                    newYear,
                    RuleSource.Agreed("prov"),
                    MonthRule.ThirtyDayMonths
                ),
            ],
            Enumerable
                .Range(0, 1_000)
                .Select(i => new Position(municipalities[i % Municipalities], "SE-coach", 0.75m, newYear, id: $"{i}")),
            lines: new(
                columns,
                Enumerable
                    .Range(0, 400)
                    .Select(i => new Line(
                        $"Kostnad {i}",
                        LineKind.Administration,
                        columns.Select((_, at) => (Cell)(1_234.5m * i + at))
                    ))
            ),
            cashMovements: Enumerable
                .Range(0, 7_000)
                .Select(i => CashMovement.Out(newYear.PlusDays(i % 365), Sek.FromKronor(1_000 + i), $"Faktura {i}"))
        );
    }
}
