using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Contributions;

public class ContributionSplitTests
{
    private static readonly Member Habo = Member.Municipality("Habo", "0643");
    private static readonly Member Mullsjö = Member.Municipality("Mullsjö", "0642");
    private static readonly Member Gotland = Member.MunicipalityInNoRegion("Gotland", "0980");
    private static readonly Member Jönköping = Member.Region("Region Jönköpings län", "06");
    private static readonly Member Halland = Member.Region("Region Halland", "13");
    private static readonly Member Hylte = Member.Municipality("Hylte", "1315");

    private static readonly ContributionTerms Terms = new() { Year = 2023, Total = Sek.FromKronor(4_000) };

    [Fact]
    public void One_municipality_and_one_region_need_no_key()
    {
        ContributionSplit split = Split(Terms, Habo, Jönköping);
        Assert.Equal(
            (1_000, 1_000, 2_000),
            (split[Habo].Kronor, split[Jönköping].Kronor, split[Member.SocialInsuranceAgency].Kronor)
        );
    }

    /// <summary>5 a § lagen (2003:1210): where no region takes part, a municipality in none pays half.</summary>
    [Fact]
    public void Gotland_alone_pays_half()
    {
        ContributionSplit split = Split(Terms, Gotland);
        Assert.Equal(Sek.FromKronor(2_000), split[Gotland]);
        Assert.Equal(Sek.Zero, split.Parties.Regions);
        Assert.Equal(Party.Municipalities, Assert.Single(split.Contributions, c => c.Member == Gotland).Party);
        Assert.Equal("5 a § lagen (2003:1210)", split.Shares.Source.Citation);
    }

    /// <summary>5 a § lagen (2003:1210): beside a region it counts both as a municipality and as a region.</summary>
    [Fact]
    public void Gotland_beside_a_region_pays_as_both()
    {
        ContributionSplit split = Split(
            Terms with
            {
                MunicipalKey = AllocationKey.ByWeights([(Gotland, 3), (Habo, 1)]),
                RegionalKey = AllocationKey.ByPercent([(Jönköping, 80), (Gotland, 20)]),
            },
            Gotland,
            Habo,
            Jönköping
        );
        Assert.Equal(Sek.FromKronor(950), split[Gotland]);
        Assert.Equal(
            [(Party.Regions, 200m), (Party.Municipalities, 750m)],
            split.Contributions.Where(c => c.Member == Gotland).Select(c => (c.Party, c.Amount.Kronor))
        );
        Assert.Equal(split.Total, split.Members.Sum(member => split[member]));
        Assert.Equal(split[Gotland], split.Explain(Gotland).Amount);
        Assert.EndsWith(
            "200 kr + 750 kr = 950 kr",
            split.Explain(Gotland).ToString().Plain(),
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "200 kr + 750 kr = 950 kr",
            split.Explain(Gotland).ToString(Language.English).Plain(),
            StringComparison.Ordinal
        );
        Sek booked = split
            .Instalments(InstalmentPlan.StateByHalfYear(2023))
            .RecognisedThrough(new LocalDate(2023, 6, 30), Gotland);
        Assert.Equal(Sek.FromKronor(950), booked);
    }

    [Fact]
    public void Several_regions_share_their_quarter_by_a_key_of_their_own()
    {
        ContributionSplit split = Split(
            Terms with
            {
                MunicipalKey = AllocationKey.ByWeights([(Habo, 1), (Hylte, 1)]),
                RegionalKey = AllocationKey.ByWeights([(Jönköping, new Fraction(2, 3)), (Halland, new Fraction(1, 3))]),
            },
            Habo,
            Hylte,
            Jönköping,
            Halland
        );
        Assert.Equal((667, 333), (split[Jönköping].Kronor, split[Halland].Kronor));
    }

    [Fact]
    public void One_that_joins_shares_from_that_year_and_one_that_has_left_does_not()
    {
        Federation federation = new(
            "Vättern",
            [
                Habo,
                new(Mullsjö, new LocalDate(2023, 1, 1)),
                new(Hylte, lastDay: new LocalDate(2022, 12, 31)),
                Jönköping,
                Halland,
                Member.SocialInsuranceAgency,
            ]
        );
        PopulationTable populations = new([Figure(Habo, 3), Figure(Mullsjö, 1), Figure(Hylte, 1)]);
        ContributionTerms terms = Terms with
        {
            MunicipalKey = AllocationKey.ByPopulation(populations, new LocalDate(2022, 7, 1)),
            RegionalKey = AllocationKey.ByWeights([(Jönköping, 1), (Halland, 1)]),
        };
        ContributionSplit after = ContributionSplit.For(federation, terms);
        ContributionSplit before = ContributionSplit.For(federation, terms with { Year = 2022 });
        Assert.Equal((750, 250), (after[Habo].Kronor, after[Mullsjö].Kronor));
        Assert.Equal((750, 250), (before[Habo].Kronor, before[Hylte].Kronor));
        Assert.Equal(
            [("Habo", 0m), ("Mullsjö", 250m), ("Hylte", -250m)],
            after
                .ComparedWith(before)
                .Changes.Where(c => c.Member.Kind == MemberKind.Municipality)
                .Select(c => (c.Member.Name, c.Difference.Kronor))
        );
    }

