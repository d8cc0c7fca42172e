using NodaTime;
using NodaTime.Text;

namespace Finsam.Domain;

/// <summary>How dates are written, the same on every machine.</summary>
internal static class Dates
{
    private static readonly Wording[] Months =
    [
        new("januari", "January"),
        new("februari", "February"),
        new("mars", "March"),
        new("april", "April"),
        new("maj", "May"),
        new("juni", "June"),
        new("juli", "July"),
        new("augusti", "August"),
        new("september", "September"),
        new("oktober", "October"),
        new("november", "November"),
        new("december", "December"),
    ];

    /// <summary>The date as 2023-06-30.</summary>
    internal static string Iso(this LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>Whole months of a year by their names, with the year: <c>januari-juni 2023</c>; other days as dates.</summary>
    internal static Wording Span(LocalDate first, LocalDate last)
    {
        if (!AreWholeMonths(first, last))
        {
            return first == last
                ? new(first.Iso(), first.Iso())
                : new($"{first.Iso()} till {last.Iso()}", $"{first.Iso()} to {last.Iso()}");
        }

        string year = FormattableString.Invariant($"{first.Year}");
        Wording months = MonthsOf(first, last);
        return first.Month == 1 && last.Month == 12
            ? new(year, year)
            : new($"{months.Swedish} {year}", $"{months.English} {year}");
    }

    /// <summary>Whole months of a year by their names alone, where the year is known: <c>januari-april</c>; other days as dates.</summary>
    internal static Wording SpanInYear(LocalDate first, LocalDate last) =>
        AreWholeMonths(first, last) ? MonthsOf(first, last) : Span(first, last);

    private static bool AreWholeMonths(LocalDate first, LocalDate last) =>
        first.Year == last.Year && first.Day == 1 && last == last.With(DateAdjusters.EndOfMonth);

    private static Wording MonthsOf(LocalDate first, LocalDate last)
    {
        (Wording from, Wording to) = (Months[first.Month - 1], Months[last.Month - 1]);
        return first.Month == last.Month ? from : new($"{from.Swedish}-{to.Swedish}", $"{from.English}-{to.English}");
    }
}
