namespace Finsam.Domain;

// Largest remainder for weights whose sum needs more than 63 bits: whole shares first, then a unit each above the cut.
internal static class WideRemainders
{
    internal static AllocationTie? Split(ulong total, UInt128 sum, in Contest contest, Span<UInt128> scratch)
    {
        unchecked
        {
            ulong left = total;
            int length = contest.Weights.Length;
            Span<UInt128> remainders = scratch[..length];
            for (int i = 0; i < length; i++)
            {
                UInt128 product = (UInt128)total * (ulong)contest.Weights[i];
                UInt128 share = product / sum;
                contest.Parts[i] = (long)(ulong)share;
                remainders[i] = product - share * sum;
                left -= (ulong)share;
            }

            Span<UInt128> copy = scratch[length..(2 * length)];
            remainders.CopyTo(copy);
            return left == 0 ? null : contest.Give<UInt128>((int)left, remainders, Selection.Largest(copy, (int)left));
        }
    }
}
