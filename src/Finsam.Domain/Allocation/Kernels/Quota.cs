using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Finsam.Domain;

// Exact shares of a total by weights whose sum is below 2^63, with one division for all of them.
[StructLayout(LayoutKind.Auto)]
internal readonly struct Quota
{
    private readonly ulong _total;
    private readonly ulong _sum;
    private readonly ulong _whole;
    private readonly ulong _fraction;

    internal Quota(ulong total, ulong sum)
    {
        // total/sum in 64.64 fixed point, rounded down: a weight times it is the whole share or one less.
        UInt128 ratio = new UInt128(total, 0) / sum;
        (_total, _sum, _whole, _fraction) = (total, sum, unchecked((ulong)(ratio >> 64)), unchecked((ulong)ratio));
    }

    // The whole units of a weight's exact share, and the remainder in parts of the sum.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong Share(long weight, out ulong remainder)
    {
        unchecked
        {
            ulong share = (ulong)weight * _whole + Math.BigMul((ulong)weight, _fraction, out _);
            remainder = (ulong)weight * _total - share * _sum;
            ulong oneMore = remainder >= _sum ? 1UL : 0;
            remainder -= oneMore * _sum;
            return share + oneMore;
        }
    }
}
