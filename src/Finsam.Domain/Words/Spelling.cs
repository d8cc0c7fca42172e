namespace Finsam.Domain;

// What somebody may have meant by a name that is not known.
internal static class Spelling
{
    private const int Longest = 200;

    // The nearest, where at most a third of the letters differ.
    internal static string? Nearest(string name, IEnumerable<string> names) =>
        names
            .Where(each => Math.Max(each.Length, name.Length) <= Longest)
            .Select(each => (Name: each, Apart: Apart(name.ToUpperInvariant(), each.ToUpperInvariant())))
            .Where(each => 3 * each.Apart <= Math.Max(each.Name.Length, name.Length))
            .OrderBy(each => each.Apart)
            .Select(each => each.Name)
            .FirstOrDefault();

    // How many letters to put in, take away or change.
    private static int Apart(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int changed = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[^1];
    }
}
