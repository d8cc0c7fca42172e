namespace Finsam.Domain;

/// <summary>Between what a column is to close: at least a floor and, if there is one, at most a ceiling.</summary>
/// <remarks>
/// <para>Swedish: <i>mål för utgående balans</i>.</para>
/// <para>To draw on equity is to accept a lower floor. Equal when both parts are equal; not ordered.</para>
/// </remarks>
public sealed record BalanceTarget
{
    /// <summary>A target.</summary>
    /// <param name="floor">The least that is to be left.</param>
    /// <param name="ceiling">The most that is to be left; left out where there is no limit.</param>
    /// <exception cref="ArgumentException"><paramref name="floor"/> is above <paramref name="ceiling"/>.</exception>
    public BalanceTarget(Sek floor, Sek? ceiling = null) =>
        (Floor, Ceiling) =
            floor > ceiling
                ? throw new ArgumentException(
                    Message.Of($"The floor {floor} is above the ceiling {ceiling}. ")
                        + "Nothing lies between them: lower the floor or raise the ceiling.",
                    nameof(floor)
                )
                : (floor, ceiling);

    /// <summary>The least that is to be left.</summary>
    public Sek Floor { get; }

    /// <summary>The most that is to be left; null where there is no limit.</summary>
    public Sek? Ceiling { get; }

    // Below the floor positive, above the ceiling negative.
    internal Sek GapOf(Sek closing) =>
        closing < Floor ? Floor - closing
        : closing > Ceiling ? Ceiling.Value - closing
        : Sek.Zero;
}
