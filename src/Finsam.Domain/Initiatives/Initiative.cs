namespace Finsam.Domain;

/// <summary>What a federation pays for to help people back to work, or to help its members work together.</summary>
/// <remarks>Swedish: <i>insats</i>, <i>verksamhet</i>. A federation finances an initiative; the owner runs it. Equal
/// when every part is equal; not ordered.</remarks>
[NoJsonForm]
public sealed partial record Initiative
{
    /// <summary>An initiative.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank; a day is not by the ISO calendar; it ends
    /// before it begins; a grant, a requisition or a share is null; two grants are for one year; a grant or a
    /// requisition is for a year outside it; or the shares are not above 0, name somebody twice, or do not make the
    /// whole. The message names all of one argument.</exception>
    public Initiative(
        string name,
        InitiativeKind kind,
        Member owner,
        LocalDate firstDay,
        LocalDate? lastDay = null,
        IEnumerable<Grant>? grants = null,
        IEnumerable<Requisition>? requisitions = null,
        IEnumerable<FinancedShare>? financing = null
    )
    {
        (Name, Kind) = (Guard.Against.Blank(name), Guard.Against.Undefined(kind));
        (Owner, FirstDay) = (Guard.Against.Null(owner), Guard.Against.OtherCalendar(firstDay));
        LastDay = Guard.Against.EndBeforeStart(lastDay, firstDay);
        Grants = ByYear(Guard.Against.NullItem(grants ?? [], nameof(grants)));
        Requisitions = ByDay(Guard.Against.NullItem(requisitions ?? [], nameof(requisitions)));
        Financing = Guard.Against.NullItem(financing ?? [], nameof(financing)).ToListing();
        Guard.Against.Problems(GrantProblems(), nameof(grants));
        Guard.Against.Problems(Outside("requisition", Requisitions.Select(each => each.Year)), nameof(requisitions));
        Guard.Against.Problems(FinancingProblems(), nameof(financing));
    }

    /// <summary>Its name, such as <c>IT-spåret</c>.</summary>
    public string Name { get; }

    /// <summary>Whom it is for.</summary>
    public InitiativeKind Kind { get; }

    /// <summary>The member that runs it.</summary>
    public Member Owner { get; }

    /// <summary>Its first day.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>Its last day, which may lie in a later year; null where it has no end.</summary>
    public LocalDate? LastDay { get; private init; }

    /// <summary>What it is granted, by year; none where it is paid for in another way.</summary>
    public Listing<Grant> Grants { get; private init; }

    /// <summary>What it has asked to be paid of its grants, and paid back, by day.</summary>
    public Listing<Requisition> Requisitions { get; private init; }

    /// <summary>Who share its cost, in the order given; none where one pays all of it.</summary>
    public Listing<FinancedShare> Financing { get; }

    /// <summary>What it is granted for a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It has no grant for the year.</exception>
    public Grant GrantFor(int year)
    {
        Grant? grant = FindGrant(year);
        Guard.Against.OutOfRange(
            grant is null,
            $"{Name} has no grant for {year}; it has {(Grants.Count == 0 ? "none at all" : GrantsInWords(Grants))}. "
                + $"Give it one, 0 kr if nothing is granted.",
            nameof(year)
        );
        return grant!;
    }

    /// <summary>Splits a cost between those who pay for it, by largest remainder.</summary>
    /// <param name="total">The cost; negative for a refund.</param>
    /// <param name="unit">The rounding unit; 1 kr where it is left out.</param>
    /// <returns>What each pays, in the order of <see cref="Financing"/>; together the cost.</returns>
    /// <exception cref="InvalidOperationException">It is not shared.</exception>
    /// <exception cref="ArgumentException"><paramref name="total"/> is not a whole number of
    /// <paramref name="unit"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not positive.</exception>
    public Listing<FinancedCost> SplitCost(Sek total, Sek? unit = null)
    {
        Sek whole = Guard.Against.NotPositiveUnit(unit);
        Guard.Against.NotWholeUnits(total, whole);
        return Financing.Count == 0
            ? throw new InvalidOperationException(
                $"{Name} is not shared: one pays all of it. Give it {nameof(Financing)} to share."
            )
            : Allocator
                .Allocate(total, Financing, share => share.Share, whole)
                .Select(part => new FinancedCost(this, part.Item, part.Amount, total, whole))
                .ToListing();
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    // Null where it has none.
    internal Grant? FindGrant(int year) => Grants.FirstOrDefault(grant => grant.Year == year);

    private static Listing<Grant> ByYear(IEnumerable<Grant> grants) => grants.OrderBy(each => each.Year).ToListing();

    private static Listing<Requisition> ByDay(IEnumerable<Requisition> requisitions) =>
        requisitions.OrderBy(each => each.Date).ToListing();

    private static string GrantsInWords(IEnumerable<Grant> grants) =>
        string.Join(", ", grants.Select(grant => Message.Of($"{grant.Year}: {grant.Amount}")));

    private IEnumerable<string> GrantProblems() =>
        [
            .. Grants
                .Repeated(grant => grant.Year)
                .Select(same =>
                    Message.Of(
                        $"{Name} has {same.Count()} grants for one year, {GrantsInWords(same)}. Keep one of them."
                    )
                ),
            .. Outside("grant", Grants.Select(grant => grant.Year)),
        ];

    private IEnumerable<string> Outside(string what, IEnumerable<int> years) =>
        years
            .Distinct()
            .Where(year => year < FirstDay.Year || year > LastDay?.Year)
            .Select(year =>
                Message.Of(
                    $"{Name} has a {what} for {year}, but runs from {FirstDay.Iso()} to "
                        + $"{LastDay?.Iso() ?? "no end"}. Give a {what} for its own years."
                )
            );

    private IEnumerable<string> FinancingProblems() =>
        [
            .. Financing
                .Where(each => each.Share <= Fraction.Zero)
                .Select(each =>
                    Message.Of($"{each.Financier} has the share {each.Share} of {Name}. A share is more than 0.")
                ),
            .. Financing
                .Repeated(each => each.Financier)
                .Select(same => Message.Of($"{same.Key} shares {Name} {same.Count()} times. Give each once.")),
            Financing.Select(each => each.Share).Sum() is var sum && (sum == Fraction.One || Financing.Count == 0)
                ? ""
                : Message.Of(
                    $"The shares of {Name} sum to {sum}, not to 1: {string.Join(", ", Financing)}. Give the whole cost."
                ),
        ];
}
