namespace Finsam.Domain;

// Makes a table of a sheet. What is not understood is a problem, what had to be settled is said; nothing else is
// left out.
internal sealed partial class TableReader(Sheet sheet, LineMap names)
{
    private const int Longest = 1_000_000;

    private static readonly Wording InMap = new(
        "Ge namnet en betydelse i nyckeln: en post, en summa, en rubrik eller LineMeaning.LeftOut.",
        "Give the name a meaning in the map: a line, a sum, a heading or LineMeaning.LeftOut."
    );

    private static readonly Wording InWorkbook = new(
        "Ge namnet en betydelse i en tabell med rubrikerna Rad och Betyder, eller skriv där att det läses inte.",
        "Give the name a meaning in a table with the headings Rad and Betyder, or write there that it läses inte."
    );

    private static readonly Wording Separators = new(
        "Skriv tabb eller semikolon mellan cellerna, även tomma.",
        "Write a tab or a semicolon between cells, blank ones too."
    );

    private static readonly Wording NameFirst = new("Skriv radens namn först.", "Write the name of the row first.");

    private static readonly Wording NoMeaning = new("har ingen betydelse.", "has no meaning.");

    private static readonly Wording OneOfEach = new(
        "Behåll en, eller ge dem var sitt namn.",
        "Keep one, or give each its own name."
    );

    private Wording Meanings => sheet.Name is null ? InMap : InWorkbook;

    private readonly List<Problem> _problems = [];
    private readonly List<Wording> _how = [];
    private readonly List<ReadColumn> _columns = [];
    private readonly List<ReadRow> _rows = [];
    private SheetRow[] _text = [];
    private int _first;
    private int _name;

    internal LineTableReading Read()
    {
        LineTable? table = null;
        _text = [.. sheet.FilledRows];
        if (sheet.Fault is { } fault)
        {
            Problem(_text[0], null, fault, sheet.Remedy);
        }
        else if (sheet.Rows.Sum(row => row.Sum(cell => cell.Text.Length + 1)) > Longest)
        {
            Problem(
                _text[0],
                null,
                Wording.Of($"är längre än {Longest:N0} tecken.", $"is longer than {Longest:N0} characters."),
                new("Klistra in en tabell åt gången.", "Paste one table at a time.")
            );
        }
        else
        {
            _how.AddRange(sheet.HowItWasRead);
            table = ReadHeadings() ? ReadTable() : null;
        }

        return new(
            _problems.Count == 0 ? table : null,
            [.. _problems.OrderBy(problem => problem.Row).ThenBy(problem => problem.Column)],
            [.. _how]
        );
    }

    private LineTable? ReadTable()
    {
        ReadNames();
        ReadAmounts();
        FindSums();
        SettleSigns();
        CheckRows();
        if (_problems.Count > 0)
        {
            return null;
        }

        LineTable table = LineTable.Unchecked(
            _columns.Select(column => column.Measured),
            _rows.Where(row => row.Line is not null).Select(row => row.Line! with { Cells = [.. row.Cells] })
        );
        foreach (Wording fault in table.Faults().Select(fault => fault.Words))
        {
            var found = Wording.Of($"ger ingen tabell: {fault}", $"gives no table: {fault}");
            Problem(_text[_first - 1], null, found, new("Ändra i nyckeln.", "Change it in the map."));
        }

        return table;
    }

    private void ReadNames()
    {
        int last = Array.FindLastIndex(_text, row => row.Cells.Where((cell, i) => i != _name && cell.Length > 0).Any());
        (LineKind? heading, int section) = (null, 0);
        for (int i = _first; i < _text.Length; i++)
        {
            SheetRow row = _text[i];
            string name = row.At(_name) ?? "";
            LineMeaning? meaning = names[name];
            if (meaning is { Line: null })
            {
                Say(row, $"'{name}' läses inte, som nyckeln säger.", $"'{name}' is left out, as the map says.");
            }
            else if (i > last && meaning is null)
            {
                Say(row, $"'{row}' läses som en not.", $"'{row}' is read as a note.");
            }
            else if (IsHeading(i))
            {
                (heading, section) = (meaning!.Line!.Kind, section + 1);
                Say(row, $"'{name}' är rubrik för raderna under.", $"'{name}' is the heading of the rows below.");
            }
            else if (IsWhole(row, name, meaning))
            {
                _rows.Add(new(row, name, heading, section, _columns.Count) { Line = meaning?.Line });
            }
        }
    }

