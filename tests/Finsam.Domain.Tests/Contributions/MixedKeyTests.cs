using Finsam.Domain.Tests.Cases;
using Finsam.Domain.Tests.Laws;
using NodaTime;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Contributions;

/// <summary>A basic amount each, then shares of other keys, as the state shares its money between federations.</summary>
public class MixedKeyTests
{
    private static readonly LocalDate Day = new(2014, 12, 31);
    private static readonly AgeGroup Working = new(16, 64);

    /// <summary>
    /// The state's model since 2016: 280 mkr, 400 tkr to each of 83, 75 % by need and 25 % by inhabitants 16-64. Of
    /// 246,8 mkr that are left 185,1 and 61,7 mkr go by the keys, to the krona. Need and inhabitants are made up.
    /// </summary>
    [Fact]
    public void The_states_model_explains_itself()
    {
        Member[] sharing = [.. Enumerable.Range(1, 83).Select(i => Member.Municipality($"Förbund {i}"))];
        Federation federation = new("Riket", [.. sharing, Hoglandet.Region, .. Member.State]);
        PopulationTable populations = new(
            Day,
            sharing.Select((member, i) => (member, i == 0 ? 1_700L : 100)),
            PopulationStatus.Official,
            "källan",
            Working
        );
        AllocationKey need = AllocationKey.ByWeights(
            sharing.Select((member, i) => (member, (Fraction)(i == 0 ? 18 : 1)))
        );
        ContributionSplit split = ContributionSplit.For(
            federation,
            [
                ContributionDecision.FromPart(
                    2016,
                    Party.Municipalities,
                    Kr(280_000_000),
                    AllocationKey.Mixed(Kr(400_000), [(0.75m, need), (0.25m, AllocationKey.ByPopulation(Day, Working))])
                ),
            ],
            populations
        );
        Assert.Equal(Kr(280_000_000), split[Party.Municipalities]);
        // 400 000 + 18/100 of 185,1 mkr + 17/99 of 61,7 mkr, exactly 44 312 949 49/99 kr.
        Assert.Equal(
            """
            Förbund 1, medlemsbidrag 2016: 44 312 950 kr
              kommunernas del är 280 000 000 kr: 280 000 000 kr / 1/4 = 1 120 000 000 kr  [5 § lagen (2003:1210)]
              kommunernas del: 1/4 av 1 120 000 000 kr = 280 000 000 kr  [5 § lagen (2003:1210)]
              nyckel: 400 000 kr till var och en av 83 = 33 200 000 kr, kvar 246 800 000 kr  [5 § lagen (2003:1210)]
              75 % av det = 185 100 000 kr; Förbund 1 har vikten 18 av 100: 33 318 000 kr
              25 % av det = 61 700 000 kr; Förbund 1 har 1 700 av 9 900 invånare 16-64 år 2014-12-31 (officiell: källan): 10 594 949 49/99 kr
              400 000 kr + 33 318 000 kr + 10 594 949 49/99 kr = 44 312 949 49/99 kr
            """,
            string.Join('\n', split.Explain(sharing[0]).ToString().Plain().Split('\n').Take(7))
        );
        Assert.Contains(
            "25 % of it = 61,700,000 kr; Förbund 1 has 1,700 of 9,900 inhabitants aged 16-64 on 2014-12-31",
            split.Explain(sharing[0]).ToString(Language.English).Plain(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_exact_shares_are_added_and_rounded_once()
    {
        // Of 1 000 kr: 100 each, 400 by 1:2 and 400 by 2:1, so both have the same: never 499 and 501.
        AllocationKey key = AllocationKey.Mixed(Kr(100), [(0.5m, Väst.Key(1, 2)), (0.5m, Väst.Key(2, 1))]);
        ContributionSplit split = Väst.Split(new ContributionDecision(2015, Kr(4_000), key));
        Assert.Equal((500, 500), (split[Väst.Lysekil].Kronor, split[Väst.Sotenäs].Kronor));
    }

    [Fact]
    public void Without_a_basic_amount_all_goes_by_the_keys()
    {
        AllocationKey key = AllocationKey.Mixed(Kr(0), [(0.75m, Väst.Key(1, 2)), (0.25m, Väst.Key(1, 0))]);
        Assert.Equal(Kr(500), Väst.Split(new ContributionDecision(2015, Kr(4_000), key))[Väst.Lysekil]);
        Assert.Equal(
            "75 % efter vikter: Lysekil 1, Sotenäs 2 + 25 % efter vikter: Lysekil 1, Sotenäs 0",
            key.ToString().Plain()
        );
        Assert.Equal(
            "100 kr each and of the rest 100 % by the population aged 16-64 on 2014-12-31",
            AllocationKey
                .Mixed(Kr(100), [(1, AllocationKey.ByPopulation(Day, Working))])
                .ToString(Language.English)
                .Plain()
        );
    }

    [Law]
    public bool A_mixture_gives_out_everything(MunicipalSplit quarter, byte basic)
    {
        AllocationKey weights = AllocationKey.ByWeights(
            Hoglandet.Municipalities.Zip(quarter.Weights, (member, weight) => (member, (Fraction)weight))
        );
        ContributionSplit split = Hoglandet.Split(
            2023,
            4 * (quarter.Total + 6 * basic),
            1,
            AllocationKey.Mixed(Kr(basic), [(new Fraction(2, 3), weights), (new Fraction(1, 3), Hoglandet.Percentages)])
        );
        return split[Party.Municipalities] == Kr(quarter.Total + 6 * basic)
            && Hoglandet.Municipalities.All(member =>
                split[member] >= Kr(basic) && split.Explain(member).Amount == split[member]
            );
    }

    [Fact]
    public void A_mixture_that_is_none_is_refused()
    {
        AllocationKey weights = Väst.Key(1, 2);
        Refusal.Of<ArgumentException>(
            "parts",
            "The shares make 1/2, not 1. Give shares of the whole, such as 3/4 and 1/4.",
            () => AllocationKey.Mixed(Kr(0), [(0.5m, weights)])
        );
        Refusal.Of<ArgumentException>(
            "parts",
            "The share by weights: Lysekil 1, Sotenäs 2 is -1/2. A share is 0 or more.",
            () => AllocationKey.Mixed(Kr(0), [(-0.5m, weights), (1.5m, weights)])
        );
        Refusal.Of<ArgumentException>(
            "parts",
            "A mixture has no part by agreed amounts: Lysekil 1 kr. Give percentages, weights or a population.",
            () => AllocationKey.Mixed(Kr(0), [(1, AllocationKey.ByAmounts([(Väst.Lysekil, Kr(1))]))])
        );
        Refusal.Of<ArgumentException>(
            "parts",
            "A mixture has no part by 100 % by weights",
            () => AllocationKey.Mixed(Kr(0), [(1, AllocationKey.Mixed(Kr(0), [(1, weights)]))])
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "basic",
            "-1 kr is less than 0 kr. Give 0 kr where there is no basic amount.",
            () => AllocationKey.Mixed(Kr(-1), [(1, weights)])
        );
        Assert.Throws<ArgumentNullException>("parts", () => AllocationKey.Mixed(Kr(0), null!));
        Assert.Throws<ArgumentNullException>("parts", () => AllocationKey.Mixed(Kr(0), [(1, null!)]));
    }

    [Fact]
    public void What_a_mixture_cannot_split_is_refused()
    {
        AllocationKey key = AllocationKey.Mixed(
            Kr(600),
            [(0.5m, AllocationKey.ByWeights([(Väst.Lysekil, 1)])), (0.5m, AllocationKey.ByPopulation(Day))]
        );
        Refusal.Of<ArgumentException>(
            "decisions",
            "Key: 2 times 600 kr is 1,200 kr, more than the 1,000 kr that is to be split in 2015. Lower the basic amount, "
                + "or raise the total. Key: The key (weights: Lysekil 1) is not for those who pay in 2015. It lacks "
                + "Sotenäs (1427). Give the key exactly those who share that year. Key: There is no population on "
                + "2014-12-31 for Lysekil (1484) (no figures at all), Sotenäs",
            () => Väst.Split(new ContributionDecision(2015, Kr(4_000), key))
        );
    }
}
