using NodaTime;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Liquidity;

/// <summary>Money in hand day by day.</summary>
public class LiquidityCurveTests
{
    private static readonly LocalDate NewYear = new(2024, 1, 1);

    /// <summary>100 kr in hand, 80 goes on the 10th, 50 comes and 60 goes on the 20th, 200 comes on the 31st.</summary>
    private static readonly LiquidityCurve Curve = new(
        Kr(100),
        NewYear,
        [
            CashFlow.Receipt(January(31), Kr(200), "Regionen"),
            CashFlow.Payment(January(10), Kr(80), "lön"),
            CashFlow.Receipt(January(20), Kr(50), "Staten"),
            CashFlow.Payment(January(20), Kr(60), "SE"),
        ]
    );

    [Fact]
    public void What_goes_on_a_day_is_counted_before_what_comes()
    {
        Assert.Equal(
            [
                (January(10), Sek.Zero, Kr(80), Kr(20), Kr(20)),
                (January(20), Kr(50), Kr(60), Kr(-40), Kr(10)),
                (January(31), Kr(200), Sek.Zero, Kr(10), Kr(210)),
            ],
            Curve.Days.Select(Parts)
        );
        Assert.Equal((Kr(-40), January(20)), (Curve.Minimum, Curve.MinimumOn));
        Assert.Equal(January(20), Curve.FirstDayBelowZero);
        Assert.Equal(Kr(140), Curve.SmallestOpening);
        Assert.Equal(Kr(210), Curve.Closing);
        Assert.Equal("2024-01-01: 100 kr, 2024-01-20: -40 kr", $"{Curve}".Plain());
    }

    [Fact]
    public void The_balance_on_a_day_is_that_at_its_end()
    {
        Assert.Equal(
            [100m, 100, 20, 20, 10, 210, 210],
            new[] { NewYear, January(9), January(10), January(19), January(20), January(31), new(2025, 1, 1) }.Select(
                day => Curve.On(day).Kronor
            )
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "date",
            "2023-12-31 is before 2024-01-01, when the curve begins.",
            () => Curve.On(NewYear.PlusDays(-1))
        );
    }

    [Fact]
    public void Too_little_on_a_day_is_a_finding_with_what_to_do()
    {
        Assert.Equal(
            """
            FIN404  Pengarna räcker inte till det som ska betalas.
              allvar:    bryter mot egen regel
              var:       2024-01-20
              väntat:    minst 0 kr varje dag
              faktiskt:  lägst -40 kr, den 2024-01-20
              skillnad:  -40 kr
              källa:     praxis: Finnveden, verksamhetsplan 2021-2023, 7.3
              åtgärd:    Få bidragen tidigare, betala senare, eller börja med minst 140 kr i kassan.
            """,
            Assert.Single(Curve.CheckLiquidity()).ToString().Plain()
        );
        Assert.Equal(
            """
            lägsta likviditet, 2024-01-20: -40 kr
              kassa 2024-01-01: 100 kr
              + inbetalt före dagen: 0 kr
              - utbetalt till och med dagen: 140 kr  [praxis: Finnveden, verksamhetsplan 2021-2023, 7.3]
            """,
            Curve.ExplainMinimum().ToString().Plain()
        );
        Assert.Empty(new LiquidityCurve(Kr(140), NewYear, Curve.Flows).CheckLiquidity());
    }

    [Fact]
    public void The_latest_day_for_a_receipt_is_the_day_before_it_is_needed()
    {
        CashFlow region = Curve.Flows.Single(flow => flow.Name == "Regionen");
        Assert.Equal(January(19), Curve.LatestDayFor(region));
        Assert.Equal(January(19), Curve.LatestDayFor(CashFlow.Receipt(January(25), Kr(40), "lånat av ingen")));
        Assert.Null(Curve.LatestDayFor(CashFlow.Receipt(January(25), Kr(39), "för lite")));
        LiquidityCurve rich = new(Kr(1_000), NewYear, Curve.Flows);
        Assert.Equal(LocalDate.MaxIsoValue, rich.LatestDayFor(region));
        Assert.Equal(LocalDate.MaxIsoValue, new LiquidityCurve(Kr(1), NewYear, []).LatestDayFor(region));
        LiquidityCurve atOnce = new(Sek.Zero, NewYear, [CashFlow.Payment(NewYear, Kr(1), "genast")]);
        Assert.Null(atOnce.LatestDayFor(region));
        Assert.Null(new LiquidityCurve(Kr(-1), NewYear, []).LatestDayFor(region));
        Refusal.Of<ArgumentException>(
            "receipt",
            "2024-01-10 lön: -80 kr is a payment, which is never too late.",
            () => Curve.LatestDayFor(Curve.Flows[0])
        );
    }

