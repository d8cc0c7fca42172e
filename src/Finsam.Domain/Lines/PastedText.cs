using System.Text.RegularExpressions;

namespace Finsam.Domain;

// Rows and cells of a pasted text, before anything is made of them.
internal static class PastedText
{
    private static readonly Regex TabbedCell = Separated(@"\t");
    private static readonly Regex SemicolonCell = Separated(";");

    // Words with one space between are one cell.
    private static readonly Regex AlignedCell = Pattern(@"\S+(\s\S+)*");

    internal static List<PastedRow> Rows(string text, out Wording separated)
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

        separated = new(
            "Cellerna står i kolumner, med minst två blanksteg mellan.",
            "The cells stand in columns, with two spaces or more between."
        );
        return Aligned(text);
    }

    // A cell in quotes may hold line breaks and separators, as a spreadsheet puts them on the clipboard.
    private static List<PastedRow> Separated(Regex pattern, string text)
    {
        List<PastedRow> rows = [];
        List<string> cells = [];
        (int line, int first) = (1, 1);
        foreach (Match cell in pattern.Matches(text + "\n"))
        {
            string quoted = cell.Groups["quoted"].Value.Replace("\"\"", "\"", StringComparison.Ordinal);
            cells.Add(Clean(quoted + cell.Groups["plain"].Value));
            line += cell.Value.Count(c => c == '\n');
            if (cell.Groups["end"].Value is "\n" or "\r\n")
            {
                rows.Add(new(first, [.. cells]));
                cells.Clear();
                first = line;
            }
        }

        return rows;
    }

    // By order where every row has as many cells and only the names lack a heading; by where they stand otherwise.
    private static List<PastedRow> Aligned(string text)
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

        return [.. lines.Select((line, at) => Placed(at + 1, line))];

        PastedRow Placed(int number, Match[] line)
        {
            string[] cells = [.. Enumerable.Repeat("", isByOrder ? most : Math.Max(1, columns.Count))];
            bool isAskew = false;
            for (int i = 0; i < line.Length; i++)
            {
                bool isOrdered = isByOrder && (line.Length > 1 || (most == 2 && line[i].Index >= columns[0].End));
                int stands = columns.FindIndex(column => line[i].Index < column.End);
                int at =
                    isOrdered ? i + most - line.Length
                    : isByOrder ? 0
                    : Math.Max(0, stands);
                isAskew |= cells[at].Length > 0;
                cells[at] = Clean($"{cells[at]} {line[i].Value}");
            }

            return new(number, cells, isAskew);
        }
    }

    // Every space as one, and none around it.
    private static string Clean(string text) =>
        string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)).Trim('\uFEFF', '\u200B');

    // The last line has an end too: without backtracking, .NET 10 loses what a pattern captured before a last line
    // break, if the pattern can also end with the text.
    private static Regex Separated(string by) =>
        Pattern($"""("(?<quoted>([^"]|"")*)"|(?<plain>[^{by}\n]*))(?<end>{by}|\r?\n)""");

    // Any text is read in a time that is in proportion to it.
    private static Regex Pattern(string pattern) =>
        new(pattern, RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);
}
