using System.Numerics;

namespace Finsam.Domain;

// Largest remainder for few weights: counting who has a larger remainder beats looking for the cut.
internal static class FewRemainders
{
    internal const int Most = 16;

    internal static AllocationTie? Split(ulong total, ulong sum, in Contest contest, Span<ulong> scratch)
    {
        unchecked
        {
            Quota quota = new(total, sum);
            ulong left = total;
            ReadOnlySpan<long> weights = contest.Weights;
            Span<long> parts = contest.Parts[..weights.Length];
            Span<ulong> remainders = scratch[..weights.Length];
            for (int i = 0; i < weights.Length; i++)
            {
                ulong share = quota.Share(weights[i], out remainders[i]);
                parts[i] = (long)share;
                left -= share;
            }

            return left == 0 ? null : GiveToFew(left, contest, scratch);
        }
    }

    // Counts for each remainder how many are larger: fewer than there are units left means one unit more.
    private static AllocationTie? GiveToFew(ulong left, in Contest contest, Span<ulong> scratch)
    {
        unchecked
        {
            int lanes = Vector<ulong>.Count;
            Span<long> parts = contest.Parts;
            int padded = (parts.Length + lanes - 1) / lanes * lanes;
            scratch[parts.Length..padded].Clear();
            Span<ulong> larger = scratch[padded..(2 * padded)];
            for (int at = 0; at < padded; at += lanes)
            {
                Vector<ulong> remainders = new(scratch[at..]);
                Vector<ulong> count = Vector<ulong>.Zero;
                for (int other = 0; other < parts.Length; other++)
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

            return given == left ? null : contest.SettleLast(left, larger[..parts.Length]);
        }
    }
}
