#:project ../../src/Finsam.Domain/Finsam.Domain.csproj
#:property PublishAot=false

// What a careful reader of five documents should be told: the printed figures that do not agree, then all other findings.
// Run it with: dotnet run docs/examples/findings.cs

using Finsam.Domain;
using NodaTime;
using static Finsam.Domain.Sek;

// 1. The tables as they are printed. A cell between two semicolons is blank; a line that begins with = is a printed total.

AccountsReport report2020 = Report(
    2020,
    """
    C;Aneby kommun;96100;119880;119880;119880
    C;Nässjö kommun;448700;559440;559440;559440
    C;Sävsjö kommun;160300;199800;199800;199800
    C;Eksjö kommun;240400;299700;299700;299700
    C;Tranås kommun;272400;339660;339660;339660
    C;Vetlanda kommun;384600;479520;479520;479520
    C;Region Jönköpings län;1602500;1998000;1998000;1998000
    C;Försäkringskassan;3205000;3996000;1998000;3996000
    O;Övriga intäkter;13308;;0;
    O;Öres- och kronutjämning;-15;;-8;
    O;Ränta;;;;
    =;Summa intäkter;6423293;7992000;5993992;7992000
    I;SE-projekt;3794660;3800000;1878073;3800000
    I;Projekt IT-spåret;1058215;1150000;573852;1150000
    I;Inspirationsdag;0;200000;224;100000
    I;Framtida projekt;0;0;0;0
    I;Samverkanskoordinator-LIV;855498;1800000;855000;1755000
    I;Psykiatriveckan;10160;30000;0;30000
    A;Inköp material och varor;10743;;0;0
    A;Styrelse;50448;70000;17087;70000
    A;Tjänsteperson;639674;710000;345885;710000
    A;Övrig administration;91005;70000;35794;70000
    A;Revision;40100;40000;19500;40000
    A;Ekonomihantering;81082;77000;37615;77000
    A;Utbildning styrelse och beredningsgrupp;;30000;1951;15000
    A;Marknadsföring;0;24000;0;0
    =;Summa kostnader;6652362;8001000;3764981;7817000
    =;Årets resultat;-229069;;2229011;
    """,
    """
    R;Övriga fordringar;40711;23004
    K;Kassa och bank;983983;3476611
    =;Summa tillgångar;1024694;3499615
    B;Balanserat från föregående år;795914;566844
    S;Årets resultat;-229070;2229011
    =;Årets balanserade resultat;566844;2795855
    L;Kortfristiga skulder;457850;703760
    =;Summa eget kapital och skulder;1024694;3499615
    """
);

AccountsReport report2023 = Report(
    2023,
    """
    C;Aneby kommun;120810;119465;119465;119465
    C;Nässjö kommun;563780;557750;557750;557750
    C;Sävsjö kommun;201350;205585;205585;205585
    C;Eksjö kommun;302025;312845;312845;312845
    C;Tranås kommun;342295;329330;329330;329330
    C;Vetlanda kommun;483240;484025;484025;484025
    C;Region Jönköpings län;2013500;2009000;2009000;2009000
    C;Försäkringskassan;4027000;4018000;2009000;4018000
    O;Övriga intäkter;16558;0;68;68
    O;Öres- och kronutjämning;-7;;-1;
    O;Ränta;27888;0;;100000
    =;Summa intäkter;8098439;8036000;6027067;8136068
    I;SE-Höglandet;3768453;3860000;1817375;3825000
    I;IT-spåret;1042500;562500;281250;562500
    I;Inspirationsdag;76941;100000;1093;140000
    I;Välfärdsguiden;16000;48000;51000;51000
    I;Uppdrag Samverkan;1765308;1800000;858436;1761000
    I;Psykiatriveckan;0;30000;0;0
    I;Framtida projekt;0;445000;0;0
    A;Styrelse;34475;70000;29361;60000
    A;Tjänsteperson;1353800;865000;567678;1120000
    A;Övrig administration;145177;96000;108065;135000
    A;Revision;47500;52500;50451;50500
    A;Ekonomihantering;96632;95000;51005;102000
    A;Utbildning styrelse och beredningsgrupp;16679;30000;20573;32000
    =;Summa kostnader;8363466;8054000;3836286;7839000
    =;Årets resultat;-265027;-18000;2190781;297068
    """,
    """
    R;Övriga fordringar;66990;514960
    K;Kassa och bank;1973291;3470362
    =;Summa tillgångar;2040281;3985322
    B;Balanserat från föregående år;1480609;1215582
    S;Årets resultat;-265027;2190781
    =;Årets balanserade resultat;1215582;3406363
    L;Kortfristiga skulder;824699;578959
    =;Summa eget kapital och skulder;2040281;3985322
    """
);

