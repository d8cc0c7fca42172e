namespace Finsam.Domain;

/// <summary>What a federation has agreed about paying for positions of one role.</summary>
/// <remarks>
/// <para>Swedish: <i>villkor för utbetalning</i>.</para>
/// <para>A value to copy and change: <c>terms with { MonthRule = MonthRule.ActualDays }</c>. Equal when every part is
/// equal, rates by reference; not ordered.</para>
/// </remarks>
public sealed record PayoutTerms
{
    /// <summary>The role, such as <c>new Wording("SE-coach", "SE coach")</c>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Wording Role
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Role));
    }

    /// <summary>What is paid for a full-time post and year, by the first day of each rate.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Dated<Rate> Rates
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Rates));
    }

    /// <summary>How days become months where a position is not filled for whole months.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a rule.</exception>
    public required MonthRule MonthRule
    {
        get;
        init => field = Guard.Against.Undefined(value, nameof(MonthRule));
    }

    /// <summary>What each payout is rounded to, once, an exact half up; 1 kr unless agreed otherwise.</summary>
    /// <remarks>Source: the library's choice. No printed payout needs rounding.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public Sek Unit
    {
        get;
        init => field = Guard.Against.NotPositiveUnit(value, nameof(Unit));
    } = Sek.Krona;

    /// <summary>The largest scope that a position may have; null where there is none: 1.80 is nothing
    /// unusual.</summary>
    public Fraction? MaximumScope { get; init; }
}
