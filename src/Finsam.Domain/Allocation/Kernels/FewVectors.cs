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
        int length = weights.Length;
        fixed (long* from = weights)
        fixed (long* to = parts)
        {
            Lanes lanes = new(length);
            ulong sum = lanes.Sum(from, length);
            if (sum == 0)
            {
                return false;
            }

            if (VectorKernel.AreEqual(weights, sum))
            {
                tie = Contest.ShareEqually(total, parts, tieBreak);
                return true;
            }

            ulong* shares = stackalloc ulong[Most];
            ulong* remainders = stackalloc ulong[Most];
            ulong* larger = stackalloc ulong[Most];
            VectorQuota quota = new(total, sum);
            Vector512<ulong> whole = Vector512<ulong>.Zero;
            Vector512<ulong> remainder;
            int last = Lanes.Before(length);
            for (int at = 0; at < last; at += Vector512<ulong>.Count)
            {
                Vector512<ulong> share = quota.Share(Vector512.Load((ulong*)from + at), out remainder);
                share.Store(shares + at);
                remainder.Store(remainders + at);
                whole += share;
            }

            Vector512<ulong> lastShare = quota.Share(lanes.Load(from + last), out remainder);
            lastShare.Store(shares + last);
            remainder.Store(remainders + last);
            ulong left = total - Vector512.Sum(whole + lastShare);
            ulong given = 0;
            for (int at = 0; at <= last; at += Vector512<ulong>.Count)
            {
                Vector512<ulong> ahead = Lanes.CountLarger(Vector512.Load(remainders + at), remainders, length);
                Vector512<ulong> gets = Vector512.LessThan(ahead, Vector512.Create(left));
                Vector512<ulong> part = Lanes.Increment(Vector512.Load(shares + at), gets);
                given += (ulong)Lanes.Count(gets);
                ahead.Store(larger + at);
                if (at < last)
                {
                    part.Store((ulong*)to + at);
                }
                else
                {
                    lanes.Store(part, to + at);
                }
            }

            tie = given == left ? null : new Contest(weights, parts, tieBreak).SettleLast(left, new(larger, length));
            return true;
        }
    }
}
#endif
