using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Federations;

public class FederationTests
{
    private static readonly Member Habo = Member.Municipality("Habo", "0643");
    private static readonly Member Mullsjö = Member.Municipality("Mullsjö", "0642");
    private static readonly LocalDate NewYear = new(2021, 1, 1);
    private static readonly LocalDate NewYearsEve = new(2021, 12, 31);

    [Fact]
    public void Members_stand_in_the_federations_own_order()
    {
        Assert.Equal(Hoglandet.Municipalities, Hoglandet.Federation.MembersIn(2023).Take(6));
        Assert.Equal(9, Hoglandet.Federation.MembersOn(NewYear).Count);
        Assert.Equal("Höglandets samordningsförbund", Hoglandet.Federation.ToString());
    }

    [Fact]
    public void One_that_joins_or_leaves_is_a_member_from_its_first_day_to_its_last()
    {
        Federation federation = new("Vättern", [new(Habo, lastDay: NewYearsEve), new(Mullsjö, NewYear)]);
        Assert.Equal([Habo], federation.MembersOn(NewYear.PlusDays(-1)));
        Assert.Equal([Habo, Mullsjö], federation.MembersOn(NewYear));
        Assert.Equal([Habo, Mullsjö], federation.MembersOn(NewYearsEve));
        Assert.Equal([Mullsjö], federation.MembersOn(NewYearsEve.PlusDays(1)));
        Assert.Equal([Habo], federation.MembersIn(2020));
        Assert.Equal([Habo, Mullsjö], federation.MembersIn(2021));
        Assert.Equal([Mullsjö], federation.MembersIn(2022));
    }

    [Fact]
    public void One_may_leave_and_come_back()
    {
        Federation federation = new(
            "Vättern",
            [new(Habo, lastDay: new LocalDate(2021, 3, 31)), Mullsjö, new(Habo, new LocalDate(2021, 10, 1))]
        );
        Assert.Equal([Mullsjö], federation.MembersOn(new LocalDate(2021, 4, 1)));
        Assert.Equal([Habo, Mullsjö], federation.MembersIn(2021));
    }

    [Fact]
    public void What_makes_no_sense_is_refused_all_at_once()
    {
        Refuse("No member of Vättern is a municipality. Give at least one.", Member.SocialInsuranceAgency);
        Refuse("Habo and Habo overlap. Give each member once for the same days.", Habo, Habo);
        Refuse(
            "Habo and Habo kommun overlap, both 0643. Give each member once for the same days.",
            Habo,
            Member.Municipality("Habo kommun", "0643")
        );
        Refuse(
            "Habo, to 2021-12-31 and Habo, from 2021-12-31 overlap.",
            new(Habo, lastDay: NewYearsEve),
            new(Habo, NewYearsEve)
        );
        Refuse(
            "Habo stands with the codes 0643 and (none). Use one member for both.",
            Habo,
            Member.Municipality("Habo")
        );
        Refuse("Habo stands with the codes (none) and 0643.", Member.Municipality("Habo"), Habo);
        Refuse(
            "Habo and Habo (norra) are one municipality, which is a member once. Give one part that covers both.",
            Habo,
            Member.Municipality("Habo", "0643", "norra")
        );
        Refuse(
            "Habo and Habo overlap. Give each member once for the same days. Mullsjö and Mullsjö overlap.",
            Habo,
            Mullsjö,
            Habo,
            Mullsjö
        );
        Refuse(
            "No member of Vättern is a municipality. Give at least one. Försäkringskassan and "
                + "Försäkringskassan overlap.",
            Member.SocialInsuranceAgency,
            Member.SocialInsuranceAgency
        );
        Assert.Throws<ArgumentException>("name", () => new Federation(" ", [Habo]));
        Assert.Throws<ArgumentNullException>("memberships", () => new Federation("Vättern", null!));
    }

    [Fact]
    public void A_municipality_may_have_a_regions_name_and_change_its_part_over_time()
    {
        Member north = Member.Municipality("Habo", "0643", "norra");
        Federation federation = new(
            "Vättern",
            [Member.Region("Habo"), new(north, lastDay: NewYear.PlusDays(-1)), new(Habo, NewYear)]
        );
        Assert.Equal(3, federation.Memberships.Count);
    }

    private static void Refuse(string start, params Membership[] memberships) =>
        Refusal.Of<ArgumentException>("memberships", start, () => new Federation("Vättern", memberships));

    [Fact]
    public void A_membership_is_there() =>
        Refusal.Of<ArgumentException>(
            "memberships",
            "Number 2 of the memberships is null. Leave it out.",
            () => new Federation("Vättern", [Habo, (Membership)null!])
        );

    /// <summary>
    /// Two municipalities whose codes are not known are two, and so are one with a code and another without.
    /// </summary>
    [Fact]
    public void Members_without_codes_are_told_apart_by_name() =>
        Assert.Equal(
            3,
            new Federation(
                "Vättern",
                [Member.Municipality("Habo"), Member.Municipality("Mullsjö"), Member.Municipality("Hylte", "1315")]
            )
                .MembersIn(2023)
                .Count
        );

    [Fact]
    public void A_membership_without_a_first_day_overlaps_all_that_came_before() =>
        Refuse(
            "Habo, to 2020-12-31 and Habo, to 2021-12-31 overlap.",
            new(Habo, lastDay: NewYear.PlusDays(-1)),
            new(Habo, lastDay: NewYearsEve)
        );

    [Fact]
    public void Memberships_may_be_listed_in_any_order_of_time() =>
        Assert.Equal(
            [Habo],
            new Federation("Vättern", [new(Habo, NewYearsEve.PlusDays(1)), new(Habo, lastDay: NewYearsEve)]).MembersIn(
                2021
            )
        );

    [Fact]
    public void Years_without_federations_have_no_members()
    {
        foreach (int year in new[] { 0, 2003, 9_001, 10_000 })
        {
            Refusal.Of<ArgumentOutOfRangeException>(
                "year",
                $"{year} is no year of a federation: the act holds from 2004-01-01.",
                () => Hoglandet.Federation.MembersIn(year)
            );
        }
    }

    [Fact]
    public void Days_are_by_the_ISO_calendar()
    {
        LocalDate julian = NewYear.WithCalendar(CalendarSystem.Julian);
        string start = "2020-12-19 is a day of the calendar Julian. Give it by ISO";
        Refusal.Of<ArgumentException>("date", start, () => Hoglandet.Federation.MembersOn(julian));
        Refusal.Of<ArgumentException>("date", start, () => Hoglandet.Federation.CheckMembers(julian));
    }
}
