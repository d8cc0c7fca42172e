namespace Finsam.Domain;

/// <summary>A calendar year and its parts as spans of days, both ends included.</summary>
/// <remarks>Swedish: <i>perioder under året</i>.</remarks>
public static class YearParts
{
    private const int MonthsInYear = 12;

    /// <summary>The whole year.</summary>
    /// <param name="year">The calendar year, 1 to 9999.</param>
    /// <returns>1 January to 31 December.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is no such year.</exception>
    public static DateInterval Year(int year) => Of(year, MonthsInYear)[0];

    /// <summary>The half-years, as reports have them: January to June, and July to December.</summary>
    /// <inheritdoc cref="Year"/>
    /// <returns>Two spans of six months.</returns>
    public static IReadOnlyList<DateInterval> HalfYears(int year) => Of(year, 6);

    /// <summary>The quarters.</summary>
    /// <inheritdoc cref="Year"/>
    /// <returns>Four spans of three months.</returns>
    public static IReadOnlyList<DateInterval> Quarters(int year) => Of(year, 3);

    /// <summary>The months.</summary>
    /// <inheritdoc cref="Year"/>
    /// <returns>Twelve spans of a month.</returns>
    public static IReadOnlyList<DateInterval> Months(int year) => Of(year, 1);

    private static IReadOnlyList<DateInterval> Of(int year, int months) =>
        year is < 1 or > 9_999
            ? throw new ArgumentOutOfRangeException(
                nameof(year),
                Message.Of($"The calendar here has no year {year}. Give one from 1 to 9999.")
            )
            :
            [
                .. Enumerable
                    .Range(0, MonthsInYear / months)
                    .Select(part => new DateInterval(
                        new(year, part * months + 1, 1),
                        DateAdjusters.EndOfMonth(new(year, (part + 1) * months, 1))
                    )),
            ];
}
