namespace Finsam.Domain;

public sealed partial class OperatingPlan
{
    /// <summary>The same plan with another amount in one cell.</summary>
    /// <param name="line">The line.</param>
    /// <param name="column">The column.</param>
    /// <param name="amount">The amount.</param>
    /// <returns>Another plan, in which all that follows from the cell has changed too.</returns>
    /// <exception cref="ArgumentException">An argument is null or not in the plan, or the amount cannot stand
    /// there.</exception>
    public OperatingPlan With(BudgetLine line, PlanColumn column, BudgetAmount amount)
    {
        Guard.Against.Null(amount);
        int cell = Cell(line, column);
        string?[] problems =
        [
            PlanCheck.Problem(line, column, amount, Columns),
            amount.Room is not null && Enumerable.Range(0, Lines.Count).Any(row => IsOtherRoom(row, cell))
                ? $"Another line than '{line}' has the room in '{column}'. Type an amount there first."
                : null,
        ];
        Guard.Against.Problems(problems.OfType<string>(), nameof(amount));
        BudgetAmount[] cells = [.. _cells];
        cells[cell] = amount;
        return new(this, cells, cell / Lines.Count);
    }

    /// <summary>The same plan with the contributions of a column raised by a share of themselves.</summary>
    /// <param name="column">The column.</param>
    /// <param name="increase">Such as <c>Fraction.Percent(3)</c>; negative where they are lowered.</param>
    /// <param name="unit">What each is rounded to, once, an exact half away from zero; left out, 1 kr.</param>
    /// <returns>Another plan, in which later columns that are indexed from this one have changed too.</returns>
    /// <exception cref="ArgumentException"><paramref name="column"/> is null or not in the plan.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="unit"/> is not positive, or <paramref name="increase"/> takes more than all, is more than a
    /// thousand times it, or is finer than a millionth of a per cent.
    /// </exception>
    /// <exception cref="OverflowException">An amount or a total is more than an amount can hold.</exception>
    public OperatingPlan WithContributions(PlanColumn column, Fraction increase, Sek? unit = null)
    {
        Sek whole = Guard.Against.NotPositiveUnit(unit);
        Guard.Against.OddIncrease(increase);
        int first = ColumnAt(column) * Lines.Count;
        BudgetAmount[] cells = [.. _cells];
        for (int row = 0; row < Lines.Count; row++)
        {
            if (Lines[row].Kind == BudgetLineKind.Contribution)
            {
                cells[first + row] = BudgetAmount.Raised(_amounts[first + row], increase, whole);
            }
        }

        return new(this, cells, first / Lines.Count);
    }

    /// <summary>Compares with another plan, line by line.</summary>
    /// <param name="before">The plan to compare with, with columns and lines of the same names.</param>
    /// <returns>Every cell that has changed, column by column; what only one of the plans has is 0 kr in the other.
    /// Balances are no cells: <see cref="Totals"/> of each plan has them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> is null.</exception>
    public IReadOnlyList<Change<PlanCell>> ComparedWith(OperatingPlan before)
    {
        Dictionary<(string, string, BudgetSection), Sek> earlier = Guard
            .Against.Null(before)
            .Cells()
            .ToDictionary(cell => Key(cell), cell => cell.Amount);
        HashSet<(string, string, BudgetSection)> here = [.. Cells().Select(Key)];
        return
        [
            .. Cells()
                .Select(cell => new Change<PlanCell>(
                    new(cell.Line, cell.Column),
                    earlier.GetValueOrDefault(Key(cell)),
                    cell.Amount
                ))
                .Concat(
                    before
                        .Cells()
                        .Where(cell => !here.Contains(Key(cell)))
                        .Select(cell => new Change<PlanCell>(new(cell.Line, cell.Column), cell.Amount, Sek.Zero))
                )
                .Where(change => change.Before != change.After),
        ];
    }

    private static (string, string, BudgetSection) Key((BudgetLine Line, PlanColumn Column, Sek Amount) cell) =>
        (cell.Column.Name, cell.Line.Name, cell.Line.Section);

    private bool IsOtherRoom(int row, int cell)
    {
        int other = cell / Lines.Count * Lines.Count + row;
        return other != cell && _cells[other].Room is not null;
    }

    private IEnumerable<(BudgetLine Line, PlanColumn Column, Sek Amount)> Cells() =>
        Columns.SelectMany(column => Lines.Select(line => (line, column, this[line, column])));
}
