#if NET10_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Finsam.Domain;

// Largest remainder for up to eight weights, all in one register: each lane is ranked by turning the others past it.
internal static unsafe class OneVector
{
    internal const int Most = 8;

    // The parts may lie where the weights lie: they are written after they are read.
    internal static bool TrySplit(
        ulong total,
        ReadOnlySpan<long> weights,
        Span<long> parts,
        TieBreak tieBreak,
        out AllocationTie? tie
    )
    {
        tie = null;
        if (weights.IsEmpty)
        {
            return false;
        }
        unchecked
        {
            fixed (long* from = weights)
            fixed (long* to = parts)
            {
                Lanes lanes = new(weights.Length);
                Vector512<ulong> vector = lanes.Load(from);
                ulong sum = Lanes.Sum(vector, vector, Most);
                if (sum == 0)
                {
                    return false;
                }

                if (VectorKernel.AreEqual(weights, sum))
                {
                    tie = Contest.ShareEqually(total, parts, tieBreak);
                    return true;
                }

                Vector512<ulong> share = new VectorQuota(total, sum).Share(vector, out Vector512<ulong> remainders);
                int left = (int)(total - Vector512.Sum(share));
                Vector512<ulong> larger = CountLarger(remainders);
                Vector512<ulong> given = Vector512.LessThan(larger, Vector512.Create((ulong)left));
                lanes.Store(Lanes.Increment(share, given), to);
                if (Lanes.Count(given) != left)
                {
                    ulong* counts = stackalloc ulong[Most];
                    long* apart = stackalloc long[Most];
                    larger.Store(counts);
                    vector.Store((ulong*)apart);
                    tie = new Contest(new(apart, weights.Length), parts, tieBreak).SettleLast(
                        (ulong)left,
                        new(counts, weights.Length)
                    );
                }

                return true;
            }
        }
    }

    // How many remainders are larger, for each lane; a lane that is not filled has remainder 0.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> CountLarger(Vector512<ulong> remainders)
    {
        Vector512<ulong> even = Vector512<ulong>.Zero;
        Vector512<ulong> odd = Lanes.Increment(even, IsLarger(remainders, 1));
        even = Lanes.Increment(even, IsLarger(remainders, 2));
        odd = Lanes.Increment(odd, IsLarger(remainders, 3));
        even = Lanes.Increment(even, IsLarger(remainders, 4));
        odd = Lanes.Increment(odd, IsLarger(remainders, 5));
        even = Lanes.Increment(even, IsLarger(remainders, 6));
        return even + Lanes.Increment(odd, IsLarger(remainders, 7));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> IsLarger(Vector512<ulong> values, [ConstantExpected] byte turn) =>
        Vector512.GreaterThan(Avx512F.AlignRight64(values, values, turn), values);
}
#endif
