using NodaTime.Text;

namespace Finsam.Domain;

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

    internal static string Iso(this LocalDate date) => LocalDatePattern.Iso.Format(date);

    // 1 to 12, in either language; 0 where it is no month.
    internal static int MonthNamed(string name) =>
        1
        + Array.FindIndex(
            Months,
            month =>
                name.Equals(month.Swedish, StringComparison.OrdinalIgnoreCase)
                || name.Equals(month.English, StringComparison.OrdinalIgnoreCase)
        );

    // Whole months by their names and the year, a whole year by its number, other days as dates.
    internal static Wording Span(LocalDate first, LocalDate last)
    {
        if (!AreWholeMonths(first, last))
        {
            return first == last
                ? Wording.Of($"{first.Iso()}")
                : new($"{first.Iso()} till {last.Iso()}", $"{first.Iso()} to {last.Iso()}");
        }

        return first.Month == 1 && last.Month == 12
            ? Wording.Of($"{first.Year}")
            : Wording.Of($"{MonthsOf(first, last)} {first.Year}");
    }

    // The same where the year is known.
    internal static Wording SpanInYear(LocalDate first, LocalDate last) =>
        AreWholeMonths(first, last) ? MonthsOf(first, last) : Span(first, last);

    private static bool AreWholeMonths(LocalDate first, LocalDate last) =>
        first.Year == last.Year && first.Day == 1 && last == last.With(DateAdjusters.EndOfMonth);

    private static Wording MonthsOf(LocalDate first, LocalDate last)
    {
        (Wording from, Wording to) = (Months[first.Month - 1], Months[last.Month - 1]);
        return first.Month == last.Month ? from : Wording.Of($"{from}-{to}");
    }
}
