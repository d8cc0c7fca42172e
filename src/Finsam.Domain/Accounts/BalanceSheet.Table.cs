namespace Finsam.Domain;

public sealed partial class BalanceSheet
{
    /// <summary>A row for each line, in the table's order, and the sums that no line prints.</summary>
    public Table ToTable() =>
        SideBySide(
            $"balansrakning {Day.Iso()}",
            Wording.Of($"Balansräkning {Day.Iso()}", $"Balance sheet {Day.Iso()}"),
            _table,
            [this]
        );

    // The balance sheets of some days of a table.
    internal static Table SideBySide(string name, Wording title, BalanceTable table, BalanceSheet[] sheets)
    {
        (Wording Name, bool IsSum, Figure[] Figures)[] rows =
        [
            .. table.Lines.Select(line => (line.Words, line.Total is not null, OnDays(sheet => sheet.Of(line)))),
            .. Sums.Where(total => table.Lines.All(line => line.Total != total))
                .Select(total => (total.Name(), true, OnDays(sheet => sheet[total]))),
        ];
        return new(
            name,
            title,
            [Wording.None, .. sheets.Select(sheet => Wording.Of($"{sheet.Day.Iso()}"))],
            rows.Select(row => new TableRow(row.Name, row.Figures.Select(figure => figure.Cell), row.IsSum)),
            rows.SelectMany(row => row.Figures).Where(figure => figure.IsApart).Select(figure => figure.Note)
        );

        Figure[] OnDays(Converter<BalanceSheet, Figure> of) => Array.ConvertAll(sheets, of);
    }

    private Figure Of(BalanceLine line) =>
        line.Total is { } total ? this[total] : Lines.First(figure => figure.Place == Place(line: line.Name));
}
