#if NET10_0_OR_GREATER
using System.Buffers;
using System.Runtime.CompilerServices;

namespace Finsam.Domain;

// Largest remainder for many weights in one pass: above a narrow band round the expected cut everybody gets a unit at
// once, and only the remainders inside it are kept and compared. A cut that lies elsewhere is for the plain kernels.
internal static unsafe class BandKernel
{
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
        // Where remainders are spread evenly, the cut is within 1 / sqrt(12 n) of the middle two times out of three.
        bool isSmall = weights.Length <= AllocationKernel.OnStack;
        int deviations = isSmall ? 3 : 5;
        int root = (int)Math.Sqrt(12.0 * weights.Length);
        int capacity = (int)(3L * deviations * weights.Length / root) + 16;
        ulong[]? rented = isSmall ? null : ArrayPool<ulong>.Shared.Rent(3 * capacity);
        Span<ulong> scratch = rented is null ? stackalloc ulong[3 * capacity] : rented;
        bool isSplit;
        fixed (ulong* memory = scratch)
        {
            RemainderBand band = new(memory, capacity);
            isSplit = TrySplit(total, weights, parts, tieBreak, deviations, root, ref band, out tie);
        }

        if (rented is not null)
        {
            ArrayPool<ulong>.Shared.Return(rented);
        }

        return isSplit;
    }

    private static bool TrySplit(
        ulong total,
        ReadOnlySpan<long> weights,
        Span<long> parts,
        TieBreak tieBreak,
        int deviations,
        int root,
        ref RemainderBand band,
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

                ulong half = sum / (ulong)root * (ulong)deviations;
                ulong given = band.ShareOut(
                    new(total, sum),
                    sum / 2 - half,
                    sum / 2 + half,
                    from,
                    to,
                    weights.Length,
                    lanes
                );
                long left = (long)(total - given);
                if (left < 0 || left > band.Count || band.IsFull)
                {
                    return false;
                }

                tie = left == 0 ? null : band.Give((int)left, weights, parts, tieBreak);
                return true;
            }
        }
    }
}
#endif
