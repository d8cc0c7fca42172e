using Finsam.Domain.Tests.Laws;

namespace Finsam.Domain.Tests.Allocation;

public class TieTests
{
    [Fact]
    public void A_tie_is_a_value_that_a_drawn_lot_settles()
    {
        long[] parts = new long[3];
        Assert.True(Allocator.TryAllocate(4, [2, 1, 1], parts, out AllocationTie? none));
        Assert.Null(none);
        Assert.Equal([2, 1, 1], parts);
        Assert.False(Allocator.TryAllocate(2, [2, 1, 1], parts, out AllocationTie? tie));
        Assert.Equal("positions 1, 2 have the same claim to 1 unit", tie.ToString(Language.English));
        Assert.Equal([1, 0, 1], Allocator.AllocateByLot(2, [2, 1, 1], [2, 1]));
        Assert.Equal([1, 1, 0], Allocator.AllocateByLot(2, [2, 1, 1], [1]));
        Assert.False(Allocator.TryAllocate(2, [1, 1, 1], parts, out tie));
        Assert.Equal("positions 0, 1, 2 have the same claim to 2 units", tie.ToString(Language.English));
    }

    [Law]
    public bool Without_a_tie_the_lot_changes_nothing_and_the_units_are_split(SplitCase split) =>
        Enum.GetValues<AllocationMethod>()
            .All(method =>
            {
                long[] parts = new long[split.Weights.Length];
                int[] backwards = [.. Enumerable.Range(0, parts.Length).Reverse()];
                long[] drawn = Allocator.AllocateByLot(split.Total, split.Weights, backwards, method);
                return Allocator.TryAllocate(split.Total, split.Weights, parts, out AllocationTie? tie, method)
                    ? tie is null && parts.SequenceEqual(drawn) && parts.SequenceEqual(split.Parts(method))
                    : Enumerable
                        .Range(0, parts.Length)
                        .All(i => tie.Positions.Contains(i) || drawn[i] == split.Parts(method)[i])
                        && LastDrawnFirst(tie, split, method, drawn);
            });

    /// <summary>Parts that are too short were once written beyond their end, and parts too long were taken.</summary>
    [Fact]
    public void Parts_are_as_many_as_the_weights()
    {
        foreach (int length in new[] { 0, 2, 4 })
        {
            Refusal.Of<ArgumentException>(
                "parts",
                $"There are 3 weights but {length} parts. Give as many of each.",
                () => Allocator.TryAllocate(5, [2, 1, 1], new long[length], out _)
            );
        }
    }

    [Fact]
    public void A_lot_names_positions_once()
    {
        Refusal.Of<ArgumentException>(
            "drawnOrder",
            "Position 3 was drawn twice or is none of the 3 who share. Give each contender once.",
            () => Allocator.AllocateByLot(5, [2, 1, 1], [3])
        );
        Refusal.Of<ArgumentException>(
            "drawnOrder",
            "Position 1 was drawn twice or is none of the 3 who share. Give each contender once.",
            () => Allocator.AllocateByLot(5, [2, 1, 1], [1, 1])
        );
        Refusal.Of<ArgumentException>(
            "drawnOrder",
            "Position -1 was drawn twice or is none of the 3 who share. Give each contender once.",
            () => Allocator.AllocateByLot(5, [2, 1, 1], [-1])
        );
    }

    /// <summary>Of those who contend, the units went to the ones drawn first: here, the last.</summary>
    private static bool LastDrawnFirst(AllocationTie tie, SplitCase split, AllocationMethod method, long[] drawn)
    {
        long[] first = Allocator.AllocateByLot(split.Total, split.Weights, [.. tie.Positions], method);
        int[] lost = [.. tie.Positions.Where(i => Int128.Abs(first[i]) < Int128.Abs(drawn[i]))];
        int[] won = [.. tie.Positions.Where(i => Int128.Abs(first[i]) > Int128.Abs(drawn[i]))];
        return lost.Length == won.Length && (lost.Length == 0 || won.Max() < lost.Min());
    }
}
