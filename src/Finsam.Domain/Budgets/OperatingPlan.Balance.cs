namespace Finsam.Domain;

public sealed partial class OperatingPlan
{
    /// <summary>Whether a column's income covers its costs: by the letter of the law, and with the opening balance, as
    /// is common.</summary>
    /// <returns>Both tests, always: <c>Year</c>, the year's income strictly above its costs; and <c>WithEquity</c>, a
    /// closing balance of at least 0 kr.</returns>
    /// <exception cref="ArgumentException"><paramref name="column"/> is null or not in the plan.</exception>
    public (BalanceTest Year, BalanceTest WithEquity) BalanceTests(PlanColumn column)
    {
        PlanTotals totals = Totals(column);
        return BudgetBalance.Tests(totals.OpeningBalance, totals.Income, totals.Costs);
    }

    /// <summary>Administration's share of a column's costs.</summary>
    /// <returns>The share; null where there are no costs to share.</returns>
    /// <exception cref="ArgumentException"><paramref name="column"/> is null or not in the plan.</exception>
    public Fraction? AdministrationShare(PlanColumn column)
    {
        PlanTotals totals = Totals(column);
        return totals.Costs == Sek.Zero ? null : new Fraction(totals.Administration.Ore, totals.Costs.Ore);
    }
}
