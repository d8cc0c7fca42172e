namespace Finsam.Domain;

/// <summary>What was in fact paid for a position and a span of days.</summary>
/// <remarks>Swedish: <i>utbetalt</i>. Equal when every part is equal; not ordered.</remarks>
[NoJsonForm]
public sealed record Paid
{
    /// <summary>What was paid.</summary>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public Paid(Member employer, string role, DateInterval days, Sek amount, string? id = null)
    {
        (Employer, Role) = (Guard.Against.Null(employer), Guard.Against.Blank(role));
        (Days, Amount) = (Guard.Against.OtherCalendar(days), amount);
        Id = Guard.Against.BlankIfGiven(id);
    }

    /// <summary>The member that was paid.</summary>
    public Member Employer { get; }

    /// <summary>The name of the role that it was paid for.</summary>
    public string Role { get; }

    /// <summary>The days that it was paid for, both ends included.</summary>
    public DateInterval Days { get; }

    /// <summary>What was paid; negative where it was taken back.</summary>
    public Sek Amount { get; }

    /// <summary>The position's id; null where it has none, or where all of the employer's positions of the role were
    /// paid for.</summary>
    public string? Id { get; }

    /// <summary>Who, what for, the days and the amount, in Swedish.</summary>
    public override string ToString() => $"{What}, {Dates.Span(Days.Start, Days.End)}: {Amount}";

    internal string What => Id is null ? $"{Employer}, {Role}" : $"{Employer}, {Role} ({Id})";

    internal bool IsFor(Position position) =>
        Member.ByKey.Equals(Employer, position.Employer) && Role == position.Role && (Id is null || Id == position.Id);

    // What no position answers for.
    internal static IEnumerable<string> Problems(
        IReadOnlyCollection<Paid> paid,
        IReadOnlyCollection<Position> positions
    ) =>
        [
            .. paid.Where(each => !positions.Any(position => each.IsFor(position) && position.IsToldIn(each.Days)))
                .Select(each =>
                    Message.Of($"{each.Amount} was paid to {each.What} for ")
                    + Message.Of($"{Dates.Span(each.Days.Start, each.Days.End)}, where no such position has a scope ")
                    + "told. Give the position, or leave the payment out."
                ),
            .. paid.GroupBy(each => (each.Employer.Key, each.Role))
                .Where(same => same.Any(each => each.Id is null) && same.Any(each => each.Id is not null))
                .Select(same =>
                    $"What was paid to {same.First().Employer}, {same.Key.Role} has an id in some places and none in "
                    + "others. Give it in all or in none."
                ),
        ];
}
