using FsCheck;
using FsCheck.Fluent;

namespace Finsam.Domain.Tests.Laws;

/// <summary>Years that are likely to close below their floor, in balance, or with much left.</summary>
internal static class Plans
{
    internal static Arbitrary<PlanCase> Any() =>
        Arb.From(
            from opening in Gen.Choose(-2_000, 5_000)
            from income in Amount().ArrayOf(3)
            from extra in Gen.Choose(0, 4)
            from more in Amount().ArrayOf(extra)
            from count in Gen.Choose(1, 6)
            from costs in Amount().ArrayOf(count)
            from isCommitted in Gen.Elements(true, false, false).ArrayOf(count)
            from unit in Gen.Elements(1L, 3, 100, 1_000)
            from floor in Gen.Elements(0L, 0, -500, 700)
            from percent in Gen.Elements(0m, 2.5m, -100m, 33.3m)
            select new PlanCase(
                opening,
                [.. income, .. more],
                [.. costs.Select((cost, i) => (cost, isCommitted[i]))],
                unit,
                floor,
                percent
            ),
            Smaller
        );

    private static IEnumerable<PlanCase> Smaller(PlanCase each) =>
        [
            .. each.Costs.WithoutOne().Where(costs => costs.Length > 0).Select(costs => each with { Costs = costs }),
            .. each
                .Income.WithoutOne()
                .Where(income => income.Length >= 3)
                .Select(income => each with { Income = income }),
        ];

    private static Gen<long> Amount() =>
        Gen.Frequency(
            (1, Gen.Constant(0L)),
            (2, Gen.Choose(0, 20).Select(ore => (long)ore)),
            (4, Gen.Choose(0, 10_000).Select(ore => (long)ore))
        );
}
