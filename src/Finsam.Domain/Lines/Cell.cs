namespace Finsam.Domain;

/// <summary>How a line stands in a column: a typed amount, what the line is made of, or what it was in another
/// column.</summary>
/// <remarks>Swedish: <i>cell</i>. A blank cell is null: not known, which is not 0. A whole or decimal number becomes a
/// typed amount in kronor. Equal when every part is equal; not ordered.</remarks>
[NoJsonForm]
public sealed record Cell
{
    private Cell() { }

    /// <summary>What the line is made of gives the amount, for the column's days.</summary>
    public static Cell Computed { get; } = new() { IsComputed = true };

    /// <summary>The typed amount; null where the cell is computed or indexed.</summary>
    public Sek? Typed { get; private init; }

    /// <summary>Whether what the line is made of gives the amount.</summary>
    public bool IsComputed { get; private init; }

    /// <summary>Other costs of a computed cell, beside what the line is made of.</summary>
    public Sek Other { get; private init; }

    /// <summary>The column whose amount it follows; null where it follows none.</summary>
    public string? IndexedFrom { get; private init; }

    /// <summary>How much more than in that column, such as 3/100; 0 where it is unchanged.</summary>
    public Fraction Increase { get; private init; }

    /// <summary>What an indexed amount is rounded to, once, an exact half away from 0.</summary>
    public Sek Unit { get; private init; }

    /// <summary>Where a typed amount was read; null where that is not known.</summary>
    public CellSource? Source { get; private init; }

    /// <summary>Why the amount is what it is, for a reader; null where nobody has said.</summary>
    public Wording? Reason { get; private init; }

    /// <summary>A typed amount; a cost has no minus, but money that comes back has.</summary>
    public static Cell Of(Sek amount, CellSource? source = null, Wording? reason = null) =>
        new()
        {
            Typed = amount,
            Source = source,
            Reason = reason,
        };

    /// <summary>The line's amount in an earlier column, raised by a share of itself.</summary>
    /// <param name="from">The earlier column's name.</param>
    /// <param name="increase">The increase, such as <c>Fraction.Percent(3)</c>; left out, it is unchanged.</param>
    /// <param name="unit">What the result is rounded to, once, an exact half away from 0; left out, 1 kr. What is
    /// unchanged is not rounded.</param>
    /// <exception cref="ArgumentException"><paramref name="from"/> is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not positive, or the increase takes more than all of
    /// it, is more than a thousand times it, or is finer than a millionth of a per cent.</exception>
    public static Cell Indexed(string from, Fraction increase = default, Sek? unit = null)
    {
        Guard.Against.OddIncrease(increase);
        return new()
        {
            IndexedFrom = Guard.Against.Blank(from),
            Increase = increase,
            Unit = Guard.Against.NotPositiveUnit(unit),
        };
    }

    /// <summary>A typed amount in kronor, with two decimals at most.</summary>
    public static implicit operator Cell(decimal kronor) => Of(Sek.FromKronor(kronor));

    /// <summary>A typed amount.</summary>
    public static implicit operator Cell(Sek amount) => Of(amount);

    /// <summary>A computed cell with other costs beside what the line is made of.</summary>
    /// <exception cref="InvalidOperationException">The cell is not computed.</exception>
    public Cell Plus(Sek other) =>
        IsComputed
            ? this with
            {
                Other = Other + other,
            }
            : throw new InvalidOperationException($"The cell {this} is not computed. Type the whole amount instead.");

    /// <summary>The amount, or what it follows.</summary>
    public override string ToString() =>
        Typed is { } amount ? $"{amount}"
        : IndexedFrom is { } from ? $"{from} + {Increase:P}"
        : Other == Sek.Zero ? "="
        : $"= + {Other}";
}
