using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Contributions;

public class AllocationKeyTests
{
    private static readonly Member Habo = Member.Municipality("Habo", "0643");
    private static readonly Member Mullsjö = Member.Municipality("Mullsjö", "0642");

    [Theory]
    [InlineData(49, 50, "The percentages make 99, not 100.")]
    [InlineData(50, 51, "The percentages make 101, not 100.")]
    [InlineData(33.3, 66.6, "The percentages make 99.9, not 100.")]
    [InlineData(-1, 101, "Habo has -1 %. A key's value is 0 or more.")]
    public void Percentages_make_100(double habo, double mullsjö, string start) =>
        Refusal.Of<ArgumentException>(
            "percentages",
            start,
            () => AllocationKey.ByPercent([(Habo, (decimal)habo), (Mullsjö, (decimal)mullsjö)])
        );

    [Fact]
    public void Each_member_stands_once()
    {
        Refusal.Of<ArgumentException>(
            "percentages",
            "Habo (0643) stands twice. Give each member once.",
            () => AllocationKey.ByPercent([(Habo, 50), (Habo, 50)])
        );
        Refusal.Of<ArgumentException>(
            "amounts",
            "Habo (0643) stands twice.",
            () => AllocationKey.ByAmounts([(Habo, Sek.Zero), (Habo, Sek.Zero)])
        );
        Refusal.Of<ArgumentException>("weights", "A member is null.", () => AllocationKey.ByWeights([(null!, 1)]));
    }

    [Fact]
    public void Weights_and_amounts_are_not_negative_and_not_all_zero()
    {
        Refusal.Of<ArgumentException>(
            "weights",
            "Mullsjö has -1. A key's value",
            () => AllocationKey.ByWeights([(Habo, 2), (Mullsjö, -1)])
        );
        Refusal.Of<ArgumentException>(
            "amounts",
            "Habo has -0.01 kr. A key's value",
            () => AllocationKey.ByAmounts([(Habo, Sek.FromOre(-1))])
        );
        Refusal.Of<ArgumentException>("weights", "No weight is above 0.", () => AllocationKey.ByWeights([(Habo, 0)]));
        Refusal.Of<ArgumentException>("weights", "No weight is above 0.", () => AllocationKey.ByWeights([]));
        Assert.Throws<ArgumentNullException>("percentages", () => AllocationKey.ByPercent(null!));
        Assert.Throws<ArgumentNullException>("amounts", () => AllocationKey.ByAmounts(null!));
        Assert.Throws<ArgumentNullException>("weights", () => AllocationKey.ByWeights(null!));
    }

    [Fact]
    public void Decimal_percentages_are_exact()
    {
        ContributionSplit split = Hoglandet.Split(
            2023,
            8_000,
            1,
            AllocationKey.ByPercent(Hoglandet.Municipalities.Select((member, i) => (member, i == 0 ? 0.5m : 19.9m)))
        );
        Assert.Equal([10, 398, 398, 398, 398, 398], Hoglandet.Municipalities.Select(member => split[member].Kronor));
    }

    [Fact]
    public void A_share_of_zero_pays_nothing()
    {
        ContributionSplit split = Hoglandet.Split(
            2023,
            8_000,
            1,
            AllocationKey.ByWeights(Hoglandet.Municipalities.Select((member, i) => (member, (Fraction)(i % 2))))
        );
        Assert.Equal(Sek.Zero, split[Hoglandet.Aneby]);
        Assert.Equal(Sek.Zero, split.Explain(Hoglandet.Aneby).Amount);
    }

    [Fact]
    public void It_says_in_words_what_it_goes_by()
    {
        AllocationKey population = AllocationKey.ByPopulation(new LocalDate(2022, 12, 31));
        Assert.Equal(new Wording("befolkningen 2022-12-31", "the population on 2022-12-31"), population.Description);
        AllocationKey percent = AllocationKey.ByPercent([(Habo, 33.5m), (Mullsjö, 66.5m)]);
        Assert.Equal("fasta procenttal: Habo 33,5 %, Mullsjö 66,5 %", percent.ToString());
        Assert.Equal("fixed percentages: Habo 33.5 %, Mullsjö 66.5 %", percent.Description.English);
        AllocationKey amounts = AllocationKey.ByAmounts([(Habo, Sek.FromKronor(1_234.5m))]);
        Assert.Equal("överenskomna belopp: Habo 1 234,50 kr", amounts.ToString().Plain());
        Assert.Equal("agreed amounts: Habo 1,234.50 kr", amounts.Description.English.Plain());
        AllocationKey weights = AllocationKey.ByWeights([(Habo, new Fraction(1, 3)), (Mullsjö, 0.5m)]);
        Assert.Equal("vikter: Habo 1/3, Mullsjö 0,5", weights.ToString());
        Assert.Equal("weights: Habo 1/3, Mullsjö 0.5", weights.Description.English);
    }

