namespace Finsam.Domain;

/// <summary>What a line is not reduced below when a column is balanced.</summary>
/// <remarks>Swedish: <i>lägsta belopp</i>. Equal when both parts are equal; not ordered.</remarks>
[NoJsonForm]
public sealed record LowestAmount
{
    /// <summary>A lowest amount.</summary>
    /// <exception cref="ArgumentException"><paramref name="line"/> is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is negative.</exception>
    public LowestAmount(string line, Sek amount) =>
        (Line, Amount) = (
            Guard.Against.Blank(line),
            Guard.Against.NegativeAmount(amount, "Give what is to be left of the line, 0 kr or more.")
        );

    /// <summary>The line's name.</summary>
    public string Line { get; }

    /// <summary>What is to be left of it.</summary>
    public Sek Amount { get; }

    /// <summary>The line and the amount.</summary>
    public override string ToString() => $"{Line}: {Amount}";
}
