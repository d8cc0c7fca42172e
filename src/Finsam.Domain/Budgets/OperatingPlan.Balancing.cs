namespace Finsam.Domain;

public sealed partial class OperatingPlan
{
    /// <summary>Balances a column that ends below its floor or above its ceiling.</summary>
    /// <param name="column">The column.</param>
    /// <param name="strategy">How.</param>
    /// <param name="target">Between what it is to close; at least 0 kr where it is left out.</param>
    /// <returns>The changes and the plan after them, or the figures that stand in the way.</returns>
    /// <remarks>
    /// Room for new initiatives that follows from the rest of the column stays what it was, unless it is itself
    /// changed.
    /// </remarks>
    /// <exception cref="ArgumentException">
    /// <paramref name="column"/> or <paramref name="strategy"/> is null, or the column is not in the plan; the strategy
    /// names a line that is no cost of the plan; or the members are asked and a contribution has no party.
    /// </exception>
    /// <exception cref="OverflowException">A change or a total after it is more than an amount can hold.</exception>
    public BalancingResult Balanced(PlanColumn column, BalancingStrategy strategy, BalanceTarget? target = null)
    {
        Guard.Against.Problems(
            Guard
                .Against.Null(strategy)
                .Named.Where(line => !line.IsCost || !_lines.ContainsKey(line))
                .Select(line =>
                    $"The strategy names '{line}', which is no cost of the plan. "
                    + "Use the plan's own line, or leave it out."
                ),
            nameof(strategy)
        );
        target ??= new(Sek.Zero);
        Sek gap = target.GapOf(Totals(column).ClosingBalance);
        if (gap == Sek.Zero)
        {
            return new(strategy, column, gap, this, []);
        }

        Dictionary<BudgetLine, Sek> changes = [];
        Wording? obstacle = strategy.AsksMembers
            ? AskMembers(column, strategy.Unit, gap, changes)
            : ChangeCosts(column, strategy, gap, changes);
        Change<BudgetLine>[] listed =
        [
            .. Lines
                .Where(line => changes.GetValueOrDefault(line) != Sek.Zero)
                .Select(line => new Change<BudgetLine>(line, this[line, column], this[line, column] + changes[line])),
        ];
        // Room that followed the rest of its column would use up what is saved, so it stays as it was.
        BudgetAmount[] cells = [.. _cells];
        foreach (BudgetLine line in Lines.Where(line => cells[Cell(line, column)].Room is not null))
        {
            cells[Cell(line, column)] = BudgetAmount.Typed(this[line, column], strategy.Name.Swedish);
        }

        foreach (Change<BudgetLine> change in listed)
        {
            cells[Cell(change.What, column)] = BudgetAmount.Typed(change.After, strategy.Name.Swedish);
        }

        OperatingPlan after = new(this, cells, ColumnAt(column));
        Sek reached = after.Totals(column).ClosingBalance;
        obstacle ??= target.GapOf(reached) == Sek.Zero ? null : UnitObstacle(reached, target, strategy.Unit);
        return obstacle is null
            ? new(strategy, column, gap, after, listed)
            : new(strategy, column, gap, this, [], obstacle);
    }

    private static Sek RoundedUp(Sek amount, Sek unit) => (long)(((Int128)amount.Ore + unit.Ore - 1) / unit.Ore) * unit;

    private static Wording UnitObstacle(Sek reached, BalanceTarget target, Sek unit) =>
        Wording.Of(
            $"i hela {unit} blir utgående balans {reached}, inte mellan {target.Floor} och {target.Ceiling}",
            $"in whole {unit} the closing balance becomes {reached}, not between {target.Floor} and {target.Ceiling}"
        );

