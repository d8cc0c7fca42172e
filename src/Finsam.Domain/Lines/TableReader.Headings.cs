using System.Globalization;
using NodaTime.Text;

namespace Finsam.Domain;

internal sealed partial class TableReader
{
    private static readonly Wording Headings = new(
        "Skriv rubriker som Budget 2023 och Utfall 2023-06-30, eller säg i nyckeln vad de betyder.",
        "Write headings such as Budget 2023 and Utfall 2023-06-30, or say in the map what they mean."
    );

    private static readonly string[] Notes = ["Not", "Noter", "Note", "Notes", "Kommentar", "Anmärkning"];

    internal static readonly Wording NoHeadings = new("har ingen rad med rubriker.", "has no row of headings.");

    // The first row with a heading that is known, alone or with the one above it.
    private bool ReadHeadings()
    {
        for (int i = 0; i < _text.Length; i++)
        {
            foreach (string[] headings in new[] { _text[i].Cells, Joined(i) })
            {
                if (headings.Skip(1).Any(heading => ColumnOf(heading, out _) is not null))
                {
                    _first = i + 1;
                    ReadColumns(headings, ReadTitles(headings == _text[i].Cells ? i : i - 1));
                    return true;
                }
            }
        }

        Problem(_text.FirstOrDefault(new SheetRow(1, [])), null, NoHeadings, Headings);
        return false;
    }

    // A word over several headings stands over the first of them alone.
    private string[] Joined(int at)
    {
        if (at == 0 || _text[at - 1].Cells.Length < 2)
        {
            return [];
        }

        string above = "";
        string[] joined = [.. _text[at].Cells];
        for (int i = 1; i < joined.Length; i++)
        {
            above = _text[at - 1].At(i) is { Length: > 0 } word ? word : above;
            joined[i] = $"{above} {joined[i]}".Trim();
        }

        return joined;
    }

    private Sek? ReadTitles(int count)
    {
        Sek? unit = null;
        foreach (SheetRow row in _text.Take(count))
        {
            unit = UnitIn($"{row}", row) ?? unit;
            Say(row, $"'{row}' är titel.", $"'{row}' is a title.");
        }

        return unit;
    }

    private void ReadColumns(string[] headings, Sek? titled)
    {
        int cells = _text.Skip(_first).Select(each => each.Cells.Length).Append(headings.Length).Max();
        string[] blank = [.. Enumerable.Repeat("", cells - headings.Length)];
        SheetRow row = new(_text[_first - 1].Number, [.. headings, .. blank]);
        int first = Array.FindIndex(headings, 1, heading => ColumnOf(heading, out _) is not null);
        _name = Math.Max(0, Array.FindIndex(headings, 0, first, heading => names[heading] is null));
        Sek? unit = UnitIn(headings[_name], row) ?? titled;
        foreach (int at in Enumerable.Range(0, cells).Where(at => at != _name))
        {
            string heading = row.Cells[at];
            if (ColumnOf(heading, out Sek? own) is { } column)
            {
                if (_columns.Exists(each => each.Column.Name == column.Name))
                {
                    Problem(row, at, new("är en kolumn som redan står.", "is a column that is there."), OneOfEach);
                }

                _columns.Add(new(at, column, own ?? unit));
            }
            else if (names[heading] is not null)
            {
                Say(row, $"Kolumnen '{heading}' läses inte.", $"The column '{heading}' is left out.");
            }
            else if (heading.Length > 0 && !HasAmountsBelow(heading, at))
            {
                Wording none = new("verkar inte ha belopp.", "does not seem to have amounts.");
                string leftOut = $"{nameof(LineMeaning)}.{nameof(LineMeaning.LeftOut)}(\"{heading}\")";
                Problem(
                    row,
                    at,
                    none,
                    new($"Lämna den utanför med {leftOut} i nyckeln.", $"Leave it out by {leftOut} in the map."),
                    []
                );
            }
            else if (heading.Length > 0)
            {
                IEnumerable<string> known = names.Meanings.Select(meaning => meaning.Name);
                known = known.Concat(Named(heading).Select(named => named.Name));
                Problem(row, at, new("är ingen känd rubrik.", "is no heading that is known."), Headings, known);
            }
            else if (_text.Skip(_first).Any(each => each.At(at) is { Length: > 0 }))
            {
                Problem(row, at, new("är en tom rubrik över celler.", "is a blank heading over cells."), Headings);
            }
        }

        SayColumns(row, unit);
    }

