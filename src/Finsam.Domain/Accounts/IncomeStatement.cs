using System.Runtime.CompilerServices;

namespace Finsam.Domain;

/// <summary>An income statement as a report has it: lines by columns, with blank cells and printed totals.</summary>
/// <remarks>
/// <para>Swedish: <i>resultaträkning</i>.</para>
/// <para>A printed total stays the value that is used onward, and the computed one stands beside it;
/// <see cref="Reconcile"/> tells where they differ. Equal only to itself; not ordered.</para>
/// </remarks>
public sealed partial class IncomeStatement
{
    private readonly Dictionary<BudgetLine, BudgetRow> _rows;
    private readonly Dictionary<PlanColumn, StatementTotals> _totals = [];

    /// <summary>A statement.</summary>
    /// <param name="name">What it is called in findings, such as <c>Höglandet, delårsrapport 2023</c>.</param>
    /// <param name="columns">The columns, each after the one that it chains from.</param>
    /// <param name="rows">The lines, in the order to show them; a cell that is left out is blank.</param>
    /// <param name="printedUnit">What the document prints whole numbers of: left out, 1 kr; 1 000 kr in a table in
    /// thousands.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is blank; there is no column; two have one name; one chains from a column that is not
    /// before it; two lines have one name; a row has an amount for another column; or an amount follows others, as an
    /// indexed one does. The message names all that is wrong with the columns, or with the rows.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="printedUnit"/> is not positive.</exception>
    /// <exception cref="OverflowException">A total is more than can be held; the message names the column.</exception>
    public IncomeStatement(
        string name,
        IEnumerable<PlanColumn> columns,
        IEnumerable<BudgetRow> rows,
        Sek? printedUnit = null
    )
    {
        (Name, PrintedUnit) = (Guard.Against.Blank(name), Guard.Against.NotPositiveUnit(printedUnit));
        Columns = [.. Guard.Against.NullItem(columns)];
        BudgetRow[] all = Guard.Against.NullItem(rows);
        Guard.Against.Problems(PlanCheck.Columns(Columns), nameof(columns));
        Guard.Against.Problems(PlanCheck.StatementRows(Columns, all), nameof(rows));
        Lines = [.. all.Select(row => row.Line)];
        _rows = all.ToDictionary(row => row.Line);
        foreach (PlanColumn column in Columns)
        {
            try
            {
                _totals[column] = Evaluate(column);
            }
            catch (OverflowException error)
            {
                throw new OverflowException($"'{column}': {error.Message}", error);
            }
        }
    }

    /// <summary>What it is called in findings.</summary>
    public string Name { get; }

    /// <summary>What the document prints whole numbers of.</summary>
    public Sek PrintedUnit { get; }

    /// <summary>The columns, in order.</summary>
    public IReadOnlyList<PlanColumn> Columns { get; }

    /// <summary>The lines, in order.</summary>
    public IReadOnlyList<BudgetLine> Lines { get; }

    /// <summary>What a line is in a column.</summary>
    /// <returns>The amount, costs being positive; null where the cell is blank.</returns>
    /// <exception cref="ArgumentException">The line or the column is null or not in the statement.</exception>
    public Sek? this[BudgetLine line, PlanColumn column] => Origin(line, column)?.Known;

    /// <summary>Where a line's amount in a column comes from.</summary>
    /// <returns>The amount's origin; null where the cell is blank.</returns>
    /// <exception cref="ArgumentException">The line or the column is null or not in the statement.</exception>
    public BudgetAmount? Origin(BudgetLine line, PlanColumn column)
    {
        CheckColumn(column);
        return _rows.TryGetValue(Guard.Against.Null(line), out BudgetRow? row)
            ? row.Amounts.GetValueOrDefault(column)
            : throw new ArgumentException(
                $"'{line}' is not a line of the statement. Give its own line, equal in every part, "
                    + $"of {string.Join(", ", Lines)}.",
                nameof(line)
            );
    }

    /// <summary>The totals of a column, each as its parts come to and as printed.</summary>
    /// <returns>The totals.</returns>
    /// <exception cref="ArgumentException"><paramref name="column"/> is null or not in the statement.</exception>
    public StatementTotals Totals(PlanColumn column)
    {
        CheckColumn(column);
        return _totals[column];
    }

    /// <summary>What members contribute in a column, the lines of that kind.</summary>
    /// <exception cref="ArgumentException"><paramref name="column"/> is null or not in the statement.</exception>
    public Sek SumOfContributions(PlanColumn column)
    {
        CheckColumn(column);
        return Filled(column, line => line.Kind == BudgetLineKind.Contribution).Sum();
    }

