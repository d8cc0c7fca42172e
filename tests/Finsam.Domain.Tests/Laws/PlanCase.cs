namespace Finsam.Domain.Tests.Laws;

/// <summary>A year of a budget and a plan in whole öre, to print when a law fails.</summary>
public sealed record PlanCase(
    long Opening,
    IReadOnlyList<long> Income,
    IReadOnlyList<(long Amount, bool IsCommitted)> Costs,
    long Unit,
    long Floor,
    decimal Percent
)
{
    internal const string Budget = "Budget 2021";
    internal const string Plan = "Plan 2022";
    internal const string Room = "Utrymme";

    internal static readonly Party[] Parties = Enum.GetValues<Party>();

    internal Sek UnitAmount => Sek.FromOre(Unit);

    internal Sek Least => Sek.FromOre(Floor);

    public override string ToString() =>
        $"opens {Opening}, income {string.Join(' ', Income)}, costs {string.Join(' ', Costs)}, unit {Unit}, "
        + $"floor {Floor}, {Percent} %";

    /// <summary>The plan follows the budget, with room in both if it is asked for.</summary>
    internal FederationYear Year(bool hasRoom)
    {
        Cell room = hasRoom ? Cell.Computed : Cell.Of(Sek.Zero);
        return new(
            Cases.FinnvedenYear.Federation,
            2021,
            lines: new(
                [Column.Budget(2021), Column.Plan(2022, after: Budget)],
                [
                    Line.Printed(Total.Opening, "IB", [Sek.FromOre(Opening), null]),
                    Line.Room(Room, UnitAmount, [room, room], Least),
                    .. Income.Select(
                        (ore, i) => new Line($"Intäkt {i}", LineKind.Contribution, Cells(ore), party: Parties[i % 3])
                    ),
                    .. Costs.Select(
                        (cost, i) =>
                            new Line(
                                $"Kostnad {i}",
                                i % 2 == 0 ? LineKind.Individual : LineKind.Administration,
                                Cells(cost.Amount),
                                isCommitted: cost.IsCommitted
                            )
                    ),
                ]
            )
        );

        Cell[] Cells(long ore) =>
            [Cell.Of(Sek.FromOre(ore)), Cell.Indexed(Budget, Fraction.Percent(Percent), Sek.FromOre(1))];
    }
}
