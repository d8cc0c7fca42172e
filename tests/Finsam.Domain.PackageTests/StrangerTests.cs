using System.IO.Compression;
using System.Reflection.Metadata;
using System.Runtime.InteropServices;
using System.Xml.Linq;
using Finsam.Domain.Tests.Repository;

namespace Finsam.Domain.PackageTests;

/// <summary>The packed package, used as a stranger would use it: what the README and the guide say, and nothing else.</summary>
public class StrangerTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    /// <summary>An amount kept by the source-generated serializer, and the runtime that it ran on.</summary>
    private const string Storing = """
        using System;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using Finsam.Domain;

        static class Storing
        {
            internal static void Run(Sek amount)
            {
                string json = JsonSerializer.Serialize(new Row("Aneby", amount), Rows.Default.Row);
                Console.WriteLine(json);
                Console.WriteLine(JsonSerializer.Deserialize(json, Rows.Default.Row)!.Amount == amount);
                Console.WriteLine(Environment.Version.Major);
            }
        }

        record Row(string Name, Sek Amount);

        [JsonSerializable(typeof(Row))]
        partial class Rows : JsonSerializerContext;
        """;

    private static readonly string Readme = Checkout.Read("README.md");
    private static readonly string Guide = Checkout.Read("docs/guide.md");

    [Fact]
    public void It_holds_both_targets_with_documentation_readme_licence_and_icon()
    {
        string[] expected =
        [
            "lib/net8.0/Finsam.Domain.dll",
            "lib/net8.0/Finsam.Domain.xml",
            "lib/net10.0/Finsam.Domain.dll",
            "lib/net10.0/Finsam.Domain.xml",
            "README.md",
            "docs/decisions/0003-largest-remainder.md",
            "CHANGELOG.md",
            "LICENSE",
            "icon.png",
        ];
        Assert.Empty(expected.Except(Entries()));
    }

    /// <summary>Who steps into the library sees its source, with no server to ask for it.</summary>
    [Fact]
    public void Its_symbols_hold_the_sources()
    {
        Guid embeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
        using ZipArchive symbols = ZipFile.OpenRead(package.File("*.snupkg"));
        using MemoryStream stream = new();
        symbols.GetEntry("lib/net10.0/Finsam.Domain.pdb")!.Open().CopyTo(stream);
        stream.Position = 0;
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(stream);
        MetadataReader reader = provider.GetMetadataReader();
        int held = reader.CustomDebugInformation.Count(handle =>
            reader.GetGuid(reader.GetCustomDebugInformation(handle).Kind) == embeddedSource
        );
        Assert.InRange(held, Checkout.Files("src/Finsam.Domain", "*.cs").Length, int.MaxValue);
    }

    [Fact]
    public void Its_readme_links_only_to_what_is_in_it()
    {
        string[] headings =
        [
            .. Readme
                .Split('\n')
                .Where(line => line.StartsWith('#'))
                .Select(line => line.TrimStart('#', ' ').ToLowerInvariant().Replace(",", "").Replace(' ', '-')),
        ];
        string[] links =
        [
            .. Readme
                .Split("](")
                .Skip(1)
                .Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)])
                .Where(link => !link.Contains("://", StringComparison.Ordinal)),
        ];
        Assert.NotEmpty(links);
        Assert.Empty(links.Where(link => link[0] != '#').Select(link => link.Split('#')[0]).Except(Entries()));
        Assert.Empty(links.Where(link => link[0] == '#').Select(link => link[1..]).Except(headings));
    }

    [Fact]
    public void It_depends_on_the_three_packages_that_its_owner_chose()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File("*.nupkg"));
        using Stream stream = archive.GetEntry("Finsam.Domain.nuspec")!.Open();
        IEnumerable<string?> dependencies = XDocument
            .Load(stream)
            .Descendants()
            .Where(element => element.Name.LocalName == "dependency")
            .Select(element => element.Attribute("id")?.Value);
        string[] chosen = ["Ardalis.GuardClauses", "MoreLinq", "NodaTime"];
        Assert.Equal(chosen.SelectMany(each => new[] { each, each }), dependencies.Order(StringComparer.Ordinal));
    }

    /// <summary>
    /// The whole guide in one program, self-contained, so that the net8.0 one runs on .NET 8 itself, at the C# that .NET 8 has.
    /// A warning of the trimmer or of the native compiler would fail it.
    /// </summary>
    [Theory]
    [InlineData("net8.0", "PublishTrimmed", "8")]
    [InlineData("net10.0", "PublishTrimmed", "10")]
    [InlineData("net10.0", "PublishAot", "10")]
    public void The_guide_compiles_and_prints_what_it_says(string framework, string publish, string runtime)
    {
        string folder = Directory.CreateDirectory(Path.Combine(package.Folder, framework + publish)).FullName;
        File.WriteAllText(
            Path.Combine(folder, "Program.cs"),
            $"{string.Join('\n', Blocks(Guide, "csharp"))}\nStoring.Run(year.Contributions[aneby]);\n"
        );
        File.WriteAllText(Path.Combine(folder, "Storing.cs"), Storing);
        File.WriteAllText(Path.Combine(folder, "Stranger.csproj"), Project(framework, publish));
        Command.Run(folder, "dotnet", ["publish", "--output", "out"]);
        string program = Path.Combine(folder, "out", OperatingSystem.IsWindows() ? "Stranger.exe" : "Stranger");
        string stored = $"{{\"Name\":\"Aneby\",\"Amount\":181200.00}}\nTrue\n{runtime}\n";
        Assert.Equal(
            Plain($"{string.Join('\n', Blocks(Guide, "text"))}\n{stored}"),
            Plain(Command.Run(folder, program, []).ReplaceLineEndings("\n"))
        );
    }

    [Fact]
    public void The_readme_is_a_small_program_that_prints_what_it_says()
    {
        string folder = Directory.CreateDirectory(Path.Combine(package.Folder, "readme")).FullName;
        File.WriteAllText(Path.Combine(folder, "Program.cs"), $"{string.Join('\n', Blocks(Readme, "csharp"))}\n");
        File.WriteAllText(Path.Combine(folder, "Stranger.csproj"), Project("net10.0", "PublishTrimmed"));
        Assert.Equal(
            Plain($"{string.Join('\n', Blocks(Readme, "text"))}\n"),
            Plain(Command.Run(folder, "dotnet", ["run"]).ReplaceLineEndings("\n"))
        );
    }

    private static IEnumerable<string> Blocks(string page, string language) =>
        page.Split($"```{language}\n").Skip(1).Select(rest => rest.Split("\n```")[0]);

    private static string Plain(string text) => text.Replace('\u00A0', ' ');

    private string[] Entries()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File("*.nupkg"));
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    /// <summary>Its own package folder, since a cache would hand out an earlier package of the same version.</summary>
    private string Project(string framework, string publish) =>
        $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>{framework}</TargetFramework>
                <RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>
                <SelfContained>true</SelfContained>
                <{publish}>true</{publish}>
                <TrimmerSingleWarn>false</TrimmerSingleWarn>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <CheckEolTargetFramework>false</CheckEolTargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <RestorePackagesPath>{package.Folder}/packages</RestorePackagesPath>
                <RestoreAdditionalProjectSources>{package.Folder}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Finsam.Domain" Version="0.2.0" />
              </ItemGroup>
            </Project>
            """;
}
