using Finsam.Domain.Tests.Laws;

namespace Finsam.Domain.Tests.Allocation;

public class BoundsTests
{
    private const long None = BoundedSplit.None;

    [Fact]
    public void A_part_is_its_share_held_within_its_bounds()
    {
        Assert.Equal([44, 26, 30], Within(100, [5, 3, 2], [0, 0, 30], [None, None, None]));
        Assert.Equal([20, 48, 32], Within(100, [5, 3, 2], [0, 0, 0], [20, None, None]));
    }

    /// <summary>
    /// A lower bound costs nothing to those above it anyway: one each first and then the rest would give 8, 2, 2.
    /// </summary>
    [Fact]
    public void It_is_not_one_each_first_and_then_the_rest() =>
        Assert.Equal([10, 1, 1], Within(12, [10, 1, 1], [1, 1, 1], [None, None, None]));

    [Fact]
    public void A_zero_weight_gets_its_lower_bound()
    {
        Assert.Equal([3, 7], Within(10, [0, 1], [3, 0], [None, None]));
        Assert.Equal([3, 4], Within(7, [0, 0], [3, 4], [9, 9]));
        Assert.Equal([0, 0], Within(0, [0, 0], [0, 0], [9, 9]));
    }

    [Fact]
    public void Both_kinds_of_bound_may_hold_at_once()
    {
        BoundedProof proof = Allocator.ExplainWithin(100, [60, 30, 10], [0, 0, 25], [40, None, None]);
        Assert.Equal([BoundHeld.Upper, BoundHeld.Neither, BoundHeld.Lower], proof.Parts.Select(part => part.HeldBy));
        Assert.Equal([40, 35, 25], proof.Parts.Select(part => part.Units));
        Assert.Equal(new Fraction(35, 30), proof.Level);
        Assert.Equal(new Fraction(35, 1), proof.Parts[1].Exact);
        Assert.Null(Allocator.ExplainWithin(7, [1, 1], [3, 4], [3, 4]).Level);
    }

    [Law]
    public bool Without_bounds_it_is_largest_remainder(NotNegativeSplit split) =>
        Settling.All(tieBreak =>
            Within(split.Total, split.Weights, new long[split.Weights.Length], NoUpper(split), tieBreak)
                .SequenceEqual(split.Parts(tieBreak: tieBreak))
        );

    /// <summary>The level is right if each part is the rounding of level x weight held within its bounds, and all sum to the total.</summary>
    [Law]
    public bool There_is_one_level_for_all(BoundedSplit split)
    {
        BoundedProof proof = Allocator.ExplainWithin(split.Total, split.Weights, split.Lower, split.Upper);
        return proof.Parts.Select(part => (Int128)part.Units).Aggregate((sum, part) => sum + part) == split.Total
            && Enumerable.Range(0, split.Weights.Length).All(i => IsRight(split, proof, i));
    }

    [Fact]
    public void The_parts_are_those_of_the_proof_wherever_they_are_written()
    {
        long[] memory = [5, 3, 2];
        Allocator.AllocateWithin(100, memory, [0, 0, 30], [None, None, None], memory);
        Assert.Equal([44, 26, 30], memory);
    }

    [Fact]
    public void A_refused_tie_names_the_positions_among_all()
    {
        AllocationTieException tie = Assert.Throws<AllocationTieException>(() =>
            Within(6, [9, 1, 1], [5, 0, 0], [5, None, None], TieBreak.Refuse)
        );
        Assert.Equal([1, 2], tie.Positions);
        Assert.Equal(1, tie.Units);
    }

    [Fact]
    public void Bounds_that_cannot_be_met_are_refused_with_the_inequality()
    {
        Refusal.Of<ArgumentException>(
            "total",
            "5 < 6: the total is below the sum of the lower bounds.",
            () => Within(5, [1, 1], [3, 3], [9, 9])
        );
        Refusal.Of<ArgumentException>(
            "total",
            "19 > 18: the total is above the sum of the upper bounds",
            () => Within(19, [1, 1], [3, 3], [9, 9])
        );
        Refusal.Of<ArgumentException>(
            "total",
            "13 > 12: the total is above the sum of the upper bounds, a zero weight counted",
            () => Within(13, [1, 0], [3, 3], [9, 9])
        );
        Refusal.Of<ArgumentException>(
            "lower",
            "At position 1 the lower bound 4 is above the upper 3.",
            () => Within(9, [1, 1], [3, 4], [9, 3])
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "lower",
            "The lower bound at position 0 is -1.",
            () => Within(9, [1, 1], [-1, 4], [9, 9])
        );
        Refusal.Of<ArgumentOutOfRangeException>("total", "The total is -9.", () => Within(-9, [1, 1], [0, 0], [9, 9]));
        Refusal.Of<ArgumentOutOfRangeException>(
            "weights",
            "The weight at position 1 is -1.",
            () => Within(9, [1, -1], [0, 0], [9, 9])
        );
        Refusal.Of<ArgumentException>("weights", "There are no weights", () => Within(9, [], [], []));
        Refusal.Of<ArgumentException>(
            "lower",
            "There are 2 weights but 1 lower bounds.",
            () => Within(9, [1, 1], [0], [9, 9])
        );
        Refusal.Of<ArgumentException>(
            "upper",
            "There are 2 weights but 3 upper bounds.",
            () => Within(9, [1, 1], [0, 0], [9, 9, 9])
        );
        Refusal.Of<ArgumentException>(
            "parts",
            "There are 2 weights but 1 parts.",
            () => Allocator.AllocateWithin(9, [1, 1], [0, 0], [9, 9], new long[1])
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "tieBreak",
            "7 is not one of TieBreak.",
            () => Within(9, [1, 1], [0, 0], [9, 9], (TieBreak)7)
        );
        Assert.Equal([3, 3], Within(6, [1, 1], [3, 3], [9, 9]));
        Assert.Equal([9, 9], Within(18, [1, 1], [3, 3], [9, 9]));
    }

    private static readonly TieBreak[] Settling = [TieBreak.LargerWeight, TieBreak.GivenOrder];

    private static bool IsRight(BoundedSplit split, BoundedProof proof, int i)
    {
        BoundedPart part = proof.Parts[i];
        Fraction share = (proof.Level ?? Fraction.Zero) * split.Weights[i];
        Fraction off = share - part.Units;
        return part.HeldBy switch
        {
            BoundHeld.Lower => part.Units == split.Lower[i] && (proof.Level is null || share <= split.Lower[i]),
            BoundHeld.Upper => part.Units == split.Upper[i] && (proof.Level is null || share >= split.Upper[i]),
            _ => share >= split.Lower[i] && share <= split.Upper[i] && off < 1 && off > -1 && part.Exact == share,
        };
    }

    private static long[] Within(
        long total,
        long[] weights,
        long[] lower,
        long[] upper,
        TieBreak tieBreak = TieBreak.LargerWeight
    )
    {
        long[] parts = new long[weights.Length];
        Allocator.AllocateWithin(total, weights, lower, upper, parts, tieBreak);
        return parts;
    }

    private static long[] NoUpper(SplitCase split) => Array.ConvertAll(split.Weights, _ => None);
}
