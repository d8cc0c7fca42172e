namespace Finsam.Domain;

/// <summary>A way to balance a column that ends below its floor or above its ceiling, by a name for a board.</summary>
/// <remarks>
/// <para>Swedish: <i>balanseringsstrategi</i>.</para>
/// <para>Costs are reduced where too little is left, and raised where too much is. Only free lines are touched. To draw
/// on equity is no strategy but a lower <see cref="BalanceTarget.Floor"/>. Equal only to itself; not ordered.</para>
/// </remarks>
public sealed class BalancingStrategy
{
    private BalancingStrategy(Wording name, Sek unit) => (Name, Unit) = (name, unit);

    /// <summary>What it is called.</summary>
    public Wording Name { get; }

    /// <summary>What every change is a whole number of.</summary>
    public Sek Unit { get; }

    // Of the free lines, those that change in proportion to each other; the next group when the one before is used up.
    internal Func<IEnumerable<BudgetLine>, IEnumerable<BudgetLine[]>>? Groups { get; private init; }

    internal IReadOnlyDictionary<BudgetLine, Sek> LowerBounds { get; private init; } =
        new Dictionary<BudgetLine, Sek>();

    // The lines that it names have to be costs of the plan.
    internal IReadOnlyList<BudgetLine> Named { get; private init; } = [];

    internal bool AsksMembers { get; private init; }

    /// <summary>All free lines change in proportion to what they are.</summary>
    /// <param name="lowerBounds">What lines are not reduced below; 0 kr for those left out.</param>
    /// <param name="unit">What every change is a whole number of, such as 1 000 kr; left out, 1 kr.</param>
    /// <remarks>Units by largest remainder within the bounds, as <see cref="Allocator"/> has it.</remarks>
    /// <exception cref="ArgumentException">A bound is negative; the message names all that are.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not positive.</exception>
    public static BalancingStrategy InProportion(
        IReadOnlyDictionary<BudgetLine, Sek>? lowerBounds = null,
        Sek? unit = null
    ) =>
        ByCosts(
            new("fria poster i proportion", "free lines in proportion"),
            free =>
                [
                    [.. free],
                ],
            [],
            lowerBounds,
            unit
        );

    /// <summary>Free lines change one after the other, the first as far as it can.</summary>
    /// <param name="order">The lines in the order to change them; free lines that are left out are not changed.</param>
    /// <param name="lowerBounds">What lines are not reduced below; 0 kr for those left out.</param>
    /// <param name="unit">What every change is a whole number of; left out, 1 kr.</param>
    /// <exception cref="ArgumentException">The order or a line is null, a line stands twice, or a bound is
    /// negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not positive.</exception>
    public static BalancingStrategy ByPriority(
        IEnumerable<BudgetLine> order,
        IReadOnlyDictionary<BudgetLine, Sek>? lowerBounds = null,
        Sek? unit = null
    )
    {
        BudgetLine[] ordered = Guard.Against.NullItem(order);
        Guard.Against.Repeated(
            ordered,
            line => line,
            same => Message.Of($"'{same.Key}' stands {same.Count()} times in the order. Give each line once."),
            nameof(order)
        );
        return ByCosts(
            new("fria poster i prioritetsordning", "free lines by priority"),
            free => ordered.Where(free.Contains).Select(line => new[] { line }),
            ordered,
            lowerBounds,
            unit
        );
    }

    /// <summary>New lines change before those that are ongoing, each group in proportion.</summary>
    /// <param name="lowerBounds">What lines are not reduced below; 0 kr for those left out.</param>
    /// <param name="unit">What every change is a whole number of; left out, 1 kr.</param>
    /// <exception cref="ArgumentException">A bound is negative; the message names all that are.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not positive.</exception>
    public static BalancingStrategy NewBeforeOngoing(
        IReadOnlyDictionary<BudgetLine, Sek>? lowerBounds = null,
        Sek? unit = null
    ) =>
        ByCosts(
            new("nya poster före pågående", "new lines before ongoing ones"),
            free =>
                free.GroupBy(line => line.IsNew).OrderByDescending(group => group.Key).Select(group => group.ToArray()),
            [],
            lowerBounds,
            unit
        );

    /// <summary>The members are asked for more, half from the state and a quarter each from regions and municipalities;
    /// or for less.</summary>
    /// <param name="unit">What every change is whole numbers of; left out, 1 kr. The sum is rounded up to four.</param>
    /// <returns>The strategy. Within a party the lines change in proportion to what they are.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not positive.</exception>
    public static BalancingStrategy AskMembers(Sek? unit = null) =>
        new(new("medlemmarna tillfrågas", "the members are asked"), Guard.Against.NotPositiveUnit(unit))
        {
            AsksMembers = true,
        };

    /// <summary>The name in Swedish.</summary>
    public override string ToString() => Name.Swedish;

    private static BalancingStrategy ByCosts(
        Wording name,
        Func<IEnumerable<BudgetLine>, IEnumerable<BudgetLine[]>> groups,
        BudgetLine[] order,
        IReadOnlyDictionary<BudgetLine, Sek>? lowerBounds,
        Sek? unit
    )
    {
        Dictionary<BudgetLine, Sek> bounds = new(lowerBounds ?? new Dictionary<BudgetLine, Sek>());
        Guard.Against.Problems(
            bounds
                .Where(bound => bound.Value < Sek.Zero)
                .Select(bound =>
                    Message.Of(
                        $"'{bound.Key}' cannot be kept at {bound.Value} or more. Give 0 kr or more, or leave it out."
                    )
                ),
            nameof(lowerBounds)
        );
        return new(name, Guard.Against.NotPositiveUnit(unit))
        {
            Groups = groups,
            LowerBounds = bounds,
            Named = [.. order, .. bounds.Keys],
        };
    }
}
