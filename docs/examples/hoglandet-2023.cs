#:project ../../src/Finsam.Domain/Finsam.Domain.csproj
#:property PublishAot=false

// Höglandets samordningsförbund 2023: who pays what to it, what it pays for positions, and its whole half-year report, beside what is printed.
// Run it with: dotnet run docs/examples/hoglandet-2023.cs

using Finsam.Domain;
using NodaTime;
using static Finsam.Domain.Sek;

// 1. The federation, its members in the order of the report.

Member aneby = Member.Municipality("Aneby", "0604");
Member nässjö = Member.Municipality("Nässjö", "0682");
Member sävsjö = Member.Municipality("Sävsjö", "0684");
Member eksjö = Member.Municipality("Eksjö", "0686");
Member tranås = Member.Municipality("Tranås", "0687");
Member vetlanda = Member.Municipality("Vetlanda", "0685");
Member region = Member.Region("Region Jönköpings län", "06");

Federation höglandet = new(
    "Höglandets samordningsförbund",
    [aneby, nässjö, sävsjö, eksjö, tranås, vetlanda, region, Member.SocialInsuranceAgency, Member.EmploymentService]
);

// 2. How the municipalities split their quarter. The report does not print the key of 2023: these
//    populations were fitted to its amounts, and say so.

LocalDate referenceDate = new(2022, 9, 30);
PopulationTable populations = new([
    Fitted(aneby, 6_833),
    Fitted(nässjö, 31_902),
    Fitted(sävsjö, 11_759),
    Fitted(eksjö, 17_894),
    Fitted(tranås, 18_837),
    Fitted(vetlanda, 27_685),
]);

PopulationFigure Fitted(Member municipality, long inhabitants) =>
    new(
        municipality,
        referenceDate,
        inhabitants,
        PopulationStatus.Inferred,
        "anpassad till bidragen 2023, datum osäkert"
    );

AllocationKey percentages = AllocationKey.ByPercent([
    (aneby, 6),
    (nässjö, 28),
    (sävsjö, 10),
    (eksjö, 15),
    (tranås, 17),
    (vetlanda, 24),
]);

// 3. The contributions of 2023, for the year and booked to 30 June.

ContributionSplit year2023 = Split(2023, 8_036_000, unit: 5, AllocationKey.ByPopulation(populations, referenceDate));
InstalmentSchedule instalments = year2023.Instalments(InstalmentPlan.StateByHalfYear(2023));
LocalDate halfYear = new(2023, 6, 30);

// Printed in the half-year report 2023, for the year and as outcome to 30 June.
(Member Member, decimal Year, decimal HalfYear)[] printed2023 =
[
    (aneby, 119_465, 119_465),
    (nässjö, 557_750, 557_750),
    (sävsjö, 205_585, 205_585),
    (eksjö, 312_845, 312_845),
    (tranås, 329_330, 329_330),
    (vetlanda, 484_025, 484_025),
    (region, 2_009_000, 2_009_000),
    (Member.SocialInsuranceAgency, 4_018_000, 2_009_000),
];

Console.WriteLine("Medlemsbidrag 2023, Höglandets samordningsförbund");
Console.WriteLine();
Console.WriteLine($"{"", -24}{"helår", 15}{"tryckt", 15}{"till 30 juni", 15}{"tryckt", 15}");
foreach (var (member, year, half) in printed2023)
{
    Sek booked = instalments.RecognisedThrough(halfYear, member);
    Console.WriteLine(
        $"{member, -24}{year2023[member], 15}{Kr(year), 15}{booked, 15}{Kr(half), 15}"
            + $"  {Verdict(year2023[member] == Kr(year) && booked == Kr(half))}"
    );
}

Console.WriteLine(
    $"{"Summa", -24}{year2023.Total, 15}{printed2023.Sum(row => Kr(row.Year)), 15}"
        + $"{instalments.RecognisedThrough(halfYear), 15}{printed2023.Sum(row => Kr(row.HalfYear)), 15}"
);

