namespace Finsam.Domain;

public sealed partial class OperatingPlan
{
    /// <summary>Looks whether a column passes the two balance tests (FIN301, FIN302) and leaves no shortfall (FIN401).</summary>
    /// <param name="column">The column.</param>
    /// <returns>A finding for each that does not hold, in the order of their codes.</returns>
    /// <exception cref="ArgumentException"><paramref name="column"/> is null or not in the plan.</exception>
    public IReadOnlyList<Finding> CheckBalance(PlanColumn column)
    {
        (BalanceTest year, BalanceTest withEquity) = BalanceTests(column);
        return
        [
            .. BudgetBalance.Check(column.ToString(), year, withEquity),
            .. EquityFindings.BelowZero(column.ToString(), Totals(column).ClosingBalance),
        ];
    }

    /// <summary>Looks whether administration's share of a column's costs is within a range (FIN306).</summary>
    /// <param name="column">The column.</param>
    /// <param name="range">The range, and who states it.</param>
    /// <returns>One finding where the share is outside; none where it is within, or where there are no costs.</returns>
    /// <exception cref="ArgumentException">An argument is null, or the column is not in the plan.</exception>
    public IReadOnlyList<Finding> CheckAdministration(PlanColumn column, AdministrationRange range)
    {
        ArgumentNullException.ThrowIfNull(range);
        PlanTotals totals = Totals(column);
        return range.Check(column.ToString(), totals.Administration, totals.Costs);
    }
}
