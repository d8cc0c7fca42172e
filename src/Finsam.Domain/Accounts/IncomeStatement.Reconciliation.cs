namespace Finsam.Domain;

public sealed partial class IncomeStatement
{
    /// <summary>Tests every printed total against the printed figures one level down.</summary>
    /// <returns>Every difference, column by column; none where the statement is consistent.</returns>
    /// <remarks>
    /// Lines make subtotals and totals, income less costs is the result, opening and result make the closing balance,
    /// and a closing balance opens the column that chains from it. A blank cell takes no part, but is named beside a
    /// difference of its section.
    /// </remarks>
    public IReadOnlyList<ReconciliationDifference> Reconcile() => [.. Columns.SelectMany(Differences)];

    private IEnumerable<ReconciliationDifference> Differences(PlanColumn column)
    {
        StatementTotals totals = _totals[column];
        (string What, AccountIdentity Identity, StatementTotal? Total, Func<BudgetLine, bool>? Lines)[] tests =
        [
            ("ingående balans", AccountIdentity.ClosingOpensNext, totals.OpeningBalance, null),
            ("summa intäkter", AccountIdentity.LinesMakeTotal, totals.Income, IsIn(BudgetSection.Income)),
            (
                "summa intäkter med balanserat resultat",
                AccountIdentity.LinesMakeTotal,
                totals.IncomeWithOpeningBalance,
                column.Printed.Income is null ? IsIn(BudgetSection.Income) : null
            ),
            (
                "delsumma verksamheter",
                AccountIdentity.LinesMakeTotal,
                totals.Initiatives,
                IsIn(BudgetSection.Initiatives)
            ),
            (
                "delsumma administration",
                AccountIdentity.LinesMakeTotal,
                totals.Administration,
                IsIn(BudgetSection.Administration)
            ),
            (
                "summa kostnader",
                AccountIdentity.LinesMakeTotal,
                totals.Costs,
                line => IsUnprintedCost(line, column.Printed)
            ),
            ("årets resultat", AccountIdentity.IncomeLessCostsIsResult, totals.Result, null),
            ("utgående balans", AccountIdentity.OpeningAndResultMakeClosing, totals.ClosingBalance, null),
        ];
        foreach (var (what, identity, total, lines) in tests)
        {
            if (total is { } tested && tested.Difference != Sek.Zero)
            {
                yield return new(
                    $"{Name}, {column}, {what}",
                    identity,
                    tested.Computed,
                    tested.Value,
                    PrintedUnit,
                    lines is null ? null : Blank(column, lines)
                );
            }
        }
    }

    private static Func<BudgetLine, bool> IsIn(BudgetSection section) => line => line.Section == section;

    // It goes into all costs by itself, since its section prints no subtotal.
    private static bool IsUnprintedCost(BudgetLine line, PrintedTotals printed) =>
        line.Section == BudgetSection.Initiatives && printed.Initiatives is null
        || line.Section == BudgetSection.Administration && printed.Administration is null;

    private string[] Blank(PlanColumn column, Func<BudgetLine, bool> isIn) =>
        [.. Lines.Where(line => isIn(line) && !_rows[line].Amounts.ContainsKey(column)).Select(line => line.Name)];
}
