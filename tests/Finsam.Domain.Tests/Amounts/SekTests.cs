using Finsam.Domain.Tests.Laws;

namespace Finsam.Domain.Tests.Amounts;

public class SekTests
{
    [Fact]
    public void An_amount_is_whole_öre()
    {
        Assert.Equal(123450, Sek.FromKronor(1234.50m).Ore);
        Assert.Equal(123, Sek.FromKronor(1.230m).Ore);
        Assert.Equal(-1, Sek.FromKronor(-0.01m).Ore);
        Assert.Equal(1234.5m, Sek.FromOre(123450).Kronor);
        Assert.Equal(Sek.Zero, default);
        Assert.Equal("0 kr", default(Sek).ToString().Plain());
    }

    [Fact]
    public void A_third_decimal_is_refused()
    {
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(() => Sek.FromKronor(1.234m));
        Assert.Equal("kronor", error.ParamName);
        Assert.StartsWith(
            "1.234 kr is not a whole number of öre. Round it first, by a rule that says how.",
            error.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_limits_are_reached_and_not_passed()
    {
        Assert.Equal(Sek.MaxValue, Sek.FromKronor(Sek.MaxValue.Kronor));
        Assert.Equal(Sek.MinValue, Sek.FromKronor(Sek.MinValue.Kronor));
        Overflows("92233720368547758.08 kr is more", () => Sek.FromKronor(Sek.MaxValue.Kronor + 0.01m));
        Overflows("-92233720368547758.09 kr is more", () => Sek.FromKronor(Sek.MinValue.Kronor - 0.01m));
        Overflows("79228162514264337593543950335 kr is more", () => Sek.FromKronor(decimal.MaxValue));
        Overflows(
            "92,233,720,368,547,758.07 kr + 0.01 kr is more than an amount can hold",
            () => Sek.MaxValue + Sek.FromOre(1)
        );
        Overflows("-92,233,720,368,547,758.08 kr - 0.01 kr is more", () => Sek.MinValue - Sek.FromOre(1));
        Overflows("0 kr - -92,233,720,368,547,758.08 kr is more", () => -Sek.MinValue);
        Overflows("92,233,720,368,547,758.07 kr x 2 is more", () => Sek.MaxValue * 2);
        Overflows("-92,233,720,368,547,758.08 kr x -1 is more", () => -1 * Sek.MinValue);
        Overflows(
            "The sum is more than an amount can hold, -92,233,720,368,547,758.08 kr to "
                + "92,233,720,368,547,758.07 kr. Check the figures.",
            () => new[] { Sek.MaxValue, Sek.FromOre(1) }.Sum()
        );
        Assert.Equal(Sek.MinValue, Sek.MinValue * 1);
        Assert.Equal(Sek.MaxValue, Sek.MaxValue + Sek.Zero);
    }

    [Fact]
    public void Arithmetic_and_order()
    {
        (Sek one, Sek two) = (Sek.FromKronor(1), Sek.FromKronor(2));
        Assert.Equal(Sek.FromKronor(3), one + two);
        Assert.Equal(Sek.FromKronor(-1), one - two);
        Assert.Equal(Sek.FromKronor(-1), -one);
        Assert.Equal(Sek.FromKronor(6), 3 * two);
        Assert.Equal(Sek.FromKronor(6), two * 3);
        Assert.True(one < two && two > one && one <= two && two >= one);
        Assert.True(one <= Sek.FromOre(100) && one >= Sek.FromOre(100));
        Assert.False(
            two < one || one > two || two <= one || one >= two || one < Sek.FromOre(100) || one > Sek.FromOre(100)
        );
        Assert.True(one.CompareTo(two) < 0 && two.CompareTo(one) > 0 && one.CompareTo(one) == 0);
    }

    [Law]
    public bool A_sum_depends_on_the_sum_alone_not_on_its_order(Sek[] amounts)
    {
        Int128 sum = amounts.Aggregate(Int128.Zero, (total, each) => total + each.Ore);
        return sum > long.MaxValue || sum < long.MinValue
            ? Record.Exception(() => amounts.Sum()) is OverflowException
            : amounts.Sum().Ore == sum && Enumerable.Reverse(amounts).Sum(amount => amount).Ore == sum;
    }

    [Law]
    public bool What_is_added_can_be_taken_away(Sek twice, Sek other)
    {
        (Sek one, Sek two) = (Sek.FromOre(twice.Ore / 2), Sek.FromOre(other.Ore / 2));
        return one + two - two == one && -(one - two) == two - one && one * 2 == one + one;
    }

    private static void Overflows(string start, Func<object?> call) =>
        Assert.StartsWith(start, Assert.Throws<OverflowException>(call).Message.Plain(), StringComparison.Ordinal);

    [Fact]
    public void There_is_something_to_sum()
    {
        Assert.Equal(Sek.Zero, Array.Empty<Sek>().Sum());
        Assert.Equal(Sek.MaxValue, new[] { Sek.MaxValue }.Sum());
        Assert.Throws<ArgumentNullException>("amounts", () => ((Sek[])null!).Sum());
        Assert.Throws<ArgumentNullException>("fractions", () => ((Fraction[])null!).Sum());
    }
}
