namespace Finsam.Domain;

/// <summary>What an initiative is granted for a calendar year.</summary>
/// <remarks>
/// <para>Swedish: <i>beviljade medel</i>.</para>
/// <para>Equal when year and amount are equal; not ordered.</para>
/// </remarks>
public sealed record Grant
{
    /// <summary>A grant for a year.</summary>
    /// <param name="year">The calendar year.</param>
    /// <param name="amount">What may be requisitioned for it, at least 0 kr.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is negative.</exception>
    public Grant(int year, Sek amount)
    {
        if (amount < Sek.Zero)
        {
            throw new ArgumentOutOfRangeException(
                nameof(amount),
                FormattableString.Invariant(
                    $"The grant for {year} is {amount}. A grant is 0 kr or more: lower the grant that it takes from."
                )
            );
        }

        (Year, Amount) = (year, amount);
    }

    /// <summary>The calendar year.</summary>
    public int Year { get; }

    /// <summary>What may be requisitioned for the year.</summary>
    public Sek Amount { get; }

    /// <summary>The year and the amount, such as <c>2020: 1 150 000 kr</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Year}: {Amount}");
}
