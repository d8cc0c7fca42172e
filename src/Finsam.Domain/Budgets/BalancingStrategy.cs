namespace Finsam.Domain;

/// <summary>A way to balance a column that ends below its floor or above its ceiling, by a name that a board can use.</summary>
/// <remarks>
/// <para>Swedish: <i>balanseringsstrategi</i>.</para>
/// <para>
/// Costs are reduced where too little is left, and raised where too much is. Only free lines are touched. Equal only to
/// itself; not ordered.
/// </para>
/// </remarks>
public sealed class BalancingStrategy
{
    private BalancingStrategy(Wording name, Sek unit) => (Name, Unit) = (name, unit);

    /// <summary>What it is called.</summary>
    public Wording Name { get; }

    /// <summary>What every change is a whole number of; 0 kr where nothing is changed.</summary>
    public Sek Unit { get; }

    /// <summary>The groups of lines that are changed, each in proportion, the next when the one before is used up; null where no costs are.</summary>
    internal Func<IEnumerable<BudgetLine>, IEnumerable<BudgetLine[]>>? Groups { get; private init; }

    /// <summary>What each line is not reduced below.</summary>
    internal IReadOnlyDictionary<BudgetLine, Sek> LowerBounds { get; private init; } =
        new Dictionary<BudgetLine, Sek>();

    /// <summary>The lines that it names, which have to be costs of the plan.</summary>
    internal IReadOnlyList<BudgetLine> Named { get; private init; } = [];

    internal bool AsksMembers { get; private init; }

    /// <summary>How far equity may be drawn on; null where that is not the way.</summary>
    internal Sek? EquityFloor { get; private init; }

    /// <summary>All free lines change in proportion to what they are.</summary>
    /// <param name="unit">What every change is a whole number of, such as 1 000 kr.</param>
    /// <param name="lowerBounds">What lines are not reduced below; 0 kr for those left out.</param>
    /// <returns>The strategy.</returns>
    /// <remarks>Units by largest remainder within the bounds: <see cref="Allocator.AllocateWithin(long, ReadOnlySpan{long}, ReadOnlySpan{long}, ReadOnlySpan{long}, Span{long}, TieBreak)"/>.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not positive, or a bound is negative.</exception>
    public static BalancingStrategy InProportion(Sek unit, IReadOnlyDictionary<BudgetLine, Sek>? lowerBounds = null) =>
        ByCosts(
            new("fria poster i proportion", "free lines in proportion"),
            unit,
            lowerBounds,
            free =>
                [
                    [.. free],
                ]
        );

    /// <summary>Free lines change one after the other, the first as far as it can.</summary>
    /// <param name="unit">What every change is a whole number of.</param>
    /// <param name="order">The lines in the order to change them; free lines that are left out are not changed.</param>
    /// <param name="lowerBounds">What lines are not reduced below; 0 kr for those left out.</param>
    /// <returns>The strategy.</returns>
    /// <exception cref="ArgumentException"><paramref name="order"/> or a line of it is null, or a line stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not positive.</exception>
    public static BalancingStrategy ByPriority(
        Sek unit,
        IEnumerable<BudgetLine> order,
        IReadOnlyDictionary<BudgetLine, Sek>? lowerBounds = null
    )
    {
        ArgumentNullException.ThrowIfNull(order);
        BudgetLine[] ordered = [.. order];
        if (ordered.Contains(null) || ordered.Distinct().Count() < ordered.Length)
        {
            throw new ArgumentException(
                $"The order is {string.Join(", ", ordered.Select(line => line?.Name ?? "null"))}. Give each line once, and none that is null.",
                nameof(order)
            );
        }

        return ByCosts(
            new("fria poster i prioritetsordning", "free lines by priority"),
            unit,
            lowerBounds,
            free => ordered.Where(free.Contains).Select(line => new[] { line }),
            ordered
        );
    }

    /// <summary>New lines change before those that are ongoing, each group in proportion.</summary>
    /// <param name="unit">What every change is a whole number of.</param>
    /// <param name="lowerBounds">What lines are not reduced below; 0 kr for those left out.</param>
    /// <returns>The strategy.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not positive.</exception>
    public static BalancingStrategy NewBeforeOngoing(
        Sek unit,
        IReadOnlyDictionary<BudgetLine, Sek>? lowerBounds = null
    ) =>
        ByCosts(
            new("nya poster före pågående", "new lines before ongoing ones"),
            unit,
            lowerBounds,
            free =>
                free.GroupBy(line => line.IsNew).OrderByDescending(group => group.Key).Select(group => group.ToArray())
        );

    /// <summary>The members are asked for more, half from the state and a quarter each from regions and municipalities; or for less.</summary>
    /// <param name="unit">What every change is a whole number of, such as 1 kr: the sum is rounded up to four of them.</param>
    /// <returns>The strategy. Within a party the lines change in proportion to what they are.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not positive.</exception>
    public static BalancingStrategy AskMembers(Sek unit)
    {
        Guard.Against.NotPositiveUnit(unit);
        return new(new("medlemmarna tillfrågas", "the members are asked"), unit) { AsksMembers = true };
    }

    /// <summary>Nothing is changed: equity is drawn on, as far as its floor.</summary>
    /// <param name="equityFloor">What equity may not go below; 0 kr unless the board wants more (21 § lagen (2003:1210) lets a federation have no debts).</param>
    /// <returns>The strategy. The floor of equity rules, not that of the target, which is what the board had wished.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="equityFloor"/> is negative.</exception>
    public static BalancingStrategy DrawOnEquity(Sek equityFloor = default) =>
        equityFloor >= Sek.Zero
            ? new(new("eget kapital används", "equity is drawn on"), Sek.Zero) { EquityFloor = equityFloor }
            : throw new ArgumentOutOfRangeException(
                nameof(equityFloor),
                $"Equity cannot go down to {equityFloor}: a federation has no debts (21 § lagen (2003:1210)). Give 0 kr or more."
            );

    /// <summary>The name in Swedish.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name.Swedish;

    private static BalancingStrategy ByCosts(
        Wording name,
        Sek unit,
        IReadOnlyDictionary<BudgetLine, Sek>? lowerBounds,
        Func<IEnumerable<BudgetLine>, IEnumerable<BudgetLine[]>> groups,
        params BudgetLine[] order
    )
    {
        Guard.Against.NotPositiveUnit(unit);
        Dictionary<BudgetLine, Sek> bounds = new(lowerBounds ?? new Dictionary<BudgetLine, Sek>());
        foreach ((BudgetLine line, Sek bound) in bounds.Where(bound => bound.Value < Sek.Zero))
        {
            throw new ArgumentOutOfRangeException(
                nameof(lowerBounds),
                $"'{line}' cannot be kept at {bound} or more. Give 0 kr or more, or leave it out."
            );
        }

        return new(name, unit)
        {
            Groups = groups,
            LowerBounds = bounds,
            Named = [.. order, .. bounds.Keys],
        };
    }
}
