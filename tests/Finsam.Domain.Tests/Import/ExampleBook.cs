namespace Finsam.Domain.Tests.Import;

/// <summary>A made-up workbook: its sheets as text, tabs between the cells.</summary>
internal static class ExampleBook
{
    internal const string Federation = """
        Förbund	Organisationsnummer	År
        Exempelförbundet	222000-1230	2024

        Medlem	Kod
        Försäkringskassan
        Arbetsförmedlingen
        Region Jönköpings län	06
        Aneby	0604
        Sävsjö	0684
        """;

    internal const string Contributions = """
        Bidragsår	Summa	Befolkning den	Avrundas till	Beslutad
        2024	4 000 000	2023-12-31	1 000	2023-11-23
        """;

    internal const string Positions = """
        Roll	Ersättning per år	Månader
        SE-coach	465 000	hela månader

        Arbetsgivare	Roll	Omfattning	Från	Till	Beslut
        Aneby	SE-coach	0,75	2024-01-01	2024-04-30
        Aneby	SE-coach	0	2024-05-01		
        Aneby	SE-coach	40 %	2024-05-01	2024-06-30	40 % under vakansen
        Sävsjö kommun	SE-coach	125 %	2024-01-01
        Omfattningen är den som styrelsen har beviljat.
        """;

    internal const string Population = """
        Folkmängd den 31 december 2023
        region	2023
        0604 Aneby	6 800
        0684 Sävsjö	11 700
        """;

    internal const string Budget = """
        Exempelförbundet, budget och utfall, tkr
        	Budget 2024	Utfall 2023
        Försäkringskassan	=	2 000
        Region Jönköpings län	=	1 000
        Aneby kommun	=	365
        Sävsjö kommun	=	635
        SE-coacher	= + 30	950
        Arbetsträning	2 100	2 040
        Kansli och styrelse	850	812
        Summa kostnader	=	3 802
        """;

    internal const string Meanings = """
        Rad	Betyder
        SE-coacher	tjänster som SE-coach
        Arbetsträning	individinriktad insats
        Kansli och styrelse	administration
        Summa kostnader	summa kostnader
        """;

    internal const string Balances = """
        Balanspost	Typ	2023-12-31
        Kassa och bank	kassa och bank	910 000
        Eget kapital	balanserat från föregående år	640 000
        Årets resultat	årets resultat	198 000
        Skulder	kortfristiga skulder	72 000
        """;

    internal const string Accounts = """
        Post	Konto	Till konto	Objekt
        SE-coacher	40		101
        Arbetsträning	40
        Kansli och styrelse	50	69
        Försäkringskassan	3010
        Region Jönköpings län	3020
        Aneby	3031
        Sävsjö	3032
        Kassa och bank	19
        Eget kapital	2010
        Årets resultat	2099
        Skulder	24
        läses inte	8999
        """;

    internal static Sheet[] Sheets { get; } =
    [
        Of("Förbund", Federation),
        Of("Bidrag", Contributions),
        Of("Tjänster", Positions),
        Of("Befolkning", Population),
        Of("Budget", Budget),
        Of("Betydelser", Meanings),
        Of("Balans", Balances),
        Of("Konton", Accounts),
    ];

    internal static Sheet Of(string name, string text) =>
        new(
            name,
            text.Split('\n').Select(line => line.TrimEnd('\r').Split('\t').Select(cell => new SheetCell(cell))),
            "exempel.xlsx"
        );

    internal static Sheet[] With(string name, string before, string after) =>
        [
            .. Sheets.Select(sheet =>
                sheet.Name == name ? Of(name, $"{sheet}".Replace(before, after, StringComparison.Ordinal)) : sheet
            ),
        ];
}
