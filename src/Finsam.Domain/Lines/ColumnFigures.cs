namespace Finsam.Domain;

// One column as it follows: its lines, then its sums, each from the figures one level down, as printed where they are.
internal sealed partial class ColumnFigures
{
    private readonly Figures _figures;
    private readonly LineTable _table;
    private readonly int _at;
    private readonly Figure?[] _lines;
    private readonly (Figure Figure, int Sign)[] _equityChanges;
    private readonly Dictionary<Total, Figure> _totals = [];

    internal ColumnFigures(
        Figures figures,
        int at,
        Func<Column, LineSource, SourceAmount> sourceOf,
        Func<Column, SourceAmount> openingOf,
        Func<Column, IEnumerable<Figure>> equityChangesIn
    )
    {
        (_figures, _table, _at, Column) = (figures, figures.Table, at, figures.Table.Columns[at]);
        _equityChanges = [.. equityChangesIn(Column).Select(change => (change, 1))];
        SourceAmount opening = Column.After is { } after ? Of(_figures[after, Total.Closing]) : openingOf(Column);
        _totals[Total.Opening] = Made(Total.Opening, opening);
        _lines = [.. _table.Lines.Select(line => IsRoom(line) ? null : LineFigure(line, sourceOf))];
        if (Array.IndexOf(_lines, null) is var room and >= 0)
        {
            _lines[room] = RoomFigure(_table.Lines[room]);
        }

        foreach (Total total in TotalParts.OfColumn)
        {
            Of(total);
        }
    }

    internal Column Column { get; }

    internal Figure Of(int row) => _table.Lines[row].Total is { } total ? Of(total) : _lines[row]!;

    internal Figure Of(Total total) =>
        _totals.TryGetValue(Guard.Against.BalanceTotal(total), out Figure? figure)
            ? figure
            : _totals[total] = Made(total, Follows(total));

    // The lines of a sum that are blank, as far down as no sum is printed.
    internal IEnumerable<Line> Blank(Total total) =>
        OneLevelDown(total)
            .Where(part => part.Figure is { Known: null, Place.Total: null })
            .Select(part => _table.Line(part.Figure.Place.Line!));

    // What a sum comes to where its blank lines count as nothing; null where all is blank, or more than lines.
    internal Sek? Filled(Total total)
    {
        (Figure Figure, int Sign)[] parts = [.. OneLevelDown(total)];
        return
            Array.TrueForAll(parts, part => part.Figure.Known is null)
            || Array.Exists(parts, part => part.Figure is { Known: null, Place.Total: not null })
            ? null
            : parts.Where(part => part.Figure.Known is not null).Sum(part => part.Figure.Amount * part.Sign);
    }

    // How a sum that is printed counts in one above it: 1, -1, or 0 where it is no part of it.
    internal int SignOf(Total part, Total of) =>
        part == of ? 0 : OneLevelDown(of).FirstOrDefault(each => each.Figure.Place.Total == part).Sign;

    // How many figures may have been rounded: that of the sum, or where it is not printed those that it is made of.
    internal int Rounded(Total total) => Printed(total)?.Typed is not null ? 1 : RoundedBelow(total);

    internal int RoundedBelow(Total total) => OneLevelDown(total).Count(part => part.Figure.Printed is not null);

    // Whether it can be told what a sum should be: one of its lines is told, or each of the sums below it.
    internal bool IsWhole(Total total) =>
        HasLines(total)
        || (total is Total.Result or Total.IncomeWithOpening or Total.Closing)
        || (total.Below() is { Length: > 0 } below && Array.TrueForAll(below, IsTold));

    // The figures that a sum is made of; for a sum among them that is not printed, those that it is made of.
    private IEnumerable<(Figure Figure, int Sign)> OneLevelDown(Total total) =>
        Parts(total)
            .SelectMany(part =>
                part.Figure is { Printed: null, Place.Total: { } below } && below != Total.Opening && IsWhole(below)
                    ? OneLevelDown(below).Select(each => (each.Figure, each.Sign * part.Sign))
                    : [part]
            );

    private bool IsRoom(Line line) => line.Source is LineSource.Room && line.Cells[_at] is { IsComputed: true };

    private Figure LineFigure(Line line, Func<Column, LineSource, SourceAmount> sourceOf)
    {
        Place place = new(Column.Name, line.Name);
        if (line.Cells[_at] is not { } cell)
        {
            Wording blank = Wording.Of(
                $"{line.Words}, {Column.Words} (tom cell)",
                $"{line.Words}, {Column.Words} (a blank cell)"
            );
            return new(place, null, null, new(blank, place), Column.PrintedUnit);
        }

        if (cell.IndexedFrom is { } from)
        {
            return Indexed(line, place, cell, _figures[from, line.Name]);
        }

        if (line.Source is null or LineSource.Room)
        {
            return Made(place, cell, SourceAmount.None, () => Explain(line, cell, SourceAmount.None));
        }

        SourceAmount source = sourceOf(Column, line.Source);
        SourceAmount whole = source with { Amount = source.Amount + cell.Other };
        return Made(place, cell, whole, () => Explain(line, cell, source));
    }

    private Figure Indexed(Line line, Place place, Cell cell, Figure earlier)
    {
        Sek? Raised(Sek? amount) =>
            cell.Increase == Fraction.Zero ? amount : amount?.Times(Fraction.One + cell.Increase, cell.Unit);
        SourceAmount follows = new(Raised(earlier.Known), earlier.Missing)
        {
            Bounds = (Raised(earlier.Lowest), Raised(earlier.Highest)),
        };
        return Made(place, cell, follows, () => Explain(line, cell, follows.Amount!.Value, earlier));
    }

