namespace Finsam.Domain;

/// <summary>Between which shares of the costs board, administration and audit are to be, as somebody states
/// it.</summary>
/// <remarks>Swedish: <i>riktmärke för administrationens andel</i>. Equal when every part is equal; not ordered. The
/// library knows no range of its own.</remarks>
[NoJsonForm]
public sealed record OverheadRange
{
    /// <summary>A range.</summary>
    /// <exception cref="ArgumentException">A share is not from 0 to 1, or the lowest is above the highest.</exception>
    public OverheadRange(Fraction lowest, Fraction highest, RuleSource source)
    {
        Guard.Against.Wrong(
            lowest < Fraction.Zero || highest > Fraction.One || lowest > highest,
            $"{lowest:P} to {highest:P} are not shares of the costs from low to high. "
                + $"Give 10 to 14 per cent as Fraction.Percent(10) and Fraction.Percent(14).",
            nameof(lowest)
        );
        (Lowest, Highest, Source) = (lowest, highest, Guard.Against.Null(source));
    }

    /// <summary>The lowest share.</summary>
    public Fraction Lowest { get; }

    /// <summary>The highest share.</summary>
    public Fraction Highest { get; }

    /// <summary>Who states it.</summary>
    public RuleSource Source { get; }

    /// <summary>The range, such as <c>10 %-14 %</c>.</summary>
    public override string ToString() => Wording.Of($"{Lowest:P}-{Highest:P}").Swedish;
}
