using Finsam.Domain.Tests.Cases;
using NodaTime;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Checks;

/// <summary>What is found, and what is not, in public documents of other federations.</summary>
public class OtherFederationsTests
{
    private static readonly Member Sala = Member.Municipality("Sala", "1981");
    private static readonly Member Västmanland = Member.Region("Region Västmanland", "19");

    private static readonly Member Lysekil = Member.Municipality("Lysekil", "1484");
    private static readonly Member VästraGötaland = Member.Region("Västra Götalandsregionen", "14");

    /// <summary>A page on the web prints activities, result and equity in 0,1 Mkr, and nothing else.</summary>
    internal static readonly FederationYear Västerås2019 = new(
        new("Samordningsförbundet Västerås", [Member.Municipality("Västerås", "1980"), Västmanland, .. Member.State]),
        2019,
        lines: new(
            [Column.Outcome(2019, printedUnit: Mkr(0.1m))],
            [
                Line.Printed(Total.Initiatives, "Verksamhet", [Mkr(12.1m)]),
                Line.Printed(Total.Result, "Årets resultat", [Mkr(1.3m)]),
            ]
        ),
        balances: new(
            [new(2019, 12, 31)],
            [new("Eget kapital", BalanceKind.TotalEquity, [Mkr(8.1m)])],
            printedUnit: Mkr(0.1m)
        ),
        equityPolicy: EquityPolicy.AsCitedIn2020
    );

