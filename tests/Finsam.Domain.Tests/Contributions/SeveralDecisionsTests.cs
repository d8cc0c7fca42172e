using Finsam.Domain.Tests.Cases;
using NodaTime;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Contributions;

/// <summary>Several decisions in a year, a total that starts from a part, amounts as agreed, a lot that was drawn.</summary>
public class SeveralDecisionsTests
{
    private static readonly RuleSource Board = RuleSource.Decided("extra miljon", new(2015, 3, 4), "§ 12");

    // The ordinary contributions are made up but for Lysekil's part.
    private static readonly ContributionSplit Both = Väst.Split(
        new(2015, Kr(8_000_000), Väst.Key(212, 1_788)),
        new(
            2015,
            Kr(1_000_000),
            Väst.Key(26, 224),
            unit: Kr(1_000),
            id: "extra",
            purpose: "unga utan arbete",
            source: Board
        )
    );

    /// <summary>Väst 2015: Lysekil 212 tkr, and 26 tkr of an extra million of which municipalities pay 250 tkr.</summary>
    [Fact]
    public void One_years_decisions_are_one_total()
    {
        Assert.Equal(Kr(238_000), Both[Väst.Lysekil]);
        Assert.Equal(Kr(9_000_000), Both.Total);
        Assert.Equal(Kr(2_250_000), Both[Party.Municipalities]);
        Contribution lysekil = Both.Contributions.Single(contribution => contribution.Member == Väst.Lysekil);
        Assert.Equal(
            [(null, 212_000m), ("extra", 26_000m)],
            lysekil.Parts.Select(p => (p.Decision.Id, p.Amount.Kronor))
        );
        Assert.Equal("extra (unga utan arbete): 26 000 kr", lysekil.Parts[1].ToString().Plain());
        Assert.Equal("ordinary contributions: 212,000 kr", lysekil.Parts[0].ToString(Language.English).Plain());
        Assert.Equal(
            [("Lysekil", 26_000m), ("Sotenäs", 224_000m)],
            Both.ComparedWith(Väst.Split(Both.Decisions[0]))
                .Changes.Take(2)
                .Select(change => (change.What.Name, change.Difference.Kronor))
        );
    }

    [Fact]
    public void They_are_explained_as_one() =>
        Assert.Equal(
            """
            Lysekil, medlemsbidrag 2015: 238 000 kr
              ordinarie medlemsbidrag: 212 000 kr
                kommunernas del: 1/4 av 8 000 000 kr = 2 000 000 kr  [5 § lagen (2003:1210)]
                nyckel: Lysekil har vikten 212 av 2 000  [5 § lagen (2003:1210)]
                exakt andel: 212/2 000 av 2 000 000 enheter om 1 kr = 212 000 enheter, ingen rest
                212 000 enheter x 1 kr = 212 000 kr
              extra (unga utan arbete): 26 000 kr
                extra (unga utan arbete): 1 000 000 kr  [beslut: styrelsen 2015-03-04 § 12: extra miljon]
                kommunernas del: 1/4 av 1 000 000 kr = 250 000 kr  [5 § lagen (2003:1210)]
                nyckel: Lysekil har vikten 26 av 250  [5 § lagen (2003:1210)]
                exakt andel: 26/250 av 250 enheter om 1 000 kr = 26 enheter, ingen rest
                26 enheter x 1 000 kr = 26 000 kr
              212 000 kr + 26 000 kr = 238 000 kr
            """,
            Both.Explain(Väst.Lysekil).ToString().Plain()
        );

    [Fact]
    public void The_total_is_explained_too()
    {
        Assert.Equal(
            """
            Väst, contribution 2015: 9,000,000 kr
              ordinary contributions: 8,000,000 kr
                the state's share: 1/2 of 8,000,000 kr = 4,000,000 kr  [Section 5 of the Act (2003:1210)]
                the regions' share: 1/4 of 8,000,000 kr = 2,000,000 kr  [Section 5 of the Act (2003:1210)]
                the municipalities' share: 1/4 of 8,000,000 kr = 2,000,000 kr  [Section 5 of the Act (2003:1210)]
              extra (unga utan arbete): 1,000,000 kr
                extra (unga utan arbete): 1,000,000 kr  [decision: the board 2015-03-04 § 12: extra miljon]
                the state's share: 1/2 of 1,000,000 kr = 500,000 kr  [Section 5 of the Act (2003:1210)]
                the regions' share: 1/4 of 1,000,000 kr = 250,000 kr  [Section 5 of the Act (2003:1210)]
                the municipalities' share: 1/4 of 1,000,000 kr = 250,000 kr  [Section 5 of the Act (2003:1210)]
              8,000,000 kr + 1,000,000 kr = 9,000,000 kr
            """,
            Both.Explain().ToString(Language.English).Plain()
        );
        Assert.Equal(Both.Total, Both.Explain().Amount);
    }

