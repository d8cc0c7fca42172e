using NodaTime;

namespace Finsam.Domain;

/// <summary>A column of a plan or an income statement: a year as budget, forecast, plan or outcome, and the balance
/// that it opens with.</summary>
/// <remarks>
/// <para>Swedish: <i>kolumn i verksamhetsplanen eller resultaträkningen</i>.</para>
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
    /// <exception cref="ArgumentOutOfRangeException">The kind is none, or the year is before the act of
    /// federations.</exception>
    public PlanColumn(string name, int year, PlanColumnKind kind, Sek openingBalance)
        : this(name, year, kind) => OpeningBalance = openingBalance;

    /// <summary>A column that opens with another's closing balance.</summary>
    /// <param name="name">What it is called, such as <c>Plan 2022</c>.</param>
    /// <param name="year">The calendar year.</param>
    /// <param name="kind">What its figures are.</param>
    /// <param name="chainsFrom">Whose closing balance it opens with: the budget year chains from the running year's
    /// forecast.</param>
    /// <exception cref="ArgumentException">The name is blank, or the other column is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none, or the year is before the act of
    /// federations.</exception>
    public PlanColumn(string name, int year, PlanColumnKind kind, PlanColumn chainsFrom)
        : this(name, year, kind) => ChainsFrom = Guard.Against.Null(chainsFrom);

    /// <summary>A column of an income statement that says nothing of its opening balance, which a plan needs.</summary>
    /// <param name="name">What it is called, such as <c>Utfall 2022</c>.</param>
    /// <param name="year">The calendar year.</param>
    /// <param name="kind">What its figures are.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none, or the year is before the act of
    /// federations.</exception>
    public PlanColumn(string name, int year, PlanColumnKind kind)
    {
        Act.CheckYear(year, nameof(year));
        (Name, Year, Kind) = (Guard.Against.Blank(name), year, Guard.Against.Undefined(kind));
        Through = YearParts.Year(year).End;
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

    /// <summary>The last day of its figures; 31 December unless it is an outcome to an earlier day, as 30
    /// June.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in the year.</exception>
    /// <exception cref="ArgumentException">The value is not by the ISO calendar.</exception>
    public LocalDate Through
    {
        get;
        init => field = Guard.Against.OutsideYear(value, this, nameof(Through));
    }

    /// <summary>The totals that a document prints for it; none where nothing is printed. A plan works out its own and
    /// leaves them alone.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public PrintedTotals Printed
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Printed));
    } = new();

    /// <summary>Whether its figures are for the whole year.</summary>
    public bool IsWholeYear => Through == YearParts.Year(Year).End;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
