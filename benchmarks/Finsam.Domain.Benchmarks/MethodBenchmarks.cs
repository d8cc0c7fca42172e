using BenchmarkDotNet.Attributes;

namespace Finsam.Domain.Benchmarks;

/// <summary>All six methods on scattered weights, beside D.</summary>
[MemoryDiagnoser]
public class MethodBenchmarks
{
    private long[] _weights = [];
    private long[] _parts = [];
    private long _sum;

    [Params(6, 290)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _weights = AllocationCases.Weights(Count, "random");
        _parts = new long[Count];
        _sum = _weights.Sum();
    }

    [Benchmark(Baseline = true)]
    public void FloorsOnly() => Yardstick.FloorsOnly(AllocationCases.Total, _sum, _weights, _parts);

    [Benchmark]
    public void LargestRemainder() => Split(AllocationMethod.LargestRemainder);

    [Benchmark]
    public void Webster() => Split(AllocationMethod.Webster);

    [Benchmark]
    public void Jefferson() => Split(AllocationMethod.Jefferson);

    [Benchmark]
    public void Adams() => Split(AllocationMethod.Adams);

    [Benchmark]
    public void Dean() => Split(AllocationMethod.Dean);

    [Benchmark]
    public void HuntingtonHill() => Split(AllocationMethod.HuntingtonHill);

    [Benchmark]
    public Sek[] Friendly() => Allocator.Allocate(Sek.FromOre(AllocationCases.Total), _weights, Sek.FromOre(1));

    private void Split(AllocationMethod method) => Allocator.Allocate(AllocationCases.Total, _weights, _parts, method);
}
