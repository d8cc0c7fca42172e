using NodaTime;
using static MoreLinq.Extensions.PairwiseExtension;

namespace Finsam.Domain;

/// <summary>A position that a federation pays a member for: how large it is over time, and when somebody holds
/// it.</summary>
/// <remarks>
/// <para>Swedish: <i>tjänst</i>.</para>
/// <para>What counts is the scope of the position, not how many people share it. Days that no scope covers are vacant.
/// Equal only to itself; not ordered.</para>
/// </remarks>
public sealed partial class Position
{
    /// <summary>A position.</summary>
    /// <param name="employer">The member that employs, and is paid.</param>
    /// <param name="role">What the position is, such as <c>SE-coach</c>; its rate goes by it.</param>
    /// <param name="scopes">The established scope while somebody holds the position, and what the board has granted for
    /// a time, in any order.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no scope, or one is null; or two established ones overlap, or two
    /// granted ones: the message shows every pair.</exception>
    public Position(Member employer, Wording role, IEnumerable<Scope> scopes)
        : this(Guard.Against.Null(employer), Guard.Against.Null(role), Guard.Against.NullItem(scopes), nameof(scopes))
    { }

    /// <summary>A position of one scope.</summary>
    /// <param name="employer">The member that employs, and is paid.</param>
    /// <param name="role">What the position is.</param>
    /// <param name="fullTime">Full-time posts: 0.75, 1.50 or 1.80; at least 0.</param>
    /// <param name="from">The first day that somebody holds it.</param>
    /// <param name="through">The last day; left out where there is no end in sight.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fullTime"/> is negative.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="through"/> is before <paramref name="from"/>, or a day is not by the ISO calendar.
    /// </exception>
    public Position(Member employer, Wording role, Fraction fullTime, LocalDate from, LocalDate? through = null)
        : this(employer, role, [new Scope(fullTime, from, through)]) { }

    private Position(Member employer, Wording role, Scope[] scopes, string parameter)
    {
        (Employer, Role) = (employer, role);
        // Those with a decision first: they hold in place of the others.
        Scopes = [.. scopes.OrderBy(scope => scope.Decision is null).ThenBy(scope => scope.From)];
        Guard.Against.Problems(Problems(), parameter);
    }

    /// <summary>The member that employs, and is paid.</summary>
    public Member Employer { get; }

    /// <summary>What the position is.</summary>
    public Wording Role { get; }

    /// <summary>The scopes: those that the board has granted by day, then the established ones by day.</summary>
    public IReadOnlyList<Scope> Scopes { get; }

    /// <summary>The established scope that a table prints for a day, also while the position is vacant.</summary>
    /// <returns>The established scope of the day, otherwise the last one before it, otherwise the first; null where all
    /// is granted.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not by the ISO calendar.</exception>
    public Scope? EstablishedOn(LocalDate date)
    {
        Guard.Against.OtherCalendar(date);
        return Established.LastOrDefault(scope => scope.From <= date) ?? Established.FirstOrDefault();
    }

    /// <summary>The member and the role, such as <c>Aneby, SE-coach</c>.</summary>
    public override string ToString() => $"{Employer}, {Role}";

    internal IEnumerable<Scope> Granted => Scopes.Where(scope => scope.Decision is not null);

    private IEnumerable<Scope> Established => Scopes.Where(scope => scope.Decision is null);

    // What is paid for on a day; null while the position is vacant.
    internal Scope? PaidOn(LocalDate day)
    {
        // Asked for every piece of every payout: a loop takes half the time of a query.
        for (int i = 0; i < Scopes.Count; i++)
        {
            if (Scopes[i].Covers(day))
            {
                return Scopes[i];
            }
        }

        return null;
    }

    private IEnumerable<string> Problems()
    {
        if (Scopes.Count == 0)
        {
            yield return $"{this} has no scope. Give at least one, with its first day.";
        }

        foreach (Scope[] kind in new Scope[][] { [.. Granted], [.. Established] })
        {
            // By day, any two that overlap have neighbours that do.
            if (!kind.Pairwise((one, next) => one.End > next.From).Contains(true))
            {
                continue;
            }

            string overlaps = string.Join(
                "; ",
                kind.SelectMany(
                    (one, at) =>
                        kind.Skip(at + 1).TakeWhile(next => next.From < one.End).Select(next => $"{one} and {next}")
                )
            );
            string name = kind[0].Decision is null ? "established" : "granted";
            yield return $"{this} has {name} scopes that overlap: {overlaps}. "
                + "End the first before the second begins.";
        }
    }
}
