using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Contributions;

public class InstalmentPlanTests
{
    private static readonly LocalDate January = new(2023, 1, 15);
    private static readonly LocalDate May = new(2023, 5, 15);
    private static readonly LocalDate September = new(2023, 9, 15);
    private static readonly (LocalDate, Fraction)[] Once = [(January, 1)];

    [Fact]
    public void Any_plan_whose_shares_make_the_whole_gives_out_the_whole()
    {
        ContributionSplit split = Hoglandet.Split(2023, 6_410_000, 100, Hoglandet.Percentages);
        Fraction third = new(1, 3);
        InstalmentPlan plan = new(
            state: [(September, third), (January, third), (May, third)],
            regions: [(May, 0.25m), (January, 0.75m)],
            municipalities: Once
        );
        InstalmentSchedule schedule = split.Instalments(plan);
        Assert.Equal(
            [(January, 1_068_400m), (May, 1_068_300m), (September, 1_068_300m)],
            Of(schedule, Member.SocialInsuranceAgency)
        );
        Assert.Equal([(January, 1_201_900m), (May, 400_600m)], Of(schedule, Hoglandet.Region));
        Assert.Equal([(January, 160_300m)], Of(schedule, Hoglandet.Sävsjö));
        Assert.Equal(split.Total, schedule.Instalments.Sum(instalment => instalment.Amount));
        Assert.Equal(schedule.Instalments.Select(i => i.Date).Order(), schedule.Instalments.Select(i => i.Date));
        Assert.Equal(
            Sek.FromKronor(1_068_333.33m),
            schedule.RecognisedThrough(May.PlusDays(-1), Member.SocialInsuranceAgency)
        );
        Assert.Equal(Sek.FromKronor(2_136_666.67m), schedule.RecognisedThrough(May, Member.SocialInsuranceAgency));
        Assert.Equal(Sek.Zero, schedule.RecognisedThrough(January.PlusDays(-1)));
        Assert.Equal(Sek.Zero, schedule.RecognisedThrough(September, Member.EmploymentService));
        Assert.Empty(Of(schedule, Member.EmploymentService));
        Assert.Equal(
            "2023-01-15 Sävsjö: 160 300 kr",
            schedule.Instalments.Single(i => i.Contribution.Member == Hoglandet.Sävsjö).ToString().Plain()
        );
    }

    /// <summary>Agreed amounts need not be whole units; their instalments are then split to the öre.</summary>
    [Fact]
    public void An_amount_that_is_no_whole_unit_is_split_in_öre()
    {
        Member habo = Member.Municipality("Habo", "0643");
        Member mullsjö = Member.Municipality("Mullsjö", "0642");
        ContributionSplit split = ContributionSplit.For(
            new Federation("Vättern", [habo, mullsjö, Hoglandet.Region, Member.SocialInsuranceAgency]),
            new ContributionTerms(
                2023,
                Sek.FromKronor(40),
                AllocationKey.ByAmounts([(habo, Sek.FromKronor(3.33m)), (mullsjö, Sek.FromKronor(6.67m))])
            )
        );
        InstalmentPlan plan = new(Once, Once, [(January, 0.5m), (May, 0.5m)]);
        Assert.Equal([(January, 1.67m), (May, 1.66m)], Of(split.Instalments(plan), habo));
    }

    [Fact]
    public void A_plan_that_is_not_the_whole_is_refused()
    {
        Refusal.Of<ArgumentException>(
            "state",
            "The shares sum to 3/4, not to 1.",
            () => new InstalmentPlan([(January, 0.75m)], Once, Once)
        );
        Refusal.Of<ArgumentException>(
            "regions",
            "The shares sum to 0, not to 1.",
            () => new InstalmentPlan(Once, [], Once)
        );
        Refusal.Of<ArgumentException>(
            "municipalities",
            "The share on 2023-05-15 is -1/2. A share is 0 or more.",
            () => new InstalmentPlan(Once, Once, [(January, 1.5m), (May, -0.5m)])
        );
        Refusal.Of<ArgumentException>(
            "state",
            "2023-01-15, 2023-05-15 stands more than once.",
            () => new InstalmentPlan([(May, 0.25m), (May, 0.25m), (January, 0.25m), (January, 0.25m)], Once, Once)
        );
        Refusal.Of<ArgumentException>(
            "state",
            "2023-05-15 stands more than once. Give each day once, with its whole share.",
            () => new InstalmentPlan([(May, 0.5m), (May, 0.5m)], Once, Once)
        );
        Assert.Throws<ArgumentNullException>("state", () => new InstalmentPlan(null!, Once, Once));
        Assert.Throws<ArgumentNullException>(
            "plan",
            () => Hoglandet.Split(2023, 6_410_000, 100, Hoglandet.Percentages).Instalments(null!)
        );
    }

    private static IEnumerable<(LocalDate, decimal)> Of(InstalmentSchedule schedule, Member member) =>
        schedule.Instalments.Where(i => i.Contribution.Member == member).Select(i => (i.Date, i.Amount.Kronor));

    [Fact]
    public void A_day_outside_the_year_is_refused() =>
        Refusal.Of<ArgumentException>(
            "plan",
            "2022-01-01, 2022-07-01 is not in 2023. A year's contributions are its own income: give days in that year.",
            () =>
                Hoglandet.Split(2023, 8_000, 1, Hoglandet.Percentages).Instalments(InstalmentPlan.StateByHalfYear(2022))
        );

    [Fact]
    public void A_share_of_zero_gives_nothing_on_its_day()
    {
        InstalmentPlan plan = new([(January, 0), (May, 1)], Once, Once);
        InstalmentSchedule schedule = Hoglandet.Split(2023, 8_000, 1, Hoglandet.Percentages).Instalments(plan);
        Assert.Equal([(January, 0m), (May, 4_000m)], Of(schedule, Member.SocialInsuranceAgency));
    }

    [Fact]
    public void All_that_is_wrong_with_a_partys_days_is_named() =>
        Refusal.Of<ArgumentException>(
            "state",
            "The share on 2023-01-15 is -1/4. A share is 0 or more. The shares sum to 1/4, not to 1. Give the days and "
                + "shares of the whole year, such as new Fraction(1, 4). 2023-05-15 stands more than once.",
            () => new InstalmentPlan([(May, 0.25m), (January, -0.25m), (May, 0.25m)], Once, Once)
        );

    /// <summary>The Julian year begins 13 days late: a plan of Julian days once booked into the wrong year.</summary>
    [Fact]
    public void Its_days_are_by_the_ISO_calendar()
    {
        (LocalDate, Fraction)[] julian = [(January.WithCalendar(CalendarSystem.Julian), 1)];
        (LocalDate, Fraction)[] mixed = [(January, 0.5m), (May.WithCalendar(CalendarSystem.Julian), 0.5m)];
        Refusal.Of<ArgumentException>(
            "state",
            "2023-01-02 is a day of the calendar Julian.",
            () => new InstalmentPlan(julian, julian, julian)
        );
        Refusal.Of<ArgumentException>(
            "municipalities",
            "2023-05-02 is a day of the calendar Julian.",
            () => new InstalmentPlan(Once, Once, mixed)
        );
    }

    [Fact]
    public void The_built_in_plan_is_of_a_year_that_has_federations() =>
        Refusal.Of<ArgumentOutOfRangeException>(
            "year",
            "10000 is no year of a federation: the act holds from 2004-01-01.",
            () => InstalmentPlan.StateByHalfYear(10_000)
        );
}
