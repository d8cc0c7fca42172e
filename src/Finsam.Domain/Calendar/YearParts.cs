using NodaTime;

namespace Finsam.Domain;

/// <summary>A calendar year and its parts as spans of days, both ends included.</summary>
/// <remarks>Swedish: <i>perioder under året</i>.</remarks>
public static class YearParts
{
    private const int MonthsInYear = 12;

    /// <summary>The whole year.</summary>
    /// <param name="year">The calendar year.</param>
    /// <returns>1 January to 31 December.</returns>
    public static DateInterval Year(int year) => Of(year, MonthsInYear)[0];

    /// <summary>The half-years, as reports have them.</summary>
    /// <param name="year">The calendar year.</param>
    /// <returns>January to June, and July to December.</returns>
    public static IReadOnlyList<DateInterval> HalfYears(int year) => Of(year, 6);

    /// <summary>The quarters.</summary>
    /// <param name="year">The calendar year.</param>
    /// <returns>Four spans of three months.</returns>
    public static IReadOnlyList<DateInterval> Quarters(int year) => Of(year, 3);

    /// <summary>The months.</summary>
    /// <param name="year">The calendar year.</param>
    /// <returns>Twelve spans of a month.</returns>
    public static IReadOnlyList<DateInterval> Months(int year) => Of(year, 1);

    private static DateInterval[] Of(int year, int months) =>
        [
            .. Enumerable
                .Range(0, MonthsInYear / months)
                .Select(part => new LocalDate(year, 1, 1).PlusMonths(part * months))
                .Select(first => new DateInterval(first, first.PlusMonths(months).PlusDays(-1))),
        ];
}
