using System.Numerics;
using System.Runtime.CompilerServices;

namespace Finsam.Domain;

// Largest remainder for few weights: counting who has a larger remainder beats looking for the cut.
internal static class FewRemainders
{
    internal const int Most = 16;

    internal static AllocationTie? Split(
        ulong total,
        ulong sum,
        ReadOnlySpan<long> weights,
        Span<long> parts,
        Span<ulong> scratch,
        TieBreak tieBreak
    )
    {
        unchecked
        {
            Quota quota = new(total, sum);
            ulong left = total;
            Span<ulong> remainders = scratch[..weights.Length];
            parts = parts[..weights.Length];
            for (int i = 0; i < weights.Length; i++)
            {
                ulong share = quota.Share(weights[i], out ulong remainder);
                parts[i] = (long)share;
                remainders[i] = remainder;
                left -= share;
            }

            return left == 0 ? null : GiveToFew(left, weights, parts, scratch, tieBreak);
        }
    }

    // Counts for each remainder how many are larger: fewer than there are units left means one unit more.
    private static AllocationTie? GiveToFew(
        ulong left,
        ReadOnlySpan<long> weights,
        Span<long> parts,
        Span<ulong> scratch,
        TieBreak tieBreak
    )
    {
        unchecked
        {
            int lanes = Vector<ulong>.Count;
            int padded = (weights.Length + lanes - 1) / lanes * lanes;
            scratch[weights.Length..padded].Clear();
            Span<ulong> larger = scratch[padded..(2 * padded)];
            for (int at = 0; at < padded; at += lanes)
            {
                Vector<ulong> remainders = new(scratch[at..]);
                Vector<ulong> count = Vector<ulong>.Zero;
                for (int other = 0; other < weights.Length; other++)
                {
                    // A comparison that holds is all ones, which is minus one.
                    count -= Vector.GreaterThan(new Vector<ulong>(scratch[other]), remainders);
                }

                count.CopyTo(larger[at..]);
            }

            ulong given = 0;
            for (int i = 0; i < parts.Length; i++)
            {
                ulong more = larger[i] < left ? 1UL : 0;
                parts[i] += (long)more;
                given += more;
            }

            return given == left ? null : Settle(left, weights, parts, larger, tieBreak);
        }
    }

    // More were given than there were units, so the last of them tie: those with the same number of larger ones.
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static AllocationTie? Settle(
        ulong left,
        ReadOnlySpan<long> weights,
        Span<long> parts,
        ReadOnlySpan<ulong> larger,
        TieBreak tieBreak
    )
    {
        ulong certain = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            certain = larger[i] < left ? Math.Max(certain, larger[i]) : certain;
        }

        Span<int> contenders = stackalloc int[parts.Length];
        int count = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            if (larger[i] == certain)
            {
                parts[i] = unchecked(parts[i] - 1);
                contenders[count++] = i;
            }
        }

        return Contest.Settle(contenders[..count], (int)(left - certain), weights, parts, tieBreak);
    }
}
