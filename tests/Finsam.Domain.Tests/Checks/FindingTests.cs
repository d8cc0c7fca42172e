using Finsam.Domain.Tests.Repository;
using static Finsam.Domain.Tests.Checks.SmallYear;

namespace Finsam.Domain.Tests.Checks;

/// <summary>What holds of every finding, whatever it is about.</summary>
public class FindingTests
{
    public static TheoryData<string> Codes => [.. ProvokedFindings.ByCode.Keys];

    [Fact]
    public void Every_code_of_the_table_of_checks_has_a_page_and_a_year_that_provokes_it()
    {
        string[] codes =
        [
            .. RuleBook
                .Checks.SelectMany(check => check.Rules)
                .Select(rule => rule.Code)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
        Assert.Equal(29, codes.Length);
        Assert.Equal(codes, ProvokedFindings.ByCode.Keys);
        Assert.Equal(
            codes,
            Checkout.Files("docs/findings", "FIN*.md").Select(page => Path.GetFileNameWithoutExtension(page)).Order()
        );
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Its_page_has_its_words_and_both_languages_have_their_own(string code)
    {
        Finding finding = Of(code);
        string page = Checkout.Read($"docs/findings/{code}.md");
        Assert.Contains($"*{finding.Message.Swedish.Split('.')[0]}", page, StringComparison.Ordinal);
        Assert.Contains(finding.Source.InForceFrom is null ? "" : "2026-11-25", page, StringComparison.Ordinal);
        Wording[] words = [finding.Message, finding.Expected, finding.Actual, finding.Remedy, finding.Source.Statement];
        Assert.All(
            words,
            each => Assert.False(string.IsNullOrWhiteSpace(each.Swedish) || string.IsNullOrWhiteSpace(each.English))
        );
        Assert.NotEqual(finding.Message.Swedish, finding.Message.English);
        Assert.NotEqual(finding.Remedy.Swedish, finding.Remedy.English);
        Assert.EndsWith(".", finding.Message.Swedish, StringComparison.Ordinal);
        Assert.EndsWith(".", finding.Remedy.English, StringComparison.Ordinal);
    }

    /// <summary>A breach of law cites an act; the one that is inferred says so.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void A_breach_of_law_cites_an_act(string code)
    {
        Finding finding = Of(code);
        Assert.True(finding.Severity != Severity.BreachOfLaw || finding.Source.Kind == SourceKind.Statute, code);
        Assert.True(code != "FIN401" || finding.Source.Kind == SourceKind.Inferred);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_has_been_looked_for_is_not_among_what_could_not_be(string code)
    {
        FederationYear year = ProvokedFindings.ByCode[code]();
        Assert.DoesNotContain(year.NotChecked, missing => missing.Codes.Contains(code));
    }

    /// <summary>As severe as it is listed, unless its own source, such as an agreement, makes it otherwise.</summary>
    [Fact]
    public void Every_finding_is_of_a_rule_that_its_check_lists()
    {
        FindingRule[] rules = [.. RuleBook.Checks.SelectMany(check => check.Rules)];
        FederationYear[] years =
        [
            .. ProvokedFindings.ByCode.Values.Select(year => year()),
            Budgeted(income: 100, costs: 101),
            WithBalances(
                BalanceLine.Printed(Total.Assets, "Tillgångar", [3]),
                BalanceLine.Printed(Total.EquityAndLiabilities, "Eget kapital och skulder", [5])
            ),
        ];
        Assert.All(
            years.SelectMany(year => year.Findings),
            finding =>
                Assert.Contains(
                    rules,
                    rule =>
                        (rule.Code, rule.Message) == (finding.Code, finding.Message)
                        && (rule.Severity == finding.Severity || rule.Source != finding.Source)
                )
        );
    }

    [Fact]
    public void Findings_are_in_the_order_of_their_codes_and_show_themselves()
    {
        FederationYear year = ProvokedFindings.ByCode["FIN302"]();
        Assert.Equal(["FIN301", "FIN302", "FIN401"], year.Codes());
        Assert.Equal(string.Join("\n\n", year.Findings.Select(each => $"{each}")), $"{year.Findings}");
        Assert.Same(year.Findings, year.Findings);
        Assert.Same(year.NotChecked, year.NotChecked);
        Assert.Same(year.Sources, year.Sources);
    }

    private static Finding Of(string code) =>
        ProvokedFindings.ByCode[code]().Findings.First(finding => finding.Code == code);
}
