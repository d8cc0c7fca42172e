namespace Finsam.Domain;

// Time in months, by a rule, as whole parts of a month: what passes between two days is the difference of what has
// passed before each, so that a time may be cut anywhere.
internal static class MonthMeasure
{
    // 28, 29, 30 and 31 days all divide it.
    internal const long PartsInMonth = 377_580;

    private const int DaysInThirtyDayMonth = 30;

    // Counted from the beginning of the calendar.
    internal static long Before(LocalDate date, MonthRule rule)
    {
        (int year, int month, int day) = date;
        return (12L * year + month - 1) * PartsInMonth
            + rule switch
            {
                MonthRule.WholeMonths => day == 1 ? 0 : PartsInMonth,
                MonthRule.ActualDays => (day - 1) * (PartsInMonth / CalendarSystem.Iso.GetDaysInMonth(year, month)),
                _ => (day - 1) * (PartsInMonth / DaysInThirtyDayMonth),
            };
    }

    internal static Wording Words(MonthRule rule) =>
        rule switch
        {
            MonthRule.WholeMonths => new(
                "hela månader, en månad räknas om tjänsten är tillsatt månadens första dag, "
                    + "med den dagens omfattning och ersättning",
                "whole months, a month counts if the position is filled on its first day, "
                    + "with the scope and the rate of that day"
            ),
            MonthRule.ActualDays => new(
                "faktiska dagar, en dag är en av månadens dagar",
                "actual days, a day is one of the days of its month"
            ),
            _ => new(
                "trettiodagarsmånader, en dag är 1/30 månad, den 31:a räknas inte och februari räknas som 30 dagar",
                "thirty-day months, a day is 1/30 month, day 31 adds nothing and February counts as 30 days"
            ),
        };
}
