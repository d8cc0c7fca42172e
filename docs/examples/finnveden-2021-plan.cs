#:project ../../src/Finsam.Domain/Finsam.Domain.csproj
#:property PublishAot=false

// Finnveden's operating plan 2021-2023: the whole table, with the four rooms for new initiatives computed.
// Run it with: dotnet run docs/examples/finnveden-2021-plan.cs

using Finsam.Domain;
using static Finsam.Domain.Sek;

// 1. The columns. The budget of 2021 opens with what the forecast of 2020 closes with, not with what its budget does.

PlanColumn budget2020 = new("Budget 2020", 2020, PlanColumnKind.Budget, openingBalance: Kr(1_409_579));
PlanColumn forecast2020 = new("Prognos 2020", 2020, PlanColumnKind.Forecast, openingBalance: Kr(1_689_771));
PlanColumn budget2021 = new("Budget 2021", 2021, PlanColumnKind.Budget, chainsFrom: forecast2020);
PlanColumn plan2022 = new("Plan 2022", 2022, PlanColumnKind.Plan, chainsFrom: budget2021);
PlanColumn plan2023 = new("Plan 2023", 2023, PlanColumnKind.Plan, chainsFrom: plan2022);
PlanColumn[] columns = [budget2020, forecast2020, budget2021, plan2022, plan2023];

// 2. The lines, typed as printed; the room follows from the rest of its column.

BudgetLine room = new("Utrymme nya insatser", BudgetLineKind.RoomForNewInitiatives) { IsNew = true };
RoomTarget hundredThousands = new(unit: Kr(100_000));
OperatingPlan plan = new(
    columns,
    [
        Contribution("Gislaveds kommun", Party.Municipalities, 519_200, 519_700, 520_300, 520_300, 520_300),
        Contribution("Gnosjö kommun", Party.Municipalities, 170_100, 168_500, 168_700, 168_700, 168_700),
        Contribution("Värnamo kommun", Party.Municipalities, 598_700, 599_800, 600_500, 600_500, 600_500),
        Contribution("Region Jönköpings län", Party.Regions, 1_288_000, 1_288_000, 1_289_500, 1_289_500, 1_289_500),
        Contribution("Försäkringskassan", Party.State, 2_576_000, 2_576_000, 2_579_000, 2_579_000, 2_579_000),
        Cost("Stöd till arbete - SE/IPS", BudgetLineKind.IndividualInitiative, 1_520_000, 1_434_300, 0, 0, 0),
        Cost("IT-spåret", BudgetLineKind.IndividualInitiative, 200_000, 190_000, 180_000, 180_000, 0),
        Cost("Mitt Val", BudgetLineKind.IndividualInitiative, 1_092_000, 720_000, 1_080_000, 0, 0),
        Cost("Nya Vägar", BudgetLineKind.IndividualInitiative, 1_200_000, 1_150_000, 1_091_700, 0, 0),
        Cost("Projekt Samverkan i GG(V)", BudgetLineKind.StructuralInitiative, 692_000, 591_000, 0, 0, 0),
        Cost("Gemensamma projektkostnader", BudgetLineKind.CommonCosts, 50_000, 50_000, 52_000, 54_000, 56_000),
        new BudgetRow(
            room,
            columns.Select(column =>
                (column, column == forecast2020 ? BudgetAmount.Typed(Sek.Zero) : BudgetAmount.RoomFor(hundredThousands))
            )
        ),
        Cost("Verksamhetsutvecklare", BudgetLineKind.StructuralInitiative, 0, 0, 824_100, 844_600, 865_700),
        Cost("Kompetensutveckling", BudgetLineKind.Competence, 200_000, 160_000, 200_000, 200_000, 200_000),
        Cost("Kansli", BudgetLineKind.Administration, 605_000, 580_000, 500_000, 520_000, 540_000),
        Cost("Information", BudgetLineKind.Administration, 25_000, 15_000, 75_000, 25_000, 25_000),
        Cost("Styrelse", BudgetLineKind.Administration, 5_000, 2_000, 3_000, 5_000, 5_000),
        Cost("Ekonomihantering", BudgetLineKind.Administration, 75_000, 75_000, 77_000, 79_000, 81_000),
        Cost("Revision", BudgetLineKind.Administration, 35_000, 50_000, 50_000, 50_000, 50_000),
    ]
);

BudgetRow Contribution(string name, Party party, params decimal[] kronor) =>
    BudgetRow.Typed(new BudgetLine(name, BudgetLineKind.Contribution) { Party = party }, columns, kronor.Select(Kr));

BudgetRow Cost(string name, BudgetLineKind kind, params decimal[] kronor) =>
    BudgetRow.Typed(new BudgetLine(name, kind), columns, kronor.Select(Kr));

// 3. The table, with its subtotals where the document has them.

Show("Kronor", columns.Select(column => column.Name));
ShowLines(BudgetSection.Income);
ShowTotal("Balanserat resultat", totals => totals.OpeningBalance);
ShowTotal("Summa intäkter", totals => totals.IncomeWithOpeningBalance);
Console.WriteLine();
ShowLines(BudgetSection.Initiatives);
ShowTotal("Delsumma verksamheter", totals => totals.Initiatives);
ShowLines(BudgetSection.Administration);
ShowTotal("Delsumma administration", totals => totals.Administration);
ShowTotal("Summa kostnader", totals => totals.Costs);
ShowTotal("Prel balanserat resultat", totals => totals.ClosingBalance);
Show(
    "Andel administration",
    columns.Select(column => plan.AdministrationShare(column)?.ToString(Language.Swedish, "P2") ?? "")
);

// 4. Where a room comes from, and the two balance tests that are always told.

foreach (PlanColumn column in columns.Where(column => column != forecast2020))
{
    Console.WriteLine();
    Console.WriteLine(plan.Explain(room, column));
}

Console.WriteLine();
(BalanceTest year, BalanceTest withEquity) = plan.BalanceTests(budget2021);
Console.WriteLine($"{budget2021}, {year}");
Console.WriteLine($"{budget2021}, {withEquity}");

// 5. What the general deduction makes of granted amounts (the grants are computed back from the plan).

Console.WriteLine();
foreach (decimal granted in new decimal[] { 1_200_000, 200_000, 1_213_000 })
{
    Console.WriteLine($"{Kr(granted)} efter generellt avdrag: {GeneralDeduction.AsInFinnveden2021.Apply(Kr(granted))}");
}

// 6. What if the members paid three per cent more in 2022?

OperatingPlan more = plan.WithContributions(plan2022, Fraction.Percent(3), unit: Kr(100));
Console.WriteLine();
Console.WriteLine("Tre procent mer i bidrag 2022");
foreach (Change<PlanCell> change in more.ComparedWith(plan))
{
    Console.WriteLine($"  {change.What}: {change.Before} -> {change.After}");
}

void ShowLines(BudgetSection section)
{
    foreach (BudgetLine line in plan.Lines.Where(line => line.Section == section))
    {
        Show(line.Name, columns.Select(column => plan[line, column].ToString()));
    }
}

void ShowTotal(string name, Func<PlanTotals, Sek> total) =>
    Show(name, columns.Select(column => total(plan.Totals(column)).ToString()));

static void Show(string name, IEnumerable<string> cells) =>
    Console.WriteLine($"{name, -28}{string.Concat(cells.Select(cell => $"{cell, 14}"))}");
