using Finsam.Domain.Tests.Cases;
using NodaTime;
using static Finsam.Domain.Sek;
using static Finsam.Domain.Tests.Checks.ProvokedFindings;
using static Finsam.Domain.Tests.Checks.SmallYear;

namespace Finsam.Domain.Tests.Checks;

/// <summary>What is hardly so is told, and taken in; just beside it nothing is said.</summary>
public class PlausibilityTests
{
    [Fact]
    public void FIN105_The_population_of_a_key_is_of_another_year() =>
        AssertProvoked(
            "FIN105",
            "@Contributions/2024/=day:2020-12-31",
            Severity.DoubtfulFigure,
            null,
            """
            FIN105  Nyckelns befolkning är från ett annat år än förväntat.
              allvarlighetsgrad: uppgift att kontrollera
              var:               medlemsbidrag, 2024, 2020-12-31
              förväntat:         2021-2024
              faktiskt:          2020-12-31
              källa:             metodval i Finsam.Domain 0.2: det som sällan förekommer kontrolleras
              åtgärd:            Kontrollera nyckelns datum.
            """,
            """
            FIN105  The population of the key is of another year than one expects.
              severity:  figure to check
              where:     contributions, 2024, 2020-12-31
              expected:  2021-2024
              actual:    2020-12-31
              source:    choice of method in Finsam.Domain 0.2: what seldom occurs is checked
              remedy:    Check the date of the key.
            """
        );

    [Fact]
    public void FIN106_A_decision_is_dated_years_from_what_it_is_about() =>
        AssertProvoked(
            "FIN106",
            "@Contributions/2024",
            Severity.DoubtfulFigure,
            null,
            """
            FIN106  Ett beslut är daterat flera år från det som det gäller.
              allvarlighetsgrad: uppgift att kontrollera
              var:               medlemsbidrag, 2024
              förväntat:         2021-2024
              faktiskt:          2025-01-01
              källa:             metodval i Finsam.Domain 0.2: det som sällan förekommer kontrolleras
              åtgärd:            Kontrollera beslutets datum.
            """,
            """
            FIN106  A decision is dated years from what it is about.
              severity:  figure to check
              where:     contributions, 2024
              expected:  2021-2024
              actual:    2025-01-01
              source:    choice of method in Finsam.Domain 0.2: what seldom occurs is checked
              remedy:    Check the date of the decision.
            """
        );

    [Fact]
    public void FIN203_A_position_is_larger_than_one_expects() =>
        AssertProvoked(
            "FIN203",
            "@Payouts/=line:SE-coach/=member:0604/=day:2024-01-01",
            Severity.DoubtfulFigure,
            null,
            """
            FIN203  En tjänst är större än förväntat.
              allvarlighetsgrad: uppgift att kontrollera
              var:               utbetalningar, SE-coach, 0604, 2024-01-01
              förväntat:         högst 10 heltidstjänster
              faktiskt:          10,01 heltidstjänster
              källa:             metodval i Finsam.Domain 0.2: det som sällan förekommer kontrolleras
              åtgärd:            Skriv 75 procent av heltid som 0,75; dela upp det som är flera tjänster.
            """,
            """
            FIN203  A position is larger than one expects.
              severity:  figure to check
              where:     payouts, SE-coach, 0604, 2024-01-01
              expected:  at most 10 full-time posts
              actual:    10.01 full-time posts
              source:    choice of method in Finsam.Domain 0.2: what seldom occurs is checked
              remedy:    Write 75 per cent of full time as 0.75; split what is several positions.
            """
        );

    [Fact]
    public void FIN506_An_amount_is_a_thousand_times_another() =>
        AssertProvoked(
            "FIN506",
            "Prognos 2024/Kansli",
            Severity.DoubtfulFigure,
            null,
            """
            FIN506  Ett belopp är exakt tusen gånger ett annat på samma rad.
              allvarlighetsgrad: uppgift att kontrollera
              var:               Prognos 2024, Kansli
              förväntat:         977 kr
              faktiskt:          977 000 kr
              källa:             metodval i Finsam.Domain 0.2: det som sällan förekommer kontrolleras
              åtgärd:            Kontrollera om det ena är i tusental kronor.
            """,
            """
            FIN506  An amount is exactly a thousand times another of its row.
              severity:  figure to check
              where:     Prognos 2024, Kansli
              expected:  977 kr
              actual:    977,000 kr
              source:    choice of method in Finsam.Domain 0.2: what seldom occurs is checked
              remedy:    Check whether one of them is in thousands of kronor.
            """
        );

