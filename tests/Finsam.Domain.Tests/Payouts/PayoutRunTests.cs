using Finsam.Domain.Tests.Cases;
using NodaTime;
using NodaTime.Text;

namespace Finsam.Domain.Tests.Payouts;

/// <summary>Payout runs: what is refused, how they add up, and rates over time.</summary>
public class PayoutRunTests
{
    private static readonly DateInterval Half = HoglandetPositions.HalfYear(2023);

    private static readonly Position Aneby = new(
        Hoglandet.Aneby,
        HoglandetPositions.SeCoach,
        [new Scope(0.75m, new LocalDate(2023, 1, 1))]
    );

    [Fact]
    public void A_member_is_paid_for_all_its_positions_and_a_role_for_all_members()
    {
        PayoutRun run = PayoutRun.For(
            HoglandetPositions.Roles,
            [
                .. HoglandetPositions.Of(2023, HoglandetPositions.SeCoach),
                .. HoglandetPositions.Of(2023, HoglandetPositions.Coordinator),
            ],
            Half
        );
        Assert.Equal(Sek.FromKronor(120_125 + 150_000), run[Hoglandet.Aneby]);
        Assert.Equal(Sek.FromKronor(1_817_375), run[HoglandetPositions.SeCoach]);
        Assert.Equal(Sek.FromKronor(850_000), run[HoglandetPositions.Coordinator]);
        Assert.Equal(Sek.FromKronor(2_667_375), run.Total);
        Assert.Equal(
            HoglandetPositions.Of(2023, HoglandetPositions.SeCoach).Select(position => position.Employer),
            run.Employers
        );
        Explanation eksjö = run.Explain(Hoglandet.Eksjö);
        Assert.Equal("Eksjö, januari-juni 2023: 448 750 kr", eksjö.ToString().Plain().Split('\n')[0]);
        Assert.Equal(
            ["SE-coach, 1,50 heltidstjänst: 348 750 kr", "Koordinator, 0,50 heltidstjänst: 100 000 kr"],
            eksjö.Steps.Select(step => step.ToString().Plain())
        );
        Assert.Equal(
            run.Payouts.Where(payout => payout.Position.Employer == Hoglandet.Eksjö)
                .Select(payout => payout.Explain().ToString()),
            eksjö.Steps.Select(step => step.Because!.ToString())
        );
    }

    [Fact]
    public void A_rate_that_changes_in_the_middle_is_paid_by_its_days()
    {
        Role role = HoglandetPositions.SeRole.Indexed(
            Fraction.Percent(2.5m),
            new LocalDate(2023, 4, 1),
            new RuleSource(SourceKind.Decision, "styrelsen 2023", new("Uppräknat.", "Indexed.")),
            Sek.FromKronor(100)
        );
        Assert.Equal(
            """
            Aneby, SE-coach, januari-juni 2023: 176 550 kr
              januari-mars: 3 månader x 0,75 heltidstjänst x 38 750 kr = 87 187,50 kr
              april-juni: 3 månader x 0,75 heltidstjänst x 39 716 2/3 kr = 89 362,50 kr
              87 187,50 kr + 89 362,50 kr = 176 550 kr
              38 750 kr = 465 000 kr / 12, för en heltidstjänst från 2020-01-01  [härlett ur delårsrapport 2023]
              39 716 2/3 kr = 476 600 kr / 12, för en heltidstjänst från 2023-04-01  [beslut: styrelsen 2023]
              månadsregel: trettiodagarsmånader, en dag är 1/30 månad, den 31:a räknas inte och februari räknas som 30 dagar
            """,
            PayoutRun.For([role], [Aneby], Half).Payouts[0].Explain().ToString().Plain()
        );
    }

