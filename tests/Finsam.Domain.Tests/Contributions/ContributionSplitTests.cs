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

    private static readonly LocalDate Day = new(2022, 7, 1);

    private static readonly ContributionDecision Decision = Of(2023, 4_000);

    [Fact]
    public void One_municipality_and_one_region_need_no_key()
    {
        ContributionSplit split = Split(Decision, Habo, Jönköping);
        Assert.Equal(
            (1_000, 1_000, 2_000),
            (split[Habo].Kronor, split[Jönköping].Kronor, split[Member.SocialInsuranceAgency].Kronor)
        );
    }

    /// <summary>5 a § lagen (2003:1210): where no region takes part, a municipality in none pays half.</summary>
    [Fact]
    public void Gotland_alone_pays_half()
    {
        ContributionSplit split = Split(Decision, Gotland);
        Assert.Equal(Sek.FromKronor(2_000), split[Gotland]);
        Assert.Equal(Sek.Zero, split[Party.Regions]);
        Assert.Equal(Party.Municipalities, Assert.Single(split.Contributions, c => c.Member == Gotland).Party);
        Assert.Equal("5 a § lagen (2003:1210)", split.Shares.Source.Citation);
    }

    /// <summary>5 a § lagen (2003:1210): beside a region it counts both as a municipality and as a region.</summary>
    [Fact]
    public void Gotland_beside_a_region_pays_as_both()
    {
        ContributionSplit split = Split(
            Of(
                2023,
                4_000,
                AllocationKey.ByWeights([(Gotland, 3), (Habo, 1)]),
                AllocationKey.ByPercent([(Jönköping, 80), (Gotland, 20)])
            ),
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
        Assert.Equal(Sek.FromKronor(950), split.RecognisedThrough(new LocalDate(2023, 1, 1), Gotland));
    }

    [Fact]
    public void Several_regions_share_their_quarter_by_a_key_of_their_own()
    {
        ContributionSplit split = Split(
            Of(
                2023,
                4_000,
                AllocationKey.ByWeights([(Habo, 1), (Hylte, 1)]),
                AllocationKey.ByWeights([(Jönköping, new Fraction(2, 3)), (Halland, new Fraction(1, 3))])
            ),
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
        AllocationKey municipal = AllocationKey.ByPopulation(Day);
        AllocationKey regional = AllocationKey.ByWeights([(Jönköping, 1), (Halland, 1)]);
        ContributionSplit after = ContributionSplit.For(
            federation,
            [Of(2023, 4_000, municipal, regional)],
            populations
        );
        ContributionSplit before = ContributionSplit.For(
            federation,
            [Of(2022, 4_000, municipal, regional)],
            populations
        );
        Assert.Equal((750, 250), (after[Habo].Kronor, after[Mullsjö].Kronor));
        Assert.Equal((750, 250), (before[Habo].Kronor, before[Hylte].Kronor));
        Assert.Equal(
            [("Habo", 0m), ("Mullsjö", 250m), ("Hylte", -250m)],
            after
                .ComparedWith(before)
                .Changes.Where(c => c.What.Kind == MemberKind.Municipality)
                .Select(c => (c.What.Name, c.Difference.Kronor))
        );
    }

    [Fact]
    public void Equal_weights_and_equal_claims_go_by_the_federations_own_order_or_are_refused()
    {
        ContributionDecision decision = Of(2023, 4_004, AllocationKey.ByWeights([(Habo, 1), (Mullsjö, 1)]));
        Assert.Equal(Sek.FromKronor(501), Split(decision, Mullsjö, Habo, Jönköping)[Mullsjö]);
        Assert.Equal(Sek.FromKronor(500), Split(decision, Habo, Mullsjö, Jönköping)[Mullsjö]);
        AllocationTieException tie = Assert.Throws<AllocationTieException>(() =>
            Split(Of(2023, 4_004, decision.Key, tieBreak: TieBreak.Refuse), Habo, Mullsjö, Jönköping)
        );
        Assert.StartsWith(
            "In the municipalities' share Habo, Mullsjö have exactly the same claim to 1 unit.",
            tie.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_cannot_be_split_is_refused_with_the_names_and_figures()
    {
        AllocationKey two = AllocationKey.ByWeights([(Habo, 1), (Mullsjö, 1)]);
        Refuse("Key: Habo, Mullsjö share in 2023, but no key says how. Give one.", Decision, Habo, Mullsjö, Jönköping);
        Refuse(
            "RegionalKey: Region Jönköpings län, Region Halland share in 2023, but no key says how. Give one.",
            Of(2023, 4_000, two),
            Habo,
            Mullsjö,
            Jönköping,
            Halland
        );
        Refuse(
            "Key: The key (weights: Habo 1, Mullsjö 1) is not for those who pay in 2023. It "
                + "lacks Hylte (1315). It names Mullsjö (0642), who do not pay. Give the key exactly those "
                + "who share that year.",
            Of(2023, 4_000, two),
            Habo,
            Hylte,
            Jönköping
        );
        Refuse(
            "Key: The key (weights: Habo 1, Mullsjö 1) is not for those who pay in 2023. It "
                + "names Mullsjö (0642), who do not pay.",
            Of(2023, 4_000, two),
            Habo,
            Jönköping
        );
        Refuse(
            "Key: The key (weights: Habo 1, Mullsjö 1) is not for those who pay in 2023. It "
                + "lacks Hylte (1315). Give the key",
            Of(2023, 4_000, two),
            Habo,
            Mullsjö,
            Hylte,
            Jönköping
        );
        Refuse(
            "RegionalKey: The key (weights: Region Jönköpings län 1, Habo 1) is not for those who pay"
                + " in 2023. It lacks Gotland (0980). It names Habo (0643), who do not pay. Give the key "
                + "exactly those who share that year. Key: The key (weights: Habo 1, Mullsjö 1) is"
                + " not for those who pay in 2023. It lacks Gotland (0980), Hylte (1315). It names Habo "
                + "(0643), Mullsjö (0642), who do not pay.",
            Of(2023, 4_000, two, AllocationKey.ByWeights([(Jönköping, 1), (Habo, 1)])),
            Gotland,
            Hylte,
            Jönköping
        );
        Refuse(
            "Key: The agreed amounts for 2023 make 900 kr, but 1,000 kr is to be split: 100 "
                + "kr too little. Check the amounts and the total.",
            Of(2023, 4_000, AllocationKey.ByAmounts([(Habo, Sek.FromKronor(900))])),
            Habo,
            Jönköping
        );
        Refuse(
            "Vättern cannot split the contributions of 2023. No region is a member, so nobody pays the regions' share for "
                + "Habo. Add the members",
            Decision,
            Habo,
            Gotland
        );
        Refusal.Of<ArgumentException>(
            "decisions",
            "Vättern cannot split the contributions of 2023. No municipality is a member, so nobody pays the "
                + "municipalities' share. Försäkringskassan is not a member, so nobody pays the state's "
                + "share.",
            () =>
                ContributionSplit.For(
                    new Federation("Vättern", [new(Habo, lastDay: new LocalDate(2022, 12, 31)), Jönköping]),
                    [Decision]
                )
        );
        Refusal.Of<ArgumentException>(
            "decisions",
            "4,002 kr is 4,002 units of 1 kr, which 2:1:1 does not divide. Choose a total that is a "
                + "multiple of 4 units (4 kr)",
            () => Split(Of(2023, 4_002), Habo, Jönköping)
        );
        Assert.Throws<ArgumentNullException>("federation", () => ContributionSplit.For(null!, [Decision]));
        Assert.Throws<ArgumentNullException>("decisions", () => ContributionSplit.For(Hoglandet.Federation, null!));
    }

    [Fact]
    public void A_missing_population_names_all_who_lack_one() =>
        Refusal.Of<ArgumentException>(
            "decisions",
            "Key: There is no population on 2022-07-01 for Aneby (0604) (it has 2022-09-30, "
                + "2022-12-31), Nässjö (0682) (it has",
            () => Hoglandet.Split(2023, 8_036_000, 5, AllocationKey.ByPopulation(Day))
        );

    [Fact]
    public void A_year_before_the_paragraph_for_one_in_no_region_is_refused() =>
        Refusal.Of<ArgumentException>(
            "decisions",
            "'statutory shares without a region' has no value in 2010. The first holds from 2010-07-01: give a decision of",
            () => Split(Of(2010, 4_000), Gotland)
        );

    [Fact]
    public void One_who_is_no_member_has_no_amount()
    {
        ContributionSplit split = Split(Decision, Habo, Jönköping);
        Refusal.Of<ArgumentException>(
            "member",
            "Mullsjö (0642) is not a member of Vättern in 2023. Give one of Habo (0643), Region "
                + "Jönköpings län (06), Försäkringskassan, Arbetsförmedlingen.",
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
        ContributionSplit split = ContributionSplit.For(
            new Federation("Vättern", [Habo, Jönköping, .. Member.State]),
            [Decision],
            new([Figure(Habo, 0)])
        );
        Refusal.Of<ArgumentException>(
            "date",
            "Habo (0643) has no inhabitants on 2022-07-01 to divide by. Choose another date.",
            () => split.PerInhabitantOn(Day)
        );
    }

    private static PopulationFigure Figure(Member member, long inhabitants) =>
        new(member, new LocalDate(2022, 7, 1), inhabitants, PopulationStatus.Preliminary, "test");

    private static ContributionDecision Of(
        int year,
        decimal total,
        AllocationKey? municipal = null,
        AllocationKey? regional = null,
        TieBreak tieBreak = TieBreak.LargerWeight
    ) => new(year, Sek.FromKronor(total), municipal, regional, tieBreak: tieBreak);

    private static ContributionSplit Split(ContributionDecision decision, params Member[] members) =>
        ContributionSplit.For(
            new Federation(
                "Vättern",
                [
                    .. members.Select(member => (Membership)member),
                    Member.SocialInsuranceAgency,
                    Member.EmploymentService,
                ]
            ),
            [decision]
        );

    private static void Refuse(string start, ContributionDecision decision, params Member[] members) =>
        Refusal.Of<ArgumentException>("decisions", start, () => Split(decision, members));

    [Fact]
    public void A_key_by_which_nobody_pays_is_refused()
    {
        PopulationTable populations = new([Figure(Habo, 0), Figure(Mullsjö, 0)]);
        Federation federation = new("Vättern", [Habo, Mullsjö, Jönköping, .. Member.State]);
        AllocationKey key = AllocationKey.ByPopulation(Day);
        Refusal.Of<ArgumentException>(
            "decisions",
            "Key: By the key (the population on 2022-07-01) nobody has a share of 1,000 kr in 2023. Check its figures.",
            () => ContributionSplit.For(federation, [Of(2023, 4_000, key)], populations)
        );
        ContributionSplit nothing = ContributionSplit.For(federation, [Of(2023, 0, key)], populations);
        Assert.Equal(Sek.Zero, nothing[Habo]);
        Assert.Contains("0/0 av 0 enheter", nothing.Explain(Habo).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Too_much_agreed_says_how_much() =>
        Refuse(
            "Key: The agreed amounts for 2023 make 1,000.50 kr, but 1,000 kr is to be split:" + " 0.50 kr too much.",
            Of(2023, 4_000, AllocationKey.ByAmounts([(Habo, Sek.FromKronor(1_000.5m))])),
            Habo,
            Jönköping
        );

    [Fact]
    public void Nothing_is_no_member_no_split_and_no_population()
    {
        ContributionSplit split = Split(Decision, Habo, Jönköping);
        Assert.Throws<ArgumentNullException>("member", () => split[null!]);
        Assert.Throws<ArgumentNullException>("member", () => split.Explain(null!));
        Assert.Throws<ArgumentNullException>("before", () => split.ComparedWith(null!));
        NotKnownException unknown = Assert.Throws<NotKnownException>(() => split.PerInhabitant);
        Assert.Contains("a day of the population, which no key has", unknown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_keeps_a_year_from_being_split_is_named_at_once()
    {
        Refusal.Of<ArgumentException>(
            "decisions",
            "RegionalKey: Region Jönköpings län, Region Halland share in 2023, but no key says how. Give one. "
                + "Key: Habo, Hylte share in 2023, but no key says how. Give one.",
            () => Split(Decision, Habo, Hylte, Jönköping, Halland)
        );
        Refusal.Of<ArgumentException>(
            "decisions",
            "Vättern cannot split the contributions of 2023. No region is a member, so nobody pays the regions' share for Habo, Hylte. "
                + "Försäkringskassan is not a member, so nobody pays the state's share. Add the members, or check the "
                + "dates of their memberships. 4,002 kr is 4,002 units of 1 kr, which 2:1:1 does not divide. Choose a "
                + "total that is a multiple of 4 units (4 kr), or a smaller unit. "
                + "Key: Habo, Hylte share in 2023, but no key says how. Give one.",
            () => ContributionSplit.For(new Federation("Vättern", [Habo, Hylte]), [Of(2023, 4_002)])
        );
        Refusal.Of<ArgumentException>(
            "decisions",
            "RegionalKey: There is no population on 2022-07-01 for Region Jönköpings län (06) (no figures at all), "
                + "Region Halland (13) (no figures at all). Add the figures for that date, or choose a date that the "
                + "table has. Key: The agreed amounts for 2023 make 1 kr, but 1,000 kr is to be split",
            () =>
                Split(
                    Of(
                        2023,
                        4_000,
                        AllocationKey.ByAmounts([(Habo, Sek.FromKronor(1))]),
                        AllocationKey.ByPopulation(Day)
                    ),
                    Habo,
                    Jönköping,
                    Halland
                )
        );
    }

    [Fact]
    public void A_tie_says_who_and_of_which_party()
    {
        ContributionDecision decision = Of(
            2023,
            4_004,
            regional: AllocationKey.ByWeights([(Jönköping, 1), (Halland, 1)])
        );
        AllocationTieException tie = Assert.Throws<AllocationTieException>(() =>
            Split(Of(2023, 4_004, null, decision.RegionalKey, TieBreak.Refuse), Habo, Jönköping, Halland)
        );
        Assert.StartsWith(
            "In the regions' share Region Jönköpings län, Region Halland have exactly the same claim to 1 unit.",
            tie.Message,
            StringComparison.Ordinal
        );
        Assert.Equal([0, 1], tie.Positions);
    }

    [Fact]
    public void A_reference_date_is_by_the_ISO_calendar() =>
        Refusal.Of<ArgumentException>(
            "date",
            "2022-06-18 is a day of the calendar Julian. Give it by ISO",
            () => Split(Decision, Habo, Jönköping).PerInhabitantOn(Day.WithCalendar(CalendarSystem.Julian))
        );

    [Fact]
    public void A_contribution_says_whose_and_how_much() =>
        Assert.Equal("Habo: 1 000 kr", Split(Decision, Habo, Jönköping).Contributions[^1].ToString().Plain());
}
