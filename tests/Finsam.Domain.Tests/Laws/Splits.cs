using FsCheck;
using FsCheck.Fluent;

namespace Finsam.Domain.Tests.Laws;

/// <summary>Splits that are likely to have ties, zeros, equal weights and extreme sizes.</summary>
internal static class Splits
{
    /// <summary>Totals of either sign.</summary>
    internal static Arbitrary<SplitCase> Any() =>
        Arb.From(from total in Totals() from weights in Weights() select new SplitCase(total, weights), Smaller);

    /// <summary>Totals of at least 0.</summary>
    internal static Arbitrary<NotNegativeSplit> NotNegative() =>
        Arb.From(
            from total in Totals()
            from weights in Weights()
            select new NotNegativeSplit(total == long.MinValue ? 0 : Math.Abs(total), weights),
            split => Smaller(split).Cast<NotNegativeSplit>()
        );

    /// <summary>Six small weights, so that ties are likely, not all zero.</summary>
    internal static Arbitrary<MunicipalSplit> Municipal() =>
        Arb.From(
            from total in Gen.Choose(0, 200)
            from weights in Gen.Choose(0, 3).ArrayOf(6)
            select new MunicipalSplit(total, [.. weights.Take(5), weights[5] + 1]),
            split => Smaller(split).Cast<MunicipalSplit>().Where(smaller => smaller.Weights.Length == 6)
        );

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

    /// <summary>Without the whole turns of the total the same remainders are left, and the same ties.</summary>
    private static IEnumerable<SplitCase> Smaller(SplitCase split)
    {
        Int128 sum = split.Weights.Aggregate(Int128.Zero, (sum, weight) => sum + weight);
        return
        [
            .. split
                .Weights.WithoutOne()
                .Concat(Lighter(split.Weights))
                .Where(weights => weights.Any(weight => weight > 0))
                .Select(weights => split with { Weights = weights }),
            .. new[] { (long)(split.Total % sum), split.Total / 2 }
                .Where(total => total != split.Total)
                .Select(total => split with { Total = total }),
        ];
    }

    private static IEnumerable<long[]> Lighter(long[] weights) =>
        Enumerable
            .Range(0, weights.Length)
            .Where(i => weights[i] > 1)
            .Select(i => weights.Select((weight, at) => at == i ? weight / 2 : weight).ToArray());
}