    [Fact]
    public void Equal_weights_and_equal_claims_go_by_the_federations_own_order_or_are_refused()
    {
        ContributionTerms terms = Terms with
        {
            Total = Sek.FromKronor(4_004),
            MunicipalKey = AllocationKey.ByWeights([(Habo, 1), (Mullsjö, 1)]),
        };
        Assert.Equal(Sek.FromKronor(501), Split(terms, Mullsjö, Habo, Jönköping)[Mullsjö]);
        Assert.Equal(Sek.FromKronor(500), Split(terms, Habo, Mullsjö, Jönköping)[Mullsjö]);
        AllocationTieException tie = Assert.Throws<AllocationTieException>(() =>
            Split(terms with { TieBreak = TieBreak.Refuse }, Habo, Mullsjö, Jönköping)
        );
        Assert.StartsWith(
            "Habo, Mullsjö have exactly the same claim to 1 unit.",
            tie.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_cannot_be_split_is_refused_with_the_names_and_figures()
    {
        AllocationKey two = AllocationKey.ByWeights([(Habo, 1), (Mullsjö, 1)]);
        Refuse(
            "Habo, Mullsjö share 1 000 kr in 2023, but no key says how. Set MunicipalKey.",
            Terms,
            Habo,
            Mullsjö,
            Jönköping
        );
        Refuse(
            "Region Jönköpings län, Region Halland share 1 000 kr in 2023, but no key says how. Set RegionalKey.",
            Terms with
            {
                MunicipalKey = two,
            },
            Habo,
            Mullsjö,
            Jönköping,
            Halland
        );
        Refuse(
            "The key (weights: Habo 1, Mullsjö 1) is not for those who pay in 2023. It lacks Hylte (1315). It names Mullsjö (0642), who do not pay. Give the key exactly those who share that year.",
            Terms with
            {
                MunicipalKey = two,
            },
            Habo,
            Hylte,
            Jönköping
        );
        Refuse(
            "The key (weights: Habo 1, Mullsjö 1) is not for those who pay in 2023. It names Mullsjö (0642), who do not pay.",
            Terms with
            {
                MunicipalKey = two,
            },
            Habo,
            Jönköping
        );
        Refuse(
            "The key (weights: Habo 1, Mullsjö 1) is not for those who pay in 2023. It lacks Hylte (1315). Give the key",
            Terms with
            {
                MunicipalKey = two,
            },
            Habo,
            Mullsjö,
            Hylte,
            Jönköping
        );
        Refuse(
            "The key (weights: Habo 1, Mullsjö 1) is not for those who pay in 2023. It lacks Gotland (0980), Hylte (1315). It names Habo (0643), Mullsjö (0642), who do not pay.",
            Terms with
            {
                MunicipalKey = two,
                RegionalKey = AllocationKey.ByWeights([(Jönköping, 1), (Gotland, 1)]),
            },
            Gotland,
            Hylte,
            Jönköping
        );
        Refuse(
            "The agreed amounts for 2023 make 900 kr, but 1 000 kr is to be split: 100 kr too little. Check the amounts and the total.",
            Terms with
            {
                MunicipalKey = AllocationKey.ByAmounts([(Habo, Sek.FromKronor(900))]),
            },
            Habo,
            Jönköping
        );
        Refuse(
            "Vättern cannot share 2023. No region is a member, so nobody pays the regions' share for Habo. Add the members",
            Terms,
            Habo,
            Gotland
        );
        Refusal.Of<ArgumentException>(
            "terms",
            "Vättern cannot share 2023. No municipality is a member, so nobody pays the municipalities' share. Försäkringskassan is not a member, so nobody pays the state's share.",
            () =>
                ContributionSplit.For(
                    new Federation("Vättern", [new(Habo, lastDay: new LocalDate(2022, 12, 31)), Jönköping]),
                    Terms
                )
        );
        Refusal.Of<ArgumentException>(
            "total",
            "4 002 kr is 4002 units of 1 kr, which 2:1:1 does not divide. Choose a total that is a multiple of 4 units (4 kr)",
            () => Split(Terms with { Total = Sek.FromKronor(4_002) }, Habo, Jönköping)
        );
        Assert.Throws<ArgumentNullException>("federation", () => ContributionSplit.For(null!, Terms));
        Assert.Throws<ArgumentNullException>("terms", () => ContributionSplit.For(Hoglandet.Federation, null!));
    }

    [Fact]
    public void A_missing_population_names_all_who_lack_one() =>
        Refusal.Of<ArgumentException>(
            "date",
            "There is no population on 2022-07-01 for Aneby (0604) (it has 2022-09-30, 2022-12-31), Nässjö (0682) (it has",
            () =>
                Hoglandet.Split(
                    2023,
                    8_036_000,
                    5,
                    AllocationKey.ByPopulation(Hoglandet.Populations, new LocalDate(2022, 7, 1))
                )
        );

    [Fact]
    public void A_year_before_the_law_is_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            "date",
            "'statutory shares' has no value on 2003-01-01: the first holds from 2004-01-01.",
            () => Split(Terms with { Year = 2003 }, Habo, Jönköping)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "date",
            "'statutory shares without a region' has no value on 2010-01-01: the first holds from 2011-01-01.",
            () => Split(Terms with { Year = 2010 }, Gotland)
        );
    }

