namespace Finsam.Domain;

/// <summary>What a federation owns and owes on some days, as it is told: lines by days, blank cells and printed sums
/// among them.</summary>
/// <remarks>Swedish: <i>balansräkningar</i>. Equal when every part is equal; not ordered.</remarks>
[NoJsonForm]
public sealed record BalanceTable
{
    /// <summary>A table.</summary>
    /// <exception cref="ArgumentException">A day stands twice or is not by the ISO calendar; a line is null; two lines
    /// have one name or print one sum; several are equity brought forward, the result, or all equity; a line has not a
    /// cell for each day; or equity is told whole and in parts on one day. The message names all that is
    /// wrong.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are no federations in the year of a day, or the unit is not
    /// positive.</exception>
    public BalanceTable(
        IEnumerable<LocalDate> days,
        IEnumerable<BalanceLine> lines,
        Sek? printedUnit = null,
        string? document = null
    )
    {
        Days = [.. Guard.Against.Null(days)];
        foreach (LocalDate day in Days)
        {
            Act.CheckYear(Guard.Against.OtherCalendar(day, nameof(days)).Year, nameof(days));
        }

        Lines = [.. Guard.Against.NullItem(lines)];
        PrintedUnit = Guard.Against.NotPositiveUnit(printedUnit);
        Document = Guard.Against.BlankIfGiven(document);
        Guard.Against.Repeated(
            Days,
            day => day,
            same => $"{same.Key.Iso()} stands twice. Give each day once.",
            nameof(days)
        );
        Guard.Against.Problems(Problems(), nameof(lines));
    }

    /// <summary>No days and no lines: nothing is told.</summary>
    public static BalanceTable Empty { get; } = new([], []);

    /// <summary>The days, in the order of the document.</summary>
    public Listing<LocalDate> Days { get; }

    /// <summary>The lines, in order.</summary>
    public Listing<BalanceLine> Lines { get; }

    /// <summary>What the document prints whole numbers of: 1 000 kr in a table in thousands; 1 kr where it is left
    /// out.</summary>
    public Sek PrintedUnit { get; }

    /// <summary>The document that it stands in; null where that is not known.</summary>
    public string? Document { get; }

    /// <summary>The balance sheet of a day.</summary>
    /// <param name="day">The day; on one that the table does not have, nothing is known.</param>
    /// <exception cref="OverflowException">A sum is more than can be held; the message names the day.</exception>
    public BalanceSheet On(LocalDate day) => new(this, Guard.Against.OtherCalendar(day));

    /// <summary>How the result between two days became a change in cash.</summary>
    /// <param name="from">The earlier day, in the same year or at the end of the year before.</param>
    /// <param name="to">The later day.</param>
    /// <exception cref="ArgumentException">The days are not so.</exception>
    public CashBridge CashBridge(LocalDate from, LocalDate to) => new(On(from), On(to));

    /// <summary>A row for each line, in the table's order, and the sums that no line prints; a column for each day. A
    /// star where a printed sum is not what its lines come to, which a note says.</summary>
    public Table ToTable() =>
        BalanceSheet.SideBySide("balansrakning", new("Balansräkning", "Balance sheet"), this, [.. Days.Select(On)]);

    /// <summary>The days and the names of the lines.</summary>
    public override string ToString() =>
        $"{string.Join(", ", Days.Select(day => day.Iso()))}: {string.Join(", ", Lines)}";

    private IEnumerable<string> Problems() =>
        [
            .. Lines
                .Repeated(line => line.Name)
                .Select(same => Message.Of($"'{same.Key}' is the name of {same.Count()} lines. Give each its own.")),
            .. Lines
                .Repeated(OnlyOne)
                .Where(same => same.Key is not null)
                .Select(same =>
                    $"{string.Join(" and ", same.Select(line => $"'{line}'"))} are both {same.Key}. Keep one."
                ),
            .. Lines
                .Where(line => line.Cells.Count != Days.Count)
                .Select(line =>
                    Message.Of($"'{line}' has {line.Cells.Count} cells for {Days.Count} days. ")
                    + "Give one for each, null where a cell is blank."
                ),
            .. from at in Enumerable.Range(0, Days.Count)
            let told = Lines.Where(line => line.Cells.ElementAtOrDefault(at) is not null)
            from whole in told.Where(line => line.Kind == BalanceKind.TotalEquity)
            from part in told.Where(line => line.Kind is BalanceKind.BroughtForward or BalanceKind.Result).Take(1)
            select $"'{whole}' is all equity on {Days[at].Iso()}, and '{part}' a part of it. "
                + "Print the sum with BalanceLine.Printed.",
        ];

    private static string? OnlyOne(BalanceLine line) =>
        line.Kind is BalanceKind.BroughtForward or BalanceKind.Result or BalanceKind.TotalEquity ? $"{line.Kind}"
        : line.Total is { } total ? $"the printed sum {total}"
        : null;
}
