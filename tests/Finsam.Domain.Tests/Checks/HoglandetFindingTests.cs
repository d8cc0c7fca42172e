using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Checks;

/// <summary>What is found in the two half-year reports, which is what was found when each was read by hand.</summary>
public class HoglandetFindingTests
{
    private static readonly OverheadRange TenToFourteen = new(
        Fraction.Percent(10),
        Fraction.Percent(14),
        RuleSource.Practice("Finnveden, verksamhetsplan 2021-2023", "10-14 %.")
    );

    [Fact]
    public void Of_2020()
    {
        Assert.Equal(
            [
                "FIN301 Budget 2020/=Costs 9000 DepartureFromLetter",
                "FIN501 @Balances/=line:Årets resultat/=day:2019-12-31 -1 DoubtfulFigure",
                "FIN502 Utfall 2019/=Costs 20777 DoubtfulFigure",
            ],
            HoglandetYears.Of2020.InShort()
        );
        Finding blank = HoglandetYears.Of2020.Findings[^1];
        Assert.Equal(
            ("6 631 585 kr (summan av delarna)", "6 652 362 kr"),
            (blank.Expected.Swedish.Plain(), blank.Actual.Swedish.Plain())
        );
        Assert.Equal(
            "Kontrollera om det som saknas i tomma celler förklarar det: Utbildning styrelse och beredningsgrupp.",
            blank.Remedy.Swedish
        );
        Assert.Equal(
            ("-229 069 kr (resultaträkningen)", "-229,070 kr"),
            (
                HoglandetYears.Of2020.Findings[1].Expected.Swedish.Plain(),
                HoglandetYears.Of2020.Findings[1].Actual.English.Plain()
            )
        );
    }

    [Fact]
    public void Of_2023() =>
        Assert.Equal(
            [
                "FIN301 Budget 2023/=Costs 18000 DepartureFromLetter",
                "FIN304 Utfall 2023-06-30/Välfärdsguiden 3000 DeviationToExplain",
                "FIN304 Utfall 2023-06-30/Övrig administration 12065 DeviationToExplain",
                "FIN305 Prognos 2023/Inspirationsdag 40000 DeviationToExplain",
                "FIN305 Prognos 2023/Tjänsteperson 255000 DeviationToExplain",
                "FIN305 Prognos 2023/Ekonomihantering 7000 DeviationToExplain",
                "FIN305 Prognos 2023/Utbildning styrelse och beredningsgrupp 2000 DeviationToExplain",
                "FIN501 Utfall 2022/=Costs 1 DoubtfulFigure",
                "FIN501 Utfall 2023-06-30/=Costs -1 DoubtfulFigure",
            ],
            HoglandetYears.Of2023.InShort()
        );

    [Fact]
    public void What_could_not_be_looked_for()
    {
        string[] expected = ["FIN201", "FIN303", "FIN306", "FIN307", "FIN404", "FIN406", "FIN505"];
        Assert.Equal(expected, HoglandetYears.Of2020.NotChecked.SelectMany(missing => missing.Codes));
        Assert.Equal(expected, HoglandetYears.Of2023.NotChecked.SelectMany(missing => missing.Codes));
    }

    /// <summary>Payouts as printed and a range that another federation has: nothing is found of the one.</summary>
    [Fact]
    public void With_what_was_paid_and_a_range_there_is_one_finding_more()
    {
        FederationYear year = WithRange(HoglandetYears.Of2023);
        Assert.Equal(
            ["FIN301 Budget 2023/=Costs 18000 DepartureFromLetter", "FIN306 Budget 2023/=Overhead  DoubtfulFigure"],
            year.InShort().Where(text => text[3] == '3' && text[5] is '1' or '6')
        );
        Assert.Equal(10, year.Findings.Count);
        Assert.Equal(
            "15,00 %: 1 208 500 kr av 8 054 000 kr",
            year.Findings.Single(finding => finding.Code == "FIN306").Actual.Swedish.Plain()
        );
        Assert.DoesNotContain(year.NotChecked, missing => missing.Codes.Contains("FIN202"));
    }

    /// <summary>Income 8 098 439 in 2022 and 8 136 068 in the forecast of 2023, of which a charter says 10 %.</summary>
    [Fact]
    public void Each_check_is_made_with_the_year_s_own_figures()
    {
        RuleSource own = RuleSource.Charter("förbundsordningen 9 §", "10 %.");
        FederationYear year = HoglandetYears
            .Of2023.With(new ContributionDecision(2023, Sek.FromKronor(9_000_000), Hoglandet.Percentages))
            .With(
                new Dated<EquityPolicy>(
                    "egen",
                    [new(new LocalDate(2022, 1, 1), new(EquityBasis.Income, Fraction.Percent(10)), own)]
                )
            );
        Assert.Equal(
            [
                "FIN103 Budget 2023/=Contributions -964000 DoubtfulFigure",
                "FIN103 Prognos 2023/=Contributions -964000 DoubtfulFigure",
                "FIN402 @Equity/=day:2022-12-31 405738.1 BreachOfOwnRule",
                "FIN402 @Equity/=day:2023-12-31 699043.2 BreachOfOwnRule",
            ],
            year.Findings.Where(finding => finding.Code is "FIN103" or "FIN402").Select(ProvokedFindings.InShort)
        );
        Assert.Equal(
            "Planera att använda överskottet, eller ändra riktlinjen.",
            year.Findings.First(finding => finding.Code == "FIN402").Remedy.Swedish
        );
        Assert.Contains(own, year.Sources);
    }

    [Fact]
    public void The_same_is_found_in_a_year_made_anew() =>
        Assert.Equal(HoglandetYears.Of2023.Findings.ToString(), HoglandetYears.Make(2023).Findings.ToString());

    [Fact]
    public void The_rules_that_its_figures_and_findings_follow_are_listed_once()
    {
        Listing<RuleSource> sources = HoglandetYears.Of2023.Sources;
        Assert.Equal(sources.Distinct(), sources);
        string[] citations = [.. sources.Select(source => source.ToString().Plain())];
        Assert.Contains("beslut: styrelsen: 40 % av heltidstjänst under vakansen", citations);
        Assert.Contains("härlett ur delårsrapport 2023", citations);
        Assert.Contains("metodval i Finsam.Domain 0.2: ett belopp stäms av mot beloppen en nivå ned", citations);
        Assert.Contains("tillämpning hos Höglandet, budgetuppföljning 2020 och 2023", citations);
        Assert.DoesNotContain("24 § lagen (2003:1210)", citations);
        Assert.Contains("5 § lagen (2003:1210)", citations);
        Assert.Contains(
            "24 § lagen (2003:1210)",
            HoglandetYears
                .Of2023.AccountsDrawnUp(new LocalDate(2024, 4, 1))
                .Sources.Select(source => source.ToString().Plain())
        );
    }

    private static FederationYear WithRange(FederationYear year) =>
        new(
            year.Federation,
            year.Year,
            year.Populations,
            year.ContributionDecisions,
            year.Roles,
            year.Positions,
            year.Paid,
            lines: year.Lines,
            overheadRange: TenToFourteen,
            balances: year.Balances,
            equityPolicy: year.EquityPolicy
        );
}