    /// <summary>Rates from 2015 to June 2017, from 2020 on, and from 2022 to June 2022, which ends the one before
    /// it.</summary>
    [Theory]
    [InlineData("2014-12-31", "2015-01-01", "2014-12-31")]
    [InlineData("2015-01-01", "2017-06-30", null)]
    [InlineData("2015-01-01", "2017-07-01", "2017-07-01")]
    [InlineData("2017-06-30", "2020-01-01", "2017-07-01")]
    [InlineData("2017-07-01", "2020-01-01", "2017-07-01")]
    [InlineData("2020-01-01", "2021-12-31", null)]
    [InlineData("2020-01-01", "2022-06-30", null)]
    [InlineData("2020-01-01", "2022-07-01", "2022-07-01")]
    [InlineData("2022-06-30", "2022-06-30", null)]
    public void There_is_to_be_a_rate_on_each_day_that_is_paid_for(string first, string last, string? lacking)
    {
        RuleSource agreed = RuleSource.Agreed("avtal");
        Rate rate = Rate.PerYear(Sek.FromKronor(465_000));
        Role role = new(
            HoglandetPositions.SeCoach,
            [
                new DatedValue<Rate>(Day("2015-01-01"), rate, agreed, Day("2017-06-30")),
                new DatedValue<Rate>(Day("2020-01-01"), rate, agreed),
                new DatedValue<Rate>(Day("2022-01-01"), rate, agreed, Day("2022-06-30")),
            ],
            MonthRule.ThirtyDayMonths
        );
        Position position = new(Hoglandet.Aneby, HoglandetPositions.SeCoach, 1, Day("2014-01-01"));
        FederationYear year = new(Hoglandet.Federation, 2023, roles: [role], positions: [position]);
        DateInterval days = new(Day(first), Day(last));
        if (lacking is null)
        {
            Assert.Single(year.PayoutsIn(days).Payouts);
        }
        else
        {
            NotKnownException unknown = Assert.Throws<NotKnownException>(() => year.PayoutsIn(days));
            Assert.Equal($"a rate for SE-coach on {lacking}", unknown.Missing.Input.English);
        }

        static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
    }

    /// <summary>Raised 2.7 per cent each year without rounding, the rate of the eleventh year has 33 decimals.</summary>
    [Theory]
    [InlineData("2.7", 10, "455217.19")]
    [InlineData("2.37", 12, "461941.15")]
    public void A_rate_that_is_raised_each_year_and_never_rounded_is_paid_to_the_öre(
        string percent,
        int years,
        string kronor
    )
    {
        Rate[] rates = Raised(Rate.PerYear(Sek.FromKronor(465_000)), Fraction.Parse($"{percent} %"), years);
        Role role = Terms(rates);
        LocalDate first = new(2023, 1, 1);
        Position position = new(Hoglandet.Aneby, HoglandetPositions.SeCoach, 0.75m, first);
        PayoutRun last = PayoutRun.For([role], [position], YearParts.Year(2023 + years));
        Assert.Equal(Sek.Parse(kronor), last.Total);
        Assert.Equal(last.Total, last.Payouts[0].Explain().Amount);
        Payout all = PayoutRun.For([role], [position], new(first, new LocalDate(2023 + years, 12, 31))).Payouts[0];
        Assert.Equal(rates.Select(rate => rate.KronorPerYear).Sum() * 0.75m, all.Kronor);
    }

    /// <summary>A rate that is agreed for 97, 89, … hundredths of a position, and raised for ten years.</summary>
    [Theory]
    [InlineData(97, "469296.07")]
    [InlineData(89, "511479.99")]
    [InlineData(83, "548454.44")]
    [InlineData(79, "576224.29")]
    [InlineData(73, "623585.19")]
    [InlineData(71, "641150.97")]
    public void A_rate_for_a_part_of_a_position_is_raised_too(int hundredths, string kronor)
    {
        Rate first = Rate.PerYear(Sek.FromKronor(465_000), Fraction.Percent(hundredths));
        Role role = Terms(Raised(first, Fraction.Percent(2.7m), 10));
        Position position = new(Hoglandet.Aneby, HoglandetPositions.SeCoach, 0.75m, new LocalDate(2023, 1, 1));
        Assert.Equal(Sek.Parse(kronor), PayoutRun.For([role], [position], YearParts.Year(2033)).Total);
    }

