#:project ../../src/Finsam.Domain/Finsam.Domain.csproj
#:property PublishAot=false

// What Höglandets samordningsförbund pays for positions, beside what its half-year reports 2020 and 2023 print.
// Run it with: dotnet run docs/examples/payouts.cs

using Finsam.Domain;
using NodaTime;
using static Finsam.Domain.Sek;

// 1. The municipalities, and what is agreed about each role. The reports print neither rate nor month rule: both are
//    inferred from the payouts.

Member aneby = Member.Municipality("Aneby", "0604");
Member eksjö = Member.Municipality("Eksjö", "0686");
Member nässjö = Member.Municipality("Nässjö", "0682");
Member sävsjö = Member.Municipality("Sävsjö", "0684");
Member tranås = Member.Municipality("Tranås", "0687");
Member vetlanda = Member.Municipality("Vetlanda", "0685");
Member[] municipalities = [aneby, eksjö, nässjö, sävsjö, tranås, vetlanda];

RuleSource inferred = new(
    SourceKind.DocumentPractice,
    "halvårsredovisningarna 2020 och 2023 (härlett)",
    new("Ersättningen är härledd ur utbetalningarna.", "The rate is inferred from the payouts.")
);
PayoutTerms seTerms = Terms(new("SE-coach", "SE coach"), Rate.PerYear(Kr(465_000)));
PayoutTerms coordinatorTerms = Terms(
    new("samverkanskoordinator", "coordinator"),
    Rate.PerMonth(Kr(25_000), scope: 0.5m)
);

PayoutTerms Terms(Wording role, Rate rate) =>
    new()
    {
        Role = role,
        Rates = new("ersättning per heltidstjänst", [new(new(2020, 1, 1), rate, inferred)]),
        MonthRule = MonthRule.ThirtyDayMonths,
    };

// 2. The positions: scope, and when somebody holds them.

Position[] coaches2020 = Coaches(2020, vetlandaHeads: 4);
Position[] coaches2023 = Coaches(2023, vetlandaHeads: 3);

// Vacant January to April 2023, when the board granted 40 per cent of a full-time post.
coaches2023[0] = new Position(aneby, seTerms.Role, [new Scope(0.75m, new(2023, 5, 1), headCount: 1)]).With(
    new Scope(
        0.40m,
        new(2023, 1, 1),
        new(2023, 4, 30),
        decision: RuleSource.Decided("40 % av heltidstjänst under vakansen")
    )
);

// In Eksjö the position was filled from 25 February 2020 (inferred), and vacant from May 2023.
Position[] coordinators2020 = Coordinators(new(2020, 1, 1));
coordinators2020[1] = new Position(eksjö, coordinatorTerms.Role, [new Scope(0.5m, new(2020, 2, 25))]);
Position[] coordinators2023 = Coordinators(new(2023, 1, 1));
coordinators2023[1] = coordinators2023[1].VacantFrom(new(2023, 5, 1));

Position[] Coaches(int year, int vetlandaHeads) =>
    [
        .. new (Member Member, Fraction Scope, int Heads)[]
        {
            (aneby, 0.75m, 1),
            (eksjö, 1.50m, 2),
            (nässjö, 1.80m, 2),
            (sävsjö, 1.50m, 2),
            (tranås, 1.00m, 1),
            (vetlanda, 1.50m, vetlandaHeads),
        }.Select(row => new Position(
            row.Member,
            seTerms.Role,
            [new Scope(row.Scope, new(year, 1, 1), headCount: row.Heads)]
        )),
    ];

Position[] Coordinators(LocalDate from) =>
    [.. municipalities.Select(member => new Position(member, coordinatorTerms.Role, [new Scope(0.5m, from)]))];

// 3. The half-years beside the printed amounts.

PayoutRun se2020 = HalfYear(2020, coaches2020);
PayoutRun se2023 = HalfYear(2023, coaches2023);
PayoutRun samverkan2020 = HalfYear(2020, coordinators2020);
PayoutRun samverkan2023 = HalfYear(2023, coordinators2023);

Show(se2020, [174_375, 348_750, 418_500, 348_750, 232_500, 348_750]);
Show(samverkan2020, [150_000, 105_000, 150_000, 150_000, 150_000, 150_000]);
Show(se2023, [120_125, 348_750, 418_500, 348_750, 232_500, 348_750]);
Show(samverkan2023, [150_000, 100_000, 150_000, 150_000, 150_000, 150_000]);

