#:project ../../src/Finsam.Domain/Finsam.Domain.csproj
#:property PublishAot=false

// Prints what a careful reader of six documents should be told, and what could not be looked for. Their tables are pasted as they
// are printed, sums and blank cells too; what the names mean is told once.
// Run it with: dotnet run docs/examples/findings.cs

using Finsam.Domain;
using static Finsam.Domain.Sek;

Member[] six = Municipalities("Aneby", "Nässjö", "Sävsjö", "Eksjö", "Tranås", "Vetlanda");
Member[] three = Municipalities("Gislaved", "Gnosjö", "Värnamo");
Member region = Member.Region("Region Jönköpings län", "06");
Federation höglandet = new("Höglandet", [.. six, region, .. Member.State]);
Federation finnveden = new("Finnveden", [.. three, region, .. Member.State]);
Federation södra = new("Södra Vätterbygden", [.. Municipalities("Jönköping"), region, .. Member.State]);

Member[] Municipalities(params string[] names) => [.. names.Select(name => Member.Municipality(name))];

// 1. What the names of rows mean in all the documents. A heading gives its kind to the rows below it.

LineMap names = new([
    .. six.Select(member => new LineMeaning($"{member} kommun", member)),
    new("Gislaveds kommun", three[0]),
    new("Gnosjö kommun", three[1]),
    new("Värnamo kommun", three[2]),
    new(region.Name, region),
    new("Försäkringskassan", Member.SocialInsuranceAgency),
    new("Intäkter", LineKind.Contribution),
    new("Övriga intäkter", LineKind.OtherIncome),
    new("Öres- och kronutjämning", LineKind.RoundingAdjustment),
    new("Ränta", LineKind.Interest),
    new("Verksamhet", LineKind.Individual),
    new("Administration", LineKind.Administration),
    new("Balanserat resultat", Total.Opening),
    new("Summa intäkter", Total.Income),
    new("Summa intäkter och balanserat resultat", Total.IncomeWithOpening),
    new("Delsumma verksamheter", Total.Initiatives),
    new("Delsumma administration", Total.Overhead),
    new("Summa kostnader", Total.Costs),
    new("Årets resultat", Total.Result),
    new("Utgående balans", Total.Closing),
]);

// 2. The documents. Höglandet's half-year reports come with a balance sheet.

FederationYear half2020 = HalfYear(
    2020,
    """
    Post;Utfall 2019;Budget 2020;Utfall 2020-06-30;Prognos 2020
    Aneby kommun;96100;119880;119880;119880
    Nässjö kommun;448700;559440;559440;559440
    Sävsjö kommun;160300;199800;199800;199800
    Eksjö kommun;240400;299700;299700;299700
    Tranås kommun;272400;339660;339660;339660
    Vetlanda kommun;384600;479520;479520;479520
    Region Jönköpings län;1602500;1998000;1998000;1998000
    Försäkringskassan;3205000;3996000;1998000;3996000
    Övriga intäkter;13308;;0;
    Öres- och kronutjämning;-15;;-8;
    Ränta;;;;
    Summa intäkter;6423293;7992000;5993992;7992000
    Verksamhet
    SE-projekt;3794660;3800000;1878073;3800000
    Projekt IT-spåret;1058215;1150000;573852;1150000
    Inspirationsdag;0;200000;224;100000
    Framtida projekt;0;0;0;0
    Samverkanskoordinator-LIV;855498;1800000;855000;1755000
    Psykiatriveckan;10160;30000;0;30000
    Administration
    Inköp material och varor;10743;;0;0
    Styrelse;50448;70000;17087;70000
    Tjänsteperson;639674;710000;345885;710000
    Övrig administration;91005;70000;35794;70000
    Revision;40100;40000;19500;40000
    Ekonomihantering;81082;77000;37615;77000
    Utbildning styrelse och beredningsgrupp;;30000;1951;15000
    Marknadsföring;0;24000;0;0
    Summa kostnader;6652362;8001000;3764981;7817000
    Årets resultat;-229069;;2229011;
    """,
    [
        new("Övriga fordringar", BalanceKind.Receivable, [40_711, 23_004]),
        new("Kassa och bank", BalanceKind.Cash, [983_983, 3_476_611]),
        BalanceLine.Printed(Total.Assets, "Summa tillgångar", [1_024_694, 3_499_615]),
        new("Balanserat från föregående år", BalanceKind.BroughtForward, [795_914, 566_844]),
        new("Årets resultat", BalanceKind.Result, [-229_070, 2_229_011]),
        BalanceLine.Printed(Total.Equity, "Årets balanserade resultat", [566_844, 2_795_855]),
        new("Kortfristiga skulder", BalanceKind.CurrentLiability, [457_850, 703_760]),
        BalanceLine.Printed(Total.EquityAndLiabilities, "Summa eget kapital och skulder", [1_024_694, 3_499_615]),
    ]
);

