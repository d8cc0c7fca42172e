using NodaTime;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Liquidity;

/// <summary>Money that comes and goes, and on which day.</summary>
public class CashMovementTests
{
    private static readonly LocalDate NewYear = new(2024, 1, 1);

    [Fact]
    public void What_comes_is_positive_and_what_goes_negative_and_equal_parts_make_equal_movements()
    {
        CashMovement salary = CashMovement.Out(NewYear, Kr(5), "lön");
        Assert.Equal((NewYear, Kr(-5), "lön"), (salary.Day, salary.Amount, salary.Name));
        Assert.Equal(Kr(5), CashMovement.In(NewYear, Kr(5), "bidrag").Amount);
        Assert.Equal("2024-01-01 lön: -5 kr", $"{salary}".Plain());
        Assert.Equal(salary, CashMovement.Out(NewYear, Kr(5), "lön"));
        Assert.NotEqual(salary, CashMovement.In(NewYear, Kr(5), "lön"));
    }

    [Fact]
    public void A_cost_is_paid_by_a_profile_to_the_last_öre()
    {
        LocalDate[] paydays = [.. YearParts.Months(2024).Select(month => month.Start.PlusDays(24))];
        Listing<CashMovement> salaries = CashMovement.OutOn(paydays, Kr(1_000_000), "lön");
        Assert.Equal(12, salaries.Count);
        Assert.Equal(
            [-83_334m, -83_334, -83_334, -83_334, -83_333],
            salaries.Take(5).Select(each => each.Amount.Kronor)
        );
        Assert.Equal(Kr(-1_000_000), salaries.Sum(each => each.Amount));
        Assert.Equal(
            [0m, -1],
            CashMovement
                .OutByProfile([(January(1), 0), (January(2), 3)], Kr(1), "faktura")
                .Select(each => each.Amount.Kronor)
        );
        Assert.Equal(
            [-33.34m, -66.67m],
            CashMovement
                .OutByProfile([(January(1), 1), (January(2), 2)], Kr(100.01m), "faktura")
                .Select(each => each.Amount.Kronor)
        );
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            "amount",
            "-1 kr is less than 0 kr. Give 'lön' as 0 kr or more: CashMovement.In is money that comes",
            () => CashMovement.Out(NewYear, Kr(-1), "lön")
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "amount",
            "-1 kr is less than 0 kr. Give 'x'",
            () => CashMovement.In(NewYear, Kr(-1), "x")
        );
        Refusal.Of<ArgumentException>("name", "'name' is blank.", () => CashMovement.In(NewYear, Kr(1), " "));
        Refusal.Of<ArgumentException>("name", "'name' is blank.", () => CashMovement.Out(NewYear, Kr(1), " "));
        Refusal.Of<ArgumentException>("name", "'name' is blank.", () => CashMovement.OutOn([NewYear], Kr(1), " "));
        Refusal.Of<ArgumentException>(
            "days",
            "'lön' is to be paid on no day. Give at least one day, and shares",
            () => CashMovement.OutOn([], Kr(1), "lön")
        );
        Refusal.Of<ArgumentException>(
            "profile",
            "'lön' is to be paid on no day. Give at least one day, and shares",
            () => CashMovement.OutByProfile([], Kr(1), "lön")
        );
        Refusal.Of<ArgumentException>(
            "profile",
            "'lön' is to be paid 2024-01-01 by 1, 2024-01-02 by -1/2. Give",
            () => CashMovement.OutByProfile([(January(1), 1), (January(2), new Fraction(-1, 2))], Kr(1), "lön")
        );
        Refusal.Of<ArgumentException>(
            "profile",
            "'lön' is to be paid 2024-01-01 by 0. Give",
            () => CashMovement.OutByProfile([(January(1), 0)], Kr(1), "lön")
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "total",
            "-1 kr is less than 0 kr. Give 'lön'",
            () => CashMovement.OutOn([January(1)], Kr(-1), "lön")
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "total",
            "-1 kr is less than 0 kr. Give 'lön'",
            () => CashMovement.OutByProfile([(January(1), 1)], Kr(-1), "lön")
        );
    }

    [Fact]
    public void Days_of_another_calendar_are_refused()
    {
        const string words = "2024-01-01 is a day of the calendar Julian. Give it by ISO";
        LocalDate julian = new(2024, 1, 1, CalendarSystem.Julian);
        Refusal.Of<ArgumentException>("day", words, () => CashMovement.In(julian, Kr(1), "x"));
        Refusal.Of<ArgumentException>("day", words, () => CashMovement.Out(julian, Kr(1), "x"));
        Refusal.Of<ArgumentException>("days", words, () => CashMovement.OutOn([January(1), julian], Kr(1), "x"));
        Refusal.Of<ArgumentException>(
            "profile",
            words,
            () => CashMovement.OutByProfile([(January(1), 1), (julian, 1)], Kr(1), "x")
        );
    }

    private static LocalDate January(int day) => new(2024, 1, day);
}
