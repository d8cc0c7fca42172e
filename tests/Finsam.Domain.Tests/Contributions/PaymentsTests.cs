using Finsam.Domain.Tests.Cases;
using Finsam.Domain.Tests.Laws;
using NodaTime;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Contributions;

/// <summary>On which days contributions are paid.</summary>
public class PaymentsTests
{
    private static readonly PaymentPlan HalfYears = PaymentPlan.On([new(1, 31), new(7, 31)]);

    /// <summary>Fourteen equal municipalities share 14 000 kr in units of 1 000 kr on two days.</summary>
    [Fact]
    public void Members_and_days_both_sum()
    {
        Member[] municipalities = [.. Enumerable.Range(1, 14).Select(i => Member.Municipality($"Kommun {i}"))];
        Federation federation = new("Fjorton", [.. municipalities, Hoglandet.Region, .. Member.State]);
        Payments payments = ContributionSplit
            .For(
                federation,
                [
                    new(
                        2023,
                        Kr(56_000),
                        AllocationKey.ByWeights(municipalities.Select(member => (member, (Fraction)1))),
                        unit: Kr(1_000),
                        payments: HalfYears
                    ),
                ]
            )
            .Payments;
        Assert.Equal([28_000, 28_000], ByDay(payments.All));
        Assert.Equal(
            [7_000, 7_000],
            ByDay(payments.All.Where(payment => payment.Member.Kind == MemberKind.Municipality))
        );
        Assert.All(municipalities, member => Assert.Equal(1_000, Assert.Single(payments.For(member)).Amount.Kronor));
        Assert.Equal([14_000, 14_000], payments.For(Member.SocialInsuranceAgency).Select(p => p.Amount.Kronor));
        Assert.Empty(payments.For(Member.EmploymentService));
        Assert.Equal((Kr(56_000), null), (payments.Total, payments.Missing));
    }

    /// <summary>Väst 2015: what Lysekil is sent, by two decisions with days of their own.</summary>
    [Fact]
    public void A_member_is_sent_a_list_with_dates()
    {
        Payments payments = Väst.Split(
            new(2015, Kr(8_000_000), Väst.Key(212, 1_788), payments: HalfYears),
            new(
                2015,
                Kr(1_000_000),
                Väst.Key(26, 224),
                unit: Kr(1_000),
                id: "extra",
                payments: PaymentPlan.On([new(5, 31)])
            )
        ).Payments;
        Assert.Equal(
            """
            2015-01-31 Lysekil: 106 000 kr
            2015-05-31 Lysekil: 26 000 kr
            2015-07-31 Lysekil: 106 000 kr
            """,
            payments.For(Väst.Lysekil).ToString().Plain()
        );
        Assert.Equal("2015-05-31 Lysekil: 26,000 kr", payments.For(Väst.Lysekil)[1].ToString(Language.English).Plain());
        Assert.Equal("extra", payments.For(Väst.Lysekil)[1].Decision.Id);
        Assert.Equal(Kr(9_000_000), payments.Total);
    }

