using System.Text;
using System.Text.Json;

namespace Finsam.Domain;

// Compact JSON laid out for people: what is short, or is a row of amounts, stands on a line of its own; what is longer
// has a line for each of its parts.
internal static class JsonLayout
{
    private const int Widest = 120;
    private const string Step = "  ";

    internal static string Of(ReadOnlySpan<byte> compact)
    {
        StringBuilder text = new(compact.Length * 5 / 4);
        Utf8JsonReader reader = new(compact);
        reader.Read();
        Write(text, compact, ref reader, 0);
        return text.Append('\n').ToString();
    }

    private static void Write(StringBuilder text, ReadOnlySpan<byte> compact, ref Utf8JsonReader reader, int depth)
    {
        int start = (int)reader.TokenStartIndex;
        Utf8JsonReader end = reader;
        end.Skip();
        ReadOnlySpan<byte> whole = compact[start..(int)end.BytesConsumed];
        if (depth > 0 && IsOneLine(whole))
        {
            Spaced(text, Encoding.UTF8.GetString(whole));
            reader = end;
            return;
        }

        bool isObject = reader.TokenType == JsonTokenType.StartObject;
        text.Append(isObject ? '{' : '[');
        string separator = "\n";
        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            text.Append(separator).Insert(text.Length, Step, depth + 1);
            separator = ",\n";
            if (isObject)
            {
                Spaced(text, Encoding.UTF8.GetString(compact[(int)reader.TokenStartIndex..(int)reader.BytesConsumed]));
                reader.Read();
            }

            Write(text, compact, ref reader, depth + 1);
        }

        text.Append('\n').Insert(text.Length, Step, depth).Append(isObject ? '}' : ']');
    }

    private static bool IsOneLine(ReadOnlySpan<byte> whole) =>
        whole[0] is not ((byte)'{' or (byte)'[')
        || Encoding.UTF8.GetCharCount(whole) <= Widest
        || (whole.StartsWith("{\"name\":"u8) && whole.IndexOf("\"amounts\":["u8) > 0);

    // With a space after each comma and colon between the parts.
    private static void Spaced(StringBuilder text, string compact)
    {
        bool isText = false;
        for (int at = 0; at < compact.Length; at++)
        {
            char c = compact[at];
            text.Append(c);
            if (isText && c == '\\')
            {
                text.Append(compact[++at]);
            }
            else if (c == '"')
            {
                isText = !isText;
            }
            else if (!isText && c is (',' or ':'))
            {
                text.Append(' ');
            }
        }
    }
}
