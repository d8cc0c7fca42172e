namespace Finsam.Domain;

/// <summary>A position that a federation pays a member for: how large it is over time, and when it is vacant.</summary>
/// <remarks>Swedish: <i>tjänst</i>. What counts is the scope of the position, not how many people share it. A vacancy
/// is a scope of 0; of days that no scope covers nothing is told, and nothing is paid. Equal when every part is equal;
/// not ordered.</remarks>
[NoJsonForm]
public sealed partial record Position
{
    /// <summary>A position.</summary>
    /// <param name="employer">The member that employs, and is paid.</param>
    /// <param name="role">The name of its role, such as <c>SE-coach</c>.</param>
    /// <param name="scopes">The established scopes and what the board has granted for a time, in any order.</param>
    /// <param name="id">What tells it from others of the same employer and role; left out where there are none.</param>
    /// <exception cref="ArgumentException">A text is blank; there is no scope, or one is null; or two established ones
    /// overlap, or two granted ones: the message shows every pair.</exception>
    public Position(Member employer, string role, IEnumerable<Scope> scopes, string? id = null)
        : this(employer, role, scopes, id, nameof(scopes)) { }

    /// <summary>A position of one scope, such as 0.75, 1.50 or 1.80 full-time posts, from a day on or for a
    /// time.</summary>
    /// <inheritdoc cref="Position(Member, string, IEnumerable{Scope}, string)" path="/param"/>
    /// <inheritdoc cref="Scope(Fraction, LocalDate, LocalDate?, int?, RuleSource)"/>
    public Position(
        Member employer,
        string role,
        Fraction fullTime,
        LocalDate from,
        LocalDate? through = null,
        string? id = null
    )
        : this(employer, role, [new Scope(fullTime, from, through)], id) { }

    private Position(Member employer, string role, IEnumerable<Scope> scopes, string? id, string parameter)
    {
        (Employer, Role) = (Guard.Against.Null(employer), Guard.Against.Blank(role));
        Id = Guard.Against.BlankIfGiven(id);
        // Those with a decision first: they hold in place of the others.
        Scopes = Guard
            .Against.NullItem(scopes, parameter)
            .OrderBy(scope => scope.Decision is null)
            .ThenBy(scope => scope.From)
            .ToListing();
        Guard.Against.Problems(Problems(), parameter);
    }

    /// <summary>The member that employs, and is paid.</summary>
    public Member Employer { get; }

    /// <summary>The name of its role.</summary>
    public string Role { get; }

    /// <summary>What tells it from others of the same employer and role; null where there are none.</summary>
    public string? Id { get; }

    /// <summary>The scopes: those that the board has granted by day, then the established ones by day.</summary>
    public Listing<Scope> Scopes { get; }

    /// <summary>What is paid for on a day: the granted scope if there is one, else the established one.</summary>
    /// <returns>Full-time posts; 0 while it is vacant, and where nothing is told.</returns>
    public Fraction FullTimeOn(LocalDate day) => PaidOn(Guard.Against.OtherCalendar(day))?.FullTime ?? Fraction.Zero;

    /// <summary>The established scope that a table prints for a day, also while the position is vacant.</summary>
    /// <returns>The established scope of the day, otherwise the last one before it, otherwise the first, vacancies
    /// passed over; null where there is none but what is granted.</returns>
    public Scope? EstablishedOn(LocalDate day)
    {
        Guard.Against.OtherCalendar(day);
        Scope[] established = [.. Scopes.Where(scope => scope is { Decision: null, IsVacancy: false })];
        return Array.FindLast(established, scope => scope.From <= day) ?? established.FirstOrDefault();
    }

    /// <summary>The member and the role, such as <c>Aneby, SE-coach</c>, and the id if it has one.</summary>
    public override string ToString() => Id is null ? $"{Employer}, {Role}" : $"{Employer}, {Role} ({Id})";

    internal bool IsToldIn(DateInterval days) => Scopes.Any(scope => scope.From <= days.End && scope.End > days.Start);

    // What is paid for on a day; null where nothing is told.
    internal Scope? PaidOn(LocalDate day)
    {
        // Asked for every piece of every payout: a loop takes half the time of a query.
        foreach (Scope scope in Scopes)
        {
            if (scope.Covers(day))
            {
                return scope;
            }
        }

        return null;
    }

    // What is wrong with some positions together: one is known by its id, or by employer and role where it has none.
    internal static IEnumerable<string> Problems(
        IReadOnlyCollection<Position> positions,
        IReadOnlyCollection<Role> roles,
        DateInterval days
    )
    {
        string names = string.Join(", ", roles.Select(role => $"'{role}'"));
        return
        [
            .. positions
                .ExceptBy(roles.Select(role => role.Name), position => position.Role, StringComparer.Ordinal)
                .Select(position => position.Role)
                .Distinct()
                .Select(role =>
                    $"{string.Join(", ", positions.Where(position => position.Role == role))}: there is no role "
                    + $"'{role}', but {(names.Length == 0 ? "none at all" : names)}. Give the role, or another name."
                ),
            .. Member.Conflicts(positions.Select(position => position.Employer)),
            .. positions
                .Where(position => position.Id is not null)
                .Repeated(position => position.Id)
                .Select(same =>
                    $"The id '{same.Key}' stands {same.Count()} times{Differing(same)}: {string.Join("; ", same)}. "
                    + "Give each position an id of its own."
                ),
            .. positions
                .GroupBy(position => (position.Employer.Key, position.Role))
                .Where(same => same.Skip(1).Any() && same.Any(position => position.Id is null))
                .Select(same =>
                    $"'{same.First().Employer}, {same.Key.Role}' stands {same.Count()} times{Differing(same)}"
                    + (same.Any(position => position.Id is not null) ? "; one of them has no id. " : ". ")
                    + "Give it once, or an id to each where they are several."
                ),
            .. from role in roles
            where role.MaximumScope is not null
            from position in positions
            where position.Role == role.Name
            from scope in position.Scopes
            where scope.From <= days.End && scope.End > days.Start && scope.FullTime > role.MaximumScope
            select Message.Of(
                $"'{position} {scope}' is above the stated maximum, {role.MaximumScope:N}. "
                    + $"Correct the scope, or the maximum of the role."
            ),
        ];
    }

    private static string Differing(IEnumerable<Position> same) =>
        same.Differing(
            ("employers", position => position.Employer),
            ("roles", position => position.Role),
            ("scopes", position => position.Scopes)
        );

    private IEnumerable<string> Problems() =>
        Scopes.Count == 0
            ? [$"{this} has no scope. Give at least one, with its first day."]
            :
            [
                Overlaps("granted", [.. Scopes.Where(scope => scope.Decision is not null)]),
                Overlaps("established", [.. Scopes.Where(scope => scope.Decision is null)]),
            ];

    // Of some in order of their first days.
    private string Overlaps(string kind, Scope[] scopes)
    {
        string overlaps = string.Join(
            "; ",
            scopes.SelectMany(
                (one, at) =>
                    scopes.Skip(at + 1).TakeWhile(next => next.From < one.End).Select(next => $"{one} and {next}")
            )
        );
        return overlaps.Length == 0
            ? ""
            : $"{this} has {kind} scopes that overlap: {overlaps}. End the first before the second begins.";
    }
}
