using NodaTime;

namespace Finsam.Domain;

/// <summary>Every rule that the library follows of itself, with where it comes from.</summary>
/// <remarks>
/// <para>Swedish: <i>regelbok</i>.</para>
/// <para>What a federation decides, such as a key, a rate or a policy of its own, brings its source along and is not
/// listed here.</para>
/// </remarks>
public static class RuleBook
{
    /// <summary>All of them, in the library's reading order.</summary>
    public static IReadOnlyList<RuleSource> Sources { get; } =
    [
        Federation.MembersOfAFederation,
        .. StatutoryShares.InForce.Values.Select(value => value.Source),
        .. StatutoryShares.WithoutRegion.Values.Select(value => value.Source),
        AllocationKey.AsTheyAgree,
        AllocationKey.ByLargestRemainder,
        GeneralDeduction.AsInFinnveden2021.Source,
        PayoutRun.RoundedOnce,
        PayoutForecast.PaidAndPlanned,
        EquityFindings.NoDebts,
        EquityFindings.EquityNotBelowZero,
        EquityFindings.ClosingOpensNext,
        .. EquityPolicy.AsCitedIn2020.Values.Select(value => value.Source),
        EquityStanding.TestedAtYearEnd,
        EquityAttribution.SharesOfEquity,
        EquityAttribution.CoverOfShortfall,
        BudgetBalance.LetterOfTheLaw,
        BudgetBalance.NoRestoration,
        BudgetBalance.CommonPractice,
        OperatingPlan.ThreeYears,
        BudgetAmount.LargestRoom,
        BudgetFollowUp.DecidedBudget,
        ReconciliationDifference.OfTheReport,
        LiquidityCurve.AtEveryMoment,
        Deadlines.BudgetByNovember,
        Deadlines.AccountsInThreeMonths,
    ];

    /// <summary>Those that hold on a day; a rule without a first day, such as a practice, always does.</summary>
    /// <returns>The rules.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not by the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the first of the act.</exception>
    public static IReadOnlyList<RuleSource> On(LocalDate date) =>
        Guard.Against.OtherCalendar(date) >= Act.FirstDay
            ? [.. Sources.Where(source => source.InForceFrom is not { } from || from <= date)]
            : throw new ArgumentOutOfRangeException(
                nameof(date),
                $"No rule holds on {date.Iso()}: lagen (2003:1210) is in force from {Act.FirstDay.Iso()}. "
                    + "Ask for that day or later."
            );
}
