namespace Finsam.Domain;

internal sealed partial class SheetYearReader
{
    private const string Positions = "tjänster som ";

    private bool _areLinesBroken;
    private bool _arePopulationsBroken;

    // What names mean: what the year has already, its members and roles, and then what the sheets say.
    private LineMap MapOf(YearInputs told)
    {
        LineMeaning[] own =
        [
            .. told
                .Federation.Memberships.Select(each => each.Member)
                .Distinct()
                .Where(member => member.Kind != MemberKind.EmploymentService)
                .SelectMany(member => Names(member).Distinct().Select(name => new LineMeaning(name, member))),
        ];
        LineMap names = new LineMap(own.DistinctBy(meaning => meaning.Name)).With(LineMap.Of(told.Lines).Meanings);
        List<LineMeaning> meanings = All(MeaningHeadings, MeaningOf);
        return names.With(meanings.DistinctBy(meaning => meaning.Name));
    }

    private static LineMeaning? MeaningOf(SheetRecord record)
    {
        string? name = record.Needed("Rad");
        if (
            name is not null
            && record.Text("Betyder") is { } words
            && words.StartsWith(Positions, StringComparison.OrdinalIgnoreCase)
        )
        {
            string role = words[Positions.Length..];
            return record.Made(() => new LineMeaning(name, new LineSource.Payouts(role)));
        }

        object? meaning = record.Choice("Betyder", SheetWords.Lines);
        return name is null
            ? null
            : meaning switch
            {
                LineKind kind => record.Made(() => new LineMeaning(name, kind)),
                Total total => record.Made(() => new LineMeaning(name, total)),
                string => LineMeaning.LeftOut(name),
                _ => null,
            };
    }

    // Every sheet that has headings of columns; the first is the table of the year.
    private LineTable? ReadLines(LineMap names)
    {
        LineTable? table = null;
        foreach (Sheet sheet in _sheets.Where(sheet => sheet.Fault is null))
        {
            int other = sheet
                .FilledRows.FirstOrDefault(row => Array.Exists(Known, headings => SheetTable.HasAll(row, headings)))
                .Number;
            Sheet own = other == 0 ? sheet : sheet.Before(other);
            if (!own.FilledRows.Any() || (own == sheet && _read.Contains(sheet)))
            {
                continue;
            }

            var reading = LineTable.Read(own, names);
            if (reading.Problems is [{ Found: var found }] && found == TableReader.NoHeadings)
            {
                continue;
            }

            _read.Add(sheet);
            _problems.AddRange(reading.Problems);
            Say(sheet, reading.HowItWasRead);
            if (table is not null)
            {
                _problems.Add(
                    sheet.Problem(
                        sheet.FilledRows.First(),
                        null,
                        new("är en budgettabell till.", "is another table of lines."),
                        new("Ha en i arbetsboken.", "Have one in the workbook.")
                    )
                );
            }

            table ??= reading.Table;
            _areLinesBroken |= reading.Table is null;
        }

        return table;
    }

    // The headings beside name and kind are days.
    private BalanceTable? ReadBalances()
    {
        foreach (SheetTable table in Tables(BalanceHeadings))
        {
            var days = table.Headings.Cells.Select(cell => NodaTime.Text.LocalDatePattern.Iso.Parse(cell));
            string[] headings = [.. days.Where(day => day.Success).Select(day => day.Value.Iso())];
            List<BalanceLine> lines = [];
            foreach (SheetRecord record in table.Records(_how))
            {
                string? name = record.Needed("Balanspost");
                object? kind = record.Choice("Typ", SheetWords.Balances);
                Cell?[] cells = Array.ConvertAll(
                    headings,
                    day => record.Amount(day) is { } amount ? CellAt(record, day, amount) : null
                );
                BalanceLine? line = name is null
                    ? null
                    : kind switch
                    {
                        BalanceKind of => record.Made(() => new BalanceLine(name, of, cells)),
                        Total sum => record.Made(() => BalanceLine.Printed(sum, name, cells)),
                        _ => null,
                    };
                if (line is not null)
                {
                    lines.Add(line);
                }
            }

            try
            {
                return new(days.Where(day => day.Success).Select(day => day.Value), lines);
            }
            catch (ArgumentException e)
            {
                _problems.Add(table.Sheet.Problem(table.Headings, null, Told.By(e), Wording.None));
            }
        }

        return null;
    }

    private static Cell CellAt(SheetRecord record, string heading, Sek amount) =>
        Cell.Of(amount, record.Sheet.File is { } file ? new(file, record.PlaceOf(heading)) : null);
}