PayoutRun HalfYear(int year, Position[] positions) =>
    PayoutRun.For(positions, [seTerms, coordinatorTerms], YearParts.HalfYears(year)[0]);

void Show(PayoutRun run, decimal[] printed)
{
    Console.WriteLine($"{run.Positions[0].Role}, {run}");
    Console.WriteLine();
    Console.WriteLine($"{"", -12}{"omfattning", 12}{"personer", 10}{"utbetalning", 15}{"tryckt", 15}");
    foreach (var (payout, kronor) in run.Payouts.Zip(printed))
    {
        string scope = payout.EstablishedScope.ToString(Language.Swedish, "N2");
        Console.WriteLine(
            $"{payout.Position.Employer, -12}{scope, 12}{payout.HeadCount, 10}{payout.Amount, 15}{Kr(kronor), 15}"
                + $"  {(payout.Amount == Kr(kronor) ? "stämmer" : "AVVIKER")}"
        );
    }

    Console.WriteLine($"{"Summa", -12}{"", 22}{run.Total, 15}{printed.Sum(Kr), 15}");
    Console.WriteLine();
}

// 4. Where Aneby's amount comes from.

Console.WriteLine(se2023.Payouts[0].Explain());
Console.WriteLine();

// 5. Eksjö's coordinator 2020 under each month rule.

Console.WriteLine("Eksjö 2020, tillsatt från 25 februari, enligt varje månadsregel");
Console.WriteLine();
foreach (MonthRule rule in Enum.GetValues<MonthRule>())
{
    PayoutTerms terms = coordinatorTerms with { MonthRule = rule, Unit = Sek.FromOre(1) };
    PayoutRun run = PayoutRun.For([coordinators2020[1]], [terms], samverkan2020.Span);
    Console.WriteLine($"{rule, -18}{run.Total, 15}");
}

Console.WriteLine();

// 6. The full year: by the rule, and as the report of 2023 has it.

Console.WriteLine(samverkan2020.FullYearForecast().Explain());
Console.WriteLine();
PayoutForecast forecast = se2023.FullYearForecast();
PayoutForecast typed = forecast.Typed(Kr(3_825_000), "delårsrapport 2023");
Console.WriteLine(typed.Explain());
Console.WriteLine($"mot regelns {forecast.ByRule}: {typed.Amount - forecast.ByRule} mer");
Console.WriteLine();

// 7. Quarters that sum exactly to the half-year, at a unit of 1 000 kr.

PayoutTerms thousands = seTerms with
{
    Unit = Kr(1_000),
};
LocalDate newYear = new(2023, 1, 1);
Console.WriteLine("Aneby kvartalsvis i hela tusental, löpande från nyår");
Console.WriteLine();
foreach (DateInterval quarter in YearParts.Quarters(2023))
{
    PayoutRun alone = PayoutRun.For([coaches2023[0]], [thousands], quarter);
    PayoutRun running = PayoutRun.For([coaches2023[0]], [thousands], quarter, runningFrom: newYear);
    Console.WriteLine($"{running, -36} var för sig {alone.Total, 10}");
}

Console.WriteLine();

// 8. Requisitions against a grant. The amounts are made up for the example.

Initiative itSpåret = new(
    "IT-spåret",
    InitiativeKind.Individual,
    vetlanda,
    firstDay: new(2018, 4, 1),
    lastDay: new(2020, 3, 31),
    grants: [new(2019, Kr(400_000)), new(2020, Kr(100_000))]
);
GrantUse use = new(
    itSpåret,
    2020,
    [new(new(2020, 2, 29), Kr(61_250)), new(new(2020, 3, 31), Kr(31_000)), new(new(2020, 4, 30), Kr(12_400))]
);
Console.WriteLine(use.Explain());
Console.WriteLine();
foreach (Finding finding in use.CheckGrant())
{
    Console.WriteLine(finding);
}

Console.WriteLine();
Sek planned = GeneralDeduction.AsInFinnveden2021.Apply(itSpåret.GrantFor(2020).Amount);
Console.WriteLine($"Planen räknar med {planned} av {itSpåret.GrantFor(2020).Amount} efter generellt avdrag");
