namespace Finsam.Domain;

/// <summary>Where a rule comes from: a paragraph, a charter, a document, or the library's own choice.</summary>
/// <remarks>Swedish: <i>rättskälla</i>, and for what binds nobody only <i>källa</i>. Equal when every part is equal;
/// not ordered.</remarks>
[NoJsonForm]
public sealed partial record RuleSource : IWorded
{
    /// <summary>A source.</summary>
    /// <exception cref="ArgumentException">A text is blank, or <paramref name="inForceThrough"/> is before
    /// <paramref name="inForceFrom"/>.</exception>
    public RuleSource(
        SourceKind kind,
        string citation,
        Wording statement,
        LocalDate? verifiedOn = null,
        LocalDate? inForceFrom = null,
        LocalDate? decidedOn = null,
        string? paragraph = null,
        string? asAmendedBy = null,
        LocalDate? inForceThrough = null,
        string? englishCitation = null
    )
    {
        Kind = Guard.Against.Undefined(kind);
        EnglishCitation = Guard.Against.BlankIfGiven(englishCitation) ?? Guard.Against.Blank(citation);
        (Citation, Statement) = (Guard.Against.Blank(citation), Guard.Against.Null(statement));
        (VerifiedOn, InForceFrom) = (Guard.Against.OtherCalendar(verifiedOn), Guard.Against.OtherCalendar(inForceFrom));
        DecidedOn = Guard.Against.OtherCalendar(decidedOn);
        Paragraph = Guard.Against.BlankIfGiven(paragraph);
        AsAmendedBy = Guard.Against.BlankIfGiven(asAmendedBy);
        InForceThrough = inForceFrom is { } first
            ? Guard.Against.EndBeforeStart(inForceThrough, first)
            : Guard.Against.OtherCalendar(inForceThrough);
    }

    /// <summary>What kind of text it is.</summary>
    public SourceKind Kind { get; }

    /// <summary>The place, as in a Swedish report: <c>5 § lagen (2003:1210)</c>.</summary>
    public string Citation { get; }

    /// <summary>The place, as in an English report: <c>Section 5 of the Act (2003:1210)</c>; as in a Swedish one unless
    /// told, as the title of a document is.</summary>
    public string EnglishCitation { get; }

    /// <summary>What it says, in one's own words.</summary>
    public Wording Statement { get; }

    /// <summary>The day the rule was last compared with the text; null where that has not been done.</summary>
    public LocalDate? VerifiedOn { get; }

    /// <summary>The last amendment in the consolidated text that was read, such as <c>SFS 2023:644</c>; null where it
    /// is no act, or the text has not been read.</summary>
    public string? AsAmendedBy { get; }

    /// <summary>The first day that is answered for; null where it has none that is known.</summary>
    public LocalDate? InForceFrom { get; }

    /// <summary>The last day; null where it holds still, or has none that is known.</summary>
    public LocalDate? InForceThrough { get; }

    /// <summary>The day that it was decided or agreed; null where that is not known.</summary>
    public LocalDate? DecidedOn { get; }

    /// <summary>The paragraph of the minutes, or the place in the agreement; null where that is not known.</summary>
    public string? Paragraph { get; }

    /// <summary>The citation, after the kind in Swedish where the kind is not a statute.</summary>
    public override string ToString() => ToString(Language.Swedish);

    /// <summary>The citation, after the kind in words where the kind is not a statute.</summary>
    public string ToString(Language language)
    {
        string cited = language == Language.English ? EnglishCitation : Citation;
        return NoBreak.Joined(KindWords() is { } kind ? $"{kind.In(language)} {cited}" : cited);
    }

    private Wording? KindWords() =>
        Kind switch
        {
            SourceKind.Charter => new("förbundsordning:", "charter:"),
            SourceKind.Decision => new("beslut:", "decision:"),
            SourceKind.Agreement => new("överenskommelse:", "agreement:"),
            SourceKind.Recommendation => new("rekommendation:", "recommendation:"),
            SourceKind.DocumentPractice => new("tillämpning hos", "practice of"),
            SourceKind.Inferred => new("härlett ur", "inferred from"),
            SourceKind.LibraryChoice => new("metodval i Finsam.Domain 0.2:", "choice of method in Finsam.Domain 0.2:"),
            _ => null,
        };
}