    [Fact]
    public void Equity_over_an_income_that_is_only_known_in_part()
    {
        Assert.Equal(
            """
            FIN402  Eget kapital är över taket.
              allvarlighetsgrad: avviker från rekommendation
              var:               eget kapital, 2019-12-31
              förväntat:         högst 2 680 000 kr, 20 % av 13 400 000 kr
              faktiskt:          8 100 000 kr, mellan 59,6 % och 61,3 %
              avvikelse:         5 420 000 kr
              källa:             rekommendation: Nationella rådet, enligt Härnösand Timrå, halvårsrapport 2020
              åtgärd:            Planera att använda överskottet, eller visa vilket steg som gäller för förbundets storlek.
            """,
            $"{Västerås2019.Findings}".Plain()
        );
        Assert.Contains(
            "actual:    8,100,000 kr, between 59.6 % and 61.3 %\n  off by:    5,420,000 kr",
            Västerås2019.Findings.ToString(Language.English).Plain(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void No_difference_is_made_of_what_is_not_printed()
    {
        Figure income = Västerås2019.Figures["Utfall 2019", Total.Income];
        Assert.Equal((Mkr(13.4m), Mkr(13.3m), Mkr(13.5m)), (income.Known, income.Lowest, income.Highest));
        Assert.Null(income.Printed);
        Assert.Equal(
            """
            Utfall 2019, summa intäkter: 13 400 000 kr
              årets resultat: 1 300 000 kr
              summa kostnader: 12 100 000 kr
                delsumma insatser: 12 100 000 kr
            """,
            $"{income.Explain()}".Plain()
        );
        Figure costs = Västerås2019.Figures["Utfall 2019", Total.Overhead];
        Assert.Equal((null, "delsumma administration"), (costs.Known, costs.Missing!.Input.Swedish));
        Assert.Null(Västerås2019.Figures["Utfall 2019", Total.Initiatives].Difference);
        Assert.Null(Västerås2019.Figures["Utfall 2019", Total.Result].Difference);
        Assert.Equal(Mkr(6.8m), Västerås2019.Equity.Opening.Known);
        Assert.Contains(Västerås2019.NotChecked, missing => missing.Codes.Contains("FIN503"));
    }

    /// <summary>A ceiling that the equity may be above or below, by how coarsely it is printed.</summary>
    [Theory]
    [InlineData(596, true)]
    [InlineData(597, false)]
    [InlineData(612, false)]
    public void What_rounding_may_explain_is_not_found(int perMille, bool isFound)
    {
        Assert.Equal(
            isFound ? ["FIN402"] : [],
            WithBand(new(EquityBasis.Income, new Fraction(perMille, 1_000))).Codes()
        );
    }

    /// <summary>From 8,05 of 13,5 to 8,15 of 13,3 millions: the ends belong to what rounding may explain.</summary>
    [Fact]
    public void What_rounding_can_just_explain_is_not_found()
    {
        Assert.Empty(WithBand(new(EquityBasis.Income, new Fraction(805, 1_350))).Findings);
        Assert.Empty(WithBand(new(EquityBasis.Income, 1, new Fraction(815, 1_330))).Findings);
        Assert.Equal(["FIN403"], WithBand(new(EquityBasis.Income, 1, new Fraction(816, 1_330))).Codes());
    }

    /// <summary>Fifteen federations together, 2017: 165,5 mkr of which 40,2 from the region's boards, 24,3 %.</summary>
    [Fact]
    public void A_quarter_that_is_no_quarter_though_printed_in_tenths_of_a_million()
    {
        FederationYear year = InTenths([(null, 402, null)], printed: 1_655);
        Assert.Equal(["FIN102", "FIN502"], year.Codes());
        Finding finding = year.Findings[0];
        Assert.Equal(
            ("FIN102", "Utfall 2017/=Contributions", Kr(-1_175_000)),
            (finding.Code, finding.Place.ToString(), finding.Difference)
        );
        Assert.Equal(
            ("regionerna 41 375 000 kr", "the regions 40,200,000 kr"),
            (finding.Expected.Swedish.Plain(), finding.Actual.English.Plain())
        );
        Assert.Null(year.Figures["Utfall 2017", Total.Contributions].Computed);
    }

    /// <summary>A quarter of 165,5 mkr is 41,375 mkr; what is printed in 0,1 mkr may be 0,05 mkr more or less.</summary>
    [Fact]
    public void What_rounding_explains_is_a_quarter()
    {
        Assert.Equal(["FIN502"], InTenths([(null, 414, null)], printed: 1_655).Codes());
        Assert.Equal(["FIN102", "FIN502"], InTenths([(null, 413, null)], printed: 1_655).Codes());
        Assert.Equal(["FIN102", "FIN502"], InTenths([(null, 415, null)], printed: 1_655).Codes());
        Assert.Empty(InTenths([(827, 414, 414)]).Findings);
        Assert.Empty(InTenths([(828, 413, 414)]).Findings);
        Assert.Equal(["FIN102"], InTenths([(827, 402, 426)]).Codes());
    }

    /// <summary>The printed sum is of contributions that are blank, or of members that have no line.</summary>
    [Fact]
    public void A_party_of_which_nothing_is_told_is_not_one_that_pays_nothing()
    {
        FederationYear year = new(
            new("Väst", [Lysekil, VästraGötaland, .. Member.State]),
            2017,
            lines: new(
                [Column.Outcome(2017)],
                [
                    new("Regionen", LineKind.Contribution, [25], party: Party.Regions),
                    Line.Printed(Total.Contributions, "Summa", [100]),
                ]
            )
        );
        Assert.DoesNotContain("FIN102", year.Codes());
        Assert.Contains("FIN102", year.With("Utfall 2017", "Regionen", 24).Codes());
    }

    /// <summary>As agreed or printed: what the members pay is taken in as it stands, and told.</summary>
    [Fact]
    public void Other_shares_are_taken_in_and_found()
    {
        Federation federation = new("Väst", [Lysekil, VästraGötaland, .. Member.State]);
        FederationYear year = new(
            federation,
            2017,
            contributionDecisions:
            [
                ContributionDecision.Agreed(
                    2017,
                    [(Member.SocialInsuranceAgency, Kr(50)), (VästraGötaland, Kr(20)), (Lysekil, Kr(30))],
                    RuleSource.Agreed("andelar 2017")
                ),
            ],
            lines: new([Column.Outcome(2017)], Line.Contributions(federation))
        );
        Assert.Equal(Kr(20), year.Contributions[VästraGötaland]);
        Finding finding = Assert.Single(year.Findings);
        Assert.Equal(
            ("FIN102", "staten 50 kr, regionerna 20 kr, kommunerna 30 kr"),
            (finding.Code, finding.Actual.Swedish.Plain())
        );
    }

    /// <summary>Norra Västmanland was formed on 1 September 2005: its first budget is set then (23 §).</summary>
    [Fact]
    public void Nothing_is_found_wrong_before_a_federation_s_first_day()
    {
        LocalDate formed = new(2005, 9, 1);
        Federation norra = new("Norra Västmanland", [Sala, Västmanland, .. Member.State], firstDay: formed);
        FederationYear first = new(
            norra,
            2005,
            lines: new(
                [Column.Budget(2005, decidedOn: formed)],
                [new("Bidrag", LineKind.Contribution, [1_200_000]), new("Kansli", LineKind.Administration, [400_000])]
            ),
            equityChanges: [new(EquityMovement.TakenOver, formed, Kr(350_000), "försöksverksamheten")]
        );
        Assert.Empty(first.Findings);
        Assert.Equal(
            (
                "FIN303",
                "en tidsfrist: medlemmarna fastställer det nybildade förbundets första budget",
                "a deadline: the members set the first budget of the new federation"
            ),
            first
                .NotChecked.Where(missing => missing.Codes.Contains("FIN303"))
                .Select(missing => (missing.Codes[0], missing.Input.Swedish, missing.Input.English))
                .Single()
        );
        Assert.Equal(Kr(350_000), first.Figures["Budget 2005", Total.Opening].Amount);

        // The next year's budget is late as anybody's is.
        FederationYear second = new(
            norra,
            2006,
            lines: new(
                [Column.Budget(2006, decidedOn: new LocalDate(2005, 12, 1))],
                [new("Bidrag", LineKind.Contribution, [2]), new("Kansli", LineKind.Administration, [1])]
            )
        );
        Assert.Equal(["FIN303"], second.Codes());
    }

    /// <summary>Finspång's own federation closed when Finspång joined another on 1 January 2017.</summary>
    [Fact]
    public void The_year_after_a_federation_s_last_day_is_no_year_of_it()
    {
        Federation finspång = new(
            "Finspångs samordningsförbund",
            [
                new Membership(Member.Municipality("Finspång", "0562"), lastDay: new LocalDate(2016, 12, 31)),
                new Membership(Member.Region("Region Östergötland", "05"), lastDay: new LocalDate(2016, 12, 31)),
                .. Member.State.Select(member => new Membership(member)),
            ],
            lastDay: new LocalDate(2016, 12, 31)
        );
        Assert.Empty(new FederationYear(finspång, 2016).Findings);
        Refusal.Of<ArgumentException>(
            "year",
            "year: Finspångs samordningsförbund ended on 2016-12-31: 2017 is no year of it. Give one that is.",
            () => new FederationYear(finspång, 2017)
        );
    }

    /// <summary>Arbetsförmedlingen joins in March, and the region leaves in September; each is told once.</summary>
    [Fact]
    public void Members_are_looked_at_throughout_the_year()
    {
        Federation federation = new(
            "Exempelförbundet",
            [
                Member.Municipality("Aneby", "0604"),
                Member.SocialInsuranceAgency,
                new Membership(Member.EmploymentService, new LocalDate(2023, 3, 1)),
                new Membership(Hoglandet.Region, lastDay: new LocalDate(2023, 8, 31)),
            ]
        );
        Assert.Equal(
            [("@Members/=day:2023-01-01", "Arbetsförmedlingen"), ("@Members/=day:2023-09-01", "en region för Aneby")],
            Missing(2023)
        );
        Assert.Equal([("@Members/=day:2022-01-01", "Arbetsförmedlingen")], Missing(2022));
        Assert.Equal([("@Members/=day:2024-01-01", "en region för Aneby")], Missing(2024));

        // What is missing all the year is told once, though somebody joins.
        Federation without = new(
            "Exempelförbundet",
            [
                Member.Municipality("Aneby", "0604"),
                Hoglandet.Region,
                Member.SocialInsuranceAgency,
                new Membership(Hoglandet.Eksjö, new LocalDate(2023, 5, 1)),
            ]
        );
        Assert.Single(new FederationYear(without, 2023).Findings);

        IEnumerable<(string, string)> Missing(int year) =>
            new FederationYear(federation, year).Findings.Select(each => ($"{each.Place}", each.Expected.Swedish));
    }

    [Fact]
    public void Each_party_that_is_missing_is_told_by_name()
    {
        Member habo = Member.Municipality("Habo", "0643");
        Assert.Equal(
            ["Försäkringskassan", "Arbetsförmedlingen", "en region för Habo"],
            Missing([new Membership(habo)])
        );
        LocalDate march = new(2024, 3, 1);
        Assert.Equal(
            ["en region och en kommun"],
            Missing([new(habo, march), new(Hoglandet.Region, march), .. Member.State])
        );
        Assert.Equal(
            ["en kommun i Region Jönköpings län"],
            Missing([new(habo, march), Hoglandet.Region, .. Member.State])
        );

        // The codes tell which region a municipality lies in; where they are missing, one is enough.
        Assert.Equal(
            ["en region för Lysekil", "en kommun i Region Jönköpings län"],
            Missing([Lysekil, Hoglandet.Region, .. Member.State])
        );
        Assert.Empty(Missing([Member.Municipality("Habo"), Hoglandet.Region, .. Member.State]));
        Assert.Empty(Missing([Member.MunicipalityInNoRegion("Gotland", "0980"), .. Member.State]));

        static IEnumerable<string> Missing(IEnumerable<Membership> members) =>
            new FederationYear(new("Vättern", members), 2024).Findings.Select(finding => finding.Expected.Swedish);
    }

    /// <summary>Without a region the state and the municipalities pay half each (5 a §), since 2011.</summary>
    [Fact]
    public void Where_no_region_takes_part_the_shares_are_halves()
    {
        Federation gotland = new("Gotland", [Member.MunicipalityInNoRegion("Gotland", "0980"), .. Member.State]);
        Assert.Empty(Of(2024, 5, 5).Findings);
        Finding finding = Assert.Single(Of(2024, 4, 6).Findings);
        Assert.Equal(
            ("FIN102", "5 a § lagen (2003:1210)", Kr(-1)),
            (finding.Code, finding.Source.Citation, finding.Difference)
        );

        // Of the time before nothing is known.
        Assert.Empty(Of(2010, 4, 6).Findings);

        FederationYear Of(int year, decimal state, decimal municipality) =>
            new(
                gotland,
                year,
                lines: new(
                    [Column.Outcome(year)],
                    [
                        new("Staten", LineKind.Contribution, [state], party: Party.State),
                        new("Gotland", LineKind.Contribution, [municipality], party: Party.Municipalities),
                    ]
                )
            );
    }

    /// <summary>A budget of 100 is decided again at 120 in May: what has come to 110 in June is above the first only.</summary>
    [Fact]
    public void Follow_up_is_against_the_budget_in_force_on_the_day()
    {
        Assert.Equal(["FIN304"], Twice(new LocalDate(2024, 7, 1)).Codes());
        Assert.Empty(Twice(new LocalDate(2024, 5, 24)).Findings);

        static FederationYear Twice(LocalDate again) =>
            SmallYear.Of(
                [
                    Column.Budget(2024, decidedOn: new LocalDate(2023, 11, 20)),
                    Column.Budget(2024, decidedOn: again) with
                    {
                        Name = "Budget 2024, ändrad",
                    },
                    Column.OutcomeThrough(SmallYear.June30),
                ],
                SmallYear.Income(200, 200, 200),
                SmallYear.Office(100, 120, 110)
            );
    }

    private static FederationYear WithBand(EquityPolicy policy) =>
        Västerås2019.With(
            new Dated<EquityPolicy>("eget", [new(new LocalDate(2019, 1, 1), policy, RuleSource.Decided("tak"))])
        );

    // Amounts in tenths of a million.
    private static FederationYear InTenths((long?, long?, long?)[] columns, long? printed = null) =>
        new(
            new("Förbunden i Västra Götaland", [Lysekil, VästraGötaland, .. Member.State]),
            2017,
            lines: new(
                [Column.Outcome(2017, printedUnit: Mkr(0.1m))],
                [
                    .. SmallYear.Parties([
                        .. columns.Select(each => (Cell(each.Item1), Cell(each.Item2), Cell(each.Item3))),
                    ]),
                    .. printed is null ? [] : new[] { Line.Printed(Total.Contributions, "Summa", [Cell(printed)]) },
                ]
            )
        );

    private static Cell? Cell(long? tenths) => tenths is { } amount ? Domain.Cell.Of(Mkr(0.1m) * amount) : null;
}
