using BenchmarkDotNet.Attributes;

namespace Finsam.Domain.Benchmarks;

/// <summary>What an application does with a year of Höglandet: six municipalities, one region, two agencies.</summary>
[MemoryDiagnoser]
public class ContributionBenchmarks
{
    private static readonly Member[] Municipalities =
    [
        Member.Municipality("Aneby", "0604"),
        Member.Municipality("Nässjö", "0682"),
        Member.Municipality("Sävsjö", "0684"),
        Member.Municipality("Eksjö", "0686"),
        Member.Municipality("Tranås", "0687"),
        Member.Municipality("Vetlanda", "0685"),
    ];

    private static readonly decimal[] Percentages = [6, 28, 10, 15, 17, 24];

    private readonly Federation _federation = new(
        "Höglandets samordningsförbund",
        [.. Municipalities, Member.Region("Region Jönköpings län", "06"), .. Member.State]
    );

    private readonly ContributionDecision _decision = new(
        year: 2019,
        total: Sek.FromKronor(6_410_000),
        key: AllocationKey.ByPercent(Municipalities.Zip(Percentages)),
        unit: Sek.FromKronor(100)
    );

    private ContributionSplit _split = null!;

    [GlobalSetup]
    public void Setup() => _split = Split();

    [Benchmark(Baseline = true)]
    public ContributionSplit Split() => ContributionSplit.For(_federation, [_decision]);

    [Benchmark]
    public string Explain() => _split.Explain(Municipalities[0]).ToString();

    [Benchmark]
    public Sek ReadAnAmount() => Sek.Parse("1 602 500 kr");
}
