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
        Assert.Equal(isAbove, standing.DistanceToCeiling < Sek.Zero);
        Assert.Equal((standing.Ratio, standing.Ratio), (standing.LowestRatio, standing.HighestRatio));
        Assert.Null(standing.Caveat);
        Assert.Equal(standing.DistanceToCeiling, standing.Explain().Amount);
    }

    [Fact]
    public void The_printed_balance_sheets_give_the_same_ratios()
    {
        Assert.Equal(
            [
                "2019-12-31: 566 844 kr, 8,84 % av 6 410 000 kr",
                "2020-06-30: 2 795 855 kr, 34,98 % av 7 992 000 kr (mitt i året)",
                "2022-12-31: 1 215 582 kr, 15,09 % av 8 054 000 kr",
                "2023-06-30: 3 406 363 kr, 42,39 % av 8 036 000 kr (mitt i året)",
            ],
            new[]
            {
                Printed(HoglandetBalances.Of2020, 0, 6_410_000),
                Printed(HoglandetBalances.Of2020, 1, 7_992_000),
                Printed(HoglandetBalances.Of2023, 0, 8_054_000),
                Printed(HoglandetBalances.Of2023, 1, 8_036_000),
            }
        );

        static string Printed(BalanceTable table, int at, decimal contributions)
        {
            LocalDate day = table.Days[at];
            return Standing(day, table.On(day).Equity.Amount.Kronor, contributions).ToString().Plain();
        }
    }

    /// <summary>Equity and the year's result as the forecasts of both reports lead to.</summary>
    [Theory]
    [InlineData(2020, 566_844, 175_000, 7_992_000, "2020-12-31: 741 844 kr, 9,28 % av 7 992 000 kr")]
    [InlineData(2023, 1_215_582, 297_068, 8_036_000, "2023-12-31: 1 512 650 kr, 18,82 % av 8 036 000 kr")]
    public void The_forecasts_lead_to_the_same_ratios(
        int year,
        decimal opening,
        decimal result,
        decimal contributions,
        string printed
    ) =>
        Assert.Equal(
            printed,
            Standing(
                    new(year, 12, 31),
                    EquityChain.For(year, Sek.FromKronor(opening), Sek.FromKronor(result)).Closing.Amount.Kronor,
                    contributions
                )
                .ToString()
                .Plain()
        );

    /// <summary>Västerås 2019: equity 8,1 Mkr, costs 12,1 Mkr and result 1,3 Mkr, each printed in 0,1 Mkr.</summary>
    [Fact]
    public void Of_coarse_figures_the_ratio_is_known_only_to_lie_between_two()
    {
        LocalDate day = new(2019, 12, 31);
        BalanceSheet printed = new BalanceTable(
            [day],
            [
                new("Eget kapital", BalanceKind.TotalEquity, [8_100_000]),
                new("Verksamhet", BalanceKind.Receivable, [12_100_000]),
                new("Årets resultat", BalanceKind.OtherAsset, [1_300_000]),
            ],
            printedUnit: Sek.FromKronor(100_000)
        ).On(day);
        EquityStanding standing = EquityStanding.For(EquityPolicy.AsCitedIn2020, day, printed.Equity, printed.Assets);
        Assert.Equal(Sek.FromKronor(-5_420_000), standing.DistanceToCeiling);
        Assert.Equal(new Fraction(805, 1_350), standing.LowestRatio);
        Assert.Equal(new Fraction(815, 1_330), standing.HighestRatio);
        Assert.Equal(
            "2019-12-31: 8 100 000 kr, mellan 59,6 % och 61,3 % av 13 400 000 kr",
            standing.ToString().Plain()
        );
        Assert.Equal(
            "2019-12-31: 8,100,000 kr, between 59.6 % and 61.3 % of 13,400,000 kr",
            standing.ToString(Language.English).Plain()
        );
        Assert.Equal(
            """
            avstånd till taket 2019-12-31: -5 420 000 kr
              tak: 20 % av 13 400 000 kr = 2 680 000 kr  [rekommendation: Nationella rådet, enligt Härnösand Timrå, halvårsrapport 2020]
                balansräkning, summa tillgångar, 2019-12-31: 13 400 000 kr
                  Verksamhet: 12 100 000 kr
                  + Årets resultat: 1 300 000 kr
              eget kapital: 8 100 000 kr, mellan 59,6 % och 61,3 % av 13 400 000 kr
                balansräkning, eget kapital, 2019-12-31: 8 100 000 kr
                  Eget kapital: 8 100 000 kr
              2 680 000 kr - 8 100 000 kr = -5 420 000 kr
            """,
            standing.Explain().ToString().Plain()
        );
        Assert.Throws<NotKnownException>(() =>
            EquityStanding.For(EquityPolicy.AsCitedIn2020, day, printed.Liabilities, printed.Assets)
        );
    }

    [Theory]
    [InlineData(-1_000, 10_000, "-15,8 %", "-4,7 %")]
    [InlineData(100, 10_000, "-4,3 %", "6,4 %")]
    [InlineData(1_000, 10_000, "4,7 %", "15,8 %")]
    public void Between_which_two_is_rounded_outwards_whatever_the_sign(
        decimal equity,
        decimal income,
        string least,
        string most
    )
    {
        BalanceSheet printed = new BalanceTable(
            [YearEnd],
            [new("Eget", BalanceKind.TotalEquity, [equity]), new("Intäkter", BalanceKind.Cash, [income])],
            printedUnit: Sek.FromKronor(1_000)
        ).On(YearEnd);
        EquityStanding standing = EquityStanding.For(
            EquityPolicy.AsCitedIn2020,
            YearEnd,
            printed.Equity,
            printed.Assets
        );
        Assert.Contains($"mellan {least} och {most} av", standing.ToString().Plain(), StringComparison.Ordinal);
    }

    /// <summary>At 30 June 2023 equity is 42 % of the year's contributions, which says nothing.</summary>
    [Fact]
    public void In_the_middle_of_a_year_the_ratio_says_nothing_and_says_why()
    {
        EquityStanding standing = Standing(new(2023, 6, 30), 3_406_363, 8_036_000);
        Assert.Equal("42,39 %", standing.Ratio!.Value.ToString("P2").Plain());
        Assert.Equal(
            """
            avstånd till taket 2023-06-30: -1 799 163 kr
              tak: 20 % av 8 036 000 kr = 1 607 200 kr  [rekommendation: Nationella rådet, enligt Härnösand Timrå, halvårsrapport 2020]
              eget kapital: 3 406 363 kr, 42,39 % av 8 036 000 kr
              1 607 200 kr - 3 406 363 kr = -1 799 163 kr
              2023-06-30 är inget årsbokslut: intäkter är bokförda för en annan tid än kostnader, så andelen kan inte jämföras med riktlinjen  [tillämpning hos Höglandet, halvårsredovisning 2020 och delårsrapport 2023]
            """,
            standing.Explain().ToString().Plain()
        );
        Assert.Contains("is no year end", standing.Caveat!.English, StringComparison.Ordinal);
        Assert.Equal("2023-06-30: 3 406 363 kr, 42,39 % av 8 036 000 kr (mitt i året)", $"{standing}".Plain());
        Assert.EndsWith("(mid-year)", standing.ToString(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void The_ceiling_is_exact_to_the_öre()
    {
        Dated<EquityPolicy> third = Policy(new(EquityBasis.Income, new Fraction(1, 3), new Fraction(1, 7)));
        EquityStanding at = EquityStanding.For(third, YearEnd, Sek.FromOre(33), Sek.FromOre(100));
        Assert.Equal((Sek.FromOre(33), Sek.FromOre(15)), (at.Ceiling, at.Floor));
        Assert.Equal(Sek.Zero, at.DistanceToCeiling);
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
    public void Without_income_there_is_no_ratio()
    {
        EquityStanding standing = Standing(YearEnd, 1, 0);
        Assert.Null(standing.Ratio);
        Assert.Equal("2022-12-31: 1 kr", $"{standing}".Plain());
        Assert.Contains("eget kapital: 1 kr\n", standing.Explain().ToString().Plain(), StringComparison.Ordinal);
        Assert.Null(standing.LowestRatio);
        Assert.Equal(Sek.Zero, Standing(YearEnd, 0, 0).DistanceToCeiling);
        Assert.Equal(Sek.FromKronor(-2), Standing(YearEnd, 0, -10).Ceiling);
    }

    [Fact]
    public void A_day_before_the_policy_or_the_act_or_by_another_calendar_is_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            "day",
            "'ceiling of equity' has no value on 2012-12-31: the first holds from 2013-10-02.",
            () => Standing(new(2012, 12, 31), 1, 1)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "day",
            "2003 is no year of a federation: the act holds from 2004-01-01. Give a year from 2004 to 9000.",
            () => Standing(new(2003, 12, 31), 1, 1)
        );
        Refusal.Of<ArgumentException>(
            "day",
            "2022-12-31 is a day of the calendar Julian.",
            () => Standing(new(2022, 12, 31, CalendarSystem.Julian), 1, 1)
        );
    }

    private static EquityStanding Standing(LocalDate date, decimal equity, decimal contributions) =>
        EquityStanding.For(EquityPolicy.AsCitedIn2020, date, Sek.FromKronor(equity), Sek.FromKronor(contributions));

    private static Dated<EquityPolicy> Policy(EquityPolicy policy) =>
        new("riktlinje", [new DatedValue<EquityPolicy>(new LocalDate(2020, 1, 1), policy, OwnCharter)]);
}
