using System.Numerics;

namespace Finsam.Domain;

/// <summary>The definition of the largest-remainder method, written to be read and checked by hand.</summary>
internal static class LargestRemainder
{
    /// <summary>Splits units, at least 0, among weights, at least 0 and not all 0 unless the units are.</summary>
    internal static RemainderShare[] Split(BigInteger units, ReadOnlySpan<BigInteger> weights, TieBreak tieBreak)
    {
        BigInteger sum = BigInteger.Zero;
        foreach (BigInteger weight in weights)
        {
            sum += weight;
        }

        var shares = new RemainderShare[weights.Length];
        BigInteger left = units;
        for (int i = 0; i < shares.Length; i++)
        {
            BigInteger floor = sum.IsZero
                ? BigInteger.Zero
                : BigInteger.DivRem(units * weights[i], sum, out BigInteger _);
            BigInteger remainder = units * weights[i] - floor * sum;
            shares[i] = new RemainderShare(i, weights[i], sum, floor, remainder);
            left -= floor;
        }

        // Each remainder is less than the sum and together they are left x sum: fewer are left than there
        // are remainders above zero, so nobody gets two of them and a zero weight gets none.
        RemainderShare[] queue = [.. Queue(shares, tieBreak)];
        int extra = (int)left;
        if (tieBreak == TieBreak.Refuse && extra > 0 && queue[extra - 1].Remainder == queue[extra].Remainder)
        {
            throw Tie(queue, extra);
        }

        for (int rank = 0; rank < queue.Length; rank++)
        {
            shares[queue[rank].Position] = queue[rank] with { Rank = rank + 1, GetsExtraUnit = rank < extra };
        }

        return shares;
    }

    private static IEnumerable<RemainderShare> Queue(RemainderShare[] shares, TieBreak tieBreak)
    {
        IOrderedEnumerable<RemainderShare> byRemainder = shares.OrderByDescending(share => share.Remainder);
        return tieBreak == TieBreak.LargerWeight ? byRemainder.ThenByDescending(share => share.Weight) : byRemainder;
    }

    private static AllocationTieException Tie(RemainderShare[] queue, int extra)
    {
        BigInteger cut = queue[extra].Remainder;
        int[] tied = [.. queue.Where(share => share.Remainder == cut).Select(share => share.Position)];
        int certain = queue.Count(share => share.Remainder > cut);
        return new AllocationTieException(tied, extra - certain, tied.Select(position => $"position {position}"));
    }
}
