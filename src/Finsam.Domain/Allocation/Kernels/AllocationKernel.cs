using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Finsam.Domain;

// Chooses the kernel for a split, and lends it scratch memory.
internal static class AllocationKernel
{
    // Up to so many weights the scratch is on the stack and nothing is allocated.
    internal const int OnStack = 1024;

    // Sums below this leave room for twice the sum in 64 bits.
    internal static readonly UInt128 NarrowLimit = (UInt128)1 << 63;

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

        if (weights.Length >= FewValues.Many && FewValues.TrySplit(total, weights, parts, tieBreak))
        {
            return true;
        }

#if NET10_0_OR_GREATER
        return VectorKernel.TrySplit(total, weights, parts, tieBreak, out tie);
#else
        return false;
#endif
    }

    // The arguments are checked: units are above 0 and at most 2^63, and so is the sum of the weights; the parts do not
    // overlap the weights.
    [SkipLocalsInit]
    internal static AllocationTie? Split(ulong total, WeightSum sum, AllocationMethod method, in Contest contest)
    {
        if (sum.AllEqual)
        {
            return Contest.ShareEqually(total, contest.Parts, contest.TieBreak);
        }

        // Two wide remainders for each weight, or two narrow ones in whole vectors.
        int length = 2 * (contest.Weights.Length + 4);
        if (contest.Weights.Length <= OnStack)
        {
            Span<UInt128> stack = stackalloc UInt128[length];
            return Split(total, sum.Sum, method, contest, stack);
        }

        UInt128[] rented = ArrayPool<UInt128>.Shared.Rent(length);
        AllocationTie? tie = Split(total, sum.Sum, method, contest, rented);
        ArrayPool<UInt128>.Shared.Return(rented);
        return tie;
    }

    private static AllocationTie? Split(
        ulong total,
        UInt128 sum,
        AllocationMethod method,
        in Contest contest,
        Span<UInt128> scratch
    )
    {
        Span<ulong> narrow = MemoryMarshal.Cast<UInt128, ulong>(scratch);
        return method switch
        {
            AllocationMethod.Webster => DivisorKernel<Divisors.Webster>.Split(total, sum, contest, narrow),
            AllocationMethod.Jefferson => DivisorKernel<Divisors.Jefferson>.Split(total, sum, contest, narrow),
            AllocationMethod.Adams => DivisorKernel<Divisors.Adams>.Split(total, sum, contest, narrow),
            AllocationMethod.Dean => DivisorKernel<Divisors.Dean>.Split(total, sum, contest, narrow),
            AllocationMethod.HuntingtonHill => DivisorKernel<Divisors.HuntingtonHill>.Split(
                total,
                sum,
                contest,
                narrow
            ),
            _ when sum >= NarrowLimit => WideRemainders.Split(total, sum, contest, scratch),
            _ when contest.Weights.Length <= FewRemainders.Most => FewRemainders.Split(
                total,
                (ulong)sum,
                contest,
                narrow
            ),
            _ => ManyRemainders.Split(total, (ulong)sum, contest, narrow),
        };
    }
}
