using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Cases;

/// <summary>
/// Finnveden's budget and plan 2021-2023: five columns, every sum holds, four rooms for new initiatives.
/// </summary>
internal static class FinnvedenPlan
{
    internal static readonly PlanColumn Budget2020 = new("Budget 2020", 2020, PlanColumnKind.Budget, Kr(1_409_579));
    internal static readonly PlanColumn Forecast2020 = new(
        "Prognos 2020",
        2020,
        PlanColumnKind.Forecast,
        Kr(1_689_771)
    );
    internal static readonly PlanColumn Budget2021 = new("Budget 2021", 2021, PlanColumnKind.Budget, Forecast2020);
    internal static readonly PlanColumn Plan2022 = new("Plan 2022", 2022, PlanColumnKind.Plan, Budget2021);
    internal static readonly PlanColumn Plan2023 = new("Plan 2023", 2023, PlanColumnKind.Plan, Plan2022);

    internal static readonly PlanColumn[] Columns = [Budget2020, Forecast2020, Budget2021, Plan2022, Plan2023];

    internal static readonly BudgetLine Room = new("Utrymme nya insatser", BudgetLineKind.RoomForNewInitiatives)
    {
        IsNew = true,
    };

    private static readonly string[][] Table = PrintedTable.Read("finnveden-plan.csv");

    /// <summary>
    /// The plan with the room computed in the four columns that have one; the forecast's is typed as 0 kr.
    /// </summary>
    internal static readonly OperatingPlan Plan = new(
        Columns,
        Table.Where(row => row[0] is not ("balanserat" or "tryckt_summa")).Select(Row)
    );

    /// <summary>The same table as a statement: every line and every total as printed.</summary>
    internal static IncomeStatement Statement()
    {
        PlanColumn budget2020 = new("Budget 2020", 2020, PlanColumnKind.Budget, Kr(1_409_579)) { Printed = Totals(0) };
        PlanColumn forecast2020 = new("Prognos 2020", 2020, PlanColumnKind.Forecast, Kr(1_689_771))
        {
            Printed = Totals(1),
        };
        PlanColumn budget2021 = new("Budget 2021", 2021, PlanColumnKind.Budget, forecast2020) { Printed = Totals(2) };
        PlanColumn plan2022 = new("Plan 2022", 2022, PlanColumnKind.Plan, budget2021) { Printed = Totals(3) };
        PlanColumn plan2023 = new("Plan 2023", 2023, PlanColumnKind.Plan, plan2022) { Printed = Totals(4) };
        return new(
            "Finnveden, verksamhetsplan 2021-2023",
            [budget2020, forecast2020, budget2021, plan2022, plan2023],
            Table
                .Where(row => row[0] is not ("balanserat" or "tryckt_summa"))
                .Select(row =>
                    BudgetRow.Typed(
                        new BudgetLine(row[1], row[0] == "utrymme" ? Room.Kind : Kind(row[0], row[1])),
                        [budget2020, forecast2020, budget2021, plan2022, plan2023],
                        Printed(row[1])
                    )
                )
        );
    }

    private static PrintedTotals Totals(int column) =>
        new()
        {
            OpeningBalance = Printed("Balanserat resultat")[column],
            IncomeWithOpeningBalance = Printed("Summa intäkter")[column],
            Initiatives = Printed("Delsumma verksamheter")[column],
            Administration = Printed("Delsumma administration")[column],
            Costs = Printed("Summa kostnader")[column],
            ClosingBalance = Printed("Preliminärt balanserat resultat")[column],
        };

    /// <summary>The printed amounts of a line or a total, by column.</summary>
    internal static Sek[] Printed(string line) =>
        [.. Table.Single(row => row[1] == line)[2..].Select(kronor => Kr(decimal.Parse(kronor)))];

    internal static BudgetLine Line(string name) => Plan.Lines.Single(line => line.Name == name);

    private static BudgetRow Row(string[] row) =>
        row[0] == "utrymme"
            ? new(
                Room,
                Columns.Select(column =>
                    (
                        column,
                        column == Forecast2020
                            ? BudgetAmount.Typed(Sek.Zero)
                            : BudgetAmount.RoomFor(new RoomTarget(unit: Kr(100_000)))
                    )
                )
            )
            : BudgetRow.Typed(
                new BudgetLine(row[1], Kind(row[0], row[1])),
                Columns,
                row[2..].Select(kronor => Kr(decimal.Parse(kronor)))
            );

    private static BudgetLineKind Kind(string section, string line) =>
        section switch
        {
            "intakter" => BudgetLineKind.Contribution,
            "administration" => BudgetLineKind.Administration,
            _ => line switch
            {
                "Kompetensutveckling" => BudgetLineKind.Competence,
                "Gemensamma projektkostnader" => BudgetLineKind.CommonCosts,
                "Verksamhetsutvecklare" => BudgetLineKind.StructuralInitiative,
                _ => BudgetLineKind.IndividualInitiative,
            },
        };
}
