#:project ../../src/Finsam.Domain/Finsam.Domain.csproj
#:property PublishAot=false

// Södra Vätterbygden's budget 2020 ends at -698 000 kr, as slides at the members' meeting 2019 show: every way to balance it.
// Run it with: dotnet run docs/examples/balancing.cs

using Finsam.Domain;
using static Finsam.Domain.Sek;

// 1. The budget. The slides have one line of income; its parts here are the shares of 5 § lagen (2003:1210). The initiatives are
//    decided, competence and the office are free.

PlanColumn budget2020 = new("Budget 2020", 2020, PlanColumnKind.Budget, openingBalance: Kr(286_000));
BudgetLine competence = new("Kompetensutveckling", BudgetLineKind.Competence);
BudgetLine office = new("Kansli, styrelse mm", BudgetLineKind.Administration);
BudgetLine decided = new("Insatser (beslutade)", BudgetLineKind.IndividualInitiative) { IsCommitted = true };

OperatingPlan plan = new(
    [budget2020],
    [
        Row(new BudgetLine("Staten", BudgetLineKind.Contribution) { Party = Party.State }, 3_036_000),
        Row(new BudgetLine("Regionen", BudgetLineKind.Contribution) { Party = Party.Regions }, 1_518_000),
        Row(new BudgetLine("Kommunerna", BudgetLineKind.Contribution) { Party = Party.Municipalities }, 1_518_000),
        Row(decided, 5_979_000),
        Row(competence, 200_000),
        Row(office, 877_000),
    ]
);

Console.WriteLine(plan.ExplainClosingBalance(budget2020));
Console.WriteLine();
(BalanceTest year, BalanceTest withEquity) = plan.BalanceTests(budget2020);
Console.WriteLine(year);
Console.WriteLine(withEquity);

// 2. Every strategy, down to 0 kr. Where one cannot, the figures that stand in its way.

Dictionary<BudgetLine, Sek> atLeast = new() { [office] = Kr(600_000) };
BalancingStrategy[] strategies =
[
    BalancingStrategy.InProportion(unit: Kr(1_000)),
    BalancingStrategy.InProportion(unit: Kr(100_000)),
    BalancingStrategy.InProportion(atLeast, Kr(1_000)),
    BalancingStrategy.ByPriority([competence, office], unit: Kr(1_000)),
    BalancingStrategy.NewBeforeOngoing(unit: Kr(1_000)),
    BalancingStrategy.AskMembers(),
];
foreach (BalancingStrategy strategy in strategies)
{
    Console.WriteLine();
    Console.WriteLine(plan.Balanced(budget2020, strategy));
}

// 3. To draw on equity is a lower floor. With 100 000 kr left in reserve, 100 000 kr more would be missing.

Console.WriteLine();
Console.WriteLine(plan.Balanced(budget2020, strategies[0], new BalanceTarget(floor: Kr(100_000))));

// 4. What is balanced stays as it is.

OperatingPlan balanced = plan.Balanced(budget2020, strategies[0]).Plan;
Console.WriteLine();
Console.WriteLine(balanced.Balanced(budget2020, strategies[0]));

BudgetRow Row(BudgetLine line, decimal kronor) => BudgetRow.Typed(line, [budget2020], [Kr(kronor)]);
