using System.Runtime.InteropServices;

namespace Finsam.Domain;

// Splits units by a divisor method: starts near the exact shares, moves units one at a time to or from the claims that
// decide, and stops when no claim that was met is weaker than one that was not.
internal static class DivisorKernel<TDivisor>
    where TDivisor : struct, IDivisor
{
    internal static AllocationTie? Split(ulong total, UInt128 sum, in Contest contest, Span<ulong> scratch)
    {
        ReadOnlySpan<long> weights = contest.Weights;
        int positive = weights.Length - weights.Count(0);

        // Where everybody with a weight is served first, nobody goes below one.
        ulong least = TDivisor.Next(1, 0).Below == UInt128.Zero ? 1UL : 0;
        if (total < least * (ulong)positive)
        {
            contest.Parts.Clear();
            Span<long> copy = MemoryMarshal.Cast<ulong, long>(scratch)[..weights.Length];
            weights.CopyTo(copy);
            return contest.Give((int)total, weights, Selection.Largest(copy, (int)total));
        }

        Span<int> positions = MemoryMarshal.Cast<ulong, int>(scratch)[..weights.Length];
        UInt128 given = Start(total, positive, least, sum, weights, contest.Parts);
        Move(given < total ? total - given : given - total, given < total, least, contest, positions);
        return Settle(contest, positions);
    }

    // Rounds the exact shares of a total nearby as the method would; returns how many units that gives.
    private static UInt128 Start(
        ulong total,
        int positive,
        ulong least,
        UInt128 sum,
        ReadOnlySpan<long> weights,
        Span<long> parts
    )
    {
        Int128 near = (Int128)total + (TDivisor.Halves - 1) * (positive / 2);
        UInt128 aim = (UInt128)Int128.Clamp(near, 0, (Int128)1 << 63);
        UInt128 given = UInt128.Zero;
        bool isNarrow = sum < AllocationKernel.NarrowLimit;
        Quota quota = isNarrow ? new((ulong)aim, (ulong)sum) : default;
        for (int i = 0; i < weights.Length; i++)
        {
            ulong units = 0;
            if (weights[i] > 0)
            {
                (ulong floor, UInt128 remainder) = isNarrow
                    ? (quota.Share(weights[i], out ulong rest), rest)
                    : Share(aim * (UInt128)weights[i], sum);
                bool up = TDivisor.Halves == 1 ? remainder >= sum - remainder : TDivisor.Halves == 0;
                units = Math.Max(up ? floor + 1 : floor, least);
            }

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

    // Adds units where claims are strongest, or takes them back where they are weakest, by a heap of those who can.
    private static void Move(UInt128 units, bool adding, ulong least, in Contest contest, Span<int> heap)
    {
        int count = 0;
        for (int i = 0; i < heap.Length; i++)
        {
            if (adding ? contest.Weights[i] > 0 : unchecked((ulong)contest.Parts[i]) > least)
            {
                heap[count++] = i;
            }
        }

        heap = heap[..count];
        for (int root = count / 2 - 1; root >= 0 && units > 0; root--)
        {
            SiftDown(heap, root, adding, contest);
        }

        for (; units > 0; units--)
        {
            ref long part = ref contest.Parts[heap[0]];
            part = unchecked(part + (adding ? 1 : -1));
            if (!adding && unchecked((ulong)part) == least)
            {
                heap[0] = heap[^1];
                heap = heap[..^1];
            }

            SiftDown(heap, 0, adding, contest);
        }
    }

    // Puts a position where it belongs in the heap, after its claim has changed.
    private static void SiftDown(Span<int> heap, int root, bool adding, in Contest contest)
    {
        if (heap.Length < 2)
        {
            return;
        }

        ReadOnlySpan<long> weights = contest.Weights;
        Span<long> parts = contest.Parts[..weights.Length];
        int moving = heap[root];
        Claim claim = adding ? Next(weights[moving], parts[moving]) : Last(weights[moving], parts[moving]);
        while (2 * root + 1 < heap.Length)
        {
            int child = 2 * root + 1;
            Claim first = adding
                ? Next(weights[heap[child]], parts[heap[child]])
                : Last(weights[heap[child]], parts[heap[child]]);
            if (child + 1 < heap.Length)
            {
                Claim second = adding
                    ? Next(weights[heap[child + 1]], parts[heap[child + 1]])
                    : Last(weights[heap[child + 1]], parts[heap[child + 1]]);
                if (adding ? second.CompareTo(first) > 0 : second.CompareTo(first) < 0)
                {
                    (child, first) = (child + 1, second);
                }
            }

            if (adding ? first.CompareTo(claim) <= 0 : first.CompareTo(claim) >= 0)
            {
                break;
            }

            heap[root] = heap[child];
            root = child;
        }

        heap[root] = moving;
    }

    private static Claim Next(long weight, long units) => unchecked(TDivisor.Next((ulong)weight, (ulong)units));

    private static Claim Last(long weight, long units) => unchecked(TDivisor.Next((ulong)weight, (ulong)units - 1));

    // Moves units until the weakest claim that was met is at least the strongest that was not; equal, they are a tie.
    private static AllocationTie? Settle(in Contest contest, Span<int> contenders)
    {
        ReadOnlySpan<long> weights = contest.Weights;
        Span<long> parts = contest.Parts[..weights.Length];
        while (true)
        {
            (int met, int unmet) = (-1, -1);
            (Claim weakest, Claim strongest) = (default, default);
            for (int i = 0; i < weights.Length; i++)
            {
                if (parts[i] != 0)
                {
                    Claim last = Last(weights[i], parts[i]);
                    (met, weakest) = met < 0 || last.CompareTo(weakest) < 0 ? (i, last) : (met, weakest);
                }

                if (weights[i] > 0)
                {
                    Claim next = Next(weights[i], parts[i]);
                    (unmet, strongest) = unmet < 0 || next.CompareTo(strongest) > 0 ? (i, next) : (unmet, strongest);
                }
            }

            int order = strongest.CompareTo(weakest);
            if (order <= 0)
            {
                return order == 0 ? SettleTie(weakest, contest, contenders) : null;
            }
            unchecked
            {
                parts[met]--;
                parts[unmet]++;
            }
        }
    }

    private static AllocationTie? SettleTie(Claim cut, in Contest contest, Span<int> contenders)
    {
        ReadOnlySpan<long> weights = contest.Weights;
        Span<long> parts = contest.Parts[..weights.Length];
        (int count, int units) = (0, 0);
        for (int i = 0; i < weights.Length; i++)
        {
            if (parts[i] != 0 && Last(weights[i], parts[i]).CompareTo(cut) == 0)
            {
                parts[i] = unchecked(parts[i] - 1);
                contenders[count++] = i;
                units++;
            }
            else if (weights[i] > 0 && Next(weights[i], parts[i]).CompareTo(cut) == 0)
            {
                contenders[count++] = i;
            }
        }

        return contest.Settle(contenders[..count], units);
    }
}
