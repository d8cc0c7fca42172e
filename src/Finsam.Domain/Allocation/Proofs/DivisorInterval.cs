namespace Finsam.Domain;

/// <summary>Where the claims that were met and those that were not meet: every number between is a divisor that gives this split.</summary>
/// <remarks>
/// <para>Swedish: <i>divisorintervall</i>.</para>
/// <para>
/// A claim is a weight divided by what the method rounds at (for Huntington-Hill, squared). One point means a tie.
/// Equal when both ends are equal; not ordered.
/// </para>
/// </remarks>
/// <param name="FirstLost">The strongest claim that was not met.</param>
/// <param name="LastWon">The weakest claim that was met, at least <paramref name="FirstLost"/>; null where everyone has just the one unit that all are served first, so that there is no upper end.</param>
public sealed record DivisorInterval(Fraction FirstLost, Fraction? LastWon);
