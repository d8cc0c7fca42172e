namespace Finsam.Domain;

/// <summary>How much equity a federation of some size should have: shares of its income, from a size upwards.</summary>
/// <remarks>Swedish: <i>steg i riktlinjen för eget kapital</i>. Equal when every part is equal; not ordered.</remarks>
[NoJsonForm]
public sealed record EquityBand
{
    /// <summary>A band, such as one with <c>Fraction.Percent(20)</c> as its ceiling.</summary>
    /// <exception cref="ArgumentException"><paramref name="ceiling"/> is below <paramref name="floor"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ceiling"/> is more than all the income, or
    /// <paramref name="floor"/> or <paramref name="fromIncome"/> is negative.</exception>
    public EquityBand(Fraction ceiling, Fraction floor = default, Sek fromIncome = default)
    {
        Guard.Against.OutOfRange(
            floor < Fraction.Zero,
            $"The floor is {floor:P} of the income. Give 0 or more: a federation has no debts (Section 21).",
            nameof(floor)
        );
        Guard.Against.OutOfRange(
            ceiling > Fraction.One,
            $"The ceiling is {ceiling} times the income. Give 20 per cent of it as Fraction.Percent(20).",
            nameof(ceiling)
        );
        (Ceiling, Floor) = (ceiling, floor);
        FromIncome = Guard.Against.NegativeAmount(fromIncome, "A band holds from an income: give 0 kr for the first.");
        Guard.Against.Wrong(
            ceiling < floor,
            $"The ceiling {ceiling:P} of the income is below the floor {floor:P}, for an income from {fromIncome}. "
                + $"Nothing lies between them: raise the ceiling or lower the floor.",
            nameof(ceiling)
        );
    }

    /// <summary>The most, as a share of the income.</summary>
    public Fraction Ceiling { get; }

    /// <summary>The least, as a share of the income.</summary>
    public Fraction Floor { get; }

    /// <summary>The income from which the band holds.</summary>
    public Sek FromIncome { get; }

    /// <summary>The shares, such as <c>0 %-20 %</c>.</summary>
    public override string ToString() => $"{Floor:P}-{Ceiling:P}";
}
