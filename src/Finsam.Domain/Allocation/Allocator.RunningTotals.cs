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
        BigInteger sum = SumOf(total, weights).Sum;
        long[] instalments = new long[weights.Length];
        BigInteger due = BigInteger.Zero;
        BigInteger given = BigInteger.Zero;
        for (int i = 0; i < weights.Length && total != 0; i++)
        {
            due += weights[i];
            BigInteger soFar = NearestHalfDown(BigInteger.Abs(total) * due, sum);
            instalments[i] = (long)(Math.Sign(total) * (soFar - given));
            given = soFar;
        }

        return instalments;
    }

    /// <summary>Splits an amount over instalments, in whole units of money, by running totals.</summary>
    /// <param name="total">The amount to give out; negative for a refund.</param>
    /// <param name="weights">The weight of each instalment in order, such as its days; at least 0.</param>
    /// <param name="unit">The rounding unit: every instalment is a whole number of it.</param>
    /// <returns>The instalments, in order; their sum is <paramref name="total"/>.</returns>
    /// <remarks>As <see cref="AllocateByRunningTotals(long, ReadOnlySpan{long})"/>.</remarks>
    /// <exception cref="ArgumentException">As for units, or the total is not a whole number of units.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative, or the unit is not positive.</exception>
    public static Sek[] AllocateByRunningTotals(Sek total, ReadOnlySpan<long> weights, Sek unit) =>
        Array.ConvertAll(AllocateByRunningTotals(WholeUnits(total, unit), weights), count => count * unit);

    // The whole number nearest to a quotient at least 0, an exact half down.
    private static BigInteger NearestHalfDown(BigInteger dividend, BigInteger divisor) =>
        (2 * dividend + divisor - 1) / (2 * divisor);
}
