namespace Finsam.Domain.Tests.Laws;

/// <summary>What the rows and the columns of a table must sum to.</summary>
public sealed record TableMargins(long[] Rows, long[] Columns)
{
    public override string ToString() => $"rows {string.Join(", ", Rows)}; columns {string.Join(", ", Columns)}";
}
