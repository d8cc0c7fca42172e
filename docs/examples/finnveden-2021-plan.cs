#:project ../../src/Finsam.Domain/Finsam.Domain.csproj
#:property PublishAot=false

// Prints Finnveden's operating plan 2021-2023: five columns that open with each other, grants less the general deduction, and
// room for new initiatives that follows from the rest of its column, with why. The sums and the room are the printed ones.
// Run it with: dotnet run docs/examples/finnveden-2021-plan.cs

using Finsam.Domain;
using static Finsam.Domain.Sek;

Member gislaved = Member.Municipality("Gislaved", "0662");
Member gnosjö = Member.Municipality("Gnosjö", "0617");
Member värnamo = Member.Municipality("Värnamo", "0683");
Member region = Member.Region("Region Jönköpings län", "06");
Federation finnveden = new("Finnvedens samordningsförbund", [gislaved, gnosjö, värnamo, region, .. Member.State]);

// The row of a sum that is blank shows what its parts come to.
Cell?[] follows = new Cell?[5];

// The grants are computed back from the plan, which counts on 90 per cent of them.
FederationYear year = new(
    finnveden,
    2021,
    initiatives:
    [
        Granted("IT-spåret", new(2021, Kr(200_000)), new(2022, Kr(200_000))),
        Granted("Mitt Val", new Grant(2021, Kr(1_200_000))),
        Granted("Nya Vägar", new Grant(2021, Kr(1_213_000))),
    ],
    generalDeduction: GeneralDeduction.AsInFinnveden2021,
    lines: new(
        [
            Column.Budget(2020),
            Column.Forecast(2020),
            Column.Budget(2021, decidedOn: new(2020, 11, 26), after: "Prognos 2020"),
            Column.Plan(2022, after: "Budget 2021"),
            Column.Plan(2023, after: "Plan 2022"),
        ],
        [
            Line.Contribution(gislaved, [519_200, 519_700, 520_300, 520_300, 520_300]),
            Line.Contribution(gnosjö, [170_100, 168_500, 168_700, 168_700, 168_700]),
            Line.Contribution(värnamo, [598_700, 599_800, 600_500, 600_500, 600_500]),
            Line.Contribution(region, [1_288_000, 1_288_000, 1_289_500, 1_289_500, 1_289_500]),
            Line.Contribution(Member.SocialInsuranceAgency, [2_576_000, 2_576_000, 2_579_000, 2_579_000, 2_579_000]),
            // Blank where a column opens with what the one before it closes with.
            Line.Printed(Total.Opening, "Balanserat resultat", [1_409_579, 1_689_771, null, null, null]),
            Line.Printed(Total.IncomeWithOpening, "Summa intäkter", follows),
            new("Stöd till arbete - SE/IPS", LineKind.Individual, [1_520_000, 1_434_300, 0, 0, 0]),
            Line.Grants("IT-spåret", [200_000, 190_000, Cell.Computed, Cell.Computed, 0]),
            Line.Grants("Mitt Val", [1_092_000, 720_000, Cell.Computed, 0, 0]),
            Line.Grants("Nya Vägar", [1_200_000, 1_150_000, Cell.Computed, 0, 0]),
            new("Projekt Samverkan i GG(V)", LineKind.Structural, [692_000, 591_000, 0, 0, 0]),
            new("Gemensamma projektkostnader", LineKind.CommonCosts, [50_000, 50_000, 52_000, 54_000, 56_000]),
            Line.Room(
                "Utrymme nya insatser",
                unit: Kr(100_000),
                [Cell.Computed, 0, Cell.Computed, Cell.Computed, Cell.Computed]
            ),
            new("Verksamhetsutvecklare", LineKind.Structural, [0, 0, 824_100, 844_600, 865_700]),
            new("Kompetensutveckling", LineKind.Competence, [200_000, 160_000, 200_000, 200_000, 200_000]),
            Line.Printed(Total.Initiatives, "Delsumma verksamheter", follows),
            new("Kansli", LineKind.Administration, [605_000, 580_000, 500_000, 520_000, 540_000]),
            new("Information", LineKind.Administration, [25_000, 15_000, 75_000, 25_000, 25_000]),
            new("Styrelse", LineKind.Board, [5_000, 2_000, 3_000, 5_000, 5_000]),
            new("Ekonomihantering", LineKind.Administration, [75_000, 75_000, 77_000, 79_000, 81_000]),
            new("Revision", LineKind.Audit, [35_000, 50_000, 50_000, 50_000, 50_000]),
            Line.Printed(Total.Overhead, "Delsumma administration", follows),
        ]
    )
);

Initiative Granted(string name, params Grant[] grants) =>
    new(name, InitiativeKind.Individual, värnamo, new(2018, 1, 1), grants: grants);

Console.WriteLine(year.Figures);
Console.WriteLine();
foreach (Column column in year.Lines.Columns)
{
    Fraction share = year.Figures.OverheadShare(column.Name);
    Console.WriteLine($"{column}, administrationens andel {share.ToString(Language.Swedish, "P2")}");
}

// Where the rooms and a grant come from (each step says more in Because), and the two balance tests, always told together.
Console.WriteLine();
foreach (string column in new[] { "Budget 2020", "Budget 2021", "Plan 2022", "Plan 2023" })
{
    Explanation room = year.Explain(column, "Utrymme nya insatser");
    Console.WriteLine($"{room.Subject}: {room.Amount}\n  {string.Join("\n  ", room.Steps)}");
}

Console.WriteLine(year.Explain("Budget 2021", "Mitt Val"));
Console.WriteLine();
Console.WriteLine(year.Figures.Tests("Budget 2021"));

// What if the members paid three per cent more in 2022? The total is the nearest that 5 § can share in whole hundreds.
Console.WriteLine();
Console.WriteLine(year.RaisingContributions(2022, by: Fraction.Percent(3), unit: Kr(100)).ComparedWith(year));
