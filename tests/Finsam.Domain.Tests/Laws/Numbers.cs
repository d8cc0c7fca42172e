using FsCheck;
using FsCheck.Fluent;

namespace Finsam.Domain.Tests.Laws;

/// <summary>Amounts and fractions of all sizes; small ones, even kronor and extremes are likely.</summary>
internal static class Numbers
{
    internal static Arbitrary<Sek> Amounts() =>
        Arb.From(
            Gen.OneOf(
                    Gen.Choose(-10_000, 10_000).Select(ore => (long)ore),
                    Gen.Choose(int.MinValue, int.MaxValue).Two().Select(pair => ((long)pair.Item1 << 31) + pair.Item2),
                    Gen.Elements(0, 1, -1, 99, 100, -100, long.MaxValue, long.MinValue)
                )
                .Select(Sek.FromOre),
            amount => ArbMap.Default.ArbFor<long>().Shrinker(amount.Ore).Select(Sek.FromOre)
        );

    internal static Arbitrary<Fraction> Fractions() =>
        Arb.From(
            Gen.Choose(-20, 20)
                .Zip(
                    Gen.OneOf(Gen.Choose(1, 12), Gen.Choose(1, int.MaxValue)),
                    (above, below) => new Fraction(above, below)
                ),
            fraction =>
                fraction == Fraction.Zero ? []
                : fraction.Denominator == 1 ? [new Fraction(fraction.Numerator / 2, 1)]
                : [new Fraction(fraction.Numerator, 1), new Fraction(fraction.Numerator, fraction.Denominator / 2)]
        );

    /// <summary>What each party offers, in whole kronor.</summary>
    internal static Arbitrary<PartyAmounts> Offers() =>
        Gen.Choose(0, 5_000)
            .Select(kronor => Sek.FromKronor(kronor))
            .Three()
            .Select(three => new PartyAmounts(three.Item1, three.Item2, three.Item3))
            .ToArbitrary();
}
