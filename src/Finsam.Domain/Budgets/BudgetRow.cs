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
    /// <param name="amounts">An amount for each column of the plan, in any order; a column of a statement that is left out is blank there.</param>
    /// <exception cref="ArgumentException">An argument or a column or an amount is null, or a column stands twice.</exception>
    public BudgetRow(BudgetLine line, IEnumerable<(PlanColumn Column, BudgetAmount Amount)> amounts)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(amounts);
        (Line, Amounts) = (line, []);
        foreach ((PlanColumn column, BudgetAmount amount) in amounts)
        {
            if (column is null || amount is null)
            {
                throw new ArgumentException(
                    $"'{line}' has a column or an amount that is null. Leave it out.",
                    nameof(amounts)
                );
            }

            if (!Amounts.TryAdd(column, amount))
            {
                throw new ArgumentException($"'{line}' has two amounts in '{column}'. Keep one.", nameof(amounts));
            }
        }
    }

    /// <summary>The line.</summary>
    public BudgetLine Line { get; }

    internal Dictionary<PlanColumn, BudgetAmount> Amounts { get; }

    /// <summary>A line with typed amounts, in the order of the columns, as a printed table has them.</summary>
    /// <param name="line">The line.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="amounts">The amounts, one for each column.</param>
    /// <returns>The row.</returns>
    /// <exception cref="ArgumentException">An argument is null, a column stands twice, or there are not as many amounts as columns.</exception>
    public static BudgetRow Typed(BudgetLine line, IEnumerable<PlanColumn> columns, IEnumerable<Sek> amounts)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(amounts);
        (PlanColumn[] all, Sek[] typed) = ([.. columns], [.. amounts]);
        return all.Length == typed.Length
            ? new(line, all.Zip(typed, (column, amount) => (column, BudgetAmount.Typed(amount))))
            : throw new ArgumentException(
                $"'{line}' needs {all.Length} amounts, one for each column, and has {typed.Length}. Give 0 kr where there is none.",
                nameof(amounts)
            );
    }

    /// <summary>A line of an income statement as a document prints it, with null for a blank cell.</summary>
    /// <param name="line">The line.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="kronor">The amounts in kronor, one for each column, costs without a minus; null where the cell is blank, which is not the same as 0.</param>
    /// <returns>The row.</returns>
    /// <exception cref="ArgumentException">
    /// An argument is null, a column stands twice, there are not as many amounts as columns, or one is not a whole number of öre.
    /// </exception>
    public static BudgetRow Printed(
        BudgetLine line,
        IEnumerable<PlanColumn> columns,
        params IEnumerable<decimal?> kronor
    )
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(kronor);
        (PlanColumn[] all, decimal?[] printed) = ([.. columns], [.. kronor]);
        return all.Length == printed.Length
            ? new(
                line,
                all.Zip(printed)
                    .Where(cell => cell.Second is not null)
                    .Select(cell => (cell.First, BudgetAmount.Typed(Sek.FromKronor(cell.Second!.Value))))
            )
            : throw new ArgumentException(
                $"'{line}' needs {all.Length} amounts, one for each column, and has {printed.Length}. Give null where a cell is blank.",
                nameof(kronor)
            );
    }

    /// <summary>The line.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Line.Name;
}
