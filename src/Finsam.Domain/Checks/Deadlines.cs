using System.Runtime.CompilerServices;
using NodaTime;

namespace Finsam.Domain;

/// <summary>By which days the law wants a federation's budget decided and its accounts handed over.</summary>
/// <remarks>Swedish: <i>tidsfrister</i>.</remarks>
public static class Deadlines
{
    internal static readonly RuleSource BudgetByNovember = Act.LocalGovernment(
        "11 kap. 6 §",
        "19 och 23 §§",
        new(
            "Styrelsen fastställer budgeten senast den 30 november, vid ett offentligt sammanträde och efter samråd "
                + "med medlemmarna.",
            "The board sets the budget by 30 November, at a public meeting and after consulting the members."
        )
    );

    internal static readonly RuleSource AccountsInThreeMonths = Act.Finsam(
        "24 §",
        new(
            "Årsredovisningen ska lämnas inom tre månader efter årets slut.",
            "The annual accounts are due within three months of the end of the year."
        )
    );

    internal static readonly FindingRule LateBudget = FindingRule.Ours(
        "FIN303",
        Severity.BreachOfLaw,
        new("Budgeten är fastställd för sent.", "The budget was set too late."),
        new(
            "Planera sammanträdet till november, och skriv i protokollet varför det dröjde.",
            "Plan the meeting for November, and put in the minutes why it took longer."
        ),
        BudgetByNovember
    );

    internal static readonly FindingRule LateAccounts = FindingRule.Ours(
        "FIN505",
        Severity.BreachOfLaw,
        new("Årsredovisningen är lämnad för sent.", "The annual accounts were handed over too late."),
        new(
            "Lämna den nu, och tala om för medlemmarna och revisorerna varför den dröjde.",
            "Hand them over now, and tell the members and the auditors why it took longer."
        ),
        AccountsInThreeMonths
    );

    /// <summary>The last day to set a year's budget: 30 November of the year before.</summary>
    /// <param name="year">The budget year.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is before the act of federations.</exception>
    public static LocalDate Budget(int year)
    {
        Act.CheckYear(year, nameof(year));
        return new(year - 1, 11, 30);
    }

    /// <summary>The last day to hand a year's accounts over: 31 March of the year after.</summary>
    /// <param name="year">The year of the accounts.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is before the act of federations.</exception>
    public static LocalDate Accounts(int year)
    {
        Act.CheckYear(year, nameof(year));
        return new(year + 1, 3, 31);
    }

    /// <summary>Looks whether a budget was decided in time (FIN303).</summary>
    /// <param name="year">The budget year.</param>
    /// <param name="decidedOn">The day the board decided it.</param>
    /// <returns>One finding where it was late; none where it was not.</returns>
    /// <exception cref="ArgumentException">The day is not by the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is before the act of federations.</exception>
    public static IReadOnlyList<Finding> CheckBudget(int year, LocalDate decidedOn) =>
        Late(LateBudget, FormattableString.Invariant($"budget {year}"), Budget(year), decidedOn);

    /// <summary>Looks whether annual accounts were handed over in time (FIN505).</summary>
    /// <param name="year">The year of the accounts.</param>
    /// <param name="handedOverOn">The day they were handed over.</param>
    /// <returns>One finding where they were late; none where they were not.</returns>
    /// <exception cref="ArgumentException">The day is not by the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is before the act of federations.</exception>
    public static IReadOnlyList<Finding> CheckAccounts(int year, LocalDate handedOverOn) =>
        Late(LateAccounts, FormattableString.Invariant($"årsredovisning {year}"), Accounts(year), handedOverOn);

    private static IReadOnlyList<Finding> Late(
        FindingRule rule,
        string where,
        LocalDate deadline,
        LocalDate actual,
        [CallerArgumentExpression(nameof(actual))] string? parameter = null
    ) =>
        Guard.Against.OtherCalendar(actual, parameter) <= deadline
            ? []
            : [rule.At(where, new($"senast {deadline.Iso()}", $"by {deadline.Iso()}"), Wording.Of($"{actual.Iso()}"))];
}
