namespace Finsam.Domain;

internal static class DeadlineChecks
{
    // The members set the first budget of a new federation when it is formed, and on the deadline it was not.
    internal static readonly YearCheck Budget = new(
        [LateBudget],
        year =>
            FirstDecided(year) is not null ? null
            : IsNew(year)
                ? new(
                    "en tidsfrist: medlemmarna fastställer det nybildade förbundets första budget",
                    "a deadline: the members set the first budget of the new federation"
                )
            : new("dagen då budgeten beslutades", "the day the budget was decided"),
        year => Late(LateBudget, "budget", year.Year, Deadlines.Budget(year.Year), FirstDecided(year)!.Value)
    );

    internal static readonly YearCheck Accounts = new(
        [LateAccounts],
        year =>
            year.AccountsDrawnUpOn is null
                ? new("dagen då årsredovisningen upprättades", "the day the annual accounts were drawn up")
                : null,
        year =>
            Late(
                year.Year < 2019 ? LateAccounts.By(Deadlines.AccountsBefore2019) : LateAccounts,
                "årsredovisning",
                year.Year,
                Deadlines.Accounts(year.Year),
                year.AccountsDrawnUpOn!.Value
            )
    );

    private static FindingRule LateBudget =>
        FindingRule.Ours(
            "FIN303",
            new("Budgeten fastställdes för sent.", "The budget was set too late."),
            new(
                "Planera sammanträdet till november, och skriv i protokollet varför det dröjde.",
                "Plan the meeting for November, and put in the minutes why it took longer."
            ),
            Deadlines.BudgetByNovember
        );

    private static FindingRule LateAccounts =>
        FindingRule.Ours(
            "FIN505",
            new("Årsredovisningen upprättades för sent.", "The annual accounts were drawn up too late."),
            new(
                "Upprätta den nu, och tala om för medlemmarna och revisorerna varför den dröjde.",
                "Draw them up now, and tell the members and the auditors why it took longer."
            ),
            Deadlines.AccountsInThreeMonths
        );

    // One whose day is not known may have been the first.
    private static LocalDate? FirstDecided(FederationYear year)
    {
        LocalDate?[] days =
        [
            .. year
                .Lines.Columns.Where(column => column.Kind == ColumnKind.Budget && column.Year == year.Year)
                .Select(column => column.DecidedOn),
        ];
        return IsNew(year) || days.Contains(null) ? null : days.Min();
    }

    private static bool IsNew(FederationYear year) => year.Federation.FirstDay > Deadlines.Budget(year.Year);

    private static Finding[] Late(FindingRule rule, string what, int year, LocalDate deadline, LocalDate actual)
    {
        Place place = new(Page.Deadlines, column: FormattableString.Invariant($"{what} {year}"), day: actual);
        Wording expected = new($"senast {deadline.Iso()}", $"by {deadline.Iso()}");
        return actual <= deadline ? [] : [rule.At(place, expected, Wording.Of($"{actual.Iso()}"))];
    }
}