FederationYear half2023 = HalfYear(
    2023,
    """
    Post;Utfall 2022;Budget 2023;Utfall 2023-06-30;Prognos 2023
    Aneby kommun;120810;119465;119465;119465
    Nässjö kommun;563780;557750;557750;557750
    Sävsjö kommun;201350;205585;205585;205585
    Eksjö kommun;302025;312845;312845;312845
    Tranås kommun;342295;329330;329330;329330
    Vetlanda kommun;483240;484025;484025;484025
    Region Jönköpings län;2013500;2009000;2009000;2009000
    Försäkringskassan;4027000;4018000;2009000;4018000
    Övriga intäkter;16558;0;68;68
    Öres- och kronutjämning;-7;;-1;
    Ränta;27888;0;;100000
    Summa intäkter;8098439;8036000;6027067;8136068
    Verksamhet
    SE-Höglandet;3768453;3860000;1817375;3825000
    IT-spåret;1042500;562500;281250;562500
    Inspirationsdag;76941;100000;1093;140000
    Välfärdsguiden;16000;48000;51000;51000
    Uppdrag Samverkan;1765308;1800000;858436;1761000
    Psykiatriveckan;0;30000;0;0
    Framtida projekt;0;445000;0;0
    Administration
    Styrelse;34475;70000;29361;60000
    Tjänsteperson;1353800;865000;567678;1120000
    Övrig administration;145177;96000;108065;135000
    Revision;47500;52500;50451;50500
    Ekonomihantering;96632;95000;51005;102000
    Utbildning styrelse och beredningsgrupp;16679;30000;20573;32000
    Summa kostnader;8363466;8054000;3836286;7839000
    Årets resultat;-265027;-18000;2190781;297068
    """,
    [
        new("Övriga fordringar", BalanceKind.Receivable, [66_990, 514_960]),
        new("Kassa och bank", BalanceKind.Cash, [1_973_291, 3_470_362]),
        BalanceLine.Printed(Total.Assets, "Summa tillgångar", [2_040_281, 3_985_322]),
        new("Balanserat från föregående år", BalanceKind.BroughtForward, [1_480_609, 1_215_582]),
        new("Årets resultat", BalanceKind.Result, [-265_027, 2_190_781]),
        BalanceLine.Printed(Total.Equity, "Årets balanserade resultat", [1_215_582, 3_406_363]),
        new("Kortfristiga skulder", BalanceKind.CurrentLiability, [824_699, 578_959]),
        BalanceLine.Printed(Total.EquityAndLiabilities, "Summa eget kapital och skulder", [2_040_281, 3_985_322]),
    ]
);

FederationYear HalfYear(int year, string table, BalanceLine[] balances) =>
    new(
        höglandet,
        year,
        lines: LineTable.Parse(table, names),
        balances: new([new(year - 1, 12, 31), new(year, 6, 30)], balances),
        equityPolicy: EquityPolicy.AsCitedIn2020
    );

