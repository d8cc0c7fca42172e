namespace Finsam.Domain;

/// <summary>How much equity a federation of some size should have: shares of its income, from a size upwards.</summary>
/// <remarks>
/// <para>Swedish: <i>steg i riktlinjen för eget kapital</i>.</para>
/// <para>Equal when every part is equal; not ordered.</para>
/// </remarks>
public sealed record EquityBand
{
    /// <summary>A band.</summary>
    /// <param name="ceiling">The most, as a share of the income: <c>Fraction.Percent(20)</c>.</param>
    /// <param name="floor">The least, as a share of the income; 0 where it is left out.</param>
    /// <param name="fromIncome">The income from which the band holds, 0 kr or more; 0 kr for the first.</param>
    /// <exception cref="ArgumentException"><paramref name="ceiling"/> is below <paramref name="floor"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="ceiling"/> is more than all the income, or <paramref name="floor"/> or
    /// <paramref name="fromIncome"/> is negative.
    /// </exception>
    public EquityBand(Fraction ceiling, Fraction floor = default, Sek fromIncome = default)
    {
        Floor =
            floor >= Fraction.Zero
                ? floor
                : throw new ArgumentOutOfRangeException(
                    nameof(floor),
                    Message.Of(
                        $"The floor is {floor:P} of the income. "
                            + $"Give 0 or more: a federation has no debts (21 § lagen (2003:1210))."
                    )
                );
        Ceiling =
            ceiling <= Fraction.One
                ? ceiling
                : throw new ArgumentOutOfRangeException(
                    nameof(ceiling),
                    Message.Of(
                        $"The ceiling is {ceiling} times the income. "
                            + $"Give 20 per cent of it as Fraction.Percent(20)."
                    )
                );
        FromIncome = Guard.Against.NegativeAmount(fromIncome, "A band holds from an income: give 0 kr for the first.");
        if (ceiling < floor)
        {
            throw new ArgumentException(
                Message.Of(
                    $"The ceiling {ceiling:P} of the income is below the floor {floor:P}, for an income from "
                        + $"{fromIncome}. Nothing lies between them: raise the ceiling or lower the floor."
                ),
                nameof(ceiling)
            );
        }
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
