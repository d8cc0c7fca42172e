using Finsam.Domain.Tests.Laws;
using FsCheck;
using FsCheck.Fluent;

namespace Finsam.Domain.Tests.Lines;

/// <summary>What holds of every table that is written and read.</summary>
public class TableReadingLaws
{
    private static readonly Column[] Columns =
    [
        Column.Outcome(2022),
        Column.Budget(2023, after: "Utfall 2022"),
        Column.OutcomeThrough(new(2023, 6, 30)),
        Column.Forecast(2023, printedUnit: Sek.Tkr(1)),
    ];

    private static readonly string[] Names =
    [
        "Kansli",
        "SE/IPS - stöd",
        "5 § (ny)",
        "Å",
        "Summa insatser",
        "\"Citat\"",
        "2023",
    ];

    [Law]
    public Property What_a_table_writes_is_read_back() =>
        Prop.ForAll(
            Tables.ToArbitrary(),
            LastLineEnds.ToArbitrary(),
            (table, end) => LineTable.Parse($"{table}{end}", LineMap.Of(table)) == table
        );

    [Law]
    public Property What_is_written_with_tabs_or_semicolons_is_read_back() =>
        Prop.ForAll(
            Tables.ToArbitrary(),
            Gen.Elements('\t', ';').ToArbitrary(),
            LastLineEnds.ToArbitrary(),
            (table, separator, end) =>
                LineTable.Parse(
                    string.Join(
                        "\r\n",
                        table
                            .Lines.Select(line => line.Cells.Select(cell => $"{cell}").Prepend(Quoted(line.Name)))
                            .Prepend(table.Columns.Select(column => column.Name).Prepend("Post"))
                            .Select(cells => string.Join(separator, cells))
                    ) + end,
                    LineMap.Of(table)
                ) == table
        );

    // The last line may end, as a spreadsheet ends it, or not.
    private static Gen<string> LastLineEnds => Gen.Elements("", "\n", "\r\n", "\n\n");

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static Gen<LineTable> Tables =>
        from columns in Gen.Choose(1, Columns.Length)
        from count in Gen.Choose(1, Names.Length)
        from kinds in Gen.Choose(0, 5).ArrayOf(count)
        from ore in Gen.OneOf(Gen.Choose(-9, 9), Gen.Choose(0, int.MaxValue)).ArrayOf(count * columns)
        select new LineTable(
            Columns.Take(columns),
            Names.Take(count).Select((name, at) => Made(name, at, kinds[at], ore[(at * columns)..((at + 1) * columns)]))
        );

    private static Line Made(string name, int at, int kind, int[] ore)
    {
        Cell?[] typed = [.. ore.Select(each => each < 0 ? null : Cell.Of(Sek.FromOre(each)))];
        return kind switch
        {
            0 => new(name, LineKind.Interest, ore.Select(each => each == -1 ? null : Cell.Of(Sek.FromOre(each)))),
            1 => Line.Payouts(
                name,
                "Koordinator",
                ore.Select(
                    (each, i) =>
                        each < -4 ? Cell.Computed.Plus(Sek.FromOre(-each))
                        : each == -1 ? Cell.Computed
                        : typed[i]
                )
            ),
            2 => new(name, LineKind.Administration, typed, english: "Office"),
            3 => Line.Printed(Enum.GetValues<Total>()[at], name, typed),
            4 => new(name, LineKind.Individual, typed, isCommitted: true),
            _ => new(name, LineKind.Contribution, typed, party: Party.State),
        };
    }
}
