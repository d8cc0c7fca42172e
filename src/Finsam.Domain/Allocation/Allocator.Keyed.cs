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
    /// <exception cref="ArgumentException">
    /// There are no items; all weights are 0 and the total is not; <paramref name="total"/> is not a whole number of
    /// <paramref name="unit"/>; or an argument is null or an undefined enum value.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative, or the unit is not positive.</exception>
    /// <exception cref="AllocationTieException">There is a tie, and ties are refused; it names the items.</exception>
    public static IReadOnlyList<(T Item, Sek Amount)> Allocate<T>(
        Sek total,
        IEnumerable<T> items,
        Func<T, long> weightOf,
        Sek unit,
        AllocationMethod method = AllocationMethod.LargestRemainder,
        TieBreak tieBreak = TieBreak.LargerWeight
    )
    {
        Guard.Against.Null(weightOf);
        return Allocate(total, items, item => (Fraction)weightOf(item), unit, method, tieBreak);
    }

    /// <summary>Splits an amount among items by an exact fraction of each, such as its percentage.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="total">The amount to give out; negative for a refund.</param>
    /// <param name="items">Those who share, in the order that settles ties between equal weights.</param>
    /// <param name="weightOf">The weight of an item, at least 0; only their proportions matter, not their sum.</param>
    /// <param name="unit">The rounding unit: every part is a whole number of it.</param>
    /// <param name="method">How to split.</param>
    /// <param name="tieBreak">Who gets the last unit when claims are exactly equal.</param>
    /// <returns>Each item with its amount, in the order given; the amounts sum to <paramref name="total"/>.</returns>
    /// <exception cref="ArgumentException">
    /// There are no items; all weights are 0 and the total is not; <paramref name="total"/> is not a whole number of
    /// <paramref name="unit"/>; or an argument is null or an undefined enum value.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative, or the unit is not positive.</exception>
    /// <exception cref="AllocationTieException">There is a tie, and ties are refused; it names the items.</exception>
    public static IReadOnlyList<(T Item, Sek Amount)> Allocate<T>(
        Sek total,
        IEnumerable<T> items,
        Func<T, Fraction> weightOf,
        Sek unit,
        AllocationMethod method = AllocationMethod.LargestRemainder,
        TieBreak tieBreak = TieBreak.LargerWeight
    )
    {
        T[] given = [.. Guard.Against.Null(items)];
        Guard.Against.Null(weightOf);
        BigInteger[] weights = WholeWeights(Array.ConvertAll(given, item => weightOf(item)));
        long signed = WholeUnits(total, unit);
        BigInteger units = Check(signed, weights, method, tieBreak, nameof(items), nameof(weightOf));
        DivisorMethod? split =
            method == AllocationMethod.LargestRemainder ? null : new(units, weights, method, tieBreak);
        RemainderShare[] shares = split is null ? LargestRemainder.Split(units, weights, tieBreak) : [];
        AllocationTie? tie = split is null ? LargestRemainder.Tie(shares) : split.Tie;
        AllocationTieException.ThrowIfRefused(tie, tieBreak, at => $"{given[at]}");
        BigInteger[] parts = split?.Units ?? Array.ConvertAll(shares, share => share.Units);
        return [.. given.Zip(parts, (item, part) => (item, (long)(Math.Sign(signed) * part) * unit))];
    }

    // Gives how many units there are, whatever their sign.
    private static BigInteger Check(
        BigInteger total,
        BigInteger[] weights,
        AllocationMethod method,
        TieBreak tieBreak,
        string items,
        string weightOf
    )
    {
        CheckRules(method, tieBreak);
        if (weights.Length == 0)
        {
            throw NoWeights(items);
        }

        int negative = Array.FindIndex(weights, weight => weight.Sign < 0);
        if (negative >= 0)
        {
            throw NegativeWeight(negative, weights[negative], weightOf);
        }

        return total.IsZero || weights.Any(weight => !weight.IsZero)
            ? BigInteger.Abs(total)
            : throw AllZero(weights.Length, total, weightOf);
    }

    // Whole numbers in the same proportions.
    internal static BigInteger[] WholeWeights(Fraction[] weights)
    {
        BigInteger multiple = BigInteger.One;
        foreach (Fraction weight in weights)
        {
            multiple *= weight.Denominator / BigInteger.GreatestCommonDivisor(multiple, weight.Denominator);
        }

        return Array.ConvertAll(weights, weight => weight.Numerator * (multiple / weight.Denominator));
    }
}
