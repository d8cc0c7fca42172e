namespace Finsam.Domain;

/// <summary>The table as it follows: every line and every sum of every column, with what it comes from.</summary>
/// <remarks>Swedish: <i>budget- och resultatsiffror</i>. What is blank is not known, and so is a sum of it that is not
/// printed. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed partial class Figures : Worded
{
    private readonly ColumnFigures[] _all;
    private readonly ILookup<Total?, int> _rows;
    private readonly Dictionary<Total, int> _printed = [];

    internal Figures(
        LineTable table,
        Func<Column, LineSource, SourceAmount> sourceOf,
        Func<Column, SourceAmount> openingOf,
        Func<Column, IEnumerable<Figure>> equityChangesIn
    )
    {
        Table = table;
        _rows = Enumerable.Range(0, table.Lines.Count).ToLookup(row => TotalParts.Of(table.Lines[row].Kind));
        for (int row = 0; row < table.Lines.Count; row++)
        {
            if (table.Lines[row].Total is { } total)
            {
                _printed[total] = row;
            }
        }

        _all = new ColumnFigures[table.Columns.Count];
        for (int at = 0; at < _all.Length; at++)
        {
            _all[at] = new(this, at, sourceOf, openingOf, equityChangesIn);
        }
    }

    /// <summary>The table as it was told.</summary>
    public LineTable Table { get; }

    /// <summary>A line in a column; a row that prints a sum is that sum.</summary>
    /// <exception cref="ArgumentException">There is no such column or line; the message says which there
    /// are.</exception>
    public Figure this[string column, string line] =>
        _all[LineTable.At(Table.Columns, column, "column")].Of(LineTable.At(Table.Lines, line, "line"));

    /// <summary>A sum of a column, printed or not.</summary>
    /// <exception cref="ArgumentException">There is no such column; the message says which there are.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="total"/> is no sum of a column.</exception>
    public Figure this[string column, Total total] => _all[LineTable.At(Table.Columns, column, "column")].Of(total);

    // The lines that are in a sum, but in no sum below it.
    internal IEnumerable<int> RowsOf(Total total) => _rows[total];

    // The line that prints a sum.
    internal int? RowThatPrints(Total total) => _printed.TryGetValue(total, out int row) ? row : null;

    internal ColumnFigures Of(Column column) => _all[LineTable.At(Table.Columns, column.Name, "column")];
}
