namespace Finsam.Domain;

public sealed partial class OperatingPlan
{
    internal static readonly RuleSource ThreeYears = Act.LocalGovernment(
        "11 kap. 6 §",
        "19 och 23 §§",
        new(
            "Planen omfattar tre år, med budgetåret som det första.",
            "The plan covers three years, of which the budget year is the first."
        )
    );

    internal static readonly FindingRule NotThreeYears = FindingRule.Ours(
        "FIN307",
        Severity.BreachOfLaw,
        new("Planen omfattar inte tre år.", "The plan does not cover three years."),
        new("Lägg till de år som saknas.", "Add the years that are missing."),
        ThreeYears
    );

    /// <summary>Looks whether the plan goes on for the two years after a budget (FIN307).</summary>
    /// <param name="budget">The budget's column.</param>
    /// <returns>One finding where a year is missing; none where both are there.</returns>
    /// <exception cref="ArgumentException"><paramref name="budget"/> is null or not in the plan.</exception>
    public IReadOnlyList<Finding> CheckYears(PlanColumn budget)
    {
        _ = ColumnAt(budget);
        int[] years = [budget.Year, budget.Year + 1, budget.Year + 2];
        int[] planned =
        [
            budget.Year,
            .. Columns.Where(column => column.Kind == PlanColumnKind.Plan).Select(column => column.Year),
        ];
        string there = string.Join(", ", years.Intersect(planned));
        string all = string.Join(", ", years);
        return there == all ? [] : [NotThreeYears.At(budget.ToString(), Wording.Of($"{all}"), Wording.Of($"{there}"))];
    }

    /// <summary>Looks whether a column passes both balance tests (FIN301, FIN302) and leaves no shortfall
    /// (FIN401).</summary>
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
        PlanTotals totals = Totals(column);
        return Guard.Against.Null(range).Check(column.ToString(), totals.Administration, totals.Costs);
    }
}
