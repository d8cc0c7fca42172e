namespace Finsam.Domain;

/// <summary>The ages that a population is counted for, such as 16 to 64.</summary>
/// <remarks>Swedish: <i>åldersgrupp</i>. Equal when both ages are equal; not ordered.</remarks>
[NoJsonForm]
public sealed record AgeGroup
{
    /// <summary>A group of ages.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The lowest is negative, or above the highest.</exception>
    public AgeGroup(int from, int? through = null)
    {
        Guard.Against.OutOfRange(
            from < 0 || through < from,
            $"{from}-{through} are no ages. Give one of 0 or more, and then one that is not lower.",
            nameof(from)
        );
        (From, Through) = (from, through);
    }

    /// <summary>All ages.</summary>
    public static AgeGroup All { get; } = new(0);

    /// <summary>The lowest age.</summary>
    public int From { get; }

    /// <summary>The highest age, which belongs to the group; null where there is none.</summary>
    public int? Through { get; }

    /// <summary>The ages in Swedish, such as <c>16-64 år</c>.</summary>
    public override string ToString() => this == All ? "alla åldrar" : $"{Range} år";

    // What stands after "the population"; nothing for all.
    internal Wording Words => this == All ? Wording.None : new($" {Range} år", $" aged {Range}");

    private string Range => FormattableString.Invariant($"{From}-{Through}");
}
