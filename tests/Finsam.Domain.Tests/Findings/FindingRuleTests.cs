using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Findings;

/// <summary>A rule that an app adds: Höglandet's board wants at least 1 000 000 kr in hand.</summary>
public class FindingRuleTests
{
    private static readonly Wording Words = new("För lite pengar.", "Too little money.");
    private static readonly Wording Remedy = new("Begär in bidragen tidigare.", "Ask for the contributions earlier.");
    private static readonly RuleSource Decision = RuleSource.Decided("Kassa minst 1 mnkr.", paragraph: "§ 7");

    private static readonly Place Here = new(Page.Liquidity, day: new(2023, 12, 31));

    private static readonly FindingRule Own = new(" HOG001 ", Severity.BreachOfOwnRule, Words, Remedy, Decision);

    [Fact]
    public void A_finding_says_its_rule_and_what_is_there()
    {
        Finding finding = Own.At(Here, new("1 mnkr", "1 mnkr"), new("0", "0"), Kr(-1_000_000));
        Assert.Equal(
            """
            HOG001  För lite pengar.
              allvarlighetsgrad: strider mot egen regel
              var:               likviditet, 2023-12-31
              förväntat:         1 mnkr
              faktiskt:          0
              avvikelse:         -1 000 000 kr
              källa:             beslut: styrelsen § 7: Kassa minst 1 mnkr.
              åtgärd:            Begär in bidragen tidigare.
            """,
            finding.ToString().Plain()
        );
        Assert.Equal(
            """
            HOG001  Too little money.
              severity:  breach of the federation's own rule
              where:     liquidity, 2023-12-31
              expected:  1 mnkr
              actual:    0
              off by:    -1,000,000 kr
              source:    decision: the board § 7: Kassa minst 1 mnkr.
              remedy:    Ask for the contributions earlier.
            """,
            finding.ToString(Language.English).Plain()
        );
        Assert.Equal("HOG001  För lite pengar.", $"{Own}");
        Assert.Equal(
            (Own, Own.Code, Severity.BreachOfOwnRule, Words, Remedy, Decision),
            (finding.Rule, finding.Code, finding.Severity, finding.Message, finding.Remedy, finding.Source)
        );
    }

    [Fact]
    public void Rules_are_equal_when_every_part_is_and_a_finding_only_to_itself()
    {
        FindingRule same = new("HOG001", Severity.BreachOfOwnRule, Words, Remedy, Decision);
        Assert.Equal(Own, same);
        Assert.NotEqual(Own, new("HOG001", Severity.DoubtfulFigure, Words, Remedy, Decision));
        Assert.NotEqual(Own.At(Here, Words, Remedy), same.At(Here, Words, Remedy));
        Finding finding = Own.At(Here, Words, Remedy);
        Assert.Equal(
            (Here, Words, Remedy, null),
            (finding.Place, finding.Expected, finding.Actual, finding.Difference)
        );
        Assert.DoesNotContain("skillnad", finding.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FIN101")]
    [InlineData("fin999")]
    [InlineData(" FinnvedenA ")]
    public void The_library_s_prefix_is_refused_in_any_case(string code) =>
        Refusal.Of<ArgumentException>(
            "code",
            $"'{code.Trim()}' begins with FIN, as the library's own codes do. Give one that begins otherwise.",
            () => new FindingRule(code, Severity.BreachOfLaw, Words, Remedy, Decision)
        );

    [Fact]
    public void What_is_missing_is_refused()
    {
        Refusal.Of<ArgumentException>("code", "'code' is blank. Give words that can be read.", () => Rule(code: " "));
        Refusal.Of<ArgumentNullException>("code", "", () => Rule(code: null));
        Refusal.Of<ArgumentOutOfRangeException>(
            "severity",
            "5 is not one of Severity. Give one that is: DoubtfulFigure",
            () => Rule(severity: (Severity)5)
        );
        Refusal.Of<ArgumentNullException>("message", "", () => new FindingRule("X1", default, null!, Remedy, Decision));
        Refusal.Of<ArgumentNullException>("remedy", "", () => new FindingRule("X1", default, Words, null!, Decision));
        Refusal.Of<ArgumentNullException>("source", "", () => new FindingRule("X1", default, Words, Remedy, null!));
        Refusal.Of<ArgumentNullException>("place", "", () => Own.At(null!, Words, Words));
        Refusal.Of<ArgumentNullException>("expected", "", () => Own.At(Here, null!, Words));
        Refusal.Of<ArgumentNullException>("actual", "", () => Own.At(Here, Words, null!));
        Refusal.Of<ArgumentOutOfRangeException>(
            "language",
            "2 is not one of Language.",
            () => Own.At(Here, Words, Words).ToString((Language)2)
        );
    }

    private static FindingRule Rule(string? code = "X1", Severity severity = default) =>
        new(code!, severity, Words, Remedy, Decision);

    [Theory]
    [InlineData(Severity.BreachOfLaw, "strider mot lag", "breach of law")]
    [InlineData(Severity.BreachOfOwnRule, "strider mot egen regel", "breach of the federation's own rule")]
    [InlineData(
        Severity.DepartureFromLetter,
        "avviker från lagens ordalydelse",
        "departure from the letter of the law"
    )]
    [InlineData(Severity.DepartureFromRecommendation, "avviker från rekommendation", "departure from a recommendation")]
    [InlineData(Severity.DoubtfulFigure, "uppgift att kontrollera", "figure to check")]
    public void How_serious_it_is_is_told_in_both_languages(Severity severity, string swedish, string english)
    {
        Wording words = new("x", "x");
        RuleSource source = new(SourceKind.Charter, "§ 1", words);
        Finding finding = new FindingRule("ABC001", severity, words, words, source).At(Here, words, words);
        Assert.Contains($"\n  allvarlighetsgrad: {swedish}\n", finding.ToString(), StringComparison.Ordinal);
        Assert.Contains($"\n  severity:  {english}\n", finding.ToString(Language.English), StringComparison.Ordinal);
    }
}
