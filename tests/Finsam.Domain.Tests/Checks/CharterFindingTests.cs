using Finsam.Domain.Tests.Cases;
using static Finsam.Domain.Tests.Checks.ProvokedFindings;
using static Finsam.Domain.Tests.Checks.SmallYear;

namespace Finsam.Domain.Tests.Checks;

/// <summary>The shares of a charter against those of 5 §.</summary>
public class CharterFindingTests
{
    private static readonly RuleSource Charter = RuleSource.Charter("8 §");

    [Fact]
    public void FIN406_The_shares_of_the_charter_do_not_follow_those_of_the_law() =>
        AssertProvoked(
            "FIN406",
            "@Equity",
            Severity.BreachOfLaw,
            null,
            """
            FIN406  Andelarna i förbundsordningen följer inte andelarna i 5 §.
              allvarlighetsgrad: strider mot lag
              var:               eget kapital
              förväntat:         statens del 1/2, regionernas del 1/4, kommunernas del 1/4
              faktiskt:          statens del 199/399, regionernas del 100/399, kommunernas del 100/399
              källa:             5 § och 9 § 8 lagen (2003:1210)
              åtgärd:            Föreslå medlemmarna att ändra förbundsordningen, eller rätta andelarna; inom en part får de fördelas fritt.
            """,
            """
            FIN406  The shares of the charter do not follow those of Section 5.
              severity:  breach of law
              where:     equity
              expected:  the state's share 1/2, the regions' share 1/4, the municipalities' share 1/4
              actual:    the state's share 199/399, the regions' share 100/399, the municipalities' share 100/399
              source:    Section 5 and Section 9, point 8, of the Act (2003:1210)
              remedy:    Propose to the members to change the charter, or correct the shares; within a party they may be split freely.
            """
        );

    [Fact]
    public void Shares_in_proportion_to_those_of_the_law_however_a_party_splits_its_own()
    {
        Assert.Empty(Chartered(state: 200, region: 100, municipality: 100).Findings);
        Assert.Equal(["FIN406"], Chartered(state: 200, region: 101, municipality: 99).Codes());
        FederationYear two = new(
            Hoglandet.Federation,
            2024,
            charterShares: new(
                [
                    (Member.SocialInsuranceAgency, 6),
                    (Member.EmploymentService, 2),
                    (Hoglandet.Region, 4),
                    (Hoglandet.Aneby, 1),
                    (Hoglandet.Eksjö, 3),
                ],
                Charter
            )
        );
        Assert.Empty(two.Findings);
        Assert.Equal(new Fraction(1, 2), two.CharterShares![Party.State]);
        Assert.Equal(
            Sek.FromOre(6),
            EquityAttribution.ByCharter(Sek.FromOre(16), two.CharterShares).ShareOf(Member.SocialInsuranceAgency).Amount
        );
    }

    /// <summary>5 a §: halves without a region; beside one only the state's half is told apart.</summary>
    [Fact]
    public void A_municipality_in_no_region_has_halves_or_parts_of_two_parties()
    {
        Member gotland = Member.MunicipalityInNoRegion("Gotland", "0980");
        Federation alone = new("Gotland", [gotland, .. Member.State]);
        Assert.Empty(Of(alone, (Member.SocialInsuranceAgency, 1), (gotland, 1)).Findings);
        Finding thirds = Assert.Single(Of(alone, (Member.SocialInsuranceAgency, 1), (gotland, 2)).Findings);
        Assert.Equal(
            ("FIN406", "statens del 1/2, kommunernas del 1/2", "statens del 1/3, kommunernas del 2/3"),
            (thirds.Code, thirds.Expected.Swedish, thirds.Actual.Swedish)
        );

        Federation beside = new("Två", [gotland, Hoglandet.Aneby, Hoglandet.Region, .. Member.State]);
        (Member, Fraction)[] rest = [(gotland, 2), (Hoglandet.Aneby, 1), (Hoglandet.Region, 1)];
        Assert.Empty(Of(beside, [(Member.SocialInsuranceAgency, 4), .. rest]).Findings);
        Assert.Equal(["FIN406"], Of(beside, [(Member.SocialInsuranceAgency, 5), .. rest]).Codes());

        static FederationYear Of(Federation federation, params (Member, Fraction)[] shares) =>
            new(federation, 2024, charterShares: new(shares, Charter));
    }

    [Fact]
    public void One_who_is_no_member_has_no_share_by_the_charter() =>
        Refusal.Of<ArgumentException>(
            "charterShares",
            "charterShares: 'Habo 1': Habo (no code) is no member of",
            () =>
                new FederationYear(
                    Hoglandet.Federation,
                    2024,
                    charterShares: new([(Member.Municipality("Habo"), 1)], Charter)
                )
        );
}
