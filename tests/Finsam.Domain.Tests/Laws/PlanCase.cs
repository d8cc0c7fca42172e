namespace Finsam.Domain.Tests.Laws;

/// <summary>A plan of two columns in whole öre, to print when a law fails.</summary>
public sealed record PlanCase(
    long Opening,
    IReadOnlyList<long> Income,
    IReadOnlyList<(long Amount, bool IsCommitted, bool IsNew)> Costs,
    long Unit,
    long Floor,
    decimal Percent
)
{
    internal static readonly Party[] Parties = Enum.GetValues<Party>();

    internal PlanColumn First { get; } = new("Budget", 2021, PlanColumnKind.Budget, Sek.FromOre(Opening));

    internal BudgetLine Room { get; } = new("Utrymme", BudgetLineKind.RoomForNewInitiatives);

    internal Sek UnitAmount => Sek.FromOre(Unit);

    internal BalanceTarget Target => new(Sek.FromOre(Floor));

    public override string ToString() =>
        $"opens {Opening}, income {string.Join(' ', Income)}, costs {string.Join(' ', Costs)}, unit {Unit}, "
        + $"floor {Floor}, {Percent} %";

    /// <summary>The plan; the second column follows the first, with room if it is asked for.</summary>
    internal OperatingPlan Plan(bool hasRoom)
    {
        PlanColumn second = new("Plan", 2022, PlanColumnKind.Plan, First);
        BudgetAmount room = hasRoom
            ? BudgetAmount.RoomFor(new RoomTarget(closingBalanceAtLeast: Sek.FromOre(Floor), unit: UnitAmount))
            : BudgetAmount.Typed(Sek.Zero);
        return new(
            [First, second],
            [
                .. Income.Select(
                    (ore, i) =>
                        Row(new BudgetLine($"Intäkt {i}", BudgetLineKind.Contribution) { Party = Parties[i % 3] }, ore)
                ),
                .. Costs.Select(
                    (cost, i) =>
                        Row(
                            new BudgetLine(
                                $"Kostnad {i}",
                                i % 2 == 0 ? BudgetLineKind.IndividualInitiative : BudgetLineKind.Administration
                            )
                            {
                                IsCommitted = cost.IsCommitted,
                                IsNew = cost.IsNew,
                            },
                            cost.Amount
                        )
                ),
                new BudgetRow(Room, [(First, room), (second, room)]),
            ]
        );

        BudgetRow Row(BudgetLine line, long ore) =>
            new(
                line,
                [
                    (First, BudgetAmount.Typed(Sek.FromOre(ore))),
                    (second, BudgetAmount.Indexed(First, Fraction.Percent(Percent), Sek.FromOre(1))),
                ]
            );
    }
}
