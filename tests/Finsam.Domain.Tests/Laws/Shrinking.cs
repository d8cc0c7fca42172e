namespace Finsam.Domain.Tests.Laws;

/// <summary>Towards the smallest case that fails.</summary>
internal static class Shrinking
{
    internal static IEnumerable<T[]> WithoutOne<T>(this IReadOnlyList<T> items) =>
        items.Select((_, i) => items.Where((_, at) => at != i).ToArray());
}
