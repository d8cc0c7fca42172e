namespace Finsam.Domain.Tests.Initiatives;

public class GeneralDeductionTests
{
    /// <summary>Finnveden's plan 2021-2023: 1 080 000, 180 000 and 1 091 700 are nine tenths of what is granted (grants back-computed).</summary>
    [Theory]
    [InlineData(1_200_000, 1_080_000)]
    [InlineData(200_000, 180_000)]
    [InlineData(1_213_000, 1_091_700)]
    public void The_general_deduction_takes_ten_per_cent(decimal granted, decimal planned) =>
        Assert.Equal(Sek.FromKronor(planned), GeneralDeduction.AsInFinnveden2021.Apply(Sek.FromKronor(granted)));

    [Fact]
    public void A_deduction_is_a_share_of_the_grant_and_is_rounded_once_an_exact_half_away_from_zero()
    {
        GeneralDeduction half = new(new Fraction(1, 2), GeneralDeduction.AsInFinnveden2021.Source);
        Assert.Equal(Sek.FromKronor(2), half.Apply(Sek.FromKronor(3)));
        Assert.Equal(Sek.FromKronor(-2), half.Apply(Sek.FromKronor(-3)));
        GeneralDeduction third = new(new Fraction(1, 3), half.Source);
        Assert.Equal(Sek.FromKronor(-1), third.Apply(Sek.FromKronor(-1)));
        Assert.Equal(Sek.FromKronor(-3), third.Apply(Sek.FromKronor(-5)));
        Assert.Equal(Sek.FromKronor(3), third.Apply(Sek.FromKronor(5)));
        Assert.Equal("10 %", GeneralDeduction.AsInFinnveden2021.ToString().Plain());
        Assert.Equal(Sek.Zero, new GeneralDeduction(1, half.Source).Apply(Sek.FromKronor(3), Sek.FromOre(1)));
        Assert.Equal(Sek.FromKronor(3), new GeneralDeduction(0, half.Source).Apply(Sek.FromKronor(3), Sek.FromOre(1)));
        Refusal.Of<ArgumentOutOfRangeException>(
            "unit",
            "A rounding unit must be more than 0 kr, not 0 kr.",
            () => half.Apply(Sek.FromKronor(3), Sek.Zero)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "share",
            "A deduction of 10 is not a share",
            () => new GeneralDeduction(10, half.Source)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "share",
            "A deduction of -1 is not a share",
            () => new GeneralDeduction(-1, half.Source)
        );
        Assert.Contains(
            "is more than an amount can hold",
            Assert
                .Throws<OverflowException>(() =>
                    new GeneralDeduction(0, half.Source).Apply(Sek.MaxValue, Sek.FromKronor(10))
                )
                .Message,
            StringComparison.Ordinal
        );
    }
}
