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
            "Årsredovisningen ska upprättas inom tre månader efter årets slut.",
            "The annual accounts are due within three months of the end of the year."
        )
    );

    /// <summary>The last day to set a year's budget: 30 November of the year before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is before the act of federations.</exception>
    public static LocalDate Budget(int year) => new(Act.CheckYear(year, nameof(year)) - 1, 11, 30);

    /// <summary>The last day to hand a year's accounts over: 31 March of the year after.</summary>
    /// <inheritdoc cref="Budget"/>
    public static LocalDate Accounts(int year) => new(Act.CheckYear(year, nameof(year)) + 1, 3, 31);
}
