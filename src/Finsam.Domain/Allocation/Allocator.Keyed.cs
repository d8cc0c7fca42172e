using System.Numerics;

namespace Finsam.Domain;

public static partial class Allocator
{
    /// <summary>Splits an amount among items by a whole-number weight of each, such as its inhabitants.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="total">The amount to give out; negative for a refund.</param>
    /// <param name="items">Those who share, in the order that settles ties between equal weights.</param>
    /// <param name="weightOf">The weight of an item, at least 0.</param>
    /// <param name="unit">The rounding unit: every part is a whole number of it.</param>
    /// <param name="method">How to split.</param>
    /// <param name="tieBreak">Who gets the last unit when claims are exactly equal.</param>
    /// <returns>Each item with its amount, in the order given; the amounts sum to <paramref name="total"/>.</returns>
    /// <exception cref="ArgumentException">There are no items; all weights are 0 and the total is not; <paramref name="total"/> is not a whole number of <paramref name="unit"/>; or an argument is null or an undefined enum value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative, or <paramref name="unit"/> is not positive.</exception>
    /// <exception cref="AllocationTieException">Claims to the last units are equal and <paramref name="tieBreak"/> is <see cref="TieBreak.Refuse"/>; its message names the items.</exception>
    public static IReadOnlyList<(T Item, Sek Amount)> Allocate<T>(
        Sek total,
        IEnumerable<T> items,
        Func<T, long> weightOf,
        Sek unit,
        AllocationMethod method = AllocationMethod.LargestRemainder,
        TieBreak tieBreak = TieBreak.LargerWeight
    )
    {
        ArgumentNullException.ThrowIfNull(weightOf);
        return Allocate(total, items, item => (Fraction)weightOf(item), unit, method, tieBreak);
    }

    /// <summary>Splits an amount among items by an exact fraction of each, such as its share or its percentage.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="total">The amount to give out; negative for a refund.</param>
    /// <param name="items">Those who share, in the order that settles ties between equal weights.</param>
    /// <param name="weightOf">The weight of an item, at least 0; the weights need not sum to 1, since only their proportions matter.</param>
    /// <param name="unit">The rounding unit: every part is a whole number of it.</param>
    /// <param name="method">How to split.</param>
    /// <param name="tieBreak">Who gets the last unit when claims are exactly equal.</param>
    /// <returns>Each item with its amount, in the order given; the amounts sum to <paramref name="total"/>.</returns>
    /// <exception cref="ArgumentException">There are no items; all weights are 0 and the total is not; <paramref name="total"/> is not a whole number of <paramref name="unit"/>; or an argument is null or an undefined enum value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative, or <paramref name="unit"/> is not positive.</exception>
    /// <exception cref="AllocationTieException">Claims to the last units are equal and <paramref name="tieBreak"/> is <see cref="TieBreak.Refuse"/>; its message names the items.</exception>
    public static IReadOnlyList<(T Item, Sek Amount)> Allocate<T>(
        Sek total,
        IEnumerable<T> items,
        Func<T, Fraction> weightOf,
        Sek unit,
        AllocationMethod method = AllocationMethod.LargestRemainder,
        TieBreak tieBreak = TieBreak.LargerWeight
    )
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(weightOf);
        T[] given = [.. items];
        BigInteger[] weights = WholeWeights(Array.ConvertAll(given, item => weightOf(item)));
        BigInteger units = Check(WholeUnits(total, unit), weights, method, tieBreak);
        BigInteger[] parts;
        AllocationTie? tie;
        if (method == AllocationMethod.LargestRemainder)
        {
            RemainderShare[] shares = LargestRemainder.Split(units, weights, tieBreak);
            parts = Array.ConvertAll(shares, share => share.Units);
            tie = LargestRemainder.Tie(shares);
        }
        else
        {
            DivisorMethod split = new(units, weights, method, tieBreak);
            parts = split.Units;
            tie = split.Tie;
        }

        ThrowIfRefused(tie, tieBreak, given);
        int sign = Math.Sign(total.Ore);
        return [.. given.Zip(parts, (item, part) => (item, (long)(sign * part) * unit))];
    }

    /// <summary>Splits units among items by largest remainder, with all that is needed to say how it came about.</summary>
    internal static RemainderShare[] SplitByLargestRemainder<T>(
        long units,
        T[] items,
        Fraction[] weights,
        TieBreak tieBreak
    )
    {
        BigInteger[] whole = WholeWeights(weights);
        RemainderShare[] shares = LargestRemainder.Split(
            Check(units, whole, AllocationMethod.LargestRemainder, tieBreak),
            whole,
            tieBreak
        );
        ThrowIfRefused(LargestRemainder.Tie(shares), tieBreak, items);
        return shares;
    }

    private static void ThrowIfRefused<T>(AllocationTie? tie, TieBreak tieBreak, T[] items)
    {
        if (tie is not null && tieBreak == TieBreak.Refuse)
        {
            throw new AllocationTieException(tie, tie.Positions.Select(at => $"{items[at]}"));
        }
    }

    /// <summary>Checks what is to be split and returns how many units, whatever their sign.</summary>
    private static BigInteger Check(BigInteger total, BigInteger[] weights, AllocationMethod method, TieBreak tieBreak)
    {
        CheckRules(method, tieBreak);
        if (weights.Length == 0)
        {
            throw NoWeights(nameof(weights));
        }

        int negative = Array.FindIndex(weights, weight => weight.Sign < 0);
        if (negative >= 0)
        {
            throw NegativeWeight(negative, weights[negative], nameof(weights));
        }

        return total.IsZero || weights.Any(weight => !weight.IsZero)
            ? BigInteger.Abs(total)
            : throw AllZero(weights.Length, total, nameof(weights));
    }

    /// <summary>Whole numbers in the same proportions.</summary>
    private static BigInteger[] WholeWeights(Fraction[] weights)
    {
        BigInteger multiple = BigInteger.One;
        foreach (Fraction weight in weights)
        {
            multiple *= weight.Denominator / BigInteger.GreatestCommonDivisor(multiple, weight.Denominator);
        }

        return Array.ConvertAll(weights, weight => weight.Numerator * (multiple / weight.Denominator));
    }
}
