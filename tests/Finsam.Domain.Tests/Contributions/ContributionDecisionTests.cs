using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Contributions;

public class ContributionDecisionTests
{
    [Fact]
    public void They_check_themselves_whole_when_they_are_made()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            "year",
            "1850 is no year of a federation: the act holds from 2004-01-01. Give a year from 2004 to 9000.",
            () => new ContributionDecision(1850, Sek.Zero)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "total",
            "-4 kr is less than 0 kr. A year's contributions are 0 kr or more: check the sign.",
            () => new ContributionDecision(2023, Sek.FromKronor(-4))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "unit",
            "A rounding unit must be more than 0 kr, not 0 kr.",
            () => new ContributionDecision(2023, Sek.FromKronor(4), unit: Sek.Zero)
        );
        Refusal.Of<ArgumentException>(
            "total",
            "4,050 kr is not a whole number of units of 100 kr: 50 kr is left over.",
            () => new ContributionDecision(2023, Sek.FromKronor(4_050), unit: Sek.FromKronor(100))
        );
        Refusal.Of<ArgumentException>(
            "total",
            "0.50 kr is not a whole number of units of 1 kr",
            () => new ContributionDecision(2023, Sek.FromOre(50))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "status",
            "9 is not one of SplitStatus.",
            () => new ContributionDecision(2023, Sek.Zero, status: (SplitStatus)9)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "tieBreak",
            "9 is not one of TieBreak.",
            () => new ContributionDecision(2023, Sek.Zero, tieBreak: (TieBreak)9)
        );
    }

    [Fact]
    public void What_is_changed_in_a_copy_is_checked_too()
    {
        ContributionDecision decision = new(2023, Sek.FromKronor(4_000));
        Refusal.Of<ArgumentOutOfRangeException>(
            "Status",
            "9 is not one of SplitStatus.",
            () => decision with { Status = (SplitStatus)9 }
        );
        Refusal.Of<ArgumentNullException>("Recognition", "", () => decision with { Recognition = null! });
    }

    [Fact]
    public void Left_out_the_unit_is_a_krona_ties_go_to_the_larger_weight_and_the_split_is_final()
    {
        ContributionDecision decision = new(2023, Sek.FromKronor(4_000));
        Assert.Equal(
            (Sek.FromKronor(1), TieBreak.LargerWeight, SplitStatus.Final, null, null),
            (decision.Unit, decision.TieBreak, decision.Status, decision.Key, decision.RegionalKey)
        );
        Assert.Equal(decision, new ContributionDecision(2023, Sek.FromKronor(4_000), unit: Sek.FromKronor(1)));
    }

    [Fact]
    public void Its_texts_are_not_blank_and_nothing_in_it_is_null()
    {
        Assert.Throws<ArgumentException>("id", () => new ContributionDecision(2023, Sek.Zero, id: " "));
        Assert.Throws<ArgumentException>("purpose", () => new ContributionDecision(2023, Sek.Zero, purpose: ""));
        Refusal.Of<ArgumentException>(
            "lot",
            "Number 1 of the lot is null. Leave it out.",
            () => new ContributionDecision(2023, Sek.Zero, lot: [null!])
        );
        LocalDate day = new LocalDate(2023, 1, 1).WithCalendar(CalendarSystem.Julian);
        Assert.Throws<ArgumentException>("days", () => new ContributionDecision(2023, Sek.Zero, days: new(day, day)));
    }

    /// <summary>Its collections and keys are compared by what stands in them, and are no longer the caller's.</summary>
    [Fact]
    public void It_is_equal_by_all_its_parts()
    {
        List<(Member, decimal)> percentages = [(Hoglandet.Aneby, 40), (Hoglandet.Eksjö, 60)];
        ContributionDecision one = Of(percentages);
        Assert.Equal(one, Of(percentages));
        Assert.Equal(one.GetHashCode(), Of(percentages).GetHashCode());
        percentages[0] = (Hoglandet.Aneby, 60);
        percentages[1] = (Hoglandet.Eksjö, 40);
        Assert.NotEqual(one, Of(percentages));
        Assert.Equal(40, ((ValueKey)one.Key!).Values[0].Value);
        Assert.NotEqual(one, one with { Status = SplitStatus.Preliminary });
        Assert.NotEqual(one, one with { Payments = PaymentPlan.Monthly(2) });
        Assert.NotEqual(one, one with { Recognition = Recognition.Monthly });

        static ContributionDecision Of(IEnumerable<(Member, decimal)> percentages) =>
            new(
                2023,
                Sek.FromKronor(4_000),
                AllocationKey.ByPercent(percentages),
                payments: PaymentPlan.Monthly(1),
                lot: [Hoglandet.Aneby]
            );
    }

    [Fact]
    public void How_much_is_read_back_as_it_was_told()
    {
        ContributionDecision[] told =
        [
            new(2023, Sek.FromKronor(4)),
            ContributionDecision.FromPart(2023, Party.State, Sek.FromKronor(2)),
            ContributionDecision.Agreed(
                2023,
                [(Hoglandet.Aneby, Sek.FromKronor(1)), (Hoglandet.Eksjö, Sek.FromKronor(2))],
                RuleSource.Agreed("protokoll")
            ),
        ];
        Assert.Equal(
            ["4", "State 2", "Aneby 1 and Eksjö 2 make 3"],
            told.Select(decision =>
                decision switch
                {
                    { Part: { } party } => $"{party} {decision.Amount.Kronor}",
                    { AgreedAmounts: { Kind: ValueKind.Amounts } agreed } =>
                        $"{string.Join(" and ", agreed.Values)} make {decision.Amount.Kronor}",
                    _ => $"{decision.Amount.Kronor}",
                }
            )
        );
        Assert.Equal("ordinarie medlemsbidrag 2023, statens del: 2 kr", told[1].ToString().Plain());
        Assert.Equal(
            "ordinarie medlemsbidrag 2023: 4 kr",
            new ContributionDecision(2023, Sek.FromKronor(4)).ToString().Plain()
        );
    }
}
