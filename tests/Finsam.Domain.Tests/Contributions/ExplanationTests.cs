using Finsam.Domain.Tests.Cases;
using Finsam.Domain.Tests.Laws;
using NodaTime;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Contributions;

public class ExplanationTests
{
    private static readonly ContributionSplit Split2019 = Hoglandet.Split(2019, 6_410_000, 100, Hoglandet.Percentages);

    /// <summary>Sävsjö 2019, the larger weight of two with half a unit left.</summary>
    [Fact]
    public void It_says_how_a_tie_was_settled() =>
        Assert.Equal(
            """
            Sävsjö, medlemsbidrag 2019: 160 300 kr
              kommunernas del: 1/4 av 6 410 000 kr = 1 602 500 kr  [5 § lagen (2003:1210)]
              nyckel: Sävsjö, fast andel 10 %  [5 § lagen (2003:1210)]
              exakt andel: 10/100 av 16 025 enheter om 100 kr = 1 602 enheter, rest 50/100
              näst störst rest; de 2 största ger en extra enhet var: 1 602 + 1 = 1 603 enheter; lika stor rest som Aneby, större vikt går före och därnäst den som står först  [metodval i Finsam.Domain 0.2: vem som får den udda enheten]
              1 603 enheter x 100 kr = 160 300 kr
            """,
            Split2019.Explain(Hoglandet.Sävsjö).ToString().Plain()
        );

    [Fact]
    public void It_says_the_same_in_English() =>
        Assert.Equal(
            """
            Aneby, contribution 2019: 96,100 kr
              the municipalities' share: 1/4 of 6,410,000 kr = 1,602,500 kr  [Section 5 of the Act (2003:1210)]
              key: Aneby, fixed share 6 %  [Section 5 of the Act (2003:1210)]
              exact share: 6/100 of 16,025 units of 100 kr = 961 units, remainder 50/100
              third largest remainder; only the 2 largest give an extra unit each: 961 units; as large a remainder as Sävsjö, the larger weight goes first and then the one listed first  [choice of method in Finsam.Domain 0.2: who gets the odd unit]
              961 units x 100 kr = 96,100 kr
            """,
            Split2019.Explain(Hoglandet.Aneby).ToString(Language.English).Plain()
        );

