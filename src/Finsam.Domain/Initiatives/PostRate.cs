namespace Finsam.Domain;

/// <summary>What a federation pays for a full-time post and year, exactly.</summary>
/// <remarks>
/// <para>Swedish: <i>ersättning per heltidstjänst</i>.</para>
/// <para>Equal when the amounts are equal; ordered by size; the default value is 0 kr.</para>
/// </remarks>
public readonly record struct PostRate : IComparable<PostRate>
{
    private PostRate(Fraction kronorPerYear) => KronorPerYear = kronorPerYear;

    /// <summary>Kronor for a full-time post and year, an exact fraction.</summary>
    public Fraction KronorPerYear { get; }

    /// <summary>Kronor for a full-time post and month, a twelfth of the year, exactly.</summary>
    public Fraction KronorPerMonth => KronorPerYear / 12;

    /// <summary>The rate of so much a year.</summary>
    /// <param name="amount">What is paid a year for the scope, at least 0 kr.</param>
    /// <param name="scope">The scope that the amount is for, in full-time posts; a full-time post where it is left out.</param>
    /// <returns>The rate for a full-time post.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is negative, or <paramref name="scope"/> is not above 0.</exception>
    public static PostRate PerYear(Sek amount, Fraction? scope = null)
    {
        Fraction posts = scope ?? Fraction.One;
        if (amount < Sek.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(amount), $"The rate is {amount}. A rate is 0 kr or more.");
        }

        return posts > Fraction.Zero
            ? new(amount.Kronor / posts)
            : throw new ArgumentOutOfRangeException(
                nameof(scope),
                $"The rate is for {posts} posts. Give the scope that the amount is for, such as 0.5m."
            );
    }

    /// <summary>The rate of so much a month.</summary>
    /// <param name="amount">What is paid a month for the scope, at least 0 kr.</param>
    /// <param name="scope">The scope that the amount is for: 0.5m for 25 000 kr a month to a half post; a full-time post where it is left out.</param>
    /// <returns>The rate for a full-time post.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is negative, or <paramref name="scope"/> is not above 0.</exception>
    public static PostRate PerMonth(Sek amount, Fraction? scope = null) =>
        new(PerYear(amount, scope).KronorPerYear * 12);

    /// <summary>Whether a rate is less than another.</summary>
    /// <param name="left">A rate.</param>
    /// <param name="right">The rate to compare with.</param>
    /// <returns>True when it is less.</returns>
    public static bool operator <(PostRate left, PostRate right) => left.CompareTo(right) < 0;

    /// <summary>Whether a rate is more than another.</summary>
    /// <param name="left">A rate.</param>
    /// <param name="right">The rate to compare with.</param>
    /// <returns>True when it is more.</returns>
    public static bool operator >(PostRate left, PostRate right) => left.CompareTo(right) > 0;

    /// <summary>Whether a rate is at most another.</summary>
    /// <param name="left">A rate.</param>
    /// <param name="right">The rate to compare with.</param>
    /// <returns>True when it is less or equal.</returns>
    public static bool operator <=(PostRate left, PostRate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether a rate is at least another.</summary>
    /// <param name="left">A rate.</param>
    /// <param name="right">The rate to compare with.</param>
    /// <returns>True when it is more or equal.</returns>
    public static bool operator >=(PostRate left, PostRate right) => left.CompareTo(right) >= 0;

    /// <summary>The rate after it has been raised by a share of itself.</summary>
    /// <param name="increase">The increase, such as <c>Fraction.Percent(2.5m)</c>; negative where it is lowered.</param>
    /// <param name="unit">What the board rounds the year's amount to, an exact half up; not rounded where it is left out.</param>
    /// <returns>The new rate.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="increase"/> takes more than all of it, or <paramref name="unit"/> is not positive.</exception>
    public PostRate Indexed(Fraction increase, Sek? unit = null)
    {
        Fraction raised = KronorPerYear * (Fraction.One + increase);
        if (increase < -Fraction.One)
        {
            throw new ArgumentOutOfRangeException(
                nameof(increase),
                $"A rate cannot be lowered by {-increase} of itself. Give 2.5 per cent as Fraction.Percent(2.5m)."
            );
        }

        return new(unit is { } whole ? raised.RoundedHalfUp(whole).Kronor : raised);
    }

    /// <summary>Compares by size.</summary>
    /// <param name="other">The rate to compare with.</param>
    /// <returns>Negative, zero or positive as this rate is less, equal or more.</returns>
    public int CompareTo(PostRate other) => KronorPerYear.CompareTo(other.KronorPerYear);

    /// <summary>The amount a year, such as <c>465 000 kr</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => KronorPerYear.AsKronor().Swedish;
}
