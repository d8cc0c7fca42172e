namespace Finsam.Domain;

/// <summary>Sums over sequences of amounts and of fractions, exactly.</summary>
public static class AmountSums
{
    /// <summary>The sum of the amounts, in any order; 0 kr where there are none.</summary>
    /// <exception cref="OverflowException">The sum itself is larger than an amount can hold.</exception>
    public static Sek Sum(this IEnumerable<Sek> amounts)
    {
        Int128 ore = 0;
        foreach (Sek amount in Guard.Against.Null(amounts))
        {
            ore += amount.Ore;
        }

        return Sek.Checked(ore, "The sum");
    }

    /// <summary>The sum of an amount of each item; 0 kr where there are none.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <exception cref="OverflowException">The sum is larger than an amount can hold.</exception>
    public static Sek Sum<T>(this IEnumerable<T> items, Func<T, Sek> amountOf) =>
        Guard.Against.Null(items).Select(Guard.Against.Null(amountOf)).Sum();

    /// <summary>The sum of the fractions; 0 where there are none.</summary>
    public static Fraction Sum(this IEnumerable<Fraction> fractions) =>
        Guard.Against.Null(fractions).Aggregate(Fraction.Zero, (sum, fraction) => sum + fraction);
}
