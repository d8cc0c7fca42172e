using System.Numerics;
using Finsam.Domain.Tests.Laws;

namespace Finsam.Domain.Tests.Allocation;

/// <summary>What holds for every split by largest remainder, and what does not.</summary>
public class LargestRemainderLaws
{
    [Fact]
    public void Every_unit_is_given_out() =>
        Law.Holds(
            Splits.Any(),
            split => split.Parts().Aggregate(Int128.Zero, (sum, part) => sum + part) == split.Total
        );

    [Fact]
    public void Equal_weights_differ_by_at_most_one_unit() =>
        Law.Holds(
            Splits.Any(),
            split =>
                Pairs(split)
                    .All(pair =>
                        pair.Weights.One != pair.Weights.Other
                        || Int128.Abs((Int128)pair.Parts.One - pair.Parts.Other) <= 1
                    )
        );

    [Fact]
    public void More_weight_never_gets_less() =>
        Law.Holds(
            Splits.NotNegative(),
            split =>
                Pairs(split).All(pair => pair.Weights.One <= pair.Weights.Other || pair.Parts.One >= pair.Parts.Other)
        );

    [Fact]
    public void Between_equal_weights_the_first_gets_the_odd_unit() =>
        Law.Holds(
            Splits.NotNegative(),
            split =>
                Pairs(split)
                    .All(pair =>
                        pair.Weights.One != pair.Weights.Other || !pair.IsInOrder || pair.Parts.One >= pair.Parts.Other
                    )
        );

    [Fact]
    public void Another_order_gives_the_same_parts_to_the_same_weights() =>
        Law.Holds(
            Splits.Any(),
            split =>
            {
                SplitCase reversed = split with { Weights = [.. Enumerable.Reverse(split.Weights)] };
                return Sorted(split).SequenceEqual(Sorted(reversed));
            }
        );

    [Fact]
    public void Scaling_all_weights_changes_nothing() =>
        Law.Holds(
            Splits.Any(),
            split =>
            {
                long[] small = [.. split.Weights.Select(weight => weight / 1_000)];
                return small.All(weight => weight == 0)
                    || Allocator
                        .Allocate(split.Total, small)
                        .SequenceEqual(Allocator.Allocate(split.Total, [.. small.Select(weight => weight * 1_000)]));
            }
        );

    [Fact]
    public void Zero_gets_zero() =>
        Law.Holds(
            Splits.Any(),
            split => split.Weights.Zip(split.Parts()).All(pair => pair.First != 0 || pair.Second == 0)
        );

    [Fact]
    public void A_refund_mirrors_the_payment() =>
        Law.Holds(
            Splits.NotNegative(),
            split =>
                Enum.GetValues<TieBreak>()
                    .Where(tieBreak => tieBreak != TieBreak.Refuse)
                    .All(tieBreak =>
                        (split with { Total = -split.Total })
                            .Parts(tieBreak)
                            .SequenceEqual(split.Parts(tieBreak).Select(part => -part))
                    )
        );

    [Fact]
    public void Every_part_is_the_floor_or_the_ceiling_of_its_exact_share() =>
        Law.Holds(
            Splits.NotNegative(),
            split =>
            {
                BigInteger sum = Sum(split.Weights);
                return split
                    .Weights.Zip(split.Parts())
                    .All(pair =>
                        BigInteger.Abs((BigInteger)pair.Second * sum - (BigInteger)split.Total * pair.First) < sum
                    );
            }
        );

    [Fact]
    public void Moving_a_unit_never_lessens_the_squared_deviations() =>
        Law.Holds(
            Splits.NotNegative(),
            split =>
            {
                // Moving a unit from i to j changes the sum of (part x sum - total x weight)^2 by
                // 2 x sum x (sum - deviation of i + deviation of j), so that bracket is never negative.
                BigInteger sum = Sum(split.Weights);
                BigInteger[] deviations =
                [
                    .. split.Weights.Zip(
                        split.Parts(),
                        (weight, part) => part * sum - (BigInteger)split.Total * weight
                    ),
                ];
                return deviations.Max() - deviations.Min() <= sum;
            }
        );

