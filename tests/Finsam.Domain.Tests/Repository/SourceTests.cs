using System.Text.RegularExpressions;

namespace Finsam.Domain.Tests.Repository;

/// <summary>House rules that can be read off the source.</summary>
public partial class SourceTests
{
    /// <summary>Reading order, as the map in its README.md lists it: a folder uses only folders above it.</summary>
    private static readonly string[] Folders =
    [
        "Guards",
        "Words",
        "Amounts",
        "Calendar",
        "Allocation",
        "Sources",
        "Places",
        "Explanations",
        "Findings",
        "Tables",
        "Sheets",
        "Federations",
        "Contributions",
        "Payouts",
        "Initiatives",
        "Goals",
        "Lines",
        "Accounts",
        "Bookkeeping",
        "Equity",
        "Liquidity",
        "Year",
        "Budgets",
        "Checks",
        "Comparisons",
        "Documents",
        "Import",
        "Reports",
    ];

    private static readonly string[] Sources = Checkout.Files("src/Finsam.Domain", "*.cs");

    /// <summary>Those of the package beside it too.</summary>
    private static readonly string[] AllSources = Checkout.Files("src", "*.cs");

    [Fact]
    public void The_reading_order_names_every_folder_and_is_the_map()
    {
        Assert.Equal(Sources.Select(FolderOf).Distinct().Order(), Folders.Order());
        int[] places =
        [
            .. Folders.Select(folder =>
                Checkout.Read("src/Finsam.Domain/README.md").IndexOf($"`{folder}/`", StringComparison.Ordinal)
            ),
        ];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void A_folder_uses_only_folders_above_it()
    {
        // A partial file of a type may stand in a later room; the type is at home where its own file is.
        Dictionary<string, string> home = Sources
            .OrderBy(path => Path.GetFileName(path).Count(letter => letter == '.'))
            .SelectMany(path =>
                TopLevelDeclaration()
                    .Matches(Code(path))
                    .Select(match => (Type: match.Groups[1].Value, Folder: FolderOf(path)))
            )
            .DistinctBy(type => type.Type)
            .ToDictionary(type => type.Type, type => type.Folder);
        Assert.True(home.Count > 100);
        string[] above =
        [
            .. from path in Sources
            from word in TypeName().Matches(Code(path)).Select(match => match.Value).Distinct()
            let folder = home.GetValueOrDefault(word)
            where
                folder is not null
                && !IsMember(word, path)
                && Array.IndexOf(Folders, folder) > Array.IndexOf(Folders, FolderOf(path))
            select $"{path} uses {word} of {folder}",
        ];
        Assert.True(above.Length == 0, string.Join('\n', above));
    }

    [Fact]
    public void A_file_holds_one_type_and_has_its_name() =>
        Assert.All(
            AllSources,
            path =>
            {
                string[] outermost =
                [
                    .. TopLevelDeclaration().Matches(Code(path)).Select(match => match.Groups[1].Value),
                ];
                Assert.Equal([Path.GetFileName(path).Split('.')[0]], outermost);
            }
        );

    [Fact]
    public void No_file_is_long() =>
        Assert.All(AllSources, path => Assert.InRange(File.ReadLines(Checkout.PathTo(path)).Count(), 1, 300));

    [Fact]
    public void The_decision_on_packages_says_how_many_checks_are_left()
    {
        int left = Sources.Sum(path => Checkout.Read(path).Split("throw new").Length - 1);
        string decision = Checkout.Read("docs/decisions/0001-dependencies.md");
        Assert.Contains($"`throw new` stands {left} times in the source", decision, StringComparison.Ordinal);
        Assert.DoesNotContain(Sources, path => Code(path).Contains("Exception.ThrowIfNull", StringComparison.Ordinal));
    }

    [Fact]
    public void No_line_is_long() =>
        Assert.Empty(
            from path in AllSources
            from line in File.ReadLines(Checkout.PathTo(path)).Select((text, i) => (text, number: i + 1))
            where line.text.Length > 120
            select $"{path}:{line.number}"
        );

    [Fact]
    public void Every_finding_has_a_page_and_every_page_a_finding()
    {
        IEnumerable<string> codes = Sources
            .SelectMany(path => FindingCode().Matches(Code(path)).Select(match => match.Value))
            .Distinct();
        IEnumerable<string> pages = Checkout
            .Files("docs/findings", "FIN*.md")
            .Select(path => Path.GetFileNameWithoutExtension(path));
        Assert.Equal(codes.Order(), pages.Order());
    }

    /// <summary>A property, a method or an enum's value of the type itself that is called as another type is; and where
    /// weights stand in a row, allocation says position.</summary>
    private static bool IsMember(string word, string path)
    {
        string type = Path.GetFileName(path).Split('.')[0];
        return (word == "Position" && FolderOf(path) == "Allocation")
            || Sources
                .Where(each => Path.GetFileName(each).Split('.')[0] == type)
                .Any(each => Regex.IsMatch(Code(each), $@"[\w>?\]] {word}( \{{|\(| =|,|;)|(?m)^ +{word}( =|,)"));
    }

    /// <summary>The code of a file, without its comments.</summary>
    private static string Code(string path) => Comment().Replace(Checkout.Read(path), "");

    private static string FolderOf(string path) => path.Split('/')[2];

    [GeneratedRegex(@"//.*")]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?m)^(?:public|internal)[\w ]*\b(?:class|struct|enum|record|interface)\s+(?!struct\b)([A-Z]\w*)")]
    private static partial Regex TopLevelDeclaration();

    /// <summary>A name that is not a member of something before it, nor a named part of a pattern.</summary>
    [GeneratedRegex(@"(?<![.\w])[A-Z]\w*\b(?!:)")]
    private static partial Regex TypeName();

    [GeneratedRegex(@"\bFIN[0-9]{3}\b")]
    private static partial Regex FindingCode();
}
