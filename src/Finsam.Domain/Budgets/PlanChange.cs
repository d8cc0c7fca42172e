namespace Finsam.Domain;

/// <summary>What a line is in a column of one plan, and in another.</summary>
/// <remarks>
/// <para>Swedish: <i>ändrad post</i>.</para>
/// <para>Equal when every part is equal; not ordered.</para>
/// </remarks>
/// <param name="Line">The line.</param>
/// <param name="Column">The column.</param>
/// <param name="Before">What it was; 0 kr where it was not in the plan.</param>
/// <param name="After">What it is; 0 kr where it is no longer in the plan.</param>
public sealed record PlanChange(BudgetLine Line, PlanColumn Column, Sek Before, Sek After)
{
    /// <summary>How much more it is; negative where it is less.</summary>
    public Sek Difference => After - Before;

    /// <summary>The line, the column and the amounts.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Line}, {Column}: {Before} -> {After}";
}
