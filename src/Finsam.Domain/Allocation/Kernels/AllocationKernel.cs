using System.Buffers;
using System.Runtime.CompilerServices;

namespace Finsam.Domain;

// Chooses the kernel for a split whose arguments are checked, and lends it scratch memory.
internal static class AllocationKernel
{
    // Up to so many weights the scratch is on the stack and nothing is allocated.
    internal const int OnStack = 1024;

    // Splits by a kernel that checks the weights on its way, if one fits; wrong arguments fit none.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TrySplit(
        ulong total,
        ReadOnlySpan<long> weights,
        Span<long> parts,
        AllocationMethod method,
        TieBreak tieBreak,
        out AllocationTie? tie
    )
    {
        tie = null;
        if (method != AllocationMethod.LargestRemainder)
        {
            return false;
        }

        if (
            weights.Length >= FewValues.Many
            && !weights.Overlaps(parts)
            && FewValues.TrySplit(total, weights, parts, tieBreak)
        )
        {
            return true;
        }

#if NET10_0_OR_GREATER
        return VectorKernel.TrySplit(total, weights, parts, tieBreak, out tie);
#else
        return false;
#endif
    }

    // Units are above 0 and at most 2^63, the sum of the weights is above 0, the parts do not overlap the weights.
    // Gives the tie, where there is one and ties are refused.
    internal static AllocationTie? Split(
        ulong total,
        UInt128 sum,
        bool allEqual,
        ReadOnlySpan<long> weights,
        Span<long> parts,
        AllocationMethod method,
        TieBreak tieBreak
    ) =>
        allEqual ? LargestRemainderKernel.SplitEqually(total, parts, tieBreak)
        : method != AllocationMethod.LargestRemainder ? SplitByDivisor(total, weights, parts, method, tieBreak)
        : sum < LargestRemainderKernel.NarrowLimit ? SplitNarrow(total, (ulong)sum, weights, parts, tieBreak)
        : SplitWide(total, sum, weights, parts, tieBreak);

    [SkipLocalsInit]
    private static AllocationTie? SplitNarrow(
        ulong total,
        ulong sum,
        ReadOnlySpan<long> weights,
        Span<long> parts,
        TieBreak tieBreak
    )
    {
        int length = LargestRemainderKernel.ScratchLength(weights.Length);
        if (weights.Length <= OnStack)
        {
            Span<ulong> stack = stackalloc ulong[length];
            return LargestRemainderKernel.SplitNarrow(total, sum, weights, parts, stack, tieBreak);
        }

        ulong[] rented = ArrayPool<ulong>.Shared.Rent(length);
        AllocationTie? tie = LargestRemainderKernel.SplitNarrow(total, sum, weights, parts, rented, tieBreak);
        ArrayPool<ulong>.Shared.Return(rented);
        return tie;
    }

    [SkipLocalsInit]
    private static AllocationTie? SplitWide(
        ulong total,
        UInt128 sum,
        ReadOnlySpan<long> weights,
        Span<long> parts,
        TieBreak tieBreak
    )
    {
        int length = 2 * weights.Length;
        if (weights.Length <= OnStack)
        {
            Span<UInt128> stack = stackalloc UInt128[length];
            return LargestRemainderKernel.SplitWide(total, sum, weights, parts, stack, tieBreak);
        }

        UInt128[] rented = ArrayPool<UInt128>.Shared.Rent(length);
        AllocationTie? tie = LargestRemainderKernel.SplitWide(
            total,
            sum,
            weights,
            parts,
            rented.AsSpan(0, length),
            tieBreak
        );
        ArrayPool<UInt128>.Shared.Return(rented);
        return tie;
    }

    [SkipLocalsInit]
    private static AllocationTie? SplitByDivisor(
        ulong total,
        ReadOnlySpan<long> weights,
        Span<long> parts,
        AllocationMethod method,
        TieBreak tieBreak
    )
    {
        if (weights.Length <= OnStack)
        {
            Span<int> stack = stackalloc int[weights.Length];
            return SplitByDivisor(total, weights, parts, stack, method, tieBreak);
        }

        int[] rented = ArrayPool<int>.Shared.Rent(weights.Length);
        AllocationTie? tie = SplitByDivisor(total, weights, parts, rented.AsSpan(0, weights.Length), method, tieBreak);
        ArrayPool<int>.Shared.Return(rented);
        return tie;
    }

    private static AllocationTie? SplitByDivisor(
        ulong total,
        ReadOnlySpan<long> weights,
        Span<long> parts,
        Span<int> scratch,
        AllocationMethod method,
        TieBreak tieBreak
    ) =>
        method switch
        {
            AllocationMethod.Webster => DivisorKernel<WebsterDivisor>.Split(total, weights, parts, scratch, tieBreak),
            AllocationMethod.Jefferson => DivisorKernel<JeffersonDivisor>.Split(
                total,
                weights,
                parts,
                scratch,
                tieBreak
            ),
            AllocationMethod.Adams => DivisorKernel<AdamsDivisor>.Split(total, weights, parts, scratch, tieBreak),
            AllocationMethod.Dean => DivisorKernel<DeanDivisor>.Split(total, weights, parts, scratch, tieBreak),
            _ => DivisorKernel<HuntingtonHillDivisor>.Split(total, weights, parts, scratch, tieBreak),
        };
}
