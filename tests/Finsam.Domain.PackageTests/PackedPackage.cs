using Finsam.Domain.Tests.Repository;

namespace Finsam.Domain.PackageTests;

/// <summary>The package, packed once into a folder of its own.</summary>
public sealed class PackedPackage : IDisposable
{
    public PackedPackage() =>
        Command.Run(
            Checkout.Root,
            "dotnet",
            ["pack", "src/Finsam.Domain", "--configuration", "Release", "--output", Folder]
        );

    /// <summary>A folder outside the repository, so that nothing of it is inherited.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("finsam-package-").FullName;

    public string File(string pattern) => Assert.Single(Directory.GetFiles(Folder, pattern));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
