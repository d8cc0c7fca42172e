using Finsam.Domain.Tests.Cases;
using NodaTime;

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
            [
                .. HoglandetPositions.Of(2023, HoglandetPositions.SeCoach),
                .. HoglandetPositions.Of(2023, HoglandetPositions.Coordinator),
            ],
            HoglandetPositions.AllTerms,
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
        Assert.Equal("januari-juni 2023: 2 667 375 kr", run.ToString().Plain());
        Explanation eksjö = run.Explain(Hoglandet.Eksjö);
        Assert.Equal("Eksjö, januari-juni 2023: 448 750 kr", eksjö.ToString().Plain().Split('\n')[0]);
        Assert.Equal(
            ["SE-coach 1,5: 348 750 kr", "samverkanskoordinator 0,5: 100 000 kr"],
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
        PayoutTerms terms = HoglandetPositions.SeTerms with
        {
            Rates = new(
                "ersättning",
                [
                    HoglandetPositions.SeTerms.Rates.Values[0],
                    new(
                        new LocalDate(2023, 4, 1),
                        HoglandetPositions
                            .SeTerms.Rates.Values[0]
                            .Value.Indexed(Fraction.Percent(2.5m), Sek.FromKronor(100)),
                        new RuleSource(SourceKind.Decision, "styrelsen 2023", new("Uppräknat.", "Indexed."))
                    ),
                ]
            ),
        };
        Assert.Equal(
            """
            Aneby, SE-coach, januari-juni 2023: 176 550 kr
              januari-mars: 3 månader x 0,75 heltid x 38 750 kr = 87 187,50 kr
              april-juni: 3 månader x 0,75 heltid x 39 716 2/3 kr = 89 362,50 kr
              87 187,50 kr + 89 362,50 kr = 176 550 kr
              38 750 kr = 465 000 kr / 12, för en heltidstjänst från 2020-01-01  [praxis: halvårsredovisningarna 2020 och 2023 (härlett)]
              39 716 2/3 kr = 476 600 kr / 12, för en heltidstjänst från 2023-04-01  [beslut: styrelsen 2023]
              månadsregel: trettiodagarsmånader, en dag är 1/30 månad, den 31:a räknas inte och sista februari fyller till 30
            """,
            PayoutRun.For([Aneby], [terms], Half).Payouts[0].Explain().ToString().Plain()
        );
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
        PayoutTerms terms = Terms(rates);
        LocalDate first = new(2023, 1, 1);
        Position position = new(Hoglandet.Aneby, HoglandetPositions.SeCoach, 0.75m, first);
        PayoutRun last = PayoutRun.For([position], [terms], YearParts.Year(2023 + years));
        Assert.Equal(Sek.Parse(kronor), last.Total);
        Assert.Equal(last.Total, last.Payouts[0].Explain().Amount);
        Payout all = PayoutRun.For([position], [terms], new(first, new LocalDate(2023 + years, 12, 31))).Payouts[0];
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
        PayoutTerms terms = Terms(Raised(first, Fraction.Percent(2.7m), 10));
        Position position = new(Hoglandet.Aneby, HoglandetPositions.SeCoach, 0.75m, new LocalDate(2023, 1, 1));
        Assert.Equal(Sek.Parse(kronor), PayoutRun.For([position], [terms], YearParts.Year(2033)).Total);
    }

    [Fact]
    public void What_lies_outside_the_span_is_not_looked_at()
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
        PayoutTerms[] terms = [HoglandetPositions.SeTerms with { MaximumScope = 2 }];
        Assert.Equal(Sek.FromKronor(232_500), PayoutRun.For([before], terms, Half).Total);
        Refusal.Of<ArgumentException>(
            "terms",
            "There is no rate yet for Aneby, SE-coach on 2019-06-01, before 2020-01-01.",
            () => PayoutRun.For([before], terms, Half, new LocalDate(2019, 6, 1))
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
                    [onTheDay, ended],
                    HoglandetPositions.AllTerms,
                    new(new LocalDate(2019, 1, 1), new LocalDate(2020, 12, 31))
                )
                .Total
        );
    }

    [Fact]
    public void What_makes_no_sense_is_refused_and_all_of_it_named()
    {
        Position again = new(
            Hoglandet.Eksjö,
            new Wording("chef", "chief"),
            [new Scope(2.5m, new LocalDate(2023, 1, 1))]
        );
        Refusal.Of<ArgumentException>(
            "positions",
            "'Aneby, SE-coach' stands 2 times. Give each once; two positions of one kind are two objects.",
            () => Run([Aneby, Aneby], HoglandetPositions.AllTerms)
        );
        Refusal.Of<ArgumentException>(
            "positions",
            "Number 2 of the positions is null. Leave it out.",
            () => Run([Aneby, null!], [])
        );
        Refusal.Of<ArgumentException>(
            "terms",
            "Number 1 of the terms is null. Leave it out.",
            () => Run([Aneby], [null!])
        );
        Refusal.Of<ArgumentException>(
            "terms",
            "There are no terms for Aneby, 'SE-coach' ('SE coach'); Eksjö, 'chef' ('chief'). Terms are given for "
                + "'samverkanskoordinator' ('coordinator'). Give some for each role, the same in both languages.",
            () => Run([Aneby, again], [HoglandetPositions.CoordinatorTerms])
        );
        Refusal.Of<ArgumentException>(
            "terms",
            "There are no terms for Aneby, 'SE-coach' ('SE coach'). Terms are given for no role.",
            () => Run([Aneby], [])
        );
        Refusal.Of<ArgumentException>(
            "terms",
            "There are 2 terms for 'SE-coach' ('SE coach'). Give one for each role, with all its rates.",
            () => Run([Aneby], [HoglandetPositions.SeTerms, HoglandetPositions.SeTerms with { Unit = Sek.FromOre(1) }])
        );
        Refusal.Of<ArgumentException>(
            "positions",
            "'Aneby, SE-coach 3/4 2023-01-01/..' is above the stated maximum, 0.7. Correct the scope, or the maximum in the terms.",
            () => Run([Aneby], [HoglandetPositions.SeTerms with { MaximumScope = 0.7m }])
        );
        Assert.Equal(
            PayoutRun.For([Aneby], [HoglandetPositions.SeTerms], Half).Total,
            PayoutRun.For([Aneby], [HoglandetPositions.SeTerms with { MaximumScope = 0.75m }], Half).Total
        );
        Refusal.Of<ArgumentException>(
            "terms",
            "There is no rate yet for Eksjö, SE-coach on 2019-12-01, before 2020-01-01. Add the rate that held then, or begin the span, and the running totals, later.",
            () =>
                PayoutRun.For(
                    [
                        Aneby,
                        new Position(
                            Hoglandet.Eksjö,
                            HoglandetPositions.SeCoach,
                            [new Scope(1, new LocalDate(2019, 12, 1))]
                        ),
                    ],
                    HoglandetPositions.AllTerms,
                    new DateInterval(new LocalDate(2019, 7, 1), new LocalDate(2023, 6, 30))
                )
        );
        Refusal.Of<ArgumentException>(
            "runningFrom",
            "Totals cannot run from 2023-01-02 when the span begins on 2023-01-01. Give that day or an earlier one.",
            () => PayoutRun.For([Aneby], HoglandetPositions.AllTerms, Half, new LocalDate(2023, 1, 2))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "span",
            "A span cannot end on 9999-12-31, the last day there is.",
            () =>
                PayoutRun.For(
                    [Aneby],
                    HoglandetPositions.AllTerms,
                    new DateInterval(new LocalDate(2023, 1, 1), LocalDate.MaxIsoValue)
                )
        );
        PayoutRun run = PayoutRun.For([Aneby], HoglandetPositions.AllTerms, Half);
        Refusal.Of<ArgumentException>(
            "employer",
            "Eksjö (0686) has no position here. Give one of Aneby (0604).",
            () => run[Hoglandet.Eksjö]
        );
        Refusal.Of<ArgumentException>(
            "role",
            "Nothing is agreed about 'chef' ('chief'); the roles are 'SE-coach' ('SE coach'), 'samverkanskoordinator' ('coordinator').",
            () => run[again.Role]
        );
        Assert.Equal(Sek.Zero, run[HoglandetPositions.Coordinator]);
    }

    [Fact]
    public void Lists_cannot_be_written_through_a_cast()
    {
        PayoutRun run = PayoutRun.For([Aneby], HoglandetPositions.AllTerms, Half);
        Assert.Throws<NotSupportedException>(() => ((IList<Position>)run.Positions)[0] = Aneby);
        Assert.Throws<NotSupportedException>(() => ((IList<PayoutTerms>)run.Terms)[0] = HoglandetPositions.SeTerms);
        Assert.Throws<NotSupportedException>(() => ((IList<Payout>)run.Payouts)[0] = run.Payouts[0]);
        Assert.Throws<NotSupportedException>(() => ((IList<Scope>)Aneby.Scopes)[0] = Aneby.Scopes[0]);
    }

    [Fact]
    public void Days_of_another_calendar_are_refused()
    {
        LocalDate julian = new(2023, 1, 1, CalendarSystem.Julian);
        Refusal.Of<ArgumentException>(
            "span",
            "2023-01-01 is a day of the calendar Julian. Give it by ISO",
            () => PayoutRun.For([Aneby], HoglandetPositions.AllTerms, new(julian, julian.PlusDays(30)))
        );
        Refusal.Of<ArgumentException>(
            "runningFrom",
            "2023-01-01 is a day of the calendar Julian.",
            () => PayoutRun.For([Aneby], HoglandetPositions.AllTerms, Half, julian)
        );
    }

    [Fact]
    public void What_is_more_than_an_amount_can_hold_is_named()
    {
        PayoutTerms terms = HoglandetPositions.SeTerms with
        {
            Rates = new(
                "mycket",
                [
                    new(
                        new LocalDate(2020, 1, 1),
                        Rate.PerYear(Sek.MaxValue),
                        HoglandetPositions.SeTerms.Rates.Values[0].Source
                    ),
                ]
            ),
        };
        Position position = new(Hoglandet.Aneby, HoglandetPositions.SeCoach, [new Scope(3, new LocalDate(2023, 1, 1))]);
        Assert.StartsWith(
            "Aneby, SE-coach: the payout is more than an amount can hold. Check its scopes, 3 2023-01-01/.., and the rate.",
            Assert.Throws<OverflowException>(() => PayoutRun.For([position], [terms], Half)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Payouts_that_make_more_than_an_amount_can_hold_together_are_refused()
    {
        PayoutTerms terms = HoglandetPositions.SeTerms with
        {
            Rates = new(
                "mycket",
                [
                    new(
                        new LocalDate(2020, 1, 1),
                        Rate.PerYear(Sek.MaxValue),
                        HoglandetPositions.SeTerms.Rates.Values[0].Source
                    ),
                ]
            ),
            Unit = Sek.FromOre(1),
        };
        Position[] positions =
        [
            new(Hoglandet.Aneby, HoglandetPositions.SeCoach, 2, new LocalDate(2023, 1, 1)),
            new(Hoglandet.Eksjö, HoglandetPositions.SeCoach, 1, new LocalDate(2023, 1, 1)),
        ];
        Assert.Equal(Sek.MaxValue, PayoutRun.For(positions[..1], [terms], Half).Total);
        Assert.StartsWith(
            "The sum is more than an amount can hold",
            Assert.Throws<OverflowException>(() => PayoutRun.For(positions, [terms], Half)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_year_has_parts_that_follow_each_other()
    {
        Assert.Equal(HoglandetPositions.Year(2024), YearParts.Year(2024));
        Assert.Equal(HoglandetPositions.HalfYear(2023), YearParts.HalfYears(2023)[0]);
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

    [Fact]
    public void What_has_been_paid_is_compared_position_by_post()
    {
        PayoutRun run = HoglandetReports.Of2023.Payouts[0];
        Dictionary<Position, Sek> paid = new()
        {
            [run.Positions[0]] = run.Payouts[0].Amount,
            [run.Positions[1]] = Sek.FromKronor(1),
        };
        Finding finding = Assert.Single(run.CheckPaid(paid));
        Assert.Equal(
            ("FIN202", "Eksjö, SE-coach, januari-juni 2023", Sek.FromKronor(-348_749), Severity.DoubtfulFigure),
            (finding.Code, finding.Where, finding.Difference, finding.Severity)
        );
        Refusal.Of<ArgumentException>(
            "paid",
            "Aneby, SE-coach: not a position of these payouts.",
            () =>
                run.CheckPaid(
                    new Dictionary<Position, Sek> { [HoglandetReports.Of2020.Payouts[0].Positions[0]] = Sek.Zero }
                )
        );
    }

    /// <summary>The board's decision about Aneby holds from January to April 2023.</summary>
    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void The_rules_of_a_report_are_those_of_its_own_days(int quarter, bool isGranted)
    {
        DateInterval span = YearParts.Quarters(2023)[quarter];
        Position[] positions = HoglandetPositions.Of(2023, HoglandetPositions.SeCoach);
        PayoutRun run = PayoutRun.For(positions, [HoglandetPositions.SeTerms], span);
        FederationYear year = new(Hoglandet.Federation, 2023)
        {
            Paid = [(run, positions.ToDictionary(position => position, _ => Sek.Zero))],
        };
        Assert.Equal(
            isGranted,
            year.Sources().Any(source => source.Citation.Contains("40 %", StringComparison.Ordinal))
        );
    }

    private static PayoutRun Run(Position[] positions, PayoutTerms[] terms) => PayoutRun.For(positions, terms, Half);

    /// <summary>The rate of the first year, and as it is raised each year after that.</summary>
    private static Rate[] Raised(Rate first, Fraction increase, int years) =>
        Enumerable.Range(0, years).Aggregate(new[] { first }, (rates, _) => [.. rates, rates[^1].Indexed(increase)]);

    /// <summary>A rate for each year from 2023 on, paid to the öre.</summary>
    private static PayoutTerms Terms(Rate[] rates) =>
        HoglandetPositions.SeTerms with
        {
            Unit = Sek.FromOre(1),
            Rates = new(
                "uppräknad",
                rates.Select(
                    (rate, at) =>
                        new DatedValue<Rate>(
                            new LocalDate(2023 + at, 1, 1),
                            rate,
                            HoglandetPositions.SeTerms.Rates.Values[0].Source
                        )
                )
            ),
        };
}
