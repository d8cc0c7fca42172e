using System.Numerics;

namespace Finsam.Domain;

/// <summary>Kronor as exact fractions: how they are rounded once, at the end, and how they are written.</summary>
internal static class ExactKronor
{
    private const int OrePerKrona = 100;

    internal static void CheckUnit(Sek unit)
    {
        if (unit <= Sek.Zero)
        {
            throw new ArgumentOutOfRangeException(
                nameof(unit),
                $"A rounding unit must be more than 0 kr, not {unit}. Use 1 kr where nothing else is agreed."
            );
        }
    }

    /// <summary>The nearest whole number of units, an exact half up.</summary>
    internal static Sek RoundedHalfUp(this Fraction kronor, Sek unit)
    {
        CheckUnit(unit);
        Fraction unitsAndHalf = kronor * OrePerKrona / (Fraction)unit.Ore + new Fraction(1, 2);
        BigInteger below = BigInteger.Remainder(unitsAndHalf.Numerator, unitsAndHalf.Denominator);
        below += below.Sign < 0 ? unitsAndHalf.Denominator : 0;
        BigInteger ore = (unitsAndHalf.Numerator - below) / unitsAndHalf.Denominator * unit.Ore;
        return ore >= long.MinValue && ore <= long.MaxValue
            ? Sek.FromOre((long)ore)
            : throw new OverflowException(
                $"{kronor.AsKronor().English} is more than an amount can hold. Check the figures."
            );
    }

    /// <summary>The smallest number that all denominators divide; 1 where there are none.</summary>
    internal static BigInteger CommonMultiple(this IEnumerable<BigInteger> denominators) =>
        denominators.Aggregate(
            BigInteger.One,
            (multiple, each) => multiple / BigInteger.GreatestCommonDivisor(multiple, each) * each
        );

    /// <summary>Whole ones and the rest as a fraction, as in 4 5/29; a decimal number where it has an end.</summary>
    internal static Wording AsMixedNumber(this Fraction value)
    {
        BigInteger whole = BigInteger.Divide(value.Numerator, value.Denominator);
        Fraction rest = value - new Fraction(whole, 1);
        bool isWritten = value.ToString(Language.Swedish, "N") != value.ToString(Language.Swedish);
        return isWritten || rest == Fraction.Zero ? Wording.Of($"{value:N}", $"{value:N}")
            : whole.IsZero ? Wording.Of($"{rest}", $"{rest}")
            : Wording.Of($"{whole:N0} {rest}", $"{whole:N0} {rest}");
    }

    /// <summary>As an amount where it is whole öre, otherwise as a fraction of kronor.</summary>
    internal static Wording AsKronor(this Fraction kronor)
    {
        Fraction ore = kronor * OrePerKrona;
        if (!ore.Denominator.IsOne || BigInteger.Abs(ore.Numerator) > long.MaxValue)
        {
            Wording mixed = kronor.AsMixedNumber();
            return new($"{mixed.Swedish} kr", $"{mixed.English} kr");
        }

        Sek amount = Sek.FromOre((long)ore.Numerator);
        return Wording.Of($"{amount}", $"{amount}");
    }
}
