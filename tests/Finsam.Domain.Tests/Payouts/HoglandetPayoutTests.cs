using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Payouts;

/// <summary>The payouts of Höglandet's half-years 2020 and 2023, as printed.</summary>
public class HoglandetPayoutTests
{
    public static TheoryData<int, string, decimal> HalfYears() =>
        new()
        {
            { 2020, HoglandetPositions.SeCoach, 1_871_625 },
            { 2020, HoglandetPositions.Coordinator, 855_000 },
            { 2023, HoglandetPositions.SeCoach, 1_817_375 },
            { 2023, HoglandetPositions.Coordinator, 850_000 },
        };

    [Theory]
    [MemberData(nameof(HalfYears))]
    public void Every_payout_is_the_printed_one(int year, string role, decimal sum)
    {
        PayoutRun run = Run(year, role);
        Assert.Equal(
            HoglandetPositions.Printed(year, role),
            run.Payouts.ToDictionary(payout => payout.Position.Employer, payout => payout.Amount)
        );
        Assert.Equal(Sek.FromKronor(sum), run.Total);
        Assert.Equal(run.Total, run[role]);
        Assert.All(run.Payouts, payout => Assert.Equal(payout.Amount, payout.Explain().Amount));
        Assert.All(run.Employers, member => Assert.Equal(run[member], run.Explain(member).Amount));
        Assert.Equal(run.Total, run.Explain().Amount);
    }

    /// <summary>1 800 000 less the 45 000 that Eksjö's vacancy left; the other printed forecasts hold other judgements.</summary>
    [Theory]
    [InlineData(2020, HoglandetPositions.Coordinator, 1_755_000)]
    [InlineData(2023, HoglandetPositions.SeCoach, 3_689_000)]
    public void A_full_year_is_what_has_been_paid_and_the_rest_as_planned(int year, string role, decimal kronor) =>
        Assert.Equal(
            Sek.FromKronor(kronor),
            PayoutRun.For(HoglandetPositions.Roles, HoglandetPositions.Of(year, role), YearParts.Year(year)).Total
        );

    /// <summary>Eksjö 2023: vacant from May, and filled again after the summer in a plan.</summary>
    [Fact]
    public void A_vacancy_lasts_unless_a_plan_ends_it()
    {
        Position[] positions = HoglandetPositions.Of(2023, HoglandetPositions.Coordinator);
        Assert.Equal(Sek.FromKronor(850_000 + 5 * 150_000), Year(positions));
        Position[] planned =
        [
            .. positions.Select(position =>
                position.Employer == Hoglandet.Eksjö ? position.Filled(new LocalDate(2023, 9, 1)) : position
            ),
        ];
        Assert.Equal(Sek.FromKronor(850_000 + 5 * 150_000 + 4 * 25_000), Year(planned));

        static Sek Year(Position[] positions) =>
            PayoutRun.For(HoglandetPositions.Roles, positions, YearParts.Year(2023)).Total;
    }

    [Fact]
    public void A_table_prints_the_established_scope_and_the_head_count_also_during_a_vacancy()
    {
        Payout aneby = Run(2023, HoglandetPositions.SeCoach).Payouts[0];
        Assert.Equal(0.75m, aneby.EstablishedScope);
        Assert.Equal(1, aneby.HeadCount);
        Assert.False(aneby.IsVacant);
        Payout eksjö = Run(2023, HoglandetPositions.Coordinator).Payouts[1];
        Assert.Equal(0.5m, eksjö.EstablishedScope);
        Assert.Null(eksjö.HeadCount);
    }