Console.WriteLine();
Console.WriteLine("Så räknades beloppen fram");
foreach (var (member, _, _) in printed2023)
{
    Console.WriteLine();
    Console.WriteLine(year2023.Explain(member));
}

Console.WriteLine();
Console.WriteLine("Kronor per invånare 2023");
Console.WriteLine();
foreach (var (municipality, kronor) in year2023.KronorPerInhabitant(populations, referenceDate))
{
    Console.WriteLine($"{municipality, -24}{kronor.ToString("N2"), 15}");
}

// 4. The payouts of the half-year: 465 000 kr for a full-time coach and year, 25 000 kr a month for a coordinator's
//    half position (both inferred). Two positions were vacant for some months; see payouts.cs.

RuleSource inferred = new(
    SourceKind.DocumentPractice,
    "delårsrapport 2023 (härlett)",
    new("Ersättningen är härledd ur utbetalningarna.", "The rate is inferred from the payouts.")
);
PayoutTerms coaches = Terms(new("SE-coach", "SE coach"), Rate.PerYear(Kr(465_000)));
PayoutTerms coordinators = Terms(new("Uppdrag Samverkan", "coordinator"), Rate.PerMonth(Kr(25_000), scope: 0.5m));
LocalDate newYear = new(2023, 1, 1);
LocalDate may = new(2023, 5, 1);

(Member Member, Fraction Coach, LocalDate From, decimal PrintedCoach, decimal PrintedCoordinator)[] rows =
[
    (aneby, 0.75m, may, 120_125, 150_000),
    (eksjö, 1.50m, newYear, 348_750, 100_000),
    (nässjö, 1.80m, newYear, 418_500, 150_000),
    (sävsjö, 1.50m, newYear, 348_750, 150_000),
    (tranås, 1.00m, newYear, 232_500, 150_000),
    (vetlanda, 1.50m, newYear, 348_750, 150_000),
];

PayoutRun coachPayouts = PayoutRun.For(rows.Select(Coach), [coaches], YearParts.HalfYears(2023)[0]);
PayoutRun coordinatorPayouts = PayoutRun.For(rows.Select(Coordinator), [coordinators], YearParts.HalfYears(2023)[0]);
foreach (PayoutRun payouts in new[] { coachPayouts, coordinatorPayouts })
{
    Console.WriteLine();
    Console.WriteLine($"Utbetalning för {payouts.Terms[0].Role}, januari-juni 2023");
    Console.WriteLine();
    foreach (Payout payout in payouts.Payouts)
    {
        var row = rows.Single(row => row.Member == payout.Position.Employer);
        Sek printed = Kr(payouts == coachPayouts ? row.PrintedCoach : row.PrintedCoordinator);
        string scope = payout.EstablishedScope.ToString(Language.Swedish, "N2");
        Console.WriteLine(
            $"{payout.Position.Employer, -24}{scope, 6}{payout.Amount, 15}{printed, 15}  {Verdict(payout.Amount == printed)}"
        );
    }

    Console.WriteLine($"{"Summa", -30}{payouts.Total, 15}");
}

Position Coach((Member Member, Fraction Scope, LocalDate From, decimal, decimal) row)
{
    Position coach = new(row.Member, coaches.Role, [new Scope(row.Scope, row.From)]);
    return row.Member == aneby
        ? coach.With(
            new Scope(
                0.40m,
                newYear,
                may.PlusDays(-1),
                decision: RuleSource.Decided("40 % av heltidstjänst under vakansen")
            )
        )
        : coach;
}

Position Coordinator((Member Member, Fraction, LocalDate, decimal, decimal) row)
{
    Position coordinator = new(row.Member, coordinators.Role, [new Scope(0.5m, newYear)]);
    return row.Member == eksjö ? coordinator.VacantFrom(may) : coordinator;
}

PayoutTerms Terms(Wording role, Rate rate) =>
    new()
    {
        Role = role,
        Rates = new("ersättning per heltidstjänst", [new(new(2020, 1, 1), rate, inferred)]),
        MonthRule = MonthRule.ThirtyDayMonths,
    };