    [Fact]
    public void What_lies_outside_the_days_is_not_looked_at()
    {
        Position before = new(
            Hoglandet.Aneby,
            HoglandetPositions.SeCoach,
            [
                new Scope(5, new LocalDate(2019, 1, 1), new LocalDate(2022, 12, 31)),
                new Scope(1, new LocalDate(2023, 1, 1), new LocalDate(2023, 6, 30)),
                new Scope(5, new LocalDate(2023, 7, 1)),
            ]
        );
        Role[] roles = [HoglandetPositions.SeRole with { MaximumScope = 2 }];
        Assert.Equal(Sek.FromKronor(232_500), PayoutRun.For(roles, [before], Half).Total);
        Refusal.Of<ArgumentException>(
            "roles",
            "There is no rate for Aneby, SE-coach on 2019-06-01, only 2020-01-01: 465 000 kr. "
                + "Add the rate that holds then, or pay for other days.",
            () => PayoutRun.For(roles, [before], Half, new LocalDate(2019, 6, 1))
        );
        Position onTheDay = new(Hoglandet.Aneby, HoglandetPositions.SeCoach, [new Scope(1, new LocalDate(2020, 1, 1))]);
        Position ended = new(
            Hoglandet.Eksjö,
            HoglandetPositions.SeCoach,
            [new Scope(1, new LocalDate(2018, 1, 1), new LocalDate(2018, 12, 31))]
        );
        Assert.Equal(
            Sek.FromKronor(465_000),
            PayoutRun
                .For(
                    HoglandetPositions.Roles,
                    [onTheDay, ended],
                    new(new LocalDate(2019, 1, 1), new LocalDate(2020, 12, 31))
                )
                .Total
        );
    }

    /// <summary>An agreement that ends: nothing can be paid after it, but a vacancy needs no rate.</summary>
    [Fact]
    public void A_rate_that_has_ended_is_not_paid_by()
    {
        Role role = new(
            HoglandetPositions.SeCoach,
            [
                new(
                    new(2020, 1, 1),
                    Rate.PerYear(Sek.FromKronor(465_000)),
                    RuleSource.Agreed("avtal"),
                    new LocalDate(2023, 4, 30)
                ),
            ],
            MonthRule.ThirtyDayMonths
        );
        Assert.Equal(Sek.FromKronor(87_188), PayoutRun.For([role], [Aneby], YearParts.Quarters(2023)[0]).Total);
        Refusal.Of<ArgumentException>(
            "roles",
            "There is no rate for Aneby, SE-coach on 2023-05-01, only 2020-01-01/2023-04-30: 465 000 kr.",
            () => PayoutRun.For([role], [Aneby], Half)
        );
        Assert.Equal(Sek.FromKronor(116_250), PayoutRun.For([role], [Aneby.Vacant(new(2023, 5, 1))], Half).Total);
    }

    [Fact]
    public void Several_positions_of_one_kind_have_ids()
    {
        Position one = new(Hoglandet.Aneby, HoglandetPositions.SeCoach, 0.75m, new(2023, 1, 1), id: "1");
        Position two = new(Hoglandet.Aneby, HoglandetPositions.SeCoach, 0.5m, new(2023, 1, 1), id: "2");
        PayoutRun run = PayoutRun.For(HoglandetPositions.Roles, [one, two], YearParts.Year(2023));
        Assert.Equal(Sek.FromKronor(348_750 + 232_500), run[Hoglandet.Aneby, HoglandetPositions.SeCoach]);
        Assert.Equal(Hoglandet.Aneby, Assert.Single(run.Employers));
        Assert.Equal(
            [
                "Aneby, SE-coach (1), 0,75 heltidstjänst: 348 750 kr",
                "Aneby, SE-coach (2), 0,50 heltidstjänst: 232 500 kr",
            ],
            run.Explain(Hoglandet.Aneby, HoglandetPositions.SeCoach).Steps.Select(step => step.ToString().Plain())
        );
        Refusal.Of<ArgumentException>(
            "positions",
            "'Aneby, SE-coach' stands 2 times, with different scopes; one of them has no id. "
                + "Give it once, or an id to each where they are several.",
            () => PayoutRun.For(HoglandetPositions.Roles, [one, Aneby.Vacant(new(2023, 5, 1))], Half)
        );
        Refusal.Of<ArgumentException>(
            "positions",
            "The id '1' stands 2 times, with different employers: Aneby, SE-coach (1); Eksjö, SE-coach (1). "
                + "Give each position an id of its own.",
            () =>
                PayoutRun.For(
                    HoglandetPositions.Roles,
                    [one, new(Hoglandet.Eksjö, HoglandetPositions.SeCoach, one.Scopes, "1")],
                    Half
                )
        );
    }

