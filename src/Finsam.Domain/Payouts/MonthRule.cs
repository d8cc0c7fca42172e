namespace Finsam.Domain;

/// <summary>How days become months where a position is not filled for whole months.</summary>
/// <remarks>Swedish: <i>dagkonvention</i>. Whole years pay scope times rate under every rule, and a time may be cut at
/// any day without changing what it pays together. No document prints its rule; <see cref="ThirtyDayMonths"/> gives the
/// printed part month of Eksjö 2020.</remarks>
public enum MonthRule
{
    /// <summary>A month counts in full if the position is filled on its first day, otherwise not; the scope and the
    /// rate of that day hold for the month, which belongs to the span that holds the day. Swedish: <i>hela
    /// månader</i>.</summary>
    WholeMonths = 10,

    /// <summary>A day is one part of as many as its month has days. Swedish: <i>faktiska dagar</i>.</summary>
    ActualDays = 20,

    /// <summary>A day is 1/30 month; day 31 adds nothing, and February counts as 30 days. Swedish:
    /// <i>trettiodagarsmånader</i>.</summary>
    ThirtyDayMonths = 30,
}