// 5. The half-year report. Contributions and payouts are those above, the other lines are typed as printed; null is a blank cell. What is
//    printed as a total stays the value that is used, and the report tells where it is not what its lines come to.

PlanColumn outcome2022 = new("Utfall 2022", 2022, PlanColumnKind.Outcome)
{
    Printed = Printed(8_098_439, 8_363_466, -265_027),
};
PlanColumn budget2023 = new("Budget 2023", 2023, PlanColumnKind.Budget)
{
    Printed = Printed(8_036_000, 8_054_000, -18_000),
};
PlanColumn outcome2023 = new("Utfall 2023-06-30", 2023, PlanColumnKind.Outcome)
{
    Through = halfYear,
    Printed = Printed(6_027_067, 3_836_286, 2_190_781),
};
PlanColumn forecast2023 = new("Helårsprognos", 2023, PlanColumnKind.Forecast)
{
    Printed = Printed(8_136_068, 7_839_000, 297_068),
};
PlanColumn[] columns = [outcome2022, budget2023, outcome2023, forecast2023];

ContributionSplit year2022 = Split(2022, 8_054_000, unit: 1, percentages);
IncomeStatement statement = new(
    "Höglandet, delårsrapport 2023",
    columns,
    [
        .. printed2023.Select(row => Contribution(row.Member)),
        Row("Övriga intäkter", BudgetLineKind.OtherIncome, 16_558, 0, 68, 68),
        Row("Öres- och kronutjämning", BudgetLineKind.RoundingAdjustment, -7, null, -1, null),
        Row("Ränta", BudgetLineKind.Interest, 27_888, 0, null, 100_000),
        Payouts("SE-Höglandet", coachPayouts, otherCosts: 0, 3_768_453, 3_860_000, 3_825_000),
        Row("IT-spåret", BudgetLineKind.IndividualInitiative, 1_042_500, 562_500, 281_250, 562_500),
        Row("Inspirationsdag", BudgetLineKind.StructuralInitiative, 76_941, 100_000, 1_093, 140_000),
        Row("Välfärdsguiden", BudgetLineKind.StructuralInitiative, 16_000, 48_000, 51_000, 51_000),
        Payouts("Uppdrag Samverkan", coordinatorPayouts, otherCosts: 8_436, 1_765_308, 1_800_000, 1_761_000),
        Row("Psykiatriveckan", BudgetLineKind.StructuralInitiative, 0, 30_000, 0, 0),
        Row("Framtida projekt", BudgetLineKind.RoomForNewInitiatives, 0, 445_000, 0, 0),
        Row("Styrelse", BudgetLineKind.Administration, 34_475, 70_000, 29_361, 60_000),
        Row("Tjänsteperson", BudgetLineKind.Administration, 1_353_800, 865_000, 567_678, 1_120_000),
        Row("Övrig administration", BudgetLineKind.Administration, 145_177, 96_000, 108_065, 135_000),
        Row("Revision", BudgetLineKind.Administration, 47_500, 52_500, 50_451, 50_500),
        Row("Ekonomihantering", BudgetLineKind.Administration, 96_632, 95_000, 51_005, 102_000),
        Row("Utbildning av styrelse m.fl.", BudgetLineKind.Administration, 16_679, 30_000, 20_573, 32_000),
    ]
);
BalanceSheet newYearBalance = Balance(new(2022, 12, 31), 66_990, 1_973_291, 1_480_609, -265_027, 824_699);
BalanceSheet halfYearBalance = Balance(halfYear, 514_960, 3_470_362, 1_215_582, 2_190_781, 578_959);
AccountsReport report = new(höglandet, statement, newYearBalance, halfYearBalance, [coachPayouts, coordinatorPayouts]);

