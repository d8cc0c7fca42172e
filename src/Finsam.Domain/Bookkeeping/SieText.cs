using System.Text;
using System.Text.Unicode;

namespace Finsam.Domain;

// The letters of a file.
internal static class SieText
{
    // What the bytes from 0x80 are in code page 437.
    private const string CodePage437 =
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
        + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";

    private const int FirstHigh = 0x80;

    // åäöÅÄÖéü. Only letters are counted: in code page 437 a half (½) is 0xAB.
    private static ReadOnlySpan<byte> LettersOf437 => [0x86, 0x84, 0x94, 0x8F, 0x8E, 0x99, 0x82, 0x81];

    private static ReadOnlySpan<byte> LettersOf1252 => [0xE5, 0xE4, 0xF6, 0xC5, 0xC4, 0xD6, 0xE9, 0xFC];

    internal static SieEncoding EncodingOf(ReadOnlySpan<byte> bytes)
    {
        // A last line that is cut off may end within a letter.
        ReadOnlySpan<byte> whole = bytes[..(bytes.LastIndexOf((byte)'\n') + 1)];
        if (Ascii.IsValid(bytes))
        {
            return SieEncoding.CodePage437;
        }

        if (Utf8.IsValid(whole.IsEmpty ? bytes : whole))
        {
            return SieEncoding.Utf8;
        }

        (int oem, int windows) = (0, 0);
        for (int at; (at = bytes.IndexOfAnyInRange((byte)FirstHigh, byte.MaxValue)) >= 0; bytes = bytes[(at + 1)..])
        {
            oem += LettersOf437.Contains(bytes[at]) ? 1 : 0;
            windows += LettersOf1252.Contains(bytes[at]) ? 1 : 0;
        }

        return windows > oem ? SieEncoding.Windows1252 : SieEncoding.CodePage437;
    }

    internal static string Read(ReadOnlySpan<byte> text, SieEncoding encoding)
    {
        string read = encoding == SieEncoding.Utf8 ? Encoding.UTF8.GetString(text) : OfOneByteEach(text, encoding);
        return (read.Any(char.IsControl) ? string.Concat(read.Select(c => char.IsControl(c) ? ' ' : c)) : read).Trim();
    }

    // The bytes of code page 437 for a text in another encoding, which the checksum is of.
    internal static byte[] In437(ReadOnlySpan<byte> text, SieEncoding encoding)
    {
        string read = encoding == SieEncoding.Utf8 ? Encoding.UTF8.GetString(text) : OfOneByteEach(text, encoding);
        return [.. read.Select(c => char.IsAscii(c) ? (byte)c : ByteOf(c))];

        static byte ByteOf(char c) =>
            CodePage437.IndexOf(c, StringComparison.Ordinal) is >= 0 and int at ? (byte)(FirstHigh + at) : (byte)'?';
    }

    // å as UTF-8 read as another encoding and written again, or å of code page 437 read as Windows-1252.
    internal static bool IsReadWrongBefore(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool isWithinWord =
                i > 0 && i + 1 < text.Length && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]);
            if (text[i] is 'Ã' or '├' or '\uFFFD' || isWithinWord && text[i] is '„' or '”' or '†')
            {
                return true;
            }
        }

        return false;
    }

    private static string OfOneByteEach(ReadOnlySpan<byte> text, SieEncoding encoding)
    {
        if (encoding == SieEncoding.Windows1252)
        {
            return Windows1252.Read(text);
        }

        char[] read = new char[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            read[i] = text[i] < FirstHigh ? (char)text[i] : CodePage437[text[i] - FirstHigh];
        }

        return new(read);
    }
}
