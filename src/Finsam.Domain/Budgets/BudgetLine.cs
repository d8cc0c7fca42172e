namespace Finsam.Domain;

/// <summary>A line of a budget: income or cost of one kind.</summary>
/// <remarks>
/// <para>Swedish: <i>budgetpost</i>.</para>
/// <para>Equal when every part is equal; not ordered.</para>
/// </remarks>
public sealed record BudgetLine
{
    /// <summary>A line.</summary>
    /// <param name="name">What it is called, such as <c>Kansli</c>.</param>
    /// <param name="kind">What kind of income or cost it is.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a kind.</exception>
    public BudgetLine(string name, BudgetLineKind kind) =>
        (Name, Kind) = (Guard.Against.Blank(name), Guard.Against.Undefined(kind));

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>What kind of income or cost it is.</summary>
    public BudgetLineKind Kind { get; }

    /// <summary>Whether it is decided, so that balancing leaves it alone; otherwise it is free.</summary>
    public bool IsCommitted { get; init; }

    /// <summary>Whether it is for what has not begun, and so goes before what is ongoing when costs are
    /// reduced.</summary>
    public bool IsNew { get; init; }

    /// <summary>Whose contribution it is; null where it is none, or of nobody in particular.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a party.</exception>
    public Party? Party
    {
        get;
        init => field = value is { } party ? Guard.Against.Undefined(party, nameof(Party)) : null;
    }

    /// <summary>The part of the budget that it stands in.</summary>
    public BudgetSection Section =>
        Kind switch
        {
            BudgetLineKind.Contribution
            or BudgetLineKind.OtherIncome
            or BudgetLineKind.Interest
            or BudgetLineKind.RoundingAdjustment => BudgetSection.Income,
            BudgetLineKind.Administration => BudgetSection.Administration,
            _ => BudgetSection.Initiatives,
        };

    /// <summary>Whether it is a cost.</summary>
    public bool IsCost => Section != BudgetSection.Income;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
