namespace Finsam.Domain;

public sealed partial class BudgetFollowUp
{
    internal static readonly LegalSource DecidedBudget = new(
        SourceKind.Decision,
        "styrelsens budget",
        new(
            "Styrelsen har bestämt hur mycket varje post får kosta under året.",
            "The board has decided how much each line may cost during the year."
        )
    );

    /// <summary>Looks for costs that have come to more than their budget (FIN304) or are expected to (FIN305).</summary>
    /// <returns>A finding for each line above its budget, in the plan's order; the outcome goes before the forecast.</returns>
    public IReadOnlyList<Finding> CheckBudget() => [.. AboveBudget.Select(FindingOf)];

    private Finding FindingOf(FollowUpRow row)
    {
        Sek above = row.IsOutcomeAboveBudget ? row.Outcome : row.Forecast;
        return new(
            row.IsOutcomeAboveBudget ? "FIN304" : "FIN305",
            Severity.BreachOfOwnRule,
            $"{Name}, {row.Name.Swedish}, {Date.Iso()}",
            row.IsOutcomeAboveBudget
                ? new("En kostnad är högre än årets budget.", "A cost is above the year's budget.")
                : new(
                    "En kostnad väntas bli högre än årets budget.",
                    "A cost is expected to be above the year's budget."
                ),
            Wording.Of($"högst {row.Budget}", $"at most {row.Budget}"),
            row.IsOutcomeAboveBudget
                ? Wording.Of($"utfall {row.Outcome}", $"outcome {row.Outcome}")
                : Wording.Of($"prognos {row.Forecast}", $"forecast {row.Forecast}"),
            DecidedBudget,
            new(
                "Förklara avvikelsen, och låt styrelsen besluta om den om budgeten ska ändras.",
                "Explain the variance, and let the board decide on it if the budget is to change."
            )
        )
        {
            Difference = above - row.Budget,
        };
    }
}
