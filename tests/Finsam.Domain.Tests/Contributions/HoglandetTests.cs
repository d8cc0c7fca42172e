using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Contributions;

/// <summary>
/// Höglandets samordningsförbund, contributions as printed in the half-year reports of 2020 and 2023.
/// </summary>
public class HoglandetTests
{
    private static readonly LocalDate Fitted = new(2022, 9, 30);
    private static readonly LocalDate Official = new(2022, 12, 31);

    /// <summary>
    /// 2019 in units of 100 kr: Aneby and Sävsjö tie at half a unit; the printed table gives it to Sävsjö, the larger
    /// weight.
    /// </summary>
    [Fact]
    public void The_year_2019_is_split_as_printed()
    {
        ContributionSplit split = Hoglandet.Split(2019, 6_410_000, unit: 100, Hoglandet.Percentages);
        AssertPrinted(split, Hoglandet.Printed(2019));
        Assert.Equal(Sek.FromKronor(96_100), split[Hoglandet.Aneby]);
        Assert.Equal(Sek.FromKronor(160_300), split[Hoglandet.Sävsjö]);
    }

    [Fact]
    public void The_year_2020_is_split_as_printed() =>
        AssertPrinted(Hoglandet.Split(2020, 7_992_000, unit: 1, Hoglandet.Percentages), Hoglandet.Printed(2020));

    [Fact]
    public void The_year_2022_is_split_as_printed() =>
        AssertPrinted(Hoglandet.Split(2022, 8_054_000, unit: 1, Hoglandet.Percentages), Hoglandet.Printed(2022));

    /// <summary>2023 in units of 5 kr, by populations that were fitted to these very amounts and say so.</summary>
    [Fact]
    public void The_year_2023_is_split_as_printed()
    {
        AllocationKey key = AllocationKey.ByPopulation(Hoglandet.Populations, Fitted);
        AssertPrinted(Hoglandet.Split(2023, 8_036_000, unit: 5, key), Hoglandet.Printed(2023));
        Assert.All(
            Hoglandet.Municipalities,
            member => Assert.Equal(PopulationStatus.Inferred, Hoglandet.Populations[member, Fitted].Status)
        );
    }

    /// <summary>The official populations of 2022-12-31 give other kronor, so they were not the key.</summary>
    [Fact]
    public void The_official_populations_give_other_kronor_in_2023()
    {
        AllocationKey key = AllocationKey.ByPopulation(Hoglandet.Populations, Official);
        ContributionSplit split = Hoglandet.Split(2023, 8_036_000, unit: 5, key);
        Assert.Equal(
            [119_345, 558_660, 205_860, 312_315, 328_855, 483_965],
            Hoglandet.Municipalities.Select(member => split[member].Kronor)
        );
    }

    [Theory]
    [InlineData(2020, 7_992_000, 1_998_000)]
    [InlineData(2023, 8_036_000, 2_009_000)]
    public void Half_of_the_states_year_and_all_of_the_others_is_booked_by_30_June(int year, int total, int state)
    {
        AllocationKey key =
            year == 2020 ? Hoglandet.Percentages : AllocationKey.ByPopulation(Hoglandet.Populations, Fitted);
        InstalmentSchedule schedule = Hoglandet
            .Split(year, total, unit: year == 2020 ? 1 : 5, key)
            .Instalments(InstalmentPlan.StateByHalfYear(year));
        LocalDate halfYear = new(year, 6, 30);
        Dictionary<Member, Sek> printed = Hoglandet.Printed(year, "to 30 June");
        Assert.Equal(Sek.FromKronor(state), schedule.RecognisedThrough(halfYear, Member.SocialInsuranceAgency));
        Assert.All(printed, row => Assert.Equal(row.Value, schedule.RecognisedThrough(halfYear, row.Key)));
        Assert.Equal(printed.Values.Sum(), schedule.RecognisedThrough(halfYear));
        Assert.Equal(Sek.FromKronor(total), schedule.RecognisedThrough(new LocalDate(year, 12, 31)));
        Assert.Equal(Sek.Zero, schedule.RecognisedThrough(new LocalDate(year - 1, 12, 31)));
    }

    /// <summary>
    /// The extra money that was asked for in 2019 (members' meeting 2019) came in 2020, to the krona.
    /// </summary>
    [Fact]
    public void From_2019_to_2020_the_members_pay_1_582_000_more()
    {
        ContributionComparison change = Hoglandet
            .Split(2020, 7_992_000, 1, Hoglandet.Percentages)
            .ComparedWith(Hoglandet.Split(2019, 6_410_000, 100, Hoglandet.Percentages));
        Assert.Equal(Sek.FromKronor(6_410_000), change.Before);
        Assert.Equal(Sek.FromKronor(7_992_000), change.After);
        Assert.Equal(Sek.FromKronor(1_582_000), change.Difference);
        Assert.Equal(change.Difference, change.Changes.Sum(row => row.Difference));
        Assert.Equal("Sävsjö: 160 300 kr -> 199 800 kr (39 500 kr)", change.Changes[2].ToString().Plain());
        Assert.Equal(Sek.FromKronor(39_500), change.Changes[2].Difference);
    }

    [Fact]
    public void Kronor_per_inhabitant_are_exact_fractions()
    {
        AllocationKey key = AllocationKey.ByPopulation(Hoglandet.Populations, Fitted);
        ContributionSplit split = Hoglandet.Split(2023, 8_036_000, unit: 5, key);
        IReadOnlyList<(Member Municipality, Fraction Kronor)> perInhabitant = split.KronorPerInhabitant(
            Hoglandet.Populations,
            Fitted
        );
        Assert.Equal(Hoglandet.Municipalities, perInhabitant.Select(row => row.Municipality));
        Assert.Equal(new Fraction(119_465, 6_833), perInhabitant[0].Kronor);
        Assert.Equal("17,48", perInhabitant[0].Kronor.ToString("N2"));
    }

    [Fact]
    public void Parties_pay_half_a_quarter_and_a_quarter()
    {
        ContributionSplit split = Hoglandet.Split(2019, 6_410_000, 100, Hoglandet.Percentages);
        Assert.Equal(
            new PartyAmounts(Sek.FromKronor(3_205_000), Sek.FromKronor(1_602_500), Sek.FromKronor(1_602_500)),
            split.Parties
        );
        Assert.Equal(split.Total, split.Parties.Total);
        Assert.Equal(
            split.Parties.Municipalities,
            split
                .Contributions.Where(contribution => contribution.Party == Party.Municipalities)
                .Sum(contribution => contribution.Amount)
        );
        Assert.Equal("Höglandets samordningsförbund 2019: 6 410 000 kr", split.ToString().Plain());
        Assert.Equal("5 § lagen (2003:1210)", split.Shares.Source.Citation);
        Assert.Same(Hoglandet.Federation, split.Federation);
    }

    private static void AssertPrinted(ContributionSplit split, Dictionary<Member, Sek> printed)
    {
        Assert.Equal(8, printed.Count);
        Assert.All(printed, row => Assert.Equal(row.Value, split[row.Key]));
        Assert.Equal(Sek.Zero, split[Member.EmploymentService]);
        Assert.Equal(printed.Values.Sum(), split.Total);
        Assert.Equal(split.Total, split.Contributions.Sum(contribution => contribution.Amount));
    }
}
