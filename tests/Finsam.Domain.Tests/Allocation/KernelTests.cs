using Finsam.Domain.Tests.Laws;

namespace Finsam.Domain.Tests.Allocation;

/// <summary>The kernels at the edges of their guards, against the definition in numbers of any size.</summary>
public class KernelTests
{
    private static readonly int[] Lengths = [1, 2, 7, 8, 9, 12, 16, 17, 31, 32, 33, 63, 65, 290, 1_023, 1_024, 1_025];

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

    [Theory]
    [InlineData(33, 10)]
    [InlineData(290, 10_000_000)]
    [InlineData(1_024, 1_000_000_007)]
    [InlineData(1_025, 10_000_000)]
    [InlineData(5_003, 1L << 52)]
    public void Many_scattered_weights_are_split_as_the_definition_splits_them(int length, long largest)
    {
        for (int seed = 1; seed <= 20; seed++)
        {
            Random random = new(seed);
            long[] weights = [.. Enumerable.Range(0, length).Select(_ => random.NextInt64(largest + 1))];
            SplitCase split = new(random.NextInt64(1, 1L << 49), weights);
            Assert.Equal(
                split.PartsByDefinition(AllocationMethod.LargestRemainder, TieBreak.LargerWeight),
                split.Parts(AllocationMethod.LargestRemainder)
            );
        }
    }

    [Fact]
    public void Few_values_are_split_as_the_definition_splits_them_wherever_a_value_comes_first()
    {
        long[][] values =
        [
            [5],
            [5, 3],
            [3, 5],
            [7, 0, 2],
            [1, 2, 3, 6],
            [1, 2, 3, 4, 5],
            [8, 8, 4, 2, 1L << 60],
        ];
        foreach (long[] few in values)
        {
            foreach (int length in new[] { 33, 64, 70, 131 })
            {
                foreach (int late in new[] { 0, 15, 16, 17, length - 2, length - 1 })
                {
                    long[] weights = [.. Enumerable.Range(0, length).Select(i => few[i % Math.Max(few.Length - 1, 1)])];
                    weights[late] = few[^1];
                    for (long total = length - 3; total < 3 * length; total += 5)
                    {
                        SplitCase split = new(total, weights);
                        foreach (TieBreak tieBreak in new[] { TieBreak.LargerWeight, TieBreak.GivenOrder })
                        {
                            Assert.Equal(
                                split.PartsByDefinition(AllocationMethod.LargestRemainder, tieBreak),
                                split.Parts(AllocationMethod.LargestRemainder, tieBreak)
                            );
                        }
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData(6)]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(2_000)]
    public void Wrong_weights_are_refused_at_every_length(int length)
    {
        long[] weights = Mixed(length, 1_000_000);
        weights[length - 2] = -1;
        Refusal.Of<ArgumentOutOfRangeException>(
            "weights",
            $"The weight at position {length - 2} is -1.",
            () => Allocator.Allocate(1_000, weights)
        );
        Refusal.Of<ArgumentException>(
            "weights",
            $"All {length} weights are 0",
            () => Allocator.Allocate(1_000, new long[length])
        );
    }

    [Theory]
    [InlineData(6)]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(290)]
    public void Parts_may_lie_where_the_weights_lie_and_one_beside(int length)
    {
        foreach (long[] weights in Weights(length, 1_000_000))
        {
            long[] expected = Allocator.Allocate(1_000_003, weights);
            long[] inPlace = [.. weights];
            Allocator.Allocate(1_000_003, inPlace, inPlace);
            Assert.Equal(expected, inPlace);

            long[] beside = [0, .. weights];
            Allocator.Allocate(1_000_003, beside.AsSpan(1), beside.AsSpan(0, length));
            Assert.Equal(expected, beside[..length]);
        }
    }

    [Fact]
    public void A_negative_weight_among_few_values_is_refused()
    {
        long[] weights = [.. Enumerable.Range(0, 70).Select(i => i == 66 ? -3L : i % 2)];
        Refusal.Of<ArgumentOutOfRangeException>(
            "weights",
            "The weight at position 66 is -3.",
            () => Allocator.Allocate(1_000, weights)
        );
    }

    [Fact]
    public void Nothing_is_written_beside_the_parts()
    {
        foreach (int length in Lengths)
        {
            foreach (long[] weights in Weights(length, 1_000_000))
            {
                long[] memory = [.. Enumerable.Repeat(-7L, length + 32)];
                Allocator.Allocate(1_000_003, weights, memory.AsSpan(16, length));
                Assert.All(memory[..16].Concat(memory[(length + 16)..]), beside => Assert.Equal(-7, beside));
                Assert.Equal(1_000_003, memory.AsSpan(16, length).ToArray().Sum());
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

    /// <summary>
    /// Mixed weights, all equal ones, two values, ones in proportions that make ties, the same in every vector, and a
    /// first that is the mean.
    /// </summary>
    private static IEnumerable<long[]> Weights(int length, long largest) =>
        [
            Mixed(length, largest),
            [.. Enumerable.Repeat(largest, length)],
            [.. Enumerable.Range(0, length).Select(i => i % 3 == 0 ? largest : Math.Max(largest / 3, 1))],
            [.. Enumerable.Range(0, length).Select(i => i % 4 == 1 ? 0 : 1 + 2L * (i % 5))],
            [.. Enumerable.Range(0, length).Select(i => 1 + 2L * (4 - i % 5))],
            [.. Enumerable.Range(0, length).Select(i => i % 8 < 5 ? largest : Math.Max(largest / 2, 1))],
            [.. Enumerable.Range(0, length).Select(i => i == 0 ? 5L : 5 + (i % 2 == 0 ? 2 : -2))],
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
