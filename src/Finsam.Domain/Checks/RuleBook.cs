namespace Finsam.Domain;

/// <summary>Every rule that the library follows of itself, with where it comes from, and every check.</summary>
/// <remarks>Swedish: <i>regelbok</i>. What a federation decides, such as a key, a rate or a policy of its own, brings
/// its source along and is not listed here.</remarks>
public static class RuleBook
{
    /// <summary>All that a year is looked through for, by code.</summary>
    public static Listing<YearCheck> Checks { get; } =
    [
        MemberChecks.Parties,
        ContributionChecks.Shares,
        ContributionChecks.Sum,
        PlausibilityChecks.Population,
        PlausibilityChecks.Decisions,
        PaymentChecks.Grants,
        PaymentChecks.Paid,
        PlausibilityChecks.Positions,
        BudgetChecks.Balance,
        BudgetChecks.Cover,
        DeadlineChecks.Budget,
        FollowUpChecks.Costs,
        BudgetChecks.Overhead,
        BudgetChecks.ThreeYears,
        GoalChecks.Reached,
        EquityChecks.BelowZero,
        EquityChecks.Policy,
        EquityChecks.Liquidity,
        EquityChecks.Debts,
        CharterChecks.Shares,
        PrintedChecks.Sums,
        PrintedChecks.Openings,
        DeadlineChecks.Accounts,
        PlausibilityChecks.Units,
    ];

    /// <summary>The sources of all rules, in the library's reading order.</summary>
    public static Listing<RuleSource> Sources { get; } =
    [
        .. MemberChecks.TakingPart.Values.Select(value => value.Source),
        Act.BeforeLocalGovernmentAct,
        .. StatutoryShares.InForce.Values.Select(value => value.Source),
        .. StatutoryShares.WithoutRegion.Values.Select(value => value.Source),
        AllocationKey.AsTheyAgree,
        AllocationKey.ByLargestRemainder,
        PayoutRun.RoundedOnce,
        PayoutRun.PaidAndPlanned,
        GeneralDeduction.AsInFinnveden2021.Source,
        Figures.LargestRoom,
        EquityChain.ClosingOpensNext,
        .. EquityPolicy.AsCitedIn2020.Values.Select(value => value.Source),
        EquityStanding.TestedAtYearEnd,
        EquityAttribution.SharesOfEquity,
        EquityAttribution.CoverOfDeficiency,
        LiquidityCurve.AtEveryMoment,
        BalanceTests.LetterOfTheLaw,
        BalanceTests.LetterForPlans,
        BalanceTests.CommonPractice,
        BudgetChecks.NoRestoration,
        BudgetChecks.PaidFor,
        BudgetChecks.ThreeYearsOfPlan,
        FollowUpChecks.DecidedBudget,
        EquityChecks.NoDebts,
        EquityChecks.NoPledges,
        EquityChecks.NotBelowZero,
        PrintedChecks.OneLevelDown,
        GoalChecks.Own,
        PlausibilityChecks.Slips,
        Deadlines.BudgetByNovember,
        Deadlines.PublicMeeting,
        Deadlines.AccountsInThreeMonths,
        Deadlines.AccountsBefore2019,
        Deadlines.NoticeOfThreeYears,
        .. OtherRules.All,
    ];

    /// <summary>Those that hold on a day; a rule without a first day, such as a practice, always does. Of a paragraph
    /// that has been changed it is the wording of that day, or that it has not been read.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the first of the act.</exception>
    public static Listing<RuleSource> On(LocalDate date)
    {
        Guard.Against.OutOfRange(
            Guard.Against.OtherCalendar(date) < Act.FirstDay,
            $"No rule holds on {date.Iso()}: the Act (2003:1210) is in force from {Act.FirstDay.Iso()}. "
                + $"Ask for that day or later.",
            nameof(date)
        );
        return [.. Sources.Where(source => !(source.InForceFrom > date) && !(source.InForceThrough < date))];
    }
}
