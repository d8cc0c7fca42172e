using System.Runtime.InteropServices;
using Finsam.Domain.Tests.Repository;

namespace Finsam.Domain.PackageTests;

/// <summary>The package of workbooks, packed beside the other and used as a stranger would use it.</summary>
public sealed class WorkbookPackageTests : IDisposable
{
    private static readonly string Readme = Checkout.Read("src/Finsam.Domain.Workbooks/README.md");

    private readonly string _folder = Directory.CreateTempSubdirectory("finsam-workbooks-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>A warning of the trimmer or of the native compiler would fail it.</summary>
    [Fact]
    public void Its_readme_is_a_native_program_that_prints_what_it_says()
    {
        foreach (string project in (string[])["src/Finsam.Domain", "src/Finsam.Domain.Workbooks"])
        {
            Command.Run(Checkout.Root, "dotnet", ["pack", project, "--configuration", "Release", "--output", _folder]);
        }

        string folder = Directory.CreateDirectory(Path.Combine(_folder, "program")).FullName;
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Block("csharp"));
        File.WriteAllText(Path.Combine(folder, "Stranger.csproj"), Project());
        Command.Run(folder, "dotnet", ["publish", "--output", "out"]);
        string program = Path.Combine(folder, "out", OperatingSystem.IsWindows() ? "Stranger.exe" : "Stranger");
        Assert.Equal(Block("text"), Command.Run(folder, program, []).ReplaceLineEndings("\n").Replace('\u00A0', ' '));
    }

    private static string Block(string language) => Readme.Split($"```{language}\n")[1].Split("```")[0];

    /// <summary>Its own package folder, since a cache would hand out an earlier package of the same version.</summary>
    private string Project() =>
        $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>
                <PublishAot>true</PublishAot>
                <TrimmerSingleWarn>false</TrimmerSingleWarn>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <RestorePackagesPath>{_folder}/packages</RestorePackagesPath>
                <RestoreAdditionalProjectSources>{_folder}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Finsam.Domain.Workbooks" Version="0.2.0" />
              </ItemGroup>
            </Project>
            """;
}
