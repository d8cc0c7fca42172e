using System.Globalization;
using System.Runtime.InteropServices;

namespace Finsam.Domain;

// Where a cell stands, from 1, as C7 says it.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellAddress(int Row, int Column)
{
    internal const int LastRow = 1_048_576;
    internal const int LastColumn = 16_384;

    internal static CellAddress? Of(ReadOnlySpan<char> text)
    {
        int column = 0;
        int at = 0;
        for (; at < text.Length && at < 4 && char.IsAsciiLetter(text[at]); at++)
        {
            column = 26 * column + char.ToUpperInvariant(text[at]) - 'A' + 1;
        }

        return column is > 0 and <= LastColumn && RowOf(text[at..]) is { } row ? new(row, column) : null;
    }

    internal static int? RowOf(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int row) && row is > 0 and <= LastRow
            ? row
            : null;

    internal static string Letters(int column) =>
        column <= 26 ? $"{(char)('A' + column - 1)}" : $"{Letters((column - 1) / 26)}{Letters((column - 1) % 26 + 1)}";

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Letters(Column)}{Row}");
}
