using Finsam.Domain.Tests.Cases;

namespace Finsam.Domain.Tests.Lines;

/// <summary>Tables as they stand in their documents, and what their names mean.</summary>
internal static class Pasted
{
    /// <summary>Höglandets samordningsförbund, half-year report 30 June 2023, statement.</summary>
    internal const string Höglandet2023 = """
        Höglandets samordningsförbund, delårsrapport 2023
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
        Verksamhet;;;;
        SE-Höglandet;3768453;3860000;1817375;3825000
        IT-spåret;1042500;562500;281250;562500
        Inspirationsdag;76941;100000;1093;140000
        Välfärdsguiden;16000;48000;51000;51000
        Uppdrag Samverkan;1765308;1800000;858436;1761000
        Psykiatriveckan;0;30000;0;0
        Framtida projekt;0;445000;0;0
        Administration;;;;
        Styrelse;34475;70000;29361;60000
        Tjänsteperson;1353800;865000;567678;1120000
        Övrig administration;145177;96000;108065;135000
        Revision;47500;52500;50451;50500
        Ekonomihantering;96632;95000;51005;102000
        Utbildning styrelse och beredningsgrupp;16679;30000;20573;32000
        Summa kostnader;8363466;8054000;3836286;7839000
        Årets resultat;-265027;-18000;2190781;297068
        """;

    /// <summary>Finnvedens samordningsförbund, plan 2021-2023, budget; in columns, as from a document.</summary>
    internal const string Finnveden2021 = """
        Budget och plan, Finnvedens samordningsförbund
                                         Budget 2020  Prognos 2020  Budget 2021  Plan 2022  Plan 2023
        Gislaveds kommun                     519 200       519 700      520 300    520 300    520 300
        Gnosjö kommun                        170 100       168 500      168 700    168 700    168 700
        Värnamo kommun                       598 700       599 800      600 500    600 500    600 500
        Region Jönköpings län              1 288 000     1 288 000    1 289 500  1 289 500  1 289 500
        Staten genom Försäkringskassan     2 576 000     2 576 000    2 579 000  2 579 000  2 579 000
        Balanserat resultat                1 409 579     1 689 771    1 824 471     49 671     50 071
        Summa intäkter                     6 561 579     6 841 771    6 982 471  5 207 671  5 208 071
        Stöd till arbete - SE/IPS          1 520 000     1 434 300            0          0          0
        IT-spåret                            200 000       190 000      180 000    180 000          0
        Mitt Val                           1 092 000       720 000    1 080 000          0          0
        Nya Vägar                          1 200 000     1 150 000    1 091 700          0          0
        Projekt Samverkan i GG(V)            692 000       591 000            0          0          0
        Gemensamma projektkostnader           50 000        50 000       52 000     54 000     56 000
        Utrymme nya insatser                 800 000             0    2 800 000  3 200 000  3 300 000
        Verksamhetsutvecklare                      0             0      824 100    844 600    865 700
        Kompetensutveckling                  200 000       160 000      200 000    200 000    200 000
        Delsumma verksamheter              5 754 000     4 295 300    6 227 800  4 478 600  4 421 700
        Kansli                               605 000       580 000      500 000    520 000    540 000
        Information                           25 000        15 000       75 000     25 000     25 000
        Styrelse                               5 000         2 000        3 000      5 000      5 000
        Ekonomihantering                      75 000        75 000       77 000     79 000     81 000
        Revision                              35 000        50 000       50 000     50 000     50 000
        Delsumma administration              745 000       722 000      705 000    679 000    701 000
        Summa kostnader                    6 499 000     5 017 300    6 932 800  5 157 600  5 122 700
        Preliminärt balanserat resultat       62 579     1 824 471       49 671     50 071     85 371
        """;

