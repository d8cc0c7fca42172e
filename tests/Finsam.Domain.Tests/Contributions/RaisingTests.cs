using Finsam.Domain.Tests.Cases;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Contributions;

/// <summary>Contributions raised to the nearest total that the law can share in whole units.</summary>
public class RaisingTests
{
    private static readonly (Member, Sek)[] Municipalities =
    [
        (Hoglandet.Aneby, Kr(520_300)),
        (Hoglandet.Eksjö, Kr(168_700)),
        (Hoglandet.Tranås, Kr(600_500)),
    ];

    private static readonly Federation Federation = new(
        "Finnveden",
        [.. Municipalities.Select(row => row.Item1), Hoglandet.Region, .. Member.State]
    );

    /// <summary>Finnveden 2022 and 5 %: 5 415 900 kr are no whole number of 400 kr, so 5 416 000 kr are asked for.</summary>
    [Fact]
    public void The_total_stays_one_that_is_shared_by_half_a_quarter_and_a_quarter()
    {
        ContributionDecision plan2022 = new(2022, Kr(5_158_000), AllocationKey.ByAmounts(Municipalities));
        ContributionSplit split = Split(plan2022.Raised(Federation, by: Fraction.Percent(5), unit: Kr(100)));
        Assert.Equal(
            (2_708_000, 1_354_000, 1_354_000),
            (split[Party.State].Kronor, split[Party.Regions].Kronor, split[Party.Municipalities].Kronor)
        );
        Assert.Equal([546_300, 177_200, 630_500], Municipalities.Select(row => split[row.Item1].Kronor));
        Assert.Equal(Kr(100), split.Decisions[0].Unit);
    }

    [Fact]
    public void A_part_and_agreed_amounts_are_raised_as_they_were_told()
    {
        ContributionDecision part = ContributionDecision.FromPart(
            2022,
            Party.State,
            Kr(2_579_000),
            AllocationKey.ByAmounts(Municipalities)
        );
        Assert.Equal(
            ContributionDecision.FromPart(2022, Party.State, Kr(2_708_000)).Amount,
            part.Raised(Federation, by: Fraction.Percent(5), unit: Kr(100)).Amount
        );
        ContributionDecision agreed = ContributionDecision.Agreed(
            2022,
            [.. Municipalities, (Hoglandet.Region, Kr(1_289_500)), (Member.SocialInsuranceAgency, Kr(2_579_000))],
            RuleSource.Agreed("protokoll")
        );
        ContributionSplit split = Split(agreed.Raised(Federation, by: Fraction.Percent(5), unit: Kr(100)));
        Assert.Equal(
            (2_708_000, 1_354_000, 1_354_000),
            (split[Party.State].Kronor, split[Party.Regions].Kronor, split[Party.Municipalities].Kronor)
        );
    }

    /// <summary>5 a §: where no region takes part, a quarter is asked of nobody.</summary>
    [Fact]
    public void Without_a_region_halves_are_raised()
    {
        Member gotland = Member.MunicipalityInNoRegion("Gotland", "0980");
        Federation federation = new("Gotland", [gotland, .. Member.State]);
        ContributionDecision raised = new ContributionDecision(2022, Kr(2_000)).Raised(federation, 0.05m);
        ContributionSplit split = ContributionSplit.For(federation, [raised]);
        Assert.Equal((1_050, 1_050), (split[Party.State].Kronor, split[gotland].Kronor));
    }

    [Fact]
    public void All_else_of_a_decision_stays()
    {
        ContributionDecision decision = new(
            2020,
            Kr(6_410_000),
            Hoglandet.Percentages,
            unit: Kr(100),
            recognition: Recognition.StateByHalfYear,
            payments: PaymentPlan.Monthly(1),
            id: "a",
            purpose: "b",
            tieBreak: TieBreak.GivenOrder,
            status: SplitStatus.Preliminary,
            source: RuleSource.Decided("c"),
            days: new(new(2020, 1, 1), new(2020, 12, 31)),
            lot: [Hoglandet.Aneby]
        );
        Assert.Equal(decision, decision.Raised(Federation, 0));
        // From 6 410 000 to 7 992 000 kr: what was asked for at the members' meeting 2019.
        Assert.Equal(
            new ContributionDecision(2020, Kr(7_992_000)).Amount,
            decision.Raised(Federation, new Fraction(1_582_000, 6_410_000)).Amount
        );
    }

    [Fact]
    public void What_cannot_be_raised_is_refused()
    {
        ContributionDecision decision = new(2022, Kr(2_000));
        Assert.Equal(new ContributionDecision(2022, Kr(0)).Amount, decision.Raised(Federation, -1).Amount);
        Refusal.Of<ArgumentOutOfRangeException>(
            "by",
            "-110 % takes more than all. Give a share of -1 or more.",
            () => decision.Raised(Federation, -1.1m)
        );
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => decision.Raised(Federation, 1, Kr(0)));
        Assert.Throws<ArgumentNullException>("federation", () => decision.Raised(null!, 1));
        Refusal.Of<ArgumentException>(
            "federation",
            "No shares by law are known in 2010. Raise a later year.",
            () =>
                new ContributionDecision(2010, Kr(4)).Raised(
                    new("Gotland", [Member.MunicipalityInNoRegion("Gotland", "0980"), .. Member.State]),
                    1
                )
        );
    }

    private static ContributionSplit Split(ContributionDecision decision) =>
        ContributionSplit.For(Federation, [decision]);
}
