using Finsam.Domain.Tests.Repository;

namespace Finsam.Domain.Tests.Checks;

public class FindingTests
{
    public static TheoryData<string> Codes => [.. ProvokedFindings.ByCode.Keys];

    [Fact]
    public void Every_page_has_a_case_that_provokes_its_code() =>
        Assert.Equal(
            Checkout.Files("docs/findings", "FIN*.md").Select(page => Path.GetFileNameWithoutExtension(page)),
            ProvokedFindings.ByCode.Keys.Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Codes))]
    public void Its_case_provokes_it_in_both_languages(string code)
    {
        Finding finding = ProvokedFindings.ByCode[code]().First(finding => finding.Code == code);
        Assert.Contains($"*{finding.Message.Swedish.Split('.')[0]}", Page(code), StringComparison.Ordinal);
        Wording[] words = [finding.Message, finding.Expected, finding.Actual, finding.Remedy, finding.Source.Statement];
        Assert.All(
            words,
            each => Assert.False(string.IsNullOrWhiteSpace(each.Swedish) || string.IsNullOrWhiteSpace(each.English))
        );
        Assert.NotEqual(finding.Message.Swedish, finding.Message.English);
        Assert.NotEqual(finding.Remedy.Swedish, finding.Remedy.English);
        Assert.EndsWith(".", finding.Message.Swedish, StringComparison.Ordinal);
        Assert.EndsWith(".", finding.Remedy.English, StringComparison.Ordinal);
        Assert.StartsWith(
            $"{code}  {finding.Message.English}\n  severity:",
            finding.ToString(Language.English),
            StringComparison.Ordinal
        );
    }

    /// <summary>A breach of law cites an act; the one that is inferred says so.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void A_breach_of_law_cites_an_act(string code)
    {
        Finding finding = ProvokedFindings.ByCode[code]().First(finding => finding.Code == code);
        Assert.True(finding.Severity != Severity.BreachOfLaw || finding.Source.Kind == SourceKind.Statute, code);
        Assert.Equal(code == "FIN401", finding.Source.Citation.Contains("härlett ur", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("FIN102", "50")]
    [InlineData("FIN103", "-7999900")]
    [InlineData("FIN201", "1")]
    [InlineData("FIN202", "-232499")]
    [InlineData("FIN301", "0")]
    [InlineData("FIN302", "1")]
    [InlineData("FIN304", "1")]
    [InlineData("FIN305", "1")]
    [InlineData("FIN401", "-1")]
    [InlineData("FIN402", "1")]
    [InlineData("FIN403", "-1")]
    [InlineData("FIN404", "-1")]
    [InlineData("FIN405", "1")]
    [InlineData("FIN501", "1")]
    [InlineData("FIN502", "2")]
    [InlineData("FIN503", "2")]
    [InlineData("FIN504", "0.01")]
    public void The_difference_is_what_is_there_less_what_should_be(string code, string kronor)
    {
        Finding finding = Assert.Single(ProvokedFindings.ByCode[code](), finding => finding.Code == code);
        Assert.Equal(
            Sek.FromKronor(decimal.Parse(kronor, System.Globalization.CultureInfo.InvariantCulture)),
            finding.Difference
        );
    }

    private static string Page(string code) => Checkout.Read($"docs/findings/{code}.md");
}
