namespace Finsam.Domain;

internal static class GoalChecks
{
    internal static readonly RuleSource Own = new(
        SourceKind.DocumentPractice,
        "Härnösand Timrå, halvårsrapport 2020",
        new(
            "Målen för verksamheten och insatserna följs upp, som att 80 % av insatserna ska nå sina egna mål.",
            "Goals of operations and initiatives are followed up, such as that 80 % of initiatives reach their own."
        )
    );

    private static readonly FindingRule NotReached = FindingRule.Ours(
        "FIN308",
        Severity.DeviationToExplain,
        new("Ett mål är inte nått.", "A goal is not reached."),
        new("Förklara avvikelsen i redovisningen.", "Explain the deviation in the report."),
        Own
    );

    // Where no goals are told, nothing is missing: what they are is the federation's own.
    internal static readonly YearCheck Reached = new(
        [NotReached],
        year =>
            year.Goals.Count > 0 && year.Goals.All(goal => goal.IsReached is null)
                ? new("utfall för målen", "outcomes of the goals")
                : null,
        year =>
            from goal in year.Goals
            where goal.IsReached == false
            select NotReached.At(
                new(Page.Goals, line: goal.Name),
                Wording.Of($"minst {goal.Target:P}", $"at least {goal.Target:P}"),
                goal.Outcome
            )
    );
}
