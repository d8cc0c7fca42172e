#:project ../../src/Finsam.Domain/Finsam.Domain.csproj
#:property PublishAot=false

// Prints Höglandets samordningsförbund's half-year of 2023, told once: contributions, payouts, both statements, equity, findings.
// What is printed in the report stands beside what follows.
// Run it with: dotnet run docs/examples/hoglandet-2023.cs

using Finsam.Domain;
using NodaTime;
using static Finsam.Domain.Sek;

// A line for a row, as the report prints it.
// csharpier-ignore-start
Member aneby = Member.Municipality("Aneby", "0604");
Member nässjö = Member.Municipality("Nässjö", "0682");
Member sävsjö = Member.Municipality("Sävsjö", "0684");
Member eksjö = Member.Municipality("Eksjö", "0686");
Member tranås = Member.Municipality("Tranås", "0687");
Member vetlanda = Member.Municipality("Vetlanda", "0685");
Member region = Member.Region("Region Jönköpings län", "06");
Member[] municipalities = [aneby, nässjö, sävsjö, eksjö, tranås, vetlanda];
Federation höglandet = new("Höglandets samordningsförbund", [.. municipalities, region, .. Member.State]);

LocalDate autumn = new(2022, 9, 30), newYear = new(2023, 1, 1), april30 = new(2023, 4, 30), june30 = new(2023, 6, 30);
const string report = "Delårsrapport 2023";
RuleSource inferred = RuleSource.Inferred("delårsrapport 2023", "Ersättningen är härledd ur utbetalningarna.");
AllocationKey percentages = AllocationKey.ByPercent([(aneby, 6), (nässjö, 28), (sävsjö, 10), (eksjö, 15), (tranås, 17), (vetlanda, 24)]);

FederationYear year = new(
    höglandet,
    2023,
    // The report does not print the key of 2023: these inhabitants were fitted to its amounts, and say so.
    populations: new(
        autumn, [(aneby, 6_833), (nässjö, 31_902), (sävsjö, 11_759), (eksjö, 17_894), (tranås, 18_837), (vetlanda, 27_685)],
        PopulationStatus.Inferred, "anpassad till bidragen 2023, datum osäkert"),
    contributionDecisions: [
        new(2022, Kr(8_054_000), percentages),
        new(2023, Kr(8_036_000), AllocationKey.ByPopulation(autumn), unit: Kr(5), recognition: Recognition.StateByHalfYear)],
    roles: [
        new("SE-coach", Rate.PerYear(Kr(465_000)), new(2020, 1, 1), inferred, MonthRule.ThirtyDayMonths, english: "SE coach"),
        new("Koordinator", Rate.PerMonth(Kr(25_000), scope: 0.5m), new(2020, 1, 1), inferred, MonthRule.ThirtyDayMonths, english: "coordinator")],
    positions: [
        // Scopes and number of coaches as printed.
        new(aneby, "SE-coach", [
            new(0.75m, newYear, headCount: 1), new(0.40m, newYear, april30, decision: RuleSource.Decided("40 % av heltidstjänst under vakansen"))]),
        new(eksjö, "SE-coach", [new(1.50m, newYear, headCount: 2)]), new(nässjö, "SE-coach", [new(1.80m, newYear, headCount: 2)]),
        new(sävsjö, "SE-coach", [new(1.50m, newYear, headCount: 2)]), new(tranås, "SE-coach", [new(1.00m, newYear, headCount: 1)]),
        new(vetlanda, "SE-coach", [new(1.50m, newYear, headCount: 3)]),
        .. municipalities.Select(each => new Position(each, "Koordinator", 0.5m, newYear, through: each == eksjö ? april30 : null))],
    // What was paid through June, as the report's notes print it.
    paid: [
        .. Printed("SE-coach", 120_125, 418_500, 348_750, 348_750, 232_500, 348_750),
        .. Printed("Koordinator", 150_000, 150_000, 150_000, 100_000, 150_000, 150_000)],
    lines: new(
        [
            Column.Outcome(2022, document: report), Column.Budget(2023, document: report),
            Column.OutcomeThrough(june30, document: report), Column.Forecast(2023, document: report)],
        [
            Line.Contribution(aneby, [120_810, 119_465, 119_465, 119_465]),
            Line.Contribution(nässjö, [563_780, 557_750, 557_750, 557_750]),
            Line.Contribution(sävsjö, [201_350, 205_585, 205_585, 205_585]),
            Line.Contribution(eksjö, [302_025, 312_845, 312_845, 312_845]),
            Line.Contribution(tranås, [342_295, 329_330, 329_330, 329_330]),
            Line.Contribution(vetlanda, [483_240, 484_025, 484_025, 484_025]),
            Line.Contribution(region, [2_013_500, 2_009_000, 2_009_000, 2_009_000]),
            Line.Contribution(Member.SocialInsuranceAgency, [4_027_000, 4_018_000, 2_009_000, 4_018_000]),
            new("Övriga intäkter", LineKind.OtherIncome, [16_558, 0, 68, 68]),
            new("Öres- och kronutjämning", LineKind.RoundingAdjustment, [-7, null, -1, null]),
            new("Ränta", LineKind.Interest, [27_888, 0, null, 100_000]),
            Line.Printed(Total.Income, "Summa intäkter", [8_098_439, 8_036_000, 6_027_067, 8_136_068]),
            Line.Payouts("SE-Höglandet", "SE-coach", [3_768_453, 3_860_000, Cell.Computed, 3_825_000]),
            new("IT-spåret", LineKind.Individual, [1_042_500, 562_500, 281_250, 562_500]),
            new("Inspirationsdag", LineKind.Structural, [76_941, 100_000, 1_093, 140_000]),
            new("Välfärdsguiden", LineKind.Structural, [16_000, 48_000, 51_000, 51_000]),
            Line.Payouts("Uppdrag Samverkan", "Koordinator", [1_765_308, 1_800_000, Cell.Computed.Plus(Kr(8_436)), 1_761_000], LineKind.Structural),
            new("Psykiatriveckan", LineKind.Structural, [0, 30_000, 0, 0]),
            new("Framtida projekt", LineKind.Room, [0, 445_000, 0, 0]),
            new("Styrelse", LineKind.Board, [34_475, 70_000, 29_361, 60_000]),
            new("Tjänsteperson", LineKind.Administration, [1_353_800, 865_000, 567_678, 1_120_000]),
            new("Övrig administration", LineKind.Administration, [145_177, 96_000, 108_065, 135_000]),
            new("Revision", LineKind.Audit, [47_500, 52_500, 50_451, 50_500]),
            new("Ekonomihantering", LineKind.Administration, [96_632, 95_000, 51_005, 102_000]),
            new("Utbildning styrelse och beredningsgrupp", LineKind.Administration, [16_679, 30_000, 20_573, 32_000]),
            Line.Printed(Total.Costs, "Summa kostnader", [8_363_466, 8_054_000, 3_836_286, 7_839_000]),
            Line.Printed(Total.Result, "Årets resultat", [-265_027, -18_000, 2_190_781, 297_068])]),
    balances: new(
        [new(2022, 12, 31), june30],
        [
            new("Övriga fordringar", BalanceKind.Receivable, [66_990, 514_960]),
            new("Kassa och bank", BalanceKind.Cash, [1_973_291, 3_470_362]),
            BalanceLine.Printed(Total.Assets, "Summa tillgångar", [2_040_281, 3_985_322]),
            new("Balanserat från föregående år", BalanceKind.BroughtForward, [1_480_609, 1_215_582]),
            new("Årets resultat", BalanceKind.Result, [-265_027, 2_190_781]),
            BalanceLine.Printed(Total.Equity, "Årets balanserade resultat", [1_215_582, 3_406_363]),
            new("Kortfristiga skulder", BalanceKind.CurrentLiability, [824_699, 578_959]),
            BalanceLine.Printed(Total.EquityAndLiabilities, "Summa eget kapital och skulder", [2_040_281, 3_985_322])],
        document: report),
    equityPolicy: EquityPolicy.AsCitedIn2020);

