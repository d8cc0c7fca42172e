using System.Runtime.CompilerServices;

namespace Finsam.Domain;

/// <summary>A federation's budget and plan: lines by columns, which open with what others close with.</summary>
/// <remarks>
/// <para>Swedish: <i>verksamhetsplan</i>, <i>budget och plan</i>.</para>
/// <para>A value: a change gives another plan, so plans can be compared. The opening balance is no income. Equal only
/// to itself; not ordered.</para>
/// </remarks>
public sealed partial class OperatingPlan
{
    private readonly BudgetAmount[] _cells;
    private readonly Sek[] _amounts;
    private readonly PlanTotals[] _totals;
    private readonly BudgetSection[] _sections;
    private readonly Dictionary<BudgetLine, int> _lines;
    private readonly Dictionary<PlanColumn, int> _columns;

    /// <summary>A plan.</summary>
    /// <param name="columns">The columns, each after those that it chains or is indexed from.</param>
    /// <param name="rows">The lines with their amounts, in the order to show them.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no column; two have one name; one opens with no balance, or chains
    /// from a column that is not before it; two lines have one name; a line lacks an amount for a column, or has one
    /// for another; a cost is negative and not a refund; room is asked for on a line of another kind or twice in a
    /// column; or an amount is indexed from a column that is not before it. The message names all lines and
    /// columns.</exception>
    /// <exception cref="OverflowException">An amount or a total is more than can be held; the message says
    /// where.</exception>
    public OperatingPlan(IEnumerable<PlanColumn> columns, IEnumerable<BudgetRow> rows)
    {
        Columns = [.. Guard.Against.NullItem(columns)];
        BudgetRow[] all = Guard.Against.NullItem(rows);
        Guard.Against.Problems(PlanCheck.Columns(Columns).Concat(PlanCheck.Openings(Columns)), nameof(columns));
        Guard.Against.Problems(PlanCheck.Rows(Columns, all), nameof(rows));
        Lines = [.. all.Select(row => row.Line)];
        _columns = Columns.Select((column, i) => (column, i)).ToDictionary(pair => pair.column, pair => pair.i);
        _lines = Lines.Select((line, i) => (line, i)).ToDictionary(pair => pair.line, pair => pair.i);
        _sections = [.. Lines.Select(line => line.Section)];
        _cells = [.. Columns.SelectMany(column => all.Select(row => row.Amounts[column]))];
        (_amounts, _totals) = (new Sek[_cells.Length], new PlanTotals[Columns.Count]);
        EvaluateFrom(0);
    }

    private OperatingPlan(OperatingPlan plan, BudgetAmount[] cells, int column)
    {
        (Columns, Lines, _columns, _lines) = (plan.Columns, plan.Lines, plan._columns, plan._lines);
        (_sections, _cells) = (plan._sections, cells);
        (_amounts, _totals) = ([.. plan._amounts], [.. plan._totals]);
        EvaluateFrom(column);
    }

    /// <summary>The columns, in order.</summary>
    public IReadOnlyList<PlanColumn> Columns { get; }

    /// <summary>The lines, in order.</summary>
    public IReadOnlyList<BudgetLine> Lines { get; }

    /// <summary>What a line is in a column.</summary>
    /// <returns>The amount; costs are positive.</returns>
    /// <exception cref="ArgumentException">The line or the column is null or not in the plan.</exception>
    public Sek this[BudgetLine line, PlanColumn column] => _amounts[Cell(line, column)];

    /// <summary>The subtotals and totals of a column.</summary>
    /// <returns>The sums.</returns>
    /// <exception cref="ArgumentException"><paramref name="column"/> is null or not in the plan.</exception>
    public PlanTotals Totals(PlanColumn column) => _totals[ColumnAt(column)];

    /// <summary>Where a line's amount in a column comes from.</summary>
    /// <returns>The amount's origin.</returns>
    /// <exception cref="ArgumentException">The line or the column is null or not in the plan.</exception>
    public BudgetAmount Origin(BudgetLine line, PlanColumn column) => _cells[Cell(line, column)];

    /// <summary>The columns.</summary>
    public override string ToString() => string.Join(", ", Columns);

    internal int ColumnAt(PlanColumn column, [CallerArgumentExpression(nameof(column))] string? parameter = null) =>
        _columns.TryGetValue(Guard.Against.Null(column, parameter), out int at)
            ? at
            : throw new ArgumentException(
                $"'{column}' is not a column of the plan. Give its own column, not another of the same name, "
                    + $"of {string.Join(", ", Columns)}.",
                parameter
            );

    private int Cell(BudgetLine line, PlanColumn column) =>
        ColumnAt(column) * Lines.Count
        + (
            _lines.TryGetValue(Guard.Against.Null(line), out int row)
                ? row
                : throw new ArgumentException(
                    $"'{line}' is not a line of the plan. Give its own line, equal in every part, "
                        + $"of {string.Join(", ", Lines)}.",
                    nameof(line)
                )
        );

    // Column by column, so that what chains or is indexed finds what it needs.
    private void EvaluateFrom(int first)
    {
        for (int column = first; column < _totals.Length; column++)
        {
            _totals[column] = Evaluate(column);
        }
    }

    private PlanTotals Evaluate(int column)
    {
        PlanColumn header = Columns[column];
        (int first, int row, int room) = (column * Lines.Count, 0, -1);
        (Int128 income, Int128 initiatives, Int128 administration) = (0, 0, 0);
        (PlanColumn? earlier, int earlierFirst) = (null, 0);
        try
        {
            for (; row < _sections.Length; row++)
            {
                BudgetAmount cell = _cells[first + row];
                if (cell.Room is not null)
                {
                    room = row;
                    continue;
                }

                Sek amount = cell.Known;
                if (cell.IndexedFrom is { } indexedFrom)
                {
                    // Most lines of a column are indexed from the same one.
                    (earlier, earlierFirst) =
                        indexedFrom == earlier
                            ? (earlier, earlierFirst)
                            : (indexedFrom, _columns[indexedFrom] * _sections.Length);
                    amount = cell.IndexedOf(_amounts[earlierFirst + row]);
                }

                _amounts[first + row] = amount;
                switch (_sections[row])
                {
                    case BudgetSection.Income:
                        income += amount.Ore;
                        break;
                    case BudgetSection.Initiatives:
                        initiatives += amount.Ore;
                        break;
                    default:
                        administration += amount.Ore;
                        break;
                }
            }

            Sek opening = header.OpeningBalance ?? _totals[_columns[header.ChainsFrom!]].ClosingBalance;
            if (room >= 0)
            {
                RoomTarget target = _cells[first + room].Room!;
                Int128 left = opening.Ore + income - initiatives - administration - target.ClosingBalanceAtLeast.Ore;
                Int128 units = Int128.Max(left, 0) / target.Unit.Ore;
                _amounts[first + room] = Sek.Checked(units * target.Unit.Ore, "The room for new initiatives");
                initiatives += _amounts[first + room].Ore;
            }

            return new(opening, income, initiatives, administration);
        }
        catch (OverflowException error)
        {
            string where = row < Lines.Count ? $"'{Lines[row]}' in '{header}'" : $"'{header}'";
            throw new OverflowException($"{where}: {error.Message}", error);
        }
    }
}
