using System.Globalization;
using Finsam.Domain.Tests.Cases;
using static Finsam.Domain.Sek;
using static Finsam.Domain.Tests.Checks.ProvokedFindings;
using static Finsam.Domain.Tests.Checks.SmallYear;

namespace Finsam.Domain.Tests.Checks;

/// <summary>What is found of budget, plan and follow-up.</summary>
public class BudgetFindingTests
{
    [Fact]
    public void FIN301_The_year_s_income_does_not_exceed_its_costs() =>
        AssertProvoked(
            "FIN301",
            "Budget 2024/=Costs",
            Severity.DepartureFromLetter,
            0,
            """
            FIN301  Årets intäkter överstiger inte årets kostnader.
              allvarlighetsgrad: avviker från lagens ordalydelse
              var:               Budget 2024, summa kostnader
              förväntat:         kostnader under 100 kr
              faktiskt:          100 kr
              avvikelse:         0 kr
              källa:             11 kap. 5 § andra stycket kommunallagen (2017:725), genom 21 § lagen (2003:1210)
              åtgärd:            Sänk kostnaderna, eller förklara i planen att tidigare överskott används. Ett underskott behöver inte regleras inom tre år: 21 § hänvisar inte till de reglerna.
            """,
            """
            FIN301  The year's income does not exceed its costs.
              severity:  departure from the letter of the law
              where:     Budget 2024, total costs
              expected:  costs below 100 kr
              actual:    100 kr
              off by:    0 kr
              source:    Chapter 11, Section 5, second paragraph, of the Local Government Act (2017:725), through Section 21 of the Act (2003:1210)
              remedy:    Lower the costs, or explain in the plan that earlier surplus is used. A deficit need not be restored within three years: Section 21 does not refer to those rules.
            """
        );

    [Fact]
    public void FIN302_Not_even_the_opening_balance_covers_the_costs() =>
        AssertProvoked(
            "FIN302",
            "Budget 2024/=Costs",
            Severity.Risk,
            0.01m,
            """
            FIN302  Intäkterna täcker inte kostnaderna ens med balanserat resultat.
              allvarlighetsgrad: risk
              var:               Budget 2024, summa kostnader
              förväntat:         kostnader på högst 101 kr
              faktiskt:          101,01 kr
              avvikelse:         0,01 kr
              källa:             tillämpning hos Finnveden, verksamhetsplan 2021-2023
              åtgärd:            Balansera planen: minska fria poster, eller begär högre medlemsbidrag.
            """,
            """
            FIN302  Income does not cover the costs even with the opening balance.
              severity:  risk
              where:     Budget 2024, total costs
              expected:  costs of at most 101 kr
              actual:    101.01 kr
              off by:    0.01 kr
              source:    practice of Finnveden, verksamhetsplan 2021-2023
              remedy:    Balance the plan: reduce free lines, or ask the members for higher contributions.
            """
        );

    [Fact]
    public void FIN303_The_budget_was_set_too_late() =>
        AssertProvoked(
            "FIN303",
            "@Deadlines/budget 2024/=day:2023-12-01",
            Severity.BreachOfLaw,
            null,
            """
            FIN303  Budgeten fastställdes för sent.
              allvarlighetsgrad: strider mot lag
              var:               tidsfrister, budget 2024, 2023-12-01
              förväntat:         senast 2023-11-30
              faktiskt:          2023-12-01
              källa:             23 § lagen (2003:1210)
              åtgärd:            Planera sammanträdet till november, och skriv i protokollet varför det dröjde.
            """,
            """
            FIN303  The budget was set too late.
              severity:  breach of law
              where:     deadlines, budget 2024, 2023-12-01
              expected:  by 2023-11-30
              actual:    2023-12-01
              source:    Section 23 of the Act (2003:1210)
              remedy:    Plan the meeting for November, and put in the minutes why it took longer.
            """
        );

    [Fact]
    public void FIN304_A_cost_is_above_the_year_s_budget() =>
        AssertProvoked(
            "FIN304",
            "Utfall 2024-06-30/Kansli",
            Severity.DeviationToExplain,
            0.01m,
            """
            FIN304  En kostnad är högre än årets budget.
              allvarlighetsgrad: avvikelse att förklara
              var:               Utfall 2024-06-30, Kansli
              förväntat:         högst 100 kr
              faktiskt:          utfall 100,01 kr
              avvikelse:         0,01 kr
              källa:             tillämpning hos Höglandet, budgetuppföljning 2020 och 2023
              åtgärd:            Förklara avvikelsen, och låt styrelsen besluta om den om budgeten ska ändras; ett beslut om en utgift under året anger också hur den finansieras (11 kap. 15 § kommunallagen, genom 21 §).
            """,
            """
            FIN304  A cost is above the year's budget.
              severity:  deviation to explain
              where:     Utfall 2024-06-30, Kansli
              expected:  at most 100 kr
              actual:    outcome 100.01 kr
              off by:    0.01 kr
              source:    practice of Höglandet, budgetuppföljning 2020 och 2023
              remedy:    Explain the variance, and let the board decide on it if the budget is to change; a decision on an expense during the year also says how it is financed (Chapter 11, Section 15, of the Local Government Act, through Section 21).
            """
        );

