using System.Numerics;
using System.Runtime.InteropServices;

namespace Finsam.Domain;

/// <summary>Splits whole units in proportion to weights: every unit is given out, the same way every time.</summary>
/// <remarks>
/// <para>Swedish: <i>fördelning</i>.</para>
/// <para>Exact for every total and every weight that can be given; no floating point decides a unit. A zero weight gets
/// zero, equal weights differ by at most one unit, more weight never gets less, and a negative total (a refund) is
/// split as the mirror of the positive one.</para>
/// <para>Every call comes in three: whole units by whole weights; an amount by whole weights; and an amount among items
/// by a fraction of each, such as its percentage or its inhabitants.</para>
/// <para>Who gets the units left after the whole shares is the library's default, largest remainder with ties to the
/// larger weight. No law says; printed tables from 2019 to 2023 follow it to the krona.</para>
/// </remarks>
public static partial class Allocator
{
    /// <summary>Splits units among weights, into a span of the caller's.</summary>
    /// <param name="total">The units to give out; negative for a refund.</param>
    /// <param name="weights">The weights, at least 0; only their proportions matter.</param>
    /// <param name="parts">Where the parts are written, as many as the weights, in their order. It may overlap
    /// <paramref name="weights"/>.</param>
    /// <param name="method">How to split.</param>
    /// <param name="tieBreak">Who gets the last unit when claims are exactly equal.</param>
    /// <exception cref="ArgumentException">There are no weights; there are not as many parts; all weights are 0 and the
    /// total is not; or an enum value is not defined.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative.</exception>
    /// <exception cref="AllocationTieException">A tie, and ties are refused; the parts are then undefined.</exception>
    public static void Allocate(
        long total,
        ReadOnlySpan<long> weights,
        Span<long> parts,
        AllocationMethod method = AllocationMethod.LargestRemainder,
        TieBreak tieBreak = TieBreak.LargerWeight
    )
    {
        if (Split(total, weights, parts, method, tieBreak) is { } tie)
        {
            throw new AllocationTieException(tie);
        }
    }

    /// <summary>Splits units among weights.</summary>
    /// <inheritdoc cref="Allocate(long, ReadOnlySpan{long}, Span{long}, AllocationMethod, TieBreak)"/>
    /// <returns>The parts, in the order of the weights; their sum is <paramref name="total"/>.</returns>
    public static long[] Allocate(
        long total,
        ReadOnlySpan<long> weights,
        AllocationMethod method = AllocationMethod.LargestRemainder,
        TieBreak tieBreak = TieBreak.LargerWeight
    )
    {
        long[] parts = new long[weights.Length];
        Allocate(total, weights, parts, method, tieBreak);
        return parts;
    }

    /// <summary>Splits an amount among weights, in whole units of money.</summary>
    /// <param name="total">The amount to give out; negative for a refund.</param>
    /// <param name="weights">The weights, at least 0; only their proportions matter.</param>
    /// <param name="unit">The rounding unit, such as 1 kr or 100 kr: every part is a whole number of it.</param>
    /// <param name="method">How to split.</param>
    /// <param name="tieBreak">Who gets the last unit when claims are exactly equal.</param>
    /// <returns>The parts, in the order of the weights; their sum is <paramref name="total"/>.</returns>
    /// <exception cref="ArgumentException">As for units, or the total is not a whole number of units.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative, or the unit is not positive.</exception>
    /// <exception cref="AllocationTieException">There is a tie, and ties are refused.</exception>
    public static Sek[] Allocate(
        Sek total,
        ReadOnlySpan<long> weights,
        Sek unit,
        AllocationMethod method = AllocationMethod.LargestRemainder,
        TieBreak tieBreak = TieBreak.LargerWeight
    )
    {
        // An amount is its öre and nothing else, so the units can be written where the amounts will be.
        Sek[] parts = new Sek[weights.Length];
        Span<long> ore = MemoryMarshal.Cast<Sek, long>(parts.AsSpan());
        Allocate(WholeUnits(total, unit), weights, ore, method, tieBreak);
        foreach (ref long part in ore)
        {
            part *= unit.Ore;
        }

        return parts;
    }

    /// <summary>Splits an amount among items by an exact fraction of each, such as its percentage or its
    /// inhabitants.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="total">The amount to give out; negative for a refund.</param>
    /// <param name="items">Those who share, in the order that settles ties between equal weights.</param>
    /// <param name="weightOf">The weight of an item, at least 0; only their proportions matter, not their sum.</param>
    /// <param name="unit">The rounding unit, such as 1 kr or 100 kr: every part is a whole number of it.</param>
    /// <param name="method">How to split.</param>
    /// <param name="tieBreak">Who gets the last unit when claims are exactly equal.</param>
    /// <returns>Each item with its amount, in the order given; the amounts sum to <paramref name="total"/>.</returns>
    /// <exception cref="ArgumentException">There are no items; all weights are 0 and the total is not; the total is not
    /// a whole number of units; or an argument is null or an undefined enum value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative, or the unit is not positive.</exception>
    /// <exception cref="AllocationTieException">There is a tie, and ties are refused; it names the items.</exception>
    public static Listing<Allotment<T>> Allocate<T>(
        Sek total,
        IEnumerable<T> items,
        Func<T, Fraction> weightOf,
        Sek unit,
        AllocationMethod method = AllocationMethod.LargestRemainder,
        TieBreak tieBreak = TieBreak.LargerWeight
    )
    {
        Weighed<T> weighed = new(total, items, weightOf, unit);
        long[] parts = Split(weighed.Units, weighed.Weights, method, tieBreak, out AllocationTie? tie);
        AllocationTieException.ThrowIfRefused(weighed.Named(tie), tieBreak);
        return weighed.Allotted(parts);
    }

