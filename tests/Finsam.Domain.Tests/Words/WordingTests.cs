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
}
