namespace Finsam.Domain;

internal static class Differences
{
    // Those with one key, where there are several; seldom, so that this is looked for first.
    internal static IEnumerable<IGrouping<TKey, T>> Repeated<T, TKey>(this IEnumerable<T> items, Func<T, TKey> keyOf)
    {
        HashSet<TKey> keys = [];
        return items.All(item => keys.Add(keyOf(item))) ? [] : items.GroupBy(keyOf).Where(same => same.Skip(1).Any());
    }

    // By which parts things of one key differ, for a message: ", which differ in rates and unit"; nothing where they
    // are equal.
    internal static string Differing<T>(this IEnumerable<T> same, params (string Name, Func<T, object?> Of)[] parts)
    {
        T[] all = [.. same];
        string[] differing =
        [
            .. parts.Where(part => all.Select(part.Of).Distinct().Skip(1).Any()).Select(part => part.Name),
        ];
        return differing.Length == 0 ? "" : $", with different {string.Join(" and ", differing)}";
    }
}