    [Fact]
    public void Splitting_by_the_result_gives_the_result() =>
        Law.Holds(
            Splits.NotNegative(),
            split => split.Total == 0 || Allocator.Allocate(split.Total, split.Parts()).SequenceEqual(split.Parts())
        );

    [Fact]
    public void Refusing_ties_gives_the_same_parts_or_says_who_contends() =>
        Law.Holds(
            Splits.Any(),
            split =>
            {
                try
                {
                    return split.Parts(TieBreak.Refuse).SequenceEqual(split.Parts());
                }
                catch (AllocationTieException tie)
                {
                    long[] given = split.Parts(TieBreak.GivenOrder);
                    long[] larger = split.Parts();
                    bool onlyTheTiedMove = Enumerable
                        .Range(0, given.Length)
                        .All(i => given[i] == larger[i] || tie.Positions.Contains(i));
                    return onlyTheTiedMove && tie.Units >= 1 && tie.Units < tie.Positions.Count;
                }
            }
        );

    [Fact]
    public void Fractions_split_as_the_whole_numbers_they_stand_for() =>
        Law.Holds(
            Splits.Any(),
            split =>
                Allocator
                    .Allocate(
                        Sek.FromOre(split.Total),
                        split.Weights,
                        weight => new Fraction(weight, 7),
                        Sek.FromOre(1)
                    )
                    .Select(part => part.Amount.Ore)
                    .SequenceEqual(split.Parts())
        );

    /// <summary>The generator makes what the laws are about: ties, equal weights, zeros and extremes.</summary>
    [Fact]
    public void The_cases_hold_ties_zeros_equal_weights_and_extremes()
    {
        List<SplitCase> cases = [];
        Law.Holds(
            Splits.Any(),
            split =>
            {
                cases.Add(split);
                return true;
            }
        );
        Assert.InRange(Share(split => IsTie(split)), 0.03, 1);
        Assert.InRange(Share(split => split.Weights.Contains(0)), 0.1, 1);
        Assert.InRange(Share(split => split.Weights.Distinct().Count() < split.Weights.Length), 0.3, 1);
        Assert.InRange(Share(split => Sum(split.Weights) > long.MaxValue), 0.1, 1);
        Assert.InRange(Share(split => split.Total is long.MinValue), 0.001, 1);

        double Share(Func<SplitCase, bool> has) => cases.Count(has) / (double)cases.Count;
    }

    /// <summary>The Alabama paradox: one unit more in all, and the third party has one less.</summary>
    [Fact]
    public void It_is_not_house_monotone()
    {
        long[] weights = [1500, 1500, 900, 500, 500, 200];
        Assert.Equal([7, 7, 4, 3, 3, 1], Allocator.Allocate(25, weights, tieBreak: TieBreak.GivenOrder));
        Assert.Equal([8, 8, 5, 2, 2, 1], Allocator.Allocate(26, weights, tieBreak: TieBreak.GivenOrder));
    }

    /// <summary>The population paradox: the last one grows from 295 to 296 and goes from 17 to 16.</summary>
    [Fact]
    public void It_is_not_population_monotone()
    {
        Assert.Equal([8, 4, 10, 11, 17], Allocator.Allocate(50, [150, 78, 173, 204, 295]));
        Assert.Equal([8, 5, 10, 11, 16], Allocator.Allocate(50, [150, 78, 181, 204, 296]));
    }

    private static bool IsTie(SplitCase split)
    {
        try
        {
            split.Parts(TieBreak.Refuse);
            return false;
        }
        catch (AllocationTieException)
        {
            return true;
        }
    }

    private static IEnumerable<(long Weight, long Part)> Sorted(SplitCase split) =>
        split.Weights.Zip(split.Parts()).Order();

    private static IEnumerable<((long One, long Other) Weights, (long One, long Other) Parts, bool IsInOrder)> Pairs(
        SplitCase split
    )
    {
        long[] parts = split.Parts();
        return from one in Enumerable.Range(0, parts.Length)
            from other in Enumerable.Range(0, parts.Length)
            select ((split.Weights[one], split.Weights[other]), (parts[one], parts[other]), one < other);
    }

    private static BigInteger Sum(IEnumerable<long> values) =>
        values.Aggregate(BigInteger.Zero, (sum, value) => sum + value);
}
