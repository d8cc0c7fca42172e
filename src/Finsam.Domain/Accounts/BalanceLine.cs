namespace Finsam.Domain;

/// <summary>A line of a balance sheet with its amount.</summary>
/// <remarks>
/// <para>Swedish: <i>balanspost</i>.</para>
/// <para>Equal when every part is equal; not ordered.</para>
/// </remarks>
public sealed record BalanceLine
{
    /// <summary>A line.</summary>
    /// <param name="name">What it is called, such as <c>Kassa och bank</c>.</param>
    /// <param name="kind">What kind of line it is.</param>
    /// <param name="amount">The amount, assets and debts both positive; null where the cell is blank.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a kind.</exception>
    public BalanceLine(string name, BalanceLineKind kind, Sek? amount) =>
        (Name, Kind, Amount) = (Guard.Against.Blank(name), Guard.Against.Undefined(kind), amount);

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>What kind of line it is.</summary>
    public BalanceLineKind Kind { get; }

    /// <summary>The amount; null where the cell is blank.</summary>
    public Sek? Amount { get; }

    // A federation may not have it.
    internal bool IsForbidden => Kind is BalanceLineKind.Loan or BalanceLineKind.Guarantee;

    /// <summary>The name and the amount.</summary>
    public override string ToString() => $"{Name}: {(Amount is { } amount ? $"{amount}" : "-")}";
}
