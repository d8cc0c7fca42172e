#if NET10_0_OR_GREATER
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Finsam.Domain;

// The lanes that the last vector of an array fills, one to eight, and what is done to eight lanes at a time.
[StructLayout(LayoutKind.Auto)]
internal readonly unsafe struct Lanes
{
    private readonly Vector512<ulong> _filled;
    private readonly bool _isHalf;

    // The lanes that are left of an array of so many elements after its vectors that are full.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Lanes(int length)
    {
        int last = length - Before(length);
        _filled = Vector512.LessThan(Vector512<ulong>.Indices, Vector512.Create((ulong)last));
        _isHalf = last <= Vector256<ulong>.Count;
    }

    // How many elements lie before the last vector, which may be full.
    internal static int Before(int length) => (length - 1) / Vector512<ulong>.Count * Vector512<ulong>.Count;

    // Reads the lanes that are filled and no memory beyond their half: what lies there may just have been written, and
    // would be waited for.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Vector512<ulong> Load(long* from) =>
        _isHalf
            ? Avx2.MaskLoad((ulong*)from, _filled.GetLower()).ToVector512()
            : Avx512F.MaskLoad((ulong*)from, _filled, Vector512<ulong>.Zero);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Store(Vector512<ulong> values, long* to)
    {
        if (_isHalf)
        {
            Avx2.MaskStore((ulong*)to, _filled.GetLower(), values.GetLower());
        }
        else
        {
            Avx512F.MaskStore((ulong*)to, _filled, values);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<ulong> Increment(Vector512<ulong> values, Vector512<ulong> mask) =>
        Vector512.ConditionalSelect(mask, values + Vector512<ulong>.One, values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Count(Vector512<ulong> mask) => BitOperations.PopCount(mask.ExtractMostSignificantBits());

    // How many of the values are larger, for each lane.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<ulong> CountLarger(Vector512<ulong> lanes, ulong* values, int length)
    {
        // Two counts in turn, so that neither waits for the comparison before it.
        (Vector512<ulong> even, Vector512<ulong> odd) = (Vector512<ulong>.Zero, Vector512<ulong>.Zero);
        int at = 0;
        for (; at < length - 1; at += 2)
        {
            even = Increment(even, Vector512.GreaterThan(Vector512.Create(values[at]), lanes));
            odd = Increment(odd, Vector512.GreaterThan(Vector512.Create(values[at + 1]), lanes));
        }

        return at < length
            ? Increment(even, Vector512.GreaterThan(Vector512.Create(values[at]), lanes)) + odd
            : even + odd;
    }

    // The sum of weights; 0 where it is 0, where a weight is negative, and where the sum might reach 2^62.
    internal ulong Sum(long* weights, int length)
    {
        int before = Before(length);
        Vector512<ulong> sums = Load(weights + before);
        Vector512<ulong> any = sums;
        for (int at = 0; at < before; at += Vector512<ulong>.Count)
        {
            Vector512<ulong> vector = Vector512.Load((ulong*)weights + at);
            sums += vector;
            any |= vector;
        }

        return Sum(sums, any, length);
    }

    // The sum of so many weights, of which are given the sums and the bits that any has in each lane; 0 as above.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Sum(Vector512<ulong> sums, Vector512<ulong> any, int length)
    {
        int mostBits = BitOperations.LeadingZeroCount((ulong)length) - 2;
        return (any & Vector512.Create(ulong.MaxValue << mostBits)) == Vector512<ulong>.Zero ? Vector512.Sum(sums) : 0;
    }
}
#endif
