namespace Finsam.Domain;

/// <summary>How the costs of a column are lowered, or raised, until it is balanced: as data, by the lines'
/// names.</summary>
/// <remarks>Swedish: <i>sätt att balansera</i>. Lines of a group change in proportion to what they are; the next group
/// when the one before is used up. Only free lines are touched. Equal when every part is equal; not ordered.</remarks>
[NoJsonForm]
public sealed record Reduction
{
    /// <summary>A way to balance.</summary>
    /// <exception cref="ArgumentException">A group is null or empty, a name is blank, or a line stands
    /// twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not positive.</exception>
    public Reduction(
        IEnumerable<IEnumerable<string>>? groups = null,
        IEnumerable<LowestAmount>? lowest = null,
        Sek? unit = null
    )
    {
        Groups = [.. Guard.Against.NullItem(groups ?? [], nameof(groups)).Select(group => group.ToListing())];
        Lowest = [.. Guard.Against.NullItem(lowest ?? [], nameof(lowest))];
        Unit = Guard.Against.NotPositiveUnit(unit);
        Guard.Against.Problems(Problems(Groups), nameof(groups));
        Guard.Against.Repeated(
            Lowest,
            each => each.Line,
            same => Message.Of($"'{same.Key}' has {same.Count()} lowest amounts. Keep one."),
            nameof(lowest)
        );
    }

    /// <summary>The groups of lines, in order; none for all free lines at once.</summary>
    public Listing<Listing<string>> Groups { get; }

    /// <summary>What lines are not reduced below; 0 kr for those left out.</summary>
    public Listing<LowestAmount> Lowest { get; }

    /// <summary>What every change is a whole number of; 1 kr where it is left out.</summary>
    public Sek Unit { get; }

    /// <summary>All free lines change in proportion to what they are.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not positive.</exception>
    public static Reduction InProportion(Sek? unit = null) => new(unit: unit);

    /// <summary>Lines one after the other, the first as far as it can.</summary>
    /// <param name="unit">What every change is a whole number of.</param>
    /// <param name="lines">The lines' names, in the order to change them.</param>
    /// <exception cref="ArgumentException">A name is blank or stands twice, or there is none.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not positive.</exception>
    public static Reduction InOrder(Sek unit, params string[] lines)
    {
        string[][] groups = [.. Guard.Against.NullItem(lines).Select(line => new[] { line })];
        Guard.Against.Problems(
            groups.Length == 0
                ? [$"There is no line. Name those to change, or balance by {nameof(InProportion)}."]
                : Problems(groups),
            nameof(lines)
        );
        return new(groups, unit: unit);
    }

    /// <summary>The same, but a line is not reduced below an amount.</summary>
    /// <inheritdoc cref="LowestAmount(string, Sek)"/>
    public Reduction AtLeast(string line, Sek amount)
    {
        LowestAmount lowest = new(line, amount);
        Guard.Against.Wrong(
            Groups.Count > 0 && !Groups.Any(group => group.Contains(line)),
            $"'{line}' is none of the lines to change, {Words.English}. Name it among them, or leave its amount out.",
            nameof(line)
        );
        return new(Groups, [.. Lowest.Where(each => each.Line != lowest.Line), lowest], Unit);
    }

    /// <summary>The groups and the unit, in Swedish.</summary>
    public override string ToString() => Words.Swedish;

    internal Wording Words =>
        Lowest.Aggregate(
            Groups.Count == 0
                ? Wording.Of(
                    $"fria poster ändras proportionellt, i hela {Unit}",
                    $"free lines change in proportion, in whole {Unit}"
                )
                : Wording.Of($"{InTurn("och", "sedan")}, i hela {Unit}", $"{InTurn("and", "then")}, in whole {Unit}"),
            (words, each) =>
                Wording.Of(
                    $"{words}, minst {each.Amount} kvar av {each.Line}",
                    $"{words}, at least {each.Amount} left of {each.Line}"
                )
        );

