using System.Numerics;
using Finsam.Domain.Tests.Laws;
using FsCheck;

namespace Finsam.Domain.Tests.Allocation;

/// <summary>What holds for one method and not for another, and the known counter-examples.</summary>
public class MethodLaws
{
    [Law]
    public bool By_largest_remainder_a_part_is_the_floor_or_the_ceiling_of_its_exact_share(NotNegativeSplit split) =>
        Deviations(split, AllocationMethod.LargestRemainder)
            .All(deviation => BigInteger.Abs(deviation) < Sum(split.Weights));

    [Law]
    public bool Jefferson_never_gives_less_than_the_floor(NotNegativeSplit split) =>
        Deviations(split, AllocationMethod.Jefferson).All(deviation => deviation > -Sum(split.Weights));

    [Law]
    public bool Adams_never_gives_more_than_the_ceiling(NotNegativeSplit split) =>
        Deviations(split, AllocationMethod.Adams).All(deviation => deviation < Sum(split.Weights));

    [Law]
    public bool By_largest_remainder_moving_a_unit_never_lessens_the_squared_deviations(NotNegativeSplit split)
    {
        // Moving a unit from i to j changes the sum of (part x sum - total x weight)^2 by
        // 2 x sum x (sum - deviation of i + deviation of j), so that bracket is never negative.
        BigInteger[] deviations = Deviations(split, AllocationMethod.LargestRemainder);
        return deviations.Max() - deviations.Min() <= Sum(split.Weights);
    }

    [Law(6_000)]
    public bool By_a_divisor_method_a_unit_more_takes_from_nobody(NotNegativeSplit split, AllocationMethod method) =>
        method == AllocationMethod.LargestRemainder
        || split.Total == long.MaxValue
        || (split with { Total = split.Total + 1 })
            .Parts(method)
            .Zip(split.Parts(method))
            .All(pair => pair.First >= pair.Second);

    /// <summary>If one grows and another does not, the first does not lose a unit while the second gains one.</summary>
    [Law(6_000)]
    public bool By_a_divisor_method_growing_does_not_lose_to_standing_still(
        NotNegativeSplit split,
        AllocationMethod method,
        NonNegativeInt place,
        PositiveInt growth
    )
    {
        int i = place.Get % split.Weights.Length;
        long[] grown = [.. split.Weights];
        grown[i] = growth.Get > long.MaxValue - grown[i] ? long.MaxValue : grown[i] + growth.Get;
        long[] before = split.Parts(method);
        long[] after = Allocator.Allocate(split.Total, grown, method);
        return method == AllocationMethod.LargestRemainder
            || after[i] >= before[i]
            || Enumerable.Range(0, before.Length).All(j => j == i || after[j] <= before[j]);
    }

    /// <summary>The Alabama paradox: one unit more in all, and the fourth and fifth have one less.</summary>
    [Fact]
    public void By_largest_remainder_a_unit_more_can_take_from_somebody()
    {
        long[] weights = [1500, 1500, 900, 500, 500, 200];
        Assert.Equal([7, 7, 4, 3, 3, 1], Allocator.Allocate(25, weights));
        Assert.Equal([8, 8, 5, 2, 2, 1], Allocator.Allocate(26, weights));
    }

    /// <summary>The population paradox: the last one grows from 295 to 296 and goes from 17 to 16.</summary>
    [Fact]
    public void By_largest_remainder_growing_can_lose()
    {
        Assert.Equal([8, 4, 10, 11, 17], Allocator.Allocate(50, [150, 78, 173, 204, 295]));
        Assert.Equal([8, 5, 10, 11, 16], Allocator.Allocate(50, [150, 78, 181, 204, 296]));
    }

    /// <summary>Jefferson favours the large and Adams the small: both can leave floor and ceiling behind.</summary>
    [Fact]
    public void Jefferson_can_pass_the_ceiling_and_Adams_the_floor()
    {
        // Exact shares 8.5 and three times 0.5; then 9.4 and three times 0.2.
        Assert.Equal([10, 0, 0, 0], Allocator.Allocate(10, [85, 5, 5, 5], AllocationMethod.Jefferson));
        Assert.Equal([7, 1, 1, 1], Allocator.Allocate(10, [94, 2, 2, 2], AllocationMethod.Adams));
    }

    [Theory]
    [InlineData(AllocationMethod.Adams)]
    [InlineData(AllocationMethod.Dean)]
    [InlineData(AllocationMethod.HuntingtonHill)]
    public void Those_that_serve_everyone_first_serve_the_largest_when_there_are_too_few_units(AllocationMethod method)
    {
        Assert.Equal([0, 1, 0, 1], Allocator.Allocate(2, [1, 1_000_000, 0, 2], method));
        Assert.Equal([1, 1, 0, 1], Allocator.Allocate(3, [1, 1_000_000, 0, 2], method));
        Assert.Equal([1, 2, 0, 1], Allocator.Allocate(4, [1, 1_000_000, 0, 2], method));
        Assert.Equal([0, 1, 0], Allocator.Allocate(1, [3, 5, 5], method, TieBreak.GivenOrder));
        AllocationTieException tie = Assert.Throws<AllocationTieException>(() =>
            Allocator.Allocate(2, [3, 7, 5, 5], method, TieBreak.Refuse)
        );
        Assert.Equal([2, 3], tie.Positions);
        Assert.Equal(1, tie.Units);
    }

    private static BigInteger[] Deviations(SplitCase split, AllocationMethod method) =>
        [
            .. split.Weights.Zip(
                split.Parts(method),
                (weight, part) => part * Sum(split.Weights) - (BigInteger)split.Total * weight
            ),
        ];

    private static BigInteger Sum(IEnumerable<long> values) =>
        values.Aggregate(BigInteger.Zero, (sum, value) => sum + value);
}
