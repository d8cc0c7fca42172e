using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Federations;

/// <summary>FIN101: what 3 § lagen (2003:1210) demands and the data lacks.</summary>
public class MemberFindingTests
{
    private static readonly LocalDate Day = new(2023, 6, 30);
    private static readonly Member Habo = Member.Municipality("Habo", "0643");
    private static readonly Member Lund = Member.Municipality("Lund", "1281");
    private static readonly Member Gotland = Member.MunicipalityInNoRegion("Gotland", "0980");
    private static readonly Member Jönköping = Member.Region("Region Jönköpings län", "06");
    private static readonly Member[] State = [Member.SocialInsuranceAgency, Member.EmploymentService];

    [Fact]
    public void Complete_federations_have_no_finding()
    {
        Assert.Empty(Hoglandet.Federation.CheckMembers(Day));
        Missing([], [.. State, Gotland]);
        Missing([], [.. State, Gotland, Habo, Jönköping]);
        Missing([], [.. State, Member.Municipality("Habo"), Jönköping]);
        Missing([], [.. State, Habo, Member.Region("Region Jönköpings län")]);
    }

    [Fact]
    public void Every_party_that_is_missing_is_reported()
    {
        Missing(["Försäkringskassan", "Arbetsförmedlingen", "en region för Habo"], [Habo]);
        Missing(["Försäkringskassan"], [Member.EmploymentService, Habo, Jönköping]);
        Missing(["Arbetsförmedlingen"], [Member.SocialInsuranceAgency, Habo, Jönköping]);
        Missing(["en region för Lund"], [.. State, Habo, Lund, Jönköping]);
        Missing(["en region för Lund", "en kommun i Region Jönköpings län"], [.. State, Lund, Jönköping]);
        Missing(["en kommun i Region Jönköpings län"], [.. State, Gotland, Jönköping]);
    }

    [Fact]
    public void A_day_without_municipalities_or_regions_is_reported() =>
        Missing(
            ["Försäkringskassan", "Arbetsförmedlingen", "en region och en kommun"],
            [new Membership(Habo, lastDay: Day.PlusDays(-1))]
        );

    [Fact]
    public void It_says_what_where_by_which_paragraph_and_what_to_do()
    {
        Finding finding = new Federation("Vättern", [.. State.Select(m => (Membership)m), Habo])
            .CheckMembers(Day)
            .Single();
        Assert.Equal("FIN101", finding.Code);
        Assert.Equal(Severity.BreachOfLaw, finding.Severity);
        Assert.Equal(
            """
            FIN101  En part som lagen kräver saknas.
              allvar:    bryter mot lag
              var:       Vättern, 2023-06-30
              väntat:    en region för Habo
              faktiskt:  ingen sådan medlem den dagen
              källa:     3 § lagen (2003:1210)
              åtgärd:    Lägg till medlemmen, eller kontrollera medlemskapets datum och koder.
            """,
            finding.ToString()
        );
        Assert.Equal(
            """
            FIN101  A party that the law demands is missing.
              severity:  breach of law
              where:     Vättern, 2023-06-30
              expected:  a region for Habo
              actual:    no such member on that day
              source:    3 § lagen (2003:1210)
              remedy:    Add the member, or check the dates of its membership and the codes.
            """,
            finding.ToString(Language.English)
        );
    }

    private static void Missing(string[] expected, Membership[] memberships) =>
        Assert.Equal(
            expected,
            new Federation("Vättern", memberships).CheckMembers(Day).Select(finding => finding.Expected.Swedish)
        );

    private static void Missing(string[] expected, Member[] members) =>
        Missing(expected, Array.ConvertAll(members, member => (Membership)member));

    [Fact]
    public void It_names_what_is_missing_in_English_too()
    {
        Assert.Equal(
            ["Försäkringskassan", "Arbetsförmedlingen", "a region for Habo"],
            new Federation("Vättern", [Habo]).CheckMembers(Day).Select(finding => finding.Expected.English)
        );
        Assert.Equal(
            "a municipality in Region Jönköpings län",
            new Federation("Vättern", [.. State.Select(m => (Membership)m), Gotland, Jönköping])
                .CheckMembers(Day)
                .Single()
                .Expected.English
        );
        Assert.Equal(
            "a region and a municipality",
            new Federation("Vättern", [.. State.Select(m => (Membership)m), new(Habo, lastDay: Day.PlusDays(-1))])
                .CheckMembers(Day)
                .Single()
                .Expected.English
        );
    }
}
