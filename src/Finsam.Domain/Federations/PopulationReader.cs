namespace Finsam.Domain;

// Makes figures of a sheet of Statistics Sweden. What is not understood or is missing is a problem.
internal sealed partial class PopulationReader(Sheet sheet, Member[] members, AgeGroup ages, LocalDate? date)
{
    private static readonly Wording Ask = new(
        "Hämta tabellen på nytt, med regionens kod och namn.",
        "Fetch the table again, with the code and the name of the region."
    );

    private readonly SheetRow[] _rows = [.. sheet.FilledRows];
    private readonly List<Problem> _problems = [];
    private readonly List<Wording> _how = [.. sheet.HowItWasRead];
    private readonly Dictionary<CellKey, Found> _cells = [];
    private readonly Dictionary<string, string> _names = [];
    private readonly HashSet<CellKey> _twice = [];

    internal PopulationReading Read()
    {
        PopulationTable? table = null;
        if (sheet.Fault is { } fault)
        {
            Problem(_rows[0], null, fault, sheet.Remedy);
        }
        else if (FindRegions() && ReadHeadings())
        {
            ReadRows();
            PopulationFigure[] figures = FindFigures();
            table = _problems.Count == 0 ? new(figures) : null;
        }

        return new(table, [.. _problems.OrderBy(problem => problem.Row).ThenBy(problem => problem.Column)], [.. _how]);
    }

    private void ReadRows()
    {
        string? code = null;
        string[] parts = new string[_stubs.Length];
        (int others, int notes, int last) = (0, 0, 0);
        foreach (SheetRow row in _rows[_first..])
        {
            if (row.Number > last + 1)
            {
                code = null;
            }

            last = row.Number;
            if (row.At(_region) is { Length: > 0 } label)
            {
                code = RegionIn(row)?.Code;
                Array.Fill(parts, "");
                _names.TryAdd(code ?? label, NameIn(row));
            }
            else if (_name is { } at && row.At(at) is { Length: > 0 })
            {
                code = null;
            }

            ReadParts(row, parts);
            bool hasFigures = Array.Exists(_figures, column => row.At(column.At) is { Length: > 0 });
            if (code is not null && Array.Exists(members, member => member.Code == code))
            {
                ReadCells(row, code, parts);
            }
            else if (hasFigures)
            {
                others++;
            }
            else
            {
                notes++;
            }
        }

        SayCount(others, new("Rader för andra regioner, som inte läses", "Rows of other regions, which are passed by"));
        SayCount(notes, new("Rader som läses som noter", "Rows that are read as notes"));
    }

    // What stands only on the first row of its group holds for those below it.
    private void ReadParts(SheetRow row, string[] parts)
    {
        for (int i = 0; i < parts.Length; i++)
        {
            if (row.At(_stubs[i].At) is { Length: > 0 } part)
            {
                parts[i] = part;
                Array.Fill(parts, "", i + 1, parts.Length - i - 1);
            }
        }
    }

    private void ReadCells(SheetRow row, string code, string[] parts)
    {
        (LocalDate? day, PopulationSex? sex, AgeGroup? group) = (null, _sex, null);
        for (int i = 0; i < parts.Length; i++)
        {
            bool isRead = _stubs[i].Kind switch
            {
                PopulationColumn.Kinds.Sex => (sex = PopulationLabel.Sex(parts[i])) is not null,
                PopulationColumn.Kinds.Ages => (group = PopulationLabel.Ages(parts[i])) is not null,
                _ => (day = PopulationLabel.Date(parts[i], _ofYear)) is not null,
            };
            if (!isRead)
            {
                Wording wanted = new(
                    "Ålder, kön och tid skrivs som SCB skriver dem.",
                    "Write age, sex and time as SCB does."
                );
                Problem(row, _stubs[i].At, new("är varken ålder, kön eller tid.", "is no age, sex or time."), wanted);
                return;
            }
        }

        foreach (PopulationColumn column in _figures)
        {
            if ((day ?? column.Date ?? _day ?? date) is not { } on)
            {
                Problem(
                    _rows[_first],
                    column.At,
                    new("står inte under någon tid.", "stands under no time."),
                    new("Ge dagen som parametern date.", "Give the day as the parameter date.")
                );
                return;
            }

            CellKey key = new(code, on, sex ?? column.Sex ?? PopulationSex.Both, group ?? column.Ages ?? AgeGroup.All);
            if (!_cells.TryAdd(key, new(row, column.At)) && _twice.Add(key with { Ages = AgeGroup.All }))
            {
                int first = _cells[key].Row.Number;
                Problem(
                    row,
                    column.At,
                    Wording.Of(
                        $"står för {code} {on.Iso()} redan på rad {first}.",
                        $"stands for {code} on {on.Iso()} in row {first} already."
                    ),
                    new(
                        "Välj ett värde, som totalt, för allt annat än region, ålder, kön och tid.",
                        "Choose one value, such as the total, of all but region, age, sex and time."
                    )
                );
            }
        }
    }

    private void SayCount(int count, Wording what)
    {
        if (count > 0)
        {
            _how.Add(Wording.Of($"{what}: {count:N0}."));
        }
    }

    private void Problem(SheetRow row, int? at, Wording found, Wording accepted) =>
        _problems.Add(sheet.Problem(row, at, found, accepted));

    private readonly record struct CellKey(string Code, LocalDate Date, PopulationSex Sex, AgeGroup Ages);

    // Where a figure stands; it is read if it is needed.
    private readonly record struct Found(SheetRow Row, int At);
}
