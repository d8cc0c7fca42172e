using NodaTime;

namespace Finsam.Domain;

/// <summary>A coordination federation: the members that pay together to help people back to work.</summary>
/// <remarks>
/// <para>Swedish: <i>samordningsförbund</i>, in everyday speech <i>förbund</i>; English texts also say
/// <i>coordination association</i>.</para>
/// <para>Its members stand in an order of its own, which settles ties between equal weights. What makes no sense is
/// refused when it is made; what the law demands but the data lacks is a finding, from <see cref="CheckMembers"/>.
/// Equal only to itself; not ordered.</para>
/// </remarks>
public sealed partial class Federation
{
    /// <summary>A federation with its members.</summary>
    /// <param name="name">Its name, such as <c>Höglandets samordningsförbund</c>.</param>
    /// <param name="memberships">Its members in its own order, with days where they have not always belonged.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is blank; a membership is null; no member is a municipality; a member stands twice on
    /// one day; or two members have one name. The message names all that is wrong with the memberships.
    /// </exception>
    public Federation(string name, IEnumerable<Membership> memberships)
    {
        (Name, Memberships) = (Guard.Against.Blank(name), [.. Guard.Against.NullItem(memberships)]);
        Guard.Against.Problems(Problems(), nameof(memberships));
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>All its memberships, past ones too, in its own order.</summary>
    public IReadOnlyList<Membership> Memberships { get; }

    /// <summary>Those who are members on a day.</summary>
    /// <returns>The members, in the federation's order.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not by the ISO calendar.</exception>
    public IReadOnlyList<Member> MembersOn(LocalDate date) => MembersBetween(Guard.Against.OtherCalendar(date), date);

    /// <summary>Those who are members on any day of a year, and so share its contributions.</summary>
    /// <returns>The members, in the federation's order.</returns>
    /// <remarks>
    /// Source: the library's choice. One that joins during a year shares the whole of it and one that leaves shares its
    /// last year; where the members agree otherwise, say so with agreed amounts.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">There are no federations in <paramref name="year"/>.</exception>
    public IReadOnlyList<Member> MembersIn(int year)
    {
        Act.CheckYear(year, nameof(year));
        return MembersBetween(new(year, 1, 1), new(year, 12, 31));
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private IReadOnlyList<Member> MembersBetween(LocalDate first, LocalDate last) =>
        [
            .. Memberships
                .Where(membership => membership.CoversAnyOf(first, last))
                .Select(membership => membership.Member)
                .Distinct(),
        ];

    private IEnumerable<string> Problems()
    {
        if (Memberships.All(membership => membership.Member.Kind != MemberKind.Municipality))
        {
            yield return $"No member of {Name} is a municipality. Give at least one.";
        }

        IEnumerable<string?> pairs = Memberships.SelectMany(
            (later, i) => Memberships.Take(i).Select(earlier => Problem(earlier, later))
        );
        foreach (string problem in pairs.OfType<string>())
        {
            yield return problem;
        }
    }

    private static string? Problem(Membership earlier, Membership later)
    {
        (Member one, Member other) = (earlier.Member, later.Member);
        bool sameName = one.Kind == other.Kind && one.Name == other.Name;
        if (one.Kind != other.Kind || !(sameName || (one.Code is not null && one.Code == other.Code)))
        {
            return null;
        }

        return one == other
            ? earlier.Overlaps(later)
                ? $"{earlier} and {later} overlap{(one.Name == other.Name ? "" : $", both {one.Code}")}. "
                    + "Give each member once for the same days."
                : null
            : one.Part == other.Part
                ? $"{one} stands with the codes {one.Code ?? "(none)"} and {other.Code ?? "(none)"}. "
                    + "Use one member for both."
                : earlier.Overlaps(later)
                    ? $"{one} and {other} are one municipality, which is a member once. Give one part that covers both."
                    : null;
    }
}
