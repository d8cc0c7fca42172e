namespace Finsam.Domain;

/// <summary>Budget, plan, outcome and forecast as they are told: lines by columns, blank cells and printed sums among
/// them.</summary>
/// <remarks>Swedish: <i>budget- och resultattabell</i>. What follows from it in a federation's year is <c>Figures</c>.
/// Equal when every part is equal; not ordered.</remarks>
[NoJsonForm]
public sealed partial record LineTable
{
    /// <summary>No columns and no lines: nothing is told.</summary>
    public static LineTable Empty { get; } = new([], []);

    /// <summary>A table.</summary>
    /// <exception cref="ArgumentException">Two columns or two lines have one name, or two
    /// lines print one sum; a line has not a cell for each column; a column goes on from one, or a cell is indexed from
    /// one, that is not before it; two lines have the room of a column; or a cost is negative and says no reason. The
    /// message names all that is wrong.</exception>
    public LineTable(IEnumerable<Column> columns, IEnumerable<Line> lines)
        : this(Guard.Against.NullItem(columns).ToListing(), Guard.Against.NullItem(lines).ToListing())
    {
        Guard.Against.Problems(ColumnProblems().Select(fault => fault.Words.English), nameof(columns));
        Guard.Against.Problems(LineProblems().Select(fault => fault.Words.English), nameof(lines));
    }

    // As it is, whatever is wrong with it; a line without cells that is made of something is computed in every column.
    private LineTable(Listing<Column> columns, Listing<Line> lines)
    {
        Columns = columns;
        Lines =
        [
            .. lines.Select(line =>
                line.Cells.Count > 0 || columns.Count == 0 || line.Source is null
                    ? line
                    : line with
                    {
                        Cells = [.. columns.Select(_ => Cell.Computed)],
                    }
            ),
        ];
    }

    /// <summary>The columns, each after those that it goes on or is indexed from.</summary>
    public Listing<Column> Columns { get; }

    /// <summary>The lines, in the order to show them.</summary>
    public Listing<Line> Lines { get; }

    /// <summary>The table as it is told, in columns, which <see cref="Read(string, LineMap?, string?)"/>
    /// reads.</summary>
    public override string ToString() =>
        PlainTable.Columns([
            ["Post", .. Columns.Select(column => column.Name)],
            .. Lines.Select(line => (string[])[line.Name, .. line.Cells.Select(cell => $"{cell}")]),
        ]);

    // A table as it was read, and what keeps it from being one.
    internal static LineTable Unchecked(IEnumerable<Column> columns, IEnumerable<Line> lines) =>
        new(columns.ToListing(), lines.ToListing());

    internal IEnumerable<TableFault> Faults() => ColumnProblems().Concat(LineProblems());

    private IEnumerable<TableFault> ColumnProblems() =>
        [
            .. from same in Columns.Repeated(column => column.Name)
            select new TableFault(
                Wording.Of(
                    $"{same.Count()} kolumner heter '{same.Key}'. Ge dem var sitt namn.",
                    $"'{same.Key}' is the name of {same.Count()} columns. Give each its own."
                ),
                same.Last(),
                null
            ),
            .. from column in Columns
            let after = column.After
            where after is not null && !IsBefore(after, column)
            select new TableFault(
                Wording.Of(
                    $"'{column}' går vidare från '{after}', som inte står före. {Place(after)}",
                    $"'{column}' goes on from '{after}', which is not before it. {Place(after)}"
                ),
                column,
                null
            ),
        ];

    private IEnumerable<TableFault> LineProblems() =>
        [
            .. from same in Lines.Repeated(line => line.Name)
            select new TableFault(
                Wording.Of(
                    $"{same.Count()} poster heter '{same.Key}'. Ge dem var sitt namn.",
                    $"'{same.Key}' is the name of {same.Count()} lines. Give each its own."
                ),
                null,
                same.Last()
            ),
            .. from same in Lines.Where(line => line.Total is not null).Repeated(line => line.Total)
            select new TableFault(
                Wording.Of(
                    $"{Names.Quoted(same)} är samma summa, {same.Key}. Behåll en.",
                    $"{Names.Quoted(same)} print the same sum, {same.Key}. Keep one."
                ),
                null,
                same.Last()
            ),
            .. from line in Lines
            where line.Cells.Count != Columns.Count
            select new TableFault(
                Wording.Of(
                    $"'{line}' har {line.Cells.Count} celler till {Columns.Count} kolumner. Ge varje en, null för tom.",
                    $"'{line}' has {line.Cells.Count} cells for {Columns.Count} columns. Give one each, null for blank."
                ),
                null,
                line
            ),
            .. Columns.SelectMany(ProblemsIn),
        ];

    private IEnumerable<TableFault> ProblemsIn(Column column, int at) =>
        [
            .. from rooms in Lines
                .Where(line => line.Source is LineSource.Room && CellOf(line, at) is { IsComputed: true })
                .Repeated(line => line.Kind)
            select new TableFault(
                Wording.Of(
                    $"{Names.Quoted(rooms)} ber om utrymmet i '{column}'. En post kan få det.",
                    $"{Names.Quoted(rooms)} ask for room in '{column}'. One line can have it."
                ),
                column,
                rooms.Last()
            ),
            .. from line in Lines
            let cell = CellOf(line, at)
            where cell is { Typed.Ore: < 0, Reason: null } && (line.IsCost || line.Kind == LineKind.Contribution)
            select new TableFault(
                Wording.Of(
                    $"'{line}' är {cell.Typed} i '{column}'. Skriv det utan minus, eller ge skälet.",
                    $"'{line}' is {cell.Typed} in '{column}'. Type it without its minus, or give Cell.Of a reason."
                ),
                column,
                line
            ),
            .. from line in Lines
            let earlier = CellOf(line, at)?.IndexedFrom
            where earlier is not null && !IsBefore(earlier, column)
            select new TableFault(
                Wording.Of(
                    $"'{line}' i '{column}' räknas upp från '{earlier}', som inte står före. {Place(earlier)}",
                    $"'{line}' in '{column}' is indexed from '{earlier}', which is not before it. {Place(earlier)}"
                ),
                column,
                line
            ),
        ];

    private static Cell? CellOf(Line line, int at) => at < line.Cells.Count ? line.Cells[at] : null;

    private bool IsBefore(string name, Column column) =>
        Columns.TakeWhile(each => each.Name != column.Name).Any(each => each.Name == name);

    private Wording Place(string name) =>
        Columns.Any(column => column.Name == name)
            ? new("Sätt den där.", "Put it there.")
            : new($"Kolumnerna är {Names.Quoted(Columns)}.", $"The columns are {Names.Quoted(Columns)}.");
}
