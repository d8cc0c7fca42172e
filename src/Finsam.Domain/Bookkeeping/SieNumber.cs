using System.Buffers;

namespace Finsam.Domain;

// Amounts, days and years as the format writes them; nothing else is taken for one.
internal static class SieNumber
{
    // Öre of the largest amount have nineteen digits.
    private const int MostDigits = 19;

    private static readonly SearchValues<byte> OfNumbers = SearchValues.Create("0123456789.,+-' "u8);

    // In öre. A minus first or nothing, digits, and at most two more after a point.
    internal static long? Amount(ReadOnlySpan<byte> field, out Wording why)
    {
        why = Wording.None;
        bool isNegative = field is [(byte)'-', ..];
        ReadOnlySpan<byte> number = isNegative ? field[1..] : field;
        int point = number.IndexOf((byte)'.');
        ReadOnlySpan<byte> whole = point < 0 ? number : number[..point];
        ReadOnlySpan<byte> decimals = point < 0 ? "00"u8 : number[(point + 1)..];
        if (whole.IsEmpty || decimals.IsEmpty || !AreDigits(whole) || !AreDigits(decimals))
        {
            why =
                field.Contains((byte)',') ? new("decimaltecknet är punkt", "the decimal sign is a point")
                : field.Contains((byte)'+') ? new("plus skrivs inte", "a plus is not written")
                : new("det är inte bara siffror", "it is not digits alone");
            return null;
        }

        if (decimals.Length > 2)
        {
            why = new("det har fler än två decimaler", "it has more than two decimals");
            return null;
        }

        ReadOnlySpan<byte> significant = whole.TrimStart((byte)'0');
        ulong ore = 0;
        foreach (byte digit in significant[..Math.Min(significant.Length, MostDigits - 2)])
        {
            ore = 10 * ore + digit - '0';
        }

        ore = 10 * ore + decimals[0] - '0';
        ore = 10 * ore + (decimals.Length == 2 ? decimals[1] : '0') - '0';
        if (significant.Length > MostDigits - 2 || ore > long.MaxValue + (isNegative ? 1UL : 0))
        {
            why = new("det är mer än ett belopp rymmer", "it is more than an amount can hold");
            return null;
        }

        return (long)(isNegative ? -(Int128)ore : ore);
    }

    // As the number 20240131; null where there is no such day.
    internal static int? Day(ReadOnlySpan<byte> field) =>
        field.Length == 8
        && AreDigits(field)
        && Number(field) is var day
        && Month(field[..6]) is { } month
        && day % 100 is >= 1 and int date
        && date <= CalendarSystem.Iso.GetDaysInMonth(month / 100, month % 100)
            ? day
            : null;

    // As the number 202401; null where there is no such month.
    internal static int? Month(ReadOnlySpan<byte> field) =>
        field.Length == 6 && AreDigits(field) && Number(field) is >= 1_00 and int month && month % 100 is >= 1 and <= 12
            ? month
            : null;

    // 0, -1, -2 and so on; null where there is none.
    internal static int? Year(ReadOnlySpan<byte> field) =>
        field is [(byte)'0'] ? 0
        : field is [(byte)'-', _] or [(byte)'-', _, _] && AreDigits(field[1..]) ? -Number(field[1..])
        : null;

    internal static LocalDate DateOf(int day) => new(day / 1_00_00, day / 1_00 % 1_00, day % 1_00);

    internal static DateInterval DaysOf(int month)
    {
        LocalDate first = new(month / 100, month % 100, 1);
        return new(first, first.With(DateAdjusters.EndOfMonth));
    }

    // What stands there, if it is figures: anything else may be a text that names somebody.
    internal static string Shown(ReadOnlySpan<byte> field) =>
        field.Length > 40 || field.ContainsAnyExcept(OfNumbers) ? "…" : System.Text.Encoding.ASCII.GetString(field);

    private static bool AreDigits(ReadOnlySpan<byte> text) => !text.ContainsAnyExceptInRange((byte)'0', (byte)'9');

    private static int Number(ReadOnlySpan<byte> digits)
    {
        int number = 0;
        foreach (byte digit in digits)
        {
            number = 10 * number + digit - '0';
        }

        return number;
    }
}
