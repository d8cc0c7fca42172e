using System.Text;

namespace Finsam.Domain;

// Text in XML and HTML, in an element or an attribute. What XML has no sign for becomes U+FFFD.
internal static class XmlText
{
    internal static string Escaped(string text) => text.All(IsPlain) ? text : Replaced(text);

    private static bool IsPlain(char sign) =>
        sign >= ' ' && sign is not ('&' or '<' or '>' or '"' or '\'' or (>= '\u007F' and <= '\u009F') or >= '\uD800');

    private static string Replaced(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                '\t' or '\n' or '\r' => escaped.Append(' '),
                < ' ' or (>= 0x7F and <= 0x9F) or 0xFFFE or 0xFFFF => escaped.Append('\uFFFD'),
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }
}
