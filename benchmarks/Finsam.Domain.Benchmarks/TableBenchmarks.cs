using BenchmarkDotNet.Attributes;

namespace Finsam.Domain.Benchmarks;

/// <summary>300 members over 12 instalments, equal and unequal.</summary>
[MemoryDiagnoser]
public class TableBenchmarks
{
    private long[] _rows = [];
    private long[] _columns = [];

    [Params("random", "equal")]
    public string Kind { get; set; } = "random";

    [GlobalSetup]
    public void Setup()
    {
        _rows = AllocationCases.Weights(300, "random");
        _columns = Allocator.Allocate(_rows.Sum(), AllocationCases.Weights(12, Kind));
    }

    [Benchmark]
    public long[,] Table() => Allocator.AllocateTable(_rows, _columns);
}
