using FsCheck;
using FsCheck.Fluent;

namespace Finsam.Domain.Tests.Laws;

/// <summary>Generated reports; zeros, blanks and differences of one unit are likely.</summary>
internal static class Reports
{
    internal static Arbitrary<ReportCase> Any() =>
        Arb.From(
            from incomes in Gen.Choose(1, 4)
            from income in Cell().ArrayOf(incomes)
            from count in Gen.Choose(1, 5)
            from costs in Cost().ArrayOf(count)
            from equity in Amount()
            from result in Amount()
            from receivables in Amount()
            from liabilities in Amount()
            from moreReceivables in Amount()
            from moreLiabilities in Amount()
            from printsBalanceTotals in Gen.Elements(true, false)
            from changed in Gen.Choose(0, 1_000)
            from off in Gen.Elements(1L, -1, 2, 10, -100, 4_321)
            select new ReportCase(
                income,
                costs,
                equity,
                result,
                receivables,
                liabilities,
                moreReceivables,
                moreLiabilities,
                printsBalanceTotals,
                changed,
                off
            ),
            Smaller
        );

    private static IEnumerable<ReportCase> Smaller(ReportCase each) =>
        [
            .. each
                .Income.WithoutOne()
                .Where(income => income.Length > 0)
                .Select(income => each with { Income = income }),
            .. each.Costs.WithoutOne().Where(costs => costs.Length > 0).Select(costs => each with { Costs = costs }),
        ];

    /// <summary>A cost stays one when the largest change is taken from it.</summary>
    private static Gen<long?> Cost() =>
        Cell().Select(amount => amount is { } kronor ? Math.Abs(kronor) + 100 : (long?)null);

    private static Gen<long?> Cell() =>
        Gen.Frequency((1, Gen.Constant((long?)null)), (4, Amount().Select(amount => (long?)amount)));

    private static Gen<long> Amount() =>
        Gen.Frequency(
            (1, Gen.Constant(0L)),
            (2, Gen.Choose(-3, 3).Select(kronor => (long)kronor)),
            (4, Gen.Choose(-1_000, 10_000).Select(kronor => (long)kronor))
        );
}
