using Finsam.Domain.Tests.Cases;

namespace Finsam.Domain.Tests.Accounts;

/// <summary>The half-year reports of Höglandet, figure by figure.</summary>
public class HoglandetReportTests
{
    private static readonly AccountsReport Of2020 = HoglandetReports.Of2020;
    private static readonly AccountsReport Of2023 = HoglandetReports.Of2023;

    [Fact]
    public void The_columns_are_found_by_what_they_are()
    {
        Assert.Equal(
            ["Utfall 2022", "Budget 2023", "Utfall 2023-06-30", "Helårsprognos 2023"],
            new[] { Of2023.PreviousYear, Of2023.Budget, Of2023.Outcome, Of2023.Forecast }.Select(each => $"{each}")
        );
        Assert.False(Of2023.IsAnnual);
        Assert.Equal("Höglandets samordningsförbund, 2023-06-30", $"{Of2023}");
        Assert.Equal("Höglandet, halvårsrapport 2023", $"{Of2023.Statement}");
    }

    [Fact]
    public void From_result_to_cash_is_as_printed()
    {
        Assert.Equal((2_229_011m, -17_707m, 245_910m, 2_492_628m, 0m), Figures(Of2020.CashBridge));
        Assert.Equal((2_190_781m, 447_970m, -245_740m, 1_497_071m, 0m), Figures(Of2023.CashBridge));
        Assert.Equal(
            """
            förändring av kassa och bank 2022-12-31 till 2023-06-30: 1 497 071 kr
              resultat: 2 190 781 kr
              genom fordringar, som ändras med 447 970 kr: -447 970 kr
              genom skulder, som ändras med -245 740 kr: -245 740 kr
            """,
            Of2023.CashBridge.Explain().ToString().Plain()
        );
        Assert.Equal("2022-12-31 -> 2023-06-30: 1 497 071 kr", $"{Of2023.CashBridge}".Plain());
    }

    [Fact]
    public void The_forecast_of_2023_leaves_1_512_650_to_open_2024_with()
    {
        Assert.Equal(Sek.FromKronor(1_512_650), Of2023.YearEndEquity);
        PlanColumn next = Of2023.OpenNextYear("Budget 2024");
        Assert.Equal(
            (2024, PlanColumnKind.Budget, Sek.FromKronor(1_512_650)),
            (next.Year, next.Kind, next.OpeningBalance)
        );
        Assert.Equal(
            """
            eget kapital 2023-12-31: 1 512 650 kr
              eget kapital 2022-12-31: 1 215 582 kr  [praxis: halvårsredovisningar, verksamhetsplan (Höglandet, Finnveden)]
              + årets resultat enligt prognosen: 297 068 kr
              intäkter: 8 136 068 kr
              - kostnader: 7 839 000 kr
            """,
            Of2023.ExplainYearEndEquity().ToString().Plain()
        );
    }

    [Fact]
    public void A_printed_total_is_used_and_the_computed_one_stands_beside_it()
    {
        StatementTotals totals = Of2020.Statement.Totals(Of2020.PreviousYear!);
        Assert.Equal(Sek.FromKronor(6_652_362), totals.Costs.Value);
        Assert.Equal(Sek.FromKronor(6_631_585), totals.Costs.Computed);
        Assert.Equal(Sek.FromKronor(20_777), totals.Costs.Difference);
        Assert.Equal("6 652 362 kr (tryckt; delarna ger 6 631 585 kr)", $"{totals.Costs}".Plain());
        Assert.Equal("6 423 293 kr", $"{totals.Income}".Plain());
        Assert.Equal(Sek.FromKronor(-229_069), totals.Result.Computed);
        Assert.Null(totals.ClosingBalance);
        Assert.Equal(
            """
            Utfall 2019, årets resultat: -229 069 kr
              intäkter: 6 423 293 kr
              - kostnader: 6 652 362 kr (tryckt; raderna ger 6 631 585 kr)
            """,
            Of2020.Statement.ExplainResult(Of2020.PreviousYear!).ToString().Plain()
        );

        // Budget and forecast of 2020 print no result.
        Assert.Equal(new StatementTotal(Sek.FromKronor(-9_000), null), Of2020.Statement.Totals(Of2020.Budget!).Result);
        Assert.Equal(Sek.FromKronor(175_000), Of2020.Statement.Totals(Of2020.Forecast!).Result.Value);
    }

    [Fact]
    public void A_blank_cell_is_not_nothing()
    {
        BudgetLine interest = Line(Of2023, "Ränta");
        Assert.Null(Of2023.Statement[interest, Of2023.Outcome]);
        Assert.Null(Of2023.Statement.Origin(interest, Of2023.Outcome));
        Assert.Equal(Sek.Zero, Of2023.Statement[interest, Of2023.Budget!]);
        Assert.Equal(
            "Ränta, Utfall 2023-06-30: 0 kr\n  tom cell, räknas inte med",
            Of2023.Statement.Explain(interest, Of2023.Outcome).ToString().Plain()
        );
    }

