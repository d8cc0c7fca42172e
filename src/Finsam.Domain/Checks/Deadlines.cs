namespace Finsam.Domain;

/// <summary>By which days the law wants a federation's budget decided and its accounts drawn up, and when a member
/// that gives notice leaves.</summary>
/// <remarks>Swedish: <i>tidsfrister</i>.</remarks>
public static class Deadlines
{
    internal static readonly RuleSource BudgetByNovember = Act.Finsam(
        new("23 §", "Section 23"),
        new(
            "Styrelsen fastställer budgeten senast den 30 november, efter samråd med medlemmarna; ett nybildat "
                + "förbunds budget fastställs av medlemmarna när förbundet bildas.",
            "The board sets the budget by 30 November, after consulting the members; the budget of a new federation is "
                + "set by its members when it is formed."
        )
    );

    internal static readonly RuleSource PublicMeeting = Act.Finsam(
        new("19 §", "Section 19"),
        new(
            "Det sammanträde där budgeten fastställs ska vara offentligt och tillkännages som förbundsordningen anger.",
            "The meeting that sets the budget is public, and announced as the charter says."
        ),
        new(2020, 1, 1)
    );

    internal static readonly RuleSource AccountsInThreeMonths = Act.Finsam(
        new("24 §", "Section 24"),
        new(
            "Styrelsen upprättar årsredovisningen inom tre månader från räkenskapsårets slut, enligt lagen "
                + "(2018:597) om kommunal bokföring och redovisning.",
            "The board draws up the annual accounts within three months of the end of the year, under the Act "
                + "(2018:597) on municipal accounting."
        ),
        new(2019, 1, 1)
    );

    internal static readonly RuleSource AccountsBefore2019 = Act.Unread(
        new("24 § lagen (2003:1210), lydelsen före 2019", "Section 24 of the Act (2003:1210), wording before 2019"),
        new(
            "Lydelsen från 2019-01-01 gäller från och med räkenskapsåret 2019; den tidigare har inte lästs.",
            "The wording from 2019-01-01 holds from the accounts of 2019; the earlier one has not been read."
        ),
        Act.FirstDay,
        new(2018, 12, 31)
    );

    internal static readonly RuleSource NoticeOfThreeYears = Act.Finsam(
        new("27 §", "Section 27"),
        new(
            "En medlem får efter uppsägning utträda; uppsägningstiden är tre år, om förbundsordningen inte "
                + "anger en kortare.",
            "A member may leave after notice; the notice is three years, unless the charter gives a shorter one."
        )
    );

    /// <summary>The last day to set a year's budget: 30 November of the year before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is before the act of federations.</exception>
    public static LocalDate Budget(int year) => new(Act.CheckYear(year, nameof(year)) - 1, 11, 30);

    /// <summary>The last day for the board to draw a year's accounts up: 31 March of the year after.</summary>
    /// <inheritdoc cref="Budget"/>
    public static LocalDate Accounts(int year) => new(Act.CheckYear(year, nameof(year)) + 1, 3, 31);

    /// <summary>The last day of membership that a notice gives: three years after it, or as many months as the charter
    /// says. Swedish: <i>utträde</i>.</summary>
    /// <param name="notice">The day of the notice.</param>
    /// <param name="months">The time of notice, of 0 to 36 months; left out, 36.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the act of federations, or the time is longer
    /// than the law's or negative.</exception>
    /// <remarks>27 § lagen (2003:1210). The day has the same number as that of the notice, or is the last of its month;
    /// which day it is counts as inferred, since the paragraph says only how long the notice is.</remarks>
    public static LocalDate Leaving(LocalDate notice, int months = 36)
    {
        Act.CheckYear(Guard.Against.OtherCalendar(notice).Year, nameof(notice));
        Guard.Against.OutOfRange(
            months is < 0 or > 36,
            $"A notice of {months} months is not within the law's three years. Give 0 to 36.",
            nameof(months)
        );
        return notice.PlusMonths(months);
    }
}