// Finnveden's plan: what a column goes on from is no part of its heading.
FederationYear plan = new(
    finnveden,
    2021,
    lines: LineTable.Parse(
        """
        Post;Budget 2020;Prognos 2020;Budget 2021;Plan 2022;Plan 2023
        Gislaveds kommun;519200;519700;520300;520300;520300
        Gnosjö kommun;170100;168500;168700;168700;168700
        Värnamo kommun;598700;599800;600500;600500;600500
        Region Jönköpings län;1288000;1288000;1289500;1289500;1289500
        Försäkringskassan;2576000;2576000;2579000;2579000;2579000
        Balanserat resultat;1409579;1689771;1824471;49671;50071
        Summa intäkter och balanserat resultat;6561579;6841771;6982471;5207671;5208071
        Verksamhet
        Stöd till arbete - SE/IPS;1520000;1434300;0;0;0
        IT-spåret;200000;190000;180000;180000;0
        Mitt Val;1092000;720000;1080000;0;0
        Nya Vägar;1200000;1150000;1091700;0;0
        Projekt Samverkan i GG(V);692000;591000;0;0;0
        Gemensamma projektkostnader;50000;50000;52000;54000;56000
        Utrymme nya insatser;800000;0;2800000;3200000;3300000
        Verksamhetsutvecklare;0;0;824100;844600;865700
        Kompetensutveckling;200000;160000;200000;200000;200000
        Delsumma verksamheter;5754000;4295300;6227800;4478600;4421700
        Administration
        Kansli;605000;580000;500000;520000;540000
        Information;25000;15000;75000;25000;25000
        Styrelse;5000;2000;3000;5000;5000
        Ekonomihantering;75000;75000;77000;79000;81000
        Revision;35000;50000;50000;50000;50000
        Delsumma administration;745000;722000;705000;679000;701000
        Summa kostnader;6499000;5017300;6932800;5157600;5122700
        Utgående balans;62579;1824471;49671;50071;85371
        """,
        names.With([
            new("Budget 2021", Column.Budget(2021, decidedOn: new(2020, 11, 26), after: "Prognos 2020")),
            new("Plan 2022", Column.Plan(2022, after: "Budget 2021")),
            new("Plan 2023", Column.Plan(2023, after: "Plan 2022")),
        ])
    ),
    overheadRange: new(
        Fraction.Percent(10),
        Fraction.Percent(14),
        RuleSource.Practice("Finnveden, verksamhetsplan 2021-2023", "Administrationen uppges kosta 10-14 %.")
    )
);

// The slides of the members' meeting 2019 print thousands, but for Höglandet's; a year goes on from the one before.
FederationYear slideSödra = Slide(
    södra,
    2020,
    """
    Medlemsråd 2019, tkr
    Post;Utfall 2018;Budget 2019;Budget 2020
    Balanserat resultat;1981;2123;286
    Intäkter;6072;6072;6072
    Verksamhet
    Insatser;5042;6800;5979
    Kompetensutveckling;118;200;200
    Administration
    Kansli, styrelse mm;770;845;877
    Årets resultat;142;;
    Utgående balans;;286;-698
    """
);
FederationYear slideFinnveden = Slide(
    finnveden,
    2019,
    """
    Medlemsråd 2019, tkr
    Post;Utfall 2018;Budget 2019
    Balanserat resultat;935;1991
    Intäkter;5236;5148
    Verksamhet
    Insatser;3080;5627
    Kompetensutveckling;266;200
    Administration
    Kansli, styrelse mm;654;686
    Årets resultat;1235;
    """
);
FederationYear slideActivities = new(
    finnveden,
    2019,
    lines: LineTable.Parse(
        """
        Medlemsråd 2019, tkr
        Post;Budget 2019
        Verksamhet
        Stöd till arbete - SE/IPS;1642
        IT-spåret;250
        Projekt Samverkan i GGVV;762
        Mitt Val;1100
        Nya Vägar;1150
        Kunskapssatsning;346
        Forskning Arenasamverkan;323
        Delsumma verksamheter;5627
        """,
        names
    )
);
FederationYear slideHöglandet = Slide(
    höglandet,
    2019,
    """
    Post;Utfall 2018;Budget 2019
    Intäkter;6410000;6410000
    Verksamhet
    Insatser;6067292;5830000
    Administration
    Tjänsteperson, styrelse mm;714050;760000
    Årets resultat;-558250;
    """
);

