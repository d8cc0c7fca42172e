using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Payouts;

/// <summary>Roles: what is paid for a position, raised and ended.</summary>
public class RoleTests
{
    private static readonly LocalDate NewYear = new(2023, 1, 1);
    private static readonly RuleSource Agreed = RuleSource.Agreed("nytt avtal");

    [Fact]
    public void A_role_is_equal_by_all_its_parts()
    {
        Role one = New();
        Assert.Equal(one, New());
        Assert.Equal(one.GetHashCode(), New().GetHashCode());
        Assert.NotEqual(one, one with { Unit = Sek.FromOre(1) });
        Assert.NotEqual(one, New(english: "coach"));
        Assert.Equal("SE-coach", one.ToString());
        Assert.Equal(Sek.FromKronor(1), one.Unit);
        Assert.Null(one.MaximumScope);
        Assert.Equal(Rate.PerYear(Sek.FromKronor(465_000)), one.Rates.On(NewYear).Value);
    }

    [Fact]
    public void A_raised_rate_holds_from_its_day_and_cites_the_agreement()
    {
        Role raised = New().Indexed(Fraction.Percent(2.7m), new(2023, 7, 1), Agreed);
        Assert.Equal("2023-01-01: 465 000 kr; 2023-07-01: 477 555 kr", Rates(raised));
        Assert.Equal(Agreed, raised.Rates.Values[1].Source);
        Assert.Equal(
            "2023-01-01: 465 000 kr; 2023-07-01: 477 600 kr",
            Rates(New().Indexed(Fraction.Percent(2.7m), new(2023, 7, 1), Agreed, Sek.FromKronor(100)))
        );
        Assert.Equal("2023-01-01: 477 555 kr", Rates(New().Indexed(Fraction.Percent(2.7m), NewYear, Agreed)));
    }

    [Fact]
    public void A_raise_in_the_middle_lasts_as_long_as_the_rate_would_have()
    {
        Role ending = new(
            "SE-coach",
            [
                new(NewYear, Rate.PerYear(Sek.FromKronor(100)), Agreed, new LocalDate(2023, 12, 31)),
                new(new LocalDate(2024, 3, 1), Rate.PerYear(Sek.FromKronor(300)), Agreed),
            ],
            MonthRule.WholeMonths
        );
        Assert.Equal(
            "2023-01-01: 100 kr; 2023-05-01/2023-12-31: 110 kr; 2024-03-01: 300 kr",
            Rates(ending.Indexed(Fraction.Percent(10), new(2023, 5, 1), Agreed))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "from",
            "SE-coach has no rate on 2024-01-01 to raise: 2023-01-01/2023-12-31: 100 kr; 2024-03-01: 300 kr.",
            () => ending.Indexed(Fraction.Percent(10), new(2024, 1, 1), Agreed)
        );
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Refusal.Of<ArgumentException>("name", "'name' is blank.", () => New(" "));
        Refusal.Of<ArgumentException>("english", "'english' is blank.", () => New(english: ""));
        Refusal.Of<ArgumentOutOfRangeException>("unit", "A rounding unit must be", () => New(unit: Sek.Zero));
        Refusal.Of<ArgumentOutOfRangeException>("maximumScope", "The scope is -1.", () => New(maximumScope: -1));
        Refusal.Of<ArgumentOutOfRangeException>(
            "Months",
            "7 is not one of MonthRule.",
            () => HoglandetPositions.SeRole with { Months = (MonthRule)7 }
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "Unit",
            "A rounding unit must be more than 0 kr, not 0 kr.",
            () => HoglandetPositions.SeRole with { Unit = Sek.Zero }
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "MaximumScope",
            "The scope is -0.5. Give full-time posts, 0 or more, such as 0.75m.",
            () => HoglandetPositions.SeRole with { MaximumScope = -0.5m }
        );
        Refusal.Of<ArgumentNullException>(
            "rate",
            "Value cannot be null.",
            () => new Role("SE-coach", null!, NewYear, Agreed, MonthRule.WholeMonths)
        );
        Refusal.Of<ArgumentException>(
            "rates",
            "'SE-coach' has no value.",
            () => new Role("SE-coach", [], MonthRule.WholeMonths)
        );
        Refusal.Of<ArgumentException>(
            "rates",
            "Number 1 of the rates is null.",
            () => new Role("SE-coach", [null!], MonthRule.WholeMonths)
        );
        Refusal.Of<ArgumentNullException>(
            "agreed",
            "Value cannot be null.",
            () => New().Indexed(Fraction.Percent(1), NewYear, null!)
        );
    }

    private static string Rates(Role role) => string.Join("; ", role.Rates.Values).Plain();

    private static Role New(
        string name = "SE-coach",
        Sek? unit = null,
        Fraction? maximumScope = null,
        string? english = null
    ) =>
        new(
            name,
            Rate.PerYear(Sek.FromKronor(465_000)),
            NewYear,
            Agreed,
            MonthRule.ThirtyDayMonths,
            unit,
            maximumScope,
            english
        );
}
