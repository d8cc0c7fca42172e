using System.Buffers;
using System.Globalization;
using System.Text;

namespace Finsam.Domain;

// A number as people and programs write it: what text of amounts and of fractions has in common.
internal static class NumberText
{
    private const int SoftHyphen = 0xAD;

    internal static readonly SearchValues<char> Starts = SearchValues.Create("0123456789.,");
    internal static readonly SearchValues<char> Characters = SearchValues.Create("0123456789., ");

    private static readonly SearchValues<char> Dashes = SearchValues.Create(
        "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\uFF0D"
    );

    // A soft hyphen may be a minus that does not show, and an override turns figures around: those are not here.
    private static readonly SearchValues<char> WithoutWidth = SearchValues.Create(
        "\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u2060\u2066\u2067\u2068\u2069\uFEFF"
    );

    internal static bool IsDash(char c) => c == '-' || Dashes.Contains(c);

    // Gives the text as it looks: any space as a space, any dash as a hyphen, and nothing of what has no look.
    internal static ReadOnlySpan<char> Seen(ReadOnlySpan<char> text, Span<char> room, out Wording? problem)
    {
        text = text.Trim();
        problem =
            text.Length <= room.Length
                ? null
                : Wording.Of(
                    $"det är längre än {room.Length:N0} tecken.",
                    $"it is longer than {room.Length:N0} characters."
                );
        int length = 0;
        foreach (char c in problem is null ? text : [])
        {
            if (char.IsAscii(c) || !WithoutWidth.Contains(c))
            {
                room[length++] =
                    char.IsAscii(c) ? c
                    : Dashes.Contains(c) ? '-'
                    : char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator ? ' '
                    : c;
            }
        }

        return room[..length].Trim(' ');
    }

    // Where three decimals can also be thousands, only what stands around it can tell which sign the decimal sign is.
    internal static Wording? Split(
        ReadOnlySpan<char> number,
        char decimalSign,
        out ReadOnlySpan<char> whole,
        out ReadOnlySpan<char> decimals
    )
    {
        int at = number.IndexOfAny('.', ',');
        whole = at < 0 ? number : number[..at];
        decimals = at < 0 ? [] : number[(at + 1)..];
        int other = number.IndexOfAnyExcept(Characters);
        return number.IsEmpty
                ? new("det har inga siffror där ett tal ska stå.", "it has no digits where a number should be.")
            : other >= 0 ? IsNo(number[other..], "ingår inte i ett tal.", "is no part of a number.")
            : decimals.ContainsAny('.', ',')
                ? new(
                    "det har mer än ett komma eller en punkt. Skriv mellanslag mellan tusental.",
                    "it has more than one comma or point. Write thousands with a space between them."
                )
            : at >= 0 && (whole.IsEmpty || decimals.IsEmpty || decimals.Contains(' '))
                ? new(
                    "komma eller punkt har siffror på båda sidor och inga mellanslag.",
                    "a comma or point has digits on both sides and no spaces."
                )
            : !AreThousands(whole)
                ? new(
                    "tusental är en till tre siffror, sedan mellanslag och tre siffror åt gången.",
                    "thousands have one to three digits, then a space and three digits each."
                )
            : decimals.Length == 3 && whole.Length <= 3 && whole[0] != '0' && number[at] != decimalSign
                ? new(
                    $"det kan läsas som {whole} {decimals} (tusental) och som {whole},{decimals} (decimaler). "
                        + "Skriv mellanslag mellan tusental, eller ett annat antal decimaler.",
                    $"it can be read as {whole},{decimals} (thousands) and as {whole}.{decimals} (decimals). "
                        + "Write thousands with a space, or another number of decimals."
                )
            : null;
    }

    internal static Wording IsNo(ReadOnlySpan<char> word, string swedish, string english)
    {
        Wording named = Named(word);
        return new($"{named.Swedish} {swedish}", $"{named.English} {english}");
    }

    // What stands in the text, by its code too where it may not be what it looks like.
    internal static Wording Named(ReadOnlySpan<char> word)
    {
        foreach (Rune rune in word.EnumerateRunes())
        {
            if (rune.Value == SoftHyphen)
            {
                return new(
                    "ett mjukt bindestreck (U+00AD), som kan vara ett minus som inte syns,",
                    "a soft hyphen (U+00AD), which may be a minus that does not show,"
                );
            }

            bool isSeen = Rune.IsLetter(rune) || Rune.IsPunctuation(rune) || Rune.IsSymbol(rune);
            if (rune.Value > byte.MaxValue || !(isSeen || rune.Value == ' ' || char.IsAsciiDigit((char)rune.Value)))
            {
                string code = $"U+{rune.Value:X4}";
                return Both(isSeen ? $"'{word}' ({code})" : code);
            }
        }

        return Both($"'{word}'");
    }

    // The beginning is enough to find it by; a line break would break the message.
    internal static string Quoted(ReadOnlySpan<char> text, int most = 100)
    {
        string start = text[..Math.Min(text.Length, most)].ToString().ReplaceLineEndings("\\n");
        return $"'{start}{(text.Length > most ? "…" : "")}'";
    }

    private static Wording Both(string text) => new(text, text);

    private static bool AreThousands(ReadOnlySpan<char> whole)
    {
        int lead = whole.IndexOf(' ');
        if (lead < 0)
        {
            return !whole.IsEmpty;
        }

        for (int at = lead; at < whole.Length; at += 4)
        {
            if (whole[at] != ' ' || at + 4 > whole.Length || whole.Slice(at + 1, 3).Contains(' '))
            {
                return false;
            }
        }

        return lead is > 0 and <= 3;
    }
}
