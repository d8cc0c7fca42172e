using System.Numerics;
using Finsam.Domain.Tests.Laws;

namespace Finsam.Domain.Tests.Allocation;

public class RunningTotalsTests
{
    [Fact]
    public void Every_running_total_is_the_nearest_an_exact_half_down()
    {
        Assert.Equal([33, 34, 33], Allocator.AllocateByRunningTotals(100, [1, 1, 1]));
        Assert.Equal([0, 1], Allocator.AllocateByRunningTotals(1, [1, 1]));
        Assert.Equal([1, 2], Allocator.AllocateByRunningTotals(3, [1, 1]));
        Assert.Equal([-1, -2], Allocator.AllocateByRunningTotals(-3, [1, 1]));
        Assert.Equal([0, 0], Allocator.AllocateByRunningTotals(0, [0, 0]));
        Assert.Equal([long.MinValue, 0], Allocator.AllocateByRunningTotals(long.MinValue, [long.MaxValue, 0]));
        Assert.Equal(
            [Sek.FromKronor(300), Sek.FromKronor(400), Sek.FromKronor(300)],
            Allocator.AllocateByRunningTotals(Sek.FromKronor(1_000), [1, 1, 1], Sek.FromKronor(100))
        );
    }

    [Law]
    public bool Everything_is_given_out_and_what_is_given_so_far_is_nearest_an_exact_half_down(SplitCase split)
    {
        long[] instalments = Allocator.AllocateByRunningTotals(split.Total, split.Weights);
        BigInteger sum = split.Weights.Aggregate(BigInteger.Zero, (total, weight) => total + weight);
        (BigInteger due, BigInteger given) = (BigInteger.Zero, BigInteger.Zero);
        bool near = true;
        for (int i = 0; i < instalments.Length; i++)
        {
            due += split.Weights[i];
            given += instalments[i];
            BigInteger over = 2 * Math.Sign(split.Total) * (given * sum - split.Total * due);
            near &= over < sum && over >= -sum;
        }

        return near && given == split.Total;
    }

    [Law]
    public bool A_refund_mirrors_the_payment(NotNegativeSplit split) =>
        Allocator
            .AllocateByRunningTotals(-split.Total, split.Weights)
            .SequenceEqual(Allocator.AllocateByRunningTotals(split.Total, split.Weights).Select(part => -part));

    [Fact]
    public void What_cannot_be_split_is_refused()
    {
        Refusal.Of<ArgumentException>(
            "weights",
            "There are no weights",
            () => Allocator.AllocateByRunningTotals(5, [])
        );
        Refusal.Of<ArgumentException>(
            "weights",
            "All 1 weights are 0",
            () => Allocator.AllocateByRunningTotals(5, [0])
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "weights",
            "The weight at position 0 is -1.",
            () => Allocator.AllocateByRunningTotals(5, [-1])
        );
        Refusal.Of<ArgumentException>(
            "total",
            "5 kr is not a whole number of units of 2 kr",
            () => Allocator.AllocateByRunningTotals(Sek.FromKronor(5), [1], Sek.FromKronor(2))
        );
    }
}
