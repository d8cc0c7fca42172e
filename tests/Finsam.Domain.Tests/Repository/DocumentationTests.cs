namespace Finsam.Domain.Tests.Repository;

/// <summary>Documentation that cannot drift from the code.</summary>
public class DocumentationTests
{
    private static readonly string[] Pages =
    [
        "README.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "src/Finsam.Domain.Workbooks/README.md",
        .. Checkout.Files("docs", "*.md"),
    ];

    /// <summary>Samples and what they print stand line for line in a page whose steps are run, in an example, or in the
    /// tests of apps.</summary>
    [Fact]
    public void Every_sample_stands_in_code_that_is_run()
    {
        string[] code =
        [
            .. Checkout
                .Files("docs/examples", "*.*")
                .Concat(Checkout.Files("tests/Finsam.Domain.AppTests", "*.cs"))
                .Append("README.md")
                .Append("docs/guide.md")
                .Append("src/Finsam.Domain.Workbooks/README.md")
                .Append("docs/sv/arbetsbok.md")
                .Select(path => Joined(Checkout.Read(path).Split('\n'))),
        ];
        string[] samples = [.. Pages.SelectMany(page => Blocks(page, "csharp").Concat(Blocks(page, "text")))];
        Assert.NotEmpty(samples);
        Assert.All(samples, sample => Assert.Contains(code, text => text.Contains(sample, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_link_leads_to_a_file()
    {
        (string Page, string Target)[] links =
        [
            .. Pages.SelectMany(page => Links(page).Select(target => (page, target))),
        ];
        Assert.NotEmpty(links);
        Assert.All(
            links,
            link =>
            {
                string folder = Path.GetDirectoryName(Checkout.PathTo(link.Page))!;
                Assert.True(Path.Exists(Path.Combine(folder, link.Target)), $"{link.Page} links to {link.Target}");
            }
        );
    }

    [Fact]
    public void The_readme_has_the_two_commands()
    {
        string readme = Checkout.Read("README.md");
        Assert.Contains(
            "\ndotnet run docs/examples/report.cs docs/examples/data/hoglandet-2023.json\n",
            readme,
            StringComparison.Ordinal
        );
        Assert.Contains("\ndotnet test\n", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void The_readme_is_short() => Assert.InRange(Checkout.Read("README.md").Split('\n').Length, 50, 200);

    [Fact]
    public void Every_decision_and_rule_is_on_its_list()
    {
        foreach (string folder in new[] { "docs/decisions", "docs/rules", "docs/findings" })
        {
            string list = Checkout.Read($"{folder}/README.md");
            Assert.All(
                Checkout
                    .Files(folder, "*.md")
                    .Select(path => Path.GetFileName(path))
                    .Where(file => file != "README.md"),
                file => Assert.Contains($"({file})", list, StringComparison.Ordinal)
            );
        }
    }

    private static IEnumerable<string> Blocks(string page, string language) =>
        Checkout
            .Read(page)
            .Split($"```{language}\n")
            .Skip(1)
            .Select(rest => Joined(rest.Split("\n```")[0].Split('\n')));

    /// <summary>Lines without their indentation, empty ones and using directives, spaces made ordinary.</summary>
    private static string Joined(IEnumerable<string> lines) =>
        string.Join(
            '\n',
            lines
                .Select(line => line.Plain().Trim())
                .Where(line => line.Length > 0 && !line.StartsWith("using ", StringComparison.Ordinal))
        );

    private static IEnumerable<string> Links(string page) =>
        Checkout
            .Read(page)
            .Split("](")
            .Skip(1)
            .Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)].Split('#')[0])
            .Where(target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal));
}
