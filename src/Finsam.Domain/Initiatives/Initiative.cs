using NodaTime;

namespace Finsam.Domain;

/// <summary>What a federation pays for to help people back to work, or to help its members work together.</summary>
/// <remarks>
/// <para>Swedish: <i>insats</i>, <i>verksamhet</i>.</para>
/// <para>A federation finances an initiative; the owner runs it. Equal only to itself; not ordered.</para>
/// </remarks>
public sealed class Initiative
{
    /// <summary>An initiative.</summary>
    /// <param name="name">Its name, such as <c>IT-spåret</c>.</param>
    /// <param name="kind">Whom it is for.</param>
    /// <param name="owner">The member that runs it.</param>
    /// <param name="firstDay">Its first day.</param>
    /// <param name="lastDay">Its last day, which may lie in a later year; null where it has no end.</param>
    /// <param name="grants">What it is granted, a grant for each year; none where it is paid for in another
    /// way.</param>
    /// <param name="financing">The federations that share its cost; none where one pays all of it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="owner"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is blank; a day is not by the ISO calendar; it ends before it begins; a grant or a share
    /// is null; two grants are for one year, or one is for a year outside it; or the shares are not above 0, name a
    /// federation twice, or do not make the whole.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a kind.</exception>
    public Initiative(
        string name,
        InitiativeKind kind,
        Member owner,
        LocalDate firstDay,
        LocalDate? lastDay = null,
        IEnumerable<Grant>? grants = null,
        IEnumerable<FinancingShare>? financing = null
    )
    {
        (Name, Kind) = (Guard.Against.Blank(name), Guard.Against.Undefined(kind));
        Owner = Guard.Against.Null(owner);
        (FirstDay, LastDay) = (Guard.Against.OtherCalendar(firstDay), Guard.Against.OtherCalendar(lastDay));
        if (lastDay < firstDay)
        {
            throw new ArgumentException(
                $"{Name} cannot end on {lastDay?.Iso()} when it begins on {firstDay.Iso()}. "
                    + "Give a last day on or after the first.",
                nameof(lastDay)
            );
        }

        Grants = [.. Guard.Against.NullItem(grants ?? [], nameof(grants)).OrderBy(grant => grant.Year)];
        Financing = [.. Guard.Against.NullItem(financing ?? [], nameof(financing))];
        Guard.Against.Problems(GrantProblems(), nameof(grants));
        Guard.Against.Problems(FinancingProblems(), nameof(financing));
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Whom it is for.</summary>
    public InitiativeKind Kind { get; }

    /// <summary>The member that runs it.</summary>
    public Member Owner { get; }

    /// <summary>Its first day.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>Its last day; null where it has no end.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>What it is granted, by year.</summary>
    public IReadOnlyList<Grant> Grants { get; }

    /// <summary>The federations that share its cost, in the order given; none where one pays all of it.</summary>
    public IReadOnlyList<FinancingShare> Financing { get; }

    /// <summary>What it is granted for a year.</summary>
    /// <returns>The grant.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It has no grant for the year.</exception>
    public Grant GrantFor(int year) =>
        Grants.FirstOrDefault(grant => grant.Year == year)
        ?? throw new ArgumentOutOfRangeException(
            nameof(year),
            Message.Of(
                $"{Name} has no grant for {year}; it has "
                    + $"{(Grants.Count == 0 ? "none at all" : GrantsInWords(Grants))}. "
                    + $"Give it one, 0 kr if nothing is granted."
            )
        );

    /// <summary>Splits a cost between the federations that pay for it, by largest remainder.</summary>
    /// <param name="total">The cost; negative for a refund.</param>
    /// <param name="unit">The rounding unit; 1 kr where it is left out.</param>
    /// <returns>What each federation pays, in the order of <see cref="Financing"/>; together the cost.</returns>
    /// <exception cref="InvalidOperationException">It is not shared between federations.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="total"/> is not a whole number of <paramref name="unit"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not positive.</exception>
    public IReadOnlyList<(Federation Federation, Sek Amount)> SplitCost(Sek total, Sek? unit = null)
    {
        Sek whole = Guard.Against.NotPositiveUnit(unit);
        Guard.Against.NotWholeUnits(total, whole);
        return Financing.Count == 0
            ? throw new InvalidOperationException(
                $"{Name} is not shared between federations, so there is nobody to split its cost between. "
                    + "Give it financing shares."
            )
            :
            [
                .. Allocator
                    .Allocate(total, Financing, share => share.Share, whole)
                    .Select(part => (part.Item.Federation, part.Amount)),
            ];
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static string GrantsInWords(IEnumerable<Grant> grants) =>
        string.Join(", ", grants.Select(grant => Message.Of($"{grant.Year}: {grant.Amount}")));

    private IEnumerable<string> GrantProblems() =>
        [
            .. Grants
                .GroupBy(grant => grant.Year)
                .Where(same => same.Skip(1).Any())
                .Select(same =>
                    Message.Of(
                        $"{Name} has {same.Count()} grants for one year, {GrantsInWords(same)}. Keep one of them."
                    )
                ),
            .. Grants
                .Where(grant => grant.Year < FirstDay.Year || grant.Year > LastDay?.Year)
                .Select(grant =>
                    Message.Of(
                        $"{Name} has a grant for {grant.Year}, but runs from {FirstDay.Iso()} to "
                            + $"{LastDay?.Iso() ?? "no end"}. Give grants for its own years."
                    )
                ),
        ];

    private IEnumerable<string> FinancingProblems() =>
        [
            .. Financing
                .Where(each => each.Share <= Fraction.Zero)
                .Select(each =>
                    Message.Of($"{each.Federation} has the share {each.Share} of {Name}. A share is more than 0.")
                ),
            .. Financing
                .GroupBy(each => each.Federation)
                .Where(same => same.Skip(1).Any())
                .Select(same =>
                    Message.Of($"{same.Key} shares {Name} {same.Count()} times. Give each federation once.")
                ),
            .. Financing.Count > 0 && Financing.Select(each => each.Share).Sum() is var sum && sum != Fraction.One
                ? new[]
                {
                    Message.Of(
                        $"The shares of {Name} sum to {sum}, not to 1: {string.Join(", ", Financing)}. "
                            + $"Give the whole cost."
                    ),
                }
                : [],
        ];
}
