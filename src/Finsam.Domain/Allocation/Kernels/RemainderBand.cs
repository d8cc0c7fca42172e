#if NET10_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Finsam.Domain;

// Remainders that lie between two bounds, with the positions they have among the weights.
[StructLayout(LayoutKind.Auto)]
internal unsafe ref struct RemainderBand(ulong* memory, int capacity)
{
    private readonly ulong* _remainders = memory;
    private readonly ulong* _positions = memory + capacity;
    private readonly ulong* _scratch = memory + 2 * capacity;

    internal int Count { get; private set; }

    // Whether there may have been more remainders than fit.
    internal readonly bool IsFull => Count > Most;

    // A vector is written whole wherever the next remainder goes.
    private readonly int Most => capacity - Vector512<ulong>.Count;

    // Writes the whole shares, and a unit more from the upper bound on; keeps the remainders between the bounds.
    // Returns the units given.
    internal ulong ShareOut(
        VectorQuota quota,
        ulong lower,
        ulong upper,
        long* weights,
        long* parts,
        int length,
        Lanes lanes
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
            (int count, int most) = (0, Most);
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

            Count = count;
            return Vector512.Sum(given);
        }
    }

    internal readonly AllocationTie? Give(int left, ReadOnlySpan<long> weights, Span<long> parts, TieBreak tieBreak)
    {
        Unsafe.CopyBlock(_scratch, _remainders, (uint)Count * sizeof(ulong));
        ulong cut = VectorSelection.Largest(_scratch, Count, left);
        int tied = 0;
        for (int i = 0; i < Count; i++)
        {
            int more = _remainders[i] > cut ? 1 : 0;
            parts[(int)_positions[i]] += more;
            left -= more;
            tied += _remainders[i] == cut ? 1 : 0;
        }

        Span<int> contenders = tied <= AllocationKernel.OnStack ? stackalloc int[tied] : new int[tied];
        for (int i = Count - 1; i >= 0; i--)
        {
            if (_remainders[i] == cut)
            {
                contenders[--tied] = (int)_positions[i];
            }
        }

        if (left == contenders.Length)
        {
            foreach (int position in contenders)
            {
                parts[position]++;
            }

            return null;
        }

        return Contest.Settle(contenders, left, weights, parts, tieBreak);
    }
}
#endif
