using BenchmarkDotNet.Attributes;

namespace Finsam.Domain.Benchmarks;

/// <summary>Largest remainder beside D and the usual ways: Finnveden 3, Höglandet 6, the county 13, all municipalities 290, and more.</summary>
[MemoryDiagnoser]
public class AllocationBenchmarks
{
    private long[] _weights = [];
    private long[] _parts = [];
    private long _sum;

    [Params(3, 6, 13, 290, 10_000, 1_000_000)]
    public int Count { get; set; }

    [Params("random", "equal", "two")]
    public string Kind { get; set; } = "random";

    [GlobalSetup]
    public void Setup()
    {
        _weights = AllocationCases.Weights(Count, Kind);
        _parts = new long[Count];
        _sum = _weights.Sum();
    }

    [Benchmark(Baseline = true)]
    public void FloorsOnly() => Yardstick.FloorsOnly(AllocationCases.Total, _sum, _weights, _parts);

    [Benchmark]
    public void LargestRemainder() => Allocator.Allocate(AllocationCases.Total, _weights, _parts);

    [Benchmark]
    public void LargestRemainderGivenOrder() =>
        Allocator.Allocate(
            AllocationCases.Total,
            _weights,
            _parts,
            AllocationMethod.LargestRemainder,
            TieBreak.GivenOrder
        );

    [Benchmark]
    public long[] DecimalLinq() => Yardstick.DecimalLinq(AllocationCases.Total, _weights);

    [Benchmark]
    public long[] RoundEachRestOnTheLast() => Yardstick.RoundEachRestOnTheLast(AllocationCases.Total, _weights);
}
