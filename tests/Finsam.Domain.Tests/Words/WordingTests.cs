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
            "The languages are Swedish and English.",
            () => Words.In((Language)2)
        );

    [Fact]
    public void Words_are_equal_when_both_texts_are_whether_they_have_figures_or_not()
    {
        Wording shaped = new EquityChain([new(2023, Sek.Zero, Sek.FromOre(50))]).Explain().Steps[1].Text;
        Wording plain = new(shaped.Swedish, shaped.English);
        Assert.Equal(plain, shaped);
        Assert.Equal(plain.GetHashCode(), shaped.GetHashCode());
        Assert.NotEqual(shaped, new Wording(shaped.Swedish, "x"));
        Assert.NotEqual(shaped, new Wording("x", shaped.English));
        Assert.False(shaped.Equals(null));
        Assert.Equal("result 2023: 0.50 kr, closing 0.50 kr", shaped.English.Plain());
        Refusal.Of<ArgumentNullException>("swedish", "", () => new Wording(null!, ""));
        Refusal.Of<ArgumentNullException>("english", "", () => new Wording("", null!));
    }
}
