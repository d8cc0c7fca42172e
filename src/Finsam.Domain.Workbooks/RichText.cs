using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Finsam.Domain;

// Texts of a workbook: runs joined, phonetic hints left out, and _xHHHH_ for what XML cannot hold.
internal static class RichText
{
    private const int Escaped = 7;

    // Of the shared or inline string that the reader stands on.
    internal static string Read(WorkbookPartReader xml)
    {
        int depth = xml.Depth;
        int hint = int.MaxValue;
        StringBuilder text = new();
        while (xml.ReadWithin(depth))
        {
            if (xml.Depth <= hint)
            {
                hint = xml.Is<PhoneticRun>() ? xml.Depth : int.MaxValue;
            }

            if (hint == int.MaxValue && xml.Is<Text>())
            {
                text.Append(xml.Text);
            }
        }

        return Unescaped(text.ToString());
    }

    internal static string Unescaped(string text)
    {
        StringBuilder? read = null;
        int copied = 0;
        for (int at = Next(text, 0); at >= 0; at = Next(text, at))
        {
            if (CodeAt(text, at) is { } code)
            {
                read = (read ?? new()).Append(text, copied, at - copied).Append(code);
                copied = at += Escaped;
            }
            else
            {
                at++;
            }
        }

        return read?.Append(text, copied, text.Length - copied).ToString() ?? text;
    }

    // What XML cannot hold, and what would be taken for such an escape: the sign after it may itself become one, which
    // begins as this ends.
    internal static string Escape(string text)
    {
        StringBuilder written = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                written.Append(text[i]).Append(text[++i]);
            }
            else if (!XmlConvert.IsXmlChar(text[i]) || (text[i] == '_' && HexAt(text, i) is not null))
            {
                written.Append(CultureInfo.InvariantCulture, $"_x{(int)text[i]:X4}_");
            }
            else
            {
                written.Append(text[i]);
            }
        }

        return written.ToString();
    }

    private static int Next(string text, int from) => text.IndexOf("_x", from, StringComparison.Ordinal);

    private static char? CodeAt(string text, int at) =>
        at + Escaped <= text.Length && text[at + Escaped - 1] == '_' ? HexAt(text, at) : null;

    // Of _xHHHH, whatever follows.
    private static char? HexAt(string text, int at) =>
        at + Escaped - 1 <= text.Length
        && text[at + 1] == 'x'
        && ushort.TryParse(
            text.AsSpan(at + 2, 4),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out ushort code
        )
            ? (char)code
            : null;
}
