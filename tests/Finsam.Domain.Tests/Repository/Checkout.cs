namespace Finsam.Domain.Tests.Repository;

/// <summary>The repository that these tests were built from.</summary>
internal static class Checkout
{
    internal static readonly string Root = FindRoot(AppContext.BaseDirectory);

    internal static string PathTo(string relative) => Path.Combine(Root, relative);

    internal static string Read(string relative) => File.ReadAllText(PathTo(relative));

    /// <summary>The files below a folder, by their path from the root, build output left out.</summary>
    internal static string[] Files(string folder, string pattern) =>
        [
            .. Directory
                .EnumerateFiles(PathTo(folder), pattern, SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
                .Where(path =>
                    !path.Contains("/obj/", StringComparison.Ordinal)
                    && !path.Contains("/bin/", StringComparison.Ordinal)
                )
                .Order(StringComparer.Ordinal),
        ];

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Finsam.Domain.sln"))
            ? folder
            : FindRoot(
                Path.GetDirectoryName(folder)
                    ?? throw new DirectoryNotFoundException("No Finsam.Domain.sln above the tests.")
            );
}
