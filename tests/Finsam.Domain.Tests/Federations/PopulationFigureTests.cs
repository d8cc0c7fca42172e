using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Federations;

public class PopulationFigureTests
{
    private static readonly LocalDate Day = new(2022, 12, 31);

    [Fact]
    public void A_figure_is_0_or_more_and_has_a_source()
    {
        Assert.Equal(0, Figure(Hoglandet.Aneby, 0).Inhabitants);
        Refusal.Of<ArgumentOutOfRangeException>(
            "inhabitants",
            "Aneby cannot have -1 inhabitants. Check the figure.",
            () => Figure(Hoglandet.Aneby, -1)
        );
        Assert.Throws<ArgumentException>(
            "source",
            () => new PopulationFigure(Hoglandet.Aneby, Day, 1, PopulationStatus.Official, " ")
        );
        Assert.Throws<ArgumentNullException>("member", () => Figure(null!, 1));
    }

    [Fact]
    public void An_agency_has_no_inhabitants_and_a_status_is_one_of_three()
    {
        Refusal.Of<ArgumentException>(
            "member",
            "Försäkringskassan has no inhabitants. Give a municipality or a region.",
            () => Figure(Member.SocialInsuranceAgency, 1)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "status",
            "9 is not one of PopulationStatus.",
            () => new PopulationFigure(Hoglandet.Aneby, Day, 1, (PopulationStatus)9, "test")
        );
    }

    [Fact]
    public void Its_day_is_by_the_ISO_calendar() =>
        Refusal.Of<ArgumentException>(
            "date",
            "2022-12-18 is a day of the calendar Julian. Give it by ISO",
            () =>
                new PopulationFigure(
                    Hoglandet.Aneby,
                    Day.WithCalendar(CalendarSystem.Julian),
                    1,
                    PopulationStatus.Official,
                    "test"
                )
        );

    private static PopulationFigure Figure(Member member, long inhabitants) =>
        new(member, Day, inhabitants, PopulationStatus.Official, "test");
}
