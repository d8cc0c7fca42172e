#pragma warning disable CS1573 // Parameters that are not described here are inherited.
using System.Numerics;

namespace Finsam.Domain;

public static partial class Allocator
{
    /// <summary>Splits units over instalments so that what is given so far is always nearest to what is due.</summary>
    /// <param name="total">The units to give out; negative for a refund.</param>
    /// <param name="weights">The weight of each instalment in order, such as its days; at least 0.</param>
    /// <returns>The instalments, in order; their sum is <paramref name="total"/>.</returns>
    /// <remarks>
    /// After each instalment the running total is the whole number nearest to the exact share of the weights so far, an
    /// exact half down. So no instalment is off by more than a unit, and nothing is left to correct in the last.
    /// Source: the library's choice. Several amounts over the same instalments are a table.
    /// </remarks>
    /// <exception cref="ArgumentException">There are no weights, or all are 0 and the total is not.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative.</exception>
    public static long[] AllocateByRunningTotals(long total, ReadOnlySpan<long> weights)
    {
        SumOf(total, weights);
        return RunningTotals(total, Exact(weights));
    }

    /// <summary>Splits an amount over instalments, in whole units of money, by running totals.</summary>
    /// <param name="total">The amount to give out; negative for a refund.</param>
    /// <param name="unit">The rounding unit: every instalment is a whole number of it.</param>
    /// <inheritdoc cref="AllocateByRunningTotals(long, ReadOnlySpan{long})"/>
    /// <exception cref="ArgumentException">As for units, or the total is not a whole number of units.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative, or the unit is not positive.</exception>
    public static Sek[] AllocateByRunningTotals(Sek total, ReadOnlySpan<long> weights, Sek unit) =>
        Amounts(AllocateByRunningTotals(WholeUnits(total, unit), weights), unit);

    /// <summary>Splits an amount over instalments that are items, by running totals.</summary>
    /// <typeparam name="T">The type of the instalments.</typeparam>
    /// <param name="items">The instalments, in order.</param>
    /// <param name="weightOf">The weight of an instalment, such as its days; at least 0.</param>
    /// <inheritdoc cref="AllocateByRunningTotals(Sek, ReadOnlySpan{long}, Sek)"/>
    /// <returns>Each instalment with its amount, in order; the amounts sum to <paramref name="total"/>.</returns>
    public static Listing<Allotment<T>> AllocateByRunningTotals<T>(
        Sek total,
        IEnumerable<T> items,
        Func<T, Fraction> weightOf,
        Sek unit
    )
    {
        Weighed<T> weighed = new(total, items, weightOf, unit);
        return weighed.Allotted(RunningTotals(weighed.Units, weighed.Weights));
    }

    private static long[] RunningTotals(long total, BigInteger[] weights)
    {
        BigInteger sum = weights.Aggregate(BigInteger.Zero, (all, weight) => all + weight);
        long[] instalments = new long[weights.Length];
        BigInteger due = BigInteger.Zero;
        BigInteger given = BigInteger.Zero;
        for (int i = 0; i < weights.Length && total != 0; i++)
        {
            due += weights[i];
            // The whole number nearest, an exact half down.
            BigInteger soFar = (2 * BigInteger.Abs(total) * due + sum - 1) / (2 * sum);
            instalments[i] = (long)(Math.Sign(total) * (soFar - given));
            given = soFar;
        }

        return instalments;
    }
}
