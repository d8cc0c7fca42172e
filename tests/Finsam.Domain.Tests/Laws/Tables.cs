using FsCheck;
using FsCheck.Fluent;

namespace Finsam.Domain.Tests.Laws;

/// <summary>Splits that are held from two sides: by bounds, or by the sums of rows and columns.</summary>
internal static class Tables
{
    /// <summary>Feasible totals under bounds that often hold.</summary>
    internal static Arbitrary<BoundedSplit> Bounded() =>
        Arb.From(
            Gen.Choose(1, 7)
                .SelectMany(count =>
                    Gen.Choose(0, 9)
                        .ArrayOf(count)
                        .Zip(Gen.Choose(0, 12).ArrayOf(count))
                        .Zip(Gen.Choose(0, 20).ArrayOf(count))
                        .Zip(Gen.Choose(0, 1_000))
                )
                .Select(row =>
                {
                    (((int[] weights, int[] lower), int[] room), int place) = row;
                    long[] upper =
                    [
                        .. lower.Zip(room, (low, more) => more == 20 ? BoundedSplit.None : low + (long)more),
                    ];
                    Int128 least = lower.Sum();
                    Int128 most = Enumerable
                        .Range(0, weights.Length)
                        .Aggregate(
                            Int128.Zero,
                            (sum, i) => sum + (weights[i] == 0 ? lower[i] : Math.Min(upper[i], 100))
                        );
                    Int128 total = least + (Int128.Max(most, least) - least) * place / 1_000;
                    return new BoundedSplit(
                        (long)total,
                        Array.ConvertAll(weights, weight => (long)weight),
                        Array.ConvertAll(lower, low => (long)low),
                        upper
                    );
                })
        );

    /// <summary>Small margins of the same sum, often with equal rows or columns.</summary>
    internal static Arbitrary<TableMargins> Margins() =>
        Arb.From(
            Gen.Elements((1, 4), (2, 2), (2, 3), (3, 2), (3, 3), (3, 4), (4, 3), (2, 5))
                .SelectMany(size =>
                    Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(0, 20))
                        .ArrayOf(size.Item1)
                        .Zip(Gen.OneOf(Gen.Constant(1), Gen.Choose(0, 3), Gen.Choose(0, 20)).ArrayOf(size.Item2))
                )
                .Select(row =>
                {
                    long[] rows = Array.ConvertAll(row.Item1, amount => (long)amount);
                    long[] weights = Array.ConvertAll(row.Item2, weight => (long)weight);
                    return new TableMargins(
                        rows,
                        Allocator.Allocate(rows.Sum(), weights.Sum() == 0 ? [.. weights.Select(_ => 1L)] : weights)
                    );
                })
        );
}
