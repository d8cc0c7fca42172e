using Finsam.Domain.Tests.Repository;

namespace Finsam.Domain.PackageTests;

/// <summary>The one command, docs/examples/report.cs, beside what is recorded of it.</summary>
public sealed class ReportCommandTests : IDisposable
{
    private const string Document = "docs/examples/data/hoglandet-2023.json";

    private readonly string _folder = Directory.CreateTempSubdirectory("finsam").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void It_explains_one_figure_in_a_language() =>
        Assert.StartsWith(
            "SE-Höglandet, Outcome 2023-06-30: 1,817,375 kr\n  SE coach, January-June 2023: 1,817,375 kr\n",
            Report(Document, "--lang", "en", "--why", "Utfall 2023-06-30/SE-Höglandet"),
            StringComparison.Ordinal
        );

    [Fact]
    public void It_writes_next_year_which_it_reads()
    {
        string next = Path.Combine(_folder, "next.json");
        File.WriteAllText(next, Report(Document, "--next"));
        Assert.StartsWith("Höglandets samordningsförbund 2024\n", Report(next), StringComparison.Ordinal);
        Assert.Contains("Budget 2024", Report(next, "--compare", Document), StringComparison.Ordinal);
    }

    [Fact]
    public void It_writes_each_table_to_a_file()
    {
        string[] files = Report(Document, "--csv", _folder).TrimEnd().Split('\n');
        Assert.Equal(Directory.GetFiles(_folder).Order(), files.Order());
        string contributions = File.ReadAllText(Path.Combine(_folder, "medlemsbidrag-2023.csv"));
        Assert.Contains("Aneby;119465", contributions, StringComparison.Ordinal);
    }

    [Fact]
    public void It_writes_a_page() => Assert.StartsWith("<!DOCTYPE html>", Report(Document, "--html"));

    [Fact]
    public void A_wrong_document_prints_every_problem_with_its_line_and_character()
    {
        string wrong = Path.Combine(_folder, "wrong.json");
        string right = Checkout.Read(Document);
        File.WriteAllText(
            wrong,
            right
                .Replace("\"total\": 8054000", "\"total\": 8054000.001", StringComparison.Ordinal)
                .Replace("\"payouts\": \"SE-coach\"", "\"payouts\": \"SE-coash\"", StringComparison.Ordinal)
        );
        string[] told = Command
            .Refused(Checkout.Root, "dotnet", ["run", "docs/examples/report.cs", wrong])
            .TrimEnd()
            .Split('\n');
        Assert.Equal(3, told.Length);
        Assert.Equal(wrong, told[0]);
        Assert.StartsWith("rad 36, tecken 16 (/contributionDecisions/0/total): '8054000.001' ", told[1]);
        Assert.Matches(
            "^rad [0-9]+, tecken [0-9]+ \\(/lines/rows/12/madeOf/payouts\\): .*Menas 'SE-coach'\\?$",
            told[2]
        );
    }

    private static string Report(params string[] arguments) =>
        Command.Run(Checkout.Root, "dotnet", ["run", "docs/examples/report.cs", .. arguments]).Replace('\u00A0', ' ');
}
