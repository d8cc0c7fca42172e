using System.Text.RegularExpressions;

namespace Finsam.Domain;

// Rows and cells of a pasted text, before anything is made of them.
internal static class PastedText
{
    internal static readonly Wording Askew = new(
        "har celler utan var sin rubrik.",
        "has cells without a heading each."
    );

    private static readonly Regex TabbedCell = Separated(@"\t");
    private static readonly Regex SemicolonCell = Separated(";");
    private static readonly Regex CommaCell = Separated(",");

    // Words with one space between are one cell.
    private static readonly Regex AlignedCell = Pattern(@"\S+(\s\S+)*");

    internal static Listing<Listing<SheetCell>> Rows(string text, out Wording separated)
    {
        string[] lines = [.. text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line))];
        if (text.Contains('\t'))
        {
            separated = new("Cellerna skiljs åt av tabbar.", "Tabs separate the cells.");
            return Separated(TabbedCell, text);
        }

        if (2 * lines.Count(line => line.Contains(';')) > lines.Length)
        {
            separated = new("Cellerna skiljs åt av semikolon.", "Semicolons separate the cells.");
            return Separated(SemicolonCell, text);
        }

        if (AreCommaSeparated(lines))
        {
            separated = new("Cellerna skiljs åt av komman.", "Commas separate the cells.");
            return Separated(CommaCell, text);
        }

        separated = new(
            "Cellerna står i kolumner, med minst två blanksteg mellan.",
            "The cells stand in columns, with two spaces or more between."
        );
        return Aligned(text);
    }

    // A comma can also be a decimal sign, so no columns may show.
    private static bool AreCommaSeparated(string[] lines) =>
        2 * lines.Count(line => line.Contains(',')) > lines.Length
        && (
            2 * lines.Count(line => line.Contains("\",") || line.Contains(",\"")) > lines.Length
            || 2 * lines.Count(line => AlignedCell.Count(line) > 1) < lines.Length
        );

    // A cell in quotes may hold line breaks and separators, as a spreadsheet puts them on the clipboard.
    // Such a row takes as many rows as it has lines, so that those below keep their numbers.
    private static Listing<Listing<SheetCell>> Separated(Regex pattern, string text)
    {
        List<Listing<SheetCell>> rows = [];
        List<SheetCell> cells = [];
        int line = 1;
        foreach (Match cell in pattern.Matches(text + "\n"))
        {
            string quoted = cell.Groups["quoted"].Value.Replace("\"\"", "\"", StringComparison.Ordinal);
            cells.Add(quoted + cell.Groups["plain"].Value);
            line += cell.Value.Count(c => c == '\n');
            if (cell.Groups["end"].Value is "\n" or "\r\n")
            {
                rows.Add([.. cells]);
                rows.AddRange(Enumerable.Repeat<Listing<SheetCell>>([], line - 1 - rows.Count));
                cells.Clear();
            }
        }

        return [.. rows];
    }

    // By order where every row has as many cells and only the names lack a heading; by where they stand otherwise.
    private static Listing<Listing<SheetCell>> Aligned(string text)
    {
        Match[][] lines = [.. text.Split('\n').Select(line => AlignedCell.Matches(line).ToArray())];
        Match[][] table = [.. lines.Where(line => line.Length > 1)];
        int most = table.Select(line => line.Length).DefaultIfEmpty(1).Max();
        int names = table.Skip(1).Select(line => line[0].Index + line[0].Length).DefaultIfEmpty(0).Max();
        bool isByOrder =
            table.Skip(1).All(line => line.Length == most)
            && table.FirstOrDefault()?.Length == (table.FirstOrDefault()?[0].Index < names ? most : most - 1);
        List<(int From, int End)> columns = [];
        foreach (Match cell in table.SelectMany(line => line).OrderBy(cell => cell.Index))
        {
            int end = cell.Index + cell.Length;
            if (columns.Count > 0 && cell.Index < columns[^1].End)
            {
                columns[^1] = (columns[^1].From, Math.Max(end, columns[^1].End));
            }
            else
            {
                columns.Add((cell.Index, end));
            }
        }

        return [.. lines.Select(Placed)];

        Listing<SheetCell> Placed(Match[] line)
        {
            SheetCell[] cells = [.. Enumerable.Repeat(SheetCell.Blank, isByOrder ? most : Math.Max(1, columns.Count))];
            for (int i = 0; i < line.Length; i++)
            {
                bool isOrdered = isByOrder && (line.Length > 1 || (most == 2 && line[i].Index >= columns[0].End));
                int stands = columns.FindIndex(column => line[i].Index < column.End);
                int at =
                    isOrdered ? i + most - line.Length
                    : isByOrder ? 0
                    : Math.Max(0, stands);
                cells[at] = new($"{cells[at]} {line[i].Value}", cells[at].Text.Length > 0 ? Askew : null);
            }

            return [.. cells];
        }
    }

    // The last line has an end too: without backtracking, .NET 10 loses what a pattern captured before a last line
    // break, if the pattern can also end with the text.
    private static Regex Separated(string by) =>
        Pattern($"""("(?<quoted>([^"]|"")*)"|(?<plain>[^{by}\n]*))(?<end>{by}|\r?\n)""");

    // Any text is read in a time that is in proportion to it.
    private static Regex Pattern(string pattern) =>
        new(pattern, RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);
}
