using System.Globalization;
using NodaTime;

namespace Finsam.Domain;

// A day, or a time of day, by the number that a workbook stores of it.
internal static class DayNumber
{
    private const int SecondsOfDay = 86_400;

    // As a spreadsheet takes it to be, after Lotus 1-2-3.
    private const int Leap1900 = 60;

    private static readonly LocalDate Last = new(9999, 12, 31);

    // 2024-01-31; with its time where it has one, so that it is no date. Null where it is no day at all.
    internal static string? Text(decimal number, bool isFrom1904)
    {
        if (number < 0 || number > 3_000_000)
        {
            return null;
        }

        long seconds = (long)Math.Round(number * SecondsOfDay, MidpointRounding.AwayFromZero);
        int days = (int)(seconds / SecondsOfDay);
        string time = Clock(seconds % SecondsOfDay);
        if (days == 0 && !isFrom1904 && seconds > 0)
        {
            return time;
        }

        string? day =
            isFrom1904 ? Iso(new(1904, 1, 1), days)
            : days == 0 ? "1900-01-00"
            : days == Leap1900 ? "1900-02-29"
            : Iso(days < Leap1900 ? new(1899, 12, 31) : new(1899, 12, 30), days);
        return day is null || seconds % SecondsOfDay == 0 ? day : $"{day} {time}";
    }

    // Hours that have passed, 30:00:00.
    internal static string? Elapsed(decimal number) =>
        number is < 0 or > 3_000_000
            ? null
            : Clock((long)Math.Round(number * SecondsOfDay, MidpointRounding.AwayFromZero));

    private static string? Iso(LocalDate first, int days) =>
        days > Period.DaysBetween(first, Last)
            ? null
            : first.PlusDays(days).ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture);

    private static string Clock(long seconds) =>
        string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}");
}
