using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Finsam.Domain;

// Where the parts of a text of JSON stand in it.
internal static class JsonPlaces
{
    private const int LongestText = 60;

    internal static string Escaped(object part) =>
        string.Create(CultureInfo.InvariantCulture, $"{part}")
            .Replace("~", "~0", StringComparison.Ordinal)
            .Replace("/", "~1", StringComparison.Ordinal);

    // For each pointer, that of what stands there or nearest above, and its first byte.
    internal static Func<string, (string Pointer, int At)> Find(ReadOnlySpan<byte> utf8, IEnumerable<string> pointers)
    {
        HashSet<string> wanted = [.. pointers.SelectMany(Above)];
        Dictionary<string, int> found = [];
        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = YearFileWalk.MostDeep });
        Stack<(string Pointer, int Next)> above = new();
        string? name = null;
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                above.Pop();
                continue;
            }

            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = Encoding.UTF8.GetString(reader.ValueSpan);
                continue;
            }

            string pointer = "";
            if (above.TryPop(out var parent))
            {
                pointer = $"{parent.Pointer}/{Escaped((object?)name ?? parent.Next)}";
                above.Push((parent.Pointer, parent.Next + 1));
            }

            name = null;
            if (wanted.Contains(pointer))
            {
                found[pointer] = (int)reader.TokenStartIndex;
            }

            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                above.Push((pointer, 0));
            }
        }

        return pointer => Above(pointer).First(found.ContainsKey) is var there ? (there, found[there]) : default;
    }

    // The line and the character of it that a byte stands at, both from 1.
    internal static (int Line, int Character) Position(ReadOnlySpan<byte> utf8, int at)
    {
        ReadOnlySpan<byte> before = utf8[..at];
        ReadOnlySpan<byte> line = before[(before.LastIndexOf((byte)'\n') + 1)..];
        return (before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(line) + 1);
    }

    // What stands there, shortened.
    internal static string Text(ReadOnlySpan<byte> utf8, int at)
    {
        Utf8JsonReader reader = new(utf8[at..], isFinalBlock: false, default);
        int length = Math.Min(utf8.Length - at, LongestText);
        try
        {
            length = reader.Read() && reader.TrySkip() ? (int)reader.BytesConsumed : length;
        }
        catch (JsonException)
        {
            // What is no JSON is shown as it stands.
        }

        // Not in the middle of a letter.
        int end = at + Math.Min(length, LongestText);
        while (end < utf8.Length && (utf8[end] & 0xC0) == 0x80)
        {
            end--;
        }

        string text = Encoding.UTF8.GetString(utf8[at..end]);
        string line = text.Split('\n')[0].TrimEnd('\r');
        return line.Length < text.Length || length > LongestText ? $"{line}…" : line.Trim('"');
    }

    private static IEnumerable<string> Above(string pointer)
    {
        for (int end = pointer.Length; end >= 0; end = end == 0 ? -1 : pointer.LastIndexOf('/', end - 1))
        {
            yield return pointer[..end];
        }
    }
}
