using Finsam.Domain.Tests.Laws;
using FsCheck;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Contributions;

public class StatutorySharesTests
{
    private static readonly StatutoryShares Shares = new(2, 1, 1);

    [Fact]
    public void The_shares_are_a_half_and_two_quarters()
    {
        Assert.Equal(new Fraction(1, 2), Shares[Party.State]);
        Assert.Equal(new Fraction(1, 4), Shares[Party.Regions]);
        Assert.Equal(new Fraction(1, 4), Shares[Party.Municipalities]);
        Assert.Equal(4, Shares.Parts);
    }

    [Fact]
    public void A_total_that_the_shares_do_not_divide_is_refused_with_what_would()
    {
        Refusal.Of<ArgumentException>(
            "total",
            "6,410,200 kr is 64,102 units of 100 kr, which 2:1:1 does not divide. Choose a total that"
                + " is a multiple of 4 units (400 kr), or a smaller unit.",
            () => Shares.Split(Kr(6_410_200), Kr(100))
        );
        Refusal.Of<ArgumentException>(
            "total",
            "6,410,050 kr is not a whole number of units of 100 kr: 50 kr is left over.",
            () => Shares.Split(Kr(6_410_050), Kr(100))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "total",
            "-4 kr is less than 0 kr. A year's contributions are 0 kr or more: check the sign.",
            () => Shares.Split(Kr(-4), Kr(1))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "unit",
            "A rounding unit must be more than 0 kr, not 0 kr. Use 1 kr where nothing else is agreed.",
            () => Shares.Split(Kr(4), Kr(0))
        );
        Assert.Equal(Sek.Zero, Shares.Split(Sek.Zero, Kr(1)).Total);
    }

    /// <summary>
    /// The region offers least: 2 009 004 x 4 = 8 036 016, of which 8 036 000 is a multiple of four units of 5 kr.
    /// </summary>
    [Fact]
    public void The_offers_allow_the_largest_total_that_every_party_can_match()
    {
        MatchedOffers matched = Shares.Match(new(Kr(4_100_000), Kr(2_009_004), Kr(2_010_000)), Kr(5));
        Assert.Equal(Kr(8_036_000), matched.Total);
        Assert.Equal(new PartyAmounts(Kr(82_000), Kr(4), Kr(1_000)), matched.Unused);
        Assert.Equal("8 036 000 kr matchas, 83 004 kr utnyttjas inte", matched.ToString().Plain());
        Assert.Equal("8,036,000 kr matched, 83,004 kr not used", matched.ToString(Language.English).Plain());
        Assert.Equal("staten 82 000 kr, regionerna 4 kr, kommunerna 1 000 kr", matched.Unused.ToString().Plain());
    }

    [Fact]
    public void Each_party_can_be_the_one_that_sets_the_total()
    {
        Assert.Equal(Kr(4_000), Shares.Match(new(Kr(2_001), Kr(5_000), Kr(5_000)), Kr(1)).Total);
        Assert.Equal(Kr(4_000), Shares.Match(new(Kr(9_000), Kr(1_000), Kr(5_000)), Kr(1)).Total);
        Assert.Equal(Kr(4_000), Shares.Match(new(Kr(9_000), Kr(5_000), Kr(1_000)), Kr(1)).Total);
        MatchedOffers matched = Shares.Match(new(Kr(2_001), Kr(5_000), Kr(1_000)), Kr(1));
        Assert.Equal(new PartyAmounts(Kr(1), Kr(4_000), Kr(0)), matched.Unused);
        Assert.Equal(new PartyAmounts(Kr(2_000), Kr(1_000), Kr(1_000)), matched.Used);
    }

    [Fact]
    public void Without_a_region_its_offer_is_not_used()
    {
        MatchedOffers matched = new StatutoryShares(1, 0, 1).Match(new(Kr(700), Kr(50), Kr(600)), Kr(100));
        Assert.Equal(Kr(1_200), matched.Total);
        Assert.Equal(new PartyAmounts(Kr(100), Kr(50), Kr(0)), matched.Unused);
    }

    [Law]
    public bool The_matched_total_is_divisible_within_the_offers_and_one_step_more_is_not(
        PartyAmounts offers,
        PositiveInt kronor
    )
    {
        Sek unit = Kr(kronor.Get);
        MatchedOffers matched = Shares.Match(offers, unit);
        PartyAmounts more = Shares.Split(matched.Total + 4 * unit, unit);
        return matched.Used == Shares.Split(matched.Total, unit)
            && Enum.GetValues<Party>()
                .All(party =>
                    matched.Used[party] + matched.Unused[party] == offers[party] && matched.Unused[party] >= Sek.Zero
                )
            && Enum.GetValues<Party>().Any(party => more[party] > offers[party]);
    }

    [Fact]
    public void Offers_and_shares_are_0_or_more()
    {
        Refusal.Of<ArgumentException>(
            "offers",
            "The offer of Regions is -1 kr. Give 0 kr where a party offers nothing. The offer of "
                + "Municipalities is -2 kr.",
            () => Shares.Match(new(Kr(1), Kr(-1), Kr(-2)), Kr(1))
        );
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => Shares.Match(new(Kr(1), Kr(1), Kr(1)), Kr(0)));
        Assert.Throws<ArgumentNullException>("offers", () => Shares.Match(null!, Kr(1)));
        string rule = "are not shares. Each is 0 or more, and one at least is more than 0.";
        Refusal.Of<ArgumentOutOfRangeException>("state", $"-1:1:1 {rule}", () => new StatutoryShares(-1, 1, 1));
        Refusal.Of<ArgumentOutOfRangeException>("state", $"1:-1:1 {rule}", () => new StatutoryShares(1, -1, 1));
        Refusal.Of<ArgumentOutOfRangeException>("state", $"1:1:-1 {rule}", () => new StatutoryShares(1, 1, -1));
        Refusal.Of<ArgumentOutOfRangeException>("state", $"0:0:0 {rule}", () => new StatutoryShares(0, 0, 0));
        Assert.Equal(new Fraction(1, 1), new StatutoryShares(0, 1, 0)[Party.Regions]);
        Assert.Equal(Kr(4), Shares.Match(new(Kr(2), Kr(1), Kr(1)), Kr(1)).Total);
        Assert.Equal(Kr(0), Shares.Match(new(Kr(0), Kr(0), Kr(0)), Kr(1)).Total);
        Refusal.Of<ArgumentOutOfRangeException>(
            "party",
            "The parties are the state, the regions and the municipalities.",
            () => Shares[(Party)3]
        );
        Assert.Throws<ArgumentOutOfRangeException>("party", () => new PartyAmounts(Kr(1), Kr(1), Kr(1))[(Party)3]);
    }

    [Fact]
    public void Left_out_the_unit_is_a_krona()
    {
        Assert.Equal(Shares.Split(Kr(4_004), Kr(1)), Shares.Split(Kr(4_004)));
        PartyAmounts offers = new(state: Kr(5_003), regions: Kr(2_000), municipalities: Kr(1_999.50m));
        Assert.Equal(Kr(7_996), Shares.Match(offers).Total);
    }
}
