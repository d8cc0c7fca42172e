#:project ../../src/Finsam.Domain/Finsam.Domain.csproj
#:property PublishAot=false

// Prints what Höglandets samordningsförbund pays for positions, with why, beside what its half-year reports 2020 and 2023 print.
// Run it with: dotnet run docs/examples/payouts.cs

using Finsam.Domain;
using NodaTime;
using static Finsam.Domain.Sek;

const string Coach = "SE-coach";
const string Coordinator = "Koordinator";

Member aneby = Member.Municipality("Aneby", "0604");
Member eksjö = Member.Municipality("Eksjö", "0686");
Member nässjö = Member.Municipality("Nässjö", "0682");
Member sävsjö = Member.Municipality("Sävsjö", "0684");
Member tranås = Member.Municipality("Tranås", "0687");
Member vetlanda = Member.Municipality("Vetlanda", "0685");
Member[] municipalities = [aneby, eksjö, nässjö, sävsjö, tranås, vetlanda];
Federation höglandet = new(
    "Höglandets samordningsförbund",
    [.. municipalities, Member.Region("Region Jönköpings län", "06"), .. Member.State]
);

// 1. What is paid for a role, and who employs, to what scope, on which days. The reports print neither rate nor month rule:
//    both are inferred from the payouts.

LocalDate start = new(2020, 1, 1);
RuleSource inferred = RuleSource.Inferred(
    "halvårsredovisning 2020 och delårsrapport 2023",
    "Ersättningen är härledd ur utbetalningarna."
);
Role[] roles =
[
    new(Coach, Rate.PerYear(Kr(465_000)), start, inferred, MonthRule.ThirtyDayMonths),
    new(Coordinator, Rate.PerMonth(Kr(25_000), scope: 0.5m), start, inferred, MonthRule.ThirtyDayMonths),
];

// In Eksjö the coordinator began on 25 February 2020 (inferred).
FederationYear year2020 = new(
    höglandet,
    2020,
    roles: roles,
    positions: [.. Coaches(2020), .. Coordinators(2020, from: new(2020, 2, 25))]
);

// In Aneby the position was vacant January to April 2023, when the board granted 40 per cent of a full-time post; in Eksjö the
// coordinator's is vacant from May.
FederationYear year2023 = new(
    höglandet,
    2023,
    roles: roles,
    positions: [.. Coaches(2023), .. Coordinators(2023, from: new(2023, 1, 1))]
);
RuleSource granted = RuleSource.Decided("40 % av heltidstjänst under vakansen");
year2023 = year2023
    .With(year2023.Position(aneby, Coach).With(new Scope(0.40m, new(2023, 1, 1), new(2023, 4, 30), decision: granted)))
    .With(year2023.Position(eksjö, Coordinator).Vacant(from: new(2023, 5, 1)));

IEnumerable<Position> Coaches(int year) =>
    new (Member Employer, decimal Scope)[]
    {
        (aneby, 0.75m),
        (eksjö, 1.50m),
        (nässjö, 1.80m),
        (sävsjö, 1.50m),
        (tranås, 1.00m),
        (vetlanda, 1.50m),
    }.Select(each => new Position(each.Employer, Coach, each.Scope, new(year, 1, 1)));

IEnumerable<Position> Coordinators(int year, LocalDate from) =>
    municipalities.Select(each => new Position(each, Coordinator, 0.5m, each == eksjö ? from : new(year, 1, 1)));

// 2. The half-years beside the printed amounts, in the order of the municipalities.

DateInterval half2020 = YearParts.HalfYears(2020)[0];
DateInterval half2023 = YearParts.HalfYears(2023)[0];
Show(year2020.PayoutsIn(half2020), Coach, [174_375, 348_750, 418_500, 348_750, 232_500, 348_750]);
Show(year2020.PayoutsIn(half2020), Coordinator, [150_000, 105_000, 150_000, 150_000, 150_000, 150_000]);
Show(year2023.PayoutsIn(half2023), Coach, [120_125, 348_750, 418_500, 348_750, 232_500, 348_750]);
Show(year2023.PayoutsIn(half2023), Coordinator, [150_000, 100_000, 150_000, 150_000, 150_000, 150_000]);

void Show(PayoutRun run, string role, decimal[] printed)
{
    foreach (var (employer, kronor) in municipalities.Zip(printed))
    {
        string agrees = run[employer, role] == Kr(kronor) ? "stämmer" : "AVVIKER";
        Console.WriteLine($"{role, -12}{run.Days.Start.Year, 6}  {employer, -10}{run[employer, role], 15}  {agrees}");
    }
}

Console.WriteLine();
Console.WriteLine(year2020.PayoutsIn(half2020));
Console.WriteLine();
Console.WriteLine(year2023.PayoutsIn(half2023));
Console.WriteLine();
Console.WriteLine(year2023.PayoutsIn(half2023).Explain(aneby, Coach));

// 3. Eksjö's coordinator 2020 under each month rule.

Console.WriteLine();
foreach (MonthRule rule in Enum.GetValues<MonthRule>())
{
    Role role = year2020.Role(Coordinator) with { Months = rule, Unit = Sek.FromOre(1) };
    Console.WriteLine($"{rule, -18}{year2020.With(role).PayoutsIn(half2020)[eksjö, Coordinator], 15}");
}

// 4. The full year: what is paid and planned, beside what the report of 2023 types.

FederationYear forecast = year2023.With(
    new LineTable([Column.Forecast(2023)], [Line.Payouts("SE-Höglandet", Coach, [3_825_000])])
);
Figure typed = forecast.Figures["Prognos 2023", "SE-Höglandet"];
Console.WriteLine();
Console.WriteLine($"Koordinatorer hela 2020: {year2020.Payouts[Coordinator]}");
Console.WriteLine($"SE-Höglandet hela 2023: {typed}, {typed.Difference} mer än regeln");

// 5. Quarters that sum exactly to the half-year, at a unit of 1 000 kr.

FederationYear thousands = year2023.With(year2023.Role(Coach) with { Unit = Kr(1_000) });
Console.WriteLine();
foreach (DateInterval quarter in YearParts.Quarters(2023))
{
    Sek running = thousands.PayoutsIn(quarter, runningFrom: new(2023, 1, 1))[aneby, Coach];
    Sek alone = thousands.PayoutsIn(quarter)[aneby, Coach];
    Console.WriteLine($"Aneby från {quarter.Start:uuuu-MM-dd}: {running, 10} löpande, {alone, 10} var för sig");
}

// 6. Requisitions against a grant. The amounts are made up for the example.

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