    [Fact]
    public void Decisions_of_a_year_are_told_apart()
    {
        ContributionDecision one = new(2015, Kr(4), Väst.Key(1, 1));
        Refusal.Of<ArgumentException>(
            "decisions",
            "2 decisions of 2015 have no id. Give all but one an id.",
            () => Väst.Split(one, one)
        );
        ContributionDecision extra = new(2015, Kr(4), Väst.Key(1, 1), id: "extra");
        Refusal.Of<ArgumentException>(
            "decisions",
            "2 decisions of 2015 have the id 'extra'. Give each its own.",
            () => Väst.Split(extra, one, extra)
        );
        Refusal.Of<ArgumentException>(
            "decisions",
            "The decisions are of the years 2015, 2016. Split one year at a time.",
            () => Väst.Split(one, new ContributionDecision(2016, Kr(4)))
        );
        Refusal.Of<ArgumentException>("decisions", "There is no decision. Give at least one", () => Väst.Split());
        Refusal.Of<ArgumentException>(
            "decisions",
            "Key: Lysekil, Sotenäs share in 2015, but no key says how. Give one. extra: 3 kr is 3 units of 1 kr",
            () => Väst.Split(new(2015, Kr(4)), new(2015, Kr(3), Väst.Key(1, 1), id: "extra"))
        );
    }

    /// <summary>280 mkr from the state are 560 in all (H210709).</summary>
    [Fact]
    public void A_year_may_start_from_one_partys_part()
    {
        ContributionSplit split = Väst.Split(
            ContributionDecision.FromPart(2015, Party.State, Kr(280_000_000), Väst.Key(1, 1))
        );
        Assert.Equal(Kr(560_000_000), split.Total);
        Assert.Equal((Kr(280_000_000), Kr(140_000_000)), (split[Party.State], split[Party.Regions]));
        Assert.Equal(
            """
            Väst, medlemsbidrag 2015: 560 000 000 kr
              statens del är 280 000 000 kr: 280 000 000 kr / 1/2 = 560 000 000 kr  [5 § lagen (2003:1210)]
              statens del: 1/2 av 560 000 000 kr = 280 000 000 kr  [5 § lagen (2003:1210)]
              regionernas del: 1/4 av 560 000 000 kr = 140 000 000 kr  [5 § lagen (2003:1210)]
              kommunernas del: 1/4 av 560 000 000 kr = 140 000 000 kr  [5 § lagen (2003:1210)]
            """,
            split.Explain().ToString().Plain()
        );
        ContributionDecision quarter = ContributionDecision.FromPart(
            2015,
            Party.Regions,
            Kr(140_000_000),
            Väst.Key(1, 1)
        );
        Assert.Equal(Kr(560_000_000), Väst.Split(quarter).Total);
    }

    [Fact]
    public void A_part_that_makes_no_whole_is_refused()
    {
        Refusal.Of<ArgumentException>(
            "decisions",
            "4,000,001 kr as the state's share is 4,000,001 units of 1 kr, which its 2 parts of 2:1:1 do not divide. "
                + "Choose a multiple of 2 units, or a smaller unit.",
            () => Väst.Split(ContributionDecision.FromPart(2015, Party.State, Kr(4_000_001), Väst.Key(1, 1)))
        );
        Member gotland = Member.MunicipalityInNoRegion("Gotland", "0980");
        Refusal.Of<ArgumentException>(
            "decisions",
            "the regions' share is nothing by 1:0:1, so no total follows from it. Start from the part of another party.",
            () =>
                ContributionSplit.For(
                    new Federation("Gotland", [gotland, .. Member.State]),
                    [ContributionDecision.FromPart(2015, Party.Regions, Kr(4))]
                )
        );
        Refusal.Of<ArgumentException>(
            "amount",
            "50 kr is not a whole number of units of 100 kr: 50 kr is left over.",
            () => ContributionDecision.FromPart(2015, Party.State, Kr(50), unit: Kr(100))
        );
        Assert.Throws<ArgumentOutOfRangeException>(
            "amount",
            () => ContributionDecision.FromPart(2015, Party.State, Kr(-4))
        );
        Assert.Throws<ArgumentOutOfRangeException>("party", () => ContributionDecision.FromPart(2015, (Party)1, Kr(4)));
    }

