using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Checks;

public class FederationYearTests
{
    private static readonly AdministrationRange TenToFourteen = new(
        Fraction.Percent(10),
        Fraction.Percent(14),
        new(SourceKind.DocumentPractice, "Finnveden, verksamhetsplan 2021-2023", new("10-14 %.", "10-14 %."))
    );

    /// <summary>Höglandet 2023 with all that its report has, and payouts as printed.</summary>
    internal static FederationYear Hoglandet2023() =>
        new(Hoglandet.Federation, 2023)
        {
            Contributions = Hoglandet.Split(
                2023,
                8_036_000,
                5,
                AllocationKey.ByPopulation(Hoglandet.Populations, new LocalDate(2022, 9, 30))
            ),
            Paid =
            [
                .. HoglandetReports.Of2023.Payouts.Select(run =>
                    (
                        run,
                        (IReadOnlyDictionary<Position, Sek>)
                            run.Positions.ToDictionary(
                                post => post,
                                post => HoglandetPositions.Printed(2023, post.Role)[post.Employer]
                            )
                    )
                ),
            ],
            Report = HoglandetReports.Of2023,
            EquityPolicy = EquityPolicy.AsCitedIn2020,
            AdministrationRange = TenToFourteen,
        };

    [Fact]
    public void The_year_2023_of_Höglandet()
    {
        FederationYear year = Hoglandet2023();
        Assert.Equal(
            [
                "FIN301 Höglandet, halvårsrapport 2023, Budget 2023",
                "FIN304 Höglandet, halvårsrapport 2023, Budget 2023, Välfärdsguiden, 2023-06-30",
                "FIN304 Höglandet, halvårsrapport 2023, Budget 2023, Övrig administration, 2023-06-30",
                "FIN305 Höglandet, halvårsrapport 2023, Budget 2023, Inspirationsdag, 2023-06-30",
                "FIN305 Höglandet, halvårsrapport 2023, Budget 2023, Tjänsteperson, 2023-06-30",
                "FIN305 Höglandet, halvårsrapport 2023, Budget 2023, Ekonomihantering, 2023-06-30",
                "FIN305 Höglandet, halvårsrapport 2023, Budget 2023, Utbildning styrelse och "
                    + "beredningsgrupp, 2023-06-30",
                "FIN306 Höglandet, halvårsrapport 2023, Budget 2023",
                "FIN501 Höglandet, halvårsrapport 2023, Utfall 2022, summa kostnader",
                "FIN501 Höglandet, halvårsrapport 2023, Utfall 2023-06-30, summa kostnader",
            ],
            year.Check().Select(finding => $"{finding.Code} {finding.Where}")
        );
        Assert.Equal(["FIN201", "FIN303", "FIN307", "FIN404", "FIN505"], year.NotChecked);
        Assert.Equal(year.Check(), Hoglandet2023().Check());
        Assert.Equal("Höglandets samordningsförbund 2023", $"{year}");
        Assert.Equal(
            "15,00 %: 1 208 500 kr av 8 054 000 kr",
            year.Check().Single(finding => finding.Code == "FIN306").Actual.Swedish.Plain()
        );
    }

    [Fact]
    public void What_is_looked_at_is_listed_with_its_source()
    {
        IReadOnlyList<RuleSource> sources = Hoglandet2023().Sources();
        Assert.Equal(sources.Distinct(), sources);
        string[] citations = [.. sources.Select(source => source.Citation)];
        Assert.Contains("3 § lagen (2003:1210)", citations);
        Assert.Contains("Nationella rådet, enligt Härnösand Timrå, halvårsrapport 2020", citations);
        Assert.Contains("21 § lagen (2003:1210)", citations);
        Assert.Contains("Finnveden, verksamhetsplan 2021-2023", citations);
        Assert.DoesNotContain("24 § lagen (2003:1210)", citations);
        FederationYear reportAlone = new(Hoglandet.Federation, 2023) { Report = HoglandetReports.Of2023 };
        Assert.Contains(HoglandetPositions.SeTerms.Rates.Values[0].Source, reportAlone.Sources());
        Assert.Equal(9, reportAlone.Check().Count);
        Assert.Contains(
            "24 § lagen (2003:1210)",
            (Hoglandet2023() with { AccountsHandedOverOn = new LocalDate(2024, 3, 31) })
                .Sources()
                .Select(each => each.Citation)
        );
    }

