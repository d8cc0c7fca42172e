namespace Finsam.Domain;

/// <summary>A federation's year for somebody who reads: words, tables, explanations, findings and sources.</summary>
/// <remarks>Swedish: <i>rapport</i>. First what a board must decide or know. What is not told is left out, or said to
/// be missing. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class Report : Worded
{
    internal Report(FederationYear year)
    {
        Title = Wording.Of($"{year.Federation} {FederationYear.Text(year.Year)}");
        Sections =
        [
            ReportSummary.Of(year),
            ReportTables.Of(year),
            ReportReasons.Of(year),
            new(
                new("Iakttagelserna i sin helhet", "The findings in full"),
                year.Findings.Count > 0 ? [] : [new("Inga iakttagelser.", "No findings.")]
            )
            {
                Findings = year.Findings,
            },
            new(new("Källor", "Sources")) { Sources = year.Sources },
        ];
        Tables =
        [
            .. Sections.SelectMany(section => section.Sections.Prepend(section)).SelectMany(section => section.Tables),
            .. year.Findings.Count > 0 ? new[] { year.Findings.ToTable() } : [],
        ];
    }

    /// <summary>The federation and the year.</summary>
    public Wording Title { get; }

    /// <summary>Its parts, in order; the tables and the reasons have sections of their own.</summary>
    public Listing<ReportSection> Sections { get; }

    /// <summary>Every table of it, and the findings as one; each has a <see cref="Table.Key"/> of its own.</summary>
    public Listing<Table> Tables { get; }

    /// <summary>The report as text.</summary>
    /// <param name="format">Text, Markdown, or HTML: one page that needs nothing else.</param>
    /// <param name="language">The language.</param>
    /// <param name="unit">What amounts are shown in, in tables.</param>
    /// <exception cref="ArgumentException"><paramref name="format"/> is CSV, which holds one table.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public string ToString(TextFormat format, Language language = Language.Swedish, ShownUnit unit = ShownUnit.Kronor)
    {
        Guard.Against.Wrong(
            Guard.Against.Undefined(format) == TextFormat.Csv,
            $"A report is several tables, and CSV holds one. Write each of {nameof(Tables)} to a file named by its "
                + $"{nameof(Table.Key)}.",
            nameof(format)
        );
        // How amounts are rounded is said once.
        CellText text = new(format, Guard.Against.Undefined(language), Guard.Against.Undefined(unit))
        {
            Rounding = null,
        };
        return format switch
        {
            TextFormat.Markdown => MarkdownReport.Of(this, text),
            TextFormat.Html => new HtmlReport(this, text).ToString(),
            _ => PlainReport.Of(this, text),
        };
    }

    // How amounts are shown, where they are rounded.
    internal IEnumerable<string> Introduction(CellText text) =>
        text.Unit.Rounding() is { } rounding && Tables.Any(table => table.HasAnyAmount)
            ? [rounding.In(text.Language)]
            : [];

    internal override Wording Words => Wording.Of(language => ToString(TextFormat.Plain, language));
}
