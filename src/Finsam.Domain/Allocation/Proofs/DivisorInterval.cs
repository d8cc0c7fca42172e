namespace Finsam.Domain;

/// <summary>Where claims that were met and those that were not meet: every divisor between gives this split.</summary>
/// <remarks>
/// <para>Swedish: <i>divisorintervall</i>.</para>
/// <para>A claim is a weight divided by what the method rounds at (for Huntington-Hill, squared). One point means a
/// tie. Equal when both ends are equal; not ordered.</para>
/// </remarks>
[NoJsonForm]
public sealed record DivisorInterval
{
    internal DivisorInterval(Fraction firstLost, Fraction? lastWon) => (FirstLost, LastWon) = (firstLost, lastWon);

    /// <summary>The strongest claim that was not met.</summary>
    public Fraction FirstLost { get; }

    /// <summary>The weakest claim that was met, at least <see cref="FirstLost"/>; null where everyone has just the one
    /// unit that all are served first, so that there is no upper end.</summary>
    public Fraction? LastWon { get; }
}