    /// <summary>Höglandets samordningsförbund, half-year report 30 June 2020, statement; a bar is a tab.</summary>
    internal const string Höglandet2020WithBars = """
        Post|Utfall 2019|Budget 2020|Utfall 2020-06-30|Prognos 2020
        Aneby kommun|96100|119880|119880|119880
        Nässjö kommun|448700|559440|559440|559440
        Sävsjö kommun|160300|199800|199800|199800
        Eksjö kommun|240400|299700|299700|299700
        Tranås kommun|272400|339660|339660|339660
        Vetlanda kommun|384600|479520|479520|479520
        Region Jönköpings län|1602500|1998000|1998000|1998000
        Försäkringskassan|3205000|3996000|1998000|3996000
        Övriga intäkter|13308||0|
        Öres- och kronutjämning|-15||-8|
        Ränta||||
        Summa intäkter|6423293|7992000|5993992|7992000
        Verksamhet||||
        SE-projekt|3794660|3800000|1878073|3800000
        Projekt IT-spåret|1058215|1150000|573852|1150000
        Inspirationsdag|0|200000|224|100000
        Framtida projekt|0|0|0|0
        Uppdrag Samverkan/Samverkanskoordinator-LIV|855498|1800000|855000|1755000
        Psykiatriveckan|10160|30000|0|30000
        Administration||||
        Inköp material och varor|10743||0|0
        Styrelse|50448|70000|17087|70000
        Tjänsteperson|639674|710000|345885|710000
        Övrig administration|91005|70000|35794|70000
        Revision|40100|40000|19500|40000
        Ekonomihantering|81082|77000|37615|77000
        Utbildning styrelse och beredningsgrupp||30000|1951|15000
        Marknadsföring|0|24000|0|0
        Summa kostnader|6652362|8001000|3764981|7817000
        Årets resultat|-229069||2229011|
        """;

    internal static readonly string Höglandet2020 = Höglandet2020WithBars.Replace('|', '\t');

    internal static readonly LineMap Names = new([
        .. Hoglandet.Municipalities.Select(member => new LineMeaning($"{member} kommun", member)),
        new("Region Jönköpings län", Hoglandet.Region),
        new("Försäkringskassan", Member.SocialInsuranceAgency),
        new("Övriga intäkter", LineKind.OtherIncome),
        new("Öres- och kronutjämning", LineKind.RoundingAdjustment),
        new("Ränta", LineKind.Interest),
        new("Summa intäkter", Total.Income),
        new("Verksamhet", LineKind.Individual),
        new("SE-Höglandet", new LineSource.Payouts("SE-coach")),
        new("Uppdrag Samverkan", new LineSource.Payouts("Koordinator")),
        new("Administration", LineKind.Administration),
        new("Styrelse", LineKind.Board),
        new("Revision", LineKind.Audit),
        new("Summa kostnader", Total.Costs),
        new("Årets resultat", Total.Result),
    ]);

    internal static readonly LineMap FinnvedenNames = new([
        new("Gislaveds kommun", Member.Municipality("Gislaved", "0662")),
        new("Gnosjö kommun", Member.Municipality("Gnosjö", "0617")),
        new("Värnamo kommun", Member.Municipality("Värnamo", "0683")),
        new("Region Jönköpings län", Hoglandet.Region),
        new("Staten genom Försäkringskassan", Member.SocialInsuranceAgency),
        new("Balanserat resultat", Total.Opening),
        new("Stöd till arbete - SE/IPS", LineKind.Individual),
        new("IT-spåret", LineKind.Individual),
        new("Mitt Val", new LineSource.Grants("Mitt Val")),
        new("Nya Vägar", LineKind.Individual),
        new("Projekt Samverkan i GG(V)", LineKind.Structural),
        new("Gemensamma projektkostnader", LineKind.CommonCosts),
        new("Utrymme nya insatser", new LineSource.Room(unit: Sek.FromKronor(100_000))),
        new("Verksamhetsutvecklare", LineKind.Structural),
        new("Kompetensutveckling", LineKind.Competence),
        new("Kansli", LineKind.Administration),
        new("Information", LineKind.Administration),
        new("Styrelse", LineKind.Board),
        new("Ekonomihantering", LineKind.Administration),
        new("Revision", LineKind.Audit),
        .. new[]
        {
            Column.Budget(2020),
            Column.Forecast(2020),
            Column.Budget(2021, decidedOn: new(2020, 11, 26), after: "Prognos 2020"),
            Column.Plan(2022, after: "Budget 2021"),
            Column.Plan(2023, after: "Plan 2022"),
        }.Select(column => new LineMeaning(column.Name, column)),
    ]);
}
