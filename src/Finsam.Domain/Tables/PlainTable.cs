namespace Finsam.Domain;

// A table as text in columns: names to the left, figures to the right, two spaces between.
internal static class PlainTable
{
    internal static string Titled(Table table, CellText text) => $"{text.Line(table.Title)}\n{Of(table, text)}";

    internal static string Of(Table table, CellText text) => Noted(table, text, table.Headings.Select(text.Line));

    // For two columns that speak for themselves.
    internal static string WithoutHeadings(Table table, CellText text) =>
        $"{text.Line(table.Title)}\n{Noted(table, text, null)}";

    private static string Noted(Table table, CellText text, IEnumerable<string>? headings)
    {
        // Room for a mark after each figure, so that figures stand under each other.
        bool isMarked = table.Rows.Any(row => row.Cells.Any(cell => cell.Mark is not null));
        bool[] isLeft = [.. table.Headings.Select((_, at) => !table.IsOfFigures(at))];
        IEnumerable<string[]> rows = table.Rows.Select(row =>
            row.Cells.Select((cell, at) => Marked(text.Of(cell), at, cell.Mark)).ToArray()
        );
        string[]? first = headings?.Select((heading, at) => Marked(heading, at, null)).ToArray();
        string columns = Columns(first is null ? rows : rows.Prepend(first), isLeft);
        return string.Join('\n', table.NotesIn(text).Prepend(columns));

        string Marked(string cell, int at, string? mark) => isMarked && !isLeft[at] ? $"{cell} {mark ?? " "}" : cell;
    }

    // Rows of as many cells each; the first column is to the left, and others where it is said.
    internal static string Columns(IEnumerable<string[]> rows, bool[]? isLeft = null)
    {
        string[][] all = [.. rows];
        int[] widths = [.. all[0].Select((_, at) => all.Max(row => row[at].Length))];
        return string.Join('\n', all.Select(Row));

        string Row(string[] cells) =>
            string.Join(
                    "  ",
                    cells.Select(
                        (cell, at) =>
                            at == 0 || isLeft?[at] == true ? cell.PadRight(widths[at]) : cell.PadLeft(widths[at])
                    )
                )
                .TrimEnd(' ');
    }
}
