namespace Finsam.Domain;

/// <summary>Something a careful reader should be told: a rule that is not met, or a figure in doubt.</summary>
/// <remarks>
/// <para>Swedish: <i>iakttagelse</i>.</para>
/// <para>A finding is data, never an exception: real documents break rules, and a check reports all that it sees.
/// <see cref="FindingRule.At"/> makes one. Equal when every part is equal; not ordered.</para>
/// </remarks>
public sealed record Finding
{
    internal Finding(FindingRule rule, string where, Wording expected, Wording actual, Sek? difference) =>
        (Rule, Where, Expected, Actual, Difference) = (rule, where, expected, actual, difference);

    /// <summary>The rule that is not met.</summary>
    public FindingRule Rule { get; }

    /// <summary>What it concerns: a federation, a member, a line, with its date.</summary>
    public string Where { get; }

    /// <summary>What the rule asks for.</summary>
    public Wording Expected { get; }

    /// <summary>What is there.</summary>
    public Wording Actual { get; }

    /// <summary>How far what is there is from what the rule asks for; null where it is no matter of amounts.</summary>
    public Sek? Difference { get; }

    /// <inheritdoc cref="FindingRule.Code"/>
    public string Code => Rule.Code;

    /// <inheritdoc cref="FindingRule.Severity"/>
    public Severity Severity => Rule.Severity;

    /// <inheritdoc cref="FindingRule.Message"/>
    public Wording Message => Rule.Message;

    /// <inheritdoc cref="FindingRule.Remedy"/>
    public Wording Remedy => Rule.Remedy;

    /// <inheritdoc cref="FindingRule.Source"/>
    public RuleSource Source => Rule.Source;

    /// <summary>The finding in Swedish, a line for the message and then a line for each part.</summary>
    public override string ToString() => ToString(Language.Swedish);

    /// <summary>The finding in words, a line for the message and then a line for each part.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not defined.</exception>
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
