using Finsam.Domain.Tests.Cases;

namespace Finsam.Domain.Tests.Federations;

public class MemberTests
{
    [Fact]
    public void Members_are_equal_by_all_their_parts()
    {
        Member member = Member.Municipality("Aneby", "0604");
        Assert.Equal(member, Member.Municipality("Aneby", "0604"));
        Assert.Equal(member.GetHashCode(), Member.Municipality("Aneby", "0604").GetHashCode());
        Member[] others =
        [
            Member.Municipality("Aneby kommun", "0604"),
            Member.Municipality("Aneby", "0605"),
            Member.Municipality("Aneby"),
            Member.Municipality("Aneby", "0604", part: "norra"),
            Member.MunicipalityInNoRegion("Aneby", "0604"),
        ];
        Assert.All(others, other => Assert.NotEqual(member, other));
        Assert.NotEqual(Member.Municipality("Skåne"), Member.Region("Skåne"));
    }

    [Fact]
    public void A_member_is_looked_up_by_its_code_else_by_its_name_and_by_its_part()
    {
        Assert.Equal("0604", Member.Municipality("Aneby", "0604").Key);
        Assert.Equal("Aneby", Member.Municipality("Aneby").Key);
        Assert.Equal("0680 (norra)", Member.Municipality("Jönköping", "0680", part: "norra").Key);
        Assert.Equal("Försäkringskassan", Member.SocialInsuranceAgency.Key);
        ContributionSplit split = Hoglandet.Split(2019, 6_410_000, 100, Hoglandet.Percentages);
        Assert.Equal(Sek.FromKronor(96_100), split[Member.Municipality("Aneby kommun", "0604")]);
        Assert.Throws<ArgumentException>("member", () => split[Member.Municipality("Aneby")]);
        Assert.Throws<ArgumentException>("member", () => split[Member.Municipality("0604")]);
    }

    [Fact]
    public void Both_agencies_belong_to_every_federation() =>
        Assert.Equal<Member>([Member.SocialInsuranceAgency, Member.EmploymentService], Member.State);

    [Fact]
    public void It_shows_its_name_and_its_part()
    {
        Assert.Equal("Aneby", Member.Municipality("Aneby", "0604").ToString());
        Assert.Equal("Jönköping (norra)", Member.Municipality("Jönköping", "0680", part: "norra").ToString());
        Assert.Equal("Försäkringskassan", Member.SocialInsuranceAgency.ToString());
        Assert.True(Member.MunicipalityInNoRegion("Gotland", "0980").IsInNoRegion);
        Assert.False(Member.Municipality("Aneby", "0604").IsInNoRegion);
    }

    [Theory]
    [InlineData("604")]
    [InlineData("06040")]
    [InlineData("06O4")]
    [InlineData("")]
    [InlineData("06 4")]
    public void A_municipal_code_has_four_digits(string code)
    {
        string start = $"'{code}' is not a municipal code of four digits, as in 0604. Leave it out if it is not known.";
        Refusal.Of<ArgumentException>("code", start, () => Member.Municipality("Aneby", code));
        Refusal.Of<ArgumentException>("code", start, () => Member.MunicipalityInNoRegion("Gotland", code));
    }

    [Fact]
    public void A_county_code_has_two_digits() =>
        Refusal.Of<ArgumentException>(
            "code",
            "'6' is not a county code of two digits, as in 06.",
            () => Member.Region("Region", "6")
        );

    [Fact]
    public void A_name_is_not_blank()
    {
        Assert.Throws<ArgumentException>("name", () => Member.Municipality(" "));
        Assert.Throws<ArgumentException>("name", () => Member.Region(""));
        Assert.Throws<ArgumentException>("name", () => Member.MunicipalityInNoRegion(""));
        Assert.Throws<ArgumentException>("part", () => Member.Municipality("Aneby", part: " "));
        Assert.Throws<ArgumentNullException>("name", () => Member.Municipality(null!));
    }

    [Fact]
    public void Spaces_around_a_name_do_not_count() =>
        Assert.Equal(Member.Municipality("Aneby"), Member.Municipality(" Aneby "));
}