    // A kind without amounts, where a row below needs one before the next such row.
    private bool IsHeading(int at) =>
        IsBareKind(_text[at])
        && _text
            .Skip(at + 1)
            .TakeWhile(row => !IsBareKind(row))
            .Any(row =>
                HasAmounts(row) && row.At(_name) is { Length: > 0 } name && names[name] is null && !IsSumByName(name)
            );

    private bool IsBareKind(SheetRow row) =>
        !HasAmounts(row) && names[row.At(_name) ?? ""]?.Line is { Source: null, Total: null };

    private bool IsWhole(SheetRow row, string name, LineMeaning? meaning)
    {
        (Wording Found, Wording Accepted)? fault =
            row.IsAskew ? (PastedText.Askew, Separators)
            : !HasAmounts(row) && meaning is null ? (NoMeaning, Meanings)
            : name.Length == 0 ? (new("har belopp men inget namn.", "has amounts but no name."), NameFirst)
            : sheet.Name is null && HasAmounts(row) && _columns.Exists(column => row.At(column.At) is null)
                ? (new("har färre celler än rubriker.", "has fewer cells than headings."), Separators)
            : null;
        if (fault is var (found, accepted))
        {
            Problem(row, null, found, accepted);
        }

        return fault is null;
    }

    private bool HasAmounts(SheetRow row) => _columns.Any(column => row.IsFilled(column.At));

    private void CheckRows()
    {
        foreach (ReadRow row in _rows.Where(row => row.Line is not null))
        {
            Line line = row.Line!;
            SheetRow first = _rows
                .First(each => each.Line?.Name == line.Name || (line.Total is { } total && each.Line?.Total == total))
                .Row;
            if (first != row.Row)
            {
                int number = first.Number;
                Wording twice = Wording.Of($"är samma post som rad {number}.", $"is the same line as row {number}.");
                Problem(row.Row, _name, twice, OneOfEach);
            }

            if (line.Source is null && Array.Exists(row.Cells, cell => cell is { IsComputed: true }))
            {
                Problem(
                    row.Row,
                    _name,
                    new("har en beräknad cell men görs inte av något.", "has a computed cell but is made of nothing."),
                    new("Säg i nyckeln vad den görs av, eller skriv beloppet.", "Say of what in the map, or type it.")
                );
            }
        }
    }

    private void Say(SheetRow row, FormattableString swedish, FormattableString english)
    {
        Wording said = Wording.Of(swedish, english);
        _how.Add(Wording.Of($"Rad {row.Number}: {said}", $"Row {row.Number}: {said}"));
    }

    // What stands in the cell, or in the whole row; a name without a meaning may be another that is misspelt.
    private void Problem(SheetRow row, int? at, Wording found, Wording accepted, IEnumerable<string>? known = null)
    {
        known ??= accepted == Meanings ? names.Meanings.Select(meaning => meaning.Name) : [];
        string? meant = Spelling.Nearest(row.At(at ?? _name) ?? "", known);
        _problems.Add(sheet.Problem(row, at, found, accepted, meant));
    }

    // A heading that is read, and what is to be known of the amounts below it.
    private sealed record ReadColumn(int At, Column Column, Sek? Unit)
    {
        internal int Decimals { get; set; }

        // What a document in thousands prints whole numbers of, where the map does not say.
        internal Column Measured =>
            Unit is not { } unit || unit == Sek.Krona || Column.PrintedUnit != Sek.Krona
                ? Column
                : Column with
                {
                    PrintedUnit = Sek.FromOre(
                        Enumerable.Range(0, Decimals).Aggregate(unit.Ore, (ore, _) => Math.Max(1, ore / 10))
                    ),
                };
    }
}
