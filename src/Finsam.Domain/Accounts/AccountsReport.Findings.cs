namespace Finsam.Domain;

public sealed partial class AccountsReport
{
    /// <summary>Tests the printed figures of both statements and between them.</summary>
    /// <returns>Every difference: in the income statement, in each balance sheet, then between them; none where the
    /// report is consistent.</returns>
    public IReadOnlyList<ReconciliationDifference> Reconcile() =>
        [
            .. Statement.Reconcile(),
            .. Opening.Reconcile(),
            .. Closing.Reconcile(),
            .. SameResult(PreviousYear, Opening),
            .. SameResult(Outcome, Closing),
            .. OpensWith(),
        ];

    /// <summary>Looks for all that a careful reader of the report should be told.</summary>
    /// <returns>Every difference of <see cref="Reconcile"/> (FIN501 to FIN504); the year's budget against the balance
    /// tests (FIN301, FIN302); costs above their budget (FIN304, FIN305); equity below zero now and at the end of the
    /// year (FIN401); loans and guarantees (FIN405).</returns>
    public IReadOnlyList<Finding> CheckAccounts() =>
        [
            .. Reconcile().Select(difference => difference.ToFinding()),
            .. Budget is null ? [] : Statement.CheckBudget(Budget, Opening.KnowsEquity ? Opening.Equity.Value : null),
            .. FollowUp?.CheckBudget() ?? [],
            .. Closing.CheckDebts(),
            .. IsAnnual || YearEndEquity is not { } equity
                ? []
                : EquityFindings.BelowZero($"{Statement.Name}, {Forecast}", equity),
        ];

    /// <summary>The rules that the report's figures and findings follow, each with its source.</summary>
    /// <returns>Each rule once: of the amounts in the statement, of the payouts, and of the findings.</returns>
    public IReadOnlyList<RuleSource> Sources() =>
        [
            .. Statement
                .Columns.SelectMany(column => Statement.Lines.Select(line => Statement.Origin(line, column)))
                .SelectMany(amount => amount?.Rules ?? [])
                .Concat(Payouts.SelectMany(run => run.Sources))
                .Append(ReconciliationDifference.OfTheReport)
                .Concat(CheckAccounts().Select(finding => finding.Source))
                .Distinct(),
        ];

    private IEnumerable<ReconciliationDifference> SameResult(PlanColumn? column, BalanceSheet sheet)
    {
        bool isPrinted = sheet.Lines.Any(line => line is { Kind: BalanceLineKind.Result, Amount: not null });
        if (
            column is not null
            && isPrinted
            && Statement.Totals(column).Result.Value is var result
            && result != sheet.Result
        )
        {
            yield return new(
                $"{sheet}, årets resultat",
                AccountIdentity.ResultIsSameInBoth,
                result,
                sheet.Result,
                Larger(Statement.PrintedUnit, sheet.PrintedUnit)
            );
        }
    }

    private IEnumerable<ReconciliationDifference> OpensWith()
    {
        bool isPrinted = Closing.Lines.Any(line => line is { Kind: BalanceLineKind.BroughtForward, Amount: not null });
        if (isPrinted && Opening.KnowsEquity && Closing.BroughtForward != Opening.Equity.Value)
        {
            yield return new(
                $"{Closing}, balanserat från föregående år",
                AccountIdentity.ClosingOpensNext,
                Opening.Equity.Value,
                Closing.BroughtForward,
                Larger(Opening.PrintedUnit, Closing.PrintedUnit)
            );
        }
    }

    private static Sek Larger(Sek one, Sek other) => one > other ? one : other;
}