    private Wording? AskMembers(PlanColumn column, Sek unit, Sek gap, Dictionary<BudgetLine, Sek> changes)
    {
        BudgetLine[] lines = [.. Lines.Where(line => line.Kind == BudgetLineKind.Contribution)];
        Guard.Against.Problems(
            lines
                .Where(line => line.Party is null)
                .Select(line =>
                    $"'{line}' is a contribution of no party. Say whose it is, with {nameof(BudgetLine.Party)}."
                ),
            nameof(column)
        );
        StatutoryShares law = StatutoryShares.InForce.On(new(column.Year, 1, 1)).Value;
        Sek sum = RoundedUp(gap < Sek.Zero ? -gap : gap, unit * law.Parts);
        PartyAmounts parts = law.Split(sum, unit);
        foreach (Party party in new[] { Party.State, Party.Regions, Party.Municipalities })
        {
            Wording name = party.Choose<Wording>(
                state: new("statens del", "the state's share"),
                regions: new("regionernas del", "the regions' share"),
                municipalities: new("kommunernas del", "the municipalities' share")
            );
            BudgetLine[] payers = Array.FindAll(lines, line => line.Party == party);
            long[] weights = Array.ConvertAll(payers, line => this[line, column].Ore);
            if (Array.TrueForAll(weights, ore => ore == 0))
            {
                return Wording.Of(
                    $"ingen betalar de {parts[party]} som är {name} enligt 5 § lagen (2003:1210)",
                    $"nobody pays the {parts[party]} that are {name} by 5 § lagen (2003:1210)"
                );
            }

            Sek paid = weights.Sum(ore => ore / unit.Ore * unit);
            if (gap < Sek.Zero && parts[party] > paid)
            {
                return Wording.Of(
                    $"{name}: {parts[party]} > {paid}, det som betalas i hela {unit}",
                    $"{name}: {parts[party]} > {paid}, what is paid in whole {unit}"
                );
            }

            // Nobody is asked for less than nothing.
            long[] most = Array.ConvertAll(weights, ore => gap < Sek.Zero ? ore / unit.Ore : long.MaxValue);
            long units = parts[party].Ore / unit.Ore;
            long[] shares = new long[payers.Length];
            Allocator.AllocateWithin(units, weights, new long[payers.Length], most, shares);
            foreach ((BudgetLine line, long share) in payers.Zip(shares))
            {
                changes[line] = (gap < Sek.Zero ? -share : share) * unit;
            }
        }

        return null;
    }

    private Wording? ChangeCosts(
        PlanColumn column,
        BalancingStrategy strategy,
        Sek gap,
        Dictionary<BudgetLine, Sek> changes
    )
    {
        bool isReduction = gap > Sek.Zero;
        BudgetLine[] free = [.. Lines.Where(line => line.IsCost && !line.IsCommitted && this[line, column] > Sek.Zero)];
        Sek unit = strategy.Unit;
        long units = RoundedUp(isReduction ? gap : -gap, unit).Ore / unit.Ore;
        long wanted = units;
        foreach (BudgetLine[] group in strategy.Groups!(free))
        {
            long[] upper = Array.ConvertAll(
                group,
                line => isReduction ? Room(line, column, strategy) / unit.Ore : long.MaxValue
            );
            long here = isReduction ? (long)Int128.Min(units, Sum(upper)) : units;
            long[] parts = new long[group.Length];
            if (group.Length > 0 && here > 0)
            {
                Allocator.AllocateWithin(
                    here,
                    Array.ConvertAll(group, line => this[line, column].Ore),
                    new long[group.Length],
                    upper,
                    parts
                );
                units -= here;
            }

            foreach ((BudgetLine line, long part) in group.Zip(parts))
            {
                changes[line] = (isReduction ? -part : part) * unit;
            }
        }

        return units == 0
            ? null
            : Wording.Of(
                $"fria poster räcker i hela {unit} till {(wanted - units) * unit} < {wanted * unit} som behövs",
                $"free lines are enough in whole {unit} for {(wanted - units) * unit} < {wanted * unit} that are needed"
            );
    }

    private static Int128 Sum(long[] units) => units.Aggregate(Int128.Zero, (sum, unit) => sum + unit);

    // In öre.
    private long Room(BudgetLine line, PlanColumn column, BalancingStrategy strategy) =>
        Math.Max((this[line, column] - strategy.LowerBounds.GetValueOrDefault(line)).Ore, 0);
}