    [Fact]
    public void It_names_the_order_where_that_settled_the_tie()
    {
        ContributionSplit split = ContributionSplit.For(
            Hoglandet.Federation,
            [new(2019, Kr(6_410_000), Hoglandet.Percentages, unit: Kr(100), tieBreak: TieBreak.GivenOrder)]
        );
        Assert.Contains(
            "lika stor rest som Sävsjö, den som står först går före",
            split.Explain(Hoglandet.Aneby).ToString(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "as large a remainder as Aneby, the one listed first goes first",
            split.Explain(Hoglandet.Sävsjö).ToString(Language.English),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(PopulationStatus.Official, "officiell", "official")]
    [InlineData(PopulationStatus.Preliminary, "preliminär", "preliminary")]
    [InlineData(PopulationStatus.Inferred, "härledd", "inferred")]
    public void It_says_where_a_population_comes_from_and_how_sure_it_is(
        PopulationStatus status,
        string swedish,
        string english
    )
    {
        LocalDate date = new(2022, 7, 1);
        PopulationTable populations = new(
            Hoglandet.Municipalities.Select(
                (member, i) => new PopulationFigure(member, date, i + 1_000, status, "källan")
            )
        );
        ContributionSplit split = Hoglandet.Split(
            2023,
            8_036_000,
            5,
            AllocationKey.ByPopulation(date),
            populations: populations
        );
        Assert.Contains(
            $"nyckel: Aneby har 1 000 av 6 015 invånare 2022-07-01 ({swedish}: källan)",
            split.Explain(Hoglandet.Aneby).ToString().Plain(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "exakt andel: 1 000/6 015 av 401 800 enheter om 5 kr = 66 799 enheter, rest 4 015/6 015",
            split.Explain(Hoglandet.Aneby).ToString().Plain(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"key: Aneby has 1,000 of 6,015 inhabitants on 2022-07-01 ({english}: källan)",
            split.Explain(Hoglandet.Aneby).ToString(Language.English),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void It_shows_weights_agreed_amounts_and_shares_without_a_remainder()
    {
        ContributionSplit weights = Hoglandet.Split(
            2023,
            80,
            1,
            AllocationKey.ByWeights(
                Hoglandet.Municipalities.Select((member, i) => (member, i == 0 ? new Fraction(5, 2) : 0.5m))
            )
        );
        Assert.Equal(
            """
            Aneby, medlemsbidrag 2023: 10 kr
              kommunernas del: 1/4 av 80 kr = 20 kr  [5 § lagen (2003:1210)]
              nyckel: Aneby har vikten 2,5 av 5  [5 § lagen (2003:1210)]
              exakt andel: 2,5/5 av 20 enheter om 1 kr = 10 enheter, ingen rest
              10 enheter x 1 kr = 10 kr
            """,
            weights.Explain(Hoglandet.Aneby).ToString().Plain()
        );
        Assert.Contains(
            "key: Aneby has the weight 2.5 of 5",
            weights.Explain(Hoglandet.Aneby).ToString(Language.English),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "= 10 units, no remainder",
            weights.Explain(Hoglandet.Aneby).ToString(Language.English),
            StringComparison.Ordinal
        );
        ContributionSplit agreed = Hoglandet.Split(
            2023,
            240,
            1,
            AllocationKey.ByAmounts(Hoglandet.Municipalities.Select(member => (member, Sek.FromKronor(10))))
        );
        Assert.Equal(
            """
            Aneby, medlemsbidrag 2023: 10 kr
              kommunernas del: 1/4 av 240 kr = 60 kr  [5 § lagen (2003:1210)]
              nyckel: överenskommet belopp för Aneby, 10 kr  [5 § lagen (2003:1210)]
            """,
            agreed.Explain(Hoglandet.Aneby).ToString().Plain()
        );
        Assert.Contains(
            "key: agreed amount for Aneby, 10 kr",
            agreed.Explain(Hoglandet.Aneby).ToString(Language.English).Plain(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void It_says_that_the_one_agency_pays_for_the_other_and_the_only_region_for_itself()
    {
        Assert.Equal(
            """
            Försäkringskassan, medlemsbidrag 2019: 3 205 000 kr
              statens del: 1/2 av 6 410 000 kr = 3 205 000 kr  [5 § lagen (2003:1210)]
              Försäkringskassan betalar hela, även för Arbetsförmedlingen  [5 § lagen (2003:1210)]
            """,
            Split2019.Explain(Member.SocialInsuranceAgency).ToString().Plain()
        );
        Assert.Equal(
            """
            Arbetsförmedlingen, contribution 2019: 0 kr
              the state's share: 1/2 of 6,410,000 kr = 3,205,000 kr  [Section 5 of the Act (2003:1210)]
              Försäkringskassan pays it for Arbetsförmedlingen  [Section 5 of the Act (2003:1210)]
            """,
            Split2019.Explain(Member.EmploymentService).ToString(Language.English).Plain()
        );
        Assert.Equal(
            """
            Region Jönköpings län, medlemsbidrag 2019: 1 602 500 kr
              regionernas del: 1/4 av 6 410 000 kr = 1 602 500 kr  [5 § lagen (2003:1210)]
              Region Jönköpings län betalar hela delen
            """,
            Split2019.Explain(Hoglandet.Region).ToString().Plain()
        );
        Assert.Contains(
            "Försäkringskassan betalar den för Arbetsförmedlingen",
            Split2019.Explain(Member.EmploymentService).ToString(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Försäkringskassan pays all of it, for Arbetsförmedlingen too",
            Split2019.Explain(Member.SocialInsuranceAgency).ToString(Language.English),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "the regions' share: 1/4 of 6,410,000",
            Split2019.Explain(Hoglandet.Region).ToString(Language.English),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "pays the whole share",
            Split2019.Explain(Hoglandet.Region).ToString(Language.English),
            StringComparison.Ordinal
        );
    }

    [Law]
    public bool What_is_explained_is_what_was_computed(MunicipalSplit quarter)
    {
        ContributionSplit split = Hoglandet.Split(
            2023,
            4 * quarter.Total,
            1,
            AllocationKey.ByWeights(
                Hoglandet.Municipalities.Zip(quarter.Weights, (member, weight) => (member, (Fraction)weight))
            )
        );
        return split.Members.All(member => split.Explain(member).Amount == split[member])
            && split.Members.Sum(member => split[member]) == split.Total;
    }

    /// <summary>Three with the same weight and one unit: the last two are told of each other's winner alone.</summary>
    [Fact]
    public void A_tie_names_everyone_on_the_other_side()
    {
        ContributionSplit split = Hoglandet.Split(
            2023,
            4,
            1,
            AllocationKey.ByWeights(Hoglandet.Municipalities.Select(member => (member, (Fraction)1)))
        );
        Assert.Contains(
            "lika stor rest som Nässjö, Sävsjö, Eksjö, Tranås, Vetlanda, större",
            split.Explain(Hoglandet.Aneby).ToString(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "bara den största ger en extra enhet: 0 enheter; lika stor rest som Aneby, större",
            split.Explain(Hoglandet.Nässjö).ToString(),
            StringComparison.Ordinal
        );
        ContributionSplit untied = Hoglandet.Split(2023, 8, 1, Hoglandet.Percentages);
        Assert.Contains("0 + 1 = 1 enhet  [", untied.Explain(Hoglandet.Nässjö).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Thirds_are_shown_as_whole_numbers()
    {
        ContributionSplit split = Hoglandet.Split(
            2023,
            80,
            1,
            AllocationKey.ByWeights(Hoglandet.Municipalities.Select((member, i) => (member, new Fraction(i + 1, 3))))
        );
        Assert.Contains(
            "nyckel: Aneby har vikten 1/3 av 7  ",
            split.Explain(Hoglandet.Aneby).ToString(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "exakt andel: 1/21 av 20 enheter om 1 kr = 0 enheter, rest 20/21",
            split.Explain(Hoglandet.Aneby).ToString().Plain(),
            StringComparison.Ordinal
        );
    }
}
