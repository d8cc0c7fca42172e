using System.Runtime.CompilerServices;

namespace Finsam.Domain;

public sealed partial record LineTable
{
    /// <summary>A column by its name.</summary>
    /// <exception cref="ArgumentException">There is none; the message says which there are.</exception>
    public Column Column(string name) => Columns[At(Columns, name, "column")];

    /// <summary>A line by its name.</summary>
    /// <exception cref="ArgumentException">There is none; the message says which there are.</exception>
    public Line Line(string name) => Lines[At(Lines, name, "line")];

    /// <summary>The same table with a line in the place of the one of its name.</summary>
    /// <exception cref="ArgumentException">There is none of its name, or the table does not hold with it.</exception>
    public LineTable With(Line line)
    {
        int row = At(Lines, Guard.Against.Null(line).Name, "line", nameof(line));
        return Changed(Columns, Lines.Select((each, at) => at == row ? line : each), nameof(line));
    }

    /// <summary>The same table with another cell.</summary>
    /// <exception cref="ArgumentException">There is no such column or line, or the cell cannot stand there.</exception>
    public LineTable With(string column, string line, Cell? cell)
    {
        (int at, int row) = (At(Columns, column, "column"), At(Lines, line, "line"));
        return Changed(Columns, Lines.Select((own, i) => i == row ? Recelled(own, at, _ => cell) : own), nameof(cell));
    }

    /// <summary>The same table with a column more, last.</summary>
    /// <param name="column">The column.</param>
    /// <param name="like">The column whose cells it has; left out, its cells are computed where the line is made of
    /// something, else blank.</param>
    /// <exception cref="ArgumentException">A column of the name is there already, there is none to be like, or it goes
    /// on from one that is not there.</exception>
    public LineTable Adding(Column column, string? like = null)
    {
        Guard.Against.Null(column);
        int? model = like is null ? null : At(Columns, like, "column");
        Cell? Added(Line line) =>
            model is { } at ? line.Cells[at]
            : line.Source is null ? null
            : Cell.Computed;
        return Changed(
            [.. Columns, column],
            Lines.Select(line => line with { Cells = [.. line.Cells, Added(line)] }),
            nameof(column)
        );
    }

    /// <summary>The same table, with a line more, last.</summary>
    /// <exception cref="ArgumentException">A line of its name is there already.</exception>
    public LineTable Adding(Line line) => Changed(Columns, [.. Lines, Guard.Against.Null(line)], nameof(line));

    /// <summary>The same table, in which what is typed or printed in some columns no longer holds, where something
    /// gives it: lines made of something are computed, sums are not printed, and a blank cell counts as 0 kr.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public LineTable Computing(params string[] columns)
    {
        int[] free = [.. Guard.Against.NullItem(columns).Select(name => At(Columns, name, "column", nameof(columns)))];
        IEnumerable<Line> lines = Lines.Select(line =>
            free.Aggregate(line, (own, at) => Recelled(own, at, cell => Freed(own, cell)))
        );
        return Changed(Columns, lines, nameof(columns));
    }

    // The same table, in which a column is decided: what was computed is typed, with its reasons.
    internal LineTable Decided(string column, LocalDate on, Figures figures)
    {
        int at = At(Columns, column, "column");
        return Changed(
            Columns.Select((each, i) => i == at ? each.DecidedAt(on) : each),
            Lines.Select(line =>
                Recelled(line, at, own => own is null or { Typed: not null } ? own : Typed(figures[column, line.Name]))
            ),
            nameof(column)
        );
    }

    private static LineTable Changed(IEnumerable<Column> columns, IEnumerable<Line> lines, string parameter)
    {
        LineTable table = Unchecked(columns, lines);
        Guard.Against.Problems(table.Faults().Select(fault => fault.Words.English), parameter);
        return table;
    }

    private static Line Recelled(Line line, int at, Func<Cell?, Cell?> cellOf) =>
        line with
        {
            Cells = [.. line.Cells.Select((cell, i) => i == at ? cellOf(cell) : cell)],
        };

    private static Cell Typed(Figure figure)
    {
        Explanation why = figure.Explain();
        return Cell.Of(figure.Amount, reason: new(why.ToString(Language.Swedish), why.ToString(Language.English)));
    }

    private static Cell? Freed(Line line, Cell? cell) =>
        line.Total is not null ? null
        : line.Source is not null ? (cell is { IsComputed: true } ? cell : Cell.Computed)
        : cell ?? Cell.Of(Sek.Zero, reason: new("tom cell, räknas som 0 kr", "blank cell, counted as 0 kr"));

    internal static int At<T>(
        Listing<T> items,
        string name,
        string what,
        [CallerArgumentExpression(nameof(name))] string? parameter = null
    )
    {
        Guard.Against.Null(name, parameter);
        // Asked for every figure: a loop takes half the time of a query.
        for (int at = 0; at < items.Count; at++)
        {
            if (items[at]!.ToString() == name)
            {
                return at;
            }
        }

        throw new ArgumentException(
            $"There is no {what} '{name}'. {Names.Meant(name, [.. items.Select(item => $"{item}")], what)}",
            parameter
        );
    }
}
