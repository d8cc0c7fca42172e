using System.Numerics;
using System.Runtime.CompilerServices;

namespace Finsam.Domain;

// Those who share: their weights, where their parts are written, and the tie rule. Parts hold units as unsigned 64-bit
// numbers: 2^63 units fit. What gives units gives the tie, where there is one and ties are refused.
internal readonly ref struct Contest(ReadOnlySpan<long> weights, Span<long> parts, TieBreak tieBreak)
{
    internal readonly ReadOnlySpan<long> Weights = weights;
    internal readonly Span<long> Parts = parts;
    internal readonly TieBreak TieBreak = tieBreak;

    // All weights are equal.
    internal static AllocationTie? ShareEqually(ulong total, Span<long> parts, TieBreak tieBreak)
    {
        unchecked
        {
            ulong share = total / (ulong)parts.Length;
            int left = (int)(total % (ulong)parts.Length);
            if (left > 0 && tieBreak == TieBreak.Refuse)
            {
                return new AllocationTie(Enumerable.Range(0, parts.Length), left);
            }

            parts[..left].Fill((long)(share + 1));
            parts[left..].Fill((long)share);
            return null;
        }
    }

    // A unit each to those above a cut, and what is left then to those at it.
    internal AllocationTie? Give<T>(int left, ReadOnlySpan<T> remainders, T cut)
        where T : struct, IComparisonOperators<T, T, bool>
    {
        int tied = 0;
        for (int i = 0; i < remainders.Length; i++)
        {
            int more = remainders[i] > cut ? 1 : 0;
            Parts[i] = unchecked(Parts[i] + more);
            left -= more;
            tied += remainders[i] == cut ? 1 : 0;
        }

        return GiveTied(left, tied, remainders, cut);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    [SkipLocalsInit]
    internal AllocationTie? GiveTied<T>(int left, int tied, ReadOnlySpan<T> remainders, T cut)
        where T : struct, IComparisonOperators<T, T, bool>
    {
        Span<int> contenders = tied <= AllocationKernel.OnStack ? stackalloc int[tied] : new int[tied];
        for (int i = remainders.Length - 1; tied > 0; i--)
        {
            if (remainders[i] == cut)
            {
                contenders[--tied] = i;
            }
        }

        return Settle(contenders, left);
    }

    // Everybody with fewer larger remainders than there are units has got one. There were too few: the last of them
    // tie, those with the same number of larger ones.
    [MethodImpl(MethodImplOptions.NoInlining)]
    [SkipLocalsInit]
    internal AllocationTie? SettleLast(ulong left, ReadOnlySpan<ulong> larger)
    {
        ulong certain = 0;
        foreach (ulong count in larger)
        {
            certain = count < left ? Math.Max(certain, count) : certain;
        }

        Span<int> contenders = stackalloc int[larger.Length];
        int tied = 0;
        for (int i = 0; i < larger.Length; i++)
        {
            if (larger[i] == certain)
            {
                Parts[i] = unchecked(Parts[i] - 1);
                contenders[tied++] = i;
            }
        }

        return Settle(contenders[..tied], (int)(left - certain));
    }

    // A unit each to as many of those with the same claim, by the tie rule.
    [SkipLocalsInit]
    internal AllocationTie? Settle(ReadOnlySpan<int> contenders, int units)
    {
        if (units < contenders.Length && TieBreak == TieBreak.Refuse)
        {
            return new AllocationTie(contenders.ToArray(), units);
        }

        long cut = long.MinValue;
        if (units > 0 && units < contenders.Length && TieBreak == TieBreak.LargerWeight)
        {
            int count = contenders.Length;
            Span<long> contending = count <= AllocationKernel.OnStack ? stackalloc long[count] : new long[count];
            for (int i = 0; i < count; i++)
            {
                contending[i] = Weights[contenders[i]];
            }

            cut = Selection.Largest(contending, units);
            foreach (int position in contenders)
            {
                int more = Weights[position] > cut ? 1 : 0;
                Parts[position] = unchecked(Parts[position] + more);
                units -= more;
            }
        }

        // Now each has the same weight, or weights do not count.
        for (int i = 0; units > 0; i++)
        {
            int more = cut == long.MinValue || Weights[contenders[i]] == cut ? 1 : 0;
            Parts[contenders[i]] = unchecked(Parts[contenders[i]] + more);
            units -= more;
        }

        return null;
    }
}
