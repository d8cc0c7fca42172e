using System.Reflection;
using NodaTime;

namespace Finsam.Domain.Tests.Checks;

public class RuleBookTests
{
    [Fact]
    public void Every_source_that_stands_in_the_code_is_in_the_rule_book()
    {
        Type[] types = typeof(Sek).Assembly.GetTypes();
        RuleSource[] sources =
        [
            .. types
                .Where(type => !type.ContainsGenericParameters)
                .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
                .Where(field => field.FieldType == typeof(RuleSource))
                .Select(field => (RuleSource)field.GetValue(null)!),
        ];
        Assert.True(sources.Length > 15);
        Assert.Empty(sources.Except(RuleBook.Sources));
        Assert.Equal(RuleBook.Sources.Distinct(), RuleBook.Sources);
    }

    [Fact]
    public void An_act_has_a_first_day_and_the_day_it_was_read() =>
        Assert.All(
            RuleBook.Sources,
            source =>
            {
                bool isOfAnAct = source.Citation.Contains('§');
                bool isRead = !source.Statement.English.Contains("not been read", StringComparison.Ordinal);
                Assert.True(source.Kind != SourceKind.Statute || isOfAnAct);
                Assert.Equal(isOfAnAct, source.InForceFrom is not null);
                Assert.Equal(isOfAnAct && isRead ? new LocalDate(2026, 11, 25) : null, source.VerifiedOn);
                Assert.Equal(source.VerifiedOn is not null, source.AsAmendedBy is not null);
                Assert.EndsWith(".", source.Statement.Swedish, StringComparison.Ordinal);
                Assert.EndsWith(".", source.Statement.English, StringComparison.Ordinal);
            }
        );

    [Fact]
    public void What_the_law_does_not_say_is_in_it() =>
        Assert.Single(
            RuleBook.Sources,
            source =>
                source.Statement.English.Contains("need not be restored within three years", StringComparison.Ordinal)
        );

    [Fact]
    public void A_day_has_the_rules_that_hold_on_it()
    {
        Assert.DoesNotContain(
            RuleBook.On(new(2010, 6, 30)),
            source => source.Citation.StartsWith("5 a", StringComparison.Ordinal)
        );
        Assert.Contains(
            RuleBook.On(new(2010, 7, 1)),
            source => source.Citation.StartsWith("5 a", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            RuleBook.On(new(2017, 12, 31)),
            source => source.Citation.Contains("2017:725", StringComparison.Ordinal)
        );
        Assert.Equal(RuleBook.Sources.Where(source => source.InForceThrough is null), RuleBook.On(new(2026, 11, 25)));
        foreach (
            LocalDate day in new LocalDate[] { new(2004, 1, 1), new(2008, 1, 1), new(2010, 7, 1), new(2020, 1, 1) }
        )
        {
            RuleSource members = Assert.Single(
                RuleBook.On(day),
                source => source.Citation.StartsWith("3 § ", StringComparison.Ordinal)
            );
            Assert.Equal(day, members.InForceFrom);
        }

        RuleSource old = Assert.Single(
            RuleBook.On(new(2017, 12, 31)),
            source => source.Statement.Swedish.Contains("1991:900", StringComparison.Ordinal)
        );
        Assert.Null(old.VerifiedOn);
        Assert.DoesNotContain(old, RuleBook.On(new(2018, 1, 1)));
        Refusal.Of<ArgumentOutOfRangeException>(
            "date",
            "No rule holds on 2003-12-31: the Act (2003:1210) is in force from 2004-01-01. Ask for that day or later.",
            () => RuleBook.On(new(2003, 12, 31))
        );
    }

    [Fact]
    public void A_deadline_is_a_day_that_is_still_in_time()
    {
        Assert.Equal(new LocalDate(2020, 11, 30), Deadlines.Budget(2021));
        Assert.Equal(new LocalDate(2021, 3, 31), Deadlines.Accounts(2020));
        Refusal.Of<ArgumentOutOfRangeException>(
            "year",
            "2003 is no year of a federation",
            () => Deadlines.Budget(2003)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "year",
            "2003 is no year of a federation",
            () => Deadlines.Accounts(2003)
        );
    }

    [Fact]
    public void Who_gives_notice_is_a_member_for_three_years_more_or_as_the_charter_says()
    {
        Assert.Equal(new LocalDate(2029, 11, 25), Deadlines.Leaving(new(2026, 11, 25)));
        Assert.Equal(new LocalDate(2027, 2, 28), Deadlines.Leaving(new(2024, 2, 29)));
        Assert.Equal(new LocalDate(2027, 11, 25), Deadlines.Leaving(new(2026, 11, 25), months: 12));
        Assert.Equal(new LocalDate(2026, 11, 25), Deadlines.Leaving(new(2026, 11, 25), months: 0));
        const string message = "A notice of 37 months is not within the law's three years. Give 0 to 36.";
        Refusal.Of<ArgumentOutOfRangeException>("months", message, () => Deadlines.Leaving(new(2026, 11, 25), 37));
        Refusal.Of<ArgumentOutOfRangeException>(
            "months",
            "A notice of -1 months",
            () => Deadlines.Leaving(new(2026, 11, 25), -1)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "notice",
            "2003 is no year of a federation",
            () => Deadlines.Leaving(new(2003, 12, 31))
        );
    }

    [Fact]
    public void Days_by_another_calendar_are_refused()
    {
        LocalDate julian = new(2023, 3, 1, CalendarSystem.Julian);
        const string message = "2023-03-01 is a day of the calendar Julian. Give it by ISO";
        Refusal.Of<ArgumentException>("date", message, () => RuleBook.On(julian));
    }
}
