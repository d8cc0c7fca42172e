namespace Finsam.Domain;

// A table in GitHub's Markdown, its title in bold before it and its notes after.
internal static class MarkdownTable
{
    private const string Signs = @"\`*_{}[]<>|&~@#";

    internal static string Of(Table table, CellText text)
    {
        IEnumerable<string> lines =
        [
            Row(table.Headings.Select(text.Line).Select(Escaped)),
            Row(table.Headings.Select((_, at) => table.IsOfFigures(at) ? "---:" : "---")),
            .. table.Rows.Select(row => Row(row.Cells.Select(cell => Cell(cell, row.IsSum, text)))),
        ];
        return string.Join(
            "\n\n",
            [$"**{Escaped(table.TitleIn(text))}**", string.Join('\n', lines), .. table.NotesIn(text).Select(Paragraph)]
        );
    }

    // Text that begins no list, heading or quotation.
    internal static string Paragraph(string text)
    {
        string escaped = Escaped(text).TrimStart();
        int digits = escaped.TakeWhile(char.IsAsciiDigit).Count();
        string beginnings = digits == 0 ? "+-=" : ".)";
        return digits < escaped.Length && beginnings.Contains(escaped[digits], StringComparison.Ordinal)
            ? escaped.Insert(digits, "\\")
            : escaped;
    }

    internal static string Escaped(string text)
    {
        string line = text.ReplaceLineEndings(" ");
        return string.Concat(line.Select((sign, at) => IsSign(line, at) ? $"\\{sign}" : $"{sign}"));
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Cell(TableCell cell, bool isSum, CellText text)
    {
        string words = Escaped(cell.Mark is null ? text.Of(cell) : $"{text.Of(cell)} {cell.Mark}");
        return isSum && words.Length > 0 ? $"**{words}**" : words;
    }

    // What is a sign of Markdown or HTML, and what makes a link of an address.
    private static bool IsSign(string line, int at) =>
        Signs.Contains(line[at], StringComparison.Ordinal)
        || (line[at] == ':' && line.AsSpan(at).StartsWith("://"))
        || (line[at] == '.' && line.AsSpan(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase));
}
