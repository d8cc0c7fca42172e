using NodaTime;

namespace Finsam.Domain;

public sealed partial record RuleSource
{
    /// <summary>What the board has decided, in its own words, which an explanation repeats.</summary>
    /// <param name="words">What was decided.</param>
    /// <param name="on">The day of the meeting; left out where the document does not print it.</param>
    /// <param name="paragraph">The paragraph of the minutes, such as <c>§ 34</c>; left out where it is not
    /// printed.</param>
    /// <exception cref="ArgumentException">A text is blank, or the day is not by the ISO calendar.</exception>
    public static RuleSource Decided(string words, LocalDate? on = null, string? paragraph = null) =>
        Said(SourceKind.Decision, "styrelsen", words, on, paragraph);

    /// <summary>What has been agreed, in the words of the agreement.</summary>
    /// <param name="words">What was agreed.</param>
    /// <param name="on">The day; left out where it is not known.</param>
    /// <param name="paragraph">The place in the agreement; left out where it has none.</param>
    /// <exception cref="ArgumentException">A text is blank, or the day is not by the ISO calendar.</exception>
    public static RuleSource Agreed(string words, LocalDate? on = null, string? paragraph = null) =>
        Said(SourceKind.Agreement, by: null, words, on, paragraph);

    /// <summary>What the federation's own charter says.</summary>
    /// <param name="place">The place in it, such as <c>§ 16</c>.</param>
    /// <param name="words">What it says; left out, the place speaks for itself.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static RuleSource Charter(string place, string? words = null) =>
        Of(SourceKind.Charter, Guard.Against.Blank(place), words ?? place);

    /// <summary>What a federation's documents show that it does.</summary>
    /// <param name="document">The document.</param>
    /// <param name="words">What it shows; left out, the document speaks for itself.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static RuleSource Practice(string document, string? words = null) =>
        Of(SourceKind.DocumentPractice, Guard.Against.Blank(document), words ?? document);

    /// <summary>What fits the figures of a document that does not say it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="words">What is inferred; left out, the document speaks for itself.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static RuleSource Inferred(string document, string? words = null) =>
        Of(SourceKind.Inferred, Guard.Against.Blank(document), words ?? document);

    /// <summary>The day that it was decided or agreed; null where that is not known.</summary>
    public LocalDate? DecidedOn { get; private init; }

    /// <summary>The paragraph of the minutes, or the place in the agreement; null where that is not known.</summary>
    public string? Paragraph { get; private init; }

    private static RuleSource Said(SourceKind kind, string? by, string words, LocalDate? on, string? paragraph)
    {
        string said = Guard.Against.Blank(words);
        Guard.Against.OtherCalendar(on);
        string? at = paragraph is null ? null : Guard.Against.Blank(paragraph);
        string cited = string.Join(' ', new[] { by, on?.Iso(), at }.OfType<string>());
        return new(kind, cited.Length == 0 ? said : $"{cited}: {said}", new(said, said))
        {
            DecidedOn = on,
            Paragraph = at,
        };
    }

    private static RuleSource Of(SourceKind kind, string citation, string words) =>
        new(kind, citation, new(Guard.Against.Blank(words), words));
}
