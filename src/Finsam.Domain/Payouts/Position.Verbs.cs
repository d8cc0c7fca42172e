namespace Finsam.Domain;

public sealed partial record Position
{
    /// <summary>The same position, vacant on some days: with an established scope of 0.</summary>
    /// <inheritdoc cref="Scoped"/>
    public Position Vacant(LocalDate from, LocalDate? through = null) => Scoped(Fraction.Zero, from, through);

    /// <summary>The same position, filled from a day on: a vacancy that ends.</summary>
    /// <param name="from">The first day that somebody holds it.</param>
    /// <param name="fullTime">Full-time posts; left out, the established scope, or the last granted one where all is
    /// granted.</param>
    /// <inheritdoc cref="Scoped"/>
    public Position Filled(LocalDate from, Fraction? fullTime = null) =>
        // Those without a decision stand last.
        Scoped(fullTime ?? (EstablishedOn(Guard.Against.OtherCalendar(from)) ?? Scopes[^1]).FullTime, from);

    /// <summary>The same position with another established scope on some days.</summary>
    /// <param name="fullTime">Full-time posts, at least 0.</param>
    /// <param name="from">The first day of it.</param>
    /// <param name="through">The last; left out where there is no end in sight: what was to come later goes.</param>
    /// <returns>A position whose other days are as before; what the board has granted stays, and goes first.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fullTime"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="through"/> is before <paramref name="from"/>.</exception>
    public Position Scoped(Fraction fullTime, LocalDate from, LocalDate? through = null)
    {
        Scope scope = new(fullTime, from, through);
        return new(
            Employer,
            Role,
            [.. Scopes.SelectMany(each => each.Decision is null ? each.Outside(from, scope.End) : [each]), scope],
            Id
        );
    }

    /// <summary>The same position with a scope more, such as one that the board has granted for a time.</summary>
    /// <param name="scope">The scope, its days, and the decision if there is one.</param>
    /// <exception cref="ArgumentException">It overlaps another of its kind.</exception>
    public Position With(Scope scope) => new(Employer, Role, [.. Scopes, Guard.Against.Null(scope)], Id, nameof(scope));
}
