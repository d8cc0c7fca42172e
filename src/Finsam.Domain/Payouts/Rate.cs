namespace Finsam.Domain;

/// <summary>What a federation pays for a full-time post and year, exactly.</summary>
/// <remarks>Swedish: <i>ersättning per heltidstjänst</i>. Equal when the amounts are equal; not ordered: compare
/// <see cref="KronorPerYear"/>.</remarks>
[NoJsonForm]
public sealed record Rate
{
    /// <summary>The rate of so many kronor a year, exactly.</summary>
    /// <param name="kronorPerYear">Kronor for a full-time post and year, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kronorPerYear"/> is negative.</exception>
    public Rate(Fraction kronorPerYear)
    {
        Guard.Against.OutOfRange(
            kronorPerYear < Fraction.Zero,
            $"A rate of {kronorPerYear.AsKronor()} is less than nothing. Give 0 kr or more.",
            nameof(kronorPerYear)
        );
        (KronorPerYear, KronorPerMonth) = (kronorPerYear, kronorPerYear / 12);
    }

    /// <summary>Kronor for a full-time post and year, an exact fraction.</summary>
    public Fraction KronorPerYear { get; }

    /// <summary>Kronor for a full-time post and month, a twelfth of the year, exactly.</summary>
    public Fraction KronorPerMonth { get; }

    /// <summary>The rate of so much a year.</summary>
    /// <param name="amount">What is paid for the scope, at least 0 kr.</param>
    /// <param name="scope">The full-time posts that the amount is for: 0.5m for 25 000 kr a month to a half position;
    /// left out, one.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is negative, or <paramref name="scope"/>
    /// is not above 0.</exception>
    public static Rate PerYear(Sek amount, Fraction? scope = null)
    {
        Guard.Against.NegativeAmount(amount, "A rate is 0 kr or more.");
        Guard.Against.OutOfRange(
            scope <= Fraction.Zero,
            $"The rate is for {scope} posts. Give the scope that the amount is for, such as 0.5m.",
            nameof(scope)
        );
        return new(amount.Kronor / (scope ?? Fraction.One));
    }

    /// <summary>The rate of so much a month.</summary>
    /// <inheritdoc cref="PerYear"/>
    public static Rate PerMonth(Sek amount, Fraction? scope = null) => new(PerYear(amount, scope).KronorPerYear * 12);

    /// <summary>The rate after it has been raised by a share of itself.</summary>
    /// <param name="by">The increase, such as <c>Fraction.Percent(2.5m)</c>; negative where it is lowered.</param>
    /// <param name="roundedTo">What the board rounds the year's amount to, an exact half up; left out, the rate stays
    /// exact.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> takes more than all of it, or
    /// <paramref name="roundedTo"/> is not positive.</exception>
    public Rate Indexed(Fraction by, Sek? roundedTo = null)
    {
        Guard.Against.OutOfRange(
            by < -Fraction.One,
            $"A rate cannot be lowered by {-by:P}. Give 2.5 per cent as Fraction.Percent(2.5m).",
            nameof(by)
        );
        Fraction raised = KronorPerYear * (Fraction.One + by);
        return new(roundedTo is null ? raised : raised.ToNearest(Guard.Against.NotPositiveUnit(roundedTo)).Kronor);
    }

    /// <summary>The amount a year, such as <c>465 000 kr</c>.</summary>
    public override string ToString() => KronorPerYear.AsKronor().Swedish;
}
