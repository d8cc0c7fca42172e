using NodaTime;

namespace Finsam.Domain.Tests.Federations;

public class MembershipTests
{
    private static readonly Member Habo = Member.Municipality("Habo", "0643");
    private static readonly LocalDate NewYear = new(2021, 1, 1);

    [Fact]
    public void A_membership_ends_on_or_after_its_first_day()
    {
        Refusal.Of<ArgumentException>(
            "lastDay",
            "Habo cannot leave on 2020-12-31 when it joins on 2021-01-01. Give a last day on or after the first.",
            () => new Membership(Habo, NewYear, NewYear.PlusDays(-1))
        );
        Assert.Equal("Habo, 2021-01-01 to 2021-01-01", new Membership(Habo, NewYear, NewYear).ToString());
        Assert.Throws<ArgumentNullException>("member", () => new Membership(null!));
    }

    [Fact]
    public void Its_days_are_by_the_ISO_calendar()
    {
        LocalDate julian = NewYear.WithCalendar(CalendarSystem.Julian);
        string start = "2020-12-19 is a day of the calendar Julian. Give it by ISO";
        Refusal.Of<ArgumentException>("firstDay", start, () => new Membership(Habo, julian));
        Refusal.Of<ArgumentException>("lastDay", start, () => new Membership(Habo, NewYear, julian));
    }
}