    /// <summary>Follows a budget up against an outcome and a forecast of the same year.</summary>
    /// <param name="budget">The budget's column.</param>
    /// <param name="outcome">The outcome's column, with the day that it is to.</param>
    /// <param name="forecast">The forecast's column, a blank cell being 0 kr; null where there is none, when a line is
    /// expected to come to its budget, or to what a cost has come to already.</param>
    /// <param name="profiles">The share of a line that should be used by the day, where it is not the share of the
    /// year's days that has passed.</param>
    /// <returns>The rows; blank cells are 0 kr, and subtotals are as printed where they are.</returns>
    /// <exception cref="ArgumentException">A column is null, not here or of another year; or a profile is not from 0 to
    /// 1.</exception>
    public BudgetFollowUp FollowUp(
        PlanColumn budget,
        PlanColumn outcome,
        PlanColumn? forecast = null,
        IReadOnlyDictionary<BudgetLine, Fraction>? profiles = null
    )
    {
        CheckColumn(budget);
        CheckColumn(outcome);
        if (forecast is not null)
        {
            CheckColumn(forecast);
        }

        PlanColumn[] columns = [budget, outcome, forecast ?? outcome];
        if (columns.Select(column => column.Year).Distinct().Count() > 1)
        {
            throw new ArgumentException(
                string.Join(", ", columns.Distinct().Select(column => Message.Of($"'{column}' is of {column.Year}")))
                    + ". Give columns of one year.",
                nameof(outcome)
            );
        }

        return BudgetFollowUp
            .Of(
                $"{Name}, {budget}",
                outcome.Through,
                Lines.Select(line =>
                    (
                        line,
                        this[line, budget] ?? Sek.Zero,
                        this[line, outcome] ?? Sek.Zero,
                        forecast is null ? (Sek?)null : this[line, forecast] ?? Sek.Zero
                    )
                ),
                profiles ?? new Dictionary<BudgetLine, Fraction>()
            )
            .WithSubtotals(Subtotals(budget), Subtotals(outcome), forecast is null ? null : Subtotals(forecast));

        Sek[] Subtotals(PlanColumn column)
        {
            StatementTotals totals = Totals(column);
            return [totals.Income.Value, totals.Initiatives.Value, totals.Administration.Value, totals.Costs.Value];
        }
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    // A column with nothing in it is not there.
    internal bool HasFigures(PlanColumn column) =>
        column.Printed != new PrintedTotals() || _rows.Values.Any(row => row.Amounts.ContainsKey(column));

    private void CheckColumn(PlanColumn column, [CallerArgumentExpression(nameof(column))] string? parameter = null)
    {
        if (!_totals.ContainsKey(Guard.Against.Null(column, parameter)))
        {
            throw new ArgumentException(
                $"'{column}' is not a column of the statement. Give its own column, not another of the same name, "
                    + $"of {string.Join(", ", Columns)}.",
                parameter
            );
        }
    }

    // Blank cells are left out.
    private IEnumerable<Sek> Filled(PlanColumn column, Func<BudgetLine, bool> isIn) =>
        Lines.Where(isIn).Select(line => _rows[line].Amounts.GetValueOrDefault(column)?.Known).OfType<Sek>();

    // Each total from the figures one level down, as printed where they are.
    private StatementTotals Evaluate(PlanColumn column)
    {
        PrintedTotals printed = column.Printed;
        StatementTotal income = Section(BudgetSection.Income, printed.Income);
        StatementTotal initiatives = Section(BudgetSection.Initiatives, printed.Initiatives);
        StatementTotal administration = Section(BudgetSection.Administration, printed.Administration);
        StatementTotal costs = new(initiatives.Value + administration.Value, printed.Costs);
        StatementTotal result = new(income.Value - costs.Value, printed.Result);
        StatementTotals totals = new(income, initiatives, administration, costs, result);
        Sek? known = column.ChainsFrom is { } from ? _totals[from].ClosingBalance?.Value : column.OpeningBalance;
        if ((known ?? printed.OpeningBalance) is not { } opens)
        {
            return totals;
        }

        StatementTotal opening = new(opens, printed.OpeningBalance);
        StatementTotal withOpening = new(opening.Value + income.Value, printed.IncomeWithOpeningBalance);
        return totals with
        {
            OpeningBalance = opening,
            IncomeWithOpeningBalance = withOpening,
            ClosingBalance = new(
                printed.Result is null ? withOpening.Value - costs.Value : opening.Value + result.Value,
                printed.ClosingBalance
            ),
        };

        StatementTotal Section(BudgetSection section, Sek? total) =>
            new(Filled(column, line => line.Section == section).Sum(), total);
    }
}
