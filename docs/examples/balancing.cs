#:project ../../src/Finsam.Domain/Finsam.Domain.csproj
#:property PublishAot=false

// Prints ways to balance Södra Vätterbygden's budget 2020, which closes with -698 000 kr on the slides of the members' meeting
// 2019: what each line becomes, and what is missing where the free lines do not suffice.
// Run it with: dotnet run docs/examples/balancing.cs

using Finsam.Domain;
using static Finsam.Domain.Sek;

const string Budget = "Budget 2020";

// The slides have one line of income; its parts here are the shares of 5 § lagen (2003:1210). The initiatives are decided,
// competence and the office are free.
FederationYear year = new(
    new(
        "Södra Vätterbygden",
        [Member.Municipality("Jönköping", "0680"), Member.Region("Region Jönköpings län", "06"), .. Member.State]
    ),
    2020,
    lines: new(
        [Column.Budget(2020)],
        [
            Line.Printed(Total.Opening, "Från 2019", [286_000]),
            new("Staten", LineKind.Contribution, [3_036_000], party: Party.State),
            new("Regionen", LineKind.Contribution, [1_518_000], party: Party.Regions),
            new("Kommunerna", LineKind.Contribution, [1_518_000], party: Party.Municipalities),
            new("Insatser (beslutade)", LineKind.Individual, [5_979_000], isCommitted: true),
            new("Kompetensutveckling", LineKind.Competence, [200_000]),
            new("Kansli, styrelse mm", LineKind.Administration, [877_000]),
        ]
    )
);
Console.WriteLine(year.Figures);
Console.WriteLine();
Console.WriteLine(year.Figures.Tests(Budget));

// By lower costs, down to 0 kr. Where a way does not reach, the figures that stand in its way.
Reduction inProportion = Reduction.InProportion(unit: Kr(1_000));
Reduction inOrder = Reduction.InOrder(unit: Kr(1_000), "Kompetensutveckling", "Kansli, styrelse mm");
Reduction[] ways =
[
    inProportion,
    Reduction.InProportion(unit: Kr(100_000)),
    inProportion.AtLeast("Kansli, styrelse mm", Kr(600_000)),
    inOrder,
];
foreach (Reduction way in ways)
{
    Console.WriteLine();
    Console.WriteLine(year.Balanced(Budget, way));
}

// By asking the members: half from the state, a quarter each from the region and the municipalities.
Console.WriteLine();
Console.WriteLine(year.RaisingContributions(2020, by: Kr(698_000)).ComparedWith(year));

// To draw on equity is a lower amount to close with. With 100 000 kr left in reserve, 100 000 kr more is missing.
Console.WriteLine();
Console.WriteLine(year.Balanced(Budget, inProportion, closingAtLeast: Kr(100_000)));

// What is balanced stays as it is, and its figures say why they are what they are.
FederationYear balanced = year.Balanced(Budget, inProportion).Year;
Console.WriteLine();
Console.WriteLine(balanced.Balanced(Budget, inProportion));
Console.WriteLine(balanced.Explain(Budget, "Kansli, styrelse mm"));
