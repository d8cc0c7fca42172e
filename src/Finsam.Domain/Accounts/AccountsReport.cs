using NodaTime;

namespace Finsam.Domain;

/// <summary>A federation's report to a day of the year: statements, payouts, follow-up, bridge to cash,
/// findings.</summary>
/// <remarks>
/// <para>Swedish: <i>delårsrapport</i>; at the end of the year, <i>årsredovisning</i>.</para>
/// <para>The layout is the one that federations print. The statutory layout of large municipalities is another, and not
/// here. Equal only to itself; not ordered.</para>
/// </remarks>
public sealed partial class AccountsReport
{
    /// <summary>A report.</summary>
    /// <param name="federation">The federation.</param>
    /// <param name="statement">The income statement, with a column for the outcome to the day of
    /// <paramref name="closing"/>; and where there are any, one each for the outcome of the year before, the year's
    /// budget and its full-year forecast. A column with nothing in it is not there.</param>
    /// <param name="opening">The balance sheet at the end of the year before.</param>
    /// <param name="closing">The balance sheet at the report's day.</param>
    /// <param name="payouts">The payout notes, for each role or for all, within the report's part of the year.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="opening"/> is not at the end of the year before; the statement has no outcome to the day, or two
    /// columns for one purpose; or a payout note is null or covers other days.
    /// </exception>
    public AccountsReport(
        Federation federation,
        IncomeStatement statement,
        BalanceSheet opening,
        BalanceSheet closing,
        IEnumerable<PayoutRun>? payouts = null
    )
    {
        (Federation, Statement) = (Guard.Against.Null(federation), Guard.Against.Null(statement));
        (CashBridge, Payouts) = (new(opening, closing), [.. Guard.Against.NullItem(payouts ?? [], nameof(payouts))]);
        PreviousYear = Filled(Column(statement, PlanColumnKind.Outcome, opening.Date));
        Outcome =
            Column(statement, PlanColumnKind.Outcome, closing.Date)
            ?? throw new ArgumentException(
                $"'{statement}' has no column for the outcome to {closing.Date.Iso()}; its columns are "
                    + string.Join(
                        ", ",
                        statement.Columns.Select(each => $"{each} ({each.Kind} to {each.Through.Iso()})")
                    )
                    + ". Give one of the kind Outcome, with Through set to that day.",
                nameof(statement)
            );
        DateInterval year = YearParts.Year(Year);
        Budget = Filled(Column(statement, PlanColumnKind.Budget, year.End));
        Forecast = Filled(Column(statement, PlanColumnKind.Forecast, year.End));
        FollowUp = Budget is null ? null : statement.FollowUp(Budget, Outcome, IsAnnual ? null : Forecast);
        Guard.Against.Problems(
            Payouts
                .Where(run => run.Span.Start < year.Start || run.Span.End > Date)
                .Select(run =>
                    Message.Of(
                        $"Payouts of {run.Total} from {run.Span.Start.Iso()} through {run.Span.End.Iso()} are not "
                    )
                    + $"within {year.Start.Iso()} to {Date.Iso()}, the report's part of the year. "
                    + "Give payouts of those days."
                ),
            nameof(payouts)
        );
    }

    /// <summary>The federation.</summary>
    public Federation Federation { get; }

    /// <summary>The income statement.</summary>
    public IncomeStatement Statement { get; }

    /// <summary>The outcome of the year before; null where the statement has none.</summary>
    public PlanColumn? PreviousYear { get; }

    /// <summary>The year's budget; null where the statement has none.</summary>
    public PlanColumn? Budget { get; }

    /// <summary>The outcome to the report's day.</summary>
    public PlanColumn Outcome { get; }

    /// <summary>The full-year forecast; null where the statement has none. Swedish: <i>helårsprognos</i>.</summary>
    public PlanColumn? Forecast { get; }

    /// <summary>The balance sheet at the end of the year before.</summary>
    public BalanceSheet Opening => CashBridge.Opening;

    /// <summary>The balance sheet at the report's day.</summary>
    public BalanceSheet Closing => CashBridge.Closing;

    /// <summary>How the result becomes a change in money in hand.</summary>
    public CashBridge CashBridge { get; }

    /// <summary>The payout notes.</summary>
    public IReadOnlyList<PayoutRun> Payouts { get; }

    /// <summary>The budget beside outcome and forecast; null where the statement has no budget.</summary>
    public BudgetFollowUp? FollowUp { get; }

    /// <summary>The report's day.</summary>
    public LocalDate Date => Closing.Date;

    /// <summary>The calendar year.</summary>
    public int Year => Date.Year;

    /// <summary>Whether it is for the whole year: annual accounts, no interim report.</summary>
    public bool IsAnnual => Outcome.IsWholeYear;

    /// <summary>The federation and the day.</summary>
    public override string ToString() => $"{Federation}, {Date.Iso()}";

    private PlanColumn? Filled(PlanColumn? column) =>
        column is not null && Statement.HasFigures(column) ? column : null;

    private static PlanColumn? Column(IncomeStatement statement, PlanColumnKind kind, LocalDate through)
    {
        PlanColumn[] columns = [.. statement.Columns.Where(column => column.Kind == kind && column.Through == through)];
        return columns.Length <= 1
            ? columns.FirstOrDefault()
            : throw new ArgumentException(
                Message.Of($"'{statement}' has {columns.Length} columns of the kind {kind} to {through.Iso()}: ")
                    + $"{string.Join(", ", columns.AsEnumerable())}. Keep one.",
                nameof(statement)
            );
    }
}
