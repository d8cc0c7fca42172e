using System.Runtime.InteropServices;

namespace Finsam.Domain;

// A range of cells, as B2:D5 says it.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellRange(CellAddress First, CellAddress Last)
{
    internal static CellRange? Of(string? text)
    {
        string[] ends = (text ?? "").Split(':');
        return ends.Length <= 2 && CellAddress.Of(ends[0]) is { } one && CellAddress.Of(ends[^1]) is { } other
            ? new(
                new(Math.Min(one.Row, other.Row), Math.Min(one.Column, other.Column)),
                new(Math.Max(one.Row, other.Row), Math.Max(one.Column, other.Column))
            )
            : null;
    }
}
