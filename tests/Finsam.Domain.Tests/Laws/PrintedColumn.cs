using FsCheck;
using FsCheck.Fluent;

namespace Finsam.Domain.Tests.Laws;

/// <summary>A column whose printed sums are what their lines come to, in whole units.</summary>
public sealed record PrintedColumn(int[] Income, int[] Costs, int Opening, int Unit)
{
    internal static readonly Total[] Printed =
    [
        Total.Contributions,
        Total.Income,
        Total.IncomeWithOpening,
        Total.Individual,
        Total.Initiatives,
        Total.Administration,
        Total.Overhead,
        Total.Costs,
        Total.Result,
        Total.Closing,
    ];

    // Every other cost is an initiative, the others administration.
    private int Initiatives => Costs.Where((_, at) => at % 2 == 0).Sum();

    /// <summary>The year with some printed sums, one of which may be moved by some units.</summary>
    internal FederationYear Year(IEnumerable<Total> printed, Total? moved = null, int by = 0) =>
        new(
            Cases.Hoglandet.Federation,
            2024,
            lines: new(
                [Column.Outcome(2024, printedUnit: Units(1))],
                [
                    Line.Printed(Total.Opening, "Ingående", [Units(Opening)]),
                    .. Income.Select((units, at) => new Line($"Bidrag {at}", LineKind.Contribution, [Units(units)])),
                    .. Costs.Select(
                        (units, at) =>
                            new Line(
                                $"Kostnad {at}",
                                at % 2 == 0 ? LineKind.Individual : LineKind.Administration,
                                [Units(units)]
                            )
                    ),
                    .. printed.Select(total =>
                        Line.Printed(total, $"{total}", [Units(Of(total) + (total == moved ? by : 0))])
                    ),
                ]
            )
        );

    /// <summary>How many lines and openings a sum is made of.</summary>
    internal int Figures(Total total) =>
        total switch
        {
            Total.Contributions or Total.Income => Income.Length,
            Total.IncomeWithOpening => 1 + Income.Length,
            Total.Individual or Total.Initiatives => (Costs.Length + 1) / 2,
            Total.Administration or Total.Overhead => Costs.Length / 2,
            Total.Costs => Costs.Length,
            Total.Result => Income.Length + Costs.Length,
            _ => 1 + Income.Length + Costs.Length,
        };

    internal Sek Units(int units) => Sek.FromKronor(units) * Unit;

    internal int Of(Total total) =>
        total switch
        {
            Total.Contributions or Total.Income => Income.Sum(),
            Total.IncomeWithOpening => Opening + Income.Sum(),
            Total.Individual or Total.Initiatives => Initiatives,
            Total.Administration or Total.Overhead => Costs.Sum() - Initiatives,
            Total.Costs => Costs.Sum(),
            Total.Result => Income.Sum() - Costs.Sum(),
            _ => Opening + Income.Sum() - Costs.Sum(),
        };

    internal static Arbitrary<PrintedColumn> Any() =>
        Arb.From(
            from income in Gen.Choose(0, 9_999).ArrayOf().Where(all => all.Length is > 0 and < 9)
            from costs in Gen.Choose(0, 9_999).ArrayOf().Where(all => all.Length is > 1 and < 9)
            from opening in Gen.Choose(-999, 9_999)
            from unit in Gen.Elements(1, 1_000, 100_000)
            select new PrintedColumn(income, costs, opening, unit)
        );
}
