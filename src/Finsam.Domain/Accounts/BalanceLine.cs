namespace Finsam.Domain;

/// <summary>A line of the balance sheets, with its amount on each day.</summary>
/// <remarks>Swedish: <i>balanspost</i>. Its name is its key. Equal when every part is equal; not ordered.</remarks>
[NoJsonForm]
public sealed record BalanceLine
{
    /// <summary>A line.</summary>
    /// <exception cref="ArgumentException">A text is blank; a cell is not typed; or it is a printed sum, which
    /// <see cref="Printed"/> makes.</exception>
    public BalanceLine(string name, BalanceKind kind, IEnumerable<Cell?> cells, string? english = null)
        : this(name, Guard.Against.Undefined(kind), null, cells, english) =>
        Guard.Against.Wrong(
            kind == BalanceKind.PrintedTotal,
            $"'{Name}' is a printed sum. Make it with BalanceLine.Printed.",
            nameof(kind)
        );

    private BalanceLine(string name, BalanceKind kind, Total? total, IEnumerable<Cell?> cells, string? english)
    {
        (Name, Kind, Total) = (Guard.Against.Blank(name), kind, total);
        Cells = [.. Guard.Against.Null(cells)];
        English = Guard.Against.BlankIfGiven(english);
        Guard.Against.Problems(
            Cells
                .OfType<Cell>()
                .Where(cell => cell.Typed is null)
                .Select(cell => $"'{Name}' has the cell {cell}. A balance is typed or blank."),
            nameof(cells)
        );
    }

    /// <summary>What it is called, such as <c>Kassa och bank</c>.</summary>
    public string Name { get; }

    /// <summary>What it is called in English; null where the name serves both.</summary>
    public string? English { get; }

    /// <summary>What kind of line it is.</summary>
    public BalanceKind Kind { get; }

    /// <summary>The sum that it prints; null where it is none.</summary>
    public Total? Total { get; }

    /// <summary>The amount on each day of the table, in their order, assets and debts both positive; null where it is
    /// blank.</summary>
    public Listing<Cell?> Cells { get; }

    /// <summary>A sum that a document prints, beside which stands what its lines come to.</summary>
    /// <param name="total">The sum: assets, liabilities, equity, or equity and liabilities.</param>
    /// <param name="name">What the document calls it.</param>
    /// <param name="cells">The printed amount on each day; null where it is blank.</param>
    /// <param name="english">What it is called in English; left out where the name serves both.</param>
    /// <exception cref="ArgumentException">A text is blank, a cell is not typed, or <paramref name="total"/> is no sum
    /// of a balance sheet.</exception>
    public static BalanceLine Printed(Total total, string name, IEnumerable<Cell?> cells, string? english = null)
    {
        Guard.Against.Wrong(
            !BalanceSheet.Sums.Contains(Guard.Against.Undefined(total)),
            $"{total} is no sum of a balance sheet. Give one of {string.Join(", ", BalanceSheet.Sums)}.",
            nameof(total)
        );
        return new(name, BalanceKind.PrintedTotal, total, cells, english);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal Wording Words => new(Name, English ?? Name);
}
