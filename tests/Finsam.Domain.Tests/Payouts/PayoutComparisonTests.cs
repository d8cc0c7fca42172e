using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Payouts;

/// <summary>What municipalities are paid, beside what they contribute.</summary>
public class PayoutComparisonTests
{
    private static readonly Position Aneby = new(
        Hoglandet.Aneby,
        HoglandetPositions.SeCoach,
        0.75m,
        new LocalDate(2023, 1, 1)
    );

    [Fact]
    public void Payouts_are_compared_with_contributions_and_inhabitants_by_the_population_of_the_key()
    {
        ContributionSplit split = Hoglandet.Split(
            2023,
            8_036_000,
            5,
            AllocationKey.ByPopulation(new LocalDate(2022, 12, 31))
        );
        PayoutRun year = PayoutRun.For(
            HoglandetPositions.Roles,
            [
                .. HoglandetPositions.Of(2023, HoglandetPositions.SeCoach),
                .. HoglandetPositions.Of(2023, HoglandetPositions.Coordinator).Skip(1),
            ],
            YearParts.Year(2023)
        );
        Listing<PayoutComparison> rows = year.AgainstContributions(split);
        Assert.Equal(Hoglandet.Municipalities, rows.Select(row => row.Municipality));
        PayoutComparison aneby = rows[0];
        long inhabitants = Hoglandet.Populations[Hoglandet.Aneby, new LocalDate(2022, 12, 31)].Inhabitants;
        Assert.Equal(year[Hoglandet.Aneby], aneby.Payout);
        Assert.Equal(split[Hoglandet.Aneby], aneby.Contribution);
        Assert.Equal(aneby.Payout - aneby.Contribution, aneby.Difference);
        Assert.Equal(aneby.Payout.Kronor, aneby.PayoutPerInhabitant * inhabitants);
        Assert.Equal(aneby.Contribution.Kronor, aneby.ContributionPerInhabitant * inhabitants);
    }

    [Fact]
    public void What_is_compared_is_told_in_short_and_is_not_per_inhabitant_where_no_key_has_a_population()
    {
        Listing<PayoutComparison> rows = Run(YearParts.Year(2023)).AgainstContributions(Percentages(2023));
        Assert.Equal("Aneby: utbetalt 348 750 kr, medlemsbidrag 120 000 kr", rows[0].ToString().Plain());
        Assert.Equal("Aneby: paid 348,750 kr, contributes 120,000 kr", rows[0].ToString(Language.English).Plain());
        Assert.Throws<NotKnownException>(() => rows[0].PayoutPerInhabitant);
    }

    [Fact]
    public void A_municipality_without_a_position_is_compared_too() =>
        Assert.Equal(
            [348_750m, 0, 0, 0, 0, 0],
            Run(YearParts.Year(2023)).AgainstContributions(Percentages(2023)).Select(row => row.Payout.Kronor)
        );

    [Fact]
    public void Days_of_another_year_are_not_compared()
    {
        Refusal.Of<ArgumentException>(
            "contributions",
            "These payouts are for 2022-07-01 to 2023-06-30 and the contributions for 2023. Compare the same year.",
            () =>
                Run(new(new LocalDate(2022, 7, 1), new LocalDate(2023, 6, 30))).AgainstContributions(Percentages(2023))
        );
        Refusal.Of<ArgumentException>(
            "contributions",
            "These payouts are for January-June 2023 and the contributions for 2022. Compare the same year.",
            () => Run(HoglandetPositions.HalfYear(2023)).AgainstContributions(Percentages(2022))
        );
    }

    [Fact]
    public void One_that_is_paid_but_shares_no_contributions_is_not_compared()
    {
        Position gislaved = new(
            Member.Municipality("Gislaved", "0662"),
            HoglandetPositions.SeCoach,
            1,
            new LocalDate(2023, 1, 1)
        );
        PayoutRun run = PayoutRun.For(HoglandetPositions.Roles, [gislaved], HoglandetPositions.HalfYear(2023));
        Refusal.Of<ArgumentException>(
            "contributions",
            "Gislaved (0662) is paid, but is no municipality of Höglandets samordningsförbund in 2023.",
            () => run.AgainstContributions(Percentages(2023))
        );
    }

    private static PayoutRun Run(DateInterval days) => PayoutRun.For(HoglandetPositions.Roles, [Aneby], days);

    private static ContributionSplit Percentages(int year) =>
        Hoglandet.Split(year, 8_000_000, 1, Hoglandet.Percentages);
}
