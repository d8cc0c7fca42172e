using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Accounts;

/// <summary>Statements, balance sheets and reports that are put together wrongly, and small ones that are not.</summary>
public class StatementTests
{
    private static readonly PlanColumn Outcome = new("Utfall", 2023, PlanColumnKind.Outcome);
    private static readonly PlanColumn Budget = new("Budget", 2023, PlanColumnKind.Budget, Sek.FromKronor(1_000));
    private static readonly BudgetLine Office = new("Kansli", BudgetLineKind.Administration);
    private static readonly BudgetLine State = new("Staten", BudgetLineKind.Contribution) { Party = Party.State };

    [Fact]
    public void A_line_twice_is_refused_together_with_all_else_that_is_wrong_with_the_rows()
    {
        PlanColumn other = new("Annan", 2023, PlanColumnKind.Outcome);
        Refusal.Of<ArgumentException>(
            "rows",
            "'Kansli' is the name of 2 lines. Give each its own. "
                + "'Staten' has an amount in 'Annan', which is no column here. Leave it out, or use the column of that name that is. "
                + "'Kansli' in 'Utfall' follows other amounts, which a statement does not. Type what it came to. "
                + "'Rum' in 'Utfall' follows other amounts",
            () =>
                new IncomeStatement(
                    "Exempel",
                    [Outcome],
                    [
                        Row(Office, Outcome, 1),
                        new BudgetRow(Office, [(Outcome, BudgetAmount.Indexed(other))]),
                        Row(State, other, 1),
                        new BudgetRow(
                            new("Rum", BudgetLineKind.RoomForNewInitiatives),
                            [(Outcome, BudgetAmount.RoomFor(new(Kr(1))))]
                        ),
                    ]
                )
        );
        Refusal.Of<ArgumentException>(
            "rows",
            "A row is null.",
            () => new IncomeStatement("Exempel", [Outcome], [null!])
        );
        Refusal.Of<ArgumentException>("name", "", () => new IncomeStatement(" ", [Outcome], []));
        Refusal.Of<ArgumentOutOfRangeException>(
            "printedUnit",
            "A rounding unit must be more than 0 kr",
            () => new IncomeStatement("Exempel", [Outcome], [], Sek.Zero)
        );
    }

    [Fact]
    public void Columns_are_checked_as_those_of_a_plan_are()
    {
        Refusal.Of<ArgumentException>(
            "columns",
            "'Utfall' is the name of 2 columns. Give each its own. 'Nästa' opens with the closing balance of 'Annan', which is not before it",
            () =>
                new IncomeStatement(
                    "Exempel",
                    [
                        Outcome,
                        new("Utfall", 2023, PlanColumnKind.Budget),
                        new("Nästa", 2024, PlanColumnKind.Budget, new PlanColumn("Annan", 2023, PlanColumnKind.Budget)),
                    ],
                    []
                )
        );
        IncomeStatement statement = new("Exempel", [Outcome], [Row(Office, Outcome, 1)]);
        PlanColumn foreign = new("Utfall", 2023, PlanColumnKind.Outcome);
        Refusal.Of<ArgumentException>(
            "column",
            "'Utfall' is not a column of the statement. Give its own column, not another of the same name, of Utfall.",
            () => statement.Totals(foreign)
        );
        Refusal.Of<ArgumentException>("column", "'Utfall' is not", () => statement[Office, foreign]);
        Refusal.Of<ArgumentException>("column", "'Utfall' is not", () => statement.SumOfContributions(foreign));
        Refusal.Of<ArgumentException>("column", "'Utfall' is not", () => statement.FollowUp(Outcome, foreign));
        Refusal.Of<ArgumentException>("column", "'Utfall' is not", () => statement.FollowUp(Outcome, Outcome, foreign));
        Refusal.Of<ArgumentException>(
            "line",
            "'Staten' is not a line of the statement. Give its own line, equal in every part, of Kansli.",
            () => statement[State, Outcome]
        );
    }

