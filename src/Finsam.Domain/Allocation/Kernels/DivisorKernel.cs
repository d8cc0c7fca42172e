namespace Finsam.Domain;

// Splits units by a divisor method: starts near the exact shares, moves units one at a time to or from the claims that
// decide, and stops when no claim that was met is weaker than one that was not. Parts hold units as unsigned 64-bit
// numbers: 2^63 units fit. The scratch is as long as the weights.
internal static class DivisorKernel<TDivisor>
    where TDivisor : struct, IDivisor
{
    internal static AllocationTie? Split(
        ulong total,
        ReadOnlySpan<long> weights,
        Span<long> parts,
        Span<int> scratch,
        TieBreak tieBreak
    )
    {
        int positive = 0;
        UInt128 sum = UInt128.Zero;
        foreach (long weight in weights)
        {
            positive += weight > 0 ? 1 : 0;
            sum += (UInt128)weight;
        }

        if (TDivisor.ServesAllFirst && total < (ulong)positive)
        {
            return ServeLargest((int)total, weights, parts, scratch, tieBreak);
        }

        UInt128 given = Start(total, positive, sum, weights, parts);
        if (given < total)
        {
            Add((ulong)(total - given), weights, parts, scratch);
        }
        else if (given > total)
        {
            TakeBack((ulong)(given - total), weights, parts, scratch);
        }

        return Settle(weights, parts, scratch, tieBreak);
    }

    // Rounds the exact shares of a total nearby as the method would; returns how many units that gives.
    private static UInt128 Start(ulong total, int positive, UInt128 sum, ReadOnlySpan<long> weights, Span<long> parts)
    {
        UInt128 aim = (UInt128)Int128.Clamp((Int128)total + TDivisor.Aim(positive), 0, (Int128)1 << 63);
        UInt128 given = UInt128.Zero;
        bool isNarrow = sum < LargestRemainderKernel.NarrowLimit;
        Quota quota = isNarrow ? new((ulong)aim, (ulong)sum) : default;
        for (int i = 0; i < weights.Length; i++)
        {
            (ulong floor, UInt128 remainder) = isNarrow
                ? (quota.Share(weights[i], out ulong rest), rest)
                : Share(aim * (UInt128)weights[i], sum);
            bool up = weights[i] > 0 && TDivisor.GuessUp(floor, remainder, sum);
            ulong units = floor + (up ? 1UL : 0);
            units = TDivisor.ServesAllFirst && weights[i] > 0 ? Math.Max(units, 1) : units;
            parts[i] = unchecked((long)units);
            given += units;
        }

        return given;
    }

    private static (ulong Floor, UInt128 Remainder) Share(UInt128 product, UInt128 sum)
    {
        UInt128 floor = product / sum;
        return ((ulong)floor, product - floor * sum);
    }

    private static void Add(ulong units, ReadOnlySpan<long> weights, Span<long> parts, Span<int> heap)
    {
        int count = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            if (weights[i] > 0)
            {
                heap[count++] = i;
            }
        }

        heap = heap[..count];
        IndexHeap.Build<StrongestNext<TDivisor>>(heap, weights, parts);
        for (; units > 0; units--)
        {
            unchecked
            {
                parts[heap[0]]++;
            }

            IndexHeap.SiftDown<StrongestNext<TDivisor>>(heap, weights, parts);
        }
    }

    private static void TakeBack(ulong units, ReadOnlySpan<long> weights, Span<long> parts, Span<int> heap)
    {
        ulong least = TDivisor.ServesAllFirst ? 1UL : 0;
        int count = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            if (unchecked((ulong)parts[i]) > least)
            {
                heap[count++] = i;
            }
        }

        heap = heap[..count];
        IndexHeap.Build<WeakestLast<TDivisor>>(heap, weights, parts);
        for (; units > 0; units--)
        {
            ref long weakest = ref parts[heap[0]];
            unchecked
            {
                weakest--;
            }

            if (unchecked((ulong)weakest) == least)
            {
                IndexHeap.Pop<WeakestLast<TDivisor>>(ref heap, weights, parts);
            }
            else
            {
                IndexHeap.SiftDown<WeakestLast<TDivisor>>(heap, weights, parts);
            }
        }
    }

    // Moves units until the weakest claim that was met is at least the strongest that was not; equal, they are a tie.
    private static AllocationTie? Settle(
        ReadOnlySpan<long> weights,
        Span<long> parts,
        Span<int> scratch,
        TieBreak tieBreak
    )
    {
        while (true)
        {
            (int met, int unmet) = (-1, -1);
            (Claim weakest, Claim strongest) = (default, default);
            for (int i = 0; i < weights.Length; i++)
            {
                if (parts[i] != 0)
                {
                    Claim last = WeakestLast<TDivisor>.Of(weights, parts, i);
                    (met, weakest) = met < 0 || last.CompareTo(weakest) < 0 ? (i, last) : (met, weakest);
                }

                if (weights[i] > 0)
                {
                    Claim next = StrongestNext<TDivisor>.Of(weights, parts, i);
                    (unmet, strongest) = unmet < 0 || next.CompareTo(strongest) > 0 ? (i, next) : (unmet, strongest);
                }
            }

            int order = strongest.CompareTo(weakest);
            if (order == 0)
            {
                return SettleTie(weakest, weights, parts, scratch, tieBreak);
            }

            if (order < 0)
            {
                return null;
            }
            unchecked
            {
                parts[met]--;
                parts[unmet]++;
            }
        }
    }

    private static AllocationTie? SettleTie(
        Claim cut,
        ReadOnlySpan<long> weights,
        Span<long> parts,
        Span<int> scratch,
        TieBreak tieBreak
    )
    {
        (int contenders, int units) = (0, 0);
        for (int i = 0; i < weights.Length; i++)
        {
            if (parts[i] != 0 && WeakestLast<TDivisor>.Of(weights, parts, i).CompareTo(cut) == 0)
            {
                unchecked
                {
                    parts[i]--;
                }

                scratch[contenders++] = i;
                units++;
            }
            else if (weights[i] > 0 && StrongestNext<TDivisor>.Of(weights, parts, i).CompareTo(cut) == 0)
            {
                scratch[contenders++] = i;
            }
        }

        return Contest.Settle(scratch[..contenders], units, weights, parts, tieBreak);
    }

    // Too few units for every positive weight to be served once: the largest get one each.
    private static AllocationTie? ServeLargest(
        int units,
        ReadOnlySpan<long> weights,
        Span<long> parts,
        Span<int> scratch,
        TieBreak tieBreak
    )
    {
        parts.Clear();
        for (int i = 0; i < weights.Length; i++)
        {
            scratch[i] = i;
        }

        Span<int> heap = scratch;
        IndexHeap.Build<LargerWeight>(heap, weights, parts);
        int last = 0;
        for (int served = 0; served < units; served++)
        {
            last = IndexHeap.Pop<LargerWeight>(ref heap, weights, parts);
            parts[last]++;
        }

        if (tieBreak != TieBreak.Refuse || weights[heap[0]] != weights[last])
        {
            return null;
        }

        (int contenders, int contested) = (0, 0);
        for (int i = 0; i < weights.Length; i++)
        {
            if (weights[i] == weights[last])
            {
                contested += (int)parts[i];
                scratch[contenders++] = i;
            }
        }

        return Contest.Settle(scratch[..contenders], contested, weights, parts, tieBreak);
    }
}