    [Fact]
    public void What_makes_no_sense_is_refused_and_all_of_it_named()
    {
        Position chief = new(Hoglandet.Eksjö, "chef", 2.5m, new(2023, 1, 1));
        Refusal.Of<ArgumentException>(
            "positions",
            "'Aneby, SE-coach' stands 2 times. Give it once, or an id to each where they are several.",
            () => Run([Aneby, Aneby], HoglandetPositions.Roles)
        );
        Refusal.Of<ArgumentException>(
            "positions",
            "Number 2 of the positions is null. Leave it out.",
            () => Run([Aneby, null!], [])
        );
        Refusal.Of<ArgumentException>(
            "roles",
            "Number 1 of the roles is null. Leave it out.",
            () => Run([Aneby], [null!])
        );
        Refusal.Of<ArgumentException>(
            "positions",
            "Aneby, SE-coach: there is no role 'SE-coach', but 'Koordinator'. Give the role, or another name. "
                + "Eksjö, chef: there is no role 'chef', but 'Koordinator'.",
            () => Run([Aneby, chief], [HoglandetPositions.CoordinatorRole])
        );
        Refusal.Of<ArgumentException>(
            "positions",
            "Aneby, SE-coach: there is no role 'SE-coach', but none at all.",
            () => Run([Aneby], [])
        );
        Refusal.Of<ArgumentException>(
            "roles",
            "The role 'SE-coach' stands 2 times, with different months and units. Give it once, with all its rates.",
            () =>
                Run(
                    [Aneby],
                    [
                        HoglandetPositions.SeRole,
                        HoglandetPositions.SeRole with
                        {
                            Months = MonthRule.ActualDays,
                            Unit = Sek.FromOre(1),
                        },
                    ]
                )
        );
        Refusal.Of<ArgumentException>(
            "positions",
            "'Aneby, SE-coach 3/4 2023-01-01/..' is above the stated maximum, 0.7. "
                + "Correct the scope, or the maximum of the role.",
            () => Run([Aneby], [HoglandetPositions.SeRole with { MaximumScope = 0.7m }])
        );
        Assert.Equal(
            Run([Aneby], [HoglandetPositions.SeRole]).Total,
            Run([Aneby], [HoglandetPositions.SeRole with { MaximumScope = 0.75m }]).Total
        );
        Refusal.Of<ArgumentException>(
            "positions",
            "Aneby (0604) stands also as Aneby kommun (0604): the name differs. Use one member for both.",
            () =>
                Run(
                    [
                        Aneby,
                        new(
                            Member.Municipality("Aneby kommun", "0604"),
                            HoglandetPositions.Coordinator,
                            1,
                            new(2023, 1, 1)
                        ),
                    ],
                    HoglandetPositions.Roles
                )
        );
        Refusal.Of<ArgumentException>(
            "runningFrom",
            "Totals cannot run from 2023-01-02 when the days begin on 2023-01-01. Give that day or an earlier one.",
            () => PayoutRun.For(HoglandetPositions.Roles, [Aneby], Half, new LocalDate(2023, 1, 2))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "days",
            "Days cannot end on 9999-12-31, the last there is.",
            () =>
                PayoutRun.For(
                    HoglandetPositions.Roles,
                    [Aneby],
                    new DateInterval(new LocalDate(2023, 1, 1), LocalDate.MaxIsoValue)
                )
        );
        PayoutRun run = Run([Aneby], HoglandetPositions.Roles);
        Refusal.Of<ArgumentException>(
            "employer",
            "Eksjö (0686) has no position here. Give one of Aneby (0604).",
            () => run[Hoglandet.Eksjö]
        );
        Refusal.Of<ArgumentException>(
            "role",
            "'chef' is none of the roles, 'SE-coach', 'Koordinator'.",
            () => run["chef"]
        );
        Refusal.Of<ArgumentException>("role", "'chef' is none of the roles", () => run[Hoglandet.Aneby, "chef"]);
        Refusal.Of<ArgumentException>("role", "'chef' is none of the roles", () => run.ExplainRole("chef"));
        Refusal.Of<ArgumentNullException>("role", "Value cannot be null.", () => run[(string)null!]);
        Refusal.Of<ArgumentNullException>("employer", "Value cannot be null.", () => run[(Member)null!]);
        Assert.Equal(Sek.Zero, run[HoglandetPositions.Coordinator]);
        Assert.Equal(Sek.Zero, run[Hoglandet.Aneby, HoglandetPositions.Coordinator]);
        // By its code, whatever it is called.
        Assert.Equal(run.Total, run[Member.Municipality("Aneby kommun", "0604")]);
    }

