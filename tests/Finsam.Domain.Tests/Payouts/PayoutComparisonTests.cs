using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Payouts;

/// <summary>What municipalities are paid, beside what they contribute.</summary>
public class PayoutComparisonTests
{
    private static readonly Position Aneby = new(
        Hoglandet.Aneby,
        HoglandetPositions.SeCoach,
        [new Scope(0.75m, new LocalDate(2023, 1, 1))]
    );

    [Fact]
    public void Payouts_are_compared_with_contributions_and_inhabitants()
    {
        ContributionSplit split = Hoglandet.Split(
            2023,
            8_036_000,
            5,
            AllocationKey.ByPopulation(Hoglandet.Populations, new LocalDate(2022, 12, 31))
        );
        PayoutRun year = PayoutRun.For(
            [
                .. HoglandetPositions.Of(2023, HoglandetPositions.SeCoach),
                .. HoglandetPositions.Of(2023, HoglandetPositions.Coordinator).Skip(1),
            ],
            HoglandetPositions.AllTerms,
            HoglandetPositions.Year(2023)
        );
        IReadOnlyList<PayoutComparison> rows = year.AgainstContributions(
            split,
            Hoglandet.Populations,
            new LocalDate(2022, 12, 31)
        );
        Assert.Equal(Hoglandet.Municipalities, rows.Select(row => row.Municipality));
        PayoutComparison aneby = rows[0];
        Assert.Equal(year[Hoglandet.Aneby], aneby.Payout);
        Assert.Equal(split[Hoglandet.Aneby], aneby.Contribution);
        Assert.Equal(aneby.Payout - aneby.Contribution, aneby.Difference);
        Assert.Equal(aneby.Payout.Kronor, aneby.PayoutPerInhabitant * aneby.Inhabitants);
        Assert.Equal(aneby.Contribution.Kronor, aneby.ContributionPerInhabitant * aneby.Inhabitants);
    }

    [Fact]
    public void What_is_compared_is_told_in_short()
    {
        PayoutComparison aneby = PayoutRun
            .For([Aneby], HoglandetPositions.AllTerms, YearParts.Year(2023))
            .AgainstContributions(
                Hoglandet.Split(2023, 8_000_000, 1, Hoglandet.Percentages),
                Hoglandet.Populations,
                new LocalDate(2022, 12, 31)
            )[0];
        Assert.Equal("Aneby: 348 750 kr, 120 000 kr", aneby.ToString().Plain());
    }

    [Fact]
    public void A_day_of_another_calendar_is_refused() =>
        Refusal.Of<ArgumentException>(
            "date",
            "2022-12-31 is a day of the calendar Julian.",
            () =>
                PayoutRun
                    .For([Aneby], HoglandetPositions.AllTerms, YearParts.Year(2023))
                    .AgainstContributions(
                        Hoglandet.Split(2023, 8_000_000, 1, Hoglandet.Percentages),
                        Hoglandet.Populations,
                        new LocalDate(2022, 12, 31, CalendarSystem.Julian)
                    )
        );

    [Fact]
    public void A_municipality_without_a_position_is_compared_too()
    {
        IReadOnlyList<PayoutComparison> rows = PayoutRun
            .For([Aneby], HoglandetPositions.AllTerms, YearParts.Year(2023))
            .AgainstContributions(
                Hoglandet.Split(2023, 8_000_000, 1, Hoglandet.Percentages),
                Hoglandet.Populations,
                new LocalDate(2022, 12, 31)
            );
        Assert.Equal([348_750m, 0, 0, 0, 0, 0], rows.Select(row => row.Payout.Kronor));
    }

    [Fact]
    public void A_span_that_begins_in_another_year_is_not_compared()
    {
        PayoutRun run = PayoutRun.For(
            [Aneby],
            HoglandetPositions.AllTerms,
            new(new LocalDate(2022, 7, 1), new LocalDate(2023, 6, 30))
        );
        Refusal.Of<ArgumentException>(
            "contributions",
            "These payouts are for 2022-07-01 to 2023-06-30 and the contributions for 2023. Compare the same year.",
            () =>
                run.AgainstContributions(
                    Hoglandet.Split(2023, 8_000_000, 1, Hoglandet.Percentages),
                    Hoglandet.Populations,
                    new LocalDate(2022, 12, 31)
                )
        );
    }

    [Fact]
    public void One_that_is_paid_but_shares_no_contributions_is_not_compared()
    {
        Position gislaved = new(
            Member.Municipality("Gislaved", "0662"),
            HoglandetPositions.SeCoach,
            [new Scope(1, new LocalDate(2023, 1, 1))]
        );
        PayoutRun run = PayoutRun.For([gislaved], HoglandetPositions.AllTerms, HoglandetPositions.HalfYear(2023));
        ContributionSplit split = Hoglandet.Split(2023, 8_000_000, 1, Hoglandet.Percentages);
        Refusal.Of<ArgumentException>(
            "contributions",
            "These payouts are for January-June 2023 and the contributions for 2022. Compare the same year.",
            () =>
                run.AgainstContributions(
                    Hoglandet.Split(2022, 8_000_000, 1, Hoglandet.Percentages),
                    Hoglandet.Populations,
                    new LocalDate(2022, 12, 31)
                )
        );
        Refusal.Of<ArgumentException>(
            "contributions",
            "Gislaved (0662) is paid, but is no municipality of Höglandets samordningsförbund in 2023.",
            () => run.AgainstContributions(split, Hoglandet.Populations, new LocalDate(2022, 12, 31))
        );
        PopulationTable empty = new(
            Hoglandet.Municipalities.Select(member => new PopulationFigure(
                member,
                new LocalDate(2023, 1, 1),
                member == Hoglandet.Tranås ? 0 : 1,
                PopulationStatus.Official,
                "prov"
            ))
        );
        PayoutRun none = PayoutRun.For([], HoglandetPositions.AllTerms, HoglandetPositions.HalfYear(2023));
        Refusal.Of<ArgumentException>(
            "populations",
            "Tranås (0687) has no inhabitants on 2023-01-01 to divide by. Choose another date.",
            () => none.AgainstContributions(split, empty, new LocalDate(2023, 1, 1))
        );
    }
}
