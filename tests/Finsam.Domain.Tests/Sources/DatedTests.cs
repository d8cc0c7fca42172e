using System.Reflection;
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
            "day",
            "'test rule' has no value on 2009-12-31: the first holds from 2010-01-01. Ask for that day or later.",
            () => Rule.On(new LocalDate(2009, 12, 31))
        );

    /// <summary>A rule that has ended says until when it held; where another follows, there may be days between.</summary>
    [Fact]
    public void A_rule_that_has_ended_has_no_value_after_its_last_day()
    {
        Dated<int> rule = new(
            "test rule",
            [Value(2020, 2), new(new(2015, 1, 1), 1, Source, new LocalDate(2017, 6, 30))]
        );
        Assert.Equal("test rule: 2015-01-01/2017-06-30: 1; 2020-01-01: 2", rule.ToString());
        Assert.Equal(1, rule.On(new(2017, 6, 30)).Value);
        Refusal.Of<ArgumentOutOfRangeException>(
            "day",
            "'test rule' has no value on 2017-07-01: the last before it holds through 2017-06-30. Ask for an earlier day.",
            () => rule.On(new(2017, 7, 1))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "day",
            "'test rule' has no value on 2019-12-31: the last before it holds through 2017-06-30.",
            () => rule.On(new(2019, 12, 31))
        );
        Assert.Equal(2, rule.On(new(2020, 1, 1)).Value);
    }

    [Fact]
    public void One_that_is_to_hold_when_another_has_begun_is_refused_and_all_are_named()
    {
        Refusal.Of<ArgumentException>(
            "values",
            "'test rule' has a value through 2015-01-01 and another from 2015-01-01. End the first before the second "
                + "begins. 'test rule' has two values from 2016-01-01.",
            () =>
                new Dated<int>(
                    "test rule",
                    [
                        new(new(2010, 1, 1), 1, Source, new LocalDate(2015, 1, 1)),
                        Value(2015, 2),
                        Value(2016, 2),
                        Value(2016, 3),
                    ]
                )
        );
        Refusal.Of<ArgumentException>(
            "through",
            "What begins on 2015-01-01 cannot last through 2014-12-31.",
            () => new DatedValue<int>(new(2015, 1, 1), 1, Source, new LocalDate(2014, 12, 31))
        );
    }

    [Fact]
    public void Rules_are_equal_by_name_and_values_in_any_order()
    {
        Dated<int> one = new("test rule", [Value(2015, 3), Value(2010, 2), Value(2020, 1)]);
        Assert.Equal(Rule, one);
        Assert.Equal(Rule.GetHashCode(), one.GetHashCode());
        Assert.NotEqual(Rule, new("another", Rule.Values));
        Assert.NotEqual(Value(2015, 1), new(new(2015, 1, 1), 1, Source, new LocalDate(2016, 1, 1)));
    }

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
            "'test rule' has two values from 2015-01-01. Keep the one that holds.",
            () => new Dated<int>("test rule", [Value(2015, 1), Value(2010, 2), Value(2015, 3)])
        );
    }

    [Fact]
    public void The_shares_of_5_and_5_a_cite_their_paragraph_and_the_day_it_was_read()
    {
        DatedValue<StatutoryShares> shares = StatutoryShares.InForce.On(new LocalDate(2023, 1, 1));
        Assert.Equal(new StatutoryShares(2, 1, 1), shares.Value);
        Assert.Equal("5 § lagen (2003:1210)", shares.Source.ToString().Plain());
        Assert.Equal(new LocalDate(2026, 11, 25), shares.Source.VerifiedOn);
        Assert.Equal("SFS 2023:644", shares.Source.AsAmendedBy);
        DatedValue<StatutoryShares> without = StatutoryShares.WithoutRegion.On(new LocalDate(2023, 1, 1));
        Assert.Equal(new StatutoryShares(1, 0, 1), without.Value);
        Assert.Equal("5 a § lagen (2003:1210)", without.Source.ToString().Plain().Plain());
    }

    /// <summary>A choice of the library is cited by the version that made it.</summary>
    [Fact]
    public void A_choice_of_the_library_names_its_version()
    {
        Version version = Version.Parse(
            typeof(Sek)
                .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
                .InformationalVersion.Split('+', '-')[0]
        );
        Assert.StartsWith(
            $"metodval i Finsam.Domain {version.Major}.{version.Minor}: ",
            RuleBook.Sources.First(source => source.Kind == SourceKind.LibraryChoice).ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_source_that_is_no_statute_says_what_it_is()
    {
        Assert.Equal("förbundsordning: förbundsordning 4 §", Source.ToString().Plain());
        Assert.Equal("charter: förbundsordning 4 §", Source.ToString(Language.English).Plain());
        Assert.Equal("decision: x", Of(SourceKind.Decision).ToString(Language.English));
        Assert.Equal("så gör de", RuleSource.Practice("x", "så gör de").Statement.Swedish);
        Assert.Equal("x", RuleSource.Practice("x").Statement.Swedish);
        Assert.Equal("rekommendation: x", Of(SourceKind.Recommendation).ToString());
        Assert.Equal("tillämpning hos x", Of(SourceKind.DocumentPractice).ToString());
        Assert.Equal("practice of x", Of(SourceKind.DocumentPractice).ToString(Language.English));
        Assert.Equal("metodval i Finsam.Domain 0.2: x", Of(SourceKind.LibraryChoice).ToString());
        Assert.Equal(
            "choice of method in Finsam.Domain 0.2: x",
            Of(SourceKind.LibraryChoice).ToString(Language.English)
        );

        static RuleSource Of(SourceKind kind) => new(kind, "x", new("", ""));
    }

    private static DatedValue<int> Value(int year, int value) => new(new LocalDate(year, 1, 1), value, Source);
}
