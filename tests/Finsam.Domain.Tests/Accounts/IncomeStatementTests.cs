using Finsam.Domain.Tests.Cases;
using static Finsam.Domain.Sek;
using static Finsam.Domain.Tests.Cases.Small;

namespace Finsam.Domain.Tests.Accounts;

/// <summary>Income statements that are put together wrongly, and small ones that are not.</summary>
public class IncomeStatementTests
{
    [Fact]
    public void A_line_twice_is_refused_together_with_all_else_that_is_wrong_with_the_rows()
    {
        PlanColumn other = new("Annan", 2023, PlanColumnKind.Outcome);
        Refusal.Of<ArgumentException>(
            "rows",
            "'Kansli' is the name of 2 lines. Give each its own. "
                + "'Staten' has an amount in 'Annan', which is no column here. Leave it out, or use the "
                + "column of that name that is. "
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
            "Number 1 of the rows is null.",
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
            "'Utfall' is the name of 2 columns. Give each its own. 'Nästa' opens with the closing "
                + "balance of 'Annan', which is not before it",
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
        Refusal.Of<ArgumentException>("budget", "'Utfall' is not", () => statement.FollowUp(foreign, Outcome));
        Refusal.Of<ArgumentException>("outcome", "'Utfall' is not", () => statement.FollowUp(Outcome, foreign));
        Refusal.Of<ArgumentException>(
            "forecast",
            "'Utfall' is not",
            () => statement.FollowUp(Outcome, Outcome, foreign)
        );
        Refusal.Of<ArgumentException>(
            "line",
            "'Staten' is not a line of the statement. Give its own line, equal in every part, of Kansli.",
            () => statement[State, Outcome]
        );
    }

    [Fact]
    public void A_cost_or_a_contribution_with_a_minus_is_refused_and_other_income_can_have_one()
    {
        Refusal.Of<ArgumentException>(
            "rows",
            "'Kansli' is -5 kr in 'Utfall'. A cost is 0 kr or more: type it without its minus, and use "
                + "BudgetAmount.Refund for money that comes back. "
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
                BudgetRow.Printed(interest, [column], [null]),
                Row(initiative, column, 30),
                Row(Office, column, 40),
                BudgetRow.Printed(audit, [column], [null]),
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

    /// <summary>
    /// The subtotal of initiatives is printed, so that a blank initiative explains nothing in all costs.
    /// </summary>
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
                BudgetRow.Printed(new("Insats", BudgetLineKind.IndividualInitiative), [column], [null]),
                BudgetRow.Printed(Office, [column], [null]),
                BudgetRow.Printed(new("Ränta", BudgetLineKind.Interest), [column], [null]),
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
                BudgetRow.Printed(new("Ränta", BudgetLineKind.Interest), [column], [null]),
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
        Assert.Equal(Kr(11), statement.Totals(next).ClosingBalance!.Value);
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
        StatementTotal opening = statement.Totals(next).OpeningBalance!;
        Assert.Equal((Kr(5), Kr(5)), (opening.Computed, opening.Printed));
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
                BudgetRow.Printed(nobody, [Outcome], [null]),
                BudgetRow.Printed(
                    new("Region", BudgetLineKind.Contribution) { Party = Party.Regions },
                    [Outcome],
                    [null]
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

    /// <summary>
    /// Södra Vätterbygden's slide of 2020 opens with the printed 286 000 kr, though its lines of 2019 leave 350 000 kr.
    /// </summary>
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
    public void A_result_that_is_printed_as_something_else_or_lacks_cells_is_explained_so()
    {
        PlanColumn printed = new("Tryckt", 2023, PlanColumnKind.Outcome) { Printed = new() { Result = Kr(5) } };
        PlanColumn forecast = new("Prognos", 2023, PlanColumnKind.Forecast);
        IncomeStatement statement = new(
            "Exempel",
            [printed, forecast],
            [
                BudgetRow.Typed(State, [printed, forecast], [Kr(9), Kr(9)]),
                BudgetRow.Printed(Office, [printed, forecast], [3, null]),
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
    public void What_a_cost_has_come_to_is_told_before_what_it_may_come_to()
    {
        PlanColumn half = new("Halvår", 2023, PlanColumnKind.Outcome) { Through = new(2023, 6, 30) };
        PlanColumn forecast = new("Prognos", 2023, PlanColumnKind.Forecast);
        PlanColumn budget = new("Budget", 2023, PlanColumnKind.Budget);
        IncomeStatement statement = new(
            "Exempel",
            [budget, half, forecast],
            [BudgetRow.Printed(Office, [budget, half, forecast], [100, 101, 150])]
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
            [BudgetRow.Printed(Office, [budget, half, forecast], [100, 100, 150])]
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
        Refusal.Of<ArgumentException>(
            "profiles",
            "'Kansli' should be used to 2 by 2023-06-30.",
            () => statement.FollowUp(budget, half, forecast, profiles)
        );
    }

    [Fact]
    public void Columns_of_two_years_are_not_followed_up()
    {
        IncomeStatement statement = HoglandetReports.Of2023.Statement;
        Refusal.Of<ArgumentException>(
            "outcome",
            "'Budget 2023' is of 2023, 'Utfall 2022' is of 2022. Give columns of one year.",
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

    [Fact]
    public void A_total_that_is_too_large_names_its_column()
    {
        OverflowException error = Assert.Throws<OverflowException>(() =>
            new IncomeStatement(
                "Exempel",
                [Outcome],
                [
                    BudgetRow.Typed(Office, [Outcome], [Sek.MaxValue]),
                    Row(new("Revision", BudgetLineKind.Administration), Outcome, 1),
                ]
            )
        );
        Assert.StartsWith("'Utfall': The sum is more than", error.Message, StringComparison.Ordinal);
    }
}
