using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Equity;

public class EquityTests
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
        Assert.Equal(Sek.FromKronor(1_824_471), finnveden.Totals(forecast).ClosingBalance!.Value.Value);
        IncomeStatement sodra = MembersMeeting.SodraVatterbygden;
        Assert.Equal(Sek.FromKronor(2_123_000), sodra.Totals(sodra.Columns[0]).ClosingBalance!.Value.Value);
        Assert.Equal(Sek.FromKronor(566_844), new EquityChain([HoglandetReports.Of2020.Opening.EquityYear]).Closing);
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
    public void A_policy_can_have_bands_by_size_and_change_by_date()
    {
        EquityPolicy staircase = new(
            EquityBasis.Contributions,
            [
                new(Fraction.Percent(15), fromIncome: Sek.FromKronor(6_000_000)),
                new(Fraction.Percent(30), Fraction.Percent(5)),
            ]
        );
        Dated<EquityPolicy> policy = new(
            "egen riktlinje",
            [
                new(new(2020, 1, 1), EquityPolicy.AsCitedIn2020.Values[0].Value, OwnCharter),
                new(new(2022, 1, 1), staircase, OwnCharter),
            ]
        );
        Assert.Equal(Fraction.Percent(30), staircase.BandFor(Sek.FromOre(599_999_999)).Ceiling);
        Assert.Equal(Fraction.Percent(15), staircase.BandFor(Sek.FromKronor(6_000_000)).Ceiling);
        Assert.Equal("0 kr: 5 %-30 %; 6 000 000 kr: 0 %-15 %", $"{staircase}".Plain());
        Assert.Equal(
            Fraction.Percent(20),
            EquityStanding.For(policy, new(2021, 12, 31), Sek.Zero, Sek.FromKronor(1)).Band.Ceiling
        );
        Assert.Equal(
            Sek.FromKronor(900_000),
            EquityStanding.For(policy, YearEnd, Sek.Zero, Sek.FromKronor(6_000_000)).DistanceToCeiling
        );
    }

    [Fact]
    public void What_is_no_policy_is_refused()
    {
        Refusal.Of<ArgumentException>(
            "ceiling",
            "The ceiling 10 % of the income is below the floor 20 %, for an income from 0 kr.",
            () => new EquityPolicy(EquityBasis.Income, Fraction.Percent(10), Fraction.Percent(20))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "floor",
            "The floor is -1 % of the income.",
            () => new EquityBand(Fraction.Percent(10), Fraction.Percent(-1))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "fromIncome",
            "A band cannot hold from an income of -1 kr.",
            () => new EquityBand(Fraction.One, fromIncome: Sek.FromKronor(-1))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "ceiling",
            "The ceiling is 20 times the income. Give 20 per cent of it as Fraction.Percent(20).",
            () => new EquityPolicy(EquityBasis.Income, 20)
        );
        Assert.Equal("20 %-20 %", $"{new EquityBand(Fraction.Percent(20), Fraction.Percent(20))}".Plain());
        Assert.Equal(Fraction.One, new EquityBand(1).Ceiling);
        EquityBand large = new(Fraction.One, fromIncome: Sek.FromKronor(5));
        Refusal.Of<ArgumentException>(
            "bands",
            "2 bands hold from an income of 5 kr. Keep one. No band holds from 0 kr. Give one.",
            () => new EquityPolicy(EquityBasis.Income, [large, large])
        );
        Refusal.Of<ArgumentException>("bands", "No band", () => new EquityPolicy(EquityBasis.Income, []));
        Refusal.Of<ArgumentException>("bands", "A band is null.", () => new EquityPolicy(EquityBasis.Income, [null!]));
        Refusal.Of<ArgumentOutOfRangeException>(
            "basis",
            "7 is not",
            () => new EquityPolicy((EquityBasis)7, Fraction.One)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "date",
            "'ceiling of equity' has no value on 2012-12-31: the first holds from 2013-10-02.",
            () => Standing(new(2012, 12, 31), 1, 1)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "date",
            "There are no federations in 2003: the act holds from 2004-01-01. Give a year from 2004 to 9000.",
            () => Standing(new(2003, 12, 31), 1, 1)
        );
    }

    /// <summary>Höglandet's balance sheets; the years between them are not in the documents that we have.</summary>
    [Fact]
    public void Equity_goes_on_from_year_to_year()
    {
        EquityChain chain = new([
            new(2022, Sek.FromKronor(1_480_609), Sek.FromKronor(-265_027)),
            new(2023, Sek.FromKronor(1_215_582), Sek.FromKronor(297_068)),
        ]);
        Assert.Empty(chain.CheckOpenings());
        Assert.Equal((Sek.FromKronor(1_480_609), Sek.FromKronor(1_512_650)), (chain.Opening, chain.Closing));
        Assert.Equal("2022-2023: 1 480 609 kr -> 1 512 650 kr", $"{chain}".Plain());
        Assert.Equal("2022: 1 480 609 kr + -265 027 kr = 1 215 582 kr", $"{chain.Years[0]}".Plain());
        Assert.Equal(HoglandetReports.Of2023.Opening.EquityYear, chain.Years[0]);
    }

    [Fact]
    public void A_year_that_opens_with_something_else_is_a_finding_and_stands_in_the_explanation()
    {
        EquityChain chain = new([
            new(2019, Sek.FromKronor(1_991_000), Sek.FromKronor(-1_365_000)),
            new(2018, Sek.FromKronor(935_000), Sek.FromKronor(1_235_000)),
        ]);
        Finding finding = Assert.Single(chain.CheckOpenings());
        Assert.Equal(("FIN504", "2019", Sek.FromKronor(-179_000)), (finding.Code, finding.Where, finding.Difference));
        Assert.Equal(
            """
            eget kapital vid slutet av 2019: 626 000 kr
              ingående 2018: 935 000 kr
              resultat 2018: 1 235 000 kr, utgående 2 170 000 kr
              brott före 2019: -179 000 kr
              resultat 2019: -1 365 000 kr, utgående 626 000 kr
            """,
            chain.Explain().ToString().Plain()
        );
    }

    /// <summary>A balance sheet whose equity is printed as 505 kr, though 450 kr and 100 kr make 550 kr.</summary>
    [Fact]
    public void A_printed_closing_goes_on_to_the_next_year()
    {
        BalanceSheet sheet = new(
            "Exempel",
            YearEnd,
            [
                new("Balanserat", BalanceLineKind.BroughtForward, Sek.FromKronor(450)),
                new("Resultat", BalanceLineKind.Result, Sek.FromKronor(100)),
            ],
            new PrintedBalance { Equity = Sek.FromKronor(505) }
        );
        EquityChain chain = new([sheet.EquityYear, new(2023, Sek.FromKronor(505), Sek.FromKronor(1))]);
        Assert.Empty(chain.CheckOpenings());
        Assert.Equal(Sek.FromKronor(506), chain.Closing);
        Assert.Equal(
            """
            eget kapital vid slutet av 2023: 506 kr
              ingående 2022: 450 kr
              resultat 2022: 100 kr, utgående 550 kr
              men tryckt 505 kr
              resultat 2023: 1 kr, utgående 506 kr
            """,
            chain.Explain().ToString().Plain()
        );
        Assert.Null(HoglandetReports.Of2023.Opening.EquityYear.PrintedClosing);
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() =>
            HoglandetReports.Of2023.Closing.EquityYear
        );
        Assert.Equal(
            "Höglandet, halvårsrapport 2023, 2023-06-30 is in the middle of the year, whose result nobody knows yet. Take the balance sheet of 31 December.",
            error.Message
        );
    }

    [Fact]
    public void A_chain_with_a_hole_is_refused()
    {
        Refusal.Of<ArgumentException>(
            "years",
            "2021 is missing. Give it, or begin the chain after it. 2022 stands twice. Keep one. 2023 to 2024 are missing.",
            () => new EquityChain([Year(2025), Year(2020), Year(2022), Year(2022)])
        );
        Refusal.Of<ArgumentException>("years", "A chain needs years", () => new EquityChain([]));
        Refusal.Of<ArgumentException>("years", "A chain needs years", () => new EquityChain([null!]));

        static EquityYear Year(int year) => new(year, Sek.Zero, Sek.Zero);
    }

    [Fact]
    public void Equity_is_the_members_by_the_contributions_of_the_balance_year()
    {
        ContributionSplit split = Hoglandet.Split(2022, 8_054_000, 1, Hoglandet.Percentages);
        EquityAttribution shares = EquityAttribution.For(Sek.FromKronor(1_215_582), split);
        Assert.Equal(Sek.FromKronor(607_791), shares[Member.SocialInsuranceAgency]);
        Assert.Equal(Sek.Zero, shares[Member.EmploymentService]);
        Assert.Equal(Sek.FromKronor(303_895.5m), shares[Hoglandet.Region]);
        Assert.Equal(Sek.FromKronor(18_233.73m), shares[Hoglandet.Aneby]);
        Assert.Equal(shares.Total, shares.Shares.Sum(share => share.Amount));
        Assert.Equal(
            """
            Aneby, eget kapital: 18 233,73 kr
              andel av bidragen 2022: 3/200  [5 § och 9 § 8 lagen (2003:1210)]
              3/200 av 1 215 582 kr = 18 233,73 kr
              i hela öre, efter största resten: 18 233,73 kr  [bibliotekets val: docs/decisions/0003]
            """,
            shares.Explain(Hoglandet.Aneby).ToString().Plain()
        );
        Assert.Equal("eget kapital: 1 215 582 kr", $"{shares}".Plain());
        Assert.Equal(Sek.FromOre(-1), EquityAttribution.For(Sek.FromOre(-1), split)[Member.SocialInsuranceAgency]);
    }

    [Fact]
    public void A_shortfall_is_covered_by_the_same_shares_and_the_state_s_half_is_Försäkringskassan_s()
    {
        ContributionSplit split = Hoglandet.Split(2022, 8_054_000, 1, Hoglandet.Percentages);
        EquityAttribution cover = EquityAttribution.Cover(Sek.FromKronor(698_000), split);
        Assert.Equal(Sek.FromKronor(349_000), cover[Member.SocialInsuranceAgency]);
        Assert.Equal(Sek.FromKronor(174_500), cover[Hoglandet.Region]);
        Assert.Equal("22 § lagen (2003:1210)", cover.Source.Citation);
        Assert.Equal("täckning av underskott: 698 000 kr", $"{cover}".Plain());
        Assert.Equal(Sek.Zero, EquityAttribution.Cover(Sek.Zero, split)[Hoglandet.Region]);
        Refusal.Of<ArgumentException>(
            "member",
            "Habo (no code) has no part",
            () => cover.Explain(Member.Municipality("Habo"))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "shortfall",
            "A shortfall of -1 kr needs no cover.",
            () => EquityAttribution.Cover(Sek.FromKronor(-1), split)
        );
    }

    [Fact]
    public void A_charter_can_set_other_shares()
    {
        EquityAttribution shares = EquityAttribution.ByCharter(
            Sek.FromOre(100),
            [(Hoglandet.Aneby, 1), (Hoglandet.Eksjö, 1), (Hoglandet.Region, 1)],
            OwnCharter
        );
        Assert.Equal([34, 33, 33], shares.Shares.Select(share => share.Amount.Ore));
        Assert.Equal(
            "förbundsordning: förbundsordningen 12 §",
            shares.Explain(Hoglandet.Aneby).Steps[0].Source!.ToString()
        );
        Refusal.Of<ArgumentException>(
            "weights",
            "A member is null. Name every member. Eksjö has -1. A key's value is 0 or more. Eksjö (0686) stands twice. Give each member once.",
            () =>
                EquityAttribution.ByCharter(
                    Sek.Zero,
                    [(null!, 1), (Hoglandet.Eksjö, -1), (Hoglandet.Eksjö, 2)],
                    OwnCharter
                )
        );
        Refusal.Of<ArgumentException>(
            "weights",
            "No weight is above 0. Give at least one member a weight.",
            () => EquityAttribution.ByCharter(Sek.Zero, [(Hoglandet.Eksjö, 0)], OwnCharter)
        );
        Refusal.Of<ArgumentException>(
            "member",
            "Tranås (0687) has no part in this; the members are Aneby (0604), Eksjö (0686), Region Jönköpings län (06).",
            () => shares[Hoglandet.Tranås]
        );
    }

    [Laws.Law]
    public bool Attribution_sums_to_equity(Laws.SplitCase c)
    {
        if (c.Weights.All(weight => weight == 0))
        {
            return true;
        }

        Member[] members = [.. c.Weights.Select((_, i) => Member.Municipality($"Kommun {i}"))];
        EquityAttribution shares = EquityAttribution.ByCharter(
            Sek.FromOre(c.Total),
            members.Select((member, i) => (member, (Fraction)c.Weights[i])),
            OwnCharter
        );
        return shares.Shares.Sum(share => share.Amount).Ore == c.Total
            && members.All(member => shares.Explain(member).Amount == shares[member]);
    }

    private static EquityStanding Standing(LocalDate date, decimal equity, decimal contributions) =>
        EquityStanding.For(EquityPolicy.AsCitedIn2020, date, Sek.FromKronor(equity), Sek.FromKronor(contributions));

    private static Dated<EquityPolicy> Policy(EquityPolicy policy) =>
        new("riktlinje", [new DatedValue<EquityPolicy>(new LocalDate(2020, 1, 1), policy, OwnCharter)]);
}
