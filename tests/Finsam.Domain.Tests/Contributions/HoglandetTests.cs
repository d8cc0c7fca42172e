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
        AllocationKey key = AllocationKey.ByPopulation(Fitted);
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
        AllocationKey key = AllocationKey.ByPopulation(Official);
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
        AllocationKey key = year == 2020 ? Hoglandet.Percentages : AllocationKey.ByPopulation(Fitted);
        ContributionSplit split = Hoglandet.Split(
            year,
            total,
            unit: year == 2020 ? 1 : 5,
            key,
            Recognition.StateByHalfYear
        );
        LocalDate halfYear = new(year, 6, 30);
        Dictionary<Member, Sek> printed = Hoglandet.Printed(year, byJune: true);
        Assert.Equal(Sek.FromKronor(state), split.RecognisedThrough(halfYear, Member.SocialInsuranceAgency));
        Assert.All(printed, row => Assert.Equal(row.Value, split.RecognisedThrough(halfYear, row.Key)));
        Assert.Equal(printed.Values.Sum(), split.RecognisedThrough(halfYear));
        Assert.Equal(Sek.FromKronor(total), split.RecognisedThrough(new LocalDate(year, 12, 31)));
        Assert.Equal(Sek.Zero, split.RecognisedThrough(new LocalDate(year - 1, 12, 31)));
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
        AllocationKey key = AllocationKey.ByPopulation(Fitted);
        ContributionSplit split = Hoglandet.Split(2023, 8_036_000, unit: 5, key);
        Listing<ContributionPerInhabitant> perInhabitant = split.PerInhabitant;
        Assert.Equal(Hoglandet.Municipalities, perInhabitant.Select(row => row.Member));
        Assert.Equal(new Fraction(119_465, 6_833), perInhabitant[0].Kronor);
        Assert.Equal("17,48", perInhabitant[0].Kronor.ToString("N2"));
        Assert.Equal("Aneby: 17,48 kr per invånare", perInhabitant[0].ToString().Plain());
        Assert.Equal("Aneby: 17.48 kr per inhabitant", perInhabitant[0].ToString(Language.English).Plain());
        Assert.Equal(new Fraction(119_465, 6_824), split.PerInhabitantOn(Official)[0].Kronor);
    }

    [Fact]
    public void A_split_shows_itself()
    {
        ContributionSplit split = Hoglandet.Split(2023, 8_036_000, unit: 5, AllocationKey.ByPopulation(Fitted));
        Assert.Equal(
            """
            Höglandets samordningsförbund, medlemsbidrag 2023
            Aneby                    119 465 kr
            Nässjö                   557 750 kr
            Sävsjö                   205 585 kr
            Eksjö                    312 845 kr
            Tranås                   329 330 kr
            Vetlanda                 484 025 kr
            Region Jönköpings län  2 009 000 kr
            Försäkringskassan      4 018 000 kr
            Arbetsförmedlingen             0 kr
            Summa                  8 036 000 kr
            """,
            split.ToString().Plain()
        );
        Assert.StartsWith(
            "Höglandets samordningsförbund, contribution 2023\nAneby                    119,465 kr\n",
            split.ToString(Language.English).Plain(),
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "\nTotal: 6,410,000 kr -> 8,036,000 kr (1,626,000 kr)",
            split
                .ComparedWith(Hoglandet.Split(2019, 6_410_000, 100, Hoglandet.Percentages))
                .ToString(Language.English)
                .Plain(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Parties_pay_half_a_quarter_and_a_quarter()
    {
        ContributionSplit split = Hoglandet.Split(2019, 6_410_000, 100, Hoglandet.Percentages);
        Assert.Equal(
            [3_205_000, 1_602_500, 1_602_500],
            new[] { Party.State, Party.Regions, Party.Municipalities }.Select(party => split[party].Kronor)
        );
        Assert.Equal((2019, Sek.FromKronor(6_410_000)), (split.Year, split.Total));
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
