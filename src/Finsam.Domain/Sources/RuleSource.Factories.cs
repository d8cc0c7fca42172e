namespace Finsam.Domain;

public sealed partial record RuleSource
{
    /// <summary>What the board has decided, in its own words, which an explanation repeats.</summary>
    /// <param name="words">What was decided or agreed.</param>
    /// <param name="on">The day; left out where the document does not print it.</param>
    /// <param name="paragraph">The paragraph, such as <c>§ 34</c>; left out where it is not printed.</param>
    /// <param name="english">The words in English; left out, they stand as they are.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static RuleSource Decided(
        string words,
        LocalDate? on = null,
        string? paragraph = null,
        string? english = null
    ) => Said(SourceKind.Decision, new("styrelsen", "the board"), words, on, paragraph, english);

    /// <summary>What has been agreed, in the words of the agreement.</summary>
    /// <inheritdoc cref="Decided"/>
    public static RuleSource Agreed(
        string words,
        LocalDate? on = null,
        string? paragraph = null,
        string? english = null
    ) => Said(SourceKind.Agreement, by: null, words, on, paragraph, english);

    /// <summary>What the federation's own charter says.</summary>
    /// <param name="place">The place in it, such as <c>§ 16</c>.</param>
    /// <param name="words">What it says; left out, the place speaks for itself.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static RuleSource Charter(string place, string? words = null) =>
        Of(SourceKind.Charter, Guard.Against.Blank(place), words ?? place);

    /// <summary>What a federation's documents show that it does.</summary>
    /// <param name="document">The document.</param>
    /// <param name="words">What it shows, or what is inferred; left out, the document speaks for itself.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static RuleSource Practice(string document, string? words = null) =>
        Of(SourceKind.DocumentPractice, Guard.Against.Blank(document), words ?? document);

    /// <summary>What fits the figures of a document that does not say it.</summary>
    /// <inheritdoc cref="Practice"/>
    public static RuleSource Inferred(string document, string? words = null) =>
        Of(SourceKind.Inferred, Guard.Against.Blank(document), words ?? document);

    // What no text says, and the library has to settle.
    internal static RuleSource Chosen(Wording title, Wording statement) =>
        new(SourceKind.LibraryChoice, title.Swedish, statement, englishCitation: title.English);

    private static RuleSource Said(
        SourceKind kind,
        Wording? by,
        string words,
        LocalDate? on,
        string? paragraph,
        string? english
    )
    {
        string swedish = Guard.Against.Blank(words);
        Wording said = new(swedish, Guard.Against.BlankIfGiven(english) ?? swedish);
        string?[] at = [Guard.Against.OtherCalendar(on)?.Iso(), Guard.Against.BlankIfGiven(paragraph)];
        string Cited(string? who, string what)
        {
            string cited = string.Join(' ', at.Prepend(who).OfType<string>());
            return cited.Length == 0 ? what : $"{cited}: {what}";
        }

        return new(
            kind,
            Cited(by?.Swedish, said.Swedish),
            said,
            decidedOn: on,
            paragraph: at[1],
            englishCitation: Cited(by?.English, said.English)
        );
    }

    private static RuleSource Of(SourceKind kind, string citation, string words) =>
        new(kind, citation, new(Guard.Against.Blank(words), words));
}
