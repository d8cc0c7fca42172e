namespace Finsam.Domain;

public sealed partial class Figures
{
    internal static readonly RuleSource LargestRoom = new(
        SourceKind.Inferred,
        "Finnveden, verksamhetsplan 2021-2023",
        new(
            "Utrymmet är det största belopp i hela hundratusental som inte ger en negativ utgående balans.",
            "Room is the largest amount in whole hundreds of thousands that gives no negative closing balance."
        )
    );

    /// <summary>A row for each line, in the table's order, and the sums that no line prints; a star where what is typed
    /// or printed is not what it follows to, which a note says.</summary>
    public Table ToTable()
    {
        IEnumerable<Total> unprinted = new[] { Total.Income, Total.Costs, Total.Result, Total.Closing }.Where(total =>
            RowThatPrints(total) is null
        );
        (Wording Name, bool IsSum, Figure[] Figures)[] rows =
        [
            .. Table.Lines.Select((line, row) => (line.Words, line.Total is not null, InColumns(each => each.Of(row)))),
            .. unprinted.Select(total => (total.Name(), true, InColumns(each => each.Of(total)))),
        ];
        return new(
            "budget och utfall",
            new("Budget och utfall", "Budget and outcome"),
            [Wording.None, .. Table.Columns.Select(column => column.Words)],
            rows.Select(row => new TableRow(row.Name, row.Figures.Select(figure => figure.Cell), row.IsSum)),
            rows.SelectMany(row => row.Figures).Where(figure => figure.IsApart).Select(figure => figure.Note)
        );

        Figure[] InColumns(Converter<ColumnFigures, Figure> of) => Array.ConvertAll(_all, of);
    }

    internal override Wording Words => ToTable().Untitled;
}
