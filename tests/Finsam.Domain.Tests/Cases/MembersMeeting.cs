namespace Finsam.Domain.Tests.Cases;

/// <summary>
/// Three federations' figures in slides at the members' meeting 2019, each a table whose columns go on from each other.
/// </summary>
internal static class MembersMeeting
{
    internal const string Budget2020 = "Budget 2020";
    internal const string Committed = "Insatser";
    internal const string Competence = "Kompetensutveckling";
    internal const string Office = "Kansli, styrelse mm";

    private static readonly string[][] Table = PrintedTable.Read("members-meeting-2019.csv");

    /// <summary>The slides as they are printed, in thousands; Höglandet's in kronor.</summary>
    internal static readonly FederationYear SödraVätterbygden = Slide("Södra Vätterbygden", 2019);
    internal static readonly FederationYear Finnveden = Slide("Finnveden", 2019);
    internal static readonly FederationYear Höglandet = Slide("Höglandet", 2019);

    /// <summary>
    /// Södra Vätterbygden's budget 2020, which closes with -698 000 kr: the initiatives are decided, competence and the
    /// office are free. The slides have one line of income; its parts here are the shares of 5 § lagen (2003:1210).
    /// </summary>
    internal static readonly FederationYear Shortfall = new(
        Federation("Södra Vätterbygden"),
        2020,
        lines: new(
            [Column.Budget(2020)],
            [
                Line.Printed(Total.Opening, "Från 2019", [286_000]),
                new("Staten", LineKind.Contribution, [3_036_000], party: Party.State),
                new("Regionen", LineKind.Contribution, [1_518_000], party: Party.Regions),
                new("Kommunerna", LineKind.Contribution, [1_518_000], party: Party.Municipalities),
                new(Committed, LineKind.Individual, [5_979_000], isCommitted: true),
                new(Competence, LineKind.Competence, [200_000]),
                new(Office, LineKind.Administration, [877_000]),
            ]
        )
    );

    private static Federation Federation(string name) =>
        new(
            name,
            [Member.Municipality("Jönköping", "0680"), Member.Region("Region Jönköpings län", "06"), .. Member.State]
        );

    private static FederationYear Slide(string federation, int year)
    {
        string[][] rows = [.. Table.Where(row => row[0] == federation)];
        string[] names = [.. rows.Select(row => row[1]).Distinct()];
        Sek unit = Sek.Parse(rows[0][4]);
        return new(
            Federation(federation),
            year,
            lines: new(
                names.Select(
                    (name, at) =>
                        new Column(
                            name,
                            name.StartsWith("Utfall", StringComparison.Ordinal)
                                ? ColumnKind.Outcome
                                : ColumnKind.Budget,
                            YearParts.Year(int.Parse(name[^4..])),
                            after: at == 0 ? null : names[at - 1],
                            printedUnit: unit,
                            document: "medlemsråd 2019"
                        )
                ),
                rows.GroupBy(row => Sum(row[2]) is { } total ? $"{total}" : row[3])
                    .Select(line =>
                        LineOf(line.First()[2], line.First()[3], [.. names.Select(name => CellIn(line, name))])
                    )
            )
        );
    }

    private static Cell? CellIn(IEnumerable<string[]> line, string column) =>
        line.SingleOrDefault(row => row[1] == column) is { } row ? Cell.Of(Sek.Parse(row[5])) : null;

    private static Line LineOf(string kind, string name, Cell?[] cells) =>
        Sum(kind) is { } total
            ? Line.Printed(total, name, cells)
            : new(name, Kind(kind), cells.Select(cell => cell ?? (kind == "room" ? Cell.Of(Sek.Zero) : null)));

    private static Total? Sum(string kind) =>
        kind switch
        {
            "opening" => Total.Opening,
            "result" => Total.Result,
            "closing" => Total.Closing,
            _ => null,
        };

    private static LineKind Kind(string kind) =>
        kind switch
        {
            "income" => LineKind.Contribution,
            "room" => LineKind.Room,
            "competence" => LineKind.Competence,
            "administration" => LineKind.Administration,
            _ => LineKind.Individual,
        };
}