    // What is left of the rest, in whole units: the sums that hold the room are made without it, not as printed.
    private Figure RoomFigure(Line line)
    {
        var room = (LineSource.Room)line.Source!;
        if (!IsTold(Total.Income))
        {
            Missing income = new(Total.Income.Name());
            return Made(
                new(Column.Name, line.Name),
                null,
                new(null, income),
                () => throw new NotKnownException(income)
            );
        }

        SourceAmount left = Combined(
            (Of(Total.Opening), 1),
            (Of(Total.Income), 1),
            (Made(Total.Costs, Follows(Total.Costs, except: line), isPrinted: false), -1)
        );
        Sek over = (left.Amount ?? Sek.Zero) - room.ClosingAtLeast;
        Sek? amount =
            left.Amount is null ? null
            : over < Sek.Zero ? Sek.Zero
            : over.Ore / room.Unit.Ore * room.Unit;
        return Made(
            new(Column.Name, line.Name),
            null,
            new(amount, left.Missing),
            () => Explain(line, room, left, amount!.Value)
        );
    }

    private Figure Made(Total total, SourceAmount follows, bool isPrinted = true)
    {
        Cell? printed = isPrinted ? Printed(total) : null;
        return Made(new(Column.Name, total), printed, follows, () => Explain(total, printed, follows));
    }

    private Figure Made(Place place, Cell? cell, SourceAmount follows, Func<Explanation> explain) =>
        new(
            place,
            cell?.Typed,
            follows.Amount,
            follows.Missing is { } missing ? new(missing.Input, place) : null,
            Column.PrintedUnit,
            explain,
            cell?.Typed is null ? follows.Within : null
        );

    private Cell? Printed(Total total) =>
        _figures.RowThatPrints(total) is { } row ? _table.Lines[row].Cells[_at] : null;

    private SourceAmount Follows(Total total, Line? except = null) =>
        Parts(total, except).ToArray() is var parts && (parts.Length > 0 || HasLines(total))
            ? Combined(parts)
            : new(null, new(total.Name()));

    // A section of which nothing is told is not known, and left out of the sum above it.
    private IEnumerable<(Figure Figure, int Sign)> Parts(Total total, Line? except = null) =>
        total switch
        {
            Total.Result => IsTold(Total.Income) && IsTold(Total.Costs)
                ? [(Of(Total.Income), 1), (Of(Total.Costs), -1)]
                : [],
            // Where only one of them is told and a result is printed, the other follows.
            Total.Income when Follows(total, from: Total.Costs) => [(PrintedResult(), 1), (Of(Total.Costs), 1)],
            Total.Costs when Follows(total, from: Total.Income) => [(Of(Total.Income), 1), (PrintedResult(), -1)],
            Total.IncomeWithOpening => [(Of(Total.Opening), 1), (Of(Total.Income), 1)],
            // Where a document prints that sum and no result, the closing follows from it.
            Total.Closing => Printed(Total.IncomeWithOpening) is not null && Printed(Total.Result) is null
                ? [(Of(Total.IncomeWithOpening), 1), (Of(Total.Costs), -1), .. _equityChanges]
                : [(Of(Total.Opening), 1), (Of(Total.Result), 1), .. _equityChanges],
            _ =>
            [
                .. total
                    .Below()
                    .Where(IsTold)
                    .Select(each =>
                        except is not null && each.Has(except.Kind)
                            ? (Made(each, Follows(each, except), isPrinted: false), 1)
                            : (Of(each), 1)
                    ),
                .. _figures.RowsOf(total).Where(row => _table.Lines[row] != except).Select(row => (_lines[row]!, 1)),
            ],
        };

    private bool Follows(Total total, Total from) =>
        !IsTold(total) && IsTold(from) && Printed(Total.Result)?.Typed is not null;

    private Figure PrintedResult() => Made(Total.Result, SourceAmount.None);

    // Whether a line of a sum is there, or it is printed in this column.
    private bool IsTold(Total total) =>
        Printed(total)?.Typed is not null || HasLines(total) || Array.Exists(total.Below(), IsTold);

    private bool HasLines(Total total) => _figures.RowsOf(total).Any() || Array.Exists(total.Below(), HasLines);

    internal static SourceAmount Of(Figure figure) =>
        new(figure.Known, figure.Missing, figure.Explain) { Bounds = (figure.Lowest, figure.Highest) };

    private static SourceAmount Combined(params (Figure Figure, int Sign)[] parts)
    {
        if (Array.Find(parts, part => part.Figure.Known is null).Figure is { } unknown)
        {
            return new(null, unknown.Missing);
        }

        Sek SumOf(Func<Figure, Sek?> plus, Func<Figure, Sek?> minus) =>
            parts.Sum(part => part.Sign < 0 ? -minus(part.Figure)!.Value : plus(part.Figure)!.Value);
        Sek sum = SumOf(figure => figure.Known, figure => figure.Known);
        return new(sum, null, () => Parts(sum, parts))
        {
            Bounds = (
                SumOf(figure => figure.Lowest, figure => figure.Highest),
                SumOf(figure => figure.Highest, figure => figure.Lowest)
            ),
        };
    }
}
