namespace Finsam.Domain;

/// <summary>A line of a plan or an income statement with its amount in each column.</summary>
/// <remarks>
/// <para>Swedish: <i>rad i planen</i>.</para>
/// <para>Equal only to itself; not ordered.</para>
/// </remarks>
public sealed class BudgetRow
{
    /// <summary>A line and its amounts.</summary>
    /// <param name="line">The line.</param>
    /// <param name="amounts">An amount for each column of the plan, in any order; left out in a statement, it is blank
    /// there.</param>
    /// <exception cref="ArgumentException">An argument, a column or an amount is null, or a column stands
    /// twice.</exception>
    public BudgetRow(BudgetLine line, IEnumerable<(PlanColumn Column, BudgetAmount Amount)> amounts)
    {
        Line = Guard.Against.Null(line);
        (PlanColumn Column, BudgetAmount Amount)[] cells = [.. Guard.Against.Null(amounts)];
        Guard.Against.Problems(
            cells.Any(cell => cell.Column is null || cell.Amount is null)
                ? [$"'{line}' has a column or an amount that is null. Leave it out."]
                : Twice(line, cells.Select(cell => cell.Column)),
            nameof(amounts)
        );
        Amounts = cells.ToDictionary(cell => cell.Column, cell => cell.Amount);
    }

    /// <summary>The line.</summary>
    public BudgetLine Line { get; }

    internal Dictionary<PlanColumn, BudgetAmount> Amounts { get; }

    /// <summary>A line with typed amounts, in the order of the columns, as a printed table has them.</summary>
    /// <param name="line">The line.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="amounts">The amounts, one for each column.</param>
    /// <exception cref="ArgumentException">Something is null, a column stands twice, or amounts and columns are not as
    /// many.</exception>
    public static BudgetRow Typed(BudgetLine line, IEnumerable<PlanColumn> columns, IEnumerable<Sek> amounts) =>
        InOrder(
            line,
            columns,
            Guard.Against.Null(amounts),
            amount => amount,
            "0 kr where there is none",
            nameof(amounts)
        );

    /// <summary>A line of an income statement as a document prints it, with null for a blank cell.</summary>
    /// <param name="line">The line.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="kronor">The amounts in kronor, one for each column, costs without a minus; null where the cell is
    /// blank, which is not the same as 0.</param>
    /// <exception cref="ArgumentException">An argument or a column is null, a column stands twice, there are not as
    /// many amounts as columns, or one is not a whole number of öre.</exception>
    /// <exception cref="OverflowException">One is larger than an amount can hold.</exception>
    public static BudgetRow Printed(BudgetLine line, IEnumerable<PlanColumn> columns, IEnumerable<decimal?> kronor) =>
        InOrder(
            line,
            columns,
            Guard.Against.Null(kronor),
            amount => amount is { } printed ? Sek.FromKronor(printed) : null,
            "null where a cell is blank",
            nameof(kronor)
        );

    /// <summary>The line.</summary>
    public override string ToString() => Line.Name;

    private static BudgetRow InOrder<T>(
        BudgetLine line,
        IEnumerable<PlanColumn> columns,
        IEnumerable<T> cells,
        Func<T, Sek?> amountOf,
        string otherwise,
        string parameter
    )
    {
        (PlanColumn[] all, T[] given) = (Guard.Against.NullItem(columns), [.. cells]);
        Guard.Against.Problems(Twice(Guard.Against.Null(line), all), nameof(columns));
        return all.Length == given.Length
            ? new(
                line,
                all.Zip(given, (column, cell) => (column, Amount: amountOf(cell)))
                    .Where(cell => cell.Amount is not null)
                    .Select(cell => (cell.column, BudgetAmount.Typed(cell.Amount!.Value)))
            )
            : throw new ArgumentException(
                Message.Of($"'{line}' needs {all.Length} amounts, one for each column, and has {given.Length}. ")
                    + $"Give {otherwise}.",
                parameter
            );
    }

    private static IEnumerable<string> Twice(BudgetLine line, IEnumerable<PlanColumn> columns) =>
        columns
            .GroupBy(column => column)
            .Where(same => same.Skip(1).Any())
            .Select(same => $"'{line}' has two amounts in '{same.Key}'. Keep one.");
}
