using NodaTime;

namespace Finsam.Domain;

/// <summary>Where a rule comes from: a paragraph, a charter, a document, or the library's own choice.</summary>
/// <remarks>
/// <para>Swedish: <i>rättskälla</i>, and for the last two kinds only <i>källa</i>.</para>
/// <para>Equal when every part is equal; not ordered.</para>
/// </remarks>
/// <param name="Kind">What kind of text it is.</param>
/// <param name="Citation">The place, as one would write it in a Swedish report: <c>5 § lagen (2003:1210)</c>.</param>
/// <param name="Statement">What it says, in the library's own words.</param>
/// <param name="VerifiedOn">The day the rule was last compared with the text; null where that has not been done.</param>
public sealed record LegalSource(SourceKind Kind, string Citation, Wording Statement, LocalDate? VerifiedOn = null)
{
    /// <summary>The place, as one would write it in a Swedish report.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Citation { get; init; } = Citation ?? throw new ArgumentNullException(nameof(Citation));

    /// <summary>What it says, in the library's own words.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Wording Statement { get; init; } = Statement ?? throw new ArgumentNullException(nameof(Statement));

    /// <summary>The first day that the library answers for it; null where it has no first day that we know.</summary>
    public LocalDate? InForceFrom { get; init; }

    /// <summary>The citation, after the kind in Swedish where the kind is not a statute.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.Swedish);

    /// <summary>The citation, after the kind in words where the kind is not a statute.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text, such as <c>5 § lagen (2003:1210)</c> or <c>praxis: …</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a language of the library.</exception>
    public string ToString(Language language) =>
        KindWords() is { } kind ? $"{kind.In(language)}: {Citation}" : Citation;

    private Wording? KindWords() =>
        Kind switch
        {
            SourceKind.Charter => new("förbundsordning", "charter"),
            SourceKind.Decision => new("beslut", "decision"),
            SourceKind.Recommendation => new("rekommendation", "recommendation"),
            SourceKind.DocumentPractice => new("praxis", "practice"),
            SourceKind.LibraryChoice => new("bibliotekets val", "library's choice"),
            _ => null,
        };
}
