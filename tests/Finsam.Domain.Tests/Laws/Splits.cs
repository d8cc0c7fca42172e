using FsCheck;
using FsCheck.Fluent;

namespace Finsam.Domain.Tests.Laws;

/// <summary>Splits that are likely to have ties, zeros, equal weights and extreme sizes.</summary>
internal static class Splits
{
    /// <summary>Totals of either sign.</summary>
    internal static Arbitrary<SplitCase> Any() => From(Totals());

    /// <summary>Totals of at least 0.</summary>
    internal static Arbitrary<SplitCase> NotNegative() =>
        From(Totals().Select(total => total == long.MinValue ? 0 : Math.Abs(total)));

    private static Gen<long> Long(long least, long most) =>
        Gen.Choose(0, int.MaxValue)
            .Two()
            .Select(pair =>
                (long)(
                    least + (Int128)(((UInt128)(uint)pair.Item1 << 31) | (uint)pair.Item2) % ((Int128)most - least + 1)
                )
            );

    private static Gen<long> Totals() =>
        Gen.Frequency(
            (5, Long(-50, 50)),
            (3, Long(-1_000_000_000_000, 1_000_000_000_000)),
            (1, Gen.Elements(0, 1, -1, long.MaxValue, long.MinValue, long.MaxValue - 1))
        );

    private static Gen<long> Weight() =>
        Gen.Frequency(
            (4, Long(0, 6)),
            (3, Long(0, 10_000_000)),
            (1, Gen.Elements(0, 1, long.MaxValue, long.MaxValue / 2))
        );

    /// <summary>Mixed weights; all equal; or two different ones. Never all zero.</summary>
    private static Gen<long[]> Weights() =>
        Gen.Choose(1, 12)
            .SelectMany(count =>
                Gen.Frequency(
                    (5, Weight().ArrayOf(count)),
                    (1, Weight().Select(weight => Enumerable.Repeat(weight, count).ToArray())),
                    (2, Weight().Two().SelectMany(two => Gen.Elements(two.Item1, two.Item2).ArrayOf(count)))
                )
            )
            .Select(weights => weights.All(weight => weight == 0) ? [.. weights.Skip(1), 1] : weights);

    private static Arbitrary<SplitCase> From(Gen<long> totals) =>
        Arb.From(totals.SelectMany(total => Weights().Select(weights => new SplitCase(total, weights))), Smaller);

    private static IEnumerable<SplitCase> Smaller(SplitCase split)
    {
        for (int i = 0; i < split.Weights.Length; i++)
        {
            long[] fewer = [.. split.Weights.Where((_, at) => at != i)];
            if (fewer.Any(weight => weight > 0))
            {
                yield return split with
                {
                    Weights = fewer,
                };
            }

            if (split.Weights[i] > 1)
            {
                long[] lighter = [.. split.Weights];
                lighter[i] /= 2;
                yield return split with
                {
                    Weights = lighter,
                };
            }
        }

        if (split.Total != 0)
        {
            yield return split with
            {
                Total = split.Total / 2,
            };
        }
    }
}
