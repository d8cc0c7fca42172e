using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Cases;

/// <summary>
/// Finnveden's budget and plan 2021-2023: five columns, every sum holds, four rooms for new initiatives.
/// </summary>
internal static class FinnvedenYear
{
    internal const string Budget2020 = "Budget 2020";
    internal const string Forecast2020 = "Prognos 2020";
    internal const string Budget2021 = "Budget 2021";
    internal const string Plan2022 = "Plan 2022";
    internal const string Plan2023 = "Plan 2023";
    internal const string Room = "Utrymme nya insatser";

    internal static readonly Member Värnamo = Member.Municipality("Värnamo", "0683");

    internal static readonly Member Region = Member.Region("Region Jönköpings län", "06");

    internal static readonly Federation Federation = new(
        "Finnvedens samordningsförbund",
        [
            Member.Municipality("Gislaved", "0662"),
            Member.Municipality("Gnosjö", "0617"),
            Värnamo,
            Region,
            .. Member.State,
        ]
    );

    internal static readonly string[] Columns = [Budget2020, Forecast2020, Budget2021, Plan2022, Plan2023];

    internal static readonly string[] Lines =
    [
        .. Table().Where(row => row[0] is not ("balanserat" or "tryckt_summa")).Select(row => row[1]),
    ];

    /// <summary>
    /// Sums, rooms and three grants follow; only the openings of 2020 are printed, since nothing is told before them.
    /// </summary>
    internal static readonly FederationYear Year = new(
        Federation,
        2021,
        initiatives:
        [
            Initiative("Mitt Val", new Grant(2021, Kr(1_200_000))),
            Initiative("Nya Vägar", new Grant(2021, Kr(1_213_000))),
            Initiative("IT-spåret", new(2021, Kr(200_000)), new(2022, Kr(200_000))),
        ],
        generalDeduction: GeneralDeduction.AsInFinnveden2021,
        lines: Told(row =>
            row[0] switch
            {
                "balanserat" => Line.Printed(Total.Opening, row[1], Cells(row, last: 1)),
                "tryckt_summa" => null,
                "utrymme" => Line.Room(row[1], Kr(100_000), Freed(row, 0, 2, 3, 4)),
                _ => row[1] switch
                {
                    "Mitt Val" or "Nya Vägar" => Line.Grants(row[1], Freed(row, 2)),
                    "IT-spåret" => Line.Grants(row[1], Freed(row, 2, 3)),
                    _ => Typed(row),
                },
            }
        )
    );

    /// <summary>The same table with every figure as it is printed, sums too.</summary>
    internal static readonly FederationYear AsPrinted = new(
        Federation,
        2021,
        lines: Told(row =>
            row[1] switch
            {
                "Balanserat resultat" => Line.Printed(Total.Opening, row[1], Cells(row)),
                "Summa intäkter" => Line.Printed(Total.IncomeWithOpening, row[1], Cells(row)),
                "Delsumma verksamheter" => Line.Printed(Total.Initiatives, row[1], Cells(row)),
                "Delsumma administration" => Line.Printed(Total.Overhead, row[1], Cells(row)),
                "Summa kostnader" => Line.Printed(Total.Costs, row[1], Cells(row)),
                "Preliminärt balanserat resultat" => Line.Printed(Total.Closing, row[1], Cells(row)),
                _ => Typed(row),
            }
        )
    );

    /// <summary>The printed amounts of a line or a sum, by column.</summary>
    internal static Sek[] Printed(string name) =>
        [.. Table().Single(row => row[1] == name)[2..].Select(cell => Sek.Parse(cell))];

    /// <summary>The same amounts as they follow.</summary>
    internal static Sek[] Of(this FederationYear year, string line) =>
        [.. Columns.Select(column => year.Figures[column, line].Amount)];

    internal static Sek[] Of(this FederationYear year, Total total) =>
        [.. Columns.Select(column => year.Figures[column, total].Amount)];

    private static string[][] Table() => PrintedTable.Read("finnveden-plan.csv");

    private static LineTable Told(Func<string[], Line?> line) =>
        new(
            [
                Column.Budget(2020),
                Column.Forecast(2020),
                Column.Budget(2021, decidedOn: new(2020, 11, 26), after: Forecast2020),
                Column.Plan(2022, after: Budget2021),
                Column.Plan(2023, after: Plan2022),
            ],
            Table().Select(line).OfType<Line>()
        );

    private static Initiative Initiative(string name, params Grant[] grants) =>
        new(name, InitiativeKind.Individual, Värnamo, new(2018, 1, 1), grants: grants);

    private static Line Typed(string[] row) => new(row[1], Kind(row[0], row[1]), Cells(row), party: PartyOf(row));

    private static Cell?[] Cells(string[] row, int last = int.MaxValue) =>
        [.. row[2..].Select((cell, at) => at > last ? null : Cell.Of(Sek.Parse(cell)))];

    private static Cell?[] Freed(string[] row, params int[] computed) =>
        [.. Cells(row).Select((cell, at) => computed.Contains(at) ? Cell.Computed : cell)];

    private static Party? PartyOf(string[] row) =>
        row[0] != "intakter" ? null
        : row[1].EndsWith("kommun", StringComparison.Ordinal) ? Party.Municipalities
        : row[1].StartsWith("Region", StringComparison.Ordinal) ? Party.Regions
        : Party.State;

    private static LineKind Kind(string section, string line) =>
        section switch
        {
            "intakter" => LineKind.Contribution,
            "utrymme" => LineKind.Room,
            _ => line switch
            {
                "Kompetensutveckling" => LineKind.Competence,
                "Gemensamma projektkostnader" => LineKind.CommonCosts,
                "Verksamhetsutvecklare" => LineKind.Structural,
                "Styrelse" => LineKind.Board,
                "Revision" => LineKind.Audit,
                _ when section == "administration" => LineKind.Administration,
                _ => LineKind.Individual,
            },
        };
}