    [Fact]
    public void A_column_s_day_is_in_its_year()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            "value",
            "2024-01-01 is not in 2023, the year of 'Utfall'.",
            () => new PlanColumn("Utfall", 2023, PlanColumnKind.Outcome) { Through = new(2024, 1, 1) }
        );
        Assert.Equal(new LocalDate(2023, 12, 31), Outcome.Through);
        Assert.True(Outcome.IsWholeYear);
        Assert.False(
            new PlanColumn("Utfall", 2023, PlanColumnKind.Outcome) { Through = new(2023, 12, 30) }.IsWholeYear
        );
        Refusal.Of<ArgumentNullException>(
            "value",
            "",
            () => new PlanColumn("Utfall", 2023, PlanColumnKind.Outcome) { Printed = null! }
        );
        Refusal.Of<ArgumentException>(
            "columns",
            "'Utfall' opens with no balance. Give its opening balance, or the column that it chains from.",
            () => new OperatingPlan([Outcome], [])
        );
    }

    [Fact]
    public void A_printed_row_has_a_cell_for_each_column()
    {
        Refusal.Of<ArgumentException>(
            "kronor",
            "'Kansli' needs 1 amounts, one for each column, and has 2. Give null where a cell is blank.",
            () => BudgetRow.Printed(Office, [Outcome], null, 1)
        );
        IncomeStatement blank = new("Exempel", [Outcome], [BudgetRow.Printed(Office, [Outcome], (decimal?)null)]);
        Assert.Null(blank[Office, Outcome]);
        Assert.Equal(Sek.Zero, blank.Totals(Outcome).Costs.Value);
        Assert.Empty(blank.Reconcile());
    }

    [Fact]
    public void A_cost_or_a_contribution_with_a_minus_is_refused_and_other_income_can_have_one()
    {
        Refusal.Of<ArgumentException>(
            "rows",
            "'Kansli' is -5 kr in 'Utfall'. A cost is 0 kr or more: type it without its minus, and use BudgetAmount.Refund for money that comes back. "
                + "'Staten' is -1 kr in 'Utfall'. A contribution is 0 kr or more",
            () => new IncomeStatement("Exempel", [Outcome], [Row(Office, Outcome, -5), Row(State, Outcome, -1)])
        );
        BudgetLine rounding = new("Öresutjämning", BudgetLineKind.RoundingAdjustment);
        IncomeStatement statement = new(
            "Exempel",
            [Outcome],
            [Row(rounding, Outcome, -1), new BudgetRow(Office, [(Outcome, BudgetAmount.Refund(Kr(5)))])]
        );
        Assert.Equal(Kr(4), statement.Totals(Outcome).Result.Value);
    }

    /// <summary>Where subtotals are printed, all costs are tested against them and not against the lines.</summary>
    [Fact]
    public void Each_total_is_tested_one_level_down()
    {
        PlanColumn column = new("Budget", 2023, PlanColumnKind.Budget, Kr(10))
        {
            Printed = new()
            {
                OpeningBalance = Kr(12),
                Income = Kr(101),
                IncomeWithOpeningBalance = Kr(115),
                Initiatives = Kr(33),
                Administration = Kr(44),
                Costs = Kr(80),
                Result = Kr(20),
                ClosingBalance = Kr(30),
            },
        };
        BudgetLine initiative = new("Insats", BudgetLineKind.IndividualInitiative);
        BudgetLine interest = new("Ränta", BudgetLineKind.Interest);
        BudgetLine audit = new("Revision", BudgetLineKind.Administration);
        IncomeStatement statement = new(
            "Exempel",
            [column],
            [
                Row(State, column, 100),
                BudgetRow.Printed(interest, [column], (decimal?)null),
                Row(initiative, column, 30),
                Row(Office, column, 40),
                BudgetRow.Printed(audit, [column], (decimal?)null),
            ]
        );
        Assert.Equal(
            [
                ("ingående balans", 10m, 12m, ""),
                ("summa intäkter", 100, 101, "Ränta"),
                ("summa intäkter med balanserat resultat", 113, 115, ""),
                ("delsumma verksamheter", 30, 33, ""),
                ("delsumma administration", 40, 44, "Revision"),
                ("summa kostnader", 77, 80, ""),
                ("årets resultat", 21, 20, ""),
                ("utgående balans", 32, 30, ""),
            ],
            statement
                .Reconcile()
                .Select(each =>
                    (
                        each.Where["Exempel, Budget, ".Length..],
                        each.Computed.Kronor,
                        each.Printed.Kronor,
                        string.Join(' ', each.BlankLines)
                    )
                )
        );
        Assert.Equal(
            "Exempel, Budget, ingående balans: 10 kr, tryckt 12 kr, differens 2 kr",
            statement.Reconcile()[0].ToString().Plain()
        );
        Assert.Equal(
            [DifferenceKind.Unexplained, DifferenceKind.Rounding, DifferenceKind.Unexplained],
            statement.Reconcile().Take(3).Select(each => each.Kind)
        );
    }

    /// <summary>The subtotal of initiatives is printed, so that a blank initiative explains nothing in all costs.</summary>
    [Fact]
    public void A_blank_line_is_named_where_its_own_sum_is_tested()
    {
        PlanColumn column = new("Budget", 2023, PlanColumnKind.Budget)
        {
            Printed = new() { Initiatives = Sek.Zero, Costs = Kr(5) },
        };
        IncomeStatement statement = new(
            "Exempel",
            [column],
            [
                BudgetRow.Printed(new("Insats", BudgetLineKind.IndividualInitiative), [column], (decimal?)null),
                BudgetRow.Printed(Office, [column], (decimal?)null),
                BudgetRow.Printed(new("Ränta", BudgetLineKind.Interest), [column], (decimal?)null),
            ]
        );
        Assert.Equal(["Kansli"], Assert.Single(statement.Reconcile()).BlankLines);
    }

    /// <summary>Finnveden's plan prints income and opening balance as one sum, and no result.</summary>
    [Fact]
    public void A_closing_balance_follows_the_sums_that_are_printed()
    {
        PlanColumn column = new("Budget", 2023, PlanColumnKind.Budget, Kr(10))
        {
            Printed = new()
            {
                IncomeWithOpeningBalance = Kr(112),
                Costs = Kr(30),
                ClosingBalance = Kr(82),
            },
        };
        IncomeStatement statement = new(
            "Exempel",
            [column],
            [
                Row(State, column, 100),
                BudgetRow.Printed(new("Ränta", BudgetLineKind.Interest), [column], (decimal?)null),
                Row(Office, column, 30),
            ]
        );
        ReconciliationDifference difference = Assert.Single(statement.Reconcile());
        Assert.Equal((Kr(2), DifferenceKind.BlankLine), (difference.Difference, difference.Kind));
        Assert.Equal(
            "Kontrollera om det som saknas i tomma celler förklarar det: Ränta.",
            difference.ToFinding().Remedy.Swedish.Plain()
        );
    }

    [Fact]
    public void A_balance_that_opens_a_year_wrongly_by_a_unit_is_rounding()
    {
        PlanColumn first = new("Utfall 2022", 2022, PlanColumnKind.Outcome, Kr(10));
        PlanColumn next = new("Utfall 2023", 2023, PlanColumnKind.Outcome, first)
        {
            Printed = new() { OpeningBalance = Kr(11) },
        };
        IncomeStatement statement = new("Exempel", [first, next], []);
        Assert.Equal("FIN501", Assert.Single(statement.Reconcile()).ToFinding().Code);
        Assert.Equal(Kr(11), statement.Totals(next).ClosingBalance!.Value.Value);
        Assert.Equal(
            "FIN504",
            Assert
                .Single(new IncomeStatement("Exempel", [first, next], [], Sek.FromOre(99)).Reconcile())
                .ToFinding()
                .Code
        );
    }

    [Fact]
    public void A_chain_from_a_column_without_a_balance_begins_with_what_is_printed()
    {
        PlanColumn next = new("Budget", 2024, PlanColumnKind.Budget, Outcome)
        {
            Printed = new() { OpeningBalance = Kr(5) },
        };
        IncomeStatement statement = new("Exempel", [Outcome, next], []);
        Assert.Null(statement.Totals(Outcome).ClosingBalance);
        Assert.Equal(new StatementTotal(Kr(5), Kr(5)), statement.Totals(next).OpeningBalance);
        Assert.Empty(statement.Reconcile());
    }

    [Fact]
    public void The_parties_shares_are_tested_for_whole_years_and_where_every_contribution_has_a_party()
    {
        DatedValue<StatutoryShares> shares = StatutoryShares.InForce.On(new(2023, 1, 1));
        PlanColumn half = new("Halvår", 2023, PlanColumnKind.Outcome) { Through = new(2023, 6, 30) };
        IncomeStatement statement = new(
            "Exempel",
            [Outcome, half],
            [BudgetRow.Typed(State, [Outcome, half], [Kr(1), Kr(1)])]
        );
        Assert.Single(statement.CheckShares(Outcome, shares));
        Assert.Empty(statement.CheckShares(half, shares));
        Finding swapped = Assert.Single(
            new IncomeStatement(
                "Exempel",
                [Outcome],
                [
                    Row(State, Outcome, 4),
                    Row(new("Region", BudgetLineKind.Contribution) { Party = Party.Regions }, Outcome, 1),
                    Row(new("Kommun", BudgetLineKind.Contribution) { Party = Party.Municipalities }, Outcome, 3),
                ]
            ).CheckShares(Outcome, shares)
        );
        Assert.Equal(("Exempel, Utfall, regionerna", Kr(-1)), (swapped.Where, swapped.Difference));
        Assert.Equal("staten 4 kr, regionerna 1 kr, kommunerna 3 kr", swapped.Actual.Swedish.Plain());
        Assert.Equal("the state 4 kr, the regions 2 kr, the municipalities 2 kr", swapped.Expected.English.Plain());
        BudgetLine nobody = new("Någon", BudgetLineKind.Contribution);
        Assert.Empty(
            new IncomeStatement("Exempel", [Outcome], [Row(State, Outcome, 1), Row(nobody, Outcome, 1)]).CheckShares(
                Outcome,
                shares
            )
        );
        IncomeStatement blank = new(
            "Exempel",
            [Outcome],
            [
                Row(State, Outcome, 1),
                BudgetRow.Printed(nobody, [Outcome], (decimal?)null),
                BudgetRow.Printed(
                    new("Region", BudgetLineKind.Contribution) { Party = Party.Regions },
                    [Outcome],
                    (decimal?)null
                ),
            ]
        );
        IncomeStatement thousands = new("Exempel", [Outcome], [Row(State, Outcome, 1_000)], Kr(1_000));
        Assert.Empty(blank.CheckShares(Outcome, shares));
        Assert.Empty(thousands.CheckShares(Outcome, shares));
        Assert.EndsWith(", staten", statement.CheckShares(Outcome, shares)[0].Where, StringComparison.Ordinal);
        Assert.All(
            new[] { HoglandetReports.Of2020, HoglandetReports.Of2023 },
            report =>
                Assert.All(
                    report.Statement.Columns,
                    column => Assert.Empty(report.Statement.CheckShares(column, shares))
                )
        );
        ContributionSplit split = Hoglandet.Split(
            2023,
            8_036_000,
            5,
            AllocationKey.ByPopulation(Hoglandet.Populations, new(2022, 9, 30))
        );
        Assert.Empty(HoglandetReports.Of2023.Statement.CheckContributions(HoglandetReports.Of2023.Budget!, split));
        Assert.Single(statement.CheckContributions(Outcome, split));
        Assert.Empty(statement.CheckContributions(half, split));
        Assert.Empty(blank.CheckContributions(Outcome, split));
        Assert.Empty(thousands.CheckContributions(Outcome, split));
        Refusal.Of<ArgumentException>(
            "split",
            "The contributions are of 2023, 'Utfall 2022' is of 2022.",
            () => HoglandetReports.Of2023.Statement.CheckContributions(HoglandetReports.Of2023.PreviousYear!, split)
        );
    }

    /// <summary>Södra Vätterbygden's slide of 2020 opens with the printed 286 000 kr, though its lines of 2019 leave 350 000 kr.</summary>
    [Fact]
    public void A_printed_plan_is_looked_at_as_it_is_printed()
    {
        IncomeStatement slides = MembersMeeting.SodraVatterbygden;
        Assert.Equal(
            [
                ("FIN301", Severity.BreachOfLaw, 984_000m),
                ("FIN302", Severity.BreachOfOwnRule, 698_000),
                ("FIN401", Severity.BreachOfLaw, -698_000),
            ],
            slides
                .CheckBalance(slides.Columns[2])
                .Select(finding => (finding.Code, finding.Severity, finding.Difference!.Value.Kronor))
        );
        Assert.Equal(["FIN301"], slides.CheckBalance(slides.Columns[1]).Select(finding => finding.Code));

        // Without an opening balance nobody knows more than that the year's own income falls short.
        IncomeStatement statement = HoglandetReports.Of2020.Statement;
        Finding finding = Assert.Single(statement.CheckBalance(HoglandetReports.Of2020.Budget!));
        Assert.Equal(("FIN301", Severity.DepartureFromLetter), (finding.Code, finding.Severity));
        Assert.Empty(statement.CheckBalance(HoglandetReports.Of2020.Forecast!));
    }

    [Fact]
    public void A_balance_sheet_names_all_lines_that_are_wrong()
    {
        BalanceLine cash = new("Kassa", BalanceLineKind.Cash, Kr(1));
        Refusal.Of<ArgumentException>(
            "lines",
            "Exempel, 2023-12-31: 'Kassa' is the name of 2 lines. Give each its own. "
                + "Exempel, 2023-12-31: 'A' and 'B' are both Result. Keep one.",
            () =>
                Sheet(
                    new(2023, 12, 31),
                    cash,
                    cash,
                    new("A", BalanceLineKind.Result, null),
                    new("B", BalanceLineKind.Result, Kr(1))
                )
        );
        Refusal.Of<ArgumentException>(
            "lines",
            "Exempel, 2023-12-31: a line is null.",
            () => Sheet(new(2023, 12, 31), [null!])
        );
        Refusal.Of<ArgumentException>("name", "", () => new BalanceLine(" ", BalanceLineKind.Cash, null));
        Refusal.Of<ArgumentOutOfRangeException>(
            "kind",
            "99 is not",
            () => new BalanceLine("A", (BalanceLineKind)99, null)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "printedUnit",
            "A rounding",
            () => new BalanceSheet("A", new(2023, 1, 1), [], null, Sek.Zero)
        );
        Assert.Equal("Kassa: 1 kr", $"{cash}".Plain());
        Assert.Equal("A: -", $"{new BalanceLine("A", BalanceLineKind.Cash, null)}");
    }

    [Fact]
    public void Every_kind_of_line_is_summed_where_it_belongs()
    {
        BalanceSheet sheet = new(
            "Exempel",
            new(2023, 12, 31),
            [
                new("a", BalanceLineKind.Cash, Kr(1)),
                new("b", BalanceLineKind.Receivable, Kr(2)),
                new("c", BalanceLineKind.OtherAsset, Kr(4)),
                new("d", BalanceLineKind.BroughtForward, Kr(8)),
                new("e", BalanceLineKind.Result, Kr(16)),
                new("f", BalanceLineKind.CurrentLiability, Kr(32)),
                new("g", BalanceLineKind.Loan, Kr(64)),
                new("h", BalanceLineKind.Guarantee, Kr(128)),
                new("i", BalanceLineKind.Loan, null),
                new("j", BalanceLineKind.Guarantee, Sek.Zero),
            ],
            new PrintedBalance
            {
                Assets = Kr(10),
                Equity = Kr(20),
                EquityAndLiabilities = Kr(200),
            }
        );
        Assert.Equal(
            [1m, 6, 96, 8, 16, 7, 24, 116],
            new[]
            {
                sheet.Cash,
                sheet.Receivables,
                sheet.Liabilities,
                sheet.BroughtForward,
                sheet.Result,
                sheet.Assets.Computed,
                sheet.Equity.Computed,
                sheet.EquityAndLiabilities.Computed,
            }.Select(amount => amount.Kronor)
        );
        Assert.Equal(
            [
                "Exempel, 2023-12-31, summa tillgångar: 7 kr, tryckt 10 kr, differens 3 kr",
                "Exempel, 2023-12-31, årets balanserade resultat: 24 kr, tryckt 20 kr, differens -4 kr",
                "Exempel, 2023-12-31, summa eget kapital och skulder: 116 kr, tryckt 200 kr, differens 84 kr",
                "Exempel, 2023-12-31, balansomslutning: 10 kr, tryckt 200 kr, differens 190 kr",
            ],
            sheet.Reconcile().Select(each => each.ToString().Plain())
        );
        Assert.Equal(["i"], sheet.Reconcile()[2].BlankLines);
        Assert.Equal(
            ["Exempel, 2023-12-31, g", "Exempel, 2023-12-31, h"],
            sheet.CheckDebts().Select(finding => finding.Where)
        );
        Assert.Equal("Förbundet har lämnat borgen eller pant.", sheet.CheckDebts()[1].Message.Swedish);
    }

    [Fact]
    public void A_sheet_that_does_not_balance_says_so_and_names_blank_lines_where_nothing_is_printed()
    {
        BalanceLine cash = new("Kassa", BalanceLineKind.Cash, Kr(10));
        BalanceLine blank = new("Resultat", BalanceLineKind.Result, null);
        Finding finding = Assert.Single(Sheet(new(2023, 12, 31), cash, blank).Reconcile()).ToFinding();
        Assert.Equal(("FIN502", Kr(-10)), (finding.Code, finding.Difference));
        Assert.EndsWith("Resultat.", finding.Remedy.Swedish, StringComparison.Ordinal);
        Finding without = Assert.Single(Sheet(new(2023, 12, 31), cash).Reconcile()).ToFinding();
        Assert.Equal(
            ("FIN503", "Total assets are not total equity and liabilities."),
            (without.Code, without.Message.English)
        );
        PrintedBalance printed = new()
        {
            Assets = Kr(10),
            Equity = Sek.Zero,
            EquityAndLiabilities = Sek.Zero,
        };
        Assert.Equal(
            DifferenceKind.Unexplained,
            Assert.Single(new BalanceSheet("Exempel", new(2023, 12, 31), [cash, blank], printed).Reconcile()).Kind
        );
    }

    [Fact]
    public void A_result_that_is_printed_as_something_else_or_lacks_cells_is_explained_so()
    {
        PlanColumn printed = new("Tryckt", 2023, PlanColumnKind.Outcome) { Printed = new() { Result = Kr(5) } };
        PlanColumn forecast = new("Prognos", 2023, PlanColumnKind.Forecast);
        IncomeStatement statement = new(
            "Exempel",
            [printed, forecast],
            [
                BudgetRow.Typed(State, [printed, forecast], [Kr(9), Kr(9)]),
                BudgetRow.Printed(Office, [printed, forecast], 3, null),
            ]
        );
        Assert.Equal(
            """
            Tryckt, årets resultat: 5 kr
              intäkter: 9 kr
              - kostnader: 3 kr
              6 kr, men tryckt 5 kr
            """,
            statement.ExplainResult(printed).ToString().Plain()
        );
        Assert.Equal(
            """
            Prognos, result: 9 kr
              income: 9 kr
              - costs: 0 kr
              blank cells, take no part: Kansli
            """,
            statement.ExplainResult(forecast).ToString(Language.English).Plain()
        );
    }

    [Fact]
    public void An_administration_range_goes_from_low_to_high_and_its_ends_belong_to_it()
    {
        RuleSource source = new(SourceKind.Recommendation, "råd", new("10-14 %.", "10-14 %."));
        AdministrationRange range = new(Fraction.Percent(10), Fraction.Percent(14), source);
        Assert.Equal("10 %-14 %", $"{range}".Plain());
        Assert.Equal([true, false, false, true], new[] { 9.99m, 10, 14, 14.01m }.Select(IsOutside));
        Assert.Equal(
            [false, false],
            new[] { new AdministrationRange(0, 1, source), new(1, 1, source) }.Select(each =>
                each.Lowest > each.Highest
            )
        );
        Assert.Empty(Plan(0, 0).CheckAdministration(Budget, range));
        Finding finding = Assert.Single(Plan(20, 80).CheckAdministration(Budget, range));
        Assert.Equal(Severity.DepartureFromRecommendation, finding.Severity);
        Assert.Equal(
            ("10 % to 14 %", "20.00 %: 20 kr of 100 kr"),
            (finding.Expected.English.Plain(), finding.Actual.English.Plain())
        );
        foreach (
            (Fraction lowest, Fraction highest) in new (Fraction, Fraction)[]
            {
                (10, 14),
                (-1, 1),
                (0, 2),
                (Fraction.One, 0),
            }
        )
        {
            Refusal.Of<ArgumentException>(
                "lowest",
                $"{lowest} to {highest} are not shares of the costs from low to high.",
                () => new AdministrationRange(lowest, highest, source)
            );
        }

        bool IsOutside(decimal percent) => Plan(percent, 100 - percent).CheckAdministration(Budget, range).Count > 0;

        static OperatingPlan Plan(decimal office, decimal initiatives) =>
            new(
                [Budget],
                [
                    Row(Office, Budget, office),
                    Row(new("Insats", BudgetLineKind.IndividualInitiative), Budget, initiatives),
                ]
            );
    }

    [Fact]
    public void What_a_cost_has_come_to_is_told_before_what_it_may_come_to()
    {
        PlanColumn half = new("Halvår", 2023, PlanColumnKind.Outcome) { Through = new(2023, 6, 30) };
        PlanColumn forecast = new("Prognos", 2023, PlanColumnKind.Forecast);
        PlanColumn budget = new("Budget", 2023, PlanColumnKind.Budget);
        IncomeStatement statement = new(
            "Exempel",
            [budget, half, forecast],
            [BudgetRow.Printed(Office, [budget, half, forecast], 100, 101, 150)]
        );
        Finding finding = Assert.Single(statement.FollowUp(budget, half, forecast).CheckBudget());
        Assert.Equal(
            ("FIN304", Kr(1), "utfall 101 kr"),
            (finding.Code, finding.Difference, finding.Actual.Swedish.Plain())
        );
        Assert.Equal("Exempel, Budget, Kansli, 2023-06-30", finding.Where);
        IncomeStatement later = new(
            "Exempel",
            [budget, half, forecast],
            [BudgetRow.Printed(Office, [budget, half, forecast], 100, 100, 150)]
        );
        Finding expected = Assert.Single(later.FollowUp(budget, half, forecast).CheckBudget());
        Assert.Equal(
            ("FIN305", Kr(50), "prognos 150 kr"),
            (expected.Code, expected.Difference, expected.Actual.Swedish.Plain())
        );
        Assert.Empty(later.FollowUp(budget, half).CheckBudget());
        Dictionary<BudgetLine, Fraction> profiles = new() { [Office] = new Fraction(1, 4) };
        Assert.Equal(Kr(25), statement.FollowUp(budget, half, forecast, profiles).Lines[0].ExpectedByNow);
        profiles[Office] = 2;
        Refusal.Of<ArgumentOutOfRangeException>(
            "profiles",
            "'Kansli' should be used to 2 by 2023-06-30.",
            () => statement.FollowUp(budget, half, forecast, profiles)
        );
    }

    [Fact]
    public void Balance_dates_in_the_wrong_order_are_refused()
    {
        Refusal.Of<ArgumentException>(
            "opening",
            "The balance sheets are at 2023-06-30 and 2022-12-31. Give the earlier one first.",
            () => new CashBridge(HoglandetReports.Of2023.Closing, HoglandetReports.Of2023.Opening)
        );
        Refusal.Of<ArgumentException>(
            "opening",
            "The earlier balance sheet is at 2019-12-31 and the later at 2023-06-30. Give that of 2022-12-31 as the earlier.",
            () =>
                new AccountsReport(
                    Hoglandet.Federation,
                    HoglandetReports.Of2023.Statement,
                    HoglandetReports.Of2020.Opening,
                    HoglandetReports.Of2023.Closing
                )
        );
    }

    [Fact]
    public void A_report_needs_its_outcome_and_payouts_of_its_own_days()
    {
        AccountsReport report = HoglandetReports.Of2023;
        Refusal.Of<ArgumentException>(
            "statement",
            "'Exempel' has no column for the outcome to 2023-06-30; its columns are Utfall (Outcome to 2023-12-31). "
                + "Give one of the kind Outcome, with Through set to that day.",
            () => new AccountsReport(report.Federation, new("Exempel", [Outcome], []), report.Opening, report.Closing)
        );
        PlanColumn half = new("Halvår", 2023, PlanColumnKind.Outcome) { Through = new(2023, 6, 30) };
        PlanColumn again = new("Igen", 2023, PlanColumnKind.Outcome) { Through = new(2023, 6, 30) };
        Refusal.Of<ArgumentException>(
            "statement",
            "'Exempel' has 2 columns of the kind Outcome to 2023-06-30: Halvår, Igen. Keep one.",
            () =>
                new AccountsReport(report.Federation, new("Exempel", [half, again], []), report.Opening, report.Closing)
        );
        Refusal.Of<ArgumentException>(
            "payouts",
            "januari-juni 2020: 1 871 625 kr; januari-juni 2020: 855 000 kr: not within 2023-01-01 to 2023-06-30",
            () =>
                new AccountsReport(
                    report.Federation,
                    report.Statement,
                    report.Opening,
                    report.Closing,
                    HoglandetReports.Of2020.Payouts
                )
        );
        Refusal.Of<ArgumentException>(
            "payouts",
            "A payout note is null.",
            () => new AccountsReport(report.Federation, report.Statement, report.Opening, report.Closing, [null!])
        );
        AccountsReport bare = new(report.Federation, new("Exempel", [half], []), report.Opening, report.Closing);
        Assert.Null(bare.FollowUp);
        Assert.Null(bare.YearEndEquity);
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() =>
            bare.OpenNextYear("Budget 2024")
        );
        Assert.Equal(
            "Höglandets samordningsförbund, 2023-06-30 does not tell its equity at the end of the year. Add a column of the kind Forecast, and equity to the balance sheets.",
            error.Message
        );
        Assert.Throws<InvalidOperationException>(bare.ExplainYearEndEquity);
        Assert.Empty(bare.EquityStandings(EquityPolicy.AsCitedIn2020));
    }

    /// <summary>The annual accounts of 2022 as Höglandet's report of 2023 has them, with an opening balance sheet of only equity.</summary>
    [Fact]
    public void The_same_type_is_the_annual_accounts_when_its_day_is_the_last()
    {
        BalanceSheet opening = Sheet(
            new(2021, 12, 31),
            new("Balanserat", BalanceLineKind.BroughtForward, Kr(1_480_609)),
            new("Kassa", BalanceLineKind.Cash, Kr(1_480_609))
        );
        AccountsReport annual = new(
            Hoglandet.Federation,
            HoglandetReports.Of2023.Statement,
            opening,
            HoglandetReports.Of2023.Opening
        );
        Assert.True(annual.IsAnnual);
        Assert.Null(annual.PreviousYear);
        Assert.Null(annual.Budget);
        Assert.Equal(Kr(1_215_582), annual.YearEndEquity);
        Assert.Equal(Kr(1_215_582), annual.OpenNextYear("Budget 2023").OpeningBalance);
        Assert.Equal(
            """
            eget kapital 2022-12-31: 1 215 582 kr
              balanserat från föregående år: 1 480 609 kr
              + årets resultat: -265 027 kr
            """,
            annual.ExplainYearEndEquity().ToString().Plain()
        );
        Assert.Equal(
            ["2022-12-31: 1 215 582 kr, 15,09 % av 8 054 000 kr"],
            annual.EquityStandings(EquityPolicy.AsCitedIn2020).Select(each => $"{each}".Plain())
        );
        Assert.Equal(2, annual.Reconcile().Count);
    }

    /// <summary>The closing equity of the year is printed as 505 kr, though 450 kr and 100 kr make 550 kr.</summary>
    [Fact]
    public void A_printed_closing_equity_opens_the_next_year()
    {
        BalanceSheet closing = new(
            "Exempel",
            new(2023, 12, 31),
            [new("Eget", BalanceLineKind.BroughtForward, Kr(450)), new("Resultat", BalanceLineKind.Result, Kr(100))],
            new PrintedBalance { Equity = Kr(505) }
        );
        AccountsReport annual = new(
            Hoglandet.Federation,
            new("Exempel", [Outcome], []),
            Sheet(new(2022, 12, 31)),
            closing
        );
        Assert.Equal(
            """
            eget kapital 2023-12-31: 505 kr
              balanserat från föregående år: 450 kr
              + årets resultat: 100 kr
              men tryckt: 505 kr
            """,
            annual.ExplainYearEndEquity().ToString().Plain()
        );
        Assert.Equal(Kr(505), annual.OpenNextYear("Budget 2024").OpeningBalance);
    }

    [Fact]
    public void What_stands_differently_in_the_two_statements_is_found_where_it_is_printed()
    {
        PlanColumn half = new("Halvår", 2023, PlanColumnKind.Outcome) { Through = new(2023, 6, 30) };
        BalanceSheet opening = Sheet(
            new(2022, 12, 31),
            new("Eget", BalanceLineKind.BroughtForward, Kr(50)),
            new("Kassa", BalanceLineKind.Cash, Kr(50))
        );
        AccountsReport Report(Sek? broughtForward, Sek? result) =>
            new(
                Hoglandet.Federation,
                new("Exempel", [half], [Row(State, half, 7)]),
                opening,
                Sheet(
                    new(2023, 6, 30),
                    new("Kassa", BalanceLineKind.Cash, (broughtForward ?? Sek.Zero) + (result ?? Sek.Zero)),
                    new("Eget", BalanceLineKind.BroughtForward, broughtForward),
                    new("Resultat", BalanceLineKind.Result, result)
                )
            );

        Assert.Empty(Report(Kr(50), Kr(7)).Reconcile());
        Assert.Empty(Report(null, null).Reconcile());
        Assert.Equal(
            [
                (AccountIdentity.ResultIsSameInBoth, "Exempel, 2023-06-30, årets resultat", 7m, 9m),
                (AccountIdentity.ClosingOpensNext, "Exempel, 2023-06-30, balanserat från föregående år", 50, 45),
            ],
            Report(Kr(45), Kr(9))
                .Reconcile()
                .Select(each => (each.Identity, each.Where, each.Computed.Kronor, each.Printed.Kronor))
        );
        Assert.Equal(["FIN503", "FIN504"], Report(Kr(45), Kr(9)).CheckAccounts().Select(each => each.Code));
        Assert.Equal(Kr(-5), Report(Kr(45), Kr(9)).CashBridge.Unexplained);
        Assert.Equal(Kr(4), Report(Kr(45), Kr(9)).CashBridge.Explain().Amount);
        Assert.Contains(
            "oförklarat: -5 kr",
            Report(Kr(45), Kr(9)).CashBridge.Explain().ToString().Plain(),
            StringComparison.Ordinal
        );
    }

    /// <summary>A statement in thousands beside balance sheets in kronor; the difference is below the larger unit.</summary>
    [Fact]
    public void Between_two_tables_the_larger_unit_is_rounding()
    {
        PlanColumn half = new("Halvår", 2023, PlanColumnKind.Outcome) { Through = new(2023, 6, 30) };
        AccountsReport report = new(
            Hoglandet.Federation,
            new("Exempel", [half], [Row(State, half, 7_000)], Kr(1_000)),
            Sheet(
                new(2022, 12, 31),
                new("Eget", BalanceLineKind.BroughtForward, Kr(50)),
                new("Kassa", BalanceLineKind.Cash, Kr(50))
            ),
            Sheet(
                new(2023, 6, 30),
                new("Kassa", BalanceLineKind.Cash, Kr(7_487)),
                new("Eget", BalanceLineKind.BroughtForward, Kr(50)),
                new("Resultat", BalanceLineKind.Result, Kr(7_437))
            )
        );
        Assert.Equal(
            (DifferenceKind.Rounding, Kr(437)),
            Assert.Single(report.Reconcile()) is var one ? (one.Kind, one.Difference) : default
        );
    }

    [Fact]
    public void What_is_blank_is_not_nothing_and_a_column_with_nothing_in_it_is_not_there()
    {
        PlanColumn half = new("Halvår", 2023, PlanColumnKind.Outcome) { Through = new(2023, 6, 30) };
        PlanColumn before = new("Utfall", 2022, PlanColumnKind.Outcome);
        PlanColumn budget = new("Budget", 2023, PlanColumnKind.Budget);
        PlanColumn forecast = new("Prognos", 2023, PlanColumnKind.Forecast);
        PlanColumn[] columns = [before, budget, half, forecast];
        BudgetLine region = new("Regionen", BudgetLineKind.Contribution) { Party = Party.Regions };
        IncomeStatement statement = new(
            "Exempel",
            columns,
            [BudgetRow.Printed(State, columns, 4, null, 2, 4), BudgetRow.Printed(region, columns, 2, null, 2, null)]
        );
        AccountsReport report = Report(Kr(50), null);
        Assert.Null(report.Budget);
        Assert.Null(report.FollowUp);
        Assert.Equal(before, report.PreviousYear);

        // The forecast lacks the region's contribution, so that nobody knows the ceiling, though the income is known as far as it goes.
        Assert.Equal(
            ["2022-12-31"],
            report.EquityStandings(EquityPolicy.AsCitedIn2020).Select(each => $"{each}"[..10])
        );
        Dated<EquityPolicy> ofIncome = new(
            "riktlinje",
            [
                new DatedValue<EquityPolicy>(
                    new(2022, 12, 31),
                    new(EquityBasis.Income, 1),
                    EquityPolicy.AsCitedIn2020.Values[0].Source
                ),
            ]
        );
        Assert.Equal(
            ["2022-12-31: 50 kr, 833,33 % av 6 kr", "2023-12-31: 54 kr, 1 350,00 % av 4 kr"],
            report.EquityStandings(ofIncome).Select(each => $"{each}".Plain())
        );
        Assert.Equal(Kr(54), report.YearEndEquity);

        AccountsReport blank = Report(null, null);
        Assert.Null(blank.YearEndEquity);
        Assert.Empty(blank.EquityStandings(ofIncome));
        Assert.Empty(blank.Reconcile());
        Assert.Empty(blank.CheckAccounts());
        Assert.Throws<InvalidOperationException>(() => blank.OpenNextYear("Budget"));
        FederationYear year = new(Hoglandet.Federation, 2023) { Report = blank };
        Assert.Contains("FIN401", year.NotChecked);
        Assert.Contains(
            "FIN103",
            (year with { Contributions = Hoglandet.Split(2023, 8_036_000, 1, Hoglandet.Percentages) }).NotChecked
        );

        AccountsReport Report(Sek? equity, Sek? loan) =>
            new(
                Hoglandet.Federation,
                statement,
                Sheet(
                    new(2022, 12, 31),
                    new("Eget", BalanceLineKind.BroughtForward, equity),
                    new("Kassa", BalanceLineKind.Cash, equity)
                ),
                Sheet(
                    new(2023, 6, 30),
                    new("Eget", BalanceLineKind.BroughtForward, null),
                    new("Lån", BalanceLineKind.Loan, loan)
                )
            );
    }

    [Fact]
    public void A_forecast_that_uses_up_equity_is_found_before_the_year_ends()
    {
        PlanColumn half = new("Halvår", 2023, PlanColumnKind.Outcome) { Through = new(2023, 6, 30) };
        PlanColumn forecast = new("Prognos", 2023, PlanColumnKind.Forecast);
        BalanceSheet opening = Sheet(
            new(2022, 12, 31),
            new("Eget", BalanceLineKind.BroughtForward, Kr(50)),
            new("Kassa", BalanceLineKind.Cash, Kr(50))
        );
        AccountsReport report = new(
            Hoglandet.Federation,
            new("Exempel", [half, forecast], [BudgetRow.Typed(Office, [half, forecast], [Sek.Zero, Kr(51)])]),
            opening,
            Sheet(
                new(2023, 6, 30),
                new("Eget", BalanceLineKind.BroughtForward, Kr(50)),
                new("Kassa", BalanceLineKind.Cash, Kr(50))
            )
        );
        Finding finding = Assert.Single(report.CheckAccounts());
        Assert.Equal(("FIN401", "Exempel, Prognos", Kr(-1)), (finding.Code, finding.Where, finding.Difference));
    }

    [Fact]
    public void Columns_of_two_years_are_not_followed_up()
    {
        IncomeStatement statement = HoglandetReports.Of2023.Statement;
        Refusal.Of<ArgumentException>(
            "outcome",
            "'Budget 2023' is of 2023, 'Utfall 2022' of 2022 and 'Utfall 2022' of 2022. Give columns of one year.",
            () => statement.FollowUp(HoglandetReports.Of2023.Budget!, HoglandetReports.Of2023.PreviousYear!)
        );
        Refusal.Of<ArgumentException>(
            "outcome",
            "'Utfall 2022' is of 2022",
            () =>
                statement.FollowUp(
                    HoglandetReports.Of2023.PreviousYear!,
                    HoglandetReports.Of2023.PreviousYear!,
                    HoglandetReports.Of2023.Forecast
                )
        );
        BudgetFollowUp without = statement.FollowUp(HoglandetReports.Of2023.Budget!, HoglandetReports.Of2023.Outcome);
        Assert.Equal(Kr(3_860_000), without.Lines.Single(row => row.Name.Swedish == "SE-Höglandet").Forecast);
    }

    private static BudgetRow Row(BudgetLine line, PlanColumn column, decimal kronor) =>
        BudgetRow.Typed(line, [column], [Kr(kronor)]);

    private static BalanceSheet Sheet(LocalDate date, params BalanceLine[] lines) => new("Exempel", date, lines);

    private static Sek Kr(decimal kronor) => Sek.FromKronor(kronor);
}
