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

    internal static readonly Federation Federation = SourceDocuments.Finnveden2021.Federation;

    internal static readonly Member Värnamo = Federation.MembersIn(2021).Single(member => member.Name == "Värnamo");

    internal static readonly Member Region = Federation
        .MembersIn(2021)
        .Single(member => member.PaysAs == Party.Regions);

    internal static readonly string[] Columns = [Budget2020, Forecast2020, Budget2021, Plan2022, Plan2023];

    /// <summary>The printed lines that are no sums.</summary>
    internal static readonly string[] Lines =
    [
        .. SourceDocuments.Finnveden2021.Lines.Lines.Where(line => line.Total is null).Select(line => line.Name),
    ];

    /// <summary>The table as it is printed, sums too; the rooms follow.</summary>
    internal static readonly FederationYear AsPrinted = SourceDocuments.Finnveden2021;

    /// <summary>
    /// Sums, rooms and three grants follow, and nobody has decided contributions; only the openings of 2020 are printed,
    /// since nothing is told before them.
    /// </summary>
    internal static readonly FederationYear Year = new(
        Federation,
        2021,
        initiatives: AsPrinted.Initiatives,
        generalDeduction: AsPrinted.GeneralDeduction,
        lines: new(
            AsPrinted.Lines.Columns,
            AsPrinted.Lines.Lines.Where(line => line.Total is null or Total.Opening).Select(Following)
        )
    );

    /// <summary>The printed amounts of a line, by column; rooms are not typed, and follow.</summary>
    internal static Sek[] Printed(string line) => AsPrinted.Of(line);

    /// <summary>The printed amounts of a sum, by column.</summary>
    internal static Sek[] Printed(Total total) =>
        [.. Columns.Select(column => AsPrinted.Figures[column, total].Printed!.Value)];

    /// <summary>The amounts of a line or a sum in a year, by column.</summary>
    internal static Sek[] Of(this FederationYear year, string line) =>
        [.. Columns.Select(column => year.Figures[column, line].Amount)];

    internal static Sek[] Of(this FederationYear year, Total total) =>
        [.. Columns.Select(column => year.Figures[column, total].Amount)];

    private static Line Following(Line line) =>
        line switch
        {
            { Total: Total.Opening } => Line.Printed(Total.Opening, line.Name, Cells(line, at => at > 1, null)),
            { Source: LineSource.Grants } => Line.Grants(
                line.Name,
                Cells(line, at => AsPrinted.Figures[Columns[at], line.Name].Computed is not null, Cell.Computed)
            ),
            _ => line,
        };

    private static IEnumerable<Cell?> Cells(Line line, Func<int, bool> follows, Cell? following) =>
        line.Cells.Select((cell, at) => follows(at) ? following : cell);
}