    /// <summary>
    /// Västra Götaland 2017: fifteen federations had 165,5 mkr, of which 40,2 from the region: 24,3 % and no quarter.
    /// How the others share the rest is made up.
    /// </summary>
    [Fact]
    public void Other_shares_are_taken_as_they_stand_and_told()
    {
        Member region = Member.Region("Västra Götalandsregionen", "14");
        ContributionSplit split = Väst.Split(
            ContributionDecision.Agreed(
                2017,
                [
                    (Member.SocialInsuranceAgency, Kr(82_750_000)),
                    (region, Kr(40_200_000)),
                    (Väst.Lysekil, Kr(42_550_000)),
                    (Väst.Sotenäs, Kr(0)),
                ],
                RuleSource.Practice("Ansvarsfrihet 2017")
            )
        );
        Assert.Equal(Kr(165_500_000), split.Total);
        Assert.Equal(Kr(40_200_000), split[Party.Regions]);
        Assert.Equal("5 § lagen (2003:1210)", split.Shares.Source.Citation);
        Assert.Equal(
            """
            Västra Götalandsregionen, medlemsbidrag 2017: 40 200 000 kr
              regionernas del: 40 200 000 kr av 165 500 000 kr, 24,3 %, inte 1/4  [tillämpning hos Ansvarsfrihet 2017]
              Västra Götalandsregionen: 40 200 000 kr, som överenskommet  [tillämpning hos Ansvarsfrihet 2017]
            """,
            split.Explain(region).ToString().Plain()
        );
        Assert.Contains(
            "the state's share: 82,750,000 kr of 165,500,000 kr, 50.0 %  [Section 5 of the Act (2003:1210)]",
            split.Explain().ToString(Language.English).Plain(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Agreed_amounts_are_for_those_who_pay()
    {
        Refusal.Of<ArgumentException>(
            "decisions",
            "The agreement is not for those who pay in 2017. It lacks Sotenäs (1427), Västra Götalandsregionen (14), "
                + "Försäkringskassan. It names Aneby (0604), who do not pay. Give each member once, with 0 kr where it "
                + "pays nothing.",
            () => Väst.Split(Agreed((Väst.Lysekil, Kr(1)), (Hoglandet.Aneby, Kr(1))))
        );
        Refusal.Of<ArgumentException>(
            "amounts",
            "Lysekil (1484) stands twice.",
            () => Agreed((Väst.Lysekil, Kr(1)), (Väst.Lysekil, Kr(2)))
        );
        Refusal.Of<ArgumentException>("amounts", "Lysekil has -1 kr.", () => Agreed((Väst.Lysekil, Kr(-1))));
        Refusal.Of<ArgumentException>("amounts", "There are no amounts.", () => Agreed());
        Assert.Throws<ArgumentNullException>(
            "source",
            () => ContributionDecision.Agreed(2017, [(Väst.Lysekil, Kr(1))], null!)
        );

        static ContributionDecision Agreed(params (Member, Sek)[] amounts) =>
            ContributionDecision.Agreed(2017, amounts, RuleSource.Agreed("protokoll"));
    }

    [Fact]
    public void A_drawn_lot_settles_a_tie_and_is_told()
    {
        AllocationKey key = AllocationKey.ByWeights(Hoglandet.Municipalities.Select(member => (member, (Fraction)1)));
        ContributionSplit split = Drawn(TieBreak.LargerWeight, [Hoglandet.Eksjö, Hoglandet.Aneby, Hoglandet.Vetlanda]);
        Assert.Equal(
            [("Aneby", 1m), ("Eksjö", 1m)],
            split
                .Contributions.Where(c => c.Party == Party.Municipalities && c.Amount > Sek.Zero)
                .Select(c => (c.Member.Name, c.Amount.Kronor))
        );
        Assert.Contains(
            "lika stor rest som Aneby, Eksjö, lotten drogs i ordningen Eksjö, Aneby, Vetlanda",
            split.Explain(Hoglandet.Vetlanda).ToString(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "the lot was drawn in the order Eksjö, Aneby, Vetlanda",
            split.Explain(Hoglandet.Eksjö).ToString(Language.English),
            StringComparison.Ordinal
        );
        Assert.Equal<Member>([Hoglandet.Eksjö, Hoglandet.Aneby, Hoglandet.Vetlanda], split.Decisions[0].Lot);
        Assert.Equal(Kr(1), Drawn(TieBreak.Refuse, [Hoglandet.Eksjö, Hoglandet.Aneby])[Hoglandet.Aneby]);
        AllocationTieException left = Assert.Throws<AllocationTieException>(() =>
            Drawn(TieBreak.Refuse, [Hoglandet.Vetlanda])
        );
        Assert.StartsWith(
            "In the municipalities' share Aneby, Nässjö, Sävsjö, Eksjö, Tranås have exactly the same claim to 1 unit.",
            left.Message,
            StringComparison.Ordinal
        );
        Refusal.Of<ArgumentException>(
            "decisions",
            "The lot names Lysekil (1484), who does not pay. Leave it out.",
            () => Drawn(TieBreak.LargerWeight, [Väst.Lysekil])
        );
        Refusal.Of<ArgumentException>(
            "lot",
            "Eksjö (0686) is drawn twice. Give each member once, in the order drawn.",
            () => Drawn(TieBreak.LargerWeight, [Hoglandet.Eksjö, Hoglandet.Eksjö])
        );

        ContributionSplit Drawn(TieBreak tieBreak, IEnumerable<Member> lot) =>
            ContributionSplit.For(Hoglandet.Federation, [new(2023, Kr(8), key, tieBreak: tieBreak, lot: lot)]);
    }

    [Fact]
    public void How_a_share_was_rounded_is_data()
    {
        ContributionSplit split = Hoglandet.Split(2019, 6_410_000, 100, Hoglandet.Percentages);
        ContributionPart part = Assert.Single(split.Contributions.Single(c => c.Member == Hoglandet.Sävsjö).Parts);
        Assert.Equal(
            (1_602, new Fraction(1, 2), 2, true, Kr(100), Kr(160_300)),
            (part.Floor, part.Remainder, part.Rank, part.GetsExtraUnit, part.Unit, part.Amount)
        );
    }

    /// <summary>No income is booked before the first day, or after the last.</summary>
    [Fact]
    public void Days_that_the_federation_has_not_are_refused()
    {
        Federation federation = new(
            "Norra",
            [Hoglandet.Aneby, Hoglandet.Region, .. Member.State],
            firstDay: new LocalDate(2005, 9, 1),
            lastDay: new LocalDate(2016, 12, 31)
        );
        string rest = "Give a decision for days that the federation has.";
        Refusal.Of<ArgumentException>(
            "decisions",
            $"Norra begins on 2005-09-01, ends on 2016-12-31: nothing is contributed for 2017-01-01 to 2017-12-31. {rest}",
            () => ContributionSplit.For(federation, [new(2017, Kr(4))])
        );
        Refusal.Of<ArgumentException>(
            "decisions",
            $"Norra begins on 2005-09-01, ends on 2016-12-31: nothing is contributed for 2005-08-31 to 2005-12-31. {rest}",
            () => ContributionSplit.For(federation, [new(2005, Kr(4), days: new(new(2005, 8, 31), new(2005, 12, 31)))])
        );
        Refusal.Of<ArgumentException>(
            "days",
            "2005-08-31 to 2006-12-31 is not in 2005. A decision is for one year: give days in it, or leave them out.",
            () => new ContributionDecision(2005, Kr(4), days: new(new(2005, 8, 31), new(2006, 12, 31)))
        );
        Assert.Equal(Kr(4), ContributionSplit.For(federation, [new(2005, Kr(4))]).Total);
    }

    [Fact]
    public void Another_spelling_of_a_member_is_told() =>
        Refusal.Of<ArgumentException>(
            "decisions",
            "Lysekil (1484) stands also as Lysekils kommun (1484): the name differs. Use one member for both.",
            () =>
                Väst.Split(
                    new ContributionDecision(
                        2015,
                        Kr(4),
                        AllocationKey.ByWeights([
                            (Member.Municipality("Lysekils kommun", "1484"), 1),
                            (Väst.Sotenäs, 1),
                        ])
                    )
                )
        );

    [Fact]
    public void All_agreed_in_a_year_without_a_paragraph_has_no_shares_by_law()
    {
        Member gotland = Member.MunicipalityInNoRegion("Gotland", "0980");
        ContributionSplit split = ContributionSplit.For(
            new Federation("Gotland", [gotland, .. Member.State]),
            [
                ContributionDecision.Agreed(
                    2010,
                    [(gotland, Kr(3)), (Member.SocialInsuranceAgency, Kr(1))],
                    RuleSource.Agreed("protokoll")
                ),
            ]
        );
        Assert.Equal((Kr(4), Kr(3)), (split.Total, split[gotland]));
        Assert.Throws<NotKnownException>(() => split.Shares);
        Assert.Contains("3 kr av 4 kr, 75,0 %  [", split.Explain(gotland).ToString().Plain(), StringComparison.Ordinal);
    }
}
