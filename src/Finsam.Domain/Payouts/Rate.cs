namespace Finsam.Domain;

/// <summary>What a federation pays for a full-time post and year, exactly.</summary>
/// <remarks>
/// <para>Swedish: <i>ersättning per heltidstjänst</i>.</para>
/// <para>Equal when the amounts are equal; not ordered: compare <see cref="KronorPerYear"/>.</para>
/// </remarks>
public sealed record Rate
{
    private Rate(Fraction kronorPerYear) => (KronorPerYear, KronorPerMonth) = (kronorPerYear, kronorPerYear / 12);

    /// <summary>Kronor for a full-time post and year, an exact fraction.</summary>
    public Fraction KronorPerYear { get; }

    /// <summary>Kronor for a full-time post and month, a twelfth of the year, exactly.</summary>
    public Fraction KronorPerMonth { get; }

    /// <summary>The rate of so much a year.</summary>
    /// <param name="amount">What is paid a year for the scope, at least 0 kr.</param>
    /// <param name="scope">The scope that the amount is for, in full-time posts; a full-time post where it is left
    /// out.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="amount"/> is negative, or <paramref name="scope"/> is not above 0.
    /// </exception>
    public static Rate PerYear(Sek amount, Fraction? scope = null)
    {
        Guard.Against.NegativeAmount(amount, "A rate is 0 kr or more.");
        return scope is not { } fullTime ? new(amount.Kronor)
            : fullTime > Fraction.Zero ? new(amount.Kronor / fullTime)
            : throw new ArgumentOutOfRangeException(
                nameof(scope),
                Message.Of($"The rate is for {fullTime} posts. Give the scope that the amount is for, such as 0.5m.")
            );
    }

    /// <summary>The rate of so much a month.</summary>
    /// <param name="amount">What is paid a month for the scope, at least 0 kr.</param>
    /// <param name="scope">The scope that the amount is for: 0.5m for 25 000 kr a month to a half position; a full-time
    /// post where it is left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="amount"/> is negative, or <paramref name="scope"/> is not above 0.
    /// </exception>
    public static Rate PerMonth(Sek amount, Fraction? scope = null) => new(PerYear(amount, scope).KronorPerYear * 12);

    /// <summary>The rate after it has been raised by a share of itself.</summary>
    /// <param name="increase">The increase, such as <c>Fraction.Percent(2.5m)</c>; negative where it is
    /// lowered.</param>
    /// <param name="roundedTo">What the board rounds the year's amount to, an exact half up; left out, the rate stays
    /// exact.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="increase"/> takes more than all of it, or <paramref name="roundedTo"/> is not positive.
    /// </exception>
    public Rate Indexed(Fraction increase, Sek? roundedTo = null)
    {
        if (increase < -Fraction.One)
        {
            throw new ArgumentOutOfRangeException(
                nameof(increase),
                Message.Of($"A rate cannot be lowered by {-increase:P}. Give 2.5 per cent as Fraction.Percent(2.5m).")
            );
        }

        Fraction raised = KronorPerYear * (Fraction.One + increase);
        return new(roundedTo is null ? raised : raised.ToNearest(Guard.Against.NotPositiveUnit(roundedTo)).Kronor);
    }

    /// <summary>The amount a year, such as <c>465 000 kr</c>.</summary>
    public override string ToString() => KronorPerYear.AsKronor().Swedish;
}
