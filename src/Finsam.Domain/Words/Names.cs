namespace Finsam.Domain;

// Looking up by name, and what to say where there is none of it.
internal static class Names
{
    internal static T Named<T>(this IEnumerable<T> items, string name, Func<T, string> nameOf, string what)
        where T : class
    {
        Guard.Against.Blank(name);
        return items.FirstOrDefault(item => nameOf(item) == name)
            ?? throw new ArgumentException(
                $"There is no {what} '{name}'. {Meant(name, [.. items.Select(nameOf)], what)}",
                nameof(name)
            );
    }

    internal static string Meant(string name, string[] names, string what) =>
        Spelling.Nearest(name, names) is { } meant ? $"Did you mean '{meant}'?"
        : names.Length == 0 ? $"There is no {what} at all. Tell it first."
        : $"Give one of {Quoted(names)}.";

    internal static string Quoted<T>(IEnumerable<T> items) => string.Join(", ", items.Select(item => $"'{item}'"));
}
