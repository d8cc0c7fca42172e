namespace Finsam.Domain;

public sealed partial class OperatingPlan
{
    /// <summary>Whether a column's income covers its costs: by the letter of the law, and with the opening balance, as is common.</summary>
    /// <param name="column">The column.</param>
    /// <returns>
    /// Both tests, always: <c>Year</c>, the year's income strictly above its costs; and <c>WithEquity</c>, a closing balance of
    /// at least 0 kr.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="column"/> is null or not in the plan.</exception>
    public (BalanceTest Year, BalanceTest WithEquity) BalanceTests(PlanColumn column)
    {
        PlanTotals totals = Totals(column);
        return BudgetBalance.Tests(totals.OpeningBalance, totals.Income, totals.Costs);
    }

    /// <summary>Administration's share of a column's costs.</summary>
    /// <param name="column">The column.</param>
    /// <returns>The share; null where there are no costs to share.</returns>
    /// <exception cref="ArgumentException"><paramref name="column"/> is null or not in the plan.</exception>
    public Fraction? AdministrationShare(PlanColumn column)
    {
        PlanTotals totals = Totals(column);
        return Share(totals.Administration, totals.Costs);
    }

    /// <summary>The share of a column's costs that is decided.</summary>
    /// <param name="column">The column.</param>
    /// <returns>The share; null where there are no costs to share.</returns>
    /// <exception cref="ArgumentException"><paramref name="column"/> is null or not in the plan.</exception>
    public Fraction? CommittedShare(PlanColumn column) =>
        Share(
            Lines.Where(line => line.IsCost && line.IsCommitted).Sum(line => this[line, column]),
            Totals(column).Costs
        );

    /// <summary>What a column costs for each participant, in kronor.</summary>
    /// <param name="column">The column.</param>
    /// <param name="participants">How many take part, more than 0.</param>
    /// <returns>Costs over participants, exactly.</returns>
    /// <exception cref="ArgumentException"><paramref name="column"/> is null or not in the plan.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="participants"/> is not above 0.</exception>
    public Fraction CostPerParticipant(PlanColumn column, int participants) =>
        participants > 0
            ? Totals(column).Costs.Kronor / (Fraction)participants
            : throw new ArgumentOutOfRangeException(
                nameof(participants),
                Message.Of($"There are {participants} participants. Give the number of those who take part.")
            );

    private static Fraction? Share(Sek part, Sek whole) => whole == Sek.Zero ? null : new Fraction(part.Ore, whole.Ore);
}
