using NodaTime;

namespace Finsam.Domain;

public sealed partial class Post
{
    /// <summary>The same post, vacant from a day on.</summary>
    /// <param name="date">The first vacant day.</param>
    /// <returns>A post whose established scope ends the day before; what the board has granted stays.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The post is not filled on any day before.</exception>
    public Post VacantFrom(LocalDate date)
    {
        ScopeStretch[] before = [.. Established.Where(stretch => stretch.FirstDay < date)];
        return before.Length > 0
            ? new(
                Employer,
                Role,
                before.Select(stretch =>
                    PostScope.End(stretch.LastDay) <= date
                        ? stretch
                        : new ScopeStretch(stretch.Scope, stretch.FirstDay, date.PlusDays(-1), stretch.HeadCount)
                ),
                Granted
            )
            : throw new ArgumentOutOfRangeException(
                nameof(date),
                $"{this} is not filled before {date.Iso()}: its first day is {Established[0].FirstDay.Iso()}. Give a later day, or leave the post out."
            );
    }

    /// <summary>The same post, filled from a day on: a vacancy that ends.</summary>
    /// <param name="date">The first day somebody holds it.</param>
    /// <param name="scope">The scope; the last established one where it is left out.</param>
    /// <returns>A post with a stretch more, without an end. What the board has granted stays, and goes first while it lasts.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The post is filled on that day or later, or <paramref name="scope"/> is negative.</exception>
    public Post FilledFrom(LocalDate date, Fraction? scope = null) =>
        PostScope.End(Established[^1].LastDay) <= date
            ? new(Employer, Role, Established.Append(new(scope ?? Established[^1].Scope, date)), Granted)
            : throw new ArgumentOutOfRangeException(
                nameof(date),
                $"{this} is filled on {date.Iso()} or later: {Established[^1]}. Make it vacant first, with {nameof(VacantFrom)}."
            );

    /// <summary>The same post, with what the board has decided to pay for during a time.</summary>
    /// <param name="granted">The granted scope, its days and the decision.</param>
    /// <returns>A post with a granted scope more.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="granted"/> is null.</exception>
    /// <exception cref="ArgumentException">It overlaps another granted scope.</exception>
    public Post WithGranted(GrantedScope granted)
    {
        ArgumentNullException.ThrowIfNull(granted);
        return new(Employer, Role, Established, Granted.Append(granted));
    }
}
