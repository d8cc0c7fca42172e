using System.Numerics;
using System.Runtime.CompilerServices;

namespace Finsam.Domain;

// Largest remainder for many weights that take few values: one share and one remainder for each value.
internal static class FewValues
{
    // From so many weights on; with fewer, looking at each costs less than looking for values.
    internal const int Many = 33;

    // So many weights are looked at one by one first: mostly they tell that there are too many values.
    private const int FirstLook = 16;

    private const int Most = 4;

    // Splits many weights if they have few values; the rest, wrong arguments included, is for the other kernels. The
    // parts do not overlap the weights.
    [SkipLocalsInit]
    internal static bool TrySplit(ulong total, ReadOnlySpan<long> weights, Span<long> parts, TieBreak tieBreak)
    {
        // Places that no value has taken repeat the last one, and no weight is counted there.
        Span<long> values = stackalloc long[Most];
        Span<long> counts = stackalloc long[Most];
        if (tieBreak == TieBreak.Refuse || !TryFind(weights, values, counts))
        {
            return false;
        }

        UInt128 sum = 0;
        for (int k = 0; k < Most; k++)
        {
            if (values[k] < 0)
            {
                return false;
            }

            sum += (UInt128)values[k] * (UInt128)counts[k];
        }

        if (sum == 0 || sum >= LargestRemainderKernel.NarrowLimit)
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

    // The different values and how many weights have each, unless there are too many.
    private static bool TryFind(ReadOnlySpan<long> weights, Span<long> values, Span<long> counts)
    {
        values.Fill(weights[0]);
        int found = 1;
        foreach (long weight in weights[..FirstLook])
        {
            if (!values.Contains(weight) && !TryAdd(weight, values, ref found))
            {
                return false;
            }
        }

        int at = CountWholeVectors(weights, values, counts, ref found);
        counts[found..].Clear();
        for (; at < weights.Length; at++)
        {
            if (!values.Contains(weights[at]) && !TryAdd(weights[at], values, ref found))
            {
                return false;
            }

            counts[values.IndexOf(weights[at])]++;
        }

        return true;
    }

    // Counts the values up to the last whole vector, or to one that holds a value too many; returns how far it came.
    private static int CountWholeVectors(
        ReadOnlySpan<long> weights,
        Span<long> values,
        Span<long> counts,
        ref int found
    )
    {
        (Vector<long> one, Vector<long> two) = (new(values[0]), new(values[1]));
        (Vector<long> three, Vector<long> four) = (new(values[2]), new(values[3]));
        (Vector<long> ones, Vector<long> twos) = (Vector<long>.Zero, Vector<long>.Zero);
        (Vector<long> threes, Vector<long> fours) = (Vector<long>.Zero, Vector<long>.Zero);
        for (int at = 0; at <= weights.Length - Vector<long>.Count; at += Vector<long>.Count)
        {
            Vector<long> vector = new(weights[at..]);
            Vector<long> isOne = Vector.Equals(vector, one);
            Vector<long> isTwo = Vector.Equals(vector, two);
            Vector<long> isThree = Vector.Equals(vector, three);
            Vector<long> isFour = Vector.Equals(vector, four);
            if (!Vector.EqualsAll(isOne | isTwo | isThree | isFour, Vector<long>.AllBitsSet))
            {
                // A value that comes late: it is counted from the beginning, since its place has counted another.
                int late = at + weights[at..].IndexOfAnyExcept(values);
                return TryAdd(weights[late], values, ref found)
                    ? CountWholeVectors(weights, values, counts, ref found)
                    : at;
            }

            // An equality that holds is all ones, which is minus one.
            (ones, twos, threes, fours) = (ones - isOne, twos - isTwo, threes - isThree, fours - isFour);
        }

        (counts[0], counts[1]) = (Vector.Sum(ones), Vector.Sum(twos));
        (counts[2], counts[3]) = (Vector.Sum(threes), Vector.Sum(fours));
        return weights.Length - weights.Length % Vector<long>.Count;
    }

    private static bool TryAdd(long value, Span<long> values, ref int found)
    {
        if (found == Most)
        {
            return false;
        }

        values[found++..].Fill(value);
        return true;
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

        int boundary = contested == 0 ? 0 : Boundary(contested, weights, values, first, shares);

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
            if (first[k] != others[k])
            {
                contesting[count..].Fill(values[k]);
                count++;
            }
        }

        (Vector<long> one, Vector<long> two) = (new(contesting[0]), new(contesting[1]));
        (Vector<long> three, Vector<long> four) = (new(contesting[2]), new(contesting[3]));
        int boundary = 0;
        for (; boundary <= weights.Length - Vector<long>.Count; boundary += Vector<long>.Count)
        {
            Vector<long> vector = new(weights[boundary..]);
            Vector<long> isContesting =
                Vector.Equals(vector, one)
                | Vector.Equals(vector, two)
                | Vector.Equals(vector, three)
                | Vector.Equals(vector, four);
            long passed = -Vector.Sum(isContesting);
            if (passed >= contested)
            {
                break;
            }

            contested -= passed;
        }

        while (contested > 0)
        {
            contested -= contesting.Contains(weights[boundary++]) ? 1 : 0;
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
        (Vector<long> two, Vector<long> three, Vector<long> four) = (new(values[1]), new(values[2]), new(values[3]));
        (Vector<long> partOfOne, Vector<long> partOfTwo) = (new(partOf[0]), new(partOf[1]));
        (Vector<long> partOfThree, Vector<long> partOfFour) = (new(partOf[2]), new(partOf[3]));
        int at = 0;
        for (; at <= weights.Length - Vector<long>.Count; at += Vector<long>.Count)
        {
            Vector<long> vector = new(weights[at..]);
            Vector<long> part = Vector.ConditionalSelect(Vector.Equals(vector, two), partOfTwo, partOfOne);
            part = Vector.ConditionalSelect(Vector.Equals(vector, three), partOfThree, part);
            part = Vector.ConditionalSelect(Vector.Equals(vector, four), partOfFour, part);
            part.CopyTo(parts[at..]);
        }

        for (; at < weights.Length; at++)
        {
            parts[at] = partOf[values.IndexOf(weights[at])];
        }
    }
}
