using Finsam.Domain.Tests.Cases;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Amounts;

/// <summary>An exact half is rounded away from zero, so that a refund is the mirror of its payment.</summary>
public class RoundingTests
{
    private static readonly RuleSource Source = new(SourceKind.Charter, "4 §", new("fyra", "four"));

    [Theory]
    [InlineData(25, 28)]
    [InlineData(-25, -28)]
    [InlineData(9_000_000_000_000_005, 9_900_000_000_000_006)]
    [InlineData(-9_000_000_000_000_005, -9_900_000_000_000_006)]
    public void Ten_per_cent_more_that_ends_in_a_half_goes_away_from_zero(decimal before, decimal raised)
    {
        PlanColumn first = new("Budget", 2023, PlanColumnKind.Budget, Zero);
        PlanColumn second = new("Plan", 2024, PlanColumnKind.Plan, first);
        BudgetLine line = new("Ränta", BudgetLineKind.Interest);
        OperatingPlan plan = new(
            [first, second],
            [
                new(
                    line,
                    [
                        (first, BudgetAmount.Typed(Kr(before))),
                        (second, BudgetAmount.Indexed(first, Fraction.Percent(10))),
                    ]
                ),
            ]
        );
        Assert.Equal(Kr(raised), plan[line, second]);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(-1, -1)]
    [InlineData(55, 28)]
    [InlineData(-55, -28)]
    [InlineData(0, 0)]
    public void Half_an_öre_of_either_sign_is_one_öre_from_zero(long ore, long rounded) =>
        Assert.Equal(
            FromOre(rounded),
            new GeneralDeduction(new Fraction(1, 2), Source).Apply(FromOre(ore), unit: FromOre(1))
        );

    [Fact]
    public void A_negative_amount_with_a_fraction_has_one_minus_sign()
    {
        EquityAttribution shortfall = EquityAttribution.ByCharter(
            Kr(-5),
            [(Hoglandet.Aneby, 1), (Hoglandet.Eksjö, 2)],
            Source
        );
        string explained = $"{shortfall.Explain(Hoglandet.Aneby)}";
        Assert.Contains("1/3 av \u22125\u00A0kr = \u22121 2/3\u00A0kr\n", explained, StringComparison.Ordinal);
        Assert.Contains("= \u22123 1/3\u00A0kr\n", $"{shortfall.Explain(Hoglandet.Eksjö)}", StringComparison.Ordinal);
        EquityAttribution small = EquityAttribution.ByCharter(
            FromOre(-1),
            [(Hoglandet.Aneby, 1), (Hoglandet.Eksjö, 2)],
            Source
        );
        Assert.Contains("= \u22121/300\u00A0kr\n", $"{small.Explain(Hoglandet.Aneby)}", StringComparison.Ordinal);
        Assert.Contains(
            "1/3 of \u22125\u00A0kr = \u22121 2/3\u00A0kr\n",
            shortfall.Explain(Hoglandet.Aneby).ToString(Language.English),
            StringComparison.Ordinal
        );
    }
}