    [Fact]
    public void FIN305_A_cost_is_expected_to_be_above_the_year_s_budget() =>
        AssertProvoked(
            "FIN305",
            "Prognos 2024/Kansli",
            Severity.DeviationToExplain,
            0.01m,
            """
            FIN305  En kostnad väntas bli högre än årets budget.
              allvarlighetsgrad: avvikelse att förklara
              var:               Prognos 2024, Kansli
              förväntat:         högst 100 kr
              faktiskt:          prognos 100,01 kr
              avvikelse:         0,01 kr
              källa:             tillämpning hos Höglandet, budgetuppföljning 2020 och 2023
              åtgärd:            Förklara avvikelsen, och låt styrelsen besluta om den om budgeten ska ändras; ett beslut om en utgift under året anger också hur den finansieras (11 kap. 15 § kommunallagen, genom 21 §).
            """,
            """
            FIN305  A cost is expected to be above the year's budget.
              severity:  deviation to explain
              where:     Prognos 2024, Kansli
              expected:  at most 100 kr
              actual:    forecast 100.01 kr
              off by:    0.01 kr
              source:    practice of Höglandet, budgetuppföljning 2020 och 2023
              remedy:    Explain the variance, and let the board decide on it if the budget is to change; a decision on an expense during the year also says how it is financed (Chapter 11, Section 15, of the Local Government Act, through Section 21).
            """
        );

    [Fact]
    public void FIN306_Administration_s_share_is_outside_the_range() =>
        AssertProvoked(
            "FIN306",
            "Budget 2024/=Overhead",
            Severity.BreachOfOwnRule,
            null,
            """
            FIN306  Administrationens andel av kostnaderna ligger utanför riktmärket.
              allvarlighetsgrad: strider mot egen regel
              var:               Budget 2024, delsumma administration
              förväntat:         10 % till 14 %
              faktiskt:          14,01 %: 14,01 kr av 100,01 kr
              källa:             beslut: styrelsen 2023-11-20 § 7: egen riktlinje
              åtgärd:            Förklara i planen varför, eller kontrollera vilka poster som räknas som administration.
            """,
            """
            FIN306  Administration's share of the costs is outside the stated range.
              severity:  breach of the federation's own rule
              where:     Budget 2024, board, administration and audit
              expected:  10 % to 14 %
              actual:    14.01 %: 14.01 kr of 100.01 kr
              source:    decision: the board 2023-11-20 § 7: egen riktlinje
              remedy:    Explain in the plan why, or check which lines count as administration.
            """
        );

    [Fact]
    public void FIN308_A_goal_is_not_reached() =>
        AssertProvoked(
            "FIN308",
            "@Goals/=line:Insatserna når sina mål",
            Severity.DeviationToExplain,
            null,
            """
            FIN308  Ett mål är inte nått.
              allvarlighetsgrad: avvikelse att förklara
              var:               mål, Insatserna når sina mål
              förväntat:         minst 80 %
              faktiskt:          3 av 5 (60,0 %)
              källa:             tillämpning hos Härnösand Timrå, halvårsrapport 2020
              åtgärd:            Förklara avvikelsen i redovisningen.
            """,
            """
            FIN308  A goal is not reached.
              severity:  deviation to explain
              where:     goals, Insatserna når sina mål
              expected:  at least 80 %
              actual:    3 of 5 (60.0 %)
              source:    practice of Härnösand Timrå, halvårsrapport 2020
              remedy:    Explain the deviation in the report.
            """
        );

    /// <summary>15,04 of 100 in millions is at least 14,99 of 100,05, which is above 14 %; 14,04 may be 13,98.</summary>
    [Theory]
    [InlineData("15.0", true)]
    [InlineData("14.1", true)]
    [InlineData("14.0", false)]
    [InlineData("10.0", false)]
    [InlineData("9.9", true)]
    public void A_share_of_coarse_figures_is_outside_only_where_it_must_be(string office, bool isFound)
    {
        decimal part = 1_000_000 * decimal.Parse(office, CultureInfo.InvariantCulture);
        FederationYear year = new(
            Hoglandet.Federation,
            2024,
            lines: new(
                [Column.Budget(2024, printedUnit: Kr(100_000))],
                [Income(200_000_000), new("Insats", LineKind.Individual, [100_000_000 - part]), Office(part)]
            ),
            overheadRange: TenToFourteen
        );
        Finding[] found = [.. year.Findings.Where(finding => finding.Code == "FIN306")];
        Assert.Equal(isFound ? 1 : 0, found.Length);
        if (office == "15.0")
        {
            Assert.Equal("mellan 14,9 % och 15,1 %: 15 000 000 kr av 100 000 000 kr", found[0].Actual.Swedish.Plain());
        }
    }

    [Fact]
    public void FIN307_The_plan_does_not_cover_three_years() =>
        AssertProvoked(
            "FIN307",
            "Budget 2024",
            Severity.BreachOfLaw,
            null,
            """
            FIN307  Planen omfattar inte tre år.
              allvarlighetsgrad: strider mot lag
              var:               Budget 2024
              förväntat:         2024, 2025, 2026
              faktiskt:          2024, 2025
              källa:             11 kap. 6 § tredje stycket kommunallagen (2017:725), genom 21 § lagen (2003:1210)
              åtgärd:            Lägg till de år som saknas.
            """,
            """
            FIN307  The plan does not cover three years.
              severity:  breach of law
              where:     Budget 2024
              expected:  2024, 2025, 2026
              actual:    2024, 2025
              source:    Chapter 11, Section 6, third paragraph, of the Local Government Act (2017:725), through Section 21 of the Act (2003:1210)
              remedy:    Add the years that are missing.
            """
        );
}