const string FinnvedenTable = """
    C;Gislaveds kommun;519200;519700;520300;520300;520300
    C;Gnosjö kommun;170100;168500;168700;168700;168700
    C;Värnamo kommun;598700;599800;600500;600500;600500
    C;Region Jönköpings län;1288000;1288000;1289500;1289500;1289500
    C;Försäkringskassan;2576000;2576000;2579000;2579000;2579000
    =;Balanserat resultat;1409579;1689771;1824471;49671;50071
    =;Summa intäkter;6561579;6841771;6982471;5207671;5208071
    I;Stöd till arbete - SE/IPS;1520000;1434300;0;0;0
    I;IT-spåret;200000;190000;180000;180000;0
    I;Mitt Val;1092000;720000;1080000;0;0
    I;Nya Vägar;1200000;1150000;1091700;0;0
    I;Projekt Samverkan i GG(V);692000;591000;0;0;0
    I;Gemensamma projektkostnader;50000;50000;52000;54000;56000
    I;Utrymme nya insatser;800000;0;2800000;3200000;3300000
    I;Verksamhetsutvecklare;0;0;824100;844600;865700
    I;Kompetensutveckling;200000;160000;200000;200000;200000
    =;Delsumma verksamheter;5754000;4295300;6227800;4478600;4421700
    A;Kansli;605000;580000;500000;520000;540000
    A;Information;25000;15000;75000;25000;25000
    A;Styrelse;5000;2000;3000;5000;5000
    A;Ekonomihantering;75000;75000;77000;79000;81000
    A;Revision;35000;50000;50000;50000;50000
    =;Delsumma administration;745000;722000;705000;679000;701000
    =;Summa kostnader;6499000;5017300;6932800;5157600;5122700
    =;Preliminärt balanserat resultat;62579;1824471;49671;50071;85371
    """;

PrintedTotals[] finnvedenTotals = Totals(FinnvedenTable, 5);
PlanColumn budget2020 = new("Budget 2020", 2020, PlanColumnKind.Budget, Kr(1_409_579)) { Printed = finnvedenTotals[0] };
PlanColumn forecast2020 = new("Prognos 2020", 2020, PlanColumnKind.Forecast, Kr(1_689_771))
{
    Printed = finnvedenTotals[1],
};
PlanColumn budget2021 = new("Budget 2021", 2021, PlanColumnKind.Budget, forecast2020) { Printed = finnvedenTotals[2] };
PlanColumn plan2022 = new("Plan 2022", 2022, PlanColumnKind.Plan, budget2021) { Printed = finnvedenTotals[3] };
PlanColumn plan2023 = new("Plan 2023", 2023, PlanColumnKind.Plan, plan2022) { Printed = finnvedenTotals[4] };
PlanColumn[] finnvedenColumns = [budget2020, forecast2020, budget2021, plan2022, plan2023];
IncomeStatement finnveden = new(
    "Finnveden, verksamhetsplan 2021-2023",
    finnvedenColumns,
    Rows(FinnvedenTable, finnvedenColumns)
);
OperatingPlan finnvedenPlan = new(finnvedenColumns, Rows(FinnvedenTable, finnvedenColumns));

// The slides of the members' meeting 2019 print thousands, but for Höglandet's; their columns chain, and a few of them print a result.

PlanColumn sodra2018 = Slide("Utfall 2018", 2018, PlanColumnKind.Outcome, opening: 1_981_000, result: 142_000);
PlanColumn sodra2019 = Next("Budget 2019", 2019, sodra2018, opening: 2_123_000, closing: 286_000);
PlanColumn sodra2020 = Next("Budget 2020", 2020, sodra2019, opening: 286_000, closing: -698_000);
PlanColumn[] sodraColumns = [sodra2018, sodra2019, sodra2020];
IncomeStatement sodra = new(
    "Södra Vätterbygden, medlemsråd 2019",
    sodraColumns,
    Rows(
        """
        C;Intäkter;6072000;6072000;6072000
        I;Insatser;5042000;6800000;5979000
        I;Kompetensutveckling;118000;200000;200000
        A;Kansli, styrelse mm;770000;845000;877000
        """,
        sodraColumns
    ),
    printedUnit: Kr(1_000)
);

PlanColumn finnveden2018 = Slide("Utfall 2018", 2018, PlanColumnKind.Outcome, opening: 935_000, result: 1_235_000);
PlanColumn finnveden2019 = Next("Budget 2019", 2019, finnveden2018, opening: 1_991_000);
PlanColumn[] slideColumns = [finnveden2018, finnveden2019];
IncomeStatement finnvedenSlides = new(
    "Finnveden, medlemsråd 2019",
    slideColumns,
    Rows(
        """
        C;Intäkter;5236000;5148000
        I;Insatser;3080000;5627000
        I;Kompetensutveckling;266000;200000
        A;Kansli, styrelse mm;654000;686000
        """,
        slideColumns
    ),
    printedUnit: Kr(1_000)
);

