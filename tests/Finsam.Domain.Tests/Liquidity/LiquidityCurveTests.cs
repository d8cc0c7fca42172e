using NodaTime;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Liquidity;

/// <summary>Money in hand day by day.</summary>
public class LiquidityCurveTests
{
    private static readonly LocalDate NewYear = new(2024, 1, 1);

    /// <summary>100 kr in hand, 80 goes on the 10th, 50 comes and 60 goes on the 20th, 200 comes on the 31st.</summary>
    private static readonly LiquidityCurve Curve = LiquidityCurve.For(
        Kr(100),
        NewYear,
        [
            CashMovement.In(January(31), Kr(200), "Regionen"),
            CashMovement.Out(January(10), Kr(80), "lön"),
            CashMovement.In(January(20), Kr(50), "Staten"),
            CashMovement.Out(January(20), Kr(60), "SE"),
        ]
    );

    [Fact]
    public void What_goes_on_a_day_is_counted_before_what_comes()
    {
        Assert.Equal(
            [
                (January(10), Sek.Zero, Kr(80), (Sek?)Kr(20), (Sek?)Kr(20)),
                (January(20), Kr(50), Kr(60), Kr(-40), Kr(10)),
                (January(31), Kr(200), Sek.Zero, Kr(10), Kr(210)),
            ],
            Curve.Days.Select(Parts)
        );
        Assert.Equal((Kr(-40), January(20)), (Curve.Minimum.Amount, Curve.MinimumOn));
        Assert.Equal(January(20), Curve.FirstDayBelowZero);
        Assert.Equal(Kr(140), Curve.SmallestOpening);
        Assert.Equal(Kr(210), Curve.On(January(31)).Amount);
        Assert.Equal(
            """
            2024-01-01: 100 kr
            2024-01-10: in 0 kr, ut 80 kr, kvar 20 kr
            2024-01-20: in 50 kr, ut 60 kr, kvar 10 kr
            2024-01-31: in 200 kr, ut 0 kr, kvar 210 kr
            lägsta likviditet 2024-01-20: -40 kr
            """,
            $"{Curve}".Plain()
        );
        Assert.EndsWith(
            "\n2024-01-31: in 200 kr, out 0 kr, left 210 kr\nlowest liquidity 2024-01-20: -40 kr",
            Curve.ToString(Language.English).Plain(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_balance_on_a_day_is_that_at_its_end()
    {
        Assert.Equal(
            [100m, 100, 20, 20, 10, 210, 210],
            new[] { NewYear, January(9), January(10), January(19), January(20), January(31), new(2025, 1, 1) }.Select(
                day => Curve.On(day).Amount.Kronor
            )
        );
        Refusal.Of<ArgumentException>(
            "day",
            "2023-12-31 is before 2024-01-01, when the curve begins.",
            () => Curve.On(NewYear.PlusDays(-1))
        );
    }

    [Fact]
    public void The_lowest_and_a_day_say_where_they_come_from()
    {
        Assert.Equal(
            """
            lägsta likviditet, 2024-01-20: -40 kr
              kassa 2024-01-01: 100 kr
              + inbetalt före dagen: 0 kr
              - utbetalt till och med dagen: 140 kr  [tillämpning hos Finnveden, verksamhetsplan 2021-2023, 7.3]
            """,
            Curve.Explain().ToString().Plain()
        );
        Assert.Equal(
            """
            liquidity 2024-01-21: 10 kr
              cash 2024-01-01: 100 kr
              + received to the end of the day: 50 kr
              - paid to the end of the day: 140 kr  [practice of Finnveden, verksamhetsplan 2021-2023, 7.3]
            """,
            Curve.On(January(21)).Explain().ToString(Language.English).Plain()
        );
        Assert.Equal(new Place(Page.Liquidity, day: January(21)), Curve.On(January(21)).Place);
        Assert.Null(LiquidityCurve.For(Kr(140), NewYear, Curve.Movements).FirstDayBelowZero);
    }

    [Fact]
    public void The_latest_day_for_a_receipt_is_the_day_before_it_is_needed()
    {
        CashMovement region = Curve.Movements.Single(each => each.Name == "Regionen");
        Assert.Equal(January(19), Curve.LatestDayFor(region));
        Assert.Equal(January(19), Curve.LatestDayFor(CashMovement.In(January(25), Kr(40), "lånat av ingen")));
        Assert.Null(Curve.LatestDayFor(CashMovement.In(January(25), Kr(39), "för lite")));
        LiquidityCurve rich = LiquidityCurve.For(Kr(1_000), NewYear, Curve.Movements);
        Assert.Equal(LocalDate.MaxIsoValue, rich.LatestDayFor(region));
        Assert.Equal(LocalDate.MaxIsoValue, LiquidityCurve.For(Kr(1), NewYear, []).LatestDayFor(region));
        LiquidityCurve atOnce = LiquidityCurve.For(Sek.Zero, NewYear, [CashMovement.Out(NewYear, Kr(1), "genast")]);
        Assert.Null(atOnce.LatestDayFor(region));
        Assert.Null(LiquidityCurve.For(Kr(-1), NewYear, []).LatestDayFor(region));
        Refusal.Of<ArgumentException>(
            "receipt",
            "2024-01-10 lön: -80 kr is a payment, which is never too late.",
            () => Curve.LatestDayFor(Curve.Movements[0])
        );
    }

    [Fact]
    public void A_receipt_of_the_curve_is_moved_and_another_comes_beside()
    {
        CashMovement receipt = CashMovement.In(January(5), Kr(100), "Regionen");
        LiquidityCurve curve = LiquidityCurve.For(
            Sek.Zero,
            NewYear,
            [receipt, CashMovement.Out(January(10), Kr(100), "SE")]
        );
        Assert.Equal(January(9), curve.LatestDayFor(receipt));
        Assert.Equal(LocalDate.MaxIsoValue, curve.LatestDayFor(CashMovement.In(January(6), Kr(100), "Regionen")));
    }

    [Fact]
    public void The_minimum_is_on_the_first_day_that_has_it_and_a_flow_of_nothing_moves_nothing()
    {
        LiquidityCurve curve = LiquidityCurve.For(
            Kr(5),
            NewYear,
            [
                CashMovement.Out(January(3), Kr(5), "a"),
                CashMovement.In(January(4), Kr(5), "b"),
                CashMovement.Out(January(5), Kr(5), "c"),
                CashMovement.In(January(6), Sek.Zero, "d"),
                CashMovement.Out(January(6), Sek.Zero, "e"),
            ]
        );
        Assert.Equal((Sek.Zero, January(3)), (curve.Minimum.Amount, curve.MinimumOn));
        Assert.Equal((January(6), Sek.Zero, Sek.Zero, Sek.Zero, Sek.Zero), Parts(curve.Days[^1]));
        Assert.Null(curve.FirstDayBelowZero);
        Assert.Equal(Kr(5), curve.SmallestOpening);
    }

    [Fact]
    public void Without_flows_the_opening_is_all_there_is()
    {
        LiquidityCurve nothing = LiquidityCurve.For(Kr(7), NewYear, []);
        Assert.Equal(
            (Kr(7), Kr(7), NewYear, Sek.Zero),
            (nothing.On(NewYear).Amount, nothing.Minimum.Amount, nothing.MinimumOn, nothing.SmallestOpening)
        );
        Assert.Null(nothing.FirstDayBelowZero);
        Assert.Equal(NewYear, LiquidityCurve.For(Kr(-7), NewYear, []).FirstDayBelowZero);
    }

    [Fact]
    public void More_money_can_come_or_go()
    {
        LiquidityCurve more = Curve.With([CashMovement.In(January(20), Kr(5), "återbetalt")]);
        Assert.Equal((Kr(215), 5), (more.On(January(31)).Amount, more.Movements.Count));
        Assert.Equal("2024-01-20: in 55 kr, ut 60 kr, kvar 15 kr", $"{more.Days[1]}".Plain());
        Assert.Equal(4, Curve.Movements.Count);
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Refusal.Of<ArgumentException>(
            "movements",
            "2023-12-30 a: 1 kr; 2023-12-31 b: -1 kr: before 2024-01-01, when the curve begins.",
            () =>
                LiquidityCurve.For(
                    Kr(1),
                    NewYear,
                    [
                        CashMovement.In(new(2023, 12, 30), Kr(1), "a"),
                        CashMovement.In(NewYear, Kr(1), "c"),
                        CashMovement.Out(new(2023, 12, 31), Kr(1), "b"),
                    ]
                )
        );
        Refusal.Of<ArgumentException>("movements", "Number 1 of the movements is null.", () => Curve.With([null!]));
        Refusal.Of<ArgumentNullException>("movements", "Value cannot be null.", () => Curve.With(null!));
        Refusal.Of<ArgumentNullException>("receipt", "Value cannot be null.", () => Curve.LatestDayFor(null!));
        LocalDate julian = new(2024, 1, 1, CalendarSystem.Julian);
        Refusal.Of<ArgumentException>(
            "from",
            "2024-01-01 is a day of the calendar Julian.",
            () => LiquidityCurve.For(Kr(1), julian, [])
        );
        Refusal.Of<ArgumentException>("day", "2024-01-01 is a day of the calendar Julian.", () => Curve.On(julian));
    }

    private static (LocalDate, Sek, Sek, Sek?, Sek?) Parts(LiquidityDay day) =>
        (day.Day, day.In, day.Out, day.Lowest, day.Closing);

    private static LocalDate January(int day) => new(2024, 1, day);
}
