namespace Finsam.Domain;

/// <summary>A result as rows and columns, written as text, as Markdown, for a spreadsheet or for a page.</summary>
/// <remarks>Swedish: <i>tabell</i>. Amounts are exact, whatever unit they are shown in. Equal only to itself; not
/// ordered.</remarks>
[NoJsonForm]
public sealed class Table : Worded
{
    // The name is Swedish, of plain words and days.
    internal Table(
        string name,
        Wording title,
        IEnumerable<Wording> headings,
        IEnumerable<TableRow> rows,
        IEnumerable<Wording>? notes = null
    )
    {
        Key = string.Concat(name.Select(Plain));
        (Title, Headings, Rows, Notes) = (title, [.. headings], [.. rows], [.. notes ?? []]);
    }

    /// <summary>A short name for a file or an anchor, the same from time to time: <c>medlemsbidrag-2023</c>.</summary>
    public string Key { get; }

    /// <summary>What it shows.</summary>
    public Wording Title { get; }

    /// <summary>What stands above each column; the first is above what the rows are about.</summary>
    public Listing<Wording> Headings { get; }

    /// <summary>The rows, in order.</summary>
    public Listing<TableRow> Rows { get; }

    /// <summary>What is to be said below, such as what a mark means.</summary>
    public Listing<Wording> Notes { get; }

    /// <summary>The table as text.</summary>
    /// <param name="format">How it is written.</param>
    /// <param name="language">The language of its words, and of its numbers but in
    /// <see cref="TextFormat.Csv"/>.</param>
    /// <param name="unit">What amounts are shown in; where that rounds them, the table says how.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public string ToString(TextFormat format, Language language = Language.Swedish, ShownUnit unit = ShownUnit.Kronor)
    {
        CellText text = new(
            Guard.Against.Undefined(format),
            Guard.Against.Undefined(language),
            Guard.Against.Undefined(unit)
        );
        return format switch
        {
            TextFormat.Markdown => MarkdownTable.Of(this, text),
            TextFormat.Csv => CsvTable.Of(this, text),
            TextFormat.Html => HtmlTable.Of(this, text),
            _ => PlainTable.Titled(this, text),
        };
    }

    internal override Wording Words => InWords(PlainTable.Titled);

    // For what says in other words what it is, or need not.
    internal Wording Untitled => InWords(PlainTable.Of);

    internal Wording WithoutHeadings => InWords(PlainTable.WithoutHeadings);

    private Wording InWords(Func<Table, CellText, string> write) =>
        Wording.Of(language => write(this, new(TextFormat.Plain, language, ShownUnit.Kronor)));

    internal bool IsOfFigures(int column) => column > 0 && Rows.All(row => row.Cells[column].IsFigure);

    internal bool HasAmounts(int column) => Rows.Any(row => row.Cells[column].Amount is not null);

    internal bool HasShares(int column) => Rows.Any(row => row.Cells[column].Share is not null);

    internal bool HasAnyAmount => Enumerable.Range(0, Headings.Count).Any(HasAmounts);

    // What it shows, and in what unit.
    internal string TitleIn(CellText text) =>
        HasAnyAmount ? $"{Title.In(text.Language)} ({text.Unit.Sign()})" : Title.In(text.Language);

    internal IEnumerable<string> NotesIn(CellText text) =>
        Notes.Append(HasAnyAmount ? text.Rounding : null).OfType<Wording>().Select(note => note.In(text.Language));

    private static char Plain(char letter) =>
        char.ToLowerInvariant(letter) switch
        {
            'å' or 'ä' => 'a',
            'ö' => 'o',
            'é' => 'e',
            var other when char.IsAsciiLetterOrDigit(other) => other,
            _ => '-',
        };
}