    /// <summary>All that a year can have, so that nothing is left unchecked.</summary>
    [Fact]
    public void A_year_with_everything_is_looked_through_for_everything()
    {
        OperatingPlan plan = ProvokedFindings.Plan(income: 100, costs: 102);
        FederationYear year = new(Hoglandet.Federation, 2024)
        {
            Contributions = ProvokedFindings.Split(),
            Grants = [ProvokedFindings.Overdrawn()],
            Paid =
            [
                (ProvokedFindings.Run(), ProvokedFindings.Run().Positions.ToDictionary(post => post, _ => Sek.Zero)),
            ],
            Plan = plan,
            BudgetDecidedOn = new LocalDate(2023, 12, 1),
            AdministrationRange = TenToFourteen,
            Liquidity = ProvokedFindings.Broke(),
            AccountsHandedOverOn = new LocalDate(2025, 4, 1),
        };
        Assert.Equal(
            ["FIN201", "FIN202", "FIN301", "FIN302", "FIN303", "FIN306", "FIN307", "FIN401", "FIN404", "FIN505"],
            year.Check().Select(finding => finding.Code)
        );
        Assert.Equal(
            [
                "FIN102",
                "FIN103",
                "FIN304",
                "FIN305",
                "FIN402",
                "FIN403",
                "FIN405",
                "FIN501",
                "FIN502",
                "FIN503",
                "FIN504",
            ],
            year.NotChecked
        );
        Assert.Equal(Severity.BreachOfLaw, year.Check().Single(finding => finding.Code == "FIN301").Severity);
        FederationYear everything = Hoglandet2023() with
        {
            BudgetDecidedOn = new LocalDate(2022, 11, 30),
            AccountsHandedOverOn = new LocalDate(2024, 3, 31),
            Grants =
            [
                new GrantUse(
                    new Initiative(
                        "Ny",
                        InitiativeKind.Individual,
                        Hoglandet.Aneby,
                        new(2023, 1, 1),
                        grants: [new Grant(2023, Sek.Zero)]
                    ),
                    2023,
                    []
                ),
            ],
            Liquidity = new LiquidityCurve(Sek.Zero, new(2023, 1, 1), []),
        };
        Assert.Equal(["FIN307"], everything.NotChecked);
        Assert.Equal(Hoglandet2023().Check(), everything.Check());
    }

    /// <summary>Finnveden's plan of 2021 has the budget and the forecast of 2020 beside it.</summary>
    [Fact]
    public void Of_a_plan_the_budget_year_and_those_after_it_are_looked_at()
    {
        FederationYear year = new(
            new(
                "Finnveden",
                [
                    Member.Municipality("Gnosjö"),
                    Hoglandet.Region,
                    Member.SocialInsuranceAgency,
                    Member.EmploymentService,
                ]
            ),
            2021
        )
        {
            Plan = FinnvedenPlan.Plan,
        };
        Assert.Equal(
            [("FIN301", "Budget 2021", 1_774_800m)],
            year.Check().Select(finding => (finding.Code, finding.Where, finding.Difference!.Value.Kronor))
        );
        Assert.Empty((year with { AdministrationRange = TenToFourteen }).Check().Skip(1));
    }

    /// <summary>Södra Vätterbygden's plan for 2020 ends at -698 000 kr.</summary>
    [Fact]
    public void A_plan_that_ends_below_zero_is_a_finding_on_equity()
    {
        Finding finding = SodraVatterbygden
            .Plan.CheckBalance(SodraVatterbygden.Budget2020)
            .Single(each => each.Code == "FIN401");
        Assert.Equal(
            """
            FIN401  Eget kapital är under noll.
              allvar:    bryter mot lag
              var:       Budget 2020
              väntat:    minst 0 kr
              faktiskt:  -698 000 kr
              skillnad:  -698 000 kr
              källa:     härlett ur 21 § lagen (2003:1210)
              åtgärd:    Balansera planen. Medlemmarna täcker ett underskott enligt 22 §; lagen kräver ingen återställning inom tre år.
            """,
            finding.ToString().Plain()
        );
    }

