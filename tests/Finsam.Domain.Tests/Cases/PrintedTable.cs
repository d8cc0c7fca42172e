namespace Finsam.Domain.Tests.Cases;

/// <summary>A printed table, copied from its document into a file of this folder.</summary>
internal static class PrintedTable
{
    /// <summary>The rows below the heading, as the text of their cells.</summary>
    internal static string[][] Read(string file)
    {
        using Stream stream = typeof(PrintedTable).Assembly.GetManifestResourceStream(file)!;
        using StreamReader reader = new(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => !line.StartsWith('#'))
                .Skip(1)
                .Select(line => line.Split(';')),
        ];
    }
}
