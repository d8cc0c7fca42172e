namespace Finsam.Domain;

/// <summary>A column of a plan: a year as budget, forecast, plan or outcome, and the balance that it opens with.</summary>
/// <remarks>
/// <para>Swedish: <i>kolumn i verksamhetsplanen</i>.</para>
/// <para>Equal only to itself; not ordered.</para>
/// </remarks>
public sealed class PlanColumn
{
    /// <summary>A column that opens with a known balance.</summary>
    /// <param name="name">What it is called, such as <c>Budget 2020</c>.</param>
    /// <param name="year">The calendar year.</param>
    /// <param name="kind">What its figures are.</param>
    /// <param name="openingBalance">The balance that it opens with; negative where there is a shortfall.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a kind.</exception>
    public PlanColumn(string name, int year, PlanColumnKind kind, Sek openingBalance)
        : this(name, year, kind) => OpeningBalance = openingBalance;

    /// <summary>A column that opens with another's closing balance.</summary>
    /// <param name="name">What it is called, such as <c>Plan 2022</c>.</param>
    /// <param name="year">The calendar year.</param>
    /// <param name="kind">What its figures are.</param>
    /// <param name="chainsFrom">The column whose closing balance it opens with: the budget year chains from the running year's forecast.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or <paramref name="chainsFrom"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a kind.</exception>
    public PlanColumn(string name, int year, PlanColumnKind kind, PlanColumn chainsFrom)
        : this(name, year, kind)
    {
        ArgumentNullException.ThrowIfNull(chainsFrom);
        ChainsFrom = chainsFrom;
    }

    private PlanColumn(string name, int year, PlanColumnKind kind)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Name, Year, Kind) = (name.Trim(), year, Enums.Defined(kind, nameof(kind)));
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>The calendar year.</summary>
    public int Year { get; }

    /// <summary>What its figures are.</summary>
    public PlanColumnKind Kind { get; }

    /// <summary>The column whose closing balance it opens with; null where it opens with a known one.</summary>
    public PlanColumn? ChainsFrom { get; }

    /// <summary>The known balance that it opens with; null where it chains from another column.</summary>
    public Sek? OpeningBalance { get; }

    /// <summary>The name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name;
}
