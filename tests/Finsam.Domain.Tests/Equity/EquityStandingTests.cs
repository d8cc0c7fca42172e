using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Equity;

/// <summary>How equity stands to its policy, and what is told of it.</summary>
public class EquityStandingTests
{
    private static readonly LocalDate YearEnd = new(2022, 12, 31);

    private static readonly RuleSource OwnCharter = new(
        SourceKind.Charter,
        "förbundsordningen 12 §",
        new("Egna andelar.", "Shares of its own.")
    );

    /// <summary>Ratios that documents compare with 20 %: at year ends, and Härnösand Timrå's opening equity of 2020.</summary>
    [Theory]
    [InlineData("Höglandet 2019", 2019, 566_844, 6_410_000, "8,84 %", false)]
    [InlineData("Höglandet 2022", 2022, 1_215_582, 8_054_000, "15,09 %", false)]
    [InlineData("Finnveden 2020, prognos", 2020, 1_824_471, 5_152_000, "35,41 %", true)]
    [InlineData("Södra Vätterbygden 2018", 2018, 2_123_000, 6_072_000, "34,96 %", true)]
    [InlineData("Härnösand Timrå 2020, ingående", 2019, 580_000, 3_754_000, "15,45 %", false)]
    public void Equity_as_a_share_of_the_contributions(
        string what,
        int year,
        decimal equity,
        decimal contributions,
        string ratio,
        bool isAbove
    )
    {
        EquityStanding standing = Standing(new(year, 12, 31), equity, contributions);
        Assert.Equal((what, ratio), (what, standing.Ratio!.Value.ToString("P2").Plain()));
        Assert.Equal(isAbove ? ["FIN402"] : [], standing.CheckEquity().Select(each => each.Code));
        Assert.Null(standing.Caveat);
        Assert.Equal(standing.DistanceToCeiling, standing.Explain().Amount);
    }

    [Fact]
    public void The_printed_reports_give_the_same_ratios()
    {
        Assert.Equal(
            [
                "2019-12-31: 566 844 kr, 8,84 % av 6 410 000 kr",
                "2020-06-30: 2 795 855 kr, 34,98 % av 7 992 000 kr (mitt i året)",
                "2020-12-31: 741 844 kr, 9,28 % av 7 992 000 kr",
                "2022-12-31: 1 215 582 kr, 15,09 % av 8 054 000 kr",
                "2023-06-30: 3 406 363 kr, 42,39 % av 8 036 000 kr (mitt i året)",
                "2023-12-31: 1 512 650 kr, 18,82 % av 8 036 000 kr",
            ],
            HoglandetReports
                .Of2020.EquityStandings(EquityPolicy.AsCitedIn2020)
                .Concat(HoglandetReports.Of2023.EquityStandings(EquityPolicy.AsCitedIn2020))
                .Select(standing => standing.ToString().Plain())
        );
        IncomeStatement finnveden = FinnvedenPlan.Statement();
        PlanColumn forecast = finnveden.Columns[1];
        Assert.Equal(Sek.FromKronor(5_152_000), finnveden.SumOfContributions(forecast));
        Assert.Equal(Sek.FromKronor(1_824_471), finnveden.Totals(forecast).ClosingBalance!.Value);
        IncomeStatement sodra = MembersMeeting.SodraVatterbygden;
        Assert.Equal(Sek.FromKronor(2_123_000), sodra.Totals(sodra.Columns[0]).ClosingBalance!.Value);
        Assert.Equal(
            Sek.FromKronor(566_844),
            new EquityChain([HoglandetReports.Of2020.Opening.ToEquityYear()]).Closing
        );
    }

    /// <summary>At 30 June 2023 equity is 42 % of the year's contributions, which says nothing.</summary>
    [Fact]
    public void In_the_middle_of_a_year_the_ratio_says_nothing_and_says_why()
    {
        EquityStanding standing = Standing(new(2023, 6, 30), 3_406_363, 8_036_000);
        Assert.Equal("42,39 %", standing.Ratio!.Value.ToString("P2").Plain());
        Assert.Empty(standing.CheckEquity());
        Assert.Equal(
            """
            avstånd till taket 2023-06-30: -1 799 163 kr
              tak: 20 % av 8 036 000 kr = 1 607 200 kr  [rekommendation: Nationella rådet, enligt Härnösand Timrå, halvårsrapport 2020]
              eget kapital: 3 406 363 kr, 42,39 % av 8 036 000 kr
              1 607 200 kr - 3 406 363 kr = -1 799 163 kr
              2023-06-30 är inget årsskifte: intäkter är bokförda för en annan tid än kostnader, så kvoten säger ingenting om riktlinjen  [praxis: Höglandet, halvårsredovisningar 2020 och 2023 (härlett)]
            """,
            standing.Explain().ToString().Plain()
        );
        Assert.Contains("is no year end", standing.Caveat!.English, StringComparison.Ordinal);
        Assert.Equal("2023-06-30: 3 406 363 kr, 42,39 % av 8 036 000 kr (mitt i året)", $"{standing}".Plain());
        Assert.Equal(["FIN401"], Standing(new(2023, 6, 30), -1, 8_036_000).CheckEquity().Select(each => each.Code));
    }

