namespace Finsam.Domain;

public sealed partial class BudgetFollowUp
{
    internal static readonly RuleSource DecidedBudget = new(
        SourceKind.Decision,
        "styrelsens budget",
        new(
            "Styrelsen har bestämt hur mycket varje post får kosta under året.",
            "The board has decided how much each line may cost during the year."
        )
    );

    /// <summary>Looks for costs that are above their budget (FIN304) or are expected to be (FIN305).</summary>
    /// <returns>A finding for each line above its budget, in order; the outcome goes before the forecast.</returns>
    public IReadOnlyList<Finding> CheckBudget() => [.. AboveBudget.Select(FindingOf)];

    private static readonly Wording ExplainIt = new(
        "Förklara avvikelsen, och låt styrelsen besluta om den om budgeten ska ändras.",
        "Explain the variance, and let the board decide on it if the budget is to change."
    );

    internal static readonly FindingRule OutcomeAboveBudget = FindingRule.Ours(
        "FIN304",
        new("En kostnad är högre än årets budget.", "A cost is above the year's budget."),
        ExplainIt,
        DecidedBudget
    );

    internal static readonly FindingRule ForecastAboveBudget = FindingRule.Ours(
        "FIN305",
        new("En kostnad väntas bli högre än årets budget.", "A cost is expected to be above the year's budget."),
        ExplainIt,
        DecidedBudget
    );

    private Finding FindingOf(FollowUpRow row)
    {
        bool isOutcome = row.IsOutcomeAboveBudget;
        return (isOutcome ? OutcomeAboveBudget : ForecastAboveBudget).At(
            $"{Name}, {row.Name}, {Date.Iso()}",
            Wording.Of($"högst {row.Budget}", $"at most {row.Budget}"),
            isOutcome
                ? Wording.Of($"utfall {row.Outcome}", $"outcome {row.Outcome}")
                : Wording.Of($"prognos {row.Forecast}", $"forecast {row.Forecast}"),
            (isOutcome ? row.Outcome : row.Forecast) - row.Budget
        );
    }
}