    private static long WholeUnits(Sek total, Sek unit) =>
        Guard.Against.NotWholeUnits(total, Guard.Against.NotPositiveUnit(unit));

    private static Sek[] Amounts(long[] parts, Sek unit) => Array.ConvertAll(parts, part => part * unit);

    // Gives the tie where there is one and ties are refused.
    private static AllocationTie? Split(
        long total,
        ReadOnlySpan<long> weights,
        Span<long> parts,
        AllocationMethod method,
        TieBreak tieBreak
    )
    {
        RefuseOtherLength(weights.Length, parts.Length, "parts", nameof(parts));
        CheckRules(method, tieBreak);
        ulong units = total < 0 ? (ulong)-(total + 1) + 1 : (ulong)total;
        if (!AllocationKernel.TrySplit(units, weights, parts, method, tieBreak, out AllocationTie? tie))
        {
            WeightSum sum = SumOf(total, weights);
            if (total == 0)
            {
                parts.Clear();
                return null;
            }

            // Parts that lie where the weights lie would overwrite them before they are read.
            ReadOnlySpan<long> apart = weights.Overlaps(parts) ? weights.ToArray() : weights;
            tie = AllocationKernel.Split(units, sum, method, new(apart, parts, tieBreak));
        }

        for (int i = 0; total < 0 && i < parts.Length; i++)
        {
            parts[i] = unchecked(-parts[i]);
        }

        return tie;
    }

    // The same by checked weights of any size: by the kernels where they fit, else by the definitions.
    private static long[] Split(
        long total,
        BigInteger[] weights,
        AllocationMethod method,
        TieBreak tieBreak,
        out AllocationTie? tie
    )
    {
        long[] parts = new long[weights.Length];
        if (Array.TrueForAll(weights, weight => weight <= long.MaxValue))
        {
            tie = Split(total, Array.ConvertAll(weights, weight => (long)weight), parts, method, tieBreak);
            return parts;
        }

        CheckRules(method, tieBreak);
        BigInteger units = BigInteger.Abs(total);
        DivisorMethod? split =
            method == AllocationMethod.LargestRemainder ? null : new(units, weights, method, tieBreak);
        RemainderShare[] shares = split is null ? LargestRemainder.Split(units, weights, tieBreak) : [];
        tie =
            tieBreak != TieBreak.Refuse ? null
            : split is null ? LargestRemainder.Tie(shares)
            : split.Tie;
        BigInteger[] exact = split?.Units ?? Array.ConvertAll(shares, share => share.Units);
        return Array.ConvertAll(exact, part => (long)(Math.Sign(total) * part));
    }

    // Checks the weights on the way.
    private static WeightSum SumOf(long total, ReadOnlySpan<long> weights)
    {
        if (weights.IsEmpty)
        {
            throw NoWeights(nameof(weights));
        }

        WeightSum sum = WeightSum.Of(weights);
        if (sum.HasNegative)
        {
            int position = weights.IndexOfAnyInRange(long.MinValue, -1);
            throw NegativeWeight(position, weights[position], nameof(weights));
        }

        return sum.Sum == UInt128.Zero && total != 0 ? throw AllZero(weights.Length, total, nameof(weights)) : sum;
    }

    // Compared by hand first: looking up the values of an enum takes as long as a small split.
    private static void CheckRules(AllocationMethod method, TieBreak tieBreak)
    {
        if (
            method is < AllocationMethod.LargestRemainder or > AllocationMethod.HuntingtonHill
            || tieBreak is < TieBreak.LargerWeight or > TieBreak.Refuse
        )
        {
            Guard.Against.Undefined(method);
            Guard.Against.Undefined(tieBreak);
        }
    }

    private static void RefuseOtherLength(int weights, int others, string what, string parameter)
    {
        if (others != weights)
        {
            throw new ArgumentException(
                Message.Of($"There are {weights} weights but {others} {what}. Give as many of each."),
                parameter
            );
        }
    }

    private static ArgumentException NoWeights(string parameter) =>
        new("There are no weights to split by. Give at least one.", parameter);

    private static ArgumentOutOfRangeException NegativeWeight(int position, BigInteger weight, string parameter) =>
        new(
            parameter,
            Message.Of($"The weight at position {position} is {weight:N0}. ")
                + "A weight is 0 or more: give a refund as a negative total."
        );

    private static ArgumentException AllZero(int count, BigInteger total, string parameter) =>
        new(
            Message.Of($"All {count} weights are 0, so nobody can get any of {total:N0}. Give at least one a weight."),
            parameter
        );
}
