#:project ../../src/Finsam.Domain/Finsam.Domain.csproj
#:property PublishAot=false

// Prints what Höglandets samordningsförbund pays for positions, with why, beside what its half-year reports 2020 and 2023 print.
// Run it with: dotnet run docs/examples/payouts.cs

using Finsam.Domain;
using NodaTime;
using static Finsam.Domain.Sek;

const string Coach = "SE-coach";
const string Coordinator = "Koordinator";

FederationYear year2020 = Read("hoglandet-2020");
FederationYear year2023 = Read("hoglandet-2023");
Member aneby = Named("Aneby");
Member eksjö = Named("Eksjö");
Member vetlanda = Named("Vetlanda");

// 1. The half-years beside the printed amounts, which the documents hold as what was paid. The reports print neither rate nor
//    month rule: both are inferred from the payouts.

DateInterval half2020 = YearParts.HalfYears(2020)[0];
DateInterval half2023 = YearParts.HalfYears(2023)[0];
Show(year2020, half2020);
Show(year2023, half2023);

void Show(FederationYear year, DateInterval half)
{
    PayoutRun run = year.PayoutsIn(half);
    foreach (Paid paid in year.Paid)
    {
        Sek due = run[paid.Employer, paid.Role];
        string agrees = due == paid.Amount ? "stämmer" : "AVVIKER";
        Console.WriteLine($"{paid.Role, -12}{half.Start.Year, 6}  {paid.Employer, -10}{due, 15}  {agrees}");
    }
}

static FederationYear Read(string file) =>
    FederationYear.Read(File.ReadAllText($"docs/examples/data/{file}.json")).Year!;

Member Named(string name) => year2020.Federation.MembersIn(2020).First(member => member.Name == name);

Console.WriteLine();
Console.WriteLine(year2020.PayoutsIn(half2020));
Console.WriteLine();
Console.WriteLine(year2023.PayoutsIn(half2023));
Console.WriteLine();
Console.WriteLine(year2023.PayoutsIn(half2023).Explain(aneby, Coach));

// 2. Eksjö's coordinator 2020 under each month rule.

Console.WriteLine();
foreach (MonthRule rule in Enum.GetValues<MonthRule>())
{
    Role role = year2020.Role(Coordinator) with { Months = rule, Unit = Sek.FromOre(1) };
    Console.WriteLine($"{rule, -18}{year2020.With(role).PayoutsIn(half2020)[eksjö, Coordinator], 15}");
}

// 3. The full year: what is paid and planned, beside what the report of 2023 types.

Figure typed = year2023.Figures["Prognos 2023", "SE-Höglandet"];
Console.WriteLine();
Console.WriteLine($"Koordinatorer hela 2020: {year2020.Payouts[Coordinator]}");
Console.WriteLine($"SE-Höglandet hela 2023: {typed}, {typed.Difference} mer än regeln");

// 4. Quarters that sum exactly to the half-year, at a unit of 1 000 kr.

FederationYear thousands = year2023.With(year2023.Role(Coach) with { Unit = Kr(1_000) });
Console.WriteLine();
foreach (DateInterval quarter in YearParts.Quarters(2023))
{
    Sek running = thousands.PayoutsIn(quarter, runningFrom: new(2023, 1, 1))[aneby, Coach];
    Sek alone = thousands.PayoutsIn(quarter)[aneby, Coach];
    Console.WriteLine($"Aneby från {quarter.Start:uuuu-MM-dd}: {running, 10} löpande, {alone, 10} var för sig");
}

// 5. Requisitions against a grant. The amounts are made up for the example.

FederationYear spår = year2020.Adding(
    new Initiative(
        "IT-spåret",
        InitiativeKind.Individual,
        vetlanda,
        firstDay: new(2018, 4, 1),
        lastDay: new(2020, 3, 31),
        grants: [new(2019, Kr(400_000)), new(2020, Kr(100_000))],
        requisitions:
        [
            new(2020, new(2020, 2, 29), Kr(61_250)),
            new(2020, new(2020, 3, 31), Kr(31_000)),
            new(2020, new(2020, 4, 30), Kr(12_400)),
        ]
    )
);
Sek grant = spår.Initiative("IT-spåret").GrantFor(2020).Amount;
Console.WriteLine();
Console.WriteLine(spår.GrantUses);
Console.WriteLine(spår.GrantUses[0].Explain());
Console.WriteLine();
Console.WriteLine(spår.Findings.First(finding => finding.Code == "FIN201"));
Console.WriteLine();
Console.WriteLine(
    $"Planen räknar med {GeneralDeduction.AsInFinnveden2021.Apply(grant)} av {grant} efter generellt avdrag"
);
