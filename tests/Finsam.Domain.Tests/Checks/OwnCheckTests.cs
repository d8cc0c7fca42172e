using Finsam.Domain.Tests.Cases;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Checks;

/// <summary>A check of one's own: Höglandet's board wants at least 2 000 000 kr in hand.</summary>
public class OwnCheckTests
{
    private static readonly FindingRule Rule = new(
        "HOG001",
        Severity.BreachOfOwnRule,
        new("För lite pengar.", "Too little money."),
        new("Begär in bidragen tidigare.", "Ask for the contributions earlier."),
        RuleSource.Decided("Kassa minst 2 mnkr.", paragraph: "§ 7")
    );

    private static readonly YearCheck Own = new(
        Rule,
        year =>
            year.Balances.Days.Select(day => year.BalanceOn(day)[BalanceKind.Cash])
                .Where(cash => cash.Known < Kr(2_000_000))
                .Select(cash =>
                    Rule.At(
                        cash.Place,
                        new("minst 2 mnkr", "at least SEK 2 million"),
                        new(cash.ToString(), cash.ToString(Language.English)),
                        cash.Amount - Kr(2_000_000)
                    )
                )
    );

    [Fact]
    public void Its_findings_stand_among_the_library_s()
    {
        FederationYear year = HoglandetYears.Of2023;
        Listing<Finding> all = year.Check([Own]);
        Assert.Equal(year.Findings, all.SkipLast(1));
        Assert.Equal(
            """
            HOG001  För lite pengar.
              allvarlighetsgrad: strider mot egen regel
              var:               balansräkning, Kassa och bank, 2022-12-31
              förväntat:         minst 2 mnkr
              faktiskt:          1 973 291 kr
              avvikelse:         -26 709 kr
              källa:             beslut: styrelsen § 7: Kassa minst 2 mnkr.
              åtgärd:            Begär in bidragen tidigare.
            """,
            all[^1].ToString().Plain()
        );
    }

    [Fact]
    public void It_takes_its_place_by_its_code_and_is_not_kept()
    {
        FindingRule first = new("ABC1", Rule.Severity, Rule.Message, Rule.Remedy, Rule.Source);
        YearCheck always = new(
            first,
            year => [first.At(new Place("Budget 2023", Total.Costs), new("a", "a"), new("b", "b"))]
        );
        FederationYear year = HoglandetYears.Make(2023);
        Assert.Equal("ABC1", year.Check([Own, always])[0].Code);
        Assert.Equal(11, year.Check([Own, always]).Count);
        Assert.Equal(year.Findings, year.Check([]));
        Assert.Equal(9, year.Findings.Count);
        Assert.Equal(HoglandetYears.Of2023, year);
        Assert.Equal("HOG001  För lite pengar.", $"{Own}");
        Assert.Equal("HOG001  Too little money.", Own.ToString(Language.English));
        Assert.Equal(Rule, Assert.Single(Own.Rules));
    }

    [Fact]
    public void What_is_missing_is_refused()
    {
        Refusal.Of<ArgumentNullException>("rule", "", () => new YearCheck(null!, _ => []));
        Refusal.Of<ArgumentNullException>("look", "", () => new YearCheck(Rule, null!));
        Refusal.Of<ArgumentException>(
            "own",
            "Number 2 of the own is null.",
            () => HoglandetYears.Of2023.Check([Own, null!])
        );
        Refusal.Of<ArgumentNullException>("own", "", () => HoglandetYears.Of2023.Check(null!));
    }
}
