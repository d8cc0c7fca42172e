using System.Text;

namespace Finsam.Domain;

// Compact JSON laid out for people: what is short, or is a row of amounts, stands on a line of its own; what is longer
// has a line for each of its parts.
internal static class JsonLayout
{
    private const int Widest = 120;
    private const int Step = 2;

    internal static string Of(string compact)
    {
        StringBuilder text = new(compact.Length * 5 / 4);
        Write(text, compact, depth: 0);
        return text.Append('\n').ToString();
    }

    private static void Write(StringBuilder text, ReadOnlySpan<char> whole, int depth)
    {
        if (depth > 0 && IsOneLine(whole))
        {
            Spaced(text, whole);
            return;
        }

        text.Append(whole[0]);
        ReadOnlySpan<char> rest = whole[1..^1];
        while (!rest.IsEmpty)
        {
            ReadOnlySpan<char> part = rest[..EndOfPart(rest)];
            ReadOnlySpan<char> name = whole[0] == '{' ? part[..(EndOfText(part, 0) + 1)] : [];
            Spaced(text.Append('\n').Append(' ', Step * (depth + 1)), name);
            Write(text, part[name.Length..], depth + 1);
            rest = rest[part.Length..];
            if (!rest.IsEmpty)
            {
                text.Append(',');
                rest = rest[1..];
            }
        }

        text.Append('\n').Append(' ', Step * depth).Append(whole[^1]);
    }

    private static bool IsOneLine(ReadOnlySpan<char> whole) =>
        whole.Length <= Widest
        || whole[0] is not ('{' or '[')
        || (whole.StartsWith("{\"name\":") && whole.Contains("\"amounts\":[", StringComparison.Ordinal));

    // The comma after a part, or the end.
    private static int EndOfPart(ReadOnlySpan<char> parts)
    {
        int depth = 0;
        for (int at = 0; at < parts.Length; at++)
        {
            switch (parts[at])
            {
                case '"':
                    at = EndOfText(parts, at) - 1;
                    break;
                case '{' or '[':
                    depth++;
                    break;
                case '}' or ']':
                    depth--;
                    break;
                case ',' when depth == 0:
                    return at;
                default:
                    break;
            }
        }

        return parts.Length;
    }

    // What comes after the text that begins at a quote.
    private static int EndOfText(ReadOnlySpan<char> text, int quote)
    {
        int at = quote + 1;
        while (text[at] != '"')
        {
            at += text[at] == '\\' ? 2 : 1;
        }

        return at + 1;
    }

    // With a space after each comma and colon between the parts.
    private static void Spaced(StringBuilder text, ReadOnlySpan<char> compact)
    {
        int said = 0;
        for (int at = 0; at < compact.Length; at++)
        {
            if (compact[at] == '"')
            {
                at = EndOfText(compact, at) - 1;
            }
            else if (compact[at] is ',' or ':')
            {
                text.Append(compact[said..(at + 1)]).Append(' ');
                said = at + 1;
            }
        }

        text.Append(compact[said..]);
    }
}