    /// <summary>Payouts and other costs make the printed cost lines: 6 448 kr in 2020, 8 436 kr in 2023.</summary>
    [Theory]
    [InlineData(2020, 0, "SE-projekt", 6_448)]
    [InlineData(2020, 1, "Uppdrag Samverkan/Samverkanskoordinator-LIV", 0)]
    [InlineData(2023, 0, "SE-Höglandet", 0)]
    [InlineData(2023, 1, "Uppdrag Samverkan", 8_436)]
    public void A_cost_line_is_payouts_and_other_costs(int year, int note, string name, decimal otherCosts)
    {
        AccountsReport report = year == 2020 ? Of2020 : Of2023;
        BudgetAmount amount = BudgetAmount.FromPayouts(report.Payouts[note], Sek.FromKronor(otherCosts));
        BudgetLine line = Line(report, name);
        IncomeStatement statement = new("Egen", [report.Outcome], [new BudgetRow(line, [(report.Outcome, amount)])]);
        Assert.Equal(report.Statement[line, report.Outcome], statement[line, report.Outcome]);
        Assert.Contains("utbetalningar", statement.Explain(line, report.Outcome).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_contribution_line_can_be_what_is_booked_by_the_day()
    {
        ContributionSplit split = Hoglandet.Split(
            2023,
            8_036_000,
            5,
            AllocationKey.ByPopulation(Hoglandet.Populations, new NodaTime.LocalDate(2022, 9, 30))
        );
        InstalmentSchedule instalments = split.Instalments(InstalmentPlan.StateByHalfYear(2023));
        BudgetAmount amount = BudgetAmount.FromInstalments(
            instalments,
            Member.SocialInsuranceAgency,
            Of2023.Outcome.Through
        );
        BudgetLine line = Line(Of2023, "Försäkringskassan");
        IncomeStatement statement = new("Egen", [Of2023.Outcome], [new BudgetRow(line, [(Of2023.Outcome, amount)])]);
        Assert.Equal(Sek.FromKronor(2_009_000), statement[line, Of2023.Outcome]);
        Assert.Equal(
            "Försäkringskassan, Utfall 2023-06-30: 2 009 000 kr\n"
                + "  Försäkringskassan, medlemsbidrag till 2023-06-30  [5 § lagen (2003:1210)]",
            statement.Explain(line, Of2023.Outcome).ToString().Plain()
        );
    }

    [Fact]
    public void The_follow_up_takes_the_printed_forecast_and_a_blank_cell_as_nothing()
    {
        BudgetFollowUp followUp = Of2023.FollowUp!;
        Assert.Equal(Of2023.Date, followUp.Date);
        Assert.Equal(Sek.FromKronor(8_136_068), followUp.Subtotals[0].Forecast);
        Assert.Equal(Sek.FromKronor(7_839_000), followUp.Subtotals[3].Forecast);

        // The printed sum of the outcome, not that of its lines.
        Assert.Equal(Sek.FromKronor(3_836_286), followUp.Subtotals[3].Outcome);
        Assert.Equal("Höglandet, halvårsrapport 2023, Budget 2023, 2023-06-30", $"{followUp}");
        Assert.Equal(
            [
                "FIN305 Höglandet, halvårsrapport 2023, Budget 2023, Inspirationsdag, 2023-06-30",
                "FIN304 Höglandet, halvårsrapport 2023, Budget 2023, Välfärdsguiden, 2023-06-30",
                "FIN305 Höglandet, halvårsrapport 2023, Budget 2023, Tjänsteperson, 2023-06-30",
                "FIN304 Höglandet, halvårsrapport 2023, Budget 2023, Övrig administration, 2023-06-30",
                "FIN305 Höglandet, halvårsrapport 2023, Budget 2023, Ekonomihantering, 2023-06-30",
                "FIN305 Höglandet, halvårsrapport 2023, Budget 2023, Utbildning styrelse och beredningsgrupp, 2023-06-30",
            ],
            followUp.CheckBudget().Select(each => $"{each.Code} {each.Where}")
        );
    }

    [Fact]
    public void The_budgets_spend_more_than_they_take_in()
    {
        Assert.Equal(
            [("FIN301", Sek.FromKronor(9_000), Severity.DepartureFromLetter)],
            Of2020
                .CheckAccounts()
                .Where(each => each.Code.StartsWith("FIN30", StringComparison.Ordinal) && each.Where.Contains("Budget"))
                .Select(each => (each.Code, each.Difference!.Value, each.Severity))
        );
        Finding finding = Of2023.CheckAccounts().Single(each => each.Code == "FIN301");
        Assert.Equal(
            """
            FIN301  Årets intäkter överstiger inte årets kostnader.
              allvar:    avviker från ordalydelsen
              var:       Höglandet, halvårsrapport 2023, Budget 2023
              väntat:    kostnader under 8 036 000 kr
              faktiskt:  8 054 000 kr
              skillnad:  18 000 kr
              källa:     11 kap. 5 § andra stycket kommunallagen (2017:725), genom 21 § lagen (2003:1210)
              åtgärd:    Sänk kostnaderna, eller förklara i planen att tidigare överskott används. Återställning inom tre år krävs inte: 21 § pekar inte på de reglerna.
            """,
            finding.ToString().Plain()
        );
    }

    [Fact]
    public void The_report_lists_the_rules_that_it_follows()
    {
        string[] citations = [.. Of2023.Sources().Select(source => source.ToString())];
        Assert.Contains("praxis: halvårsredovisningarna 2020 och 2023 (härlett)", citations);
        Assert.Contains("beslut: styrelsen: 40 % av heltidstjänst under vakansen", citations);
        Assert.Contains("bibliotekets val: docs/rules/accounts.md", citations);
        Assert.Equal(citations.Distinct(), citations);
    }

    private static (decimal, decimal, decimal, decimal, decimal) Figures(CashBridge bridge) =>
        (
            bridge.Result.Kronor,
            bridge.GrowthOfReceivables.Kronor,
            bridge.GrowthOfLiabilities.Kronor,
            bridge.ChangeInCash.Kronor,
            bridge.Unexplained.Kronor
        );

    private static BudgetLine Line(AccountsReport report, string name) =>
        report.Statement.Lines.Single(line => line.Name == name);
}
