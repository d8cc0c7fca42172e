using System.Numerics;

namespace Finsam.Domain;

// The definition of the largest-remainder method, written to be read and checked by hand.
internal static class LargestRemainder
{
    // Units and weights are at least 0; not all weights are 0 unless the units are.
    internal static RemainderShare[] Split(BigInteger units, BigInteger[] weights, TieBreak tieBreak)
    {
        BigInteger sum = weights.Aggregate(BigInteger.Zero, (all, weight) => all + weight);
        var shares = new RemainderShare[weights.Length];
        BigInteger left = units;
        for (int i = 0; i < shares.Length; i++)
        {
            BigInteger floor = sum.IsZero ? BigInteger.Zero : units * weights[i] / sum;
            BigInteger remainder = units * weights[i] - floor * sum;
            shares[i] = new RemainderShare(i, weights[i], sum, floor, remainder);
            left -= floor;
        }

        // Each remainder is less than the sum and together they are left x sum: fewer are left than there
        // are remainders above zero, so nobody gets two of them and a zero weight gets none.
        RemainderShare[] queue = [.. Queue(shares, tieBreak)];
        int extra = (int)left;
        for (int rank = 0; rank < queue.Length; rank++)
        {
            shares[queue[rank].At] = queue[rank] with { Rank = rank + 1, GetsExtraUnit = rank < extra };
        }

        return shares;
    }

    private static IEnumerable<RemainderShare> Queue(RemainderShare[] shares, TieBreak tieBreak)
    {
        IOrderedEnumerable<RemainderShare> byRemainder = shares.OrderByDescending(share => share.Remainder);
        return tieBreak == TieBreak.LargerWeight ? byRemainder.ThenByDescending(share => share.Weight) : byRemainder;
    }

    // Those with exactly the same remainder on both sides of the cut; null where there are none.
    internal static AllocationTie? Tie(RemainderShare[] shares)
    {
        int extra = shares.Count(share => share.GetsExtraUnit);
        if (extra == 0)
        {
            return null;
        }

        BigInteger cut = shares.Single(share => share.Rank == extra).Remainder;
        RemainderShare[] tied = Array.FindAll(shares, share => share.Remainder == cut);
        return tied.All(share => share.GetsExtraUnit)
            ? null
            : new AllocationTie([.. tied.Select(share => share.At)], tied.Count(share => share.GetsExtraUnit));
    }
}