PlanColumn höglandet2018 = Slide("Utfall 2018", 2018, PlanColumnKind.Outcome, result: -558_250);
PlanColumn höglandet2019 = Slide("Budget 2019", 2019, PlanColumnKind.Budget);
PlanColumn[] höglandetColumns = [höglandet2018, höglandet2019];
IncomeStatement höglandetSlides = new(
    "Höglandet, medlemsråd 2019",
    höglandetColumns,
    Rows(
        """
        C;Intäkter;6410000;6410000
        I;Insatser;6067292;5830000
        A;Tjänsteperson, styrelse mm;714050;760000
        """,
        höglandetColumns
    )
);

// 2. The printed figures that do not agree with the printed figures one level down.

ReconciliationDifference[] differences =
[
    .. report2020.Reconcile(),
    .. report2023.Reconcile(),
    .. finnveden.Reconcile(),
    .. sodra.Reconcile(),
    .. finnvedenSlides.Reconcile(),
    .. höglandetSlides.Reconcile(),
];
Console.WriteLine($"{"Avstämning", -72}{"uträknat", 14}{"tryckt", 14}{"differens", 12}");
foreach (ReconciliationDifference each in differences)
{
    Console.WriteLine($"{each.Where, -72}{each.Computed, 14}{each.Printed, 14}{each.Difference, 12}  {each.KindName}");
}

// 3. Everything else, as findings: what is expected and what is there, by which rule, and what to do.

RuleSource tenToFourteen = new(
    SourceKind.DocumentPractice,
    "Finnveden, verksamhetsplan 2021-2023",
    new("Administrationen uppges kosta 10-14 %.", "Administration is said to cost 10-14 %.")
);
FederationYear[] years =
[
    new(Höglandet(), 2020) { Report = report2020, EquityPolicy = EquityPolicy.AsCitedIn2020 },
    new(Höglandet(), 2023) { Report = report2023, EquityPolicy = EquityPolicy.AsCitedIn2020 },
    new(Finnveden(), 2021)
    {
        Plan = finnvedenPlan,
        BudgetDecidedOn = new LocalDate(2020, 11, 26),
        AdministrationRange = new(Fraction.Percent(10), Fraction.Percent(14), tenToFourteen),
    },
];
foreach (FederationYear year in years)
{
    Console.WriteLine();
    Console.WriteLine($"{year}, utan underlag för {string.Join(' ', year.NotChecked)}");
    foreach (Finding finding in year.Check())
    {
        Console.WriteLine();
        Console.WriteLine(finding);
    }
}

// A printed plan is looked at as it is printed: Södra Vätterbygden's of 2020 opens with 286 000 kr and ends below zero.

Console.WriteLine();
Console.WriteLine(sodra);
foreach (Finding finding in sodra.CheckBalance(sodra2020))
{
    Console.WriteLine();
    Console.WriteLine(finding);
}

// 4. Equity beside the contributions at other year ends that are printed.

Console.WriteLine();
Console.WriteLine("Eget kapital mot medlemsbidrag");
Console.WriteLine();
(string What, EquityStanding Standing)[] standings =
[
    .. report2020.EquityStandings(EquityPolicy.AsCitedIn2020).Select(standing => ("Höglandet", standing)),
    .. report2023.EquityStandings(EquityPolicy.AsCitedIn2020).Select(standing => ("Höglandet", standing)),
    ("Finnveden, prognos", Standing(finnveden, forecast2020)),
    ("Södra Vätterbygden", Standing(sodra, sodra2018)),
    (
        "Härnösand Timrå, ingående 2020",
        EquityStanding.For(EquityPolicy.AsCitedIn2020, new(2019, 12, 31), Kr(4_334_000 - 3_754_000), Kr(3_754_000))
    ),
];
foreach ((string what, EquityStanding standing) in standings)
{
    Console.WriteLine($"{what, -32}{standing}");
}

foreach (Finding finding in standings.SelectMany(each => each.Standing.CheckEquity()))
{
    Console.WriteLine();
    Console.WriteLine(finding);
}

EquityStanding Standing(IncomeStatement statement, PlanColumn column) =>
    EquityStanding.For(
        EquityPolicy.AsCitedIn2020,
        column.Through,
        statement.Totals(column).ClosingBalance!.Value,
        statement.SumOfContributions(column)
    );

// 5. How the tables are read.

