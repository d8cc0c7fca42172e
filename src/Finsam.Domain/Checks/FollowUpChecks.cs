namespace Finsam.Domain;

// Costs against the budget that is in force.
internal static class FollowUpChecks
{
    // Who has said at which level a budget binds says so as a limit of its own.
    internal static readonly RuleSource DecidedBudget = new(
        SourceKind.DocumentPractice,
        "Höglandet, budgetuppföljning 2020 och 2023",
        new(
            "Kostnader över budget förklaras i uppföljningen, post för post.",
            "Costs above their budget are explained in the follow-up, line by line."
        )
    );

    private static readonly Wording ExplainIt = new(
        "Förklara avvikelsen, och låt styrelsen besluta om den om budgeten ska ändras; ett beslut om en utgift "
            + "under året anger också hur den finansieras (11 kap. 15 § kommunallagen, genom 21 §).",
        "Explain the variance, and let the board decide on it if the budget is to change; a decision on an expense "
            + "during the year also says how it is financed (Chapter 11, Section 15, of the Local Government Act, "
            + "through Section 21)."
    );

    internal static readonly YearCheck Costs = new(
        [OutcomeAboveBudget(DecidedBudget), ForecastAboveBudget(DecidedBudget)],
        year =>
            LastOutcome(year) is not { } outcome ? new("ett utfall under året", "an outcome in the year")
            : year.BudgetOn(outcome.Days.End) is null ? BudgetChecks.NoBudget(year)
            : null,
        FollowUpIn
    );

    // Where the federation has set its own limit, what has cost more is a breach of it; else a deviation.
    private static FindingRule OutcomeAboveBudget(RuleSource setBy)
    {
        FindingRule rule = FindingRule.Ours(
            "FIN304",
            new("En kostnad är högre än årets budget.", "A cost is above the year's budget."),
            ExplainIt,
            setBy
        );
        return rule.Severity == Severity.BreachOfOwnRule ? rule : rule.Weighed(Severity.DeviationToExplain);
    }

    private static FindingRule ForecastAboveBudget(RuleSource setBy) =>
        FindingRule.Ours(
            "FIN305",
            Severity.DeviationToExplain,
            new("En kostnad väntas bli högre än årets budget.", "A cost is expected to be above the year's budget."),
            ExplainIt,
            setBy
        );

    private static Column? LastOutcome(FederationYear year) =>
        year
            .Lines.Columns.Where(column => column.Year == year.Year && year.OutcomeThrough(column.Days.End) == column)
            .MaxBy(column => column.Days.End);

    private static IEnumerable<Finding> FollowUpIn(FederationYear year)
    {
        FollowUp followUp = year.FollowUpOn(LastOutcome(year)!.Days.End);
        Materiality limit = year.Materiality ?? new(DecidedBudget);
        return
        [
            .. from row in followUp.At(limit.Level)
            let isSpent = row.IsOutcomeAboveBudget && limit.IsPassedBy(row.Outcome - row.Budget, row.Budget)
            where isSpent || (row.IsForecastAboveBudget && limit.IsPassedBy(row.Variance, row.Budget))
            select AboveIn(row, followUp, limit, isSpent),
        ];
    }

    private static Finding AboveIn(FollowUpRow row, FollowUp followUp, Materiality limit, bool isSpent)
    {
        RuleSource setBy = limit.Source;
        Wording atMost =
            setBy == DecidedBudget
                ? Wording.Of($"högst {row.Budget}", $"at most {row.Budget}")
                : Wording.Of(
                    $"högst {row.Budget} (sägs till om vid {limit.Words})",
                    $"at most {row.Budget} (told at {limit.Words})"
                );
        return isSpent
            ? OutcomeAboveBudget(setBy)
                .At(
                    row.Place,
                    atMost,
                    Wording.Of($"utfall {row.Outcome}", $"outcome {row.Outcome}"),
                    row.Outcome - row.Budget
                )
            : ForecastAboveBudget(setBy)
                .At(
                    followUp.Forecast is { } forecast
                        ? new(Page.Lines, forecast.Name, row.Place.Line, row.Place.Total)
                        : row.Place,
                    atMost,
                    Wording.Of($"prognos {row.Forecast}", $"forecast {row.Forecast}"),
                    row.Variance
                );
    }
}