    [Theory]
    [InlineData(2020, false)]
    [InlineData(2021, true)]
    [InlineData(2024, true)]
    [InlineData(2025, false)]
    public void A_population_of_the_year_or_of_the_three_before(int of, bool isExpected) =>
        Assert.Equal(isExpected ? [] : new[] { "FIN105" }, ByPopulation(new(of, 12, 31)).Codes());

    [Fact]
    public void A_position_of_ten_and_a_rate_that_doubles()
    {
        Assert.Empty(Employed(10, 200).Findings);
        Assert.Equal(["FIN203"], Employed(10.01m, 200).Codes());
        Finding raised = Assert.Single(Employed(10, 200.01m).Findings);
        Assert.Equal("En ersättning mer än fördubblas.", raised.Message.Swedish);
        Assert.Equal("@Payouts/=line:SE-coach/=day:2024-07-01", $"{raised.Place}");
        Assert.Equal(
            ("högst 200 kr om året", "at most 200 kr a year", "200.01 kr a year"),
            (raised.Expected.Swedish.Plain(), raised.Expected.English.Plain(), raised.Actual.English.Plain())
        );

        // Of nothing there is no double.
        Assert.Empty(Employed(10, later: 100, earlier: 0).Findings);
    }

    [Theory]
    [InlineData(977, 976_999)]
    [InlineData(0, 977_000)]
    [InlineData(-977, 977_000)]
    public void Amounts_of_a_row(int outcome, int forecast) =>
        Assert.Equal(
            outcome == -977 ? new[] { "FIN506" } : [],
            Of([Column.Outcome(2023), Column.Forecast(2024)], new Line("Ränta", LineKind.Interest, [outcome, forecast]))
                .Codes()
        );

    [Fact]
    public void A_decision_of_the_year_or_of_the_three_before()
    {
        Assert.Empty(Decided(new(2024, 12, 31)).Findings);
        Assert.Empty(Decided(new(2021, 1, 1)).Findings);
        Assert.Equal(["FIN106"], Decided(new(2020, 12, 31)).Codes());
        Assert.DoesNotContain("FIN106", Budgeted(101, 100, new LocalDate(2021, 1, 1)).Codes());
        Finding early = Assert.Single(
            Budgeted(101, 100, new LocalDate(2020, 12, 31)).Findings,
            each => each.Code == "FIN106"
        );
        Assert.Equal("Budget 2024", $"{early.Place}");
        Assert.DoesNotContain("FIN106", Budgeted(101, 100, new LocalDate(2025, 1, 1)).Codes());
        Initiative granted = new(
            "IT-spåret",
            InitiativeKind.Individual,
            Hoglandet.Eksjö,
            NewYear,
            grants: [new(2024, Kr(1), RuleSource.Decided("ja", new(2014, 11, 20)))]
        );
        Finding grant = Assert.Single(new FederationYear(Hoglandet.Federation, 2024, initiatives: [granted]).Findings);
        Assert.Equal("@Initiatives/2024/IT-spåret", $"{grant.Place}");
    }

    internal static FederationYear Decided(LocalDate on) =>
        new(
            Hoglandet.Federation,
            2024,
            contributionDecisions:
            [
                new(2024, Kr(8_000_000), Hoglandet.Percentages, source: RuleSource.Decided("bidrag", on)),
            ]
        );

    internal static FederationYear ByPopulation(LocalDate date) =>
        new(
            Hoglandet.Federation,
            2024,
            populations: new(
                date,
                Hoglandet.Municipalities.Select(each => (each, 1_000L)),
                PopulationStatus.Official,
                "SCB"
            ),
            contributionDecisions: [new(2024, Kr(8_000_000), AllocationKey.ByPopulation(date))]
        );

    internal static FederationYear Employed(Fraction fullTime, decimal later, decimal earlier = 100) =>
        new(
            Hoglandet.Federation,
            2024,
            roles:
            [
                new(
                    "SE-coach",
                    [
                        new DatedValue<Rate>(NewYear, Rate.PerYear(Kr(earlier)), Guideline),
                        new DatedValue<Rate>(new(2024, 7, 1), Rate.PerYear(Kr(later)), Guideline),
                    ],
                    MonthRule.ThirtyDayMonths
                ),
            ],
            positions: [new(Hoglandet.Aneby, "SE-coach", fullTime, NewYear)]
        );
}
