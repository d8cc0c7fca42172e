using System.Globalization;

namespace Finsam.Domain;

// A number as a workbook stores it, by decimal arithmetic on its text: a spreadsheet writes 17 digits of which it
// shows at most 15.
internal static class StoredNumber
{
    private const int Significant = 15;

    // So that a division by it leaves no zeros at the end.
    private const decimal One = 1.000000000000000000000000000m;

    // Null where it is no number, or one that no amount can be.
    internal static decimal? Of(string stored, out bool isRounded)
    {
        const NumberStyles form =
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        isRounded = false;
        if (!decimal.TryParse(stored.AsSpan().Trim(), form, CultureInfo.InvariantCulture, out decimal number))
        {
            return null;
        }

        decimal rounded = Rounded(number);
        isRounded = rounded != number;
        return rounded;
    }

    // With a point. Three decimals could be taken for thousands by who reads the text, so that they get a zero.
    internal static string Text(decimal number)
    {
        string text = number.ToString(CultureInfo.InvariantCulture);
        return IsAmbiguous(text) ? text + "0" : text;
    }

    internal static string Percent(decimal number) => $"{Text(number * 100 / One)} %";

    internal static string Padded(decimal number, int digits)
    {
        string text = Text(number);
        return text.Contains('.') ? text
            : number < 0 ? $"-{text[1..].PadLeft(digits, '0')}"
            : text.PadLeft(digits, '0');
    }

    internal static bool IsAmbiguous(string text)
    {
        string number = text.TrimStart('-');
        int at = number.AsSpan().IndexOfAny('.', ',');
        return at is > 0 and <= 3 && number.Length - at == 4 && number[0] != '0';
    }

    private static decimal Rounded(decimal number)
    {
        int whole = WholeDigits(number);
        if (whole > Significant)
        {
            decimal unit = 1;
            for (int i = Significant; i < whole; i++)
            {
                unit *= 10;
            }

            return Math.Round(number / unit, MidpointRounding.AwayFromZero) * unit;
        }

        int decimals = Math.Min(28, Significant - whole);
        decimal rounded = Math.Round(number, decimals, MidpointRounding.AwayFromZero);
        return rounded == number && number.Scale <= decimals ? number : rounded / One;
    }

    // Below 1, less than 0 by the zeros after the point.
    private static int WholeDigits(decimal number)
    {
        decimal size = Math.Abs(number);
        int digits = 0;
        for (decimal whole = decimal.Truncate(size); whole >= 1; whole = decimal.Truncate(whole / 10))
        {
            digits++;
        }

        for (; size is > 0 and < 0.1m; size *= 10)
        {
            digits--;
        }

        return digits;
    }
}
