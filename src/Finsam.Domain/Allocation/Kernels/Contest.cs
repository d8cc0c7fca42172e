namespace Finsam.Domain;

// Gives contested units to those who have exactly the same claim to them, by the tie rule.
internal static class Contest
{
    // There are fewer units than contenders, who are reordered; gives the tie where ties are refused.
    internal static AllocationTie? Settle(
        Span<int> contenders,
        int units,
        ReadOnlySpan<long> weights,
        Span<long> parts,
        TieBreak tieBreak
    )
    {
        if (tieBreak == TieBreak.Refuse)
        {
            return new AllocationTie(contenders.ToArray(), units);
        }

        if (tieBreak == TieBreak.LargerWeight && !AllEqual(contenders, weights))
        {
            IndexHeap.Build<LargerWeight>(contenders, weights, parts);
            for (; units > 0; units--)
            {
                parts[IndexHeap.Pop<LargerWeight>(ref contenders, weights, parts)]++;
            }

            return null;
        }

        foreach (int position in contenders[..units])
        {
            parts[position]++;
        }

        return null;
    }

    private static bool AllEqual(ReadOnlySpan<int> contenders, ReadOnlySpan<long> weights)
    {
        foreach (int position in contenders)
        {
            if (weights[position] != weights[contenders[0]])
            {
                return false;
            }
        }

        return true;
    }
}
