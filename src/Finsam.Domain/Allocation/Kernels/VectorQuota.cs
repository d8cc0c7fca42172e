#if NET10_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Finsam.Domain;

// Exact shares, eight weights at a time: an estimate that is never too large, and integers that complete it.
[StructLayout(LayoutKind.Auto)]
internal readonly struct VectorQuota
{
    // Takes more off the ratio than the roundings on the way can add.
    private const double RoundedDown = 1 - 1.0 / (1L << 50);

    private readonly Vector512<ulong> _total;
    private readonly Vector512<ulong> _sum;
    private readonly Vector512<double> _ratio;

    // For a total below 2^49, so that the estimate is the share or one less, and a sum below 2^62.
    internal VectorQuota(ulong total, ulong sum)
    {
        (_total, _sum) = (Vector512.Create(total), Vector512.Create(sum));
        _ratio = Vector512.Create((double)total / (double)sum * RoundedDown);
    }

    // The whole units of each weight's exact share, and the remainders in parts of the sum.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Vector512<ulong> Share(Vector512<ulong> weights, out Vector512<ulong> remainders)
    {
        Vector512<ulong> share = Avx512DQ.ConvertToVector512UInt64WithTruncation(
            Avx512DQ.ConvertToVector512Double(weights.AsInt64()) * _ratio
        );
        remainders = weights * _total - share * _sum;
        Vector512<ulong> oneMore = Vector512.GreaterThanOrEqual(remainders, _sum);

        // A remainder below the sum would wrap round to a larger one.
        remainders = Vector512.Min(remainders, remainders - _sum);
        return Lanes.Increment(share, oneMore);
    }
}
#endif
