using NodaTime;

namespace Finsam.Domain.Tests.Sources;

public class DatedTests
{
    private static readonly RuleSource Source = new(SourceKind.Charter, "förbundsordning 4 §", new("fyra", "four"));

    private static readonly Dated<int> Rule = new("test rule", [Value(2020, 1), Value(2010, 2), Value(2015, 3)]);

    [Theory]
    [InlineData(2010, 1, 1, 2)]
    [InlineData(2014, 12, 31, 2)]
    [InlineData(2015, 1, 1, 3)]
    [InlineData(2020, 1, 1, 1)]
    [InlineData(9999, 1, 1, 1)]
    public void A_value_holds_from_its_first_day_to_the_next_value(int year, int month, int day, int expected) =>
        Assert.Equal(expected, Rule.On(new LocalDate(year, month, day)).Value);

    [Fact]
    public void It_shows_its_name_and_all_its_values() =>
        Assert.Equal(
            "ersättning: 2020-01-01: 1 kr; 2021-01-01: 2 kr",
            new Dated<Sek>(
                "ersättning",
                [
                    new(new LocalDate(2021, 1, 1), Sek.FromKronor(2), Source),
                    new(new LocalDate(2020, 1, 1), Sek.FromKronor(1), Source),
                ]
            )
                .ToString()
                .Plain()
        );

    [Fact]
    public void Before_the_first_value_there_is_none() =>
        Refusal.Of<ArgumentOutOfRangeException>(
            "date",
            "'test rule' has no value on 2009-12-31: the first holds from 2010-01-01. Ask for that day or later.",
            () => Rule.On(new LocalDate(2009, 12, 31))
        );

    [Fact]
    public void Values_are_listed_by_their_first_day() =>
        Assert.Equal(["2010-01-01: 2", "2015-01-01: 3", "2020-01-01: 1"], Rule.Values.Select(value => $"{value}"));

    [Fact]
    public void A_rule_without_a_value_or_with_two_on_a_day_is_refused()
    {
        Refusal.Of<ArgumentException>(
            "values",
            "'test rule' has no value. Give at least one, with its first day and its source.",
            () => new Dated<int>("test rule", [])
        );
        Refusal.Of<ArgumentException>(
            "values",
            "Number 2 of the values is null. Leave it out.",
            () => new Dated<int>("test rule", [Value(2015, 1), null!])
        );
        Refusal.Of<ArgumentException>("name", "'name' is blank.", () => new Dated<int>(" ", [Value(2015, 1)]));
        Refusal.Of<ArgumentNullException>("value", "", () => new DatedValue<string>(new(2020, 1, 1), null!, Source));
        Refusal.Of<ArgumentNullException>("source", "", () => new DatedValue<string>(new(2020, 1, 1), "ett", null!));
        Refusal.Of<ArgumentNullException>("citation", "", () => new RuleSource(SourceKind.Charter, null!, new("", "")));
        Refusal.Of<ArgumentException>(
            "citation",
            "'citation' is blank.",
            () => new RuleSource(SourceKind.Charter, "", new("", ""))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "kind",
            "9 is not one of SourceKind. Give one that is: Statute, Charter, Decision,",
            () => new RuleSource((SourceKind)9, "x", new("", ""))
        );
        Refusal.Of<ArgumentNullException>("statement", "", () => new RuleSource(SourceKind.Charter, "x", null!));
        Assert.Throws<ArgumentNullException>("name", () => new Dated<int>(null!, [Value(2015, 1)]));
        Assert.Throws<ArgumentNullException>("values", () => new Dated<int>("test rule", null!));
        Refusal.Of<ArgumentException>(
            "values",
            "'test rule' has 2 values from 2015-01-01. Keep the one that holds.",
            () => new Dated<int>("test rule", [Value(2015, 1), Value(2010, 2), Value(2015, 3)])
        );
    }

    [Fact]
    public void The_shares_of_5_and_5_a_cite_their_paragraph_and_the_day_it_was_read()
    {
        DatedValue<StatutoryShares> shares = StatutoryShares.InForce.On(new LocalDate(2023, 1, 1));
        Assert.Equal(new StatutoryShares(2, 1, 1), shares.Value);
        Assert.Equal("5 § lagen (2003:1210)", shares.Source.ToString());
        Assert.Equal(new LocalDate(2026, 11, 21), shares.Source.VerifiedOn);
        DatedValue<StatutoryShares> without = StatutoryShares.WithoutRegion.On(new LocalDate(2023, 1, 1));
        Assert.Equal(new StatutoryShares(1, 0, 1), without.Value);
        Assert.Equal("5 a § lagen (2003:1210)", without.Source.ToString());
    }

    [Fact]
    public void A_source_that_is_no_statute_says_what_it_is()
    {
        Assert.Equal("förbundsordning: förbundsordning 4 §", Source.ToString());
        Assert.Equal("charter: förbundsordning 4 §", Source.ToString(Language.English));
        Assert.Equal("rekommendation: x", Of(SourceKind.Recommendation).ToString());
        Assert.Equal("praxis: x", Of(SourceKind.DocumentPractice).ToString());
        Assert.Equal("practice: x", Of(SourceKind.DocumentPractice).ToString(Language.English));
        Assert.Equal("bibliotekets val: x", Of(SourceKind.LibraryChoice).ToString());
        Assert.Equal("library's choice: x", Of(SourceKind.LibraryChoice).ToString(Language.English));

        static RuleSource Of(SourceKind kind) => new(kind, "x", new("", ""));
    }

    private static DatedValue<int> Value(int year, int value) => new(new LocalDate(year, 1, 1), value, Source);
}
