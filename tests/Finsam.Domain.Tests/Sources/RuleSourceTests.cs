using NodaTime;

namespace Finsam.Domain.Tests.Sources;

/// <summary>Who said so: each source says its kind, and repeats the words.</summary>
public class RuleSourceTests
{
    private static readonly LocalDate Day = new(2022, 11, 24);

    [Fact]
    public void A_source_says_its_kind_in_both_languages()
    {
        RuleSource[] sources =
        [
            RuleSource.Decided("högst två tjänster", Day, "§ 40"),
            RuleSource.Agreed("nytt avtal", Day),
            RuleSource.Agreed("nytt avtal"),
            RuleSource.Charter("§ 16", "tillgångarna följer med"),
            RuleSource.Practice("delårsrapport 2023"),
            RuleSource.Inferred("delårsrapport 2023", "465 000 kr för en heltid"),
        ];
        Assert.Equal(
            [
                "beslut: styrelsen 2022-11-24 § 40: högst två tjänster",
                "överenskommelse: 2022-11-24: nytt avtal",
                "överenskommelse: nytt avtal",
                "förbundsordning: § 16",
                "tillämpning hos delårsrapport 2023",
                "härlett ur delårsrapport 2023",
            ],
            sources.Select(source => source.ToString().Plain())
        );
        Assert.Equal(
            ["decision", "agreement", "agreement", "charter", "practice", "inferred"],
            sources.Select(source => source.ToString(Language.English).Split([':', ' '])[0])
        );
        Assert.Equal(
            ["högst två tjänster", "nytt avtal", "nytt avtal", "tillgångarna följer med", "delårsrapport 2023"],
            sources[..5].Select(source => source.Statement.Swedish)
        );
        Assert.Equal([Day, Day, null, null, null, null], sources.Select(source => source.DecidedOn));
        Assert.Equal(["§ 40", null, null, null, null, null], sources.Select(source => source.Paragraph));
    }

    [Fact]
    public void Two_decisions_are_equal_when_every_part_is()
    {
        RuleSource decision = RuleSource.Decided("ja", Day, "§ 1");
        Assert.Equal(RuleSource.Decided(" ja", Day, "§ 1 "), decision);
        Assert.NotEqual(RuleSource.Decided("ja", Day), decision);
        Assert.NotEqual(RuleSource.Decided("ja", Day.PlusDays(1), "§ 1"), decision);
        Assert.NotEqual(RuleSource.Agreed("ja", Day, "§ 1"), decision);
    }

    [Fact]
    public void Blank_words_and_places_are_refused()
    {
        Refusal.Of<ArgumentException>("words", "'words' is blank.", () => RuleSource.Agreed(" "));
        Refusal.Of<ArgumentException>("words", "'words' is blank.", () => RuleSource.Charter("§ 1", ""));
        Refusal.Of<ArgumentException>("words", "'words' is blank.", () => RuleSource.Inferred("rapport", " "));
        Refusal.Of<ArgumentException>("document", "'document' is blank.", () => RuleSource.Practice(" "));
        Refusal.Of<ArgumentException>("place", "'place' is blank.", () => RuleSource.Charter("\t"));
    }
}
