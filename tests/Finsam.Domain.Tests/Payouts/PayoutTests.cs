using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Payouts;

/// <summary>What one position is paid, and how that is explained.</summary>
public class PayoutTests
{
    private static readonly LocalDate NewYear = new(2023, 1, 1);
    private static readonly DateInterval Half = HoglandetPositions.HalfYear(2023);

    private static readonly Position Aneby = new(
        Hoglandet.Aneby,
        HoglandetPositions.SeCoach,
        [new Scope(0.75m, NewYear)]
    );

    [Fact]
    public void Days_on_which_nothing_changes_are_one_piece_and_a_granted_scope_is_another()
    {
        Position position = new(
            Hoglandet.Aneby,
            HoglandetPositions.SeCoach,
            [
                new Scope(new Fraction(1, 3), NewYear, new LocalDate(2023, 1, 31)),
                new Scope(new Fraction(1, 3), new LocalDate(2023, 2, 1), new LocalDate(2023, 3, 31)),
                new Scope(0.125m, new LocalDate(2023, 4, 1)),
                new Scope(0.125m, new LocalDate(2023, 5, 1), decision: RuleSource.Decided("beviljat")),
            ]
        );
        Payout payout = PayoutRun.For(HoglandetPositions.Roles, [position], Half).Payouts[0];
        Assert.StartsWith(
            """
            Aneby, SE-coach, januari-juni 2023: 53 281 kr
              januari-mars: 3 månader x 1/3 heltidstjänst x 38 750 kr = 38 750 kr
              april: 1 månad x 0,125 heltidstjänst x 38 750 kr = 4 843,75 kr
              maj-juni: 2 månader x 0,125 heltidstjänst x 38 750 kr = 9 687,50 kr  [beslut: styrelsen: beviljat]
              38 750 kr + 4 843,75 kr + 9 687,50 kr = 53 281,25 kr
              avrundat en gång till närmaste 1 kr: 53 281 kr
            """.Plain(),
            payout.Explain().ToString().Plain(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "April: 1 month x 0.125 full-time post",
            payout.Explain().ToString(Language.English),
            StringComparison.Ordinal
        );
        Assert.Equal("Aneby, SE-coach, januari-juni 2023: 53 281 kr", payout.ToString().Plain());
    }

    /// <summary>A board that grants 40 % for a time, before there is any established scope: no dummy is needed.</summary>
    [Fact]
    public void A_position_with_only_a_granted_scope_is_paid_explained_and_forecast()
    {
        Position position = new(
            Hoglandet.Aneby,
            HoglandetPositions.SeCoach,
            [new Scope(0.4m, NewYear, new LocalDate(2023, 4, 30), decision: RuleSource.Decided("40 %"))]
        );
        PayoutRun run = PayoutRun.For(HoglandetPositions.Roles, [position], Half);
        Payout payout = run.Payouts[0];
        Assert.Equal(Sek.FromKronor(62_000), payout.Amount);
        Assert.False(payout.IsVacant);
        Assert.Equal(0, payout.EstablishedScope);
        Assert.Null(payout.HeadCount);
        Assert.StartsWith(
            """
            Aneby, SE-coach, januari-juni 2023: 62 000 kr
              januari-april: 4 månader x 0,40 heltidstjänst x 38 750 kr = 62 000 kr  [beslut: styrelsen: 40 %]
              maj-juni: ingen omfattning angiven
              38 750 kr = 465 000 kr / 12
            """.Plain(),
            payout.Explain().ToString().Plain(),
            StringComparison.Ordinal
        );
        Assert.Equal("SE-coach: 62 000 kr", $"{run.Explain(Hoglandet.Aneby).Steps[0]}".Plain());
        PayoutRun filled = PayoutRun.For(
            HoglandetPositions.Roles,
            [position.Filled(new LocalDate(2023, 9, 1), 1)],
            YearParts.Year(2023)
        );
        Assert.Equal(Sek.FromKronor(62_000 + 4 * 38_750), filled.Total);
    }

    [Fact]
    public void Granted_scopes_that_touch_are_explained_each_by_its_own_decision()
    {
        Position position = new(
            Hoglandet.Aneby,
            HoglandetPositions.SeCoach,
            [
                new Scope(0.5m, new LocalDate(2023, 3, 1), decision: RuleSource.Decided("andra")),
                new Scope(0.5m, NewYear, new LocalDate(2023, 2, 28), decision: RuleSource.Decided("första")),
            ]
        );
        Assert.Equal(
            [
                "januari-februari: 2 månader x 0,50 heltidstjänst x 38 750 kr = 38 750 kr  [beslut: styrelsen: första]",
                "mars-juni: 4 månader x 0,50 heltidstjänst x 38 750 kr = 77 500 kr  [beslut: styrelsen: andra]",
            ],
            PayoutRun
                .For(HoglandetPositions.Roles, [position], Half)
                .Payouts[0]
                .Explain()
                .Steps.Take(2)
                .Select(step => step.ToString().Plain())
        );
    }

    [Fact]
    public void Spans_are_named_by_their_months_or_by_their_days()
    {
        Assert.Equal(
            "januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december",
            string.Join(", ", YearParts.Months(2023).Select(month => Name(month, Language.Swedish)))
        );
        Assert.Equal(
            "January, February, March, April, May, June, July, August, September, October, November, December",
            string.Join(", ", YearParts.Months(2023).Select(month => Name(month, Language.English)))
        );
        LocalDate day = new(2024, 2, 29);
        Assert.Equal("utbetalningar, 2024: 0 kr", Text(YearParts.Year(2024)));
        Assert.Equal("utbetalningar, juli-december 2024: 0 kr", Text(YearParts.HalfYears(2024)[1]));
        Assert.Equal("utbetalningar, 2024-02-29: 0 kr", Text(new(day, day)));
        Assert.Equal(
            "utbetalningar, 2024-02-01 till 2024-02-28: 0 kr",
            Text(new(new LocalDate(2024, 2, 1), day.PlusDays(-1)))
        );
        Assert.Equal("utbetalningar, 2024-02-02 till 2024-02-29: 0 kr", Text(new(new LocalDate(2024, 2, 2), day)));

        static string Text(DateInterval span) =>
            PayoutRun.For([], [], span).Explain().ToString().Plain().Split('\n')[0];

        static string Name(DateInterval month, Language language) =>
            PayoutRun
                .For(HoglandetPositions.Roles, [Aneby], month)
                .Payouts[0]
                .Explain()
                .Steps[0]
                .ToString(language)
                .Split(':')[0];
    }

    [Fact]
    public void A_position_without_any_filled_or_granted_day_pays_nothing_and_says_vacant()
    {
        Payout payout = PayoutRun.For(HoglandetPositions.Roles, [Aneby], HoglandetPositions.HalfYear(2022)).Payouts[0];
        Assert.True(payout.IsVacant);
        Assert.Equal(Sek.Zero, payout.Amount);
        Assert.Equal("Aneby, SE-coach, januari-juni 2022: 0 kr (vakant)", payout.ToString().Plain());
        Assert.Equal(
            """
            Aneby, SE-coach, januari-juni 2022: 0 kr
              januari-juni: ingen omfattning angiven
            """,
            payout.Explain().ToString().Plain()
        );
        PayoutRun run = PayoutRun.For(HoglandetPositions.Roles, [Aneby], HoglandetPositions.HalfYear(2022));
        Assert.Equal(
            "Aneby, January-June 2022: 0 kr\n  SE coach, 0.75 full-time post: 0 kr, vacant"
                + "\n    Aneby, SE coach, January-June 2022: 0 kr\n      January-June: no scope told",
            run.Explain(Hoglandet.Aneby).ToString(Language.English).Plain()
        );
    }

    [Fact]
    public void A_vacant_position_says_so_in_the_member_s_explanation()
    {
        PayoutRun vacant = PayoutRun.For(HoglandetPositions.Roles, [Aneby], YearParts.Year(2022));
        Assert.Equal(
            "SE-coach, 0,75 heltidstjänst: 0 kr, vakant",
            $"{vacant.Explain(Hoglandet.Aneby).Steps[0]}".Plain()
        );
        PayoutRun filled = PayoutRun.For(HoglandetPositions.Roles, [Aneby], YearParts.Year(2023));
        Assert.Equal(
            "SE coach, 0.75 full-time post: 348,750 kr",
            filled.Explain(Hoglandet.Aneby).Steps[0].ToString(Language.English).Plain()
        );
    }

    [Fact]
    public void Running_totals_are_explained_in_English_too()
    {
        Role role = HoglandetPositions.SeRole with { Months = MonthRule.ActualDays, Unit = Sek.FromKronor(1_000) };
        string february = PayoutRun
            .For([role], [Aneby], YearParts.Months(2023)[1], NewYear)
            .Payouts[0]
            .Explain()
            .ToString(Language.English)
            .Plain();
        Assert.Contains(
            "running from 2023-01-01, rounded to the nearest 1,000 kr: through 2023-02-28 58,125 kr, 58,000 kr; "
                + "before 2023-02-01 29,062.50 kr, 29,000 kr; 58,000 kr - 29,000 kr = 29,000 kr",
            february,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "month rule: actual days, a day is one of the days of its month",
            february,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_day_is_a_fraction_of_a_month_and_a_vacancy_may_end_the_day_after_it_begins()
    {
        LocalDate leapDay = new(2024, 2, 29);
        Position position = new(Hoglandet.Aneby, HoglandetPositions.SeCoach, [new Scope(1, leapDay, leapDay)]);
        Role role = HoglandetPositions.SeRole with { Months = MonthRule.ActualDays };
        Assert.StartsWith(
            "2024-02-29: 1/29 månader x 1,00 heltidstjänst x 38 750 kr = 1 336 6/29 kr",
            $"{PayoutRun.For([role], [position], new(leapDay, leapDay)).Payouts[0].Explain().Steps[0]}".Plain(),
            StringComparison.Ordinal
        );
        Assert.Equal(2, position.Filled(new LocalDate(2024, 3, 1)).Scopes.Count);
    }

    [Fact]
    public void A_span_over_a_new_year_names_its_years()
    {
        DateInterval span = new(new LocalDate(2022, 12, 1), new LocalDate(2023, 1, 31));
        Payout payout = PayoutRun.For(HoglandetPositions.Roles, [Aneby], span).Payouts[0];
        Assert.StartsWith(
            "Aneby, SE-coach, 2022-12-01 till 2023-01-31: 29 063 kr\n"
                + "  december 2022: ingen omfattning angiven\n"
                + "  januari 2023: 1 månad x 0,75 heltidstjänst x 38 750 kr = 29 062,50 kr\n"
                + "  avrundat en gång till närmaste 1 kr: 29 063 kr",
            payout.Explain().ToString().Plain(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "rounded once to the nearest 1 kr: 29,063 kr",
            payout.Explain().ToString(Language.English).Plain(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(
        MonthRule.WholeMonths,
        "whole months, a month counts if the position is filled on its first day, with the scope and the rate of that day"
    )]
    [InlineData(MonthRule.ActualDays, "actual days, a day is one of the days of its month")]
    [InlineData(
        MonthRule.ThirtyDayMonths,
        "thirty-day months, a day is 1/30 month, day 31 adds nothing and February counts as 30 days"
    )]
    public void A_vacancy_and_the_month_rule_are_told_in_English(MonthRule rule, string words)
    {
        Role role = HoglandetPositions.SeRole with { Months = rule };
        Position position = new Position(Hoglandet.Aneby, HoglandetPositions.SeCoach, 0.75m, NewYear).Vacant(
            new(2023, 4, 1)
        );
        Assert.Equal(
            $"""
            Aneby, SE coach, January-June 2023: 87,188 kr
              January-March: 3 months x 0.75 full-time post x 38,750 kr = 87,187.50 kr
              April-June: vacant, no payout
              rounded once to the nearest 1 kr: 87,188 kr  [choice of method in Finsam.Domain 0.2: a payout is rounded once]
              38,750 kr = 465,000 kr / 12, for a full-time post from 2020-01-01  [inferred from delårsrapport 2023]
              month rule: {words}
            """,
            PayoutRun.For([role], [position], Half).Payouts[0].Explain().ToString(Language.English).Plain()
        );
    }
}
