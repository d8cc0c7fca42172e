namespace Finsam.Domain;

// A table of a sheet that is known by its headings: the rows below them, whatever stands above, beside and after.
internal sealed class SheetTable
{
    private readonly Dictionary<string, int> _headings;
    private readonly SheetRow[] _rows;

    private SheetTable(Sheet sheet, SheetRow headings, IEnumerable<SheetRow> rows, List<Problem> problems)
    {
        (Sheet, Headings, Problems) = (sheet, headings, problems);
        _headings = new(StringComparer.OrdinalIgnoreCase);
        for (int at = 0; at < headings.Cells.Length; at++)
        {
            _headings.TryAdd(headings.Cells[at], at);
        }

        _rows = [.. rows];
    }

    internal Sheet Sheet { get; }

    internal SheetRow Headings { get; }

    internal List<Problem> Problems { get; }

    // Null where the sheet has no such headings; the table ends where another begins.
    internal static SheetTable? Find(Sheet sheet, string[] needed, IEnumerable<string[]> known, List<Problem> problems)
    {
        SheetRow[] rows = [.. sheet.FilledRows];
        int at = Array.FindIndex(rows, row => HasAll(row, needed));
        return at < 0
            ? null
            : new(
                sheet,
                rows[at],
                rows.Skip(at + 1).TakeWhile(row => !known.Any(other => HasAll(row, other))),
                problems
            );
    }

    internal static bool HasAll(SheetRow row, string[] headings) =>
        Array.TrueForAll(headings, heading => row.Cells.Contains(heading, StringComparer.OrdinalIgnoreCase));

    // A row that has only its first cell is a note, unless that is the name of one of the state's two.
    internal IEnumerable<SheetRecord> Records(List<Wording> how)
    {
        foreach (SheetRow row in _rows)
        {
            if (row.Cells.Count(cell => cell.Length > 0) > 1 || Member.State.Any(agency => $"{row}" == agency.Name))
            {
                yield return new(this, row);
            }
            else
            {
                Wording where = SheetPlace.Of(Sheet.Name, row.Number, null);
                how.Add(Wording.Of($"{where}: '{row}' läses som en not.", $"{where}: '{row}' is read as a note."));
            }
        }
    }

    internal int? At(string heading) => _headings.TryGetValue(heading, out int at) ? at : null;
}
