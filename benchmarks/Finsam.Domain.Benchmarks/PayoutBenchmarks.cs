using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Finsam.Domain.Benchmarks;

/// <summary>A thousand posts with ten stretches each, paid for a year.</summary>
[MemoryDiagnoser]
public class PayoutBenchmarks
{
    private const int Posts = 1_000;
    private const int Stretches = 10;

    private readonly Wording _role = new("SE-coach", "SE coach");
    private Post[] _posts = [];
    private PayoutTerms[] _terms = [];
    private DateInterval _year = null!;

    [Params(MonthRule.WholeMonths, MonthRule.ActualDays, MonthRule.ThirtyDayMonths)]
    public MonthRule Rule { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        LocalDate newYear = new(2023, 1, 1);
        LegalSource source = new(SourceKind.LibraryChoice, "benchmark", new("Prov.", "A trial."));
        _year = new(newYear, new LocalDate(2023, 12, 31));
        _posts =
        [
            .. Enumerable
                .Range(0, Posts)
                .Select(post => new Post(
                    Member.Municipality($"Kommun {post}"),
                    _role,
                    Enumerable
                        .Range(0, Stretches)
                        .Select(stretch => new ScopeStretch(
                            Fraction.Percent(25 * (1 + (post + stretch) % 8)),
                            newYear.PlusDays(36 * stretch + post % 7),
                            newYear.PlusDays(36 * stretch + post % 7 + 30)
                        ))
                )),
        ];
        _terms =
        [
            new()
            {
                Role = _role,
                MonthRule = Rule,
                Rates = new(
                    "ersättning",
                    new(newYear, PostRate.PerYear(Sek.FromKronor(465_000)), source),
                    new(new LocalDate(2023, 7, 1), PostRate.PerYear(Sek.FromKronor(476_625)), source)
                ),
            },
        ];
    }

    [Benchmark]
    public Sek PayAThousandPosts() => PayoutRun.For(_posts, _terms, _year).Total;

    [Benchmark]
    public string ExplainOne() => PayoutRun.For(_posts[..1], _terms, _year).Payouts[0].Explain().ToString();
}
