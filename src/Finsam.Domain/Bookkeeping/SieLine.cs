namespace Finsam.Domain;

// The fields of a line, one after the other. A brace outside quotes stands alone.
internal ref struct SieLine(ReadOnlySpan<byte> line)
{
    private ReadOnlySpan<byte> _rest = line;

    internal ReadOnlySpan<byte> Field { get; private set; }

    internal bool IsBrace { get; private set; }

    internal readonly bool IsOpening => IsBrace && Field[0] == '{';

    // Whether there was one more.
    internal bool Next()
    {
        int at = 0;
        while (at < _rest.Length && _rest[at] <= ' ')
        {
            at++;
        }

        _rest = _rest[at..];
        IsBrace = _rest is [(byte)'{' or (byte)'}', ..];
        if (_rest.IsEmpty)
        {
            Field = default;
            return false;
        }

        bool isQuoted = _rest[0] == '"';
        int end =
            IsBrace ? 1
            : isQuoted ? EndOfQuoted(_rest)
            : EndOfPlain(_rest);
        Field = Unescaped(isQuoted ? _rest[1..end] : _rest[..end]);
        _rest = _rest[Math.Min(_rest.Length, isQuoted ? end + 1 : end)..];
        return true;
    }

    // Whether one more was there and is no brace.
    internal bool NextField() => Next() && !IsBrace;

    private static int EndOfPlain(ReadOnlySpan<byte> text)
    {
        int end = 0;
        while (end < text.Length && text[end] > ' ' && text[end] is not ((byte)'{' or (byte)'}'))
        {
            end++;
        }

        return end;
    }

    // A quote that nothing closes goes to the end of the line.
    private static int EndOfQuoted(ReadOnlySpan<byte> text)
    {
        int end = 1;
        while (end < text.Length && (text[end] != '"' || text[end - 1] == '\\'))
        {
            end++;
        }

        return end;
    }

    // Seldom, so that it may allocate.
    private static ReadOnlySpan<byte> Unescaped(ReadOnlySpan<byte> field)
    {
        if (field.IndexOf("\\\""u8) < 0)
        {
            return field;
        }

        List<byte> plain = new(field.Length);
        for (int i = 0; i < field.Length; i++)
        {
            i += field[i..].StartsWith("\\\""u8) ? 1 : 0;
            plain.Add(field[i]);
        }

        return plain.ToArray();
    }
}
