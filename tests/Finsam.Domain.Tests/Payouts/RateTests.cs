namespace Finsam.Domain.Tests.Payouts;

/// <summary>Rates per full-time post, their months, and indexation.</summary>
public class RateTests
{
    private static readonly Rate Coach = Rate.PerYear(Sek.FromKronor(465_000));

    [Fact]
    public void A_month_is_a_twelfth_exactly_and_a_rate_for_a_half_post_is_half_of_a_full_one()
    {
        Assert.Equal(38_750, Coach.KronorPerMonth);
        Assert.Equal(new Fraction(100, 3), Rate.PerYear(Sek.FromKronor(400)).KronorPerMonth);
        Rate coordinator = Rate.PerMonth(Sek.FromKronor(25_000), 0.5m);
        Assert.Equal(600_000, coordinator.KronorPerYear);
        Assert.Equal(coordinator, Rate.PerYear(Sek.FromKronor(600_000)));
        Assert.Equal(coordinator, Rate.PerYear(Sek.FromKronor(300_000), 0.5m));
        Assert.Equal("600 000 kr", coordinator.ToString().Plain());
        Assert.Equal("333 333 1/3 kr", Rate.PerYear(Sek.FromKronor(500_000), 1.5m).ToString().Plain());
    }

    [Fact]
    public void Indexation_is_exact_unless_the_board_rounds_it()
    {
        Assert.Equal(476_625, Coach.Indexed(Fraction.Percent(2.5m)).KronorPerYear);
        Assert.Equal(477_000, Coach.Indexed(Fraction.Percent(2.5m), Sek.FromKronor(1_000)).KronorPerYear);
        Assert.Equal(0, Coach.Indexed(-1).KronorPerYear);
        Rate raised = Coach.Indexed(new Fraction(1, 7));
        Assert.Equal(raised, new Rate(raised.KronorPerYear));
        Assert.Equal(
            new Fraction(93_001, 2),
            Rate.PerYear(Sek.FromKronor(46_500)).Indexed(new Fraction(1, 93_000)).KronorPerYear
        );
        Assert.Equal(
            46_501,
            Rate.PerYear(Sek.FromKronor(46_500)).Indexed(new Fraction(1, 93_000), Sek.FromKronor(1)).KronorPerYear
        );
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            "amount",
            "-1 kr is less than 0 kr. A rate is 0 kr or more.",
            () => Rate.PerYear(Sek.FromKronor(-1))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "kronorPerYear",
            "A rate of -1 kr is less than nothing. Give 0 kr or more.",
            () => new Rate(-1)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "scope",
            "The rate is for 0 posts. Give the scope that the amount is for, such as 0.5m.",
            () => Rate.PerMonth(Sek.FromKronor(1), 0)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "by",
            "A rate cannot be lowered by 250 %. Give 2.5 per cent as Fraction.Percent(2.5m).",
            () => Coach.Indexed(-2.5m)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "roundedTo",
            "A rounding unit must be more than 0 kr, not 0 kr.",
            () => Coach.Indexed(0, Sek.Zero)
        );
    }
}