IEnumerable<Paid> Printed(string role, params int[] kronor) =>
    municipalities.Zip(kronor, (member, paid) => new Paid(member, role, new(newYear, june30), Kr(paid)));
LocalDate newYearsEve = newYear.PlusDays(-1);
object[] shown =
[
    year.Contributions, year.Contributions.RecognisedThrough(june30), year.Contributions.PerInhabitant,
    .. year.Contributions.Members.Select(member => year.Contributions.Explain(member)),
    year.PayoutsIn(YearParts.HalfYears(2023)[0]), year.Figures, year.Explain("Utfall 2023-06-30", "SE-Höglandet"),
    year.BalanceOn(newYearsEve), year.BalanceOn(june30), year.CashBridge(newYearsEve, june30).Explain(),
    year.Equity.Explain(), .. year.Equity.Standings.Select(standing => standing.Explain()),
    year.FollowUpOn(june30), year.Findings, year.NotChecked, year.Sources,
];
Console.WriteLine(string.Join("\n\n", shown));

// The other years that are printed, by fixed percentages, and what the members came to pay more in 2020.
FederationYear year2019 = new(höglandet, 2019, contributionDecisions: [new(2019, Kr(6_410_000), percentages, unit: Kr(100))]);
FederationYear year2020 = new(höglandet, 2020, contributionDecisions: [new(2020, Kr(7_992_000), percentages)]);
bool isSame = File.ReadAllText("docs/examples/data/hoglandet-2023.json") == year.ToJson();
Console.WriteLine($"\n{year2019.Contributions}\n\n{year2020.Contributions}\n\n{year2020.Contributions.ComparedWith(year2019.Contributions)}");
Console.WriteLine($"\ndocs/examples/data/hoglandet-2023.json är detta år: {(isSame ? "ja" : "nej")}");
// csharpier-ignore-end
