namespace Finsam.Domain;

// Rows of cells as text in columns: names to the left, figures to the right, two spaces between.
internal static class AlignedText
{
    internal static Wording Of(IReadOnlyCollection<Wording[]> rows) =>
        Wording.Of(language => Of(rows.Select(row => Array.ConvertAll(row, cell => cell.In(language)))));

    internal static string Of(IEnumerable<string[]> rows)
    {
        string[][] all = [.. rows];
        int[] widths = [.. all[0].Select((_, at) => all.Max(row => row[at].Length))];
        return string.Join('\n', all.Select(Row));

        string Row(string[] cells) =>
            string.Join("  ", cells.Select((cell, at) => at == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[at])))
                .TrimEnd(' ');
    }
}
