namespace Finsam.Domain;

// A name with amounts in a sheet: the line that it is, once that is known.
internal sealed class ReadRow(SheetRow row, string name, LineKind? heading, int section, int columns)
{
    internal SheetRow Row => row;

    internal string Name => name;

    internal Line? Line { get; set; }

    // The kind by the heading above it, and how many headings there are.
    internal LineKind? Heading => heading;

    internal int Section => section;

    internal Cell?[] Cells { get; } = new Cell?[columns];

    internal LineKind? Kind => Line?.Kind ?? Heading;

    internal IEnumerable<(int At, Sek Amount)> Amounts =>
        Enumerable
            .Range(0, columns)
            .Where(at => Cells[at]?.Typed is not null)
            .Select(at => (at, Cells[at]!.Typed!.Value));
}
