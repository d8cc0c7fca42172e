using Finsam.Domain.Tests.Cases;
using Finsam.Domain.Tests.Laws;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Equity;

/// <summary>Whose equity is, and who makes up a deficiency.</summary>
public class EquityAttributionTests
{
    private static readonly RuleSource OwnCharter = new(
        SourceKind.Charter,
        "förbundsordningen 12 §",
        new("Egna andelar.", "Shares of its own.")
    );

    [Fact]
    public void Equity_is_the_members_by_the_contributions_of_the_balance_year()
    {
        ContributionSplit split = Hoglandet.Split(2022, 8_054_000, 1, Hoglandet.Percentages);
        EquityAttribution shares = EquityAttribution.For(Sek.FromKronor(1_215_582), split);
        Assert.Equal(Sek.FromKronor(607_791), shares.ShareOf(Member.SocialInsuranceAgency).Amount);
        Assert.Equal(Sek.Zero, shares.ShareOf(Member.EmploymentService).Amount);
        Assert.Equal(Sek.FromKronor(303_895.5m), shares.ShareOf(Hoglandet.Region).Amount);
        Assert.Equal(Sek.FromKronor(18_233.73m), shares.ShareOf(Hoglandet.Aneby).Amount);
        Assert.Equal(shares.Total, shares.Shares.Sum(each => each.Amount));
        Assert.Equal(
            """
            Aneby, eget kapital: 18 233,73 kr
              andel av medlemsbidragen 2022: 3/200  [5 § och 9 § 8 lagen (2003:1210)]
              3/200 av 1 215 582 kr = 18 233,73 kr
              i hela öre, efter största resten: 18 233,73 kr  [metodval i Finsam.Domain 0.2: vem som får den udda enheten]
            """,
            shares.ShareOf(Hoglandet.Aneby).Explain().ToString().Plain()
        );
        Assert.Equal(new Fraction(3, 200), shares.ShareOf(Hoglandet.Aneby).Share);
        Assert.Equal("Aneby: 18,233.73 kr", shares.ShareOf(Hoglandet.Aneby).ToString(Language.English).Plain());
        Assert.StartsWith(
            "eget kapital: 1 215 582 kr\n  Aneby: 18 233,73 kr\n",
            $"{shares}".Plain(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            Sek.FromOre(-1),
            EquityAttribution.For(Sek.FromOre(-1), split).ShareOf(Member.SocialInsuranceAgency).Amount
        );
    }

    [Fact]
    public void A_deficiency_is_made_up_by_the_same_shares_and_the_state_s_half_is_Försäkringskassan_s()
    {
        ContributionSplit split = Hoglandet.Split(2022, 8_054_000, 1, Hoglandet.Percentages);
        EquityAttribution cover = EquityAttribution.Cover(Sek.FromKronor(698_000), split);
        Assert.Equal(Sek.FromKronor(349_000), cover.ShareOf(Member.SocialInsuranceAgency).Amount);
        Assert.Equal(Sek.FromKronor(174_500), cover.ShareOf(Hoglandet.Region).Amount);
        Assert.Equal("22 § lagen (2003:1210)", cover.Source.Citation);
        Assert.StartsWith(
            "cover of a deficiency: 698,000 kr\n",
            cover.ToString(Language.English).Plain(),
            StringComparison.Ordinal
        );
        Assert.Equal(Sek.Zero, EquityAttribution.Cover(Sek.Zero, split).ShareOf(Hoglandet.Region).Amount);
        Refusal.Of<ArgumentException>(
            "member",
            "Habo (no code) has no part",
            () => cover.ShareOf(Member.Municipality("Habo"))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "deficiency",
            "-1 kr is less than 0 kr. It needs no cover: give how much is lacking, 0 kr or more.",
            () => EquityAttribution.Cover(Sek.FromKronor(-1), split)
        );
    }

    /// <summary>Höglandet 2019 and 2022 together: the state half of both, Aneby 6 % and 6 % of a quarter.</summary>
    [Fact]
    public void What_is_left_at_winding_up_goes_by_what_each_has_contributed_over_the_years()
    {
        ContributionSplit early = Hoglandet.Split(2019, 6_410_000, 100, Hoglandet.Percentages);
        ContributionSplit late = Hoglandet.Split(2022, 8_054_000, 1, Hoglandet.Percentages);
        RuleSource charter = RuleSource.Charter("§ 18");
        EquityAttribution left = EquityAttribution.AtWindingUp(Kr(1_000_000), [late, early], charter);
        Assert.Equal(Kr(500_000), left.ShareOf(Member.SocialInsuranceAgency).Amount);
        Assert.Equal(
            new Fraction((early[Hoglandet.Aneby] + late[Hoglandet.Aneby]).Ore, Kr(14_464_000).Ore),
            left.ShareOf(Hoglandet.Aneby).Share
        );
        Assert.Equal(Kr(1_000_000), left.Shares.Select(share => share.Amount).Sum());
        Assert.Equal(charter, left.Source);
        Assert.Contains(
            "andel av medlemsbidragen 2019-2022",
            left.ShareOf(Hoglandet.Aneby).Explain().ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            EquityAttribution.For(Kr(7), late).Shares.Select(share => share.Amount),
            EquityAttribution.AtWindingUp(Kr(7), [late], charter).Shares.Select(share => share.Amount)
        );
        Refusal.Of<ArgumentException>(
            "contributions",
            "The contributions of 2022 stand twice. Give each year once.",
            () => EquityAttribution.AtWindingUp(Kr(1), [late, late], charter)
        );
        Refusal.Of<ArgumentException>(
            "contributions",
            "There are no contributions to go by.",
            () => EquityAttribution.AtWindingUp(Kr(1), [], charter)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "left",
            "-1 kr is less than 0 kr. Nothing is left to distribute: a deficiency is made up by the members.",
            () => EquityAttribution.AtWindingUp(Kr(-1), [late], charter)
        );
    }

    [Fact]
    public void Where_nobody_contributes_there_are_no_shares_to_follow()
    {
        ContributionSplit nothing = Hoglandet.Split(2022, 0, 1, Hoglandet.Percentages);
        const string words = "Nobody contributes anything in 2022, so there are no shares to follow.";
        Refusal.Of<ArgumentException>("contributions", words, () => EquityAttribution.For(Sek.FromKronor(1), nothing));
        Refusal.Of<ArgumentException>("contributions", words, () => EquityAttribution.Cover(Sek.Zero, nothing));
    }

    [Fact]
    public void A_charter_can_set_other_shares()
    {
        EquityAttribution shares = EquityAttribution.ByCharter(
            Sek.FromOre(100),
            [(Hoglandet.Aneby, 1), (Hoglandet.Eksjö, 1), (Hoglandet.Region, 1)],
            OwnCharter
        );
        Assert.Equal([34, 33, 33], shares.Shares.Select(each => each.Amount.Ore));
        Assert.Equal(
            "förbundsordning: förbundsordningen 12 §",
            shares.ShareOf(Hoglandet.Aneby).Explain().Steps[0].Source!.ToString().Plain().Plain()
        );
        Refusal.Of<ArgumentException>(
            "weights",
            "Eksjö has -1. A key's value is 0 or more. Eksjö (0686) stands twice. Give each member once.",
            () => EquityAttribution.ByCharter(Sek.Zero, [(Hoglandet.Eksjö, -1), (Hoglandet.Eksjö, 2)], OwnCharter)
        );
        Refusal.Of<ArgumentException>(
            "weights",
            "A member is null. Name every member.",
            () => EquityAttribution.ByCharter(Sek.Zero, [(null!, 1)], OwnCharter)
        );
        Refusal.Of<ArgumentException>(
            "weights",
            "No weight is above 0. Give at least one member a weight.",
            () => EquityAttribution.ByCharter(Sek.Zero, [(Hoglandet.Eksjö, 0)], OwnCharter)
        );
        Refusal.Of<ArgumentException>(
            "member",
            "Tranås (0687) has no part in this. Give one of Aneby (0604), Eksjö (0686), Region Jönköpings län (06).",
            () => shares.ShareOf(Hoglandet.Tranås)
        );
    }

    [Law]
    public bool Attribution_sums_to_equity(SplitCase c)
    {
        if (c.Weights.All(weight => weight == 0))
        {
            return true;
        }

        Member[] members = [.. c.Weights.Select((_, i) => Member.Municipality($"Kommun {i}"))];
        EquityAttribution shares = EquityAttribution.ByCharter(
            Sek.FromOre(c.Total),
            members.Select((member, i) => (member, (Fraction)c.Weights[i])),
            OwnCharter
        );
        return shares.Shares.Sum(each => each.Amount).Ore == c.Total
            && members.All(member => shares.ShareOf(member).Explain().Amount == shares.ShareOf(member).Amount);
    }
}
