using Finsam.Domain.Tests.Laws;

namespace Finsam.Domain.Tests.Allocation;

/// <summary>The kernels at the edges of their guards, against the definition in numbers of any size.</summary>
public class KernelTests
{
    private static readonly int[] Lengths =
    [
        1,
        2,
        7,
        8,
        9,
        15,
        16,
        17,
        31,
        32,
        33,
        63,
        64,
        65,
        128,
        290,
        1_023,
        1_024,
        1_025,
    ];

    private static readonly long[] Totals =
    [
        1,
        1_000_000_007,
        (1L << 49) - 1,
        (1L << 49) + 1,
        long.MaxValue - 1,
        long.MaxValue,
        long.MinValue,
    ];

    /// <summary>Weights whose sums lie near 2^61, 2^63 and beyond, or are small.</summary>
    private static readonly long[] LargestWeights = [7, 1_000_000_007, 1L << 53, 1L << 61, long.MaxValue];

    public static TheoryData<AllocationMethod, int> Sizes()
    {
        TheoryData<AllocationMethod, int> sizes = [];
        foreach (AllocationMethod method in Enum.GetValues<AllocationMethod>())
        {
            foreach (int length in Lengths)
            {
                sizes.Add(method, length);
            }
        }

        return sizes;
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void It_gives_what_the_definition_gives_at_the_edges(AllocationMethod method, int length)
    {
        foreach (long largest in length > 100 ? LargestWeights[1..4] : LargestWeights)
        {
            foreach (long[] weights in Weights(length, largest))
            {
                foreach (long total in length > 100 ? Totals[3..5] : Totals)
                {
                    SplitCase split = new(total, weights);
                    Assert.Equal(split.PartsByDefinition(method, TieBreak.LargerWeight), split.Parts(method));
                    Assert.Equal(
                        split.PartsByDefinition(method, TieBreak.GivenOrder),
                        split.Parts(method, TieBreak.GivenOrder)
                    );
                }
            }
        }
    }

    [Fact]
    public void Nothing_is_allocated_up_to_1024_weights()
    {
        foreach (AllocationMethod method in Enum.GetValues<AllocationMethod>())
        {
            foreach (int length in new[] { 6, 290, 1_024 })
            {
                foreach (long[] weights in Weights(length, 1_000_000_007).Concat(Weights(length, long.MaxValue)))
                {
                    long[] parts = new long[length];
                    Allocator.Allocate(1_000_000_000_000, weights, parts, method);
                    long before = GC.GetAllocatedBytesForCurrentThread();
                    Allocator.Allocate(1_000_000_000_000, weights, parts, method);
                    Allocator.Allocate(1_000_000_000_000, weights, parts, method, TieBreak.GivenOrder);
                    Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
                }
            }
        }
    }

    [Fact]
    public void A_million_million_units_are_split_without_a_step_for_each() =>
        Assert.All(
            Enum.GetValues<AllocationMethod>(),
            method =>
                Assert.Equal(
                    1_000_000_000_000,
                    Allocator.Allocate(1_000_000_000_000, Mixed(290, 10_000_000), method).Sum()
                )
        );

    /// <summary>Mixed weights, all equal ones, two values, and ones in proportions that make ties.</summary>
    private static IEnumerable<long[]> Weights(int length, long largest) =>
        [
            Mixed(length, largest),
            [.. Enumerable.Repeat(largest, length)],
            [.. Enumerable.Range(0, length).Select(i => i % 3 == 0 ? largest : Math.Max(largest / 3, 1))],
            [.. Enumerable.Range(0, length).Select(i => i % 4 == 1 ? 0 : 1 + 2L * (i % 5))],
        ];

    /// <summary>Scattered weights, the same every time.</summary>
    private static long[] Mixed(int length, long largest) =>
        [
            .. Enumerable
                .Range(1, length)
                .Select(i => (long)((UInt128)(ulong)largest * (ulong)(i * 7_919L % 10_007) / 10_007) + 1)
                .Select(weight => Math.Min(weight, largest)),
        ];
}
