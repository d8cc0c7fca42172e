using System.Numerics;
using Finsam.Domain.Tests.Laws;
using FsCheck;
using FsCheck.Fluent;

namespace Finsam.Domain.Tests.Allocation;

/// <summary>What holds for every split by every method.</summary>
public class AllocationLaws
{
    private static readonly AllocationMethod[] Methods = Enum.GetValues<AllocationMethod>();

    private static readonly TieBreak[] Settling = [TieBreak.LargerWeight, TieBreak.GivenOrder];

    [Law(6_000)]
    public bool Every_unit_is_given_out(SplitCase split, AllocationMethod method) =>
        split.Parts(method).Aggregate(Int128.Zero, (sum, part) => sum + part) == split.Total;

    [Law(6_000)]
    public bool Equal_weights_differ_by_at_most_one_unit_and_more_weight_never_gets_less(
        NotNegativeSplit split,
        AllocationMethod method
    ) =>
        Pairs(split.Weights, split.Parts(method))
            .All(pair =>
                pair.Weights.One > pair.Weights.Other ? pair.Parts.One >= pair.Parts.Other
                : pair.Weights.One == pair.Weights.Other ? pair.Parts.One - pair.Parts.Other <= 1
                : true
            );

    [Law(6_000)]
    public bool Between_equal_weights_the_first_gets_the_odd_unit(NotNegativeSplit split, AllocationMethod method) =>
        Settling.All(tieBreak =>
            Pairs(split.Weights, split.Parts(method, tieBreak))
                .All(pair =>
                    !pair.IsInOrder || pair.Weights.One != pair.Weights.Other || pair.Parts.One >= pair.Parts.Other
                )
        );

    [Law(6_000)]
    public bool Another_order_gives_the_same_parts_to_the_same_weights(SplitCase split, AllocationMethod method)
    {
        SplitCase reversed = split with { Weights = [.. Enumerable.Reverse(split.Weights)] };
        return Sorted(split.Weights, split.Parts(method))
            .SequenceEqual(Sorted(reversed.Weights, reversed.Parts(method)));
    }

    [Law(6_000)]
    public bool Scaling_all_weights_changes_nothing(SplitCase split, AllocationMethod method)
    {
        long[] small = [.. split.Weights.Select(weight => weight / 1_000)];
        return small.All(weight => weight == 0)
            || Allocator
                .Allocate(split.Total, small, method)
                .SequenceEqual(Allocator.Allocate(split.Total, [.. small.Select(weight => weight * 1_000)], method));
    }

    [Law(6_000)]
    public bool Zero_gets_zero(SplitCase split, AllocationMethod method) =>
        split.Weights.Zip(split.Parts(method)).All(pair => pair.First != 0 || pair.Second == 0);

    [Law(6_000)]
    public bool A_refund_mirrors_the_payment(NotNegativeSplit split, AllocationMethod method) =>
        Settling.All(tieBreak =>
            (split with { Total = -split.Total })
                .Parts(method, tieBreak)
                .SequenceEqual(split.Parts(method, tieBreak).Select(part => -part))
        );

    [Law(6_000)]
    public bool Splitting_by_the_result_gives_the_result(NotNegativeSplit split, AllocationMethod method) =>
        split.Total == 0
        || Allocator.Allocate(split.Total, split.Parts(method), method).SequenceEqual(split.Parts(method));

    /// <summary>The kernels in fixed widths against the definition in numbers of any size.</summary>
    [Law(6_000)]
    public bool Every_method_gives_what_its_definition_gives(SplitCase split, AllocationMethod method) =>
        Settling.All(tieBreak =>
            split.Parts(method, tieBreak).SequenceEqual(split.PartsByDefinition(method, tieBreak))
        );

    [Law(6_000)]
    public bool Refusing_ties_gives_the_same_parts_or_says_who_contends_as_the_definition_does(
        SplitCase split,
        AllocationMethod method
    )
    {
        AllocationTieException? tie = Tie(() => split.Parts(method, TieBreak.Refuse));
        AllocationTieException? defined = Tie(() => split.PartsByDefinition(method, TieBreak.Refuse));
        if (tie is null || defined is null)
        {
            return tie is null
                && defined is null
                && split.Parts(method, TieBreak.GivenOrder).SequenceEqual(split.Parts(method));
        }

        long[] given = split.Parts(method, TieBreak.GivenOrder);
        long[] larger = split.Parts(method);
        return Enumerable.Range(0, given.Length).All(i => given[i] == larger[i] || tie.Positions.Contains(i))
            && tie.Units >= 1
            && tie.Units < tie.Positions.Count
            && tie.Units == defined.Units
            && tie.Positions.SequenceEqual(defined.Positions);
    }

    [Law(6_000)]
    public bool Whole_numbers_split_as_fractions_of_them_do(SplitCase split, AllocationMethod method) =>
        Allocator
            .Allocate(
                Sek.FromOre(split.Total),
                split.Weights,
                weight => new Fraction(weight, 7),
                Sek.FromOre(1),
                method
            )
            .Select(part => part.Amount.Ore)
            .SequenceEqual(split.Parts(method));

    /// <summary>The generator makes what the laws are about: ties, equal weights, zeros and extremes.</summary>
    [Fact]
    public void The_cases_hold_ties_zeros_equal_weights_and_extremes()
    {
        SplitCase[] cases = Splits.Any().Generator.Sample(1_000, new Rnd(1, 3), 50);
        Assert.All(
            Methods,
            method =>
                Assert.InRange(Share(split => Tie(() => split.Parts(method, TieBreak.Refuse)) is not null), 0.03, 1)
        );
        Assert.InRange(Share(split => split.Weights.Contains(0)), 0.1, 1);
        Assert.InRange(Share(split => split.Weights.Distinct().Count() < split.Weights.Length), 0.3, 1);
        Assert.InRange(
            Share(split => split.Weights.Aggregate(BigInteger.Zero, (sum, weight) => sum + weight) > long.MaxValue),
            0.1,
            1
        );
        Assert.InRange(Share(split => split.Total is long.MinValue), 0.001, 1);
        Assert.InRange(
            Share(split => split.Total > 0 && split.Total < split.Weights.Count(weight => weight > 0)),
            0.02,
            1
        );

        double Share(Func<SplitCase, bool> has) => cases.Count(has) / (double)cases.Length;
    }

    private static AllocationTieException? Tie(Func<long[]> split)
    {
        try
        {
            split();
            return null;
        }
        catch (AllocationTieException tie)
        {
            return tie;
        }
    }

    private static IEnumerable<(long Weight, long Part)> Sorted(long[] weights, long[] parts) =>
        weights.Zip(parts).Order();

    private static IEnumerable<((long One, long Other) Weights, (long One, long Other) Parts, bool IsInOrder)> Pairs(
        long[] weights,
        long[] parts
    ) =>
        from one in Enumerable.Range(0, parts.Length)
        from other in Enumerable.Range(0, parts.Length)
        select ((weights[one], weights[other]), (parts[one], parts[other]), one < other);
}