    // Not where all of it is percent or years, nor under what notes are called.
    private bool HasAmountsBelow(string heading, int at)
    {
        string[] cells = [.. _text.Skip(_first).Select(row => row.At(at) ?? "").Where(cell => cell.Length > 0)];
        bool Are(Predicate<string> kind) => cells.Length > 0 && Array.TrueForAll(cells, kind);
        return !Notes.Contains(heading, StringComparer.OrdinalIgnoreCase)
            && !heading.Contains('%')
            && !Are(cell => cell.EndsWith('%'))
            && !Are(cell => cell.Length == 4 && Named(cell).Length > 0);
    }

    private void SayColumns(SheetRow row, Sek? unit)
    {
        string all = string.Join(", ", _columns.Select(column => column.Column));
        Say(row, $"Rubrikerna är {all}.", $"The headings are {all}.");
        _how.Add(
            unit is null ? new("Ingen enhet anges: beloppen är i kronor.", "No unit is given: amounts are in kronor.")
            : unit == Sek.Krona ? new("Beloppen är i kronor.", "Amounts are in kronor.")
            : Wording.Of($"Beloppen är i enheter om {unit}.", $"Amounts are in units of {unit}.")
        );
        foreach ((_, Column column, Sek? own) in _columns.Where(column => column.Unit != unit))
        {
            _how.Add(Wording.Of($"{column} är i enheter om {own}.", $"{column} is in units of {own}."));
        }
    }

    // By the map, with its unit or without; else by the names that columns have of themselves.
    private Column? ColumnOf(string heading, out Sek? unit)
    {
        unit = UnitIn(heading, null);
        if (names[heading] is { } known)
        {
            return known.Column;
        }

        string bare = unit is null
            ? heading
            : string.Join(' ', heading.Split(' ').Where(word => UnitOf(word) is null && word != "i")).TrimEnd(',', ' ');
        bool Is(string? name) => bare.Equals(name, StringComparison.OrdinalIgnoreCase);
        return names[bare]?.Column ?? Array.Find(Named(bare), column => Is(column.Name) || Is(column.English));
    }

    // The columns that have the day or the year at the end of their names.
    private static Column[] Named(string heading)
    {
        static bool IsYear(int year) => year >= Act.FirstDay.Year && year <= Act.LastYear;
        string last = heading.Split(' ')[^1];
        return LocalDatePattern.Iso.Parse(last) is { Success: true, Value: var day } && IsYear(day.Year)
                ? [Column.OutcomeThrough(day)]
            : int.TryParse(last, NumberStyles.None, NumberFormatInfo.InvariantInfo, out int year) && IsYear(year)
                ? [Column.Outcome(year), Column.Budget(year), Column.Forecast(year), Column.Plan(year)]
            : [];
    }

    // A unit in a heading or a title, where a row is given to have two of them refused in.
    private Sek? UnitIn(string words, SheetRow? row)
    {
        Sek[] units = [.. words.Split(' ').Select(UnitOf).OfType<Sek>().Distinct().OrderDescending()];
        if (row is { } titles && units.Count(unit => unit > Sek.Krona) > 1)
        {
            Problem(titles, null, new("har två enheter.", "has two units."), new("Skriv en.", "Write one."));
        }

        return units.Length == 0 ? null : units[0];
    }

    private static Sek? UnitOf(string word)
    {
        string name = word.Trim('(', ')', '[', ']', ',', '.', ':');
        Sek unit = Sek.UnitNamed(name);
        return unit > Sek.Zero ? unit
            : name.StartsWith("tusen", StringComparison.OrdinalIgnoreCase) ? Sek.Tkr(1)
            : name.StartsWith("miljon", StringComparison.OrdinalIgnoreCase) ? Sek.Mkr(1)
            : null;
    }
}
