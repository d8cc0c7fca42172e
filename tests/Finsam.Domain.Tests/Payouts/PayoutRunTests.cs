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
    public void A_member_is_paid_for_all_its_posts_and_a_role_for_all_members()
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
        Assert.Equal(
            """
            Eksjö, januari-juni 2023: 448 750 kr
              SE-coach 1,5: 348 750 kr
              samverkanskoordinator 0,5: 100 000 kr
            """,
            run.Explain(Hoglandet.Eksjö).ToString().Plain()
        );
    }

    [Fact]
    public void A_post_without_any_filled_or_granted_day_pays_nothing_and_says_vacant()
    {
        Payout payout = PayoutRun.For([Aneby], HoglandetPositions.AllTerms, HoglandetPositions.HalfYear(2022)).Payouts[
            0
        ];
        Assert.True(payout.IsVacant);
        Assert.Equal(Sek.Zero, payout.Amount);
        Assert.Equal("Aneby, SE-coach, januari-juni 2022: 0 kr (vakant)", payout.ToString().Plain());
        Assert.Equal(
            """
            Aneby, SE-coach, januari-juni 2022: 0 kr
              januari-juni: vakant, ingen utbetalning
            """,
            payout.Explain().ToString().Plain()
        );
        PayoutRun run = PayoutRun.For([Aneby], HoglandetPositions.AllTerms, HoglandetPositions.HalfYear(2022));
        Assert.Equal(
            "Aneby, January-June 2022: 0 kr\n  SE coach 0.75: 0 kr, vacant",
            run.Explain(Hoglandet.Aneby).ToString(Language.English).Plain()
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

    [Fact]
    public void A_span_over_a_new_year_names_its_years()
    {
        DateInterval span = new(new LocalDate(2022, 12, 1), new LocalDate(2023, 1, 31));
        Payout payout = PayoutRun.For([Aneby], HoglandetPositions.AllTerms, span).Payouts[0];
        Assert.StartsWith(
            "Aneby, SE-coach, 2022-12-01 till 2023-01-31: 29 063 kr\n"
                + "  december 2022: vakant, ingen utbetalning\n"
                + "  januari 2023: 1 månad x 0,75 heltid x 38 750 kr = 29 062,50 kr\n"
                + "  avrundat en gång till närmaste 1 kr: 29 063 kr",
            payout.Explain().ToString().Plain(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "rounded once to the nearest 1 kr: 29,063 kr",
            payout.Explain().ToString(Language.English).Plain(),
            StringComparison.Ordinal
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
            "'Aneby, SE-coach 3/4 2023-01-01/..' is above the stated maximum. Correct the scope, or the maximum in the terms.",
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
            "Eksjö (0686) has no position here. Those that have are Aneby (0604).",
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
    public void The_unit_and_the_month_rule_are_checked()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            "MonthRule",
            "7 is not one of MonthRule.",
            () => HoglandetPositions.SeTerms with { MonthRule = (MonthRule)7 }
        );
        Refusal.Of<ArgumentNullException>(
            "Role",
            "Value cannot be null.",
            () => HoglandetPositions.SeTerms with { Role = null! }
        );
        Refusal.Of<ArgumentNullException>(
            "Rates",
            "Value cannot be null.",
            () => HoglandetPositions.SeTerms with { Rates = null! }
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "Unit",
            "A rounding unit must be more than 0 kr, not 0 kr.",
            () => HoglandetPositions.SeTerms with { Unit = Sek.Zero }
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

    private static PayoutRun Run(Position[] positions, PayoutTerms[] terms) => PayoutRun.For(positions, terms, Half);

    [Fact]
    public void What_has_been_paid_is_compared_post_by_post()
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
}