Console.WriteLine();
Console.WriteLine("Resultaträkning");
Console.WriteLine();
Show("", columns.Select(column => column.Name));
ShowLines(BudgetSection.Income);
ShowTotal("Summa intäkter", totals => totals.Income);
Console.WriteLine();
ShowLines(BudgetSection.Initiatives);
ShowLines(BudgetSection.Administration);
ShowTotal("Summa kostnader", totals => totals.Costs);
ShowTotal("Årets resultat", totals => totals.Result);

Console.WriteLine();
Console.WriteLine("Balansräkning");
Console.WriteLine();
Show("", [newYearBalance.Date.ToString("uuuu-MM-dd", null), halfYearBalance.Date.ToString("uuuu-MM-dd", null)]);
foreach (var (before, now) in newYearBalance.Lines.Zip(halfYearBalance.Lines))
{
    Show(before.Name, [$"{before.Amount}", $"{now.Amount}"]);
}

Show("Summa tillgångar", [$"{newYearBalance.Assets}", $"{halfYearBalance.Assets}"]);
Show("Årets balanserade resultat", [$"{newYearBalance.Equity}", $"{halfYearBalance.Equity}"]);
Show(
    "Summa eget kapital och skulder",
    [$"{newYearBalance.EquityAndLiabilities}", $"{halfYearBalance.EquityAndLiabilities}"]
);

Console.WriteLine();
Console.WriteLine(report.CashBridge.Explain());
Console.WriteLine();
Console.WriteLine(report.ExplainYearEndEquity());
foreach (EquityStanding standing in report.EquityStandings(EquityPolicy.AsCitedIn2020))
{
    Console.WriteLine();
    Console.WriteLine(standing.Explain());
}

Console.WriteLine();
Console.WriteLine("Budgetuppföljning");
Console.WriteLine();
Show("", ["Budget", "Utfall", "Prognos", "Prognos - budget"]);
foreach (FollowUpRow row in report.FollowUp!.Lines.Concat(report.FollowUp.Subtotals).Where(row => row.IsCost))
{
    Show(row.Name.Swedish, [$"{row.Budget}", $"{row.Outcome}", $"{row.Forecast}", $"{row.Variance}"]);
}

Console.WriteLine();
Console.WriteLine("Iakttagelser");
foreach (Finding finding in report.CheckAccounts())
{
    Console.WriteLine();
    Console.WriteLine(finding);
}

Console.WriteLine();
Console.WriteLine("Regler som rapporten följer");
Console.WriteLine();
foreach (RuleSource source in report.Sources())
{
    Console.WriteLine($"{source}: {source.Statement}");
}

BudgetRow Contribution(Member member) =>
    new(
        new BudgetLine($"{member}", BudgetLineKind.Contribution)
        {
            Party =
                member == Member.SocialInsuranceAgency ? Party.State
                : member == region ? Party.Regions
                : Party.Municipalities,
        },
        [
            (outcome2022, BudgetAmount.FromContribution(year2022, member)),
            (budget2023, BudgetAmount.FromContribution(year2023, member)),
            (outcome2023, BudgetAmount.FromInstalments(instalments, member, halfYear)),
            (forecast2023, BudgetAmount.FromContribution(year2023, member)),
        ]
    );

BudgetRow Payouts(string name, PayoutRun run, decimal otherCosts, decimal before, decimal budget, decimal forecast) =>
    new(
        new BudgetLine(name, BudgetLineKind.IndividualInitiative),
        [
            (outcome2022, BudgetAmount.Typed(Kr(before))),
            (budget2023, BudgetAmount.Typed(Kr(budget))),
            (outcome2023, BudgetAmount.FromPayouts(run, Kr(otherCosts))),
            (forecast2023, BudgetAmount.Typed(Kr(forecast))),
        ]
    );

BudgetRow Row(string name, BudgetLineKind kind, params decimal?[] kronor) =>
    BudgetRow.Printed(new BudgetLine(name, kind), columns, kronor);

PrintedTotals Printed(decimal income, decimal costs, decimal result) =>
    new()
    {
        Income = Kr(income),
        Costs = Kr(costs),
        Result = Kr(result),
    };