    [Fact]
    public void The_plan_s_budget_and_the_report_s_are_both_looked_at()
    {
        FederationYear year = Hoglandet2023() with { Plan = PlanOf2023() };
        Assert.Equal(
            ["FIN301"],
            year.Check().Where(finding => finding.Code is "FIN301").Select(finding => finding.Code)
        );
        Assert.Equal(
            ["Budget 2023", "Höglandet, halvårsrapport 2023, Budget 2023"],
            year.Check().Where(finding => finding.Code == "FIN306").Select(each => each.Where)
        );
    }

    /// <summary>
    /// Gotland is a municipality in no region; with a region beside it, it is a member like others here.
    /// </summary>
    [Fact]
    public void Without_a_region_the_parties_share_by_5_a()
    {
        Member gotland = Member.MunicipalityInNoRegion("Gotland", "0980");
        Membership[] agencies = [Member.SocialInsuranceAgency, Member.EmploymentService];
        Assert.Equal(["5 a § lagen (2003:1210)"], Shares(new("Finsam Gotland", [gotland, .. agencies])));
        Assert.Equal(["5 § lagen (2003:1210)"], Shares(new("Båda", [gotland, Hoglandet.Region, .. agencies])));
        Assert.Equal(["5 § lagen (2003:1210)"], Shares(new("Ingen region", [Hoglandet.Aneby, .. agencies])));

        // 5 a § came in 2010; nothing is known of the years before 2011.
        Federation early = new("Finsam Gotland", [gotland, .. agencies]);
        PlanColumn outcome = new("Utfall", 2010, PlanColumnKind.Outcome);
        FederationYear year = new(early, 2010)
        {
            Report = new(
                early,
                new("Exempel", [outcome], []),
                new("A", new(2009, 12, 31), []),
                new("B", new(2010, 12, 31), [])
            ),
        };
        Assert.Empty(year.Check());
        Assert.Contains("FIN102", year.NotChecked);

        static IEnumerable<string> Shares(Federation federation) =>
            new FederationYear(federation, 2023)
            {
                Report = new(
                    federation,
                    HoglandetReports.Of2023.Statement,
                    HoglandetReports.Of2023.Opening,
                    HoglandetReports.Of2023.Closing
                ),
            }
                .Sources()
                .Select(each => each.Citation)
                .Where(citation => citation.StartsWith('5'));
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
            [
                ("Exempelförbundet, 2023-01-01", "Arbetsförmedlingen"),
                ("Exempelförbundet, 2023-09-01", "en region för Aneby"),
            ],
            new FederationYear(federation, 2023).Check().Select(finding => (finding.Where, finding.Expected.Swedish))
        );
        Assert.Equal(
            [("Exempelförbundet, 2022-01-01", "Arbetsförmedlingen")],
            new FederationYear(federation, 2022).Check().Select(finding => (finding.Where, finding.Expected.Swedish))
        );
    }

    [Fact]
    public void What_is_given_in_part_counts_as_not_checked()
    {
        PayoutRun run = HoglandetReports.Of2023.Payouts[0];
        FederationYear year = Hoglandet2023();
        Assert.Contains(
            "FIN202",
            (
                year with
                {
                    Paid = [(run, new Dictionary<Position, Sek> { [run.Positions[0]] = Sek.FromKronor(120_125) })],
                }
            ).NotChecked
        );
        Assert.Contains("FIN404", (year with { Liquidity = new(Sek.Zero, new(2023, 1, 2), []) }).NotChecked);
        Assert.DoesNotContain("FIN404", (year with { Liquidity = new(Sek.Zero, new(2023, 1, 1), []) }).NotChecked);
        PlanColumn half = new("Halvår", 2023, PlanColumnKind.Outcome) { Through = new(2023, 6, 30) };
        PlanColumn budget = new("Budget", 2023, PlanColumnKind.Budget);
        BudgetLine office = new("Kansli", BudgetLineKind.Administration);
        BalanceSheet closing = new(
            "Exempel",
            new(2023, 6, 30),
            [new("Lån", BalanceLineKind.Loan, null), new("Eget", BalanceLineKind.BroughtForward, Sek.Zero)]
        );
        FederationYear other = new(Hoglandet.Federation, 2023)
        {
            Report = new(
                Hoglandet.Federation,
                new("Exempel", [budget, half], [BudgetRow.Printed(office, [budget, half], [1, 1])]),
                HoglandetReports.Of2023.Opening,
                closing
            ),
        };
        Assert.Contains("FIN305", other.NotChecked);
        Assert.Contains("FIN405", other.NotChecked);
        Assert.DoesNotContain("FIN304", other.NotChecked);
        Assert.DoesNotContain("FIN401", other.NotChecked);
    }

    [Fact]
    public void Accounts_are_handed_over_after_their_year() =>
        Refusal.Of<ArgumentException>(
            "AccountsHandedOverOn",
            "Accounts of 2023 cannot be handed over on 2023-12-31. Give a day after the year.",
            () => Hoglandet2023() with { AccountsHandedOverOn = new LocalDate(2023, 12, 31) }
        );

    /// <summary>The same budget in the plan and in the report is looked at once.</summary>
    [Fact]
    public void What_stands_in_both_plan_and_report_is_told_once()
    {
        PlanColumn budget = new("Budget 2023", 2023, PlanColumnKind.Budget, Sek.FromKronor(1_215_582));
        OperatingPlan plan = new(
            [budget],
            [
                BudgetRow.Typed(new("Bidrag", BudgetLineKind.Contribution), [budget], [Sek.FromKronor(8_036_000)]),
                BudgetRow.Typed(
                    new("Insatser", BudgetLineKind.IndividualInitiative),
                    [budget],
                    [Sek.FromKronor(6_845_500)]
                ),
                BudgetRow.Typed(new("Kansli", BudgetLineKind.Administration), [budget], [Sek.FromKronor(1_208_500)]),
            ]
        );
        Assert.Equal(
            ["FIN301 Budget 2023", "FIN306 Budget 2023"],
            (Hoglandet2023() with { Plan = plan })
                .Check()
                .Where(finding => finding.Code is "FIN301" or "FIN306")
                .Select(finding => $"{finding.Code} {finding.Where}")
        );
    }

    [Fact]
    public void What_is_another_federation_s_or_has_no_day_in_the_year_is_refused()
    {
        FederationYear other = new(SodraVatterbygdens(), 2023);
        Refusal.Of<ArgumentException>(
            "Report",
            "'Höglandets samordningsförbund, 2023-06-30' is of Höglandets samordningsförbund, not of "
                + "Södra Vätterbygden. Give that of the federation.",
            () => other with { Report = HoglandetReports.Of2023 }
        );
        Refusal.Of<ArgumentException>(
            "Contributions",
            "'Hög",
            () => other with { Contributions = Hoglandet2023().Contributions }
        );
        LocalDate day = new(2024, 1, 1);
        LiquidityCurve next = new(Sek.Zero, day, [CashFlow.Receipt(day, Sek.Zero, "0")]);
        Refusal.Of<ArgumentException>(
            "Liquidity",
            "The curve '2024-01-01: 0 kr, 2024-01-01: 0 kr' has no day in 2023. Give that of the year.",
            () => other with { Liquidity = next }
        );
        Refusal.Of<ArgumentException>(
            "Liquidity",
            "The curve",
            () => new FederationYear(Hoglandet.Federation, 2025) with { Liquidity = next }
        );
        Assert.Empty(
            (
                other with
                {
                    Liquidity = new(Sek.Zero, new(2022, 12, 1), [CashFlow.Receipt(new(2023, 1, 1), Sek.Zero, "0")]),
                }
            ).Check()
        );
        Assert.Empty((other with { Liquidity = new(Sek.Zero, new(2022, 12, 1), []) }).Check());

        static Federation SodraVatterbygdens() =>
            new(
                "Södra Vätterbygden",
                [
                    Member.Municipality("Habo"),
                    Member.Region("Regionen"),
                    Member.SocialInsuranceAgency,
                    Member.EmploymentService,
                ]
            );
    }

    /// <summary>Without a forecast or an earlier year a half-year report knows no year end.</summary>
    [Fact]
    public void A_policy_is_not_looked_at_where_no_year_end_is_known()
    {
        PlanColumn half = new("Halvår", 2023, PlanColumnKind.Outcome) { Through = new(2023, 6, 30) };
        FederationYear year = new(Hoglandet.Federation, 2023)
        {
            Report = new(
                Hoglandet.Federation,
                new("Exempel", [half], []),
                HoglandetReports.Of2023.Opening,
                HoglandetReports.Of2023.Closing
            ),
            EquityPolicy = EquityPolicy.AsCitedIn2020,
        };
        Assert.Contains("FIN402", year.NotChecked);
        Assert.Contains("FIN102", year.NotChecked);
        Assert.Contains("FIN301", year.NotChecked);
        Assert.Contains("FIN306", (year with { AdministrationRange = TenToFourteen }).NotChecked);
        Assert.Contains("FIN402", (Hoglandet2023() with { EquityPolicy = null }).NotChecked);
        Assert.DoesNotContain("FIN402", Hoglandet2023().NotChecked);
    }

    /// <summary>With 9 000 000 kr decided, a ceiling of 10 % of the income, and payouts of half the amount.</summary>
    [Fact]
    public void Each_check_is_made_with_the_year_s_own_figures()
    {
        RuleSource own = new(SourceKind.Charter, "förbundsordningen 9 §", new("10 %.", "10 %."));
        FederationYear year = Hoglandet2023() with
        {
            Contributions = Hoglandet.Split(2023, 9_000_000, 1, Hoglandet.Percentages),
            EquityPolicy = new(
                "egen",
                [new DatedValue<EquityPolicy>(new(2022, 1, 1), new(EquityBasis.Income, Fraction.Percent(10)), own)]
            ),
        };
        Assert.Equal(
            [
                ("FIN103", "Höglandet, halvårsrapport 2023, Budget 2023", -964_000m),
                ("FIN103", "Höglandet, halvårsrapport 2023, Helårsprognos 2023", -964_000),
                ("FIN402", "Höglandet, halvårsrapport 2023, Utfall 2022, 2022-12-31", 405_738.10m),
                ("FIN402", "Höglandet, halvårsrapport 2023, Helårsprognos 2023, 2023-12-31", 699_043.20m),
            ],
            year.Check()
                .Where(finding => finding.Code is "FIN103" or "FIN402")
                .Select(finding => (finding.Code, finding.Where, finding.Difference!.Value.Kronor))
        );
        Assert.Equal(Severity.BreachOfOwnRule, year.Check().First(finding => finding.Code == "FIN402").Severity);
        Assert.Equal(
            "Planera att använda överskottet, eller ändra riktlinjen.",
            year.Check().First(finding => finding.Code == "FIN402").Remedy.Swedish
        );
        Assert.Contains(own, year.Sources());
        Assert.Contains(HoglandetPositions.SeTerms.Rates.Values[0].Source, (year with { Report = null }).Sources());
        Assert.DoesNotContain(
            HoglandetPositions.SeTerms.Rates.Values[0].Source,
            (year with { Report = null, Paid = [] }).Sources()
        );
    }

    [Fact]
    public void What_belongs_to_another_year_is_refused()
    {
        FederationYear year = new(Hoglandet.Federation, 2022);
        Refusal.Of<ArgumentException>(
            "Report",
            "'Höglandets samordningsförbund, 2023-06-30' is of 2023, not of 2022. Give that of the year.",
            () => year with { Report = HoglandetReports.Of2023 }
        );
        Refusal.Of<ArgumentException>(
            "Contributions",
            "'",
            () => year with { Contributions = ProvokedFindings.Split() }
        );
        Refusal.Of<ArgumentException>("Grants", "'", () => year with { Grants = [ProvokedFindings.Overdrawn()] });
        Refusal.Of<ArgumentException>(
            "Paid",
            "'",
            () => year with { Paid = [(ProvokedFindings.Run(), new Dictionary<Position, Sek>())] }
        );
        Refusal.Of<ArgumentException>(
            "Plan",
            "The plan has 0 columns with a budget of 2022: its columns are Budget 2020",
            () => year with { Plan = FinnvedenPlan.Plan }
        );
        Refusal.Of<ArgumentException>(
            "Grants",
            "Number 1 of the Grants is null. Leave it out.",
            () => year with { Grants = [null!] }
        );
        Refusal.Of<ArgumentNullException>("Grants", "", () => year with { Grants = null! });
        Refusal.Of<ArgumentNullException>("Paid", "", () => year with { Paid = null! });
        Refusal.Of<ArgumentException>(
            "Paid",
            "Number 1 of the Paid is null. Leave it out.",
            () => year with { Paid = [(null!, new Dictionary<Position, Sek>())] }
        );
        Refusal.Of<ArgumentException>(
            "Paid",
            "Number 1 of the Paid is null. Leave it out.",
            () => year with { Paid = [(ProvokedFindings.Run(), null!)] }
        );
        Refusal.Of<ArgumentNullException>("federation", "", () => new FederationYear(null!, 2022));
        Refusal.Of<ArgumentOutOfRangeException>(
            "year",
            "2003 is no year of a federation: the act holds from 2004-01-01. Give a year from 2004 to 9000.",
            () => new FederationYear(Hoglandet.Federation, 2003)
        );
        Assert.Empty(new FederationYear(Hoglandet.Federation, 2004).Check());
        Assert.Empty(new FederationYear(Hoglandet.Federation, 9000).Check());
        Refusal.Of<ArgumentOutOfRangeException>(
            "year",
            "9001 is no year of a federation",
            () => new FederationYear(Hoglandet.Federation, 9001)
        );
    }

    [Fact]
    public void All_that_belongs_to_another_year_is_named_and_days_are_by_the_ISO_calendar()
    {
        FederationYear year = new(Hoglandet.Federation, 2022);
        GrantUse grant = ProvokedFindings.Overdrawn();
        Refusal.Of<ArgumentException>(
            "Grants",
            $"'{grant}' is of 2024, not of 2022. Give that of the year. '{grant}' is of 2024".Plain(),
            () => year with { Grants = [grant, grant] }
        );
        LocalDate julian = new(2023, 3, 1, CalendarSystem.Julian);
        Refusal.Of<ArgumentException>(
            "BudgetDecidedOn",
            "2023-03-01 is a day of the calendar Julian. Give it by ISO",
            () => year with { BudgetDecidedOn = julian }
        );
        Refusal.Of<ArgumentException>(
            "AccountsHandedOverOn",
            "2023-03-01 is a day of the calendar Julian. Give it by ISO",
            () => year with { AccountsHandedOverOn = julian }
        );
    }

    private static OperatingPlan PlanOf2023()
    {
        PlanColumn before = new("Utfall 2022", 2022, PlanColumnKind.Outcome, Sek.FromKronor(-1));
        PlanColumn budget = new("Budget 2023", 2023, PlanColumnKind.Budget, Sek.FromKronor(1));
        return new(
            [before, budget],
            [
                BudgetRow.Typed(
                    new BudgetLine("Staten", BudgetLineKind.Contribution),
                    [before, budget],
                    [Sek.Zero, Sek.FromKronor(2)]
                ),
                BudgetRow.Typed(
                    new BudgetLine("Kansli", BudgetLineKind.Administration),
                    [before, budget],
                    [Sek.FromKronor(1), Sek.FromKronor(1)]
                ),
            ]
        );
    }
}
