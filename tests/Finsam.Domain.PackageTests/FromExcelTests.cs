using Finsam.Domain.Tests.Repository;

namespace Finsam.Domain.PackageTests;

/// <summary>From a workbook and a bookkeeping file to the report, as the page in Swedish tells it.</summary>
public sealed class FromExcelTests : IDisposable
{
    private const string Book = "docs/examples/data/exempelforbundet.xlsx";
    private const string Sie = "docs/examples/data/exempelforbundet-2024.se";

    private readonly string _folder = Directory.CreateTempSubdirectory("finsam").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_page_shows_what_each_step_prints()
    {
        string[] blocks = Checkout.Read("docs/sv/arbetsbok.md").Split("```");
        string[] steps = [.. blocks.Where(block => block.StartsWith("sh\n", StringComparison.Ordinal))];
        string[] shown = [.. blocks.Where(block => block.StartsWith("text\n", StringComparison.Ordinal))];
        Assert.Equal((3, 3), (steps.Length, shown.Length));
        foreach ((string step, string output) in steps.Zip(shown))
        {
            string command = step["sh\ndotnet ".Length..].TrimEnd();
            string printed = Command.Run(Checkout.Root, "dotnet", Arguments(command)).Replace('\u00A0', ' ');
            Assert.Contains(output["text\n".Length..].TrimEnd(), printed, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_example_workbook_is_what_the_sample_writes()
    {
        string path = Path.Combine(_folder, "sample.xlsx");
        Command.Run(Checkout.Root, "dotnet", ["run", "docs/examples/from-excel.cs", "--", "--sample", path]);
        Assert.Equal(File.ReadAllBytes(Checkout.PathTo(Book)), File.ReadAllBytes(path));
    }

    [Fact]
    public void What_is_no_workbook_is_told_and_nothing_is_written()
    {
        string path = Path.Combine(_folder, "year.json");
        string[] arguments = ["run", "docs/examples/from-excel.cs", Sie, path];
        Command.Refused(Checkout.Root, "dotnet", arguments);
        Assert.False(File.Exists(path));
        Assert.Equal(
            "There is no file nothing.xlsx.\n",
            Command.Refused(Checkout.Root, "dotnet", ["run", "docs/examples/from-excel.cs", "nothing.xlsx", path])
        );
    }

    // The page writes to the folder that it stands in.
    private string[] Arguments(string command) =>
        [
            .. command
                .Split('"')
                .SelectMany((part, at) => at % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Select(part => part == "2024.json" ? Path.Combine(_folder, part) : part),
        ];
}
