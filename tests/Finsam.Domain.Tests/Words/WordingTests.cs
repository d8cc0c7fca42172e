using System.Globalization;
using Finsam.Domain.Tests.Cases;

namespace Finsam.Domain.Tests.Words;

public class WordingTests
{
    private static readonly Wording Words = new("förbund", "federation");

    [Fact]
    public void Words_come_in_the_language_asked_for()
    {
        Assert.Equal("förbund", Words.In(Language.Swedish));
        Assert.Equal("federation", Words.In(Language.English));
        Assert.Equal("förbund", Words.ToString());
    }

    [Fact]
    public void Another_language_is_refused() =>
        Refusal.Of<ArgumentOutOfRangeException>(
            "language",
            "2 is not one of Language. Give one that is: Swedish, English.",
            () => Words.In((Language)2)
        );

    [Fact]
    public void Inside_another_text_they_are_Swedish_whatever_the_culture()
    {
        CultureInfo culture = new("") { NumberFormat = { NumberDecimalSeparator = "." } };
        Assert.Equal("ett förbund ", string.Create(culture, $"ett {Words, -8}"));
        Assert.Equal("förbund", Words.ToString("any format", culture));
        Assert.Equal("förbund", string.Format(CultureInfo.InvariantCulture, "{0}", Words));
        using StringWriter writer = new(CultureInfo.InvariantCulture);
        writer.Write((object)Words);
        Assert.Equal("förbund", writer.ToString());
    }

    [Fact]
    public void Inside_other_words_of_the_library_they_are_in_the_language_of_those()
    {
        Role role = new(
            "samordnare {1}",
            HoglandetPositions.SeRole.Rates.Values,
            MonthRule.WholeMonths,
            english: "coordinator {1}"
        );
        Position position = new(Hoglandet.Aneby, role.Name, 1, new(2023, 1, 1));
        Explanation explained = PayoutRun.For([role], [position], YearParts.HalfYears(2023)[0]).Payouts[0].Explain();
        Assert.Equal("Aneby, samordnare {1}, januari-juni 2023", explained.Subject.In(Language.Swedish));
        Assert.Equal("Aneby, coordinator {1}, January-June 2023", explained.Subject.In(Language.English));
    }

    [Fact]
    public void Words_are_equal_when_both_texts_are_whether_they_have_figures_or_not()
    {
        Wording shaped = EquityChain.For(2023, Sek.Zero, Sek.FromOre(50)).Explain().Steps[1].Text;
        Wording plain = new(shaped.Swedish, shaped.English);
        Assert.Equal(plain, shaped);
        Assert.Equal(plain.GetHashCode(), shaped.GetHashCode());
        Assert.NotEqual(shaped, new Wording(shaped.Swedish, "x"));
        Assert.NotEqual(shaped, new Wording("x", shaped.English));
        Assert.False(shaped.Equals(null));
        Assert.Equal("+ result: 0.50 kr", shaped.English.Plain());
        Refusal.Of<ArgumentNullException>("swedish", "", () => new Wording(null!, ""));
        Refusal.Of<ArgumentNullException>("english", "", () => new Wording("", null!));
    }
}