    /// <summary>Aneby 2023: vacant January to April, when the board granted 40 % of a full-time post.</summary>
    [Fact]
    public void Aneby_2023_is_explained_by_the_granted_scope_and_the_established_one()
    {
        Payout aneby = Run(2023, HoglandetPositions.SeCoach).Payouts[0];
        Assert.Equal(
            """
            Aneby, SE-coach, januari-juni 2023: 120 125 kr
              januari-april: 4 månader x 0,40 heltidstjänst x 38 750 kr = 62 000 kr  [beslut: styrelsen: 40 % av heltidstjänst under vakansen]
              maj-juni: 2 månader x 0,75 heltidstjänst x 38 750 kr = 58 125 kr
              62 000 kr + 58 125 kr = 120 125 kr
              38 750 kr = 465 000 kr / 12, för en heltidstjänst från 2020-01-01  [härlett ur delårsrapport 2023]
              månadsregel: trettiodagarsmånader, en dag är 1/30 månad, den 31:a räknas inte och februari räknas som 30 dagar
            """,
            aneby.Explain().ToString().Plain()
        );
        Assert.Equal(
            """
            Aneby, SE coach, January-June 2023: 120,125 kr
              January-April: 4 months x 0.40 full-time post x 38,750 kr = 62,000 kr  [decision: the board: 40 % av heltidstjänst under vakansen]
              May-June: 2 months x 0.75 full-time post x 38,750 kr = 58,125 kr
              62,000 kr + 58,125 kr = 120,125 kr
              38,750 kr = 465,000 kr / 12, for a full-time post from 2020-01-01  [inferred from delårsrapport 2023]
              month rule: thirty-day months, a day is 1/30 month, day 31 adds nothing and February counts as 30 days
            """,
            aneby.Explain().ToString(Language.English).Plain()
        );
    }

    /// <summary>Eksjö 2020, filled from 25 February: 105 000 printed, 4.2 months of 25 000.</summary>
    [Theory]
    [InlineData(MonthRule.ThirtyDayMonths, "105000")]
    [InlineData(MonthRule.ActualDays, "104310.34")]
    [InlineData(MonthRule.WholeMonths, "100000")]
    public void Eksjö_2020_under_each_month_rule(MonthRule rule, string kronor)
    {
        Role role = HoglandetPositions.CoordinatorRole with { Months = rule, Unit = Sek.FromOre(1) };
        PayoutRun run = PayoutRun.For(
            [role],
            HoglandetPositions.Of(2020, HoglandetPositions.Coordinator),
            HoglandetPositions.HalfYear(2020)
        );
        Assert.Equal(Sek.Parse(kronor), run[Hoglandet.Eksjö]);
        Assert.Equal(run[Hoglandet.Eksjö], run[Hoglandet.Eksjö, HoglandetPositions.Coordinator]);
        Assert.Equal(run[Hoglandet.Eksjö], run.Payouts[1].Explain().Amount);
    }

    [Fact]
    public void A_part_month_that_is_rounded_is_explained_exactly()
    {
        Role role = HoglandetPositions.CoordinatorRole with { Months = MonthRule.ActualDays };
        Payout eksjö = PayoutRun
            .For([role], HoglandetPositions.Of(2020, HoglandetPositions.Coordinator), HoglandetPositions.HalfYear(2020))
            .Payouts[1];
        Assert.Equal(new Fraction(3_025_000, 29), eksjö.Kronor);
        Assert.Equal(
            """
            Eksjö, Koordinator, januari-juni 2020: 104 310 kr
              2020-01-01 till 2020-02-24: ingen omfattning angiven
              2020-02-25 till 2020-06-30: 4 5/29 månader x 0,50 heltidstjänst x 50 000 kr = 104 310 10/29 kr
              avrundat en gång till närmaste 1 kr: 104 310 kr  [metodval i Finsam.Domain 0.2: en utbetalning avrundas en gång]
              50 000 kr = 600 000 kr / 12, för en heltidstjänst från 2020-01-01  [härlett ur delårsrapport 2023]
              månadsregel: faktiska dagar, en dag är en av månadens dagar
            """,
            eksjö.Explain().ToString().Plain()
        );
    }

    private static PayoutRun Run(int year, string role) =>
        PayoutRun.For(HoglandetPositions.Roles, HoglandetPositions.Of(year, role), HoglandetPositions.HalfYear(year));
}
