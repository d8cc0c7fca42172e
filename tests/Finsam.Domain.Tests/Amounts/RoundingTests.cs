using Finsam.Domain.Tests.Cases;
using Finsam.Domain.Tests.Lines;
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
        LineTable table = new(
            [Column.Budget(2023), Column.Plan(2024)],
            [new("Ränta", LineKind.Interest, [before, Cell.Indexed("Budget 2023", Fraction.Percent(10))])]
        );
        Assert.Equal(Kr(raised), table.Followed()["Plan 2024", "Ränta"].Amount);
        Assert.Equal(Kr(raised), Kr(before).Times(new Fraction(11, 10)));
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
        string explained = $"{shortfall.ShareOf(Hoglandet.Aneby).Explain()}";
        Assert.Contains("1/3 av \u22125\u00A0kr = \u22121 2/3\u00A0kr\n", explained, StringComparison.Ordinal);
        Assert.Contains(
            "= \u22123 1/3\u00A0kr\n",
            $"{shortfall.ShareOf(Hoglandet.Eksjö).Explain()}",
            StringComparison.Ordinal
        );
        EquityAttribution small = EquityAttribution.ByCharter(
            FromOre(-1),
            [(Hoglandet.Aneby, 1), (Hoglandet.Eksjö, 2)],
            Source
        );
        Assert.Contains(
            "= \u22121/300\u00A0kr\n",
            $"{small.ShareOf(Hoglandet.Aneby).Explain()}",
            StringComparison.Ordinal
        );
        Assert.Contains(
            "1/3 of \u22125\u00A0kr = \u22121 2/3\u00A0kr\n",
            shortfall.ShareOf(Hoglandet.Aneby).Explain().ToString(Language.English),
            StringComparison.Ordinal
        );
    }
}
