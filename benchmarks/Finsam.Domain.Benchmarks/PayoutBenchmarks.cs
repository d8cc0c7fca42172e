using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Finsam.Domain.Benchmarks;

/// <summary>A thousand positions with ten scopes each, paid for a year.</summary>
[MemoryDiagnoser]
public class PayoutBenchmarks
{
    private const int Positions = 1_000;
    private const int Scopes = 10;

    private const string RoleName = "SE-coach";

    private Position[] _positions = [];
    private Role[] _roles = [];
    private DateInterval _year = null!;

    [Params(MonthRule.WholeMonths, MonthRule.ActualDays, MonthRule.ThirtyDayMonths)]
    public MonthRule Rule { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        LocalDate newYear = new(2023, 1, 1);
        RuleSource source = new(SourceKind.LibraryChoice, "benchmark", new("Prov.", "A trial."));
        _year = new(newYear, new LocalDate(2023, 12, 31));
        _positions = Make();
        _roles =
        [
            new(
                RoleName,
                [
                    new(newYear, Rate.PerYear(Sek.FromKronor(465_000)), source),
                    new(new LocalDate(2023, 7, 1), Rate.PerYear(Sek.FromKronor(476_625)), source),
                ],
                Rule
            ),
        ];
    }

    [Benchmark]
    public Sek PayAThousand() => PayoutRun.For(_roles, _positions, _year).Total;

    [Benchmark]
    public string ExplainOne() => PayoutRun.For(_roles, _positions[..1], _year).Payouts[0].Explain().ToString();

    /// <summary>Made once, paid once, as an app does.</summary>
    [Benchmark]
    public Sek MakeAndPayAThousand() => PayoutRun.For(_roles, Make(), _year).Total;

    private static Position[] Make()
    {
        LocalDate newYear = new(2023, 1, 1);
        return
        [
            .. Enumerable
                .Range(0, Positions)
                .Select(position => new Position(
                    Member.Municipality($"Kommun {position}"),
                    RoleName,
                    Enumerable
                        .Range(0, Scopes)
                        .Select(scope => new Scope(
                            Fraction.Percent(25 * (1 + (position + scope) % 8)),
                            newYear.PlusDays(36 * scope + position % 7),
                            newYear.PlusDays(36 * scope + position % 7 + 30)
                        ))
                )),
        ];
    }
}