    [Fact]
    public void A_run_shows_itself_as_a_table()
    {
        PayoutRun run = PayoutRun.For(
            HoglandetPositions.Roles,
            [
                .. HoglandetPositions.Of(2023, HoglandetPositions.SeCoach).Take(2),
                .. HoglandetPositions.Of(2023, HoglandetPositions.Coordinator).Take(2),
            ],
            Half
        );
        Assert.Equal(
            """
            januari-juni 2023    SE-coach  Koordinator       Summa
            Aneby              120 125 kr   150 000 kr  270 125 kr
            Eksjö              348 750 kr   100 000 kr  448 750 kr
            Summa              468 875 kr   250 000 kr  718 875 kr
            """,
            run.ToString().Plain()
        );
        Assert.Equal(
            """
            January-June 2023    SE coach  coordinator         Sum
            Aneby              120,125 kr   150,000 kr  270,125 kr
            """,
            string.Join('\n', run.ToString(Language.English).Plain().Split('\n').Take(2))
        );
    }

    /// <summary>Down to days and scopes, from the total, from a role and from a member.</summary>
    [Fact]
    public void A_run_explains_itself_down_to_days_and_scopes()
    {
        PayoutRun run = Run([Aneby], HoglandetPositions.Roles);
        const string aneby = """
            Aneby, SE-coach, januari-juni 2023: 174 375 kr
              januari-juni: 6 månader x 0,75 heltidstjänst x 38 750 kr = 174 375 kr
            """;
        string all = run.Explain().ToString().Plain();
        Assert.StartsWith(
            """
            utbetalningar, januari-juni 2023: 174 375 kr
              SE-coach: 174 375 kr
                Aneby, 0,75 heltidstjänst: 174 375 kr
                  januari-juni: 6 månader x 0,75 heltidstjänst x 38 750 kr = 174 375 kr
            """.Plain(),
            all,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "payouts, January-June 2023: 174,375 kr\n  SE coach: 174,375 kr",
            run.Explain().ToString(Language.English).Plain(),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            aneby,
            run.Explain(Hoglandet.Aneby, HoglandetPositions.SeCoach).ToString().Plain(),
            StringComparison.Ordinal
        );
        Assert.Equal(run.Total, run.ExplainRole(HoglandetPositions.SeCoach).Amount);
        Assert.Equal(
            "Koordinator, januari-juni 2023: 0 kr\n  ingen tjänst",
            run.ExplainRole(HoglandetPositions.Coordinator).ToString().Plain()
        );
        Assert.Equal(
            "Aneby, coordinator, January-June 2023: 0 kr\n  no position",
            run.Explain(Hoglandet.Aneby, HoglandetPositions.Coordinator).ToString(Language.English).Plain()
        );
    }

