namespace Finsam.Domain;

public sealed partial class OperatingPlan
{
    /// <summary>Where a line's amount in a column comes from.</summary>
    /// <returns>The steps: its origin and, for what follows from other amounts, those.</returns>
    /// <exception cref="ArgumentException">The line or the column is null or not in the plan.</exception>
    public Explanation Explain(BudgetLine line, PlanColumn column)
    {
        BudgetAmount origin = Origin(line, column);
        Sek amount = this[line, column];
        List<ExplanationStep> steps = [new(origin.Origin, origin.Source, origin.Because)];
        if (origin.IndexedFrom is { } from)
        {
            steps.Add(new(Wording.Of($"{from}: {this[line, from]}")));
        }
        else if (origin.Room is { } target)
        {
            PlanTotals totals = Totals(column);
            (Sek opening, Sek income, Sek closing) = (totals.OpeningBalance, totals.Income, totals.ClosingBalance);
            Sek unit = target.Unit;
            Sek others = totals.Costs - amount;
            Sek left = totals.IncomeWithOpeningBalance - others;
            steps.Add(
                new(
                    Wording.Of(
                        $"balanserat resultat {opening} + intäkter {income} - övriga kostnader {others} = {left}",
                        $"opening balance {opening} + income {income} - other costs {others} = {left}"
                    )
                )
            );
            steps.Add(
                new(
                    left < target.ClosingBalanceAtLeast
                        ? Wording.Of(
                            $"{left} är redan mindre än {target.ClosingBalanceAtLeast}: inget utrymme",
                            $"{left} is less than {target.ClosingBalanceAtLeast} already: no room"
                        )
                        : Wording.Of(
                            $"{left} - {amount} = {closing}; {unit} till skulle lämna {closing - unit}",
                            $"{left} - {amount} = {closing}; {unit} more would leave {closing - unit}"
                        )
                )
            );
        }

        return new(Wording.Of($"{line}, {column}"), amount, steps);
    }

    /// <summary>Where a column's closing balance comes from.</summary>
    /// <returns>The steps: the opening balance, income, and costs.</returns>
    /// <exception cref="ArgumentException"><paramref name="column"/> is null or not in the plan.</exception>
    public Explanation ExplainClosingBalance(PlanColumn column)
    {
        PlanTotals totals = Totals(column);
        Wording opening = column.ChainsFrom is { } from
            ? new($"utgående balans i {from}", $"closing balance of {from}")
            : new("angivet", "typed");
        return new(
            new($"{column}, utgående balans", $"{column}, closing balance"),
            totals.ClosingBalance,
            [
                new(
                    Wording.Of(
                        $"ingående: {totals.OpeningBalance} ({opening})",
                        $"opening: {totals.OpeningBalance} ({opening})"
                    )
                ),
                new(Wording.Of($"+ intäkter: {totals.Income}", $"+ income: {totals.Income}")),
                new(Wording.Of($"- verksamheter: {totals.Initiatives}", $"- initiatives: {totals.Initiatives}")),
                new(Wording.Of($"- administration: {totals.Administration}")),
            ]
        );
    }
}
