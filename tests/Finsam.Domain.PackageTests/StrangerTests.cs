using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml.Linq;

namespace Finsam.Domain.PackageTests;

/// <summary>The packed package, used as a stranger would use it.</summary>
public class StrangerTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Program = """
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using Finsam.Domain;
        using NodaTime;

        Member habo = Member.Municipality("Habo", "0643");
        Member mullsjö = Member.Municipality("Mullsjö", "0642");
        Federation federation = new("Vättern", [habo, mullsjö, Member.Region("Region", "06"), Member.SocialInsuranceAgency]);
        ContributionSplit split = ContributionSplit.For(
            federation,
            new ContributionTerms
            {
                Year = 2023,
                Total = Sek.FromKronor(4_004),
                MunicipalKey = AllocationKey.ByWeights([(habo, 1), (mullsjö, new Fraction(1, 2))]),
            }
        );
        Console.WriteLine(split.Explain(habo).ToString(Language.English));
        Console.WriteLine(split.Instalments(InstalmentPlan.StateByHalfYear(2023)).RecognisedThrough(new LocalDate(2023, 6, 30)));
        Console.WriteLine(federation.CheckMembers(new LocalDate(2023, 6, 30)).Count);
        string json = JsonSerializer.Serialize(new Row("Habo", split[habo]), Rows.Default.Row);
        Console.WriteLine(json);
        Console.WriteLine(JsonSerializer.Deserialize(json, Rows.Default.Row)!.Amount == split[habo]);
        Console.WriteLine(Environment.Version.Major);

        record Row(string Name, Sek Amount);

        [JsonSerializable(typeof(Row))]
        partial class Rows : JsonSerializerContext;
        """;

    private const string Printed = """
        Habo, contribution 2023: 667 kr
          the municipalities' share: 1/4 of 4,004 kr = 1,001 kr  [5 § lagen (2003:1210)]
          key: Habo has the weight 1 of 1.5  [5 § lagen (2003:1210)]
          exact share: 1/1.5 of 1,001 units of 1 kr = 667 units, remainder 0.5/1.5
          remainder number 2 of 2, only the largest gets one unit more: 667 units  [library's choice: docs/decisions/0003]
          667 units x 1 kr = 667 kr
        3 003 kr
        1
        {"Name":"Habo","Amount":667.00}
        True

        """;

    [Fact]
    public void It_holds_both_targets_with_documentation_readme_licence_and_icon()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File("*.nupkg"));
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
        Assert.Empty(expected.Except(archive.Entries.Select(entry => entry.FullName)));
        using ZipArchive symbols = ZipFile.OpenRead(package.File("*.snupkg"));
        Assert.Contains(symbols.Entries, entry => entry.FullName == "lib/net10.0/Finsam.Domain.pdb");
    }

    [Fact]
    public void It_depends_on_NodaTime_alone()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File("*.nupkg"));
        using Stream stream = archive.GetEntry("Finsam.Domain.nuspec")!.Open();
        IEnumerable<string?> dependencies = XDocument
            .Load(stream)
            .Descendants()
            .Where(element => element.Name.LocalName == "dependency")
            .Select(element => element.Attribute("id")?.Value);
        Assert.Equal(["NodaTime", "NodaTime"], dependencies);
    }

    /// <summary>Self-contained, so that the net8.0 program runs on .NET 8 itself; trimming warns of nothing.</summary>
    [Theory]
    [InlineData("net8.0", "8")]
    [InlineData("net10.0", "10")]
    public void A_fresh_program_restores_it_and_runs_trimmed(string framework, string runtime)
    {
        string folder = Directory.CreateDirectory(Path.Combine(package.Folder, framework)).FullName;
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Program);
        File.WriteAllText(Path.Combine(folder, "Stranger.csproj"), Project(framework));
        Command.Run(folder, "dotnet", ["publish", "--output", "out"]);
        string program = Path.Combine(folder, "out", OperatingSystem.IsWindows() ? "Stranger.exe" : "Stranger");
        Assert.Equal(
            $"{Printed}{runtime}\n",
            Command.Run(folder, program, []).ReplaceLineEndings("\n").Replace('\u00A0', ' ')
        );
    }

    /// <summary>Its own package folder, since a cache would hand out an earlier package of the same version.</summary>
    private string Project(string framework) =>
        $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>{framework}</TargetFramework>
                <RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>
                <SelfContained>true</SelfContained>
                <PublishTrimmed>true</PublishTrimmed>
                <TrimmerSingleWarn>false</TrimmerSingleWarn>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <CheckEolTargetFramework>false</CheckEolTargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <RestorePackagesPath>{package.Folder}/packages</RestorePackagesPath>
                <RestoreAdditionalProjectSources>{package.Folder}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Finsam.Domain" Version="0.1.0" />
              </ItemGroup>
            </Project>
            """;
}
