namespace Finsam.Domain;

/// <summary>A line in a column of a plan, where it has an amount.</summary>
/// <remarks>
/// <para>Swedish: <i>cell i planen</i>.</para>
/// <para>Equal when the lines are, and the column is the same; not ordered.</para>
/// </remarks>
public sealed record PlanCell
{
    internal PlanCell(BudgetLine line, PlanColumn column) => (Line, Column) = (line, column);

    /// <summary>The line.</summary>
    public BudgetLine Line { get; }

    /// <summary>The column.</summary>
    public PlanColumn Column { get; }

    /// <summary>The names of both.</summary>
    /// <returns>The text, such as <c>Kansli, Plan 2025</c>.</returns>
    public override string ToString() => $"{Line}, {Column}";
}
