using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Liquidity;

public class LiquidityTests
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
                new LiquidityDay(January(10), Sek.Zero, Kr(80), Kr(20), Kr(20)),
                new LiquidityDay(January(20), Kr(50), Kr(60), Kr(-40), Kr(10)),
                new LiquidityDay(January(31), Kr(200), Sek.Zero, Kr(10), Kr(210)),
            ],
            Curve.Days
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
        Assert.Equal(new LiquidityDay(January(6), Sek.Zero, Sek.Zero, Sek.Zero, Sek.Zero), curve.Days[^1]);
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

    /// <summary>Höglandet's state money of 2023 is booked in halves; here it is paid a month later.</summary>
    [Fact]
    public void Instalments_come_on_their_payment_days_and_payouts_go_on_theirs()
    {
        ContributionSplit split = Hoglandet.Split(2022, 8_054_000, 1, Hoglandet.Percentages);
        InstalmentSchedule booked = split.Instalments(InstalmentPlan.StateByHalfYear(2022));
        IReadOnlyList<CashFlow> receipts = CashFlow.Receipts(
            booked,
            instalment => instalment.Contribution.Party == Party.State ? instalment.Date.PlusMonths(1) : instalment.Date
        );
        Assert.Equal(Kr(8_054_000), receipts.Sum(flow => flow.Amount));
        Assert.Equal(
            [new(2022, 2, 1), new LocalDate(2022, 8, 1)],
            receipts.Where(flow => flow.Name == "Försäkringskassan").Select(flow => flow.Date)
        );
        Assert.Equal(booked.Instalments[0].Date, CashFlow.Receipts(booked)[0].Date);

        PayoutRun run = HoglandetReports.Of2023.Payouts[0];
        IReadOnlyList<CashFlow> payouts = CashFlow.Payments(run, new(2023, 7, 15));
        Assert.Equal(-run.Total, payouts.Sum(flow => flow.Amount));
        Assert.Equal("2023-07-15 Aneby: -120 125 kr", payouts[0].ToString().Plain());
        Assert.Equal(6, payouts.Count);
    }

    [Fact]
    public void A_cost_is_paid_by_a_profile_to_the_last_öre()
    {
        LocalDate[] paydays = [.. YearParts.Months(2024).Select(month => month.Start.PlusDays(24))];
        IReadOnlyList<CashFlow> salaries = CashFlow.Payments(Kr(1_000_000), paydays, "lön");
        Assert.Equal(12, salaries.Count);
        Assert.Equal(
            [-83_334m, -83_334, -83_334, -83_334, -83_333],
            salaries.Take(5).Select(flow => flow.Amount.Kronor)
        );
        Assert.Equal(Kr(-1_000_000), salaries.Sum(flow => flow.Amount));
        Assert.Equal(
            [0m, -1],
            CashFlow.Payments(Kr(1), [(January(1), 0), (January(2), 3)], "faktura").Select(flow => flow.Amount.Kronor)
        );
        Assert.Equal(
            [-33.34m, -66.67m],
            CashFlow
                .Payments(Kr(100.01m), [(January(1), 1), (January(2), 2)], "faktura")
                .Select(flow => flow.Amount.Kronor)
        );
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            "amount",
            "'lön' is -1 kr. Give 0 kr or more",
            () => CashFlow.Payment(NewYear, Kr(-1), "lön")
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "amount",
            "'x' is -1 kr.",
            () => CashFlow.Receipt(NewYear, Kr(-1), "x")
        );
        Refusal.Of<ArgumentException>("name", "", () => CashFlow.Receipt(NewYear, Kr(1), " "));
        Refusal.Of<ArgumentException>(
            "profile",
            "'lön' is to be paid on no day. Give at least one day",
            () => CashFlow.Payments(Kr(1), Array.Empty<LocalDate>(), "lön")
        );
        Refusal.Of<ArgumentException>(
            "profile",
            "'lön' is to be paid 2024-01-01 by 1, 2024-01-02 by -1/2. Give",
            () => CashFlow.Payments(Kr(1), [(January(1), 1), (January(2), new Fraction(-1, 2))], "lön")
        );
        Refusal.Of<ArgumentException>(
            "profile",
            "'lön' is to be paid 2024-01-01 by 0. Give",
            () => CashFlow.Payments(Kr(1), [(January(1), 0)], "lön")
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "amount",
            "'lön' is -1 kr.",
            () => CashFlow.Payments(Kr(-1), [January(1)], "lön")
        );
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
        Refusal.Of<ArgumentException>("flows", "A flow is null.", () => Curve.With((CashFlow)null!));
    }

    private static Sek Kr(decimal kronor) => Sek.FromKronor(kronor);

    private static LocalDate January(int day) => new(2024, 1, day);
}
