using System.Runtime.CompilerServices;

namespace Finsam.Domain;

// An exception is in English: so are the figures in it, whatever the language of the results.
internal static class Message
{
    internal static string Of(Text text) => text.ToString();

    // A handler of its own, since only such a parameter takes $"…" + $"…".
    [InterpolatedStringHandler]
    internal ref struct Text
    {
        private DefaultInterpolatedStringHandler _text;

        public Text(int literalLength, int formattedCount)
            : this(literalLength, formattedCount, true, out _) { }

        // For guards: nothing is written where nothing is wrong.
        public Text(int literalLength, int formattedCount, bool isWrong, out bool isWritten)
        {
            isWritten = isWrong;
            _text = isWrong ? new(literalLength, formattedCount, NumberShape.English) : default;
        }

        public void AppendLiteral(string value) => _text.AppendLiteral(value);

        public void AppendFormatted<T>(T value, string? format = null) => _text.AppendFormatted(value, format);

        public override readonly string ToString() => _text.ToString();
    }
}
