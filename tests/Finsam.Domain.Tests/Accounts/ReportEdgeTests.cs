using Finsam.Domain.Tests.Cases;
using NodaTime;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Accounts;

/// <summary>Reports that know less than others, or more, and what is made of it.</summary>
public class ReportEdgeTests
{
    private readonly PlanColumn _budget = new("Budget", 2023, PlanColumnKind.Budget);
    private readonly PlanColumn _half = new("Halvår", 2023, PlanColumnKind.Outcome) { Through = new(2023, 6, 30) };
    private readonly PlanColumn _year = new("Helår", 2023, PlanColumnKind.Outcome);
    private readonly PlanColumn _forecast = new("Prognos", 2023, PlanColumnKind.Forecast)
    {
        Printed = new() { Costs = Kr(90), Result = Kr(10) },
    };

    private readonly BudgetLine _members = new("Bidrag", BudgetLineKind.Contribution);
    private readonly BudgetLine _office = new("Kansli", BudgetLineKind.Administration);

    /// <summary>The forecast of the year stands beside its outcome; the outcome is what came to be.</summary>
    [Fact]
    public void Annual_accounts_leave_the_forecast_alone()
    {
        AccountsReport annual = Report(Statement(_budget, _year, _forecast), new(2023, 12, 31), Kr(50));
        Assert.True(annual.IsAnnual);
        Assert.Equal(_forecast, annual.Forecast);
        Assert.Equal(Kr(60), annual.FollowUp!.Lines[1].Forecast);
        Assert.Empty(annual.FollowUp.CheckBudget());
        EquityStanding standing = Assert.Single(annual.EquityStandings(EquityPolicy.AsCitedIn2020));
        Assert.Equal((Kr(200), "Exempel, Helår"), (standing.Income, standing.Name));
        Assert.Equal(Kr(50), annual.YearEndEquity);
    }

    /// <summary>Contributions of 100 kr in the budget, 200 kr in the outcome and 300 kr in the forecast.</summary>
    [Fact]
    public void In_the_middle_of_a_year_equity_is_set_against_the_whole_year_as_it_is_best_known()
    {
        Assert.Equal(
            [300m, 300],
            Report(Statement(_budget, _half, _forecast), new(2023, 6, 30), Kr(50))
                .EquityStandings(EquityPolicy.AsCitedIn2020)
                .Select(standing => standing.Income.Kronor)
        );
        AccountsReport budgeted = Report(Statement(_budget, _half), new(2023, 6, 30), Kr(50));
        Assert.Equal(Kr(100), Assert.Single(budgeted.EquityStandings(EquityPolicy.AsCitedIn2020)).Income);
        FederationYear year = new(Hoglandet.Federation, 2023)
        {
            Report = budgeted,
            EquityPolicy = EquityPolicy.AsCitedIn2020,
        };
        Assert.Contains("FIN402", year.NotChecked);
        Assert.Contains("FIN202", year.NotChecked);
        AccountsReport alone = Report(Statement(_half), new(2023, 6, 30), Kr(50));
        Assert.Equal(Kr(200), Assert.Single(alone.EquityStandings(EquityPolicy.AsCitedIn2020)).Income);
    }

    [Fact]
    public void The_subtotals_of_a_forecast_are_as_printed_too()
    {
        BudgetFollowUp followUp = Report(Statement(_budget, _half, _forecast), new(2023, 6, 30), Kr(50)).FollowUp!;
        Assert.Equal([300m, 0, 70, 90], followUp.Subtotals.Select(row => row.Forecast.Kronor));
        BudgetFollowUp without = Report(Statement(_budget, _half), new(2023, 6, 30), Kr(50)).FollowUp!;
        Assert.Equal([100m, 0, 60, 60], without.Subtotals.Select(row => row.Forecast.Kronor));
    }

    /// <summary>A budget of 100 kr against 130 kr, with 50 kr of equity, with 10 kr, and with nobody knowing.</summary>
    [Fact]
    public void A_budget_is_set_against_the_equity_that_is_known()
    {
        IncomeStatement statement = new(
            "Exempel",
            [_budget, _half],
            [
                BudgetRow.Printed(_members, [_budget, _half], [100, 100]),
                BudgetRow.Printed(_office, [_budget, _half], [130, 0]),
            ]
        );
        Finding covered = Assert.Single(Report(statement, new(2023, 6, 30), Kr(50)).CheckAccounts());
        Assert.Equal(("FIN301", Severity.DepartureFromLetter), (covered.Code, covered.Severity));
        Assert.Contains("tidigare överskott används", covered.Remedy.Swedish, StringComparison.Ordinal);
        Finding[] tooLittle = [.. Report(statement, new(2023, 6, 30), Kr(10)).CheckAccounts()];
        Assert.Equal(["FIN301", "FIN302"], tooLittle.Select(finding => finding.Code));
        Assert.Contains("be medlemmarna om mer", tooLittle[0].Remedy.Swedish, StringComparison.Ordinal);
        Assert.Equal(
            ["FIN301"],
            Report(statement, new(2023, 6, 30), null).CheckAccounts().Select(finding => finding.Code)
        );
    }

