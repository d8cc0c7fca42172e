using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Payouts;

/// <summary>The full year of payouts: by the rule, as planned otherwise, or typed.</summary>
public class PayoutForecastTests
{
    private static readonly LocalDate NewYear = new(2023, 1, 1);
    private static readonly Position Aneby = new(Hoglandet.Aneby, HoglandetPositions.SeCoach, 0.75m, NewYear);
    private static readonly PayoutTerms Terms = HoglandetPositions.SeTerms with { MaximumScope = 2 };

    /// <summary>1 800 000 less the 45 000 that Eksjö's vacancy left; the other printed forecasts hold other judgements.</summary>
    [Theory]
    [InlineData(2020, false, 1_755_000)]
    [InlineData(2023, true, 3_689_000)]
    public void A_full_year_is_what_has_been_paid_and_the_rest_as_planned(int year, bool isSeCoach, decimal kronor)
    {
        PayoutForecast forecast = Run(year, isSeCoach ? HoglandetPositions.SeCoach : HoglandetPositions.Coordinator)
            .FullYearForecast();
        Assert.Equal(Sek.FromKronor(kronor), forecast.Amount);
        Assert.Equal(forecast.Amount, forecast.Explain().Amount);
        Assert.Null(forecast.TypedBy);
    }

    [Fact]
    public void A_typed_forecast_says_so_and_still_knows_the_rule()
    {
        PayoutForecast typed = Run(2023, HoglandetPositions.SeCoach)
            .FullYearForecast()
            .Typed(Sek.FromKronor(3_825_000), "delårsrapport 2023");
        Assert.Equal(Sek.FromKronor(3_825_000), typed.Amount);
        Assert.Equal(Sek.FromKronor(3_689_000), typed.ByRule);
        Assert.Equal("2023: 3 825 000 kr", typed.ToString().Plain());
        Assert.Equal(
            """
            SE-coach, helårsprognos 2023: 3 825 000 kr
              utbetalt januari-juni 2023: 1 817 375 kr
              planerat juli-december 2023: 1 871 625 kr
              1 817 375 kr + 1 871 625 kr = 3 689 000 kr  [praxis: Höglandet, halvårsredovisning 2020]
              angivet i stället: 3 825 000 kr (delårsrapport 2023)
            """,
            typed.Explain().ToString().Plain()
        );
        Refusal.Of<ArgumentException>("by", "'by' is blank.", () => typed.Typed(Sek.Zero, " "));
    }

    /// <summary>Eksjö 2023: vacant from May, and filled again after the summer in a plan.</summary>
    [Fact]
    public void A_vacancy_lasts_unless_the_plan_ends_it()
    {
        PayoutRun paid = Run(2023, HoglandetPositions.Coordinator);
        Assert.Equal(Sek.FromKronor(850_000 + 5 * 150_000), paid.FullYearForecast().Amount);
        Position[] planned =
        [
            .. paid.Positions.Select(position =>
                position.Employer == Hoglandet.Eksjö ? position.FilledFrom(new LocalDate(2023, 9, 1)) : position
            ),
        ];
        Assert.Equal(Sek.FromKronor(850_000 + 5 * 150_000 + 4 * 25_000), paid.FullYearForecast(planned).Amount);
    }

    [Fact]
    public void A_year_that_is_over_is_its_own_forecast_and_a_run_from_the_middle_has_none()
    {
        Position[] positions = HoglandetPositions.Of(2020, HoglandetPositions.SeCoach);
        PayoutRun year = PayoutRun.For(positions, [HoglandetPositions.SeTerms], HoglandetPositions.Year(2020));
        Assert.Equal(year.Total, year.FullYearForecast().Amount);
        Assert.Null(year.FullYearForecast().Remaining);
        Assert.Equal(year.Total, year.FullYearForecast().Explain().Amount);
        foreach (
            DateInterval span in new DateInterval[]
            {
                new(new LocalDate(2020, 2, 1), new LocalDate(2020, 6, 30)),
                new(new LocalDate(2020, 1, 1), new LocalDate(2021, 1, 1)),
            }
        )
        {
            PayoutRun part = PayoutRun.For(positions, [HoglandetPositions.SeTerms], span);
            Assert.StartsWith(
                "A forecast needs all that is paid so far in one year",
                Assert.Throws<InvalidOperationException>(() => part.FullYearForecast()).Message,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void What_is_planned_is_checked_as_the_positions_of_a_run_are()
    {
        PayoutRun paid = PayoutRun.For([Aneby], [Terms], HoglandetPositions.HalfYear(2023));
        Refusal.Of<ArgumentException>(
            "planned",
            "Number 2 of the planned is null. Leave it out.",
            () => paid.FullYearForecast([Aneby, null!])
        );
        Refusal.Of<ArgumentException>(
            "planned",
            "'Aneby, SE-coach' stands 2 times.",
            () => paid.FullYearForecast([Aneby, Aneby])
        );
        Refusal.Of<ArgumentException>(
            "planned",
            "There are no terms for Aneby, 'samverkanskoordinator' ('coordinator').",
            () => paid.FullYearForecast([new(Hoglandet.Aneby, HoglandetPositions.Coordinator, 1, NewYear)])
        );
        Refusal.Of<ArgumentException>(
            "planned",
            "'Aneby, SE-coach 5/2 2023-01-01/..' is above the stated maximum, ",
            () => paid.FullYearForecast([new(Hoglandet.Aneby, HoglandetPositions.SeCoach, 2.5m, NewYear)])
        );
        LocalDate before = new(2019, 12, 1);
        PayoutRun running = PayoutRun.For([], [Terms], HoglandetPositions.HalfYear(2023), before);
        Refusal.Of<ArgumentException>(
            "planned",
            "There is no rate yet for Aneby, SE-coach on 2019-12-01, before 2020-01-01.",
            () => running.FullYearForecast([new(Hoglandet.Aneby, HoglandetPositions.SeCoach, 1, before)])
        );
    }

    private static PayoutRun Run(int year, Wording role) =>
        PayoutRun.For(
            HoglandetPositions.Of(year, role),
            HoglandetPositions.AllTerms,
            HoglandetPositions.HalfYear(year)
        );
}
