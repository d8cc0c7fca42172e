#if NET10_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Finsam.Domain;

// Largest remainder on processors that hold eight weights in a register (AVX-512): the same parts as the plain kernels.
internal static class VectorKernel
{
    // From so many units on, an estimated share could be off by more than one.
    private const ulong TooManyUnits = 1UL << 49;

    // Splits what its guards let in; the rest, wrong arguments included, is for the plain kernels.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TrySplit(
        ulong total,
        ReadOnlySpan<long> weights,
        Span<long> parts,
        TieBreak tieBreak,
        out AllocationTie? tie
    )
    {
        tie = null;
        return Avx512DQ.IsSupported
            && total is > 0 and < TooManyUnits
            && (
                weights.Length <= OneVector.Most ? OneVector.TrySplit(total, weights, parts, tieBreak, out tie)
                : weights.Overlaps(parts) ? false
                : weights.Length <= FewVectors.Most ? FewVectors.TrySplit(total, weights, parts, tieBreak, out tie)
                : BandKernel.TrySplit(total, weights, parts, tieBreak, out tie)
            );
    }

    // Whether all weights are equal; their sum tells at once that most are not.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool AreEqual(ReadOnlySpan<long> weights, ulong sum) =>
        unchecked((ulong)weights[0] * (ulong)weights.Length) == sum && !weights.ContainsAnyExcept(weights[0]);
}
#endif