    [Fact]
    public void A_receipt_of_the_curve_is_moved_and_another_comes_beside()
    {
        CashFlow receipt = CashFlow.Receipt(January(5), Kr(100), "Regionen");
        LiquidityCurve curve = new(Sek.Zero, NewYear, [receipt, CashFlow.Payment(January(10), Kr(100), "SE")]);
        Assert.Equal(January(9), curve.LatestDayFor(receipt));
        Assert.Equal(LocalDate.MaxIsoValue, curve.LatestDayFor(CashFlow.Receipt(January(6), Kr(100), "Regionen")));
    }

    [Fact]
    public void The_minimum_is_on_the_first_day_that_has_it_and_a_flow_of_nothing_moves_nothing()
    {
        LiquidityCurve curve = new(
            Kr(5),
            NewYear,
            [
                CashFlow.Payment(January(3), Kr(5), "a"),
                CashFlow.Receipt(January(4), Kr(5), "b"),
                CashFlow.Payment(January(5), Kr(5), "c"),
                CashFlow.Receipt(January(6), Sek.Zero, "d"),
                CashFlow.Payment(January(6), Sek.Zero, "e"),
            ]
        );
        Assert.Equal((Sek.Zero, January(3)), (curve.Minimum, curve.MinimumOn));
        Assert.Equal((January(6), Sek.Zero, Sek.Zero, Sek.Zero, Sek.Zero), Parts(curve.Days[^1]));
        Assert.Null(curve.FirstDayBelowZero);
        Assert.Equal(Kr(5), curve.SmallestOpening);
    }

    [Fact]
    public void Without_flows_the_opening_is_all_there_is()
    {
        LiquidityCurve nothing = new(Kr(7), NewYear, []);
        Assert.Equal(
            (Kr(7), Kr(7), NewYear, Sek.Zero),
            (nothing.Closing, nothing.Minimum, nothing.MinimumOn, nothing.SmallestOpening)
        );
        Assert.Null(nothing.FirstDayBelowZero);
        Assert.Equal(NewYear, new LiquidityCurve(Kr(-7), NewYear, []).FirstDayBelowZero);
    }

    [Fact]
    public void More_money_can_come_or_go()
    {
        LiquidityCurve more = Curve.With([CashFlow.Receipt(January(20), Kr(5), "återbetalt")]);
        Assert.Equal((Kr(215), 5), (more.Closing, more.Flows.Count));
        Assert.Equal("2024-01-20: +55 kr -60 kr = 15 kr", $"{more.Days[1]}".Plain());
        Assert.Equal(4, Curve.Flows.Count);
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Refusal.Of<ArgumentException>(
            "flows",
            "2023-12-30 a: 1 kr; 2023-12-31 b: -1 kr: before 2024-01-01, when the curve begins.",
            () =>
                new LiquidityCurve(
                    Kr(1),
                    NewYear,
                    [
                        CashFlow.Receipt(new(2023, 12, 30), Kr(1), "a"),
                        CashFlow.Receipt(NewYear, Kr(1), "c"),
                        CashFlow.Payment(new(2023, 12, 31), Kr(1), "b"),
                    ]
                )
        );
        Refusal.Of<ArgumentException>("flows", "Number 1 of the flows is null.", () => Curve.With([null!]));
        Refusal.Of<ArgumentNullException>("flows", "Value cannot be null.", () => Curve.With(null!));
        Refusal.Of<ArgumentNullException>("receipt", "Value cannot be null.", () => Curve.LatestDayFor(null!));
        LocalDate julian = new(2024, 1, 1, CalendarSystem.Julian);
        Refusal.Of<ArgumentException>(
            "from",
            "2024-01-01 is a day of the calendar Julian.",
            () => new LiquidityCurve(Kr(1), julian, [])
        );
        Refusal.Of<ArgumentException>("date", "2024-01-01 is a day of the calendar Julian.", () => Curve.On(julian));
    }

    private static (LocalDate, Sek, Sek, Sek, Sek) Parts(LiquidityDay day) =>
        (day.Date, day.Receipts, day.Payments, day.Lowest, day.Closing);

    private static LocalDate January(int day) => new(2024, 1, day);
}
