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
        RemainderShare[] shares = Split(
            WholeUnits(total, unit),
            given,
            Array.ConvertAll(given, item => weightOf(item)),
            method,
            tieBreak
        );
        int sign = Math.Sign(total.Ore);
        return [.. shares.Select(share => (given[share.Position], (long)(sign * share.Units) * unit))];
    }

    /// <summary>Splits units among items, with all that is needed to say how it came about.</summary>
    internal static RemainderShare[] Split<T>(
        long units,
        T[] items,
        Fraction[] weights,
        AllocationMethod method,
        TieBreak tieBreak
    )
    {
        try
        {
            return Split(units, WholeWeights(weights), method, tieBreak);
        }
        catch (AllocationTieException tie)
        {
            throw new AllocationTieException(tie.Positions, tie.Units, tie.Positions.Select(at => $"{items[at]}"));
        }
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
