using System.Runtime.CompilerServices;

namespace Finsam.Domain;

// An exception is in English: so are the figures in it, whatever the language of the results.
internal static class Message
{
    internal static string Of(Text text) => text.ToString();

    // A handler of its own, since only such a parameter takes $"…" + $"…".
    [InterpolatedStringHandler]
    internal ref struct Text(int literalLength, int formattedCount)
    {
        private DefaultInterpolatedStringHandler _text = new(literalLength, formattedCount, NumberShape.English);

        public void AppendLiteral(string value) => _text.AppendLiteral(value);

        public void AppendFormatted<T>(T value, string? format = null) => _text.AppendFormatted(value, format);

        public override readonly string ToString() => _text.ToString();
    }
}