    internal Sek RoundedUp(Sek gap) =>
        gap < Sek.Zero ? -RoundedUp(-gap) : (long)(((Int128)gap.Ore + Unit.Ore - 1) / Unit.Ore) * Unit;

    internal bool IsNamed(Line line) => Groups.Any(group => group.Contains(line.Name));

    // Names that are no free cost.
    internal IEnumerable<string> NotAmong(IEnumerable<Line> all, IEnumerable<Line> free)
    {
        string[] names = [.. free.Select(line => line.Name)];
        return Groups
            .SelectMany(group => group)
            .Concat(Lowest.Select(each => each.Line))
            .Distinct()
            .Except(names)
            .Select(name =>
                all.FirstOrDefault(line => line.Name == name) is not { } line
                    ? $"There is no line '{name}'. {Names.Meant(name, names, "free cost")}"
                : line.IsCommitted ? $"'{name}' is committed, so balancing leaves it alone. Leave it out."
                : line.IsCost
                    ? $"'{name}' follows from {line.Source}, so balancing leaves it alone. Change that, or type it."
                : $"'{name}' is no cost. Leave it out."
            );
    }

    // What costs become, so far as they go: lower where something is missing, higher where there is too much.
    internal IEnumerable<Change<Line>> Changes((Line Line, Sek Amount)[] costs, Sek gap)
    {
        bool isReduction = gap > Sek.Zero;
        long left = Math.Abs(RoundedUp(gap).Ore) / Unit.Ore;
        Dictionary<Line, Sek> changes = [];
        foreach (var group in GroupsOf(costs).Where(group => group.Length > 0))
        {
            long[] most = Array.ConvertAll(group, cost => isReduction ? Spare(cost) / Unit.Ore : long.MaxValue);
            long here = isReduction
                ? (long)Int128.Min(left, most.Aggregate(Int128.Zero, (sum, units) => sum + units))
                : left;
            long[] parts = new long[group.Length];
            if (here > 0)
            {
                // Where none costs anything yet, each is raised alike.
                bool isNew = Array.TrueForAll(group, cost => cost.Amount == Sek.Zero);
                long[] weights = Array.ConvertAll(group, cost => isNew ? 1 : cost.Amount.Ore);
                Allocator.AllocateWithin(here, weights, new long[group.Length], most, parts);
                left -= here;
            }

            foreach (var (cost, part) in group.Zip(parts))
            {
                changes[cost.Line] = (isReduction ? -part : part) * Unit;
            }
        }

        return costs
            .Where(cost => changes.GetValueOrDefault(cost.Line) != Sek.Zero)
            .Select(cost => new Change<Line>(cost.Line, cost.Amount, cost.Amount + changes[cost.Line]));
    }

    private string InTurn(string and, string then) =>
        string.Join($", {then} ", Groups.Select(group => string.Join($" {and} ", group)));

    private IEnumerable<(Line Line, Sek Amount)[]> GroupsOf((Line Line, Sek Amount)[] costs) =>
        Groups.Count == 0
            ? [costs]
            : Groups.Select(group => costs.Where(cost => group.Contains(cost.Line.Name)).ToArray());

    // In öre.
    private long Spare((Line Line, Sek Amount) cost) =>
        Math.Max(
            (cost.Amount - (Lowest.FirstOrDefault(each => each.Line == cost.Line.Name)?.Amount ?? Sek.Zero)).Ore,
            0
        );

    private static IEnumerable<string> Problems(IReadOnlyCollection<IReadOnlyCollection<string>> groups) =>
        [
            .. groups
                .Where(group => group.Count == 0 || group.Any(string.IsNullOrWhiteSpace))
                .Select(_ => "A group is empty or a name in it is blank. Name the lines."),
            .. groups
                .SelectMany(group => group)
                .Repeated(name => name)
                .Select(same =>
                    Message.Of($"'{same.Key}' stands {same.Count()} times in the groups. Give each line once.")
                ),
        ];
}
