using Finsam.Domain.Tests.Cases;

namespace Finsam.Domain.Tests.Findings;

/// <summary>What is not known says what would make it known.</summary>
public class MissingTests
{
    private static readonly FederationYear Year = new(
        Hoglandet.Federation,
        2024,
        lines: new([Column.Budget(2024)], [new("Kansli", LineKind.Administration, [null])])
    );

    [Fact]
    public void A_figure_that_is_not_known_says_which_it_is_and_why()
    {
        Figure costs = Year.Figures["Budget 2024", Total.Costs];
        Assert.Null(costs.Known);
        Assert.Equal("Budget 2024, summa kostnader  saknas: Kansli, Budget 2024 (tom cell)", $"{costs.Missing}");
        Assert.Equal(
            "Budget 2024, total costs  missing: Kansli, Budget 2024 (a blank cell)",
            costs.Missing!.ToString(Language.English)
        );
        Assert.Equal(new Place("Budget 2024", Total.Costs), costs.Missing.Place);
        Assert.Empty(costs.Missing.Codes);
        NotKnownException error = Assert.Throws<NotKnownException>(() => costs.Amount);
        Assert.Same(costs.Missing, error.Missing);
        Assert.Equal(
            "Budget 2024, total costs is not known: Kansli, Budget 2024 (a blank cell) missing. Tell it, or ask for what is known.",
            error.Message
        );
    }

    [Fact]
    public void A_finding_that_could_not_be_looked_for_says_its_code_and_what_is_missing()
    {
        Missing missing = Year.NotChecked.Single(each => each.Codes.Contains("FIN402"));
        Assert.Null(missing.Place);
        Assert.Equal("FIN402 FIN403", string.Join(" ", missing.Codes));
        Assert.Equal("FIN402, FIN403  saknas: en riktlinje för eget kapital", $"{missing}");
    }
}
