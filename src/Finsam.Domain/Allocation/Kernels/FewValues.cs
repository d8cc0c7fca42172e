using System.Numerics;
using System.Runtime.CompilerServices;

namespace Finsam.Domain;

// Largest remainder for many weights that take few values: one share and one remainder for each value.
internal static class FewValues
{
    // From so many weights on; with fewer, looking at each costs less than looking for values.
    internal const int Many = 33;

    private const int Most = 3;

    // So many weights are passed at a time on the way to where contested units run out.
    private const int Block = 64;

    // Splits many weights if they have few values; the rest, wrong arguments included, is for the other kernels.
    [SkipLocalsInit]
    internal static bool TrySplit(ulong total, ReadOnlySpan<long> weights, Span<long> parts, TieBreak tieBreak)
    {
        // Places that no value has taken repeat the first one, and no weight is counted there.
        Span<long> values = stackalloc long[Most];
        Span<long> counts = stackalloc long[Most];
        int found = tieBreak == TieBreak.Refuse || weights.Overlaps(parts) ? 0 : Find(weights, values);
        UInt128 sum = 0;
        counts.Clear();
        counts[0] = weights.Length;
        for (int k = found - 1; k >= 0; k--)
        {
            if (values[k] < 0)
            {
                return false;
            }

            counts[k] = k == 0 ? counts[0] : weights.Count(values[k]);
            counts[0] -= k == 0 ? 0 : counts[k];
            sum += (UInt128)values[k] * (UInt128)counts[k];
        }

        if (sum == 0 || sum >= AllocationKernel.NarrowLimit)
        {
            return false;
        }
        unchecked
        {
            Quota quota = new(total, (ulong)sum);
            ulong left = total;
            Span<long> shares = stackalloc long[Most];
            Span<ulong> remainders = stackalloc ulong[Most];
            for (int k = 0; k < Most; k++)
            {
                shares[k] = (long)quota.Share(values[k], out remainders[k]);
                left -= (ulong)shares[k] * (ulong)counts[k];
            }

            Give((long)left, weights, parts, tieBreak, values, counts, shares, remainders);
            return true;
        }
    }

    // How many different values there are, none where there are too many.
    private static int Find(ReadOnlySpan<long> weights, Span<long> values)
    {
        values.Fill(weights[0]);
        int found = 1;
        for (int at = 0; (at = IndexOfOther(weights, values)) < weights.Length; weights = weights[at..])
        {
            if (found == Most)
            {
                return 0;
            }

            values[found++] = weights[at];
        }

        return found;
    }

    // Where the first weight is that has none of the values; there the weights end where all have one.
    private static int IndexOfOther(ReadOnlySpan<long> weights, ReadOnlySpan<long> values)
    {
        (Vector<long> one, Vector<long> two, Vector<long> three) = (new(values[0]), new(values[1]), new(values[2]));
        int at = 0;
        for (; at <= weights.Length - Vector<long>.Count; at += Vector<long>.Count)
        {
            Vector<long> vector = new(weights[at..]);
            Vector<long> known = Vector.Equals(vector, one) | Vector.Equals(vector, two) | Vector.Equals(vector, three);
            if (!Vector.EqualsAll(known, Vector<long>.AllBitsSet))
            {
                break;
            }
        }

        for (; at < weights.Length && values.Contains(weights[at]); at++) { }

        return at;
    }

    // Gives the units left by value; where there are too few for all of a rank, the first ones get them.
    private static void Give(
        long left,
        ReadOnlySpan<long> weights,
        Span<long> parts,
        TieBreak tieBreak,
        ReadOnlySpan<long> values,
        ReadOnlySpan<long> counts,
        Span<long> shares,
        ReadOnlySpan<ulong> remainders
    )
    {
        Span<long> first = stackalloc long[Most];
        long contested = 0;
        for (int k = 0; k < Most; k++)
        {
            (long ahead, long beside) = (0, 0);
            for (int other = 0; other < Most; other++)
            {
                int rank = remainders[other].CompareTo(remainders[k]);
                rank = rank == 0 && tieBreak == TieBreak.LargerWeight ? values[other].CompareTo(values[k]) : rank;
                ahead += rank > 0 ? counts[other] : 0;
                beside += rank == 0 ? counts[other] : 0;
            }

            first[k] = shares[k] + (ahead < left ? 1 : 0);
            shares[k] += ahead + beside <= left ? 1 : 0;
            contested = first[k] == shares[k] ? contested : left - ahead;
        }

        int boundary = Boundary(contested, weights, values, first, shares);
        Write(weights[..boundary], parts, values, first);
        Write(weights[boundary..], parts[boundary..], values, shares);
    }

    // How many weights to pass until so many have had a value that is contested.
    private static int Boundary(
        long contested,
        ReadOnlySpan<long> weights,
        ReadOnlySpan<long> values,
        ReadOnlySpan<long> first,
        ReadOnlySpan<long> others
    )
    {
        Span<long> contesting = stackalloc long[Most];
        int count = 0;
        for (int k = 0; k < Most; k++)
        {
            if (first[k] != others[k] && !contesting[..count].Contains(values[k]))
            {
                contesting[count++] = values[k];
            }
        }

        contesting = contesting[..count];
        int boundary = 0;
        for (long passed = 0; contested > 0 && boundary + Block <= weights.Length; boundary += Block)
        {
            passed = 0;
            foreach (long value in contesting)
            {
                passed += weights.Slice(boundary, Block).Count(value);
            }

            if (passed >= contested)
            {
                break;
            }

            contested -= passed;
        }

        for (; contested > 0; boundary++)
        {
            contested -= contesting.Contains(weights[boundary]) ? 1 : 0;
        }

        return boundary;
    }

    private static void Write(
        ReadOnlySpan<long> weights,
        Span<long> parts,
        ReadOnlySpan<long> values,
        ReadOnlySpan<long> partOf
    )
    {
        (Vector<long> two, Vector<long> three) = (new(values[1]), new(values[2]));
        (Vector<long> ofOne, Vector<long> ofTwo, Vector<long> ofThree) = (
            new(partOf[0]),
            new(partOf[1]),
            new(partOf[2])
        );
        int at = 0;
        for (; at <= weights.Length - Vector<long>.Count; at += Vector<long>.Count)
        {
            Vector<long> vector = new(weights[at..]);
            Vector<long> part = Vector.ConditionalSelect(Vector.Equals(vector, two), ofTwo, ofOne);
            part = Vector.ConditionalSelect(Vector.Equals(vector, three), ofThree, part);
            part.CopyTo(parts[at..]);
        }

        for (; at < weights.Length; at++)
        {
            parts[at] = partOf[values.IndexOf(weights[at])];
        }
    }
}
