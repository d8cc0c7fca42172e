namespace Finsam.Domain.Tests.Cases;

/// <summary>
/// Three federations' figures in slides at the members' meeting 2019, each a statement whose columns chain.
/// </summary>
internal static class MembersMeeting
{
    private static readonly string[][] Table = PrintedTable.Read("members-meeting-2019.csv");

    internal static readonly IncomeStatement SodraVatterbygden = Statement("Södra Vätterbygden");
    internal static readonly IncomeStatement Finnveden = Statement("Finnveden");
    internal static readonly IncomeStatement Hoglandet = Statement("Höglandet");

    internal static readonly IncomeStatement[] All = [SodraVatterbygden, Finnveden, Hoglandet];

    private static IncomeStatement Statement(string federation)
    {
        string[][] rows = [.. Table.Where(row => row[0] == federation)];
        List<PlanColumn> columns = [];
        foreach (string name in rows.Select(row => row[1]).Distinct())
        {
            columns.Add(Column(name, rows, columns.LastOrDefault()));
        }

        return new(
            $"{federation}, medlemsråd 2019",
            columns,
            rows.Where(row => row[2] is not ("opening" or "result" or "closing"))
                .GroupBy(row => row[3])
                .Select(line => new BudgetRow(
                    new BudgetLine(line.Key, Kind(line.First()[2])),
                    line.Select(row =>
                        (columns.Single(column => column.Name == row[1]), BudgetAmount.Typed(Sek.Parse(row[5])))
                    )
                )),
            Sek.Parse(rows[0][4])
        );
    }

    /// <summary>A column that opens with what is printed, chained to the one before it.</summary>
    private static PlanColumn Column(string name, string[][] rows, PlanColumn? before)
    {
        Sek? Of(string kind) =>
            rows.SingleOrDefault(row => row[1] == name && row[2] == kind) is { } row ? Sek.Parse(row[5]) : null;

        int year = int.Parse(name[^4..]);
        PlanColumnKind kind = name.StartsWith("Utfall", StringComparison.Ordinal)
            ? PlanColumnKind.Outcome
            : PlanColumnKind.Budget;
        PrintedTotals printed = new() { Result = Of("result"), ClosingBalance = Of("closing") };
        return before is not null
                ? new(name, year, kind, before) { Printed = printed with { OpeningBalance = Of("opening") } }
            : Of("opening") is { } opening ? new(name, year, kind, opening) { Printed = printed }
            : new(name, year, kind) { Printed = printed };
    }

    private static BudgetLineKind Kind(string kind) =>
        kind switch
        {
            "income" => BudgetLineKind.Contribution,
            "room" => BudgetLineKind.RoomForNewInitiatives,
            "competence" => BudgetLineKind.Competence,
            "administration" => BudgetLineKind.Administration,
            _ => BudgetLineKind.IndividualInitiative,
        };
}
