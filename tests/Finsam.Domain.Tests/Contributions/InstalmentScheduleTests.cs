using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Contributions;

public class InstalmentScheduleTests
{
    private static readonly LocalDate May = new(2023, 5, 15);

    private static readonly InstalmentSchedule Schedule = Hoglandet
        .Split(2023, 6_410_000, 100, Hoglandet.Percentages)
        .Instalments(InstalmentPlan.StateByHalfYear(2023));

    [Fact]
    public void One_who_is_no_member_has_no_income_recognised()
    {
        Refusal.Of<ArgumentException>(
            "member",
            "Habo (no code) is not a member of Höglandets samordningsförbund in 2023. Give one of Aneby (0604), ",
            () => Schedule.RecognisedThrough(May, Member.Municipality("Habo"))
        );
        Assert.Throws<ArgumentNullException>("member", () => Schedule.RecognisedThrough(May, null!));
    }

    [Fact]
    public void Its_days_are_by_the_ISO_calendar()
    {
        LocalDate julian = May.WithCalendar(CalendarSystem.Julian);
        string start = "2023-05-02 is a day of the calendar Julian. Give it by ISO";
        Refusal.Of<ArgumentException>("date", start, () => Schedule.RecognisedThrough(julian));
        Refusal.Of<ArgumentException>("date", start, () => Schedule.RecognisedThrough(julian, Hoglandet.Aneby));
    }

    /// <summary>
    /// A municipal board's minutes of 2014 (Väst): 26 000 kr of an extra 1 000 000 kr, of which the municipalities pay
    /// 250 000 kr. By the month, three twelfths are income on 31 March whatever the unit of the decision.
    /// </summary>
    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(1_000)]
    public void Income_by_the_month_is_exact_whatever_unit_is_paid(int unit)
    {
        Member lysekil = Member.Municipality("Lysekil", "1484");
        Member uddevalla = Member.Municipality("Uddevalla", "1485");
        (LocalDate, Fraction)[] months =
        [
            .. YearParts.Months(2015).Select(month => (month.Start, new Fraction(1, 12))),
        ];
        InstalmentSchedule schedule = ContributionSplit
            .For(
                new(
                    "Väst",
                    [
                        lysekil,
                        uddevalla,
                        Member.Region("Västra Götalandsregionen", "14"),
                        Member.SocialInsuranceAgency,
                        Member.EmploymentService,
                    ]
                ),
                new(
                    2015,
                    Sek.FromKronor(1_000_000),
                    AllocationKey.ByWeights([(lysekil, 26), (uddevalla, 224)]),
                    unit: Sek.FromKronor(unit)
                )
            )
            .Instalments(new(months, months, months));
        Assert.Equal(Sek.FromKronor(6_500), schedule.RecognisedThrough(new(2015, 3, 31), lysekil));
        Assert.Equal(Sek.FromKronor(4_333.33m), schedule.RecognisedThrough(new(2015, 2, 28), lysekil));
        Assert.Equal(Sek.FromKronor(6_500), schedule.RecognisedThrough(new(2015, 3, 1), lysekil));
        Assert.Equal(Sek.FromKronor(250_000), schedule.RecognisedThrough(new(2015, 3, 31)));
        Assert.Equal(Sek.FromKronor(26_000), schedule.RecognisedThrough(new(2015, 12, 1), lysekil));
        Assert.Equal(Sek.Zero, schedule.RecognisedThrough(new(2014, 12, 31)));
        Assert.All(schedule.Instalments, instalment => Assert.Equal(0, instalment.Amount.Ore % (unit * 100)));
    }

    /// <summary>Half of 2, 1 and 1 öre is 1 öre each: three in all, though half of 4 is two.</summary>
    [Fact]
    public void The_income_of_all_is_the_sum_of_each_and_halves_go_away_from_zero()
    {
        Member habo = Member.Municipality("Habo", "0643");
        (LocalDate, Fraction)[] twice = [(May, new(1, 2)), (May.PlusDays(1), new(1, 2))];
        InstalmentSchedule schedule = ContributionSplit
            .For(
                new("Vättern", [habo, Hoglandet.Region, Member.SocialInsuranceAgency]),
                new(2023, Sek.FromKronor(0.04m), unit: Sek.FromOre(1))
            )
            .Instalments(new(twice, twice, twice));
        Assert.Equal(Sek.FromOre(1), schedule.RecognisedThrough(May, habo));
        Assert.Equal(Sek.FromOre(3), schedule.RecognisedThrough(May));
        Assert.Equal(Sek.FromOre(4), schedule.RecognisedThrough(May.PlusDays(1)));
    }
}
