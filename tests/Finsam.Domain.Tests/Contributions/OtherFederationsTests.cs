using Finsam.Domain.Tests.Cases;

namespace Finsam.Domain.Tests.Contributions;

/// <summary>Finnveden (operating plan 2021) and Härnösand Timrå (half-year report 2020).</summary>
public class OtherFederationsTests
{
    private static readonly Member Gislaved = Member.Municipality("Gislaved", "0662");
    private static readonly Member Gnosjö = Member.Municipality("Gnosjö", "0617");
    private static readonly Member Värnamo = Member.Municipality("Värnamo", "0683");

    private static readonly Federation Finnveden = SourceDocuments.Finnveden2021.Federation;

    /// <summary>
    /// The key is the population of 1 July the year before, which we do not have: the amounts are loaded as agreed.
    /// </summary>
    [Theory]
    [InlineData("Budget 2020", 2020, 5_152_000)]
    [InlineData("Prognos 2020", 2020, 5_152_000)]
    [InlineData("Budget 2021", 2021, 5_158_000)]
    [InlineData("Plan 2022", 2022, 5_158_000)]
    [InlineData("Plan 2023", 2023, 5_158_000)]
    public void Finnvedens_agreed_amounts_make_the_quarter(string column, int year, int total)
    {
        ContributionSplit split = Split(column, year, total, SplitStatus.Final);
        Dictionary<string, Sek> printed = Printed(column);
        Assert.All(
            printed,
            row => Assert.Equal(row.Value, split[split.Members.Single(member => member.Name == row.Key)])
        );
        Assert.Equal(printed.Values.Sum(), split.Total);
        Assert.Equal(split[Party.State], split[Party.Regions] + split[Party.Municipalities]);
    }

    /// <summary>Gnosjö 2020: 170 100 in the preliminary split (budget), 168 500 in the final one (forecast).</summary>
    [Fact]
    public void A_final_split_is_compared_with_the_preliminary_one()
    {
        ContributionSplit preliminary = Split("Budget 2020", 2020, 5_152_000, SplitStatus.Preliminary);
        ContributionSplit final = Split("Prognos 2020", 2020, 5_152_000, SplitStatus.Final);
        ContributionComparison change = final.ComparedWith(preliminary);
        Assert.Equal(Sek.Zero, change.Difference);
        Assert.Equal(
            [("Gislaved", 500), ("Gnosjö", -1_600), ("Värnamo", 1_100)],
            change
                .Changes.Where(row => row.Difference != Sek.Zero)
                .Select(row => (row.What.Name, row.Difference.Kronor))
        );
        Assert.StartsWith(
            "Gnosjö, preliminärt medlemsbidrag 2020: 170 100 kr",
            preliminary.Explain(Gnosjö).ToString().Plain(),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "Gnosjö, preliminary contribution 2020: 170,100 kr",
            preliminary.Explain(Gnosjö).ToString(Language.English).Plain(),
            StringComparison.Ordinal
        );
    }

    /// <summary>How the municipalities split their quarter is not printed: only the parties' amounts are.</summary>
    [Fact]
    public void Härnösand_Timrå_2020_is_halves_and_quarters()
    {
        PartyAmounts parties = new StatutoryShares(2, 1, 1).Split(Sek.FromKronor(3_754_000), Sek.FromKronor(1));
        Assert.Equal(
            new PartyAmounts(Sek.FromKronor(1_877_000), Sek.FromKronor(938_500), Sek.FromKronor(938_500)),
            parties
        );
    }

    private static ContributionSplit Split(string column, int year, decimal total, SplitStatus status)
    {
        Dictionary<string, Sek> printed = Printed(column);
        return ContributionSplit.For(
            Finnveden,
            [
                new(
                    year,
                    Sek.FromKronor(total),
                    AllocationKey.ByAmounts(
                        new[] { Gislaved, Gnosjö, Värnamo }.Select(member => (member, printed[member.Name]))
                    ),
                    status: status
                ),
            ]
        );
    }

    private static Dictionary<string, Sek> Printed(string column) =>
        SourceDocuments.Finnveden2021.Contributed(column).ToDictionary(row => row.Key.Name, row => row.Value);
}