    [Fact]
    public void The_ceiling_is_exact_to_the_öre()
    {
        Dated<EquityPolicy> third = Policy(new(EquityBasis.Income, new Fraction(1, 3), new Fraction(1, 7)));
        EquityStanding at = EquityStanding.For(third, YearEnd, Sek.FromOre(33), Sek.FromOre(100));
        Assert.Equal((Sek.FromOre(33), Sek.FromOre(15)), (at.Ceiling, at.Floor));
        Assert.Empty(at.CheckEquity());
        Assert.Equal(
            "FIN402",
            EquityStanding.For(third, YearEnd, Sek.FromOre(34), Sek.FromOre(100)).CheckEquity()[0].Code
        );
        Assert.Empty(EquityStanding.For(third, YearEnd, Sek.FromOre(15), Sek.FromOre(100)).CheckEquity());
        Finding below = Assert.Single(
            EquityStanding.For(third, YearEnd, Sek.FromOre(14), Sek.FromOre(100)).CheckEquity()
        );
        Assert.Equal(
            ("FIN403", Sek.FromOre(-1), Severity.BreachOfOwnRule),
            (below.Code, below.Difference, below.Severity)
        );
        Assert.Equal("minst 0,15 kr, 1/7 av 1 kr", below.Expected.Swedish.Plain());
    }

    [Fact]
    public void The_ceiling_and_the_floor_are_exact_where_the_income_is_as_large_or_as_small_as_an_amount_can_be()
    {
        Dated<EquityPolicy> all = Policy(new(EquityBasis.Income, Fraction.One, Fraction.One));
        foreach (Sek income in new[] { Sek.MinValue, Sek.MaxValue })
        {
            EquityStanding standing = EquityStanding.For(all, YearEnd, Sek.Zero, income);
            Assert.Equal((income, income), (standing.Ceiling, standing.Floor));
        }

        Dated<EquityPolicy> third = Policy(new(EquityBasis.Income, new Fraction(1, 3), new Fraction(1, 3)));
        EquityStanding least = EquityStanding.For(third, YearEnd, Sek.Zero, Sek.MinValue);
        Assert.Equal(
            (Sek.FromOre(-3_074_457_345_618_258_603), Sek.FromOre(-3_074_457_345_618_258_602)),
            (least.Ceiling, least.Floor)
        );
    }

    [Fact]
    public void Above_the_ceiling_is_said_in_both_languages()
    {
        Finding finding = Assert.Single(Standing(YearEnd, 2_000_000, 8_054_000).CheckEquity());
        Assert.Equal(
            """
            FIN402  Equity is above its ceiling.
              severity:  departure from a recommendation
              where:     2022-12-31
              expected:  at most 1,610,800 kr, 20 % of 8,054,000 kr
              actual:    2,000,000 kr, 24.83 %
              off by:    389,200 kr
              source:    recommendation: Nationella rådet, enligt Härnösand Timrå, halvårsrapport 2020
              remedy:    Plan to use the surplus, or show which step holds for a federation of this size.
            """,
            finding.ToString(Language.English).Plain()
        );
        Assert.Equal(Severity.DepartureFromRecommendation, finding.Severity);
    }

    [Fact]
    public void Below_zero_is_not_below_a_floor_that_the_policy_does_not_have() =>
        Assert.Equal(["FIN401"], Standing(YearEnd, -1, 100).CheckEquity().Select(finding => finding.Code));

    [Fact]
    public void Without_income_there_is_no_ratio()
    {
        EquityStanding standing = Standing(YearEnd, 1, 0);
        Assert.Null(standing.Ratio);
        Assert.Equal("2022-12-31: 1 kr", $"{standing}".Plain());
        Assert.Equal("1 kr", Assert.Single(standing.CheckEquity()).Actual.Swedish.Plain());
        Assert.Contains("eget kapital: 1 kr\n", standing.Explain().ToString().Plain(), StringComparison.Ordinal);
        Assert.Empty(Standing(YearEnd, 0, 0).CheckEquity());
        Assert.Equal(Sek.FromKronor(-2), Standing(YearEnd, 0, -10).Ceiling);
    }

    [Fact]
    public void A_day_before_the_policy_or_the_act_or_by_another_calendar_is_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            "date",
            "'ceiling of equity' has no value on 2012-12-31: the first holds from 2013-10-02.",
            () => Standing(new(2012, 12, 31), 1, 1)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "date",
            "2003 is no year of a federation: the act holds from 2004-01-01. Give a year from 2004 to 9000.",
            () => Standing(new(2003, 12, 31), 1, 1)
        );
        Refusal.Of<ArgumentException>(
            "date",
            "2022-12-31 is a day of the calendar Julian.",
            () => Standing(new(2022, 12, 31, CalendarSystem.Julian), 1, 1)
        );
    }

    private static EquityStanding Standing(LocalDate date, decimal equity, decimal contributions) =>
        EquityStanding.For(EquityPolicy.AsCitedIn2020, date, Sek.FromKronor(equity), Sek.FromKronor(contributions));

    private static Dated<EquityPolicy> Policy(EquityPolicy policy) =>
        new("riktlinje", [new DatedValue<EquityPolicy>(new LocalDate(2020, 1, 1), policy, OwnCharter)]);
}