BalanceSheet Balance(
    LocalDate date,
    decimal receivables,
    decimal cash,
    decimal broughtForward,
    decimal result,
    decimal liabilities
) =>
    new(
        "Höglandet, delårsrapport 2023",
        date,
        [
            new("Övriga fordringar", BalanceLineKind.Receivable, Kr(receivables)),
            new("Kassa och bank", BalanceLineKind.Cash, Kr(cash)),
            new("Balanserat från föregående år", BalanceLineKind.BroughtForward, Kr(broughtForward)),
            new("Årets resultat", BalanceLineKind.Result, Kr(result)),
            new("Kortfristiga skulder", BalanceLineKind.CurrentLiability, Kr(liabilities)),
        ],
        date == halfYear
            ? new PrintedBalance
            {
                Assets = Kr(3_985_322),
                Equity = Kr(3_406_363),
                EquityAndLiabilities = Kr(3_985_322),
            }
            : new PrintedBalance
            {
                Assets = Kr(2_040_281),
                Equity = Kr(1_215_582),
                EquityAndLiabilities = Kr(2_040_281),
            }
    );

void ShowLines(BudgetSection section)
{
    foreach (BudgetLine line in statement.Lines.Where(line => line.Section == section))
    {
        Show(line.Name, columns.Select(column => $"{statement[line, column]}"));
    }
}

void ShowTotal(string name, Func<StatementTotals, StatementTotal> total) =>
    Show(name, columns.Select(column => $"{total(statement.Totals(column)).Value}"));

void Show(string name, IEnumerable<string> cells) =>
    Console.WriteLine($"{name, -32}{string.Concat(cells.Select(cell => $"{cell, 18}"))}");

// 6. The same check for the other years that are printed: fixed percentages.

Check(
    "2019 (halvårsredovisning 2020), fasta procent, 100 kr",
    Split(2019, 6_410_000, unit: 100, percentages),
    [96_100, 448_700, 160_300, 240_400, 272_400, 384_600, 1_602_500, 3_205_000]
);
ContributionSplit year2020 = Split(2020, 7_992_000, unit: 1, percentages);
Check(
    "2020 (halvårsredovisning 2020), fasta procent, 1 kr",
    year2020,
    [119_880, 559_440, 199_800, 299_700, 339_660, 479_520, 1_998_000, 3_996_000]
);
Check(
    "2022 (delårsrapport 2023), fasta procent, 1 kr",
    year2022,
    [120_810, 563_780, 201_350, 302_025, 342_295, 483_240, 2_013_500, 4_027_000]
);

// 7. What the members came to pay more in 2020 than in 2019: the extra money that was asked for.

ContributionComparison change = year2020.ComparedWith(Split(2019, 6_410_000, unit: 100, percentages));
Console.WriteLine();
Console.WriteLine("Från 2019 till 2020");
Console.WriteLine();
foreach (Change<Member> row in change.Changes)
{
    Console.WriteLine($"{row.What, -24}{row.Before, 15}{row.After, 15}{row.Difference, 15}");
}

Console.WriteLine($"{"Summa", -24}{change.Before, 15}{change.After, 15}{change.Difference, 15}");

ContributionSplit Split(int year, decimal total, decimal unit, AllocationKey municipalities) =>
    ContributionSplit.For(
        höglandet,
        new ContributionTerms(year, Kr(total), municipalKey: municipalities, unit: Kr(unit))
    );

void Check(string title, ContributionSplit split, decimal[] printed)
{
    Console.WriteLine();
    Console.WriteLine(title);
    Console.WriteLine();
    foreach (var ((member, _, _), kronor) in printed2023.Zip(printed))
    {
        Console.WriteLine($"{member, -24}{split[member], 15}{Kr(kronor), 15}  {Verdict(split[member] == Kr(kronor))}");
    }

    Console.WriteLine($"{"Summa", -24}{split.Total, 15}{printed.Sum(Kr), 15}");
}

static string Verdict(bool same) => same ? "stämmer" : "AVVIKER";
