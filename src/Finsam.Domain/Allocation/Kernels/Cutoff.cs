using System.Numerics;

namespace Finsam.Domain;

// Gives units above a cut, and what is left then to those at it.
internal static class Cutoff
{
    internal static AllocationTie? Give<T>(
        int left,
        ReadOnlySpan<long> weights,
        Span<long> parts,
        ReadOnlySpan<T> remainders,
        T cut,
        TieBreak tieBreak
    )
        where T : struct, IComparisonOperators<T, T, bool>
    {
        unchecked
        {
            int above = 0;
            int tied = 0;
            for (int i = 0; i < remainders.Length; i++)
            {
                int more = remainders[i] > cut ? 1 : 0;
                parts[i] += more;
                above += more;
                tied += remainders[i] == cut ? 1 : 0;
            }

            return GiveTied(left - above, tied, weights, parts, remainders, cut, tieBreak);
        }
    }

    internal static AllocationTie? GiveTied<T>(
        int left,
        int tied,
        ReadOnlySpan<long> weights,
        Span<long> parts,
        ReadOnlySpan<T> remainders,
        T cut,
        TieBreak tieBreak
    )
        where T : struct, IComparisonOperators<T, T, bool>
    {
        bool isContested = left < tied && tieBreak != TieBreak.GivenOrder;
        if (isContested && (tieBreak == TieBreak.Refuse || !AllTiedWeighTheSame(weights, remainders, cut)))
        {
            Span<int> contenders = tied <= AllocationKernel.OnStack ? stackalloc int[tied] : new int[tied];
            for (int i = remainders.Length - 1; i >= 0; i--)
            {
                if (remainders[i] == cut)
                {
                    contenders[--tied] = i;
                }
            }

            return Contest.Settle(contenders, left, weights, parts, tieBreak);
        }

        for (int i = 0; left > 0; i++)
        {
            if (remainders[i] == cut)
            {
                parts[i] = unchecked(parts[i] + 1);
                left--;
            }
        }

        return null;
    }

    private static bool AllTiedWeighTheSame<T>(ReadOnlySpan<long> weights, ReadOnlySpan<T> remainders, T cut)
        where T : struct, IComparisonOperators<T, T, bool>
    {
        long weight = -1;
        for (int i = 0; i < weights.Length; i++)
        {
            if (remainders[i] == cut && weights[i] != weight)
            {
                if (weight >= 0)
                {
                    return false;
                }

                weight = weights[i];
            }
        }

        return true;
    }
}
