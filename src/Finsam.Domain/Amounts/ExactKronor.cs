using System.Numerics;

namespace Finsam.Domain;

// Kronor as exact fractions: how they are rounded once, at the end, and how they are written.
internal static class ExactKronor
{
    private const int OrePerKrona = 100;

    // The nearest whole number of units, an exact half away from zero: a refund is the mirror of its payment.
    internal static Sek ToNearest(this Fraction kronor, Sek unit)
    {
        BigInteger divisor = 2 * kronor.Denominator * unit.Ore;
        BigInteger twice = 2 * OrePerKrona * BigInteger.Abs(kronor.Numerator) + divisor / 2;
        BigInteger ore = kronor.Numerator.Sign * (twice / divisor) * unit.Ore;
        return ore >= long.MinValue && ore <= long.MaxValue
            ? Sek.FromOre((long)ore)
            : throw new OverflowException(
                Message.Of($"{kronor.AsKronor()} is more than an amount can hold. Check the figures.")
            );
    }

    // Whole ones and the rest as a fraction, as in 4 5/29; a decimal number where it has an end.
    internal static Wording AsMixedNumber(this Fraction value)
    {
        if (value.ExactDecimals() is not null)
        {
            return Wording.Of($"{value:N}");
        }

        string sign = value < Fraction.Zero ? "\u2212" : "";
        var whole = BigInteger.DivRem(BigInteger.Abs(value.Numerator), value.Denominator, out BigInteger rest);
        Fraction part = new(rest, value.Denominator);
        return whole.IsZero ? Wording.Of($"{sign}{part}") : Wording.Of($"{sign}{whole:N0} {part}");
    }

    // As an amount where it is whole öre, otherwise as a fraction of kronor.
    internal static Wording AsKronor(this Fraction kronor)
    {
        Fraction ore = kronor * OrePerKrona;
        return ore.Denominator.IsOne && BigInteger.Abs(ore.Numerator) <= long.MaxValue
            ? Wording.Of($"{Sek.FromOre((long)ore.Numerator)}")
            : Wording.Of($"{kronor.AsMixedNumber()}\u00A0kr");
    }
}