    [Fact]
    public void Days_of_another_calendar_are_refused()
    {
        LocalDate julian = new(2023, 1, 1, CalendarSystem.Julian);
        Refusal.Of<ArgumentException>(
            "days",
            "2023-01-01 is a day of the calendar Julian. Give it by ISO",
            () => PayoutRun.For(HoglandetPositions.Roles, [Aneby], new(julian, julian.PlusDays(30)))
        );
        Refusal.Of<ArgumentException>(
            "runningFrom",
            "2023-01-01 is a day of the calendar Julian.",
            () => PayoutRun.For(HoglandetPositions.Roles, [Aneby], Half, julian)
        );
    }

    [Fact]
    public void What_is_more_than_an_amount_can_hold_is_named()
    {
        Role role = Terms([Rate.PerYear(Sek.MaxValue)]);
        Position position = new(Hoglandet.Aneby, HoglandetPositions.SeCoach, [new Scope(3, new LocalDate(2023, 1, 1))]);
        Assert.StartsWith(
            "Aneby, SE-coach: the payout is more than an amount can hold. Check its scopes, 3 2023-01-01/.., and the rate.",
            Assert.Throws<OverflowException>(() => PayoutRun.For([role], [position], Half)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Payouts_that_make_more_than_an_amount_can_hold_together_are_refused()
    {
        Role role = Terms([Rate.PerYear(Sek.MaxValue)]);
        Position[] positions =
        [
            new(Hoglandet.Aneby, HoglandetPositions.SeCoach, 2, new LocalDate(2023, 1, 1)),
            new(Hoglandet.Eksjö, HoglandetPositions.SeCoach, 1, new LocalDate(2023, 1, 1)),
        ];
        Assert.Equal(Sek.MaxValue, PayoutRun.For([role], positions[..1], Half).Total);
        Assert.StartsWith(
            "The sum is more than an amount can hold",
            Assert.Throws<OverflowException>(() => PayoutRun.For([role], positions, Half)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_year_has_parts_that_follow_each_other()
    {
        Assert.Equal(new(new LocalDate(2023, 1, 1), new LocalDate(2023, 6, 30)), YearParts.HalfYears(2023)[0]);
        foreach (
            IReadOnlyList<DateInterval> parts in new[]
            {
                YearParts.HalfYears(2024),
                YearParts.Quarters(2024),
                YearParts.Months(2024),
            }
        )
        {
            Assert.Equal(new LocalDate(2024, 1, 1), parts[0].Start);
            Assert.Equal(new LocalDate(2024, 12, 31), parts[^1].End);
            Assert.All(parts.Zip(parts.Skip(1)), pair => Assert.Equal(pair.First.End.PlusDays(1), pair.Second.Start));
        }

        Assert.Equal(2, YearParts.HalfYears(2024).Count);
        Assert.Equal(4, YearParts.Quarters(2024).Count);
        Assert.Equal(12, YearParts.Months(2024).Count);
    }

    private static PayoutRun Run(Position[] positions, Role[] roles) => PayoutRun.For(roles, positions, Half);

    /// <summary>The rate of the first year, and as it is raised each year after that.</summary>
    private static Rate[] Raised(Rate first, Fraction increase, int years) =>
        Enumerable.Range(0, years).Aggregate(new[] { first }, (rates, _) => [.. rates, rates[^1].Indexed(increase)]);

    /// <summary>A rate for each year from 2023 on, paid to the öre.</summary>
    private static Role Terms(Rate[] rates) =>
        new(
            HoglandetPositions.SeCoach,
            rates.Select(
                (rate, at) => new DatedValue<Rate>(new(2023 + at, 1, 1), rate, RuleSource.Agreed("uppräknad"))
            ),
            MonthRule.ThirtyDayMonths,
            Sek.FromOre(1)
        );
}