    [Fact]
    public void One_who_is_no_member_has_no_amount()
    {
        ContributionSplit split = Split(Terms, Habo, Jönköping);
        Refusal.Of<ArgumentException>(
            "member",
            "Mullsjö (0642) is not a member of Vättern in 2023; the members are Habo (0643), Region Jönköpings län (06), Försäkringskassan, Arbetsförmedlingen.",
            () => split[Mullsjö]
        );
        Refusal.Of<ArgumentException>(
            "member",
            "Mullsjö (0642) is not a member of Vättern in 2023",
            () => split.Explain(Mullsjö)
        );
    }

    [Fact]
    public void Nobody_pays_per_inhabitant_where_nobody_lives()
    {
        PopulationTable populations = new([Figure(Habo, 0)]);
        Refusal.Of<ArgumentException>(
            "populations",
            "Habo has 0 inhabitants on 2022-07-01, so there is no amount for each.",
            () => Split(Terms, Habo, Jönköping).KronorPerInhabitant(populations, new LocalDate(2022, 7, 1))
        );
    }

    private static PopulationFigure Figure(Member member, long inhabitants) =>
        new(member, new LocalDate(2022, 7, 1), inhabitants, PopulationStatus.Preliminary, "test");

    private static ContributionSplit Split(ContributionTerms terms, params Member[] members) =>
        ContributionSplit.For(
            new Federation(
                "Vättern",
                [
                    .. members.Select(member => (Membership)member),
                    Member.SocialInsuranceAgency,
                    Member.EmploymentService,
                ]
            ),
            terms
        );

    private static void Refuse(string start, ContributionTerms terms, params Member[] members) =>
        Refusal.Of<ArgumentException>("terms", start, () => Split(terms, members));

    [Fact]
    public void What_the_terms_do_not_know_is_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            "Status",
            "9 is not one of SplitStatus.",
            () => Terms with { Status = (SplitStatus)9 }
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "TieBreak",
            "9 is not one of TieBreak.",
            () => Terms with { TieBreak = (TieBreak)9 }
        );
    }

    [Fact]
    public void A_key_by_which_nobody_pays_is_refused()
    {
        PopulationTable populations = new([Figure(Habo, 0), Figure(Mullsjö, 0)]);
        ContributionTerms terms = Terms with
        {
            MunicipalKey = AllocationKey.ByPopulation(populations, new LocalDate(2022, 7, 1)),
        };
        Refuse(
            "By the key (the population on 2022-07-01) nobody has a share of 1 000 kr in 2023. Check its figures.",
            terms,
            Habo,
            Mullsjö,
            Jönköping
        );
        Assert.Equal(Sek.Zero, Split(terms with { Total = Sek.Zero }, Habo, Mullsjö, Jönköping)[Habo]);
        Assert.Contains(
            "0/0 av 0 enheter",
            Split(terms with { Total = Sek.Zero }, Habo, Mullsjö, Jönköping).Explain(Habo).ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Too_much_agreed_says_how_much() =>
        Refuse(
            "The agreed amounts for 2023 make 1 000,50 kr, but 1 000 kr is to be split: 0,50 kr too much.",
            Terms with
            {
                MunicipalKey = AllocationKey.ByAmounts([(Habo, Sek.FromKronor(1_000.5m))]),
            },
            Habo,
            Jönköping
        );

    [Fact]
    public void Nothing_is_no_member_no_split_and_no_population()
    {
        ContributionSplit split = Split(Terms, Habo, Jönköping);
        Assert.Throws<ArgumentNullException>("member", () => split[null!]);
        Assert.Throws<ArgumentNullException>("member", () => split.Explain(null!));
        Assert.Throws<ArgumentNullException>("before", () => split.ComparedWith(null!));
        Assert.Throws<ArgumentNullException>("populations", () => split.KronorPerInhabitant(null!, default));
    }
}