FederationYear Slide(Federation federation, int year, string table) =>
    new(
        federation,
        year,
        lines: LineTable.Parse(
            table,
            names.With([
                new("Budget 2019", Column.Budget(2019, after: "Utfall 2018")),
                new("Budget 2020", Column.Budget(2020, after: "Budget 2019")),
            ])
        )
    );

// 3. What they are told: printed figures that do not agree, then all else, each with what is expected, by which rule, and what to
//    do; and what could not be looked for.

(string Name, FederationYear Year)[] documents =
[
    ("Höglandet, halvårsredovisning 2020", half2020),
    ("Höglandet, delårsrapport 2023", half2023),
    ("Finnveden, verksamhetsplan 2021-2023", plan),
    ("Södra Vätterbygden, medlemsråd 2019", slideSödra),
    ("Finnveden, medlemsråd 2019", slideFinnveden),
    ("Finnveden, medlemsråd 2019, verksamheter", slideActivities),
    ("Höglandet, medlemsråd 2019", slideHöglandet),
];
Console.WriteLine($"{"Stämmer inte", -78}{"uträknat", 14}{"tryckt", 14}{"differens", 12}");
foreach (var (name, year) in documents)
{
    foreach (Finding finding in year.Findings.Where(each => each.Rule.Severity == Severity.DoubtfulFigure))
    {
        string where = $"{name}, {finding.Place.ToString(Language.Swedish)}";
        Sek? printed = year[finding.Place].Printed;
        Console.WriteLine(
            $"{where, -78}{printed - finding.Difference, 14}{printed, 14}{finding.Difference, 12}  {finding.Code}"
        );
    }
}

foreach (var (name, year) in documents)
{
    Console.WriteLine($"\n{name}\n\n{year.Findings}\n\nKunde inte prövas:\n{year.NotChecked}");
}

// 4. Equity beside the contributions at the year ends that are printed. A table that shows the year before can be told as that
//    year too, which it closes by its outcome, or its forecast.

FederationYear finnveden2020 = Ending(plan, 2020);
FederationYear södra2018 = Ending(slideSödra, 2018);
string[] standings =
[
    .. half2020.Equity.Standings.Concat(half2023.Equity.Standings).Select(standing => $"{höglandet, -32}{standing}"),
    .. finnveden2020.Equity.Standings.Select(standing => $"{"Finnveden, prognos", -32}{standing}"),
    .. södra2018.Equity.Standings.Select(standing => $"{södra, -32}{standing}"),
    $"{"Härnösand Timrå, ingående 2020", -32}{Standing(2019, equity: 4_334_000 - 3_754_000, income: 3_754_000)}",
];
Console.WriteLine($"\nEget kapital mot medlemsbidrag\n\n{string.Join('\n', standings)}");
foreach (FederationYear year in new[] { finnveden2020, södra2018 })
{
    Console.WriteLine($"\n{year}\n\n{year.Findings.Single(finding => finding.Code == "FIN402")}");
}

FederationYear Ending(FederationYear told, int year) =>
    new(told.Federation, year, lines: told.Lines, equityPolicy: EquityPolicy.AsCitedIn2020);

EquityStanding Standing(int year, decimal equity, decimal income) =>
    EquityStanding.For(EquityPolicy.AsCitedIn2020, new(year, 12, 31), Kr(equity), Kr(income));