AccountsReport Report(int year, string income, string balance)
{
    string name = $"Höglandet, halvårsrapport {year}";
    PrintedTotals[] totals = Totals(income, 4);
    PlanColumn[] columns =
    [
        new($"Utfall {year - 1}", year - 1, PlanColumnKind.Outcome) { Printed = totals[0] },
        new($"Budget {year}", year, PlanColumnKind.Budget) { Printed = totals[1] },
        new($"Utfall {year}-06-30", year, PlanColumnKind.Outcome) { Through = new(year, 6, 30), Printed = totals[2] },
        new($"Prognos {year}", year, PlanColumnKind.Forecast) { Printed = totals[3] },
    ];
    return new(
        Höglandet(),
        new(name, columns, Rows(income, columns)),
        Sheet(name, balance, 2, new(year - 1, 12, 31)),
        Sheet(name, balance, 3, new(year, 6, 30))
    );
}

BudgetRow[] Rows(string table, PlanColumn[] columns) =>
    [
        .. Cells(table)
            .Where(row => row[0] != "=")
            .Select(row => BudgetRow.Printed(Line(row[0], row[1]), columns, row[2..].Select(Kronor))),
    ];

BudgetLine Line(string kind, string name) =>
    kind switch
    {
        "C" => new(name, BudgetLineKind.Contribution)
        {
            Party =
                name == "Försäkringskassan" ? Party.State
                : name.StartsWith("Region") ? Party.Regions
                : name.EndsWith("kommun") ? Party.Municipalities
                : null,
        },
        "O" => new(name, BudgetLineKind.OtherIncome),
        "A" => new(name, BudgetLineKind.Administration),
        _ => new(name, BudgetLineKind.IndividualInitiative),
    };

PrintedTotals[] Totals(string table, int columns)
{
    string[][] cells = Cells(table);
    return
    [
        .. Enumerable
            .Range(2, columns)
            .Select(column => new PrintedTotals
            {
                OpeningBalance = Of("Balanserat resultat", column),
                Income = Of("Balanserat resultat", column) is null ? Of("Summa intäkter", column) : null,
                IncomeWithOpeningBalance = Of("Balanserat resultat", column) is null
                    ? null
                    : Of("Summa intäkter", column),
                Initiatives = Of("Delsumma verksamheter", column),
                Administration = Of("Delsumma administration", column),
                Costs = Of("Summa kostnader", column),
                Result = Of("Årets resultat", column),
                ClosingBalance = Of("Preliminärt balanserat resultat", column),
            }),
    ];

    Sek? Of(string name, int column) =>
        cells.SingleOrDefault(row => row[0] == "=" && row[1] == name) is { } row ? Amount(row[column]) : null;
}

BalanceSheet Sheet(string name, string table, int column, LocalDate date)
{
    string[][] cells = Cells(table);
    return new(
        name,
        date,
        cells.Where(row => row[0] != "=").Select(row => new BalanceLine(row[1], Kind(row[0]), Amount(row[column]))),
        new PrintedBalance
        {
            Assets = Of("Summa tillgångar"),
            Equity = Of("Årets balanserade resultat"),
            EquityAndLiabilities = Of("Summa eget kapital och skulder"),
        }
    );

    Sek? Of(string total) => Amount(cells.Single(row => row[0] == "=" && row[1] == total)[column]);
}

BalanceLineKind Kind(string kind) =>
    kind switch
    {
        "R" => BalanceLineKind.Receivable,
        "K" => BalanceLineKind.Cash,
        "B" => BalanceLineKind.BroughtForward,
        "S" => BalanceLineKind.Result,
        _ => BalanceLineKind.CurrentLiability,
    };

PlanColumn Slide(string name, int year, PlanColumnKind kind, decimal? opening = null, decimal? result = null)
{
    PrintedTotals printed = new() { Result = result is { } kronor ? Kr(kronor) : null };
    return opening is { } known
        ? new(name, year, kind, Kr(known)) { Printed = printed }
        : new(name, year, kind) { Printed = printed };
}

PlanColumn Next(string name, int year, PlanColumn before, decimal opening, decimal? closing = null) =>
    new(name, year, PlanColumnKind.Budget, before)
    {
        Printed = new() { OpeningBalance = Kr(opening), ClosingBalance = closing is { } kronor ? Kr(kronor) : null },
    };

static string[][] Cells(string table) => [.. table.Split('\n').Select(line => line.Split(';'))];

static decimal? Kronor(string cell) => cell.Length == 0 ? null : Sek.Parse(cell).Kronor;

static Sek? Amount(string cell) => Kronor(cell) is { } kronor ? Kr(kronor) : null;

static Federation Höglandet() => Named("Höglandet", "Aneby", "Nässjö", "Sävsjö", "Eksjö", "Tranås", "Vetlanda");

static Federation Finnveden() => Named("Finnveden", "Gislaved", "Gnosjö", "Värnamo");

static Federation Named(string name, params string[] municipalities) =>
    new(
        name,
        [
            .. municipalities.Select(municipality => new Membership(Member.Municipality(municipality))),
            Member.Region("Region Jönköpings län"),
            Member.SocialInsuranceAgency,
            Member.EmploymentService,
        ]
    );
