using Finsam.Domain.Tests.Cases;
using NodaTime;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Liquidity;

/// <summary>Money that comes and goes, and on which day.</summary>
public class CashFlowTests
{
    private static readonly LocalDate NewYear = new(2024, 1, 1);

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
            CashFlow
                .PaymentsByProfile(Kr(1), [(January(1), 0), (January(2), 3)], "faktura")
                .Select(flow => flow.Amount.Kronor)
        );
        Assert.Equal(
            [-33.34m, -66.67m],
            CashFlow
                .PaymentsByProfile(Kr(100.01m), [(January(1), 1), (January(2), 2)], "faktura")
                .Select(flow => flow.Amount.Kronor)
        );
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            "amount",
            "-1 kr is less than 0 kr. Give 'lön' as 0 kr or more: CashFlow.Receipt is money that comes",
            () => CashFlow.Payment(NewYear, Kr(-1), "lön")
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "amount",
            "-1 kr is less than 0 kr. Give 'x'",
            () => CashFlow.Receipt(NewYear, Kr(-1), "x")
        );
        Refusal.Of<ArgumentException>("name", "'name' is blank.", () => CashFlow.Receipt(NewYear, Kr(1), " "));
        Refusal.Of<ArgumentException>("name", "'name' is blank.", () => CashFlow.Payment(NewYear, Kr(1), " "));
        Refusal.Of<ArgumentException>("name", "'name' is blank.", () => CashFlow.Payments(Kr(1), [NewYear], " "));
        Refusal.Of<ArgumentException>(
            "dates",
            "'lön' is to be paid on no day. Give at least one day.",
            () => CashFlow.Payments(Kr(1), [], "lön")
        );
        Refusal.Of<ArgumentException>(
            "profile",
            "'lön' is to be paid on no day. Give at least one day, and shares",
            () => CashFlow.PaymentsByProfile(Kr(1), [], "lön")
        );
        Refusal.Of<ArgumentException>(
            "profile",
            "'lön' is to be paid 2024-01-01 by 1, 2024-01-02 by -1/2. Give",
            () => CashFlow.PaymentsByProfile(Kr(1), [(January(1), 1), (January(2), new Fraction(-1, 2))], "lön")
        );
        Refusal.Of<ArgumentException>(
            "profile",
            "'lön' is to be paid 2024-01-01 by 0. Give",
            () => CashFlow.PaymentsByProfile(Kr(1), [(January(1), 0)], "lön")
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "total",
            "-1 kr is less than 0 kr. Give 'lön'",
            () => CashFlow.Payments(Kr(-1), [January(1)], "lön")
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "total",
            "-1 kr is less than 0 kr. Give 'lön'",
            () => CashFlow.PaymentsByProfile(Kr(-1), [(January(1), 1)], "lön")
        );
    }

    [Fact]
    public void Days_of_another_calendar_are_refused()
    {
        const string words = "2024-01-01 is a day of the calendar Julian. Give it by ISO";
        LocalDate julian = new(2024, 1, 1, CalendarSystem.Julian);
        InstalmentSchedule booked = Hoglandet
            .Split(2022, 8_054_000, 1, Hoglandet.Percentages)
            .Instalments(InstalmentPlan.StateByHalfYear(2022));
        Refusal.Of<ArgumentException>("date", words, () => CashFlow.Receipt(julian, Kr(1), "x"));
        Refusal.Of<ArgumentException>("date", words, () => CashFlow.Payment(julian, Kr(1), "x"));
        Refusal.Of<ArgumentException>("paidOn", words, () => CashFlow.Receipts(booked, _ => julian));
        Refusal.Of<ArgumentException>(
            "paidOn",
            words,
            () => CashFlow.Payments(HoglandetReports.Of2023.Payouts[0], julian)
        );
        Refusal.Of<ArgumentException>("dates", words, () => CashFlow.Payments(Kr(1), [January(1), julian], "x"));
        Refusal.Of<ArgumentException>(
            "profile",
            words,
            () => CashFlow.PaymentsByProfile(Kr(1), [(January(1), 1), (julian, 1)], "x")
        );
    }

    private static LocalDate January(int day) => new(2024, 1, day);
}
