using NodaTime;

namespace Finsam.Domain;

public sealed partial class Position
{
    /// <summary>The same position, vacant from a day on.</summary>
    /// <param name="date">The first vacant day.</param>
    /// <returns>A position whose established scope ends the day before; what the board has granted stays.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not by the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Nothing is left: nobody holds it before, and nothing is
    /// granted.</exception>
    public Position VacantFrom(LocalDate date)
    {
        Guard.Against.OtherCalendar(date);
        Scope[] left =
        [
            .. Granted,
            .. Established
                .Where(scope => scope.From < date)
                .Select(scope =>
                    scope.End <= date
                        ? scope
                        : new Scope(scope.FullTime, scope.From, date.PlusDays(-1), scope.HeadCount)
                ),
        ];
        return left.Length > 0
            ? new(Employer, Role, left)
            : throw new ArgumentOutOfRangeException(
                nameof(date),
                $"{this} is not filled before {date.Iso()}: its scopes are {string.Join("; ", Scopes)}. "
                    + "Give a later day, or leave the position out."
            );
    }

    /// <summary>The same position, filled from a day on: a vacancy that ends.</summary>
    /// <param name="date">The first day somebody holds it.</param>
    /// <param name="fullTime">Full-time posts; left out, those of the last established scope, or of the last granted
    /// one where all is granted.</param>
    /// <returns>A position with a scope more, without an end. What the board has granted stays, and goes first while it
    /// lasts.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not by the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The position is filled on that day or later, or
    /// <paramref name="fullTime"/> is negative.</exception>
    public Position FilledFrom(LocalDate date, Fraction? fullTime = null)
    {
        Guard.Against.OtherCalendar(date);
        return Established.LastOrDefault() is { } last && last.End > date
            ? throw new ArgumentOutOfRangeException(
                nameof(date),
                $"{this} is filled on {date.Iso()} or later: {last}. Make it vacant first, with {nameof(VacantFrom)}."
            )
            // Those without a decision stand last.
            : With(new Scope(fullTime ?? Scopes[^1].FullTime, date));
    }

    /// <summary>The same position with a scope more, such as one that the board has granted for a time.</summary>
    /// <param name="scope">The scope, its days, and the decision if there is one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scope"/> is null.</exception>
    /// <exception cref="ArgumentException">It overlaps another of its kind.</exception>
    public Position With(Scope scope) => new(Employer, Role, [.. Scopes, Guard.Against.Null(scope)], nameof(scope));
}
