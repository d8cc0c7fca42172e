using static Finsam.Domain.Sek;
using static Finsam.Domain.Tests.Checks.SmallYear;

namespace Finsam.Domain.Tests.Checks;

/// <summary>A federation's own limit says which costs above their budget are told, and at which level.</summary>
public class MaterialityTests
{
    /// <summary>Budgets 100 and 1 000 kr, of which 111 and 1 050 are spent, and 80 of an initiative's 200.</summary>
    private static readonly FederationYear Year = Of(
        [Column.Budget(2024), Column.OutcomeThrough(June30)],
        Income(2_000, 2_000),
        Office(100, 111),
        Audit(1_000, 1_050),
        new Line("Insats", LineKind.Individual, [200, 80])
    );

    [Fact]
    public void Without_one_every_line_is_a_deviation_to_explain() =>
        Assert.Equal(
            [
                ("Utfall 2024-06-30/Kansli", Severity.DeviationToExplain),
                ("Utfall 2024-06-30/Revision", Severity.DeviationToExplain),
            ],
            Above(Year)
        );

    [Fact]
    public void Of_the_federation_s_own_it_makes_what_is_spent_a_breach_of_its_rule_and_leaves_out_what_is_less()
    {
        Assert.Equal([("Utfall 2024-06-30/Revision", Severity.BreachOfOwnRule)], Above(With(Kr(11), 0)));
        Assert.Equal(2, Above(With(Kr(10.99m), 0)).Length);
        Assert.Equal(
            [("Utfall 2024-06-30/Kansli", Severity.BreachOfOwnRule)],
            Above(With(default, Fraction.Percent(10)))
        );
        Assert.Empty(Above(With(default, Fraction.Percent(11))));
        Assert.Empty(Above(With(Kr(11), Fraction.Percent(10))));
    }

    [Fact]
    public void At_the_level_of_the_budget_only_that_is_compared()
    {
        Assert.Equal(
            [("Utfall 2024-06-30/=Overhead", Severity.BreachOfOwnRule)],
            Above(With(default, 0, BudgetLevel.Section))
        );
        Assert.Empty(Above(With(default, 0, BudgetLevel.Total)));
    }

    [Fact]
    public void What_is_told_says_the_limit()
    {
        Finding finding = With(Kr(10.99m), 0).Findings.First(each => each.Code == "FIN304");
        Assert.Equal(
            (
                "högst 100 kr (sägs till om vid mer än 10,99 kr och 0 % över budget, post för post)",
                "at most 100 kr (told at more than 10.99 kr and 0 % above the budget, line by line)"
            ),
            (finding.Expected.Swedish.Plain(), finding.Expected.English.Plain())
        );
    }

    [Fact]
    public void A_forecast_is_explained_whatever_the_rule()
    {
        FederationYear year = FollowedUp(outcome: 100, forecast: 101).With(new Materiality(Guideline));
        Finding finding = Assert.Single(year.Findings);
        Assert.Equal(("FIN305", Severity.DeviationToExplain), (finding.Code, finding.Severity));
        Assert.Equal("beslut: styrelsen 2023-11-20 § 7: egen riktlinje", finding.Source.ToString().Plain());
    }

    [Fact]
    public void What_is_no_limit_is_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>("amount", "-1 kr", () => new Materiality(Guideline, Kr(-1)));
        Refusal.Of<ArgumentOutOfRangeException>("share", "-10 %", () => new Materiality(Guideline, share: -0.1m));
        Refusal.Of<ArgumentOutOfRangeException>(
            "level",
            "7 is not",
            () => new Materiality(Guideline, level: (BudgetLevel)7)
        );
        Assert.Equal(1, new Materiality(Guideline, share: 1).Share);
        Assert.Equal(
            "mer än 50 000 kr och 10 % över budget, post för post",
            $"{new Materiality(Guideline, Kr(50_000), Fraction.Percent(10))}".Plain()
        );
    }

    private static FederationYear With(Sek amount, Fraction share, BudgetLevel level = BudgetLevel.Line) =>
        Year.With(new Materiality(Guideline, amount, share, level));

    private static (string, Severity)[] Above(FederationYear year) =>
        [.. year.Findings.Where(each => each.Code == "FIN304").Select(each => ($"{each.Place}", each.Severity))];
}
