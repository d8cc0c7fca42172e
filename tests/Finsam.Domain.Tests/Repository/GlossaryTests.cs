using System.Text.RegularExpressions;

namespace Finsam.Domain.Tests.Repository;

/// <summary>The glossary and the code have the same words.</summary>
public partial class GlossaryTests
{
    /// <summary>What only carries amounts into other formats, or is called by the compiler.</summary>
    private static readonly string[] NoTerms =
    [
        nameof(AmountSums),
        nameof(FractionJsonConverter),
        nameof(SekJsonConverter),
        nameof(SekTypeConverter),
        nameof(ListingBuilder),
    ];

    private static readonly string Glossary = Checkout.Read("docs/glossary.md");

    private static readonly string[] PublicTypes =
    [
        .. typeof(Sek)
            .Assembly.GetExportedTypes()
            .Where(type => !type.IsNested)
            .Select(type => type.Name.Split('`')[0]),
        "Workbook",
    ];

    [Fact]
    public void Every_type_that_it_names_is_there()
    {
        string[] named = [.. Glossary.Split('\n').Where(IsRow).SelectMany(row => Types().Matches(row)).Select(Name)];
        Assert.True(named.Length > 100);
        Assert.Empty(named.Except(PublicTypes));
    }

    [Fact]
    public void Every_public_type_stands_there_with_the_Swedish_word_of_its_remarks_or_has_none()
    {
        string[] lacking = [.. PublicTypes.Where(type => SwedishOf(type) is not { } word || !Stands(type, word))];
        Assert.Equal(NoTerms.Order(StringComparer.Ordinal), lacking.Order(StringComparer.Ordinal));
    }

    private static bool Stands(string type, string word) =>
        Glossary.Contains($"`{type}`", StringComparison.Ordinal)
        && Glossary.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static string? SwedishOf(string type)
    {
        Regex declared = new(
            $@"((?:^///.*\n)+)(?:\[.*\]\n)*public [a-z ]*(?:record|class|struct|enum) {type}\b",
            RegexOptions.Multiline
        );
        return Checkout
            .Files("src", "*.cs")
            .Select(Checkout.Read)
            .Select(text => declared.Match(text))
            .Where(match => match.Success)
            .Select(match => Swedish().Match(match.Groups[1].Value.Replace("\n///", "", StringComparison.Ordinal)))
            .FirstOrDefault(match => match.Success)
            ?.Groups[1]
            .Value;
    }

    private static bool IsRow(string line) => line.StartsWith("| ", StringComparison.Ordinal);

    private static string Name(Match match) => match.Groups[1].Value;

    [GeneratedRegex("`([A-Z][A-Za-z]+)`")]
    private static partial Regex Types();

    [GeneratedRegex(@"Swedish:\s*<i>\s*(.*?)</i>")]
    private static partial Regex Swedish();
}
