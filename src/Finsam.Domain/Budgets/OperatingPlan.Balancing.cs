namespace Finsam.Domain;

public sealed partial class OperatingPlan
{
    /// <summary>Balances a column that ends below its floor or above its ceiling.</summary>
    /// <param name="column">The column.</param>
    /// <param name="strategy">How.</param>
    /// <param name="target">Between what it is to close; at least 0 kr where it is left out.</param>
    /// <returns>The changes and the plan after them or, where the strategy cannot, the figures that stand in its way.</returns>
    /// <remarks>Room for new initiatives that follows from the rest of the column stays what it was, unless it is itself changed.</remarks>
    /// <exception cref="ArgumentException">
    /// <paramref name="column"/> or <paramref name="strategy"/> is null, or the column is not in the plan; the strategy names a line that is no
    /// cost of the plan; or the members are asked and a contribution has no party.
    /// </exception>
    public BalancingResult Balanced(PlanColumn column, BalancingStrategy strategy, BalanceTarget target = default)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        PlanCheck.Refuse(
            strategy
                .Named.Where(line => !line.IsCost || !_lines.ContainsKey(line))
                .Select(line =>
                    $"The strategy names '{line}', which is no cost of the plan. Use the plan's own line, or leave it out."
                ),
            nameof(strategy)
        );
        Sek closing = Totals(column).ClosingBalance;
        Sek gap = target.GapOf(closing);
        if (gap == Sek.Zero)
        {
            return new(strategy, column, gap, this, []);
        }

        if (strategy.EquityFloor is { } floor)
        {
            return new(strategy, column, gap, this, [], DrawingObstacle(closing, gap, floor));
        }

        Dictionary<BudgetLine, Sek> changes = [];
        Wording? obstacle = strategy.AsksMembers
            ? AskMembers(column, strategy.Unit, gap, changes)
            : ChangeCosts(column, strategy, gap, changes);
        PlanChange[] listed =
        [
            .. Lines
                .Where(line => changes.GetValueOrDefault(line) != Sek.Zero)
                .Select(line => new PlanChange(line, column, this[line, column], this[line, column] + changes[line])),
        ];
        // Room that followed the rest of its column would use up what is saved, so it stays as it was.
        BudgetAmount[] cells = [.. _cells];
        foreach (BudgetLine line in Lines.Where(line => cells[Cell(line, column)].Room is not null))
        {
            cells[Cell(line, column)] = BudgetAmount.Typed(this[line, column], strategy.Name.Swedish);
        }

        foreach (PlanChange change in listed)
        {
            cells[Cell(change.Line, column)] = BudgetAmount.Typed(change.After, strategy.Name.Swedish);
        }

        OperatingPlan after = new(this, cells, ColumnAt(column));
        Sek reached = after.Totals(column).ClosingBalance;
        obstacle ??= target.GapOf(reached) == Sek.Zero ? null : UnitObstacle(reached, target, strategy.Unit);
        return obstacle is null
            ? new(strategy, column, gap, after, listed)
            : new(strategy, column, gap, this, [], obstacle);
    }

    private static Sek RoundedUp(Sek amount, Sek unit) => (amount.Ore + unit.Ore - 1) / unit.Ore * unit;

    private static Wording? DrawingObstacle(Sek closing, Sek gap, Sek floor) =>
        gap < Sek.Zero ? Wording.Of($"inget saknas: {-gap} är för mycket", $"nothing is missing: {-gap} is too much")
        : closing >= floor ? null
        : Wording.Of(
            $"utgående balans {closing} < {floor}, golvet för eget kapital",
            $"closing balance {closing} < {floor}, the floor of equity"
        );

    private static Wording UnitObstacle(Sek reached, BalanceTarget target, Sek unit) =>
        Wording.Of(
            $"i hela {unit} blir utgående balans {reached}, inte mellan {target.Floor} och {target.Ceiling}",
            $"in whole {unit} the closing balance becomes {reached}, not between {target.Floor} and {target.Ceiling}"
        );

    /// <summary>Half from the state and a quarter each from regions and municipalities, and within a party in proportion.</summary>
    private Wording? AskMembers(PlanColumn column, Sek unit, Sek gap, Dictionary<BudgetLine, Sek> changes)
    {
        BudgetLine[] lines = [.. Lines.Where(line => line.Kind == BudgetLineKind.Contribution)];
        PlanCheck.Refuse(
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
        foreach (Party party in Enum.GetValues<Party>())
        {
            Wording name = party.Choose<Wording>(
                state: new("statens del", "the state's share"),
                regions: new("regionernas del", "the regions' share"),
                municipalities: new("kommunernas del", "the municipalities' share")
            );
            BudgetLine[] payers = Array.FindAll(lines, line => line.Party == party);
            long[] weights = Array.ConvertAll(payers, line => this[line, column].Ore);
            if (weights.Sum() == 0)
            {
                return Wording.Of(
                    $"ingen betalar de {parts[party]} som är {name.Swedish} enligt 5 § lagen (2003:1210)",
                    $"nobody pays the {parts[party]} that are {name.English} by 5 § lagen (2003:1210)"
                );
            }

            Sek paid = weights.Sum(ore => ore / unit.Ore) * unit;
            if (gap < Sek.Zero && parts[party] > paid)
            {
                return Wording.Of(
                    $"{name.Swedish}: {parts[party]} > {paid}, det som betalas i hela {unit}",
                    $"{name.English}: {parts[party]} > {paid}, what is paid in whole {unit}"
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
        long units = RoundedUp(isReduction ? gap : -gap, strategy.Unit).Ore / strategy.Unit.Ore;
        long wanted = units;
        foreach (BudgetLine[] group in strategy.Groups!(free))
        {
            long[] upper = Array.ConvertAll(
                group,
                line => isReduction ? Room(line, column, strategy) / strategy.Unit.Ore : long.MaxValue
            );
            long most = isReduction ? upper.Sum() : units;
            long here = Math.Min(units, most);
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
                changes[line] = (isReduction ? -part : part) * strategy.Unit;
            }
        }

        return units == 0
            ? null
            : Wording.Of(
                $"fria poster räcker i hela {strategy.Unit} till {(wanted - units) * strategy.Unit} < {wanted * strategy.Unit} som behövs",
                $"free lines are enough in whole {strategy.Unit} for {(wanted - units) * strategy.Unit} < {wanted * strategy.Unit} that are needed"
            );
    }

    /// <summary>How much a line can be reduced, in öre.</summary>
    private long Room(BudgetLine line, PlanColumn column, BalancingStrategy strategy) =>
        Math.Max((this[line, column] - strategy.LowerBounds.GetValueOrDefault(line)).Ore, 0);
}
