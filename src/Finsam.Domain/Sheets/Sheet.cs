namespace Finsam.Domain;

/// <summary>Rows of cells, as they were pasted, exported or stand in a workbook, with where each cell stands.</summary>
/// <remarks>Swedish: <i>kalkylblad</i>. Equal when every part is equal; not ordered.</remarks>
[NoJsonForm]
public sealed partial record Sheet
{
    /// <summary>A sheet of a workbook.</summary>
    /// <param name="name">What the sheet is called; a cell is then <c>Budget!C7</c>.</param>
    /// <param name="rows">Its rows from the first, blank ones too, so that each keeps its number.</param>
    /// <param name="file">The workbook; null where that is not known.</param>
    /// <param name="hiddenRows">How many of the rows are hidden; they are read as others are, and it is said.</param>
    /// <exception cref="ArgumentException">The name or the file is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are less than 0 hidden rows.</exception>
    public Sheet(string name, IEnumerable<IEnumerable<SheetCell>> rows, string? file = null, int hiddenRows = 0)
        : this(
            [.. Guard.Against.NullItem(rows).Select(row => Guard.Against.NullItem(row, nameof(rows)).ToListing())],
            Guard.Against.BlankIfGiven(file)
        )
    {
        Name = Guard.Against.Blank(name);
        Guard.Against.OutOfRange(
            hiddenRows < 0,
            $"{hiddenRows} rows cannot be hidden. Give 0 or more.",
            nameof(hiddenRows)
        );
        Wording read = Wording.Of($"Bladet '{Name}' läses.", $"The sheet '{Name}' is read.");
        Wording hidden = Wording.Of(
            $"Dolda rader som lästs som andra: {hiddenRows:N0}.",
            $"Hidden rows, read like others: {hiddenRows:N0}."
        );
        HowItWasRead = hiddenRows == 0 ? [read] : [read, hidden];
    }

    private Sheet(Listing<Listing<SheetCell>> rows, string? file) => (Rows, File) = (rows, file);

    /// <summary>What it is called in its workbook; null where it is a text.</summary>
    public string? Name { get; }

    /// <summary>Where it comes from; null where that is not known.</summary>
    public string? File { get; }

    /// <summary>The rows, from the first row or line of the text; a row can have fewer cells than others.</summary>
    public Listing<Listing<SheetCell>> Rows { get; private init; }

    /// <summary>What had to be settled: the encoding, what separates the cells, hidden rows. Who reads other kinds of
    /// files can add to it.</summary>
    /// <exception cref="ArgumentException">It is null.</exception>
    public Listing<Wording> HowItWasRead
    {
        get;
        init => field = Guard.Against.Null(value, nameof(HowItWasRead));
    } = [];

    /// <summary>What keeps all of it from being read, as that it is no text; null where nothing does.</summary>
    public Wording? Fault { get; private init; }

    /// <summary>A line for each row, with tabs between the cells.</summary>
    public override string ToString() => string.Join('\n', Rows.Select(row => string.Join('\t', row)));

    internal Wording Remedy { get; private init; } = Wording.None;

    internal IEnumerable<SheetRow> FilledRows =>
        Rows.Select((row, at) => new SheetRow(at + 1, [.. row.Select(cell => cell.Text)], row))
            .Where(row => !row.IsBlank);

    // The rows above one, by its number from 1.
    internal Sheet Before(int row) => this with { Rows = [.. Rows.Take(row - 1)] };

    // Where an amount was read, for its source; null where the file is not known.
    internal string PlaceOf(int row, int column) => SheetPlace.Of(Name, row, column).Swedish;

    internal Problem Problem(SheetRow row, int? at, Wording found, Wording accepted, string? didYouMean = null) =>
        new(row.Number, at + 1, at is { } cell ? row.At(cell) ?? "" : $"{row}", found, accepted, didYouMean)
        {
            Sheet = Name,
        };
}
