#if NET10_0_OR_GREATER
using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Finsam.Domain;

// Largest remainder for many weights in one pass: above a narrow band round the expected cut everybody gets a unit at
// once, and only the remainders inside it are kept, with their positions, and compared. A cut that lies elsewhere is
// for the plain kernels.
[StructLayout(LayoutKind.Auto)]
internal readonly unsafe ref struct BandKernel
{
    // Up to so many remainders, counting for each how many are larger is the quickest way to the cut.
    private const int Few = 48;

    private readonly ulong* _remainders;
    private readonly ulong* _positions;
    private readonly ulong* _scratch;

    // A vector is written whole wherever the next remainder goes.
    private readonly int _most;

    private BandKernel(ulong* memory, int capacity)
    {
        _remainders = memory;
        _positions = memory + capacity;
        _scratch = memory + 2 * capacity;
        _most = capacity - Vector512<ulong>.Count;
    }

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
        int length = weights.Length;
        bool isSmall = length <= AllocationKernel.OnStack;
        int deviations = isSmall ? 3 : 5;
        int root = (int)Math.Sqrt(12.0 * length);
        int capacity = (int)(3L * deviations * length / root) + 16;
        ulong[]? rented = isSmall ? null : ArrayPool<ulong>.Shared.Rent(3 * capacity);
        Span<ulong> scratch = rented is null ? stackalloc ulong[3 * capacity] : rented;
        bool isSplit = false;
        tie = null;
        fixed (ulong* memory = scratch)
        fixed (long* from = weights)
        fixed (long* to = parts)
        {
            Lanes lanes = new(length);
            ulong sum = lanes.Sum(from, length);
            if (sum > 0)
            {
                ulong half = sum / (ulong)root * (ulong)deviations;
                BandKernel band = new(memory, capacity);
                (ulong lower, ulong upper) = (sum / 2 - half, sum / 2 + half);
                ulong given = band.ShareOut(new(total, sum), lower, upper, from, to, length, lanes, out int count);
                long left = unchecked((long)(total - given));
                isSplit = left >= 0 && left <= count && count <= band._most;
                tie = isSplit && left > 0 ? band.Give((int)left, count, new(weights, parts, tieBreak)) : null;
            }
        }

        if (rented is not null)
        {
            ArrayPool<ulong>.Shared.Return(rented);
        }

        return isSplit;
    }

    // Writes the whole shares, and a unit more from the upper bound on; keeps the remainders between the bounds.
    // Returns the units given.
    private ulong ShareOut(
        VectorQuota quota,
        ulong lower,
        ulong upper,
        long* weights,
        long* parts,
        int length,
        Lanes lanes,
        out int kept
    )
    {
        unchecked
        {
            Vector512<ulong> low = Vector512.Create(lower);
            Vector512<ulong> high = Vector512.Create(upper);
            Vector512<ulong> width = Vector512.Create(upper - lower);
            Vector512<ulong> positions = Vector512<ulong>.Indices;
            Vector512<ulong> given = Vector512<ulong>.Zero;
            ulong* remaindersKept = _remainders;
            ulong* positionsKept = _positions;
            (int count, int most) = (0, _most);
            int last = Lanes.Before(length);
            for (int at = 0; at <= last && count <= most; at += Vector512<ulong>.Count)
            {
                Vector512<ulong> vector = at < last ? Vector512.Load((ulong*)weights + at) : lanes.Load(weights + at);
                Vector512<ulong> share = quota.Share(vector, out Vector512<ulong> remainders);
                share = Lanes.Increment(share, Vector512.GreaterThanOrEqual(remainders, high));
                given += share;
                if (at < last)
                {
                    share.Store((ulong*)parts + at);
                }
                else
                {
                    lanes.Store(share, parts + at);
                }

                Vector512<ulong> isKept = Vector512.LessThan(remainders - low, width);
                Avx512F.Compress(Vector512<ulong>.Zero, isKept, remainders).Store(remaindersKept + count);
                Avx512F.Compress(Vector512<ulong>.Zero, isKept, positions).Store(positionsKept + count);
                count += Lanes.Count(isKept);
                positions += Vector512.Create((ulong)Vector512<ulong>.Count);
            }

            kept = count;
            return Vector512.Sum(given);
        }
    }

    private AllocationTie? Give(int left, int count, in Contest contest)
    {
        ulong cut = Cut(left, count);
        int tied = 0;
        for (int i = 0; i < count; i++)
        {
            int more = _remainders[i] > cut ? 1 : 0;
            contest.Parts[(int)_positions[i]] += more;
            left -= more;
            tied += _remainders[i] == cut ? 1 : 0;
        }

        Span<int> contenders = tied <= AllocationKernel.OnStack ? stackalloc int[tied] : new int[tied];
        for (int i = count - 1; tied > 0; i--)
        {
            if (_remainders[i] == cut)
            {
                contenders[--tied] = (int)_positions[i];
            }
        }

        return contest.Settle(contenders, left);
    }

    // The remainder that exactly so many are at least as large as, ties counted in: found without sorting.
    private ulong Cut(int place, int count)
    {
        Unsafe.CopyBlock(_scratch, _remainders, (uint)count * sizeof(ulong));
        ulong* values = _scratch;
        while (count > Few)
        {
            ulong pivot = MiddleOfThree(values[0], values[count / 2], values[count - 1]);
            int larger = Keep(values, count, pivot, isLarger: true, isStored: false);
            int smaller = Keep(values, count, pivot, isLarger: false, isStored: false);
            if (place > larger && place <= count - smaller)
            {
                return pivot;
            }

            bool isLarger = place <= larger;
            place -= isLarger ? 0 : count - smaller;
            count = Keep(values, count, pivot, isLarger, isStored: true);
        }

        Vector512<ulong> smallest = Vector512<ulong>.AllBitsSet;
        for (int at = 0; at < count; at += Vector512<ulong>.Count)
        {
            Vector512<ulong> vector = Vector512.Load(values + at);
            Vector512<ulong> larger = Lanes.CountLarger(vector, values, count);
            Vector512<ulong> isAhead = IsWithin(at, count) & Vector512.LessThan(larger, Vector512.Create((ulong)place));
            smallest = Vector512.ConditionalSelect(isAhead, Vector512.Min(smallest, vector), smallest);
        }

        ulong cut = smallest[0];
        for (int lane = 1; lane < Vector512<ulong>.Count; lane++)
        {
            cut = Math.Min(cut, smallest[lane]);
        }

        return cut;
    }

    // Counts the values on one side of a pivot, and moves them to the front where asked.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Keep(ulong* values, int length, ulong pivot, bool isLarger, bool isStored)
    {
        Vector512<ulong> pivots = Vector512.Create(pivot);
        int kept = 0;
        for (int at = 0; at < length; at += Vector512<ulong>.Count)
        {
            Vector512<ulong> vector = Vector512.Load(values + at);
            Vector512<ulong> isKept =
                IsWithin(at, length)
                & (isLarger ? Vector512.GreaterThan(vector, pivots) : Vector512.LessThan(vector, pivots));
            if (isStored)
            {
                Avx512F.Compress(Vector512<ulong>.Zero, isKept, vector).Store(values + kept);
            }

            kept += Lanes.Count(isKept);
        }

        return kept;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> IsWithin(int at, int length) =>
        Vector512.LessThan(Vector512<ulong>.Indices, Vector512.Create((ulong)(length - at)));

    private static ulong MiddleOfThree(ulong one, ulong other, ulong third) =>
        Math.Max(Math.Min(one, other), Math.Min(Math.Max(one, other), third));
}
#endif