    [Fact]
    public void Without_days_it_says_what_is_missing()
    {
        Payments payments = Väst.Split(
            new(2015, Kr(8_000), Väst.Key(1, 1), payments: HalfYears),
            new(2015, Kr(4_000), Väst.Key(1, 1), id: "extra")
        ).Payments;
        Assert.Equal(Kr(8_000), payments.All.Sum(payment => payment.Amount));
        Assert.Equal("betalningsdagar för beslutet extra", payments.Missing?.Input.Swedish);
        NotKnownException unknown = Assert.Throws<NotKnownException>(() => payments.Total);
        Assert.StartsWith(
            "contributions, 2015 is not known: days of payment of the decision extra missing.",
            unknown.Message,
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "missing: days of payment of the decision extra",
            payments.ToString(Language.English),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_parties_may_pay_on_days_of_their_own()
    {
        PaymentPlan plan = new(
            state: [new(7, 1), new(1, 2)],
            regions: [new(3, 31), new(6, 30), new(9, 30), new(12, 31)],
            municipalities: [new(2, 29)]
        );
        Payments payments = Väst.Split(new ContributionDecision(2015, Kr(40), Väst.Key(1, 1), payments: plan)).Payments;
        Assert.Equal(
            [(new(2015, 1, 2), 10m), (new(2015, 7, 1), 10m)],
            payments.For(Member.SocialInsuranceAgency).Select(p => (p.Day, p.Amount.Kronor))
        );
        Assert.Equal(
            [3m, 3m, 2m, 2m],
            payments.For(Member.Region("Västra Götalandsregionen", "14")).Select(p => p.Amount.Kronor)
        );
        Assert.Equal(new LocalDate(2015, 2, 28), Assert.Single(payments.For(Väst.Lysekil)).Day);
        Assert.Equal<AnnualDate>([new(1, 2), new(7, 1)], plan.State);
        Assert.Equal(plan[Party.Municipalities], plan.Municipalities);
        Assert.StartsWith("staten 01-02, 07-01; regionerna ", plan.ToString(), StringComparison.Ordinal);
        Assert.Equal("01-31, 07-31", HalfYears.ToString());
    }

    /// <summary>Before a federation is formed nothing is paid to it.</summary>
    [Fact]
    public void In_a_broken_year_only_its_own_days_count()
    {
        Federation federation = new(
            "Norra",
            [Hoglandet.Aneby, Hoglandet.Region, .. Member.State],
            firstDay: new LocalDate(2005, 9, 1)
        );
        Payments payments = ContributionSplit
            .For(federation, [new(2005, Kr(1_600), payments: PaymentPlan.Monthly(15))])
            .Payments;
        Assert.Equal([9, 10, 11, 12], payments.For(Hoglandet.Aneby).Select(payment => payment.Day.Month));
        Assert.Equal(Kr(1_600), payments.Total);
        Refusal.Of<ArgumentException>(
            "decisions",
            "The plan (01-31, 07-31) has no day for each party in 2005 on which Norra exists. Add one.",
            () => ContributionSplit.For(federation, [new(2005, Kr(1_600), payments: HalfYears)])
        );
    }

    /// <summary>Agreed amounts need not be whole units; what is paid of them is then split to the krona or öre.</summary>
    [Fact]
    public void Amounts_that_are_no_whole_units_are_split_finer()
    {
        AllocationKey key = AllocationKey.ByAmounts([(Väst.Lysekil, Kr(3.33m)), (Väst.Sotenäs, Kr(6.67m))]);
        Payments payments = Väst.Split(new ContributionDecision(2015, Kr(40), key, payments: HalfYears)).Payments;
        Assert.Equal([5, 5], ByDay(payments.All.Where(p => p.Member.Kind == MemberKind.Municipality)));
        Assert.Equal(Kr(3.33m), payments.For(Väst.Lysekil).Sum(payment => payment.Amount));
    }

    [Fact]
    public void A_plan_that_is_none_is_refused()
    {
        Refusal.Of<ArgumentException>(
            "days",
            "There is no day to pay on. Give at least one.",
            () => PaymentPlan.On([])
        );
        Refusal.Of<ArgumentException>(
            "days",
            "01-31 stands twice. Give each day once.",
            () => PaymentPlan.On([new(1, 31), new(1, 31)])
        );
        Refusal.Of<ArgumentException>(
            "regions",
            "There is no day to pay on.",
            () => new PaymentPlan([new(1, 31)], [], [new(1, 31)])
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "day",
            "Not every month has a day 29. Give one from 1 to 28",
            () => PaymentPlan.Monthly(29)
        );
        Assert.Throws<ArgumentNullException>("days", () => PaymentPlan.On(null!));
        Refusal.Of<ArgumentException>(
            "member",
            "Habo (no code) is not a member of Väst in 2015.",
            () =>
                Väst.Split(new ContributionDecision(2015, Kr(4), Väst.Key(1, 1)))
                    .Payments.For(Member.Municipality("Habo"))
        );
    }

    [Fact]
    public void Plans_with_the_same_days_are_equal() =>
        Assert.Equal(HalfYears, PaymentPlan.On([new(7, 31), new(1, 31)]));

    [Law]
    public bool Each_member_pays_what_it_contributes_and_each_day_is_an_equal_part(MunicipalSplit quarter)
    {
        AllocationKey key = AllocationKey.ByWeights(
            Hoglandet.Municipalities.Zip(quarter.Weights, (member, weight) => (member, (Fraction)weight))
        );
        ContributionSplit split = ContributionSplit.For(
            Hoglandet.Federation,
            [new(2023, Kr(4 * quarter.Total), key, payments: PaymentPlan.Monthly(20))]
        );
        Sek[] byDay =
        [
            .. split
                .Payments.All.Where(payment => payment.Member.Kind == MemberKind.Municipality)
                .GroupBy(payment => payment.Day)
                .Select(day => day.Sum(payment => payment.Amount)),
        ];
        return split.Members.All(member => split.Payments.For(member).Sum(payment => payment.Amount) == split[member])
            && (byDay.Length == 0 || byDay.Max() - byDay.Min() <= Kr(1));
    }

    private static IEnumerable<decimal> ByDay(IEnumerable<Payment> payments) =>
        payments.GroupBy(payment => payment.Day).Select(day => day.Sum(payment => payment.Amount).Kronor);
}
