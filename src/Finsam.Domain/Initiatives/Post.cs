using System.Numerics;
using NodaTime;

namespace Finsam.Domain;

/// <summary>A post that a federation pays a member for: how large it is over time, and when somebody holds it.</summary>
/// <remarks>
/// <para>Swedish: <i>tjänst</i>.</para>
/// <para>
/// What counts is the scope of the post, not how many people share it. Days between its stretches are vacant. Equal only
/// to itself; not ordered.
/// </para>
/// </remarks>
public sealed partial class Post
{
    /// <summary>The largest common denominator that scopes are computed with.</summary>
    private const int LargestScopeUnit = 1_000_000_000;

    /// <summary>A post.</summary>
    /// <param name="employer">The member that employs, and is paid.</param>
    /// <param name="role">What the post is, such as <c>SE-coach</c>; its rate goes by it.</param>
    /// <param name="established">The established scope while somebody holds the post, in any order; a day that none covers is vacant.</param>
    /// <param name="granted">What the board has decided to pay for instead, for a time; none where it has decided nothing.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no established scope, or one is null; two stretches of one kind overlap, and the message shows both; or the scopes are too
    /// large, or have no common denominator up to 1 000 000 000.
    /// </exception>
    public Post(
        Member employer,
        Wording role,
        IEnumerable<ScopeStretch> established,
        IEnumerable<GrantedScope>? granted = null
    )
    {
        ArgumentNullException.ThrowIfNull(employer);
        ArgumentNullException.ThrowIfNull(role);
        ArgumentNullException.ThrowIfNull(established);
        (Employer, Role) = (employer, role);
        (ScopeStretch[] filled, GrantedScope[] decided) = ([.. established], [.. granted ?? []]);
        if (filled.Contains(null) || decided.Contains(null))
        {
            throw new ArgumentException($"{this}: a scope is null. Leave it out.", nameof(established));
        }

        Established = [.. filled.OrderBy(stretch => stretch.FirstDay)];
        Granted = [.. decided.OrderBy(stretch => stretch.FirstDay)];
        if (Established.Count == 0)
        {
            throw new ArgumentException(
                $"{this} has no established scope. Give at least one stretch, with its first day.",
                nameof(established)
            );
        }

        CheckOverlaps(Established, stretch => (stretch.FirstDay, stretch.LastDay), "established", nameof(established));
        CheckOverlaps(Granted, stretch => (stretch.FirstDay, stretch.LastDay), "granted", nameof(granted));
        PaidStretch[] paid = PaidStretches();
        BigInteger unit = paid.Select(stretch => stretch.Scope.Denominator).CommonMultiple();
        if (
            unit > LargestScopeUnit
            || paid.Any(stretch => (stretch.Scope * new Fraction(unit, 1)).Numerator > long.MaxValue)
        )
        {
            throw new ArgumentException(
                $"{this} has scopes that are too large, or without a common denominator up to 1 000 000 000: {string.Join(", ", paid.Select(stretch => stretch.Scope).Distinct())}. "
                    + "Give them as they were decided, such as 0.75m.",
                nameof(established)
            );
        }

        ScopeUnit = (long)unit;
        Paid = Array.ConvertAll(
            paid,
            stretch => stretch with { ScopeParts = (long)(stretch.Scope * ScopeUnit).Numerator }
        );
    }

    /// <summary>The member that employs, and is paid.</summary>
    public Member Employer { get; }

    /// <summary>What the post is.</summary>
    public Wording Role { get; }

    /// <summary>The established scope while somebody holds the post, by day.</summary>
    public IReadOnlyList<ScopeStretch> Established { get; }

    /// <summary>What the board has decided to pay for instead, by day.</summary>
    public IReadOnlyList<GrantedScope> Granted { get; }

    /// <summary>The days that are paid for, by day: granted scope where there is one, else established.</summary>
    internal PaidStretch[] Paid { get; }

    /// <summary>What every scope is a whole number of parts of.</summary>
    internal long ScopeUnit { get; }

    /// <summary>The established scope that a table prints for a day, also while the post is vacant.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The stretch that covers the day, otherwise the last one before it, otherwise the first.</returns>
    public ScopeStretch EstablishedOn(LocalDate date) =>
        Established.LastOrDefault(stretch => stretch.FirstDay <= date) ?? Established[0];

    /// <summary>The member and the role, such as <c>Aneby, SE-coach</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Employer}, {Role}";

    private void CheckOverlaps<T>(
        IReadOnlyList<T> stretches,
        Func<T, (LocalDate First, LocalDate? Last)> days,
        string kind,
        string parameter
    )
    {
        string[] overlaps =
        [
            .. stretches
                .Zip(stretches.Skip(1))
                .Where(pair => PostScope.End(days(pair.First).Last) > days(pair.Second).First)
                .Select(pair => $"{pair.First} and {pair.Second}"),
        ];
        if (overlaps.Length > 0)
        {
            throw new ArgumentException(
                $"{this} has {kind} scopes that overlap: {string.Join("; ", overlaps)}. End the first before the second begins.",
                parameter
            );
        }
    }

    private PaidStretch[] PaidStretches()
    {
        LocalDate[] days =
        [
            .. Established
                .SelectMany(stretch => new[] { stretch.FirstDay, PostScope.End(stretch.LastDay) })
                .Concat(Granted.SelectMany(stretch => new[] { stretch.FirstDay, PostScope.End(stretch.LastDay) }))
                .Distinct()
                .Order(),
        ];
        return [.. days.Zip(days.Skip(1)).SelectMany(pair => PaidBetween(pair.First, pair.Second))];
    }

    /// <summary>What is paid for between two days on which nothing changes; nothing while the post is vacant.</summary>
    private IEnumerable<PaidStretch> PaidBetween(LocalDate first, LocalDate end)
    {
        GrantedScope? granted = Granted.FirstOrDefault(each =>
            each.FirstDay <= first && PostScope.End(each.LastDay) > first
        );
        ScopeStretch? established = Established.FirstOrDefault(each =>
            each.FirstDay <= first && PostScope.End(each.LastDay) > first
        );
        return (granted?.Scope ?? established?.Scope) is { } scope ? [new(first, end, scope, granted)] : [];
    }
}
