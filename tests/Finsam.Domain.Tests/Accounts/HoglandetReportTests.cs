using Finsam.Domain.Tests.Cases;

namespace Finsam.Domain.Tests.Accounts;

/// <summary>The half-year reports of Höglandet, figure by figure.</summary>
public class HoglandetReportTests
{
    private readonly AccountsReport _of2020 = HoglandetReports.Make(2020);
    private readonly AccountsReport _of2023 = HoglandetReports.Make(2023);

    [Fact]
    public void The_columns_are_found_by_what_they_are()
    {
        Assert.Equal(
            ["Utfall 2022", "Budget 2023", "Utfall 2023-06-30", "Helårsprognos 2023"],
            new[] { _of2023.PreviousYear, _of2023.Budget, _of2023.Outcome, _of2023.Forecast }.Select(each => $"{each}")
        );
        Assert.False(_of2023.IsAnnual);
        Assert.Equal("Höglandets samordningsförbund, 2023-06-30", $"{_of2023}");
        Assert.Equal("Höglandet, halvårsrapport 2023", $"{_of2023.Statement}");
    }

    [Fact]
    public void From_result_to_cash_is_as_printed()
    {
        Assert.Equal((2_229_011m, -17_707m, 245_910m, 2_492_628m, 0m), Figures(_of2020.CashBridge));
        Assert.Equal((2_190_781m, 447_970m, -245_740m, 1_497_071m, 0m), Figures(_of2023.CashBridge));
        Assert.Equal(
            """
            förändring av kassa och bank 2022-12-31 till 2023-06-30: 1 497 071 kr
              resultat: 2 190 781 kr
              genom fordringar, som ändras med 447 970 kr: -447 970 kr
              genom skulder, som ändras med -245 740 kr: -245 740 kr
            """,
            _of2023.CashBridge.Explain().ToString().Plain()
        );
        Assert.Equal("2022-12-31 -> 2023-06-30: 1 497 071 kr", $"{_of2023.CashBridge}".Plain());
    }

    [Fact]
    public void The_forecast_of_2023_leaves_1_512_650_to_open_2024_with()
    {
        Assert.Equal(Sek.FromKronor(1_512_650), _of2023.YearEndEquity);
        PlanColumn next = _of2023.OpenNextYear("Budget 2024");
        Assert.Equal(
            (2024, PlanColumnKind.Budget, Sek.FromKronor(1_512_650)),
            (next.Year, next.Kind, next.OpeningBalance)
        );
        Assert.Equal(
            """
            eget kapital 2023-12-31: 1 512 650 kr
              eget kapital 2022-12-31: 1 215 582 kr  [praxis: halvårsredovisningar, verksamhetsplan (Höglandet, Finnveden)]
              + årets resultat enligt prognosen: 297 068 kr
                Helårsprognos 2023, årets resultat: 297 068 kr
                  intäkter: 8 136 068 kr
                  - kostnader: 7 839 000 kr
            """,
            _of2023.ExplainYearEndEquity().ToString().Plain()
        );
    }

    [Fact]
    public void A_printed_total_is_used_and_the_computed_one_stands_beside_it()
    {
        StatementTotals totals = _of2020.Statement.Totals(_of2020.PreviousYear!);
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
            _of2020.Statement.ExplainResult(_of2020.PreviousYear!).ToString().Plain()
        );

