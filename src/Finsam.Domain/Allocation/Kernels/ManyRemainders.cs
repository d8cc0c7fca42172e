using System.Numerics;
using System.Runtime.CompilerServices;

namespace Finsam.Domain;

// Largest remainder for many weights: counts by ranges tell where the cut is, and one pass gives above it.
internal static class ManyRemainders
{
    // The remainders are counted in at most so many ranges; the fewer the weights, the fewer.
    private const int MostRanges = 256;

    [SkipLocalsInit]
    internal static AllocationTie? Split(ulong total, ulong sum, in Contest contest, Span<ulong> scratch)
    {
        unchecked
        {
            // Two tables in turn, since equal remainders would make each count wait for the one before it.
            ReadOnlySpan<long> weights = contest.Weights;
            int ranges = Math.Min((int)BitOperations.RoundUpToPowerOf2((uint)weights.Length / 4), MostRanges);
            Span<int> counts = stackalloc int[2 * MostRanges];
            counts = counts[..(2 * ranges)];
            counts.Clear();
            int shift = Math.Max(64 - BitOperations.LeadingZeroCount(sum) - BitOperations.Log2((uint)ranges), 0);
            Quota quota = new(total, sum);
            ulong left = total;
            Span<ulong> remainders = scratch[..weights.Length];
            Span<long> parts = contest.Parts[..weights.Length];
            for (int i = 0; i < weights.Length; i++)
            {
                ulong share = quota.Share(weights[i], out ulong remainder);
                parts[i] = (long)share;
                remainders[i] = remainder;
                left -= share;
                counts[(int)(remainder >> shift) + (i & 1) * ranges]++;
            }

            return left == 0
                ? null
                : Give(
                    (int)left,
                    contest,
                    remainders,
                    Cut((int)left, shift, counts, remainders, scratch[weights.Length..])
                );
        }
    }

    // Where the units left run out: the counts tell the range, and only that is looked through.
    private static ulong Cut(
        int left,
        int shift,
        ReadOnlySpan<int> counts,
        ReadOnlySpan<ulong> remainders,
        Span<ulong> scratch
    )
    {
        int ranges = counts.Length / 2;
        int range = ranges - 1;
        for (; counts[range] + counts[range + ranges] < left; range--)
        {
            left -= counts[range] + counts[range + ranges];
        }

        int inRange = 0;
        foreach (ulong remainder in remainders)
        {
            scratch[inRange] = remainder;
            inRange += (int)(remainder >> shift) == range ? 1 : 0;
        }

        return Selection.Largest(scratch[..inRange], left);
    }

    private static AllocationTie? Give(int left, in Contest contest, ReadOnlySpan<ulong> remainders, ulong cut)
    {
        unchecked
        {
            Span<long> parts = contest.Parts;
            Vector<ulong> cuts = new(cut);
            (Vector<long> above, Vector<long> tied) = (Vector<long>.Zero, Vector<long>.Zero);
            int at = 0;
            for (; at <= parts.Length - Vector<long>.Count; at += Vector<long>.Count)
            {
                // A comparison that holds is all ones, which is minus one.
                Vector<ulong> vector = new(remainders[at..]);
                Vector<long> more = Vector.AsVectorInt64(Vector.GreaterThan(vector, cuts));
                (new Vector<long>(parts[at..]) - more).CopyTo(parts[at..]);
                above -= more;
                tied -= Vector.AsVectorInt64(Vector.Equals(vector, cuts));
            }

            (int given, int equal) = ((int)Vector.Sum(above), (int)Vector.Sum(tied));
            for (; at < parts.Length; at++)
            {
                int more = remainders[at] > cut ? 1 : 0;
                parts[at] += more;
                given += more;
                equal += remainders[at] == cut ? 1 : 0;
            }

            return contest.GiveTied(left - given, equal, remainders, cut);
        }
    }
}