    [Fact]
    public void A_sum_of_many_decimals_is_written_in_English_shape() =>
        Refusal.Of<ArgumentException>(
            "percentages",
            "The percentages make 100.001, not 100. Check them, or use ByWeights where only proportions are known.",
            () => AllocationKey.ByPercent([(Habo, 50), (Mullsjö, 50.001m)])
        );

    [Fact]
    public void Amounts_that_no_amount_can_hold_together_are_refused() =>
        Refusal.Of<ArgumentException>(
            "amounts",
            "The amounts make 92,233,720,368,547,758.08 kr, more than an amount can hold. Check them.",
            () => AllocationKey.ByAmounts([(Habo, Sek.MaxValue), (Mullsjö, Sek.FromOre(1))])
        );

    [Fact]
    public void A_reference_date_is_by_the_ISO_calendar() =>
        Refusal.Of<ArgumentException>(
            "date",
            "2022-12-18 is a day of the calendar Julian. Give it by ISO",
            () => AllocationKey.ByPopulation(new LocalDate(2022, 12, 31).WithCalendar(CalendarSystem.Julian))
        );

    [Fact]
    public void It_is_read_back_in_a_form_to_match_on()
    {
        AllocationKey[] keys =
        [
            AllocationKey.ByPopulation(new(2022, 12, 31), new(16, 64)),
            AllocationKey.ByPercent([(Habo, 33.5m), (Mullsjö, 66.5m)]),
            AllocationKey.ByAmounts([(Habo, Sek.FromKronor(1))]),
            AllocationKey.ByWeights([(Habo, new Fraction(1, 3))]),
            AllocationKey.Mixed(Sek.FromKronor(1), [(1, AllocationKey.ByWeights([(Habo, 1)]))]),
        ];
        Assert.All(
            keys,
            key =>
                Assert.Equal(
                    key,
                    key switch
                    {
                        PopulationKey population => new PopulationKey(population.Date, population.Ages),
                        ValueKey values => new ValueKey(
                            values.Kind,
                            values.Values.Select(row => new KeyValue(row.Member, row.Value))
                        ),
                        MixedKey mixed => new MixedKey(
                            mixed.Basic,
                            mixed.Parts.Select(part => new KeyPart(part.Share, part.Key))
                        ),
                        _ => null,
                    }
                )
        );
        Assert.Equal(keys.Length, keys.Distinct().Count());
    }

    [Fact]
    public void Values_of_ones_own_are_checked_too()
    {
        Refusal.Of<ArgumentException>(
            "values",
            "The percentages make 99, not 100.",
            () => new ValueKey(ValueKind.Percent, [new(Habo, 99)])
        );
        Refusal.Of<ArgumentException>(
            "values",
            "Habo has 1/3 kr, which is not whole öre. Round it first.",
            () => new ValueKey(ValueKind.Amounts, [new(Habo, new Fraction(1, 3))])
        );
        Refusal.Of<ArgumentException>(
            "values",
            "Number 1 of the values is null.",
            () => new ValueKey(ValueKind.Weights, [null!])
        );
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => new ValueKey((ValueKind)1, []));
        Assert.Throws<ArgumentNullException>("member", () => new KeyValue(null!, 1));
        Assert.Throws<ArgumentNullException>("key", () => new KeyPart(1, null!));
        Assert.Equal("Habo 1/3", new KeyValue(Habo, new Fraction(1, 3)).ToString());
        Assert.Equal(
            "25 % efter befolkningen 2022-12-31",
            new KeyPart(0.25m, AllocationKey.ByPopulation(new(2022, 12, 31))).ToString().Plain()
        );
    }
}
