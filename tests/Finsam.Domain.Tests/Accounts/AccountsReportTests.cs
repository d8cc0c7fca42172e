using Finsam.Domain.Tests.Cases;
using static Finsam.Domain.Sek;
using static Finsam.Domain.Tests.Cases.Small;

namespace Finsam.Domain.Tests.Accounts;

/// <summary>Reports that are put together wrongly, and small ones that are not.</summary>
public class AccountsReportTests
{
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
            "Payouts of 1,871,625 kr from 2020-01-01 through 2020-06-30 are not within 2023-01-01 to "
                + "2023-06-30, the report's part of the year. "
                + "Give payouts of those days. Payouts of 855,000 kr from",
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
            "Number 1 of the payouts is null.",
            () => new AccountsReport(report.Federation, report.Statement, report.Opening, report.Closing, [null!])
        );
        AccountsReport bare = new(report.Federation, new("Exempel", [half], []), report.Opening, report.Closing);
        Assert.Null(bare.FollowUp);
        Assert.Null(bare.YearEndEquity);
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() =>
            bare.OpenNextYear("Budget 2024")
        );
        Assert.Equal(
            "Höglandets samordningsförbund, 2023-06-30 does not tell its equity at the end of the year. "
                + "Add a column of the kind Forecast, and equity to the balance sheets.",
            error.Message
        );
        Assert.Throws<InvalidOperationException>(bare.ExplainYearEndEquity);
        Assert.Empty(bare.EquityStandings(EquityPolicy.AsCitedIn2020));
    }

    /// <summary>
    /// The annual accounts of 2022 as Höglandet's report of 2023 has them, with an opening balance sheet of only
    /// equity.
    /// </summary>
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

    /// <summary>
    /// A statement in thousands beside balance sheets in kronor; the difference is below the larger unit.
    /// </summary>
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
            [BudgetRow.Printed(State, columns, [4, null, 2, 4]), BudgetRow.Printed(region, columns, [2, null, 2, null])]
        );
        AccountsReport report = Report(Kr(50), null);
        Assert.Null(report.Budget);
        Assert.Null(report.FollowUp);
        Assert.Equal(before, report.PreviousYear);

        // The forecast lacks the region's contribution, so that nobody knows the ceiling, though the income is known as
        // far as it goes.
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
}
