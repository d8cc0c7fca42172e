using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Contributions;

public class InstalmentScheduleTests
{
    private static readonly LocalDate May = new(2023, 5, 15);

    private static readonly InstalmentSchedule Schedule = Hoglandet
        .Split(2023, 6_410_000, 100, Hoglandet.Percentages)
        .Instalments(InstalmentPlan.StateByHalfYear(2023));

    [Fact]
    public void One_who_is_no_member_has_no_income_recognised()
    {
        Refusal.Of<ArgumentException>(
            "member",
            "Habo (no code) is not a member of Höglandets samordningsförbund in 2023. Give one of Aneby (0604), ",
            () => Schedule.RecognisedThrough(May, Member.Municipality("Habo"))
        );
        Assert.Throws<ArgumentNullException>("member", () => Schedule.RecognisedThrough(May, null!));
    }

    [Fact]
    public void Its_days_are_by_the_ISO_calendar()
    {
        LocalDate julian = May.WithCalendar(CalendarSystem.Julian);
        string start = "2023-05-02 is a day of the calendar Julian. Give it by ISO";
        Refusal.Of<ArgumentException>("date", start, () => Schedule.RecognisedThrough(julian));
        Refusal.Of<ArgumentException>("date", start, () => Schedule.RecognisedThrough(julian, Hoglandet.Aneby));
    }
}
