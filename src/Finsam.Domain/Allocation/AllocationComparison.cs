namespace Finsam.Domain;

/// <summary>Two splits side by side: who moved, by how much, and who lost although nothing spoke for it.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <remarks>
/// <para>Swedish: <i>jämförelse av fördelningar</i>.</para>
/// <para>Equal only to itself; not ordered.</para>
/// </remarks>
public sealed class AllocationComparison<T>
    where T : notnull
{
    /// <summary>Compares two splits.</summary>
    /// <param name="before">Each item with its weight and amount, once.</param>
    /// <param name="after">The same, after the change.</param>
    /// <exception cref="ArgumentException">An argument is null, or an item stands twice.</exception>
    public AllocationComparison(
        IEnumerable<(T Item, long Weight, Sek Amount)> before,
        IEnumerable<(T Item, long Weight, Sek Amount)> after
    )
    {
        (T[] itemsBefore, Dictionary<T, (long Weight, Sek Amount)> was) = ByItem(before, nameof(before));
        (T[] itemsAfter, Dictionary<T, (long Weight, Sek Amount)> becomes) = ByItem(after, nameof(after));
        Changes =
        [
            .. itemsAfter
                .Union(itemsBefore)
                .Select(item =>
                {
                    (long Weight, Sek Amount) one = was.GetValueOrDefault(item);
                    (long Weight, Sek Amount) other = becomes.GetValueOrDefault(item);
                    return new AllocationChange<T>(item, one.Weight, other.Weight, one.Amount, other.Amount);
                }),
        ];
    }

    /// <summary>Each item: in the later order, and then those that only the earlier split has.</summary>
    public IReadOnlyList<AllocationChange<T>> Changes { get; }

    /// <summary>How much more is given out in all.</summary>
    public Sek Difference => Changes.Sum(change => change.Difference);

    /// <summary>
    /// Those who get less although no less is given out, their weight has not fallen, and no other's has risen: more in
    /// all took from them. Largest remainder allows it (the Alabama paradox); no divisor method does.
    /// </summary>
    public IReadOnlyList<AllocationChange<T>> LostByMoreInAll =>
        Difference >= Sek.Zero && Changes.All(change => change.WeightAfter <= change.WeightBefore)
            ? [.. Changes.Where(change => change.Difference < Sek.Zero && change.WeightAfter == change.WeightBefore)]
            : [];

    /// <summary>
    /// Those who get less although their weight rose and no less is given out, while one whose weight did not rise gets more.
    /// Largest remainder allows it (the population paradox); no divisor method does.
    /// </summary>
    public IReadOnlyList<AllocationChange<T>> LostByGrowing =>
        Difference >= Sek.Zero
        && Changes.Any(change => change.WeightAfter <= change.WeightBefore && change.Difference > Sek.Zero)
            ? [.. Changes.Where(change => change.Difference < Sek.Zero && change.WeightAfter > change.WeightBefore)]
            : [];

    private static (T[] Items, Dictionary<T, (long Weight, Sek Amount)> Rows) ByItem(
        IEnumerable<(T Item, long Weight, Sek Amount)> rows,
        string parameter
    )
    {
        ArgumentNullException.ThrowIfNull(rows, parameter);
        List<T> items = [];
        Dictionary<T, (long Weight, Sek Amount)> byItem = [];
        foreach ((T item, long weight, Sek amount) in rows)
        {
            if (!byItem.TryAdd(item, (weight, amount)))
            {
                throw new ArgumentException($"{item} stands twice. Give each item once.", parameter);
            }

            items.Add(item);
        }

        return ([.. items], byItem);
    }
}
