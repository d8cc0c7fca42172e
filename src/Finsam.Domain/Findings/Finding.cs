namespace Finsam.Domain;

/// <summary>Something a careful reader should be told: a rule that is not met, or a figure in doubt.</summary>
/// <remarks>
/// <para>Swedish: <i>iakttagelse</i>.</para>
/// <para>
/// A finding is data, never an exception: real documents break rules, and a check reports all that it
/// sees. Equal when every part is equal; not ordered.
/// </para>
/// </remarks>
/// <param name="Code">A stable code, <c>FIN</c> and three digits, with a page of its own in the documentation.</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="Where">What it concerns: a federation, a member, a line, with its date.</param>
/// <param name="Message">What is the matter.</param>
/// <param name="Expected">What the rule asks for.</param>
/// <param name="Actual">What is there.</param>
/// <param name="Source">Where the rule comes from.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record Finding(
    string Code,
    Severity Severity,
    string Where,
    Wording Message,
    Wording Expected,
    Wording Actual,
    LegalSource Source,
    Wording Remedy
)
{
    /// <summary>How far what is there is from what the rule asks for; null where it is no matter of amounts.</summary>
    public Sek? Difference { get; init; }

    /// <summary>The finding in Swedish, a line for the message and then a line for each part.</summary>
    /// <returns>The text, its lines separated by a line feed.</returns>
    public override string ToString() => ToString(Language.Swedish);

    /// <summary>The finding in words, a line for the message and then a line for each part.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text, its lines separated by a line feed.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a language of the library.</exception>
    public string ToString(Language language)
    {
        (string Swedish, string English, string? Text)[] parts =
        [
            ("allvar:", "severity:", SeverityWords().In(language)),
            ("var:", "where:", Where),
            ("väntat:", "expected:", Expected.In(language)),
            ("faktiskt:", "actual:", Actual.In(language)),
            ("skillnad:", "off by:", Difference?.ToString(language)),
            ("källa:", "source:", Source.ToString(language)),
            ("åtgärd:", "remedy:", Remedy.In(language)),
        ];
        return string.Join(
            '\n',
            parts
                .Where(part => part.Text is not null)
                .Select(part => $"  {(language == Language.Swedish ? part.Swedish : part.English), -10} {part.Text}")
                .Prepend($"{Code}  {Message.In(language)}")
        );
    }

    private Wording SeverityWords() =>
        Severity switch
        {
            Severity.BreachOfLaw => new("bryter mot lag", "breach of law"),
            Severity.BreachOfOwnRule => new("bryter mot egen regel", "breach of the federation's own rule"),
            Severity.DepartureFromLetter => new("avviker från ordalydelsen", "departure from the letter of the law"),
            Severity.DepartureFromRecommendation => new(
                "avviker från rekommendation",
                "departure from a recommendation"
            ),
            _ => new("tveksam uppgift", "doubtful figure"),
        };
}
