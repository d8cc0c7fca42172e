using NodaTime;

namespace Finsam.Domain;

/// <summary>The days by which the law wants a federation's budget decided and its annual accounts handed over.</summary>
/// <remarks>Swedish: <i>tidsfrister</i>.</remarks>
public static class Deadlines
{
    internal static readonly LegalSource BudgetByNovember = Act.LocalGovernment(
        "11 kap. 6 §",
        "19 och 23 §§",
        new(
            "Styrelsen fastställer budgeten senast den 30 november, vid ett offentligt sammanträde och efter samråd med medlemmarna.",
            "The board sets the budget by 30 November, at a public meeting and after consulting the members."
        )
    );

    internal static readonly LegalSource AccountsInThreeMonths = Act.Finsam(
        "24 §",
        new(
            "Årsredovisningen ska lämnas inom tre månader efter årets slut.",
            "The annual accounts are due within three months of the end of the year."
        )
    );

    /// <summary>The last day to set a year's budget: 30 November of the year before.</summary>
    /// <param name="year">The budget year.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is before the act of federations.</exception>
    public static LocalDate Budget(int year)
    {
        Act.CheckYear(year, nameof(year));
        return new(year - 1, 11, 30);
    }

    /// <summary>The last day to hand a year's accounts over: 31 March of the year after.</summary>
    /// <param name="year">The year of the accounts.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is before the act of federations.</exception>
    public static LocalDate Accounts(int year)
    {
        Act.CheckYear(year, nameof(year));
        return new(year + 1, 3, 31);
    }

    /// <summary>Looks whether a budget was decided in time (FIN303).</summary>
    /// <param name="year">The budget year.</param>
    /// <param name="decidedOn">The day the board decided it.</param>
    /// <returns>One finding where it was late; none where it was not.</returns>
    public static IReadOnlyList<Finding> CheckBudget(int year, LocalDate decidedOn) =>
        Late(
            "FIN303",
            FormattableString.Invariant($"budget {year}"),
            new("Budgeten är fastställd för sent.", "The budget was set too late."),
            Budget(year),
            decidedOn,
            BudgetByNovember,
            new(
                "Planera sammanträdet till november, och skriv i protokollet varför det dröjde.",
                "Plan the meeting for November, and put in the minutes why it took longer."
            )
        );

    /// <summary>Looks whether annual accounts were handed over in time (FIN505).</summary>
    /// <param name="year">The year of the accounts.</param>
    /// <param name="handedOverOn">The day they were handed over.</param>
    /// <returns>One finding where they were late; none where they were not.</returns>
    public static IReadOnlyList<Finding> CheckAccounts(int year, LocalDate handedOverOn) =>
        Late(
            "FIN505",
            FormattableString.Invariant($"årsredovisning {year}"),
            new("Årsredovisningen är lämnad för sent.", "The annual accounts were handed over too late."),
            Accounts(year),
            handedOverOn,
            AccountsInThreeMonths,
            new(
                "Lämna den nu, och tala om för medlemmarna och revisorerna varför den dröjde.",
                "Hand them over now, and tell the members and the auditors why it took longer."
            )
        );

    private static IReadOnlyList<Finding> Late(
        string code,
        string where,
        Wording message,
        LocalDate deadline,
        LocalDate actual,
        LegalSource source,
        Wording remedy
    ) =>
        actual <= deadline
            ? []
            :
            [
                new(
                    code,
                    Severity.BreachOfLaw,
                    where,
                    message,
                    new($"senast {deadline.Iso()}", $"by {deadline.Iso()}"),
                    new(actual.Iso(), actual.Iso()),
                    source,
                    remedy
                ),
            ];
}
