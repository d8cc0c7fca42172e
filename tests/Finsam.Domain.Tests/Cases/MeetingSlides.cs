namespace Finsam.Domain.Tests.Cases;

/// <summary>
/// Three federations' figures in slides at the members' meeting 2019, each a year whose columns go on from each other.
/// </summary>
internal static class MeetingSlides
{
    private static readonly string[][] Table = PrintedTable.Read("members-meeting-2019.csv");

    internal static readonly FederationYear SödraVätterbygden = Year("Södra Vätterbygden", 2020);
    internal static readonly FederationYear Finnveden = Year("Finnveden", 2019);
    internal static readonly FederationYear Höglandet = Year("Höglandet", 2019);

    private static FederationYear Year(string federation, int year)
    {
        string[][] rows = [.. Table.Where(row => row[0] == federation)];
        string[] columns = [.. rows.Select(row => row[1]).Distinct()];
        return new(
            new(federation, [Member.Municipality("Kommunen"), Member.Region("Regionen"), .. Member.State]),
            year,
            lines: new(
                columns.Select((name, at) => ColumnOf(name, at == 0 ? null : columns[at - 1], Sek.Parse(rows[0][4]))),
                rows.GroupBy(row => row[2])
                    .Select(line => LineOf(line.Key, line.First()[3], columns.Select(column => CellIn(column, line))))
            ),
            equityPolicy: EquityPolicy.AsCitedIn2020
        );
    }

    private static Column ColumnOf(string name, string? after, Sek unit)
    {
        int year = int.Parse(name[^4..]);
        return name.StartsWith("Utfall", StringComparison.Ordinal)
            ? Column.Outcome(year, after, unit)
            : Column.Budget(year, after: after, printedUnit: unit);
    }

    private static Cell? CellIn(string column, IEnumerable<string[]> line) =>
        line.FirstOrDefault(row => row[1] == column) is { } row ? Cell.Of(Sek.Parse(row[5])) : null;

    // A line that is not in a column is not there, and not blank: 0 kr.
    private static Line LineOf(string kind, string name, IEnumerable<Cell?> cells) =>
        kind switch
        {
            "opening" => Line.Printed(Total.Opening, name, cells),
            "result" => Line.Printed(Total.Result, name, cells),
            "closing" => Line.Printed(Total.Closing, name, cells),
            "income" => new(name, LineKind.Contribution, cells),
            "room" => new(name, LineKind.Room, cells.Select(cell => cell ?? 0)),
            "competence" => new(name, LineKind.Competence, cells),
            "administration" => new(name, LineKind.Administration, cells),
            _ => new(name, LineKind.Individual, cells),
        };
}
