#if NET10_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Finsam.Domain;

// Largest remainder for the weights of a few vectors: each lane is ranked against all remainders.
internal static unsafe class FewVectors
{
    internal const int Most = 32;

    // The parts do not overlap the weights.
    [SkipLocalsInit]
    internal static bool TrySplit(
        ulong total,
        ReadOnlySpan<long> weights,
        Span<long> parts,
        TieBreak tieBreak,
        out AllocationTie? tie
    )
    {
        tie = null;
        unchecked
        {
            fixed (long* from = weights)
            fixed (long* to = parts)
            {
                Lanes lanes = new(weights.Length);
                ulong sum = lanes.Sum(from, weights.Length);
                if (sum == 0)
                {
                    return false;
                }

                if (VectorKernel.AreEqual(weights, sum))
                {
                    tie = LargestRemainderKernel.SplitEqually(total, parts, tieBreak);
                    return true;
                }

                ulong* shares = stackalloc ulong[Most];
                ulong* remainders = stackalloc ulong[Most];
                ulong* larger = stackalloc ulong[Most];
                ulong left = total - Share(new(total, sum), from, weights.Length, lanes, shares, remainders);
                if (Give(left, weights.Length, lanes, shares, remainders, larger, to) != (int)left)
                {
                    tie = FewRemainders.Settle(left, weights, parts, new(larger, weights.Length), tieBreak);
                }

                return true;
            }
        }
    }

    private static ulong Share(
        VectorQuota quota,
        long* weights,
        int length,
        Lanes lanes,
        ulong* shares,
        ulong* remainders
    )
    {
        int before = Lanes.Before(length);
        Vector512<ulong> given = Vector512<ulong>.Zero;
        Vector512<ulong> remainder;
        for (int at = 0; at < before; at += Vector512<ulong>.Count)
        {
            Vector512<ulong> share = quota.Share(Vector512.Load((ulong*)weights + at), out remainder);
            share.Store(shares + at);
            remainder.Store(remainders + at);
            given += share;
        }

        Vector512<ulong> last = quota.Share(lanes.Load(weights + before), out remainder);
        last.Store(shares + before);
        remainder.Store(remainders + before);
        return Vector512.Sum(given + last);
    }

    private static int Give(
        ulong left,
        int length,
        Lanes lanes,
        ulong* shares,
        ulong* remainders,
        ulong* larger,
        long* parts
    )
    {
        int before = Lanes.Before(length);
        int count = 0;
        for (int at = 0; at <= before; at += Vector512<ulong>.Count)
        {
            Vector512<ulong> ahead = Lanes.CountLarger(Vector512.Load(remainders + at), remainders, length);
            Vector512<ulong> given = Vector512.LessThan(ahead, Vector512.Create(left));
            Vector512<ulong> part = Lanes.Increment(Vector512.Load(shares + at), given);
            count += Lanes.Count(given);
            ahead.Store(larger + at);
            if (at < before)
            {
                part.Store((ulong*)parts + at);
            }
            else
            {
                lanes.Store(part, parts + at);
            }
        }

        return count;
    }
}
#endif
