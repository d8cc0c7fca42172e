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
        Assert.Equal<Member>([Habo], federation.MembersOn(NewYear.PlusDays(-1)));
        Assert.Equal<Member>([Habo, Mullsjö], federation.MembersOn(NewYear));
        Assert.Equal<Member>([Habo, Mullsjö], federation.MembersOn(NewYearsEve));
        Assert.Equal<Member>([Mullsjö], federation.MembersOn(NewYearsEve.PlusDays(1)));
        Assert.Equal<Member>([Habo], federation.MembersIn(2020));
        Assert.Equal<Member>([Habo, Mullsjö], federation.MembersIn(2021));
        Assert.Equal<Member>([Mullsjö], federation.MembersIn(2022));
    }

    [Fact]
    public void One_may_leave_and_come_back()
    {
        Federation federation = new(
            "Vättern",
            [new(Habo, lastDay: new LocalDate(2021, 3, 31)), Mullsjö, new(Habo, new LocalDate(2021, 10, 1))]
        );
        Assert.Equal<Member>([Mullsjö], federation.MembersOn(new LocalDate(2021, 4, 1)));
        Assert.Equal<Member>([Habo, Mullsjö], federation.MembersIn(2021));
    }

    [Fact]
    public void What_makes_no_sense_is_refused_all_at_once()
    {
        Refuse("No member of Vättern is a municipality. Give at least one.", Member.SocialInsuranceAgency);
        Refuse("Habo and Habo overlap. Give each member once for the same days.", Habo, Habo);
        Refuse(
            "Habo (0643) stands also as Habo kommun (0643): the name differs. Use one member for both. Habo and Habo "
                + "kommun overlap.",
            Habo,
            Member.Municipality("Habo kommun", "0643")
        );
        Refuse(
            "Habo (0643) stands also as Habo (0643): one of them is in no region. Use one member for both.",
            Habo,
            new(Member.MunicipalityInNoRegion("Habo", "0643"), firstDay: NewYear)
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
        Assert.Equal<Member>(
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

    /// <summary>Norra Västmanland was formed on 1 September 2005; Finspång's own federation ended with 2016.</summary>
    [Fact]
    public void A_federation_has_members_from_its_first_day_to_its_last()
    {
        LocalDate formed = new(2005, 9, 1);
        Federation federation = new(
            "Norra Västmanlands samordningsförbund",
            [Habo, new(Mullsjö, firstDay: new LocalDate(2016, 12, 31))],
            firstDay: formed,
            lastDay: new LocalDate(2016, 12, 31)
        );
        Assert.Empty(federation.MembersOn(formed.PlusDays(-1)));
        Assert.Equal<Member>([Habo], federation.MembersOn(formed));
        Assert.Equal<Member>([Habo], federation.MembersIn(2005));
        Assert.Empty(federation.MembersIn(2004));
        Assert.Equal<Member>([Habo, Mullsjö], federation.MembersIn(2016));
        Assert.Empty(federation.MembersIn(2017));
        Assert.Equal<Member>([Habo], federation.EndingOn(new(2015, 6, 30)).MembersIn(2015));
        Assert.Empty(federation.EndingOn(new(2015, 6, 30)).MembersOn(new(2015, 7, 1)));
        Assert.Equal(formed, federation.EndingOn(new(2015, 6, 30)).FirstDay);
    }

    [Fact]
    public void Its_last_day_is_not_before_its_first_and_both_are_days_of_federations()
    {
        Federation federation = new("Vättern", [Habo], firstDay: NewYear);
        Refusal.Of<ArgumentException>(
            "lastDay",
            "Vättern cannot end on 2020-12-31 when it begins on 2021-01-01. Give a last day on or after the first.",
            () => federation.EndingOn(NewYear.PlusDays(-1))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "firstDay",
            "2003 is no year of a federation: the act holds from 2004-01-01.",
            () => new Federation("Vättern", [Habo], firstDay: new LocalDate(2003, 12, 31))
        );
        Assert.Throws<ArgumentOutOfRangeException>("lastDay", () => federation.EndingOn(new(9_001, 1, 1)));
    }

    [Theory]
    [InlineData("222000-1230")]
    [InlineData("2220001230")]
    public void An_organisation_number_has_ten_digits_of_which_the_last_checks_the_others(string number) =>
        Assert.Equal("222000-1230", new Federation("Vättern", [Habo], number).OrganisationNumber);

    [Theory]
    [InlineData("222000-1231", "the last digit does not check the others")]
    [InlineData("22200-01230", "it has not ten digits")]
    [InlineData("222000-123", "it has not ten digits")]
    [InlineData("222000–1230", "it has not ten digits")]
    [InlineData("", "it has not ten digits")]
    public void Other_numbers_are_refused(string number, string why) =>
        Refusal.Of<ArgumentException>(
            "organisationNumber",
            $"'{number}' is no organisation number: {why}. Give it as 222000-1230, or leave it out",
            () => new Federation("Vättern", [Habo], number)
        );

    [Fact]
    public void Federations_with_the_same_parts_are_equal()
    {
        Federation one = new("Vättern", [Habo, Mullsjö], "222000-1230", NewYear);
        Assert.Equal(one, new Federation("Vättern", [Habo, Mullsjö], "2220001230", NewYear));
        Assert.NotEqual(one, new Federation("Vättern", [Mullsjö, Habo], "222000-1230", NewYear));
        Assert.NotEqual(one, one.EndingOn(NewYearsEve));
        Assert.Equal(one, new(one.Name, one.Memberships, one.OrganisationNumber, one.FirstDay, one.LastDay));
    }

    [Fact]
    public void A_membership_takes_the_place_of_its_members_or_stands_last()
    {
        Federation federation = new(
            "Vättern",
            [new(Habo, lastDay: NewYear), Mullsjö, new(Habo, NewYearsEve)],
            firstDay: NewYear
        );
        Federation left = federation.With(new(Habo, lastDay: NewYearsEve));
        Assert.Equal<Membership>([new(Habo, lastDay: NewYearsEve), Mullsjö], left.Memberships);
        Assert.Equal(NewYear, left.FirstDay);
        Member hylte = Member.Municipality("Hylte", "1315");
        Assert.Equal<Member>([Habo, Mullsjö, hylte], federation.With(hylte).MembersIn(2021));
        Refusal.Of<ArgumentException>(
            "membership",
            "Mullsjö stands with the codes 0642 and (none).",
            () => federation.With(Member.Municipality("Mullsjö"))
        );
        Assert.Throws<ArgumentNullException>("membership", () => federation.With(null!));
    }

    [Fact]
    public void Days_are_by_the_ISO_calendar()
    {
        LocalDate julian = NewYear.WithCalendar(CalendarSystem.Julian);
        string start = "2020-12-19 is a day of the calendar Julian. Give it by ISO";
        Refusal.Of<ArgumentException>("day", start, () => Hoglandet.Federation.MembersOn(julian));
        Refusal.Of<ArgumentException>("lastDay", start, () => Hoglandet.Federation.EndingOn(julian));
        Refusal.Of<ArgumentException>("firstDay", start, () => new Federation("Vättern", [Habo], firstDay: julian));
    }
}