        // Budget and forecast of 2020 print no result.
        StatementTotal result = _of2020.Statement.Totals(_of2020.Budget!).Result;
        Assert.Equal((Sek.FromKronor(-9_000), null), (result.Computed, result.Printed));
        Assert.Equal(Sek.FromKronor(175_000), _of2020.Statement.Totals(_of2020.Forecast!).Result.Value);
    }

    [Fact]
    public void A_blank_cell_is_not_nothing()
    {
        BudgetLine interest = Line(_of2023, "Ränta");
        Assert.Null(_of2023.Statement[interest, _of2023.Outcome]);
        Assert.Null(_of2023.Statement.Origin(interest, _of2023.Outcome));
        Assert.Equal(Sek.Zero, _of2023.Statement[interest, _of2023.Budget!]);
        Assert.Equal(
            "Ränta, Utfall 2023-06-30: 0 kr\n  tom cell, räknas inte med",
            _of2023.Statement.Explain(interest, _of2023.Outcome).ToString().Plain()
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
        AccountsReport report = year == 2020 ? _of2020 : _of2023;
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
            _of2023.Outcome.Through
        );
        BudgetLine line = Line(_of2023, "Försäkringskassan");
        IncomeStatement statement = new("Egen", [_of2023.Outcome], [new BudgetRow(line, [(_of2023.Outcome, amount)])]);
        Assert.Equal(Sek.FromKronor(2_009_000), statement[line, _of2023.Outcome]);
        AccountsReport report = new(
            _of2023.Federation,
            new(
                "Egen",
                [_of2023.Outcome],
                [
                    new BudgetRow(line, [(_of2023.Outcome, amount)]),
                    new BudgetRow(
                        new("Aneby", BudgetLineKind.Contribution),
                        [(_of2023.Outcome, BudgetAmount.FromContribution(split, Hoglandet.Aneby))]
                    ),
                    new BudgetRow(
                        new("SE", BudgetLineKind.IndividualInitiative),
                        [(_of2023.Outcome, BudgetAmount.FromPayouts(_of2023.Payouts[0]))]
                    ),
                ]
            ),
            _of2023.Opening,
            _of2023.Closing
        );
        Assert.Equal(
            [
                "5 § lagen (2003:1210): Försäkringskassan bidrar med hälften",
                "5 § lagen (2003:1210): Flera kommuner fördelar sin del, och",
                "bibliotekets val: docs/decisions/0003: Största resten får n",
                "beslut: styrelsen: 40 % av heltidstjänst under vakansen: 40",
                "praxis: halvårsredovisningarna 2020 och 2023 (härlett): Ers",
                "bibliotekets val: docs/rules/accounts.md: En tryckt siffra ",
            ],
            report.Sources().Take(6).Select(source => $"{source}: {source.Statement}"[..59])
        );
        Explanation booked = statement.Explain(line, _of2023.Outcome);
        Assert.Equal("Försäkringskassan, Utfall 2023-06-30: 2 009 000 kr", booked.ToString().Plain().Split('\n')[0]);
        Assert.Equal(
            "Försäkringskassan, medlemsbidrag till 2023-06-30  [5 § lagen (2003:1210)]",
            booked.Steps.Single().ToString()
        );
        Explanation half = booked.Steps[0].Because!;
        Assert.Equal(Sek.FromKronor(2_009_000), half.Amount);
        Assert.Equal(
            ["årets bidrag: 4 018 000 kr", "1/2 av 4 018 000 kr, i hela öre: 2 009 000 kr"],
            half.Steps.Select(step => step.ToString().Plain())
        );
        Assert.Equal($"{split.Explain(Member.SocialInsuranceAgency)}", $"{half.Steps[0].Because}");
    }

    [Fact]
    public void The_follow_up_takes_the_printed_forecast_and_a_blank_cell_as_nothing()
    {
        BudgetFollowUp followUp = _of2023.FollowUp!;
        Assert.Equal(_of2023.Date, followUp.Date);
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
                "FIN305 Höglandet, halvårsrapport 2023, Budget 2023, Utbildning styrelse och "
                    + "beredningsgrupp, 2023-06-30",
            ],
            followUp.CheckBudget().Select(each => $"{each.Code} {each.Where}")
        );
    }

    [Fact]
    public void The_budgets_spend_more_than_they_take_in()
    {
        Assert.Equal(
            [("FIN301", Sek.FromKronor(9_000), Severity.DepartureFromLetter)],
            _of2020
                .CheckAccounts()
                .Where(each => each.Code.StartsWith("FIN30", StringComparison.Ordinal) && each.Where.Contains("Budget"))
                .Select(each => (each.Code, each.Difference!.Value, each.Severity))
        );
        Finding finding = _of2023.CheckAccounts().Single(each => each.Code == "FIN301");
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
        string[] citations = [.. _of2023.Sources().Select(source => source.ToString())];
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

    [Fact]
    public void Equity_at_the_printed_year_ends()
    {
        Assert.Equal(
            ["8,84 %", "34,98 %", "9,28 %", "15,09 %", "42,39 %", "18,82 %"],
            new[] { _of2020, _of2023 }
                .SelectMany(report => report.EquityStandings(EquityPolicy.AsCitedIn2020))
                .Select(standing => standing.Ratio!.Value.ToString("P2").Plain())
        );
        Assert.Equal(
            [
                "Höglandet, halvårsrapport 2023, Utfall 2022",
                "Höglandet, halvårsrapport 2023, Utfall 2023-06-30",
                "Höglandet, halvårsrapport 2023, Helårsprognos 2023",
            ],
            _of2023.EquityStandings(EquityPolicy.AsCitedIn2020).Select(standing => standing.Name)
        );
        Assert.Equal(
            "distance to the ceiling 2022-12-31: 395,218 kr",
            _of2023
                .EquityStandings(EquityPolicy.AsCitedIn2020)[0]
                .Explain()
                .ToString(Language.English)
                .Plain()
                .Split('\n')[0]
        );
    }

    /// <summary>Payouts of a part of the half-year are within it; those of the whole year are not.</summary>
    [Fact]
    public void Payout_notes_are_within_the_report_s_part_of_the_year()
    {
        PayoutRun quarter = Run(YearParts.Quarters(2023)[0]);
        Assert.Equal([quarter], With(quarter).Payouts);
        Refusal.Of<ArgumentException>(
            "payouts",
            "Payouts of 3,689,000 kr from 2023-01-01 through 2023-12-31 are not",
            () => With(Run(YearParts.Year(2023)))
        );

        AccountsReport With(PayoutRun run) =>
            new(_of2023.Federation, _of2023.Statement, _of2023.Opening, _of2023.Closing, [run]);

        static PayoutRun Run(NodaTime.DateInterval span) =>
            PayoutRun.For(HoglandetPositions.Of(2023, HoglandetPositions.SeCoach), [HoglandetPositions.SeTerms], span);
    }
}
