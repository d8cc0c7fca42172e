using NodaTime;

namespace Finsam.Domain;

/// <summary>Where a rule comes from: a paragraph, a charter, a document, or the library's own choice.</summary>
/// <remarks>
/// <para>Swedish: <i>rättskälla</i>, and for what binds nobody only <i>källa</i>.</para>
/// <para>Equal when every part is equal; not ordered.</para>
/// </remarks>
public sealed partial record RuleSource
{
    /// <summary>A source.</summary>
    /// <param name="kind">What kind of text it is.</param>
    /// <param name="citation">The place, as in a Swedish report: <c>5 § lagen (2003:1210)</c>.</param>
    /// <param name="statement">What it says, in one's own words.</param>
    /// <param name="verifiedOn">The day the rule was last compared with the text; left out where that has not been
    /// done.</param>
    /// <param name="inForceFrom">The first day that is answered for; left out where it has none that is known.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="citation"/> is blank, or a day is not by the ISO calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not defined.</exception>
    public RuleSource(
        SourceKind kind,
        string citation,
        Wording statement,
        LocalDate? verifiedOn = null,
        LocalDate? inForceFrom = null
    )
    {
        Kind = Guard.Against.Undefined(kind);
        (Citation, Statement) = (Guard.Against.Blank(citation), Guard.Against.Null(statement));
        (VerifiedOn, InForceFrom) = (Guard.Against.OtherCalendar(verifiedOn), Guard.Against.OtherCalendar(inForceFrom));
    }

    /// <summary>What kind of text it is.</summary>
    public SourceKind Kind { get; }

    /// <summary>The place, as one would write it in a Swedish report.</summary>
    public string Citation { get; }

    /// <summary>What it says, in one's own words.</summary>
    public Wording Statement { get; }

    /// <summary>The day the rule was last compared with the text; null where that has not been done.</summary>
    public LocalDate? VerifiedOn { get; }

    /// <summary>The first day that is answered for; null where it has none that is known.</summary>
    public LocalDate? InForceFrom { get; }

    /// <summary>The citation, after the kind in Swedish where the kind is not a statute.</summary>
    public override string ToString() => ToString(Language.Swedish);

    /// <summary>The citation, after the kind in words where the kind is not a statute.</summary>
    /// <returns>The text, such as <c>5 § lagen (2003:1210)</c> or <c>praxis: …</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not defined.</exception>
    public string ToString(Language language) =>
        KindWords() is { } kind ? $"{kind.In(language)}: {Citation}" : Citation;

    private Wording? KindWords() =>
        Kind switch
        {
            SourceKind.Charter => new("förbundsordning", "charter"),
            SourceKind.Decision => new("beslut", "decision"),
            SourceKind.Agreement => new("överenskommelse", "agreement"),
            SourceKind.Recommendation => new("rekommendation", "recommendation"),
            SourceKind.DocumentPractice => new("praxis", "practice"),
            SourceKind.Inferred => new("härlett", "inferred"),
            SourceKind.LibraryChoice => new("bibliotekets val", "library's choice"),
            _ => null,
        };
}
