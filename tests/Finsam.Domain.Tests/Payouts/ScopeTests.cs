using NodaTime;

namespace Finsam.Domain.Tests.Payouts;

public class ScopeTests
{
    private static readonly LocalDate NewYear = new(2023, 1, 1);

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            "fullTime",
            "The scope is -0.5. Give full-time posts, 0 or more, such as 0.75m.",
            () => new Scope(-0.5m, NewYear)
        );
        Refusal.Of<ArgumentException>(
            "through",
            "What begins on 2023-01-01 cannot last through 2022-12-31. Give a last day on or after the first.",
            () => new Scope(1, NewYear, new LocalDate(2022, 12, 31))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "headCount",
            "The head count is -1. Give 0 or more, or leave it out.",
            () => new Scope(1, NewYear, headCount: -1)
        );
    }

    /// <summary>One without an end too: there is nothing to compare its first day with.</summary>
    [Fact]
    public void Days_of_another_calendar_are_refused()
    {
        LocalDate julian = new(2023, 1, 1, CalendarSystem.Julian);
        const string words = "2023-01-01 is a day of the calendar Julian. Give it by ISO";
        Refusal.Of<ArgumentException>("from", words, () => new Scope(1, julian));
        Refusal.Of<ArgumentException>("from", words, () => new Scope(1, julian, NewYear));
        Refusal.Of<ArgumentException>("through", words, () => new Scope(1, NewYear, julian));
    }

    [Fact]
    public void A_day_is_a_scope_and_so_is_a_scope_of_nothing() =>
        Assert.Equal("0 2023-01-01/2023-01-01", new Scope(0, NewYear, NewYear, 0).ToString());
}
