namespace Finsam.Domain;

/// <summary>What the columns and rows of a plan have to be; an error names all that is wrong.</summary>
internal static class PlanCheck
{
    internal static void Columns(IReadOnlyList<PlanColumn> columns)
    {
        List<string> problems = [];
        if (columns.Count == 0 || columns.Contains(null))
        {
            problems.Add("There is no column, or one is null. Give columns, and none that is null.");
        }
        else
        {
            problems.AddRange(
                columns
                    .GroupBy(column => column.Name)
                    .Where(same => same.Count() > 1)
                    .Select(same => $"'{same.Key}' is the name of {same.Count()} columns. Give each its own.")
            );
            for (int i = 0; i < columns.Count; i++)
            {
                if (columns[i].ChainsFrom is { } from && !columns.Take(i).Contains(from))
                {
                    problems.Add(
                        $"'{columns[i]}' opens with the closing balance of '{from}', which is not before it in the plan. Put it there."
                    );
                }
            }
        }

        Refuse(problems, nameof(columns));
    }

    /// <summary>A plan goes on from balances, so each of its columns has to open with one.</summary>
    internal static void Openings(IReadOnlyList<PlanColumn> columns) =>
        Refuse(
            columns
                .Where(column => column.ChainsFrom is null && column.OpeningBalance is null)
                .Select(column =>
                    $"'{column}' opens with no balance. Give its opening balance, or the column that it chains from."
                ),
            nameof(columns)
        );

    internal static void Rows(IReadOnlyList<PlanColumn> columns, BudgetRow[] rows)
    {
        CheckNull(rows);
        Refuse(
            SameNames(rows)
                .Concat(rows.SelectMany(row => Missing(row, columns).Concat(Foreign(row, columns))))
                .Concat(columns.SelectMany(column => RoomProblems(column, rows))),
            nameof(rows)
        );
    }

    /// <summary>Rows of a statement: cells may be blank, but what is there is known without the rest.</summary>
    internal static void StatementRows(IReadOnlyList<PlanColumn> columns, BudgetRow[] rows)
    {
        CheckNull(rows);
        Refuse(
            SameNames(rows)
                .Concat(rows.SelectMany(row => Foreign(row, columns)))
                .Concat(
                    from row in rows
                    from cell in row.Amounts
                    let problem = SignProblem(row.Line, cell.Key, cell.Value)
                    where problem is not null
                    select problem
                )
                .Concat(
                    from row in rows
                    from cell in row.Amounts
                    where cell.Value.Room is not null || cell.Value.IndexedFrom is not null
                    select $"'{row.Line}' in '{cell.Key}' follows other amounts, which a statement does not. Type what it came to."
                ),
            nameof(rows)
        );
    }

    /// <summary>What is wrong with an amount in a cell, if anything.</summary>
    internal static string? Problem(
        BudgetLine line,
        PlanColumn column,
        BudgetAmount amount,
        IReadOnlyList<PlanColumn> columns
    ) =>
        SignProblem(line, column, amount) is { } problem ? problem
        : amount.Room is not null && line.Kind != BudgetLineKind.RoomForNewInitiatives
            ? $"'{line}' asks for room in '{column}', but is no line of the kind {nameof(BudgetLineKind.RoomForNewInitiatives)}."
        : amount.IndexedFrom is { } from && !columns.TakeWhile(each => each != column).Contains(from)
            ? $"'{line}' in '{column}' is indexed from '{from}', which is not before it in the plan. Put it there."
        : null;

    /// <summary>What is wrong with the sign of an amount, if anything.</summary>
    private static string? SignProblem(BudgetLine line, PlanColumn column, BudgetAmount amount) =>
        line.IsCost && amount.Known < Sek.Zero && !amount.IsRefund
            ? $"'{line}' is {amount.Known} in '{column}'. A cost is 0 kr or more: type it without its minus, and use BudgetAmount.Refund for money that comes back."
        : line.Kind == BudgetLineKind.Contribution && amount.Known < Sek.Zero && !amount.IsRefund
            ? $"'{line}' is {amount.Known} in '{column}'. A contribution is 0 kr or more: type what comes in."
        : !line.IsCost && amount.IsRefund
            ? $"'{line}' in '{column}' is a refund, but the line is income. Type it as income."
        : null;

    internal static void Refuse(IEnumerable<string> problems, string parameter)
    {
        string all = string.Join(' ', problems);
        if (all.Length > 0)
        {
            throw new ArgumentException(all, parameter);
        }
    }

    private static void CheckNull(BudgetRow[] rows)
    {
        if (rows.Contains(null))
        {
            throw new ArgumentException("A row is null. Leave it out.", nameof(rows));
        }
    }

    private static IEnumerable<string> SameNames(BudgetRow[] rows) =>
        rows.GroupBy(row => row.Line.Name)
            .Where(same => same.Count() > 1)
            .Select(same => $"'{same.Key}' is the name of {same.Count()} lines. Give each its own.");

    private static IEnumerable<string> Missing(BudgetRow row, IReadOnlyList<PlanColumn> columns)
    {
        foreach (PlanColumn column in columns)
        {
            if (!row.Amounts.TryGetValue(column, out BudgetAmount? amount))
            {
                yield return $"'{row.Line}' has no amount in '{column}'. Give one, 0 kr where there is none.";
            }
            else if (Problem(row.Line, column, amount, columns) is { } problem)
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<string> Foreign(BudgetRow row, IReadOnlyList<PlanColumn> columns) =>
        row
            .Amounts.Keys.Except(columns)
            .Select(other =>
                $"'{row.Line}' has an amount in '{other}', which is no column here. Leave it out, or use the column of that name that is."
            );

    private static IEnumerable<string> RoomProblems(PlanColumn column, BudgetRow[] rows)
    {
        string[] asking =
        [
            .. rows.Where(row => row.Amounts.TryGetValue(column, out BudgetAmount? amount) && amount.Room is not null)
                .Select(row => $"'{row.Line}'"),
        ];
        return asking.Length > 1
            ? [$"{string.Join(" and ", asking)} ask for room in '{column}'. One line can have it."]
            : [];
    }
}
