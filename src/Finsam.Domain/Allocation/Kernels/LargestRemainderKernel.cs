using System.Numerics;

namespace Finsam.Domain;

// Splits units by largest remainder without sorting: whole shares first, then a unit each above the cut. Parts hold
// units as unsigned 64-bit numbers: 2^63 units fit.
internal static class LargestRemainderKernel
{
    // Sums below this leave room for twice the sum in 64 bits.
    internal static readonly UInt128 NarrowLimit = (UInt128)1 << 63;

    // Scratch for so many weights: their remainders and as much again, in whole vectors.
    internal static int ScratchLength(int weights) => 2 * (weights + Vector<ulong>.Count);

    internal static AllocationTie? SplitEqually(ulong total, Span<long> parts, TieBreak tieBreak)
    {
        unchecked
        {
            ulong share = total / (ulong)parts.Length;
            int left = (int)(total % (ulong)parts.Length);
            if (left > 0 && tieBreak == TieBreak.Refuse)
            {
                return new AllocationTie([.. Enumerable.Range(0, parts.Length)], left);
            }

            parts[..left].Fill((long)(share + 1));
            parts[left..].Fill((long)share);
            return null;
        }
    }

    internal static AllocationTie? SplitNarrow(
        ulong total,
        ulong sum,
        ReadOnlySpan<long> weights,
        Span<long> parts,
        Span<ulong> scratch,
        TieBreak tieBreak
    ) =>
        weights.Length <= FewRemainders.Most
            ? FewRemainders.Split(total, sum, weights, parts, scratch, tieBreak)
            : ManyRemainders.Split(total, sum, weights, parts, scratch, tieBreak);

    // The scratch is twice as long as the weights.
    internal static AllocationTie? SplitWide(
        ulong total,
        UInt128 sum,
        ReadOnlySpan<long> weights,
        Span<long> parts,
        Span<UInt128> scratch,
        TieBreak tieBreak
    )
    {
        unchecked
        {
            ulong left = total;
            Span<UInt128> remainders = scratch[..weights.Length];
            for (int i = 0; i < weights.Length; i++)
            {
                UInt128 product = (UInt128)total * (ulong)weights[i];
                UInt128 share = product / sum;
                parts[i] = (long)(ulong)share;
                remainders[i] = product - share * sum;
                left -= (ulong)share;
            }

            if (left == 0)
            {
                return null;
            }

            Span<UInt128> copy = scratch[weights.Length..];
            remainders.CopyTo(copy);
            return Cutoff.Give<UInt128>(
                (int)left,
                weights,
                parts,
                remainders,
                Selection.Largest(copy, (int)left),
                tieBreak
            );
        }
    }
}
