using System.Diagnostics.CodeAnalysis;

namespace Finsam.Domain;

public static partial class Allocator
{
    /// <summary>Splits units among weights unless there is a tie, which people or a drawn lot then settle.</summary>
    /// <param name="total">The units to give out; negative for a refund.</param>
    /// <param name="weights">The weights, at least 0; only their proportions matter.</param>
    /// <param name="parts">Where the parts are written, as many as the weights; undefined where there is a tie.</param>
    /// <param name="tie">Who contends for how many units; settle it with <see cref="AllocateByLot"/>.</param>
    /// <param name="method">How to split.</param>
    /// <returns>Whether the units were split.</returns>
    /// <exception cref="ArgumentException">There are no weights; <paramref name="parts"/> is not as long as
    /// <paramref name="weights"/>; all weights are 0 and the total is not; or the method is not defined.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative.</exception>
    public static bool TryAllocate(
        long total,
        ReadOnlySpan<long> weights,
        Span<long> parts,
        [NotNullWhen(false)] out AllocationTie? tie,
        AllocationMethod method = AllocationMethod.LargestRemainder
    )
    {
        tie = Split(total, weights, parts, method, TieBreak.Refuse);
        return tie is null;
    }

    /// <summary>Splits units among weights, with ties to whoever was drawn first.</summary>
    /// <param name="total">The units to give out; negative for a refund.</param>
    /// <param name="weights">The weights, at least 0; only their proportions matter.</param>
    /// <param name="drawnOrder">Positions in the order drawn, such as those of an <see cref="AllocationTie"/>; the
    /// others come after them in the order given.</param>
    /// <param name="method">How to split.</param>
    /// <returns>The parts, in the order of the weights; their sum is <paramref name="total"/>.</returns>
    /// <exception cref="ArgumentException">There are no weights; all are 0 and the total is not; the method is not
    /// defined; or a position stands twice or is not one of the weights'.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative.</exception>
    public static long[] AllocateByLot(
        long total,
        ReadOnlySpan<long> weights,
        ReadOnlySpan<int> drawnOrder,
        AllocationMethod method = AllocationMethod.LargestRemainder
    )
    {
        (int[] drawn, long[] given) = (drawnOrder.ToArray(), weights.ToArray());
        Guard.Against.Problems(
            drawn
                .Where((at, i) => at < 0 || at >= given.Length || Array.IndexOf(drawn, at) < i)
                .Select(at =>
                    Message.Of($"Position {at} stands twice or is not from 0 to {given.Length - 1}. ")
                    + "Give each contender's position once."
                ),
            nameof(drawnOrder)
        );
        int[] order = [.. drawn, .. Enumerable.Range(0, given.Length).Except(drawn)];
        long[] parts = Allocate(total, Array.ConvertAll(order, at => given[at]), method, TieBreak.GivenOrder);
        // From the drawn order back to the given one.
        Array.Sort(order, parts);
        return parts;
    }
}
