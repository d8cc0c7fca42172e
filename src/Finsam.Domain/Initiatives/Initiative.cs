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
    /// <param name="grants">What it is granted, a grant for each year; none where it is paid for in another way.</param>
    /// <param name="financing">The federations that share its cost; none where one pays all of it.</param>
    /// <param name="goals">What it is to achieve, in the words of the decision.</param>
    /// <exception cref="ArgumentNullException"><paramref name="owner"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> or a goal is blank; it ends before it begins; two grants are for one year, or one is for a year outside
    /// it; or the shares are not above 0, name a federation twice, or do not make the whole.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a kind.</exception>
    public Initiative(
        string name,
        InitiativeKind kind,
        Member owner,
        LocalDate firstDay,
        LocalDate? lastDay = null,
        IEnumerable<Grant>? grants = null,
        IEnumerable<FinancingShare>? financing = null,
        IEnumerable<string>? goals = null
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(owner);
        if (lastDay < firstDay)
        {
            throw new ArgumentException(
                $"{name} cannot end on {lastDay?.Iso()} when it begins on {firstDay.Iso()}. Give a last day on or after the first.",
                nameof(lastDay)
            );
        }

        (Name, Kind, Owner) = (name.Trim(), Guard.Against.Undefined(kind), owner);
        (FirstDay, LastDay) = (firstDay, lastDay);
        Grants = [.. Given(grants, "A grant", nameof(grants)).OrderBy(grant => grant.Year)];
        Financing = [.. Given(financing, "A financing share", nameof(financing))];
        Goals = [.. goals ?? []];
        Check(GrantProblems(), nameof(grants));
        Check(FinancingProblems(), nameof(financing));
        Check(Goals.Where(string.IsNullOrWhiteSpace).Select(_ => "A goal is blank. Leave it out."), nameof(goals));
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

    /// <summary>What it is to achieve.</summary>
    public IReadOnlyList<string> Goals { get; }

    /// <summary>What it is granted for a year.</summary>
    /// <param name="year">The calendar year.</param>
    /// <returns>The grant.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It has no grant for the year.</exception>
    public Grant GrantFor(int year) =>
        Grants.FirstOrDefault(grant => grant.Year == year)
        ?? throw new ArgumentOutOfRangeException(
            nameof(year),
            Message.Of($"{Name} has no grant for {year}; it has ")
                + $"{(Grants.Count == 0 ? "none at all" : string.Join(", ", Grants))}. Give it one, 0 kr if nothing is granted."
        );

    /// <summary>Splits a cost between the federations that pay for it, by largest remainder.</summary>
    /// <param name="total">The cost; negative for a refund.</param>
    /// <param name="unit">The rounding unit, such as 1 kr.</param>
    /// <returns>What each federation pays, in the order of <see cref="Financing"/>; together the cost.</returns>
    /// <exception cref="InvalidOperationException">It is not shared between federations.</exception>
    /// <exception cref="ArgumentException"><paramref name="total"/> is not a whole number of <paramref name="unit"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not positive.</exception>
    public IReadOnlyList<(Federation Federation, Sek Amount)> SplitCost(Sek total, Sek unit) =>
        Financing.Count == 0
            ? throw new InvalidOperationException(
                $"{Name} is not shared between federations, so there is nobody to split its cost between. Give it financing shares."
            )
            :
            [
                .. Allocator
                    .Allocate(total, Financing, share => share.Share, unit)
                    .Select(part => (part.Item.Federation, part.Amount)),
            ];

    /// <summary>The name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name;

    private T[] Given<T>(IEnumerable<T>? items, string what, string parameter)
        where T : class
    {
        T[] all = [.. items ?? []];
        return all.Contains(null)
            ? throw new ArgumentException($"{Name}: {what} is null. Leave it out.", parameter)
            : all;
    }

    private void Check(IEnumerable<string> problems, string parameter)
    {
        string all = string.Join(' ', problems);
        if (all.Length > 0)
        {
            throw new ArgumentException($"{Name}: {all}", parameter);
        }
    }

    private IEnumerable<string> GrantProblems()
    {
        foreach (IGrouping<int, Grant> year in Grants.GroupBy(grant => grant.Year).Where(year => year.Count() > 1))
        {
            yield return $"There are {year.Count()} grants for {year.Key}: {string.Join(" and ", year.Select(grant => grant.Amount))}. Keep one.";
        }

        foreach (Grant grant in Grants.Where(grant => grant.Year < FirstDay.Year || grant.Year > LastDay?.Year))
        {
            yield return $"It has a grant for {grant.Year}, but runs from {FirstDay.Iso()} to {LastDay?.Iso() ?? "no end"}. Give grants for its own years.";
        }
    }

    private IEnumerable<string> FinancingProblems()
    {
        foreach (FinancingShare share in Financing.Where(share => share.Share <= Fraction.Zero))
        {
            yield return $"{share.Federation} has the share {share.Share}. A share is more than 0.";
        }

        foreach (
            IGrouping<Federation, FinancingShare> twice in Financing
                .GroupBy(share => share.Federation)
                .Where(same => same.Count() > 1)
        )
        {
            yield return $"{twice.Key} stands {twice.Count()} times. Give each federation once.";
        }

        Fraction sum = Financing.Select(share => share.Share).Sum();
        if (Financing.Count > 0 && sum != Fraction.One)
        {
            yield return $"The shares sum to {sum}, not to 1: {string.Join(", ", Financing)}. Give the whole cost.";
        }
    }
}
