using System.Text;

namespace Finsam.Domain;

// No line breaks within a thousand, or between a number and its kr or §.
internal static class NoBreak
{
    private const char Space = '\u00A0';

    private static readonly string[] Units = ["kr", "tkr", "mkr", "kap.", "kap", "öre"];

    internal static string Joined(string text)
    {
        StringBuilder? joined = null;
        for (int at = text.IndexOf(' '); at >= 0; at = text.IndexOf(' ', at + 1))
        {
            if (IsJoined(text, at))
            {
                joined ??= new(text);
                joined[at] = Space;
            }
        }

        return joined?.ToString() ?? text;
    }

    // 21 §, 5 a §, § 12, 500 kr, and the first space of 1 500 kr.
    private static bool IsJoined(string text, int at) =>
        at > 0
        && at + 1 < text.Length
        && (
            IsDigit(text, at - 1) && (text[at + 1] == '§' || IsUnit(text, at + 1) || IsThousand(text, at + 1))
            || text[at - 1] == '§' && IsDigit(text, at + 1)
            || at > 2
                && char.IsAsciiLetterLower(text[at - 1])
                && IsSpace(text, at - 2)
                && IsDigit(text, at - 3)
                && text[at + 1] == '§'
            || IsDigit(text, at - 1) && IsLetteredParagraph(text, at + 1)
        );

    private static bool IsLetteredParagraph(string text, int at) =>
        at + 2 < text.Length && char.IsAsciiLetterLower(text[at]) && IsSpace(text, at + 1) && text[at + 2] == '§';

    private static bool IsThousand(string text, int at)
    {
        int end = at;
        while (end + 3 <= text.Length && IsDigit(text, end) && IsDigit(text, end + 1) && IsDigit(text, end + 2))
        {
            end += 3;
            if (end >= text.Length || !IsSpace(text, end))
            {
                return end + 2 < text.Length && text[end] == ',' && IsDigit(text, end + 1) && IsAmount(text, end + 1);
            }

            if (IsUnit(text, end + 1))
            {
                return true;
            }

            end++;
        }

        return false;
    }

    private static bool IsAmount(string text, int at)
    {
        while (IsDigit(text, at))
        {
            at++;
        }

        return at < text.Length && IsSpace(text, at) && IsUnit(text, at + 1);
    }

    private static bool IsUnit(string text, int at) =>
        Array.Exists(
            Units,
            unit =>
                string.CompareOrdinal(text, at, unit, 0, unit.Length) == 0
                && (at + unit.Length == text.Length || !char.IsLetterOrDigit(text[at + unit.Length]))
        );

    private static bool IsSpace(string text, int at) => text[at] is ' ' or Space;

    private static bool IsDigit(string text, int at) => at < text.Length && char.IsAsciiDigit(text[at]);
}
