using Finsam.Domain.Tests.Laws;

namespace Finsam.Domain.Tests.Accounts;

public class ReconciliationLaws
{
    [Law]
    public bool A_consistent_report_has_no_differences_and_its_cash_bridge_closes(ReportCase c) =>
        c.Report.Reconcile().Count == 0
        && c.Report.CashBridge.Unexplained == Sek.Zero
        && c.Report.CashBridge.Explain().Amount == c.Report.CashBridge.ChangeInCash;

    [Law]
    public bool One_changed_figure_is_found_by_how_much_and_where(ReportCase c)
    {
        (AccountsReport report, string place) = c.WithOneChanged();
        Sek by = Sek.FromKronor(c.By);
        return report
            .Reconcile()
            .Any(each =>
                (each.Difference == by || each.Difference == -by)
                && each.Where.Contains(place, StringComparison.Ordinal)
            );
    }

    [Law]
    public bool A_printed_total_is_used_onward_so_that_one_wrong_total_is_not_reported_again_further_down(ReportCase c)
    {
        AccountsReport report = c.WithOneChanged().Report;
        return report
            .Statement.Columns.Select(report.Statement.Totals)
            .All(totals =>
                totals.Result.Computed == totals.Income.Value - totals.Costs.Value
                && totals.Income.Value == (totals.Income.Printed ?? totals.Income.Computed)
                && totals.Income.Difference == totals.Income.Value - totals.Income.Computed
            );
    }

    [Law]
    public bool Checks_are_pure_and_their_order_is_fixed(ReportCase c) =>
        c.WithOneChanged().Report.CheckAccounts().SequenceEqual(c.WithOneChanged().Report.CheckAccounts())
        && Year(c).Check().SequenceEqual(Year(c).Check());

    [Law]
    public bool The_next_year_opens_with_what_this_one_is_expected_to_close_with(ReportCase c)
    {
        AccountsReport report = c.Report;
        Sek expected = report.Opening.Equity.Value + report.Statement.Totals(report.Forecast!).Result.Value;
        return report.YearEndEquity == expected
            && report.ExplainYearEndEquity().Amount == expected
            && report.OpenNextYear("Budget 2024") is { Year: 2024, Kind: PlanColumnKind.Budget } next
            && next.OpeningBalance == expected;
    }

    private static FederationYear Year(ReportCase c) =>
        new(Cases.Hoglandet.Federation, 2023)
        {
            Report = c.WithOneChanged().Report,
            EquityPolicy = EquityPolicy.AsCitedIn2020,
        };
}
