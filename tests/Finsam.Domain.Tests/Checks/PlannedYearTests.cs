using Finsam.Domain.Tests.Cases;
using NodaTime;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Checks;

/// <summary>A plan is looked through as a report is.</summary>
public class PlannedYearTests
{
    /// <summary>The region pays 1 kr a year, and equity grows from a third of the contributions to all of them and more.</summary>
    [Fact]
    public void A_plan_in_which_the_region_pays_a_krona_and_equity_only_grows()
    {
        FederationYear year = new(
            Hoglandet.Federation,
            2024,
            contributionDecisions:
            [
                .. Enumerable
                    .Range(2024, 3)
                    .Select(each => new ContributionDecision(each, Kr(4_000_000), Hoglandet.Percentages)),
            ],
            lines: new(
                [Column.Budget(2024), Column.Plan(2025, after: "Budget 2024"), Column.Plan(2026, after: "Plan 2025")],
                [
                    Line.Printed(Total.Opening, "Ingående", [0, null, null]),
                    new("Staten", LineKind.Contribution, [2_000_000, 2_000_000, 2_000_000], party: Party.State),
                    new("Regionen", LineKind.Contribution, [1, 1, 1], party: Party.Regions),
                    new(
                        "Kommunerna",
                        LineKind.Contribution,
                        [1_000_000, 1_000_000, 1_000_000],
                        party: Party.Municipalities
                    ),
                    new("Insatser", LineKind.Individual, [2_000_000, 0, 0]),
                ]
            ),
            equityPolicy: EquityPolicy.AsCitedIn2020
        );
        Assert.Equal(
            [
                "FIN102 Budget 2024/=Contributions",
                "FIN102 Plan 2025/=Contributions",
                "FIN102 Plan 2026/=Contributions",
                "FIN103 Budget 2024/=Contributions",
                "FIN103 Plan 2025/=Contributions",
                "FIN103 Plan 2026/=Contributions",
                "FIN402 @Equity/=day:2024-12-31",
                "FIN402 @Equity/=day:2025-12-31",
                "FIN402 @Equity/=day:2026-12-31",
            ],
            year.Findings.Select(finding => $"{finding.Code} {finding.Place}")
        );
    }

    /// <summary>Formed on 1 September, ended on 31 August, and the year in which it takes over another's equity.</summary>
    [Fact]
    public void The_first_year_and_the_last_have_no_finding_of_law()
    {
        LocalDate formed = new(2024, 9, 1);
        Assert.Empty(new FederationYear(Within(firstDay: formed), 2024).Findings);
        Assert.Empty(new FederationYear(Within(lastDay: new(2024, 8, 31)), 2024).Findings);
        FederationYear taken = new(
            Within(firstDay: formed),
            2024,
            lines: new([Column.Budget(2024, decidedOn: formed)], [SmallYear.Income(100), SmallYear.Office(99)]),
            balances: new(
                [formed, new(2024, 12, 31)],
                [
                    new("Kassa", BalanceKind.Cash, [350, 351]),
                    new("Balanserat", BalanceKind.BroughtForward, [350, 350]),
                    new("Resultat", BalanceKind.Result, [0, 1]),
                ]
            ),
            equityChanges: [new(EquityMovement.TakenOver, formed, Kr(350), "försöksverksamheten")]
        );
        Assert.Empty(taken.Findings);

        static Federation Within(LocalDate? firstDay = null, LocalDate? lastDay = null) =>
            new("Norra", Hoglandet.Federation.Memberships, null, firstDay, lastDay);
    }

    /// <summary>One thing to mend, however many municipalities are left.</summary>
    [Fact]
    public void The_only_region_leaving_is_one_finding_which_names_the_paragraph_on_liquidation()
    {
        FederationYear year = new(
            Hoglandet.Federation.With(new Membership(Hoglandet.Region, lastDay: new LocalDate(2024, 6, 30))),
            2024
        );
        Finding finding = Assert.Single(year.Findings);
        Assert.Equal(("FIN101", "@Members/=day:2024-07-01"), (finding.Code, $"{finding.Place}"));
        Assert.Equal("en region för Aneby, Nässjö, Sävsjö, Eksjö, Tranås, Vetlanda", finding.Expected.Swedish);
        Assert.Contains("15 §", finding.Remedy.Swedish, StringComparison.Ordinal);
    }

    [Fact]
    public void Gotland_entered_as_any_municipality_is_told_how_to_enter_it()
    {
        Federation gotland = new("Gotland", [Member.Municipality("Gotland", "0980"), .. Member.State]);
        Finding finding = Assert.Single(new FederationYear(gotland, 2024).Findings);
        Assert.Contains("MunicipalityInNoRegion", finding.Remedy.English, StringComparison.Ordinal);
        Federation right = new("Gotland", [Member.MunicipalityInNoRegion("Gotland", "0980"), .. Member.State]);
        Assert.Empty(new FederationYear(right, 2024).Findings);
    }
}
