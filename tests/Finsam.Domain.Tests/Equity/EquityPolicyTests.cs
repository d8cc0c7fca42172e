namespace Finsam.Domain.Tests.Equity;

/// <summary>Policies for equity, by size and by date, and what is none.</summary>
public class EquityPolicyTests
{
    private static readonly RuleSource OwnCharter = new(
        SourceKind.Charter,
        "förbundsordningen 12 §",
        new("Egna andelar.", "Shares of its own.")
    );

    [Fact]
    public void A_policy_can_have_bands_by_size_and_change_by_date()
    {
        EquityPolicy staircase = new(
            EquityBasis.Contributions,
            [
                new(Fraction.Percent(15), fromIncome: Sek.FromKronor(6_000_000)),
                new(Fraction.Percent(30), Fraction.Percent(5)),
            ]
        );
        Dated<EquityPolicy> policy = new(
            "egen riktlinje",
            [
                new(new(2020, 1, 1), EquityPolicy.AsCitedIn2020.Values[0].Value, OwnCharter),
                new(new(2022, 1, 1), staircase, OwnCharter),
            ]
        );
        Assert.Equal(Fraction.Percent(30), staircase.BandFor(Sek.FromOre(599_999_999)).Ceiling);
        Assert.Equal(Fraction.Percent(15), staircase.BandFor(Sek.FromKronor(6_000_000)).Ceiling);
        Assert.Equal("0 kr: 5 %-30 %; 6 000 000 kr: 0 %-15 %", $"{staircase}".Plain());
        Assert.Equal(
            Fraction.Percent(20),
            EquityStanding.For(policy, new(2021, 12, 31), Sek.Zero, Sek.FromKronor(1)).Band.Ceiling
        );
        Assert.Equal(
            Sek.FromKronor(900_000),
            EquityStanding.For(policy, new(2022, 12, 31), Sek.Zero, Sek.FromKronor(6_000_000)).DistanceToCeiling
        );
    }

    [Fact]
    public void A_policy_is_equal_by_its_parts_bands_included()
    {
        EquityBand[] bands = [new(Fraction.Percent(15), fromIncome: Sek.FromKronor(6_000_000)), new(1)];
        Assert.Equal(
            new EquityPolicy(EquityBasis.Income, bands),
            new(EquityBasis.Income, bands.AsEnumerable().Reverse())
        );
        Assert.NotEqual(new EquityPolicy(EquityBasis.Income, bands), new(EquityBasis.Contributions, bands));
        Assert.NotEqual(new EquityPolicy(EquityBasis.Income, bands), new(EquityBasis.Income, 1));
        Assert.Equal(
            new EquityPolicy(EquityBasis.Contributions, Fraction.Percent(20)),
            EquityPolicy.AsCitedIn2020.Values[0].Value
        );
    }

    [Fact]
    public void What_is_no_policy_is_refused()
    {
        Refusal.Of<ArgumentException>(
            "ceiling",
            "The ceiling 10 % of the income is below the floor 20 %, for an income from 0 kr.",
            () => new EquityPolicy(EquityBasis.Income, Fraction.Percent(10), Fraction.Percent(20))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "floor",
            "The floor is -1 % of the income.",
            () => new EquityBand(Fraction.Percent(10), Fraction.Percent(-1))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "fromIncome",
            "-1 kr is less than 0 kr. A band holds from an income: give 0 kr for the first.",
            () => new EquityBand(Fraction.One, fromIncome: Sek.FromKronor(-1))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "ceiling",
            "The ceiling is 20 times the income. Give 20 per cent of it as Fraction.Percent(20).",
            () => new EquityPolicy(EquityBasis.Income, 20)
        );
        Assert.Equal("20 %-20 %", $"{new EquityBand(Fraction.Percent(20), Fraction.Percent(20))}".Plain());
        Assert.Equal(Fraction.One, new EquityBand(1).Ceiling);
        EquityBand large = new(Fraction.One, fromIncome: Sek.FromKronor(5));
        Refusal.Of<ArgumentException>(
            "bands",
            "2 bands hold from an income of 5 kr. Keep one. No band holds from 0 kr. Give one.",
            () => new EquityPolicy(EquityBasis.Income, [large, large])
        );
        Refusal.Of<ArgumentException>("bands", "No band", () => new EquityPolicy(EquityBasis.Income, []));
        Refusal.Of<ArgumentException>(
            "bands",
            "Number 1 of the bands is null. Leave it out.",
            () => new EquityPolicy(EquityBasis.Income, [null!])
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "basis",
            "7 is not",
            () => new EquityPolicy((EquityBasis)7, Fraction.One)
        );
    }
}