    [Fact]
    public void Equity_with_a_blank_cell_is_not_below_zero_and_a_loan_is_wound_up()
    {
        BalanceLine less = new("Eget", BalanceLineKind.BroughtForward, Kr(-5));
        Assert.Equal(["FIN401"], Sheet(less).CheckDebts().Select(finding => finding.Code));
        Assert.Empty(Sheet(less, new("Resultat", BalanceLineKind.Result, null)).CheckDebts());
        Assert.Equal(
            ["Avveckla lånet, eller rätta postens slag om det är en vanlig leverantörskredit.", "Avveckla åtagandet."],
            Sheet(new("Lån", BalanceLineKind.Loan, Kr(1)), new("Borgen", BalanceLineKind.Guarantee, Kr(1)))
                .CheckDebts()
                .Select(finding => finding.Remedy.Swedish)
        );
        FederationYear year = new(Hoglandet.Federation, 2023)
        {
            Report = Report(Statement(_half), new(2023, 6, 30), Kr(50), Kr(1)),
        };
        Assert.DoesNotContain("FIN405", year.NotChecked);

        static BalanceSheet Sheet(params BalanceLine[] lines) => new("Exempel", new(2023, 6, 30), lines);
    }

    /// <summary>One of the two totals follows from lines, of which one is blank.</summary>
    [Fact]
    public void A_blank_line_may_explain_why_a_sheet_does_not_balance_unless_both_totals_are_printed()
    {
        Assert.Equal(DifferenceKind.BlankLine, Kind(new() { Assets = Kr(10) }));
        Assert.Equal(DifferenceKind.BlankLine, Kind(new() { EquityAndLiabilities = Sek.Zero }));
        Assert.Equal(DifferenceKind.Unexplained, Kind(new() { Assets = Kr(10), EquityAndLiabilities = Sek.Zero }));

        static DifferenceKind Kind(PrintedBalance printed) =>
            Assert
                .Single(
                    new BalanceSheet(
                        "Exempel",
                        new(2023, 12, 31),
                        [new("Kassa", BalanceLineKind.Cash, Kr(10)), new("Resultat", BalanceLineKind.Result, null)],
                        printed
                    ).Reconcile()
                )
                .Kind;
    }

    /// <summary>The balance sheet prints thousands, the statement kronor.</summary>
    [Fact]
    public void The_unit_between_two_tables_is_the_larger_one_whichever_has_it()
    {
        AccountsReport report = new(
            Hoglandet.Federation,
            Statement(_half),
            new("Exempel", new(2022, 12, 31), [new("Eget", BalanceLineKind.BroughtForward, Kr(50_400))], null, Kr(100)),
            new(
                "Exempel",
                new(2023, 6, 30),
                [
                    new("Kassa", BalanceLineKind.Cash, Kr(50_000)),
                    new("Eget", BalanceLineKind.BroughtForward, Kr(50_000)),
                    new("Resultat", BalanceLineKind.Result, Sek.Zero),
                ],
                null,
                Kr(1_000)
            )
        );
        Assert.Equal(
            [(DifferenceKind.Rounding, -150m), (DifferenceKind.Rounding, -400)],
            report.Reconcile().Skip(1).Select(each => (each.Kind, each.Difference.Kronor))
        );
    }

    [Fact]
    public void Payments_are_looked_at_when_every_run_has_all_of_its_posts()
    {
        PayoutRun[] runs = [.. HoglandetReports.Of2023.Payouts];
        (PayoutRun, IReadOnlyDictionary<Position, Sek>) whole = (
            runs[0],
            runs[0].Positions.ToDictionary(post => post, _ => Sek.Zero)
        );
        (PayoutRun, IReadOnlyDictionary<Position, Sek>) none = (runs[1], new Dictionary<Position, Sek>());
        FederationYear year = new(Hoglandet.Federation, 2023);
        Assert.DoesNotContain("FIN202", (year with { Paid = [whole] }).NotChecked);
        Assert.Contains("FIN202", (year with { Paid = [whole, none] }).NotChecked);
    }

    private IncomeStatement Statement(params PlanColumn[] columns) =>
        new(
            "Exempel",
            columns,
            [
                BudgetRow.Printed(_members, columns, columns.Select(column => Amount(column, 100, 200, 300))),
                BudgetRow.Printed(_office, columns, columns.Select(column => Amount(column, 60, 50, 70))),
            ]
        );

    private static decimal? Amount(PlanColumn column, decimal budget, decimal outcome, decimal forecast) =>
        column.Kind switch
        {
            PlanColumnKind.Budget => budget,
            PlanColumnKind.Outcome => outcome,
            _ => forecast,
        };

    private static AccountsReport Report(IncomeStatement statement, LocalDate date, Sek? equity, Sek? loan = null) =>
        new(
            Hoglandet.Federation,
            statement,
            new("Exempel", new(2022, 12, 31), Lines(equity)),
            new(
                "Exempel",
                date,
                [.. Lines(equity), .. loan is null ? [] : new[] { new BalanceLine("Lån", BalanceLineKind.Loan, loan) }]
            )
        );

    private static BalanceLine[] Lines(Sek? equity) =>
        [new("Eget", BalanceLineKind.BroughtForward, equity), new("Kassa", BalanceLineKind.Cash, equity)];
}
