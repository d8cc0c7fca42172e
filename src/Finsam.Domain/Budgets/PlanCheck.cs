namespace Finsam.Domain;

// What is wrong with the columns and rows of a plan or a statement, each a sentence.
internal static class PlanCheck
{
    internal static IEnumerable<string> Columns(IReadOnlyList<PlanColumn> columns) =>
        columns.Count == 0
            ? ["There is no column. Give one or more."]
            : columns
                .GroupBy(column => column.Name)
                .Where(same => same.Skip(1).Any())
                .Select(same => Message.Of($"'{same.Key}' is the name of {same.Count()} columns. Give each its own."))
                .Concat(
                    columns
                        .Where((column, i) => column.ChainsFrom is { } from && !columns.Take(i).Contains(from))
                        .Select(column =>
                            $"'{column}' opens with the closing balance of '{column.ChainsFrom}', "
                            + "which is not before it in the plan. Put it there."
                        )
                );

    // A plan goes on from balances, so each of its columns has to open with one.
    internal static IEnumerable<string> Openings(IReadOnlyList<PlanColumn> columns) =>
        columns
            .Where(column => column.ChainsFrom is null && column.OpeningBalance is null)
            .Select(column =>
                $"'{column}' opens with no balance. Give its opening balance, or the column that it chains from."
            );

    internal static IEnumerable<string> Rows(IReadOnlyList<PlanColumn> columns, BudgetRow[] rows) =>
        SameNames(rows)
            .Concat(rows.SelectMany(row => Cells(row, columns).Concat(Foreign(row, columns))))
            .Concat(columns.SelectMany(column => RoomProblems(column, rows)));

    // Cells of a statement may be blank, but what is there is known without the rest.
    internal static IEnumerable<string> StatementRows(IReadOnlyList<PlanColumn> columns, BudgetRow[] rows) =>
        SameNames(rows)
            .Concat(rows.SelectMany(row => Foreign(row, columns)))
            .Concat(
                rows.SelectMany(row => row.Amounts.Select(cell => SignProblem(row.Line, cell.Key, cell.Value)))
                    .OfType<string>()
            )
            .Concat(
                from row in rows
                from cell in row.Amounts
                where cell.Value.Room is not null || cell.Value.IndexedFrom is not null
                select $"'{row.Line}' in '{cell.Key}' follows other amounts, which a statement does not. "
                    + "Type what it came to."
            );

    internal static string? Problem(
        BudgetLine line,
        PlanColumn column,
        BudgetAmount amount,
        IReadOnlyList<PlanColumn> columns
    ) =>
        SignProblem(line, column, amount) is { } problem ? problem
        : amount.Room is not null && line.Kind != BudgetLineKind.RoomForNewInitiatives
            ? $"'{line}' asks for room in '{column}', but is no line of the kind RoomForNewInitiatives."
        : amount.IndexedFrom is { } from && !columns.TakeWhile(each => each != column).Contains(from)
            ? $"'{line}' in '{column}' is indexed from '{from}', which is not before it in the plan. Put it there."
        : null;

    private static string? SignProblem(BudgetLine line, PlanColumn column, BudgetAmount amount) =>
        line.IsCost && amount.Known < Sek.Zero && !amount.IsRefund
            ? Message.Of(
                $"'{line}' is {amount.Known} in '{column}'. A cost is 0 kr or more: type it without its minus, "
            ) + "and use BudgetAmount.Refund for money that comes back."
        : line.Kind == BudgetLineKind.Contribution && amount.Known < Sek.Zero && !amount.IsRefund
            ? Message.Of(
                $"'{line}' is {amount.Known} in '{column}'. A contribution is 0 kr or more: type what comes in."
            )
        : !line.IsCost && amount.IsRefund
            ? $"'{line}' in '{column}' is a refund, but the line is income. Type it as income."
        : null;

    private static IEnumerable<string> SameNames(BudgetRow[] rows) =>
        rows.GroupBy(row => row.Line.Name)
            .Where(same => same.Skip(1).Any())
            .Select(same => Message.Of($"'{same.Key}' is the name of {same.Count()} lines. Give each its own."));

    private static IEnumerable<string> Cells(BudgetRow row, IReadOnlyList<PlanColumn> columns) =>
        columns
            .Select(column =>
                row.Amounts.TryGetValue(column, out BudgetAmount? amount)
                    ? Problem(row.Line, column, amount, columns)
                    : $"'{row.Line}' has no amount in '{column}'. Give one, 0 kr where there is none."
            )
            .OfType<string>();

    private static IEnumerable<string> Foreign(BudgetRow row, IReadOnlyList<PlanColumn> columns) =>
        row
            .Amounts.Keys.Except(columns)
            .Select(other =>
                $"'{row.Line}' has an amount in '{other}', which is no column here. "
                + "Leave it out, or use the column of that name that is."
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
