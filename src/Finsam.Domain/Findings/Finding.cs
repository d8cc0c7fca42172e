namespace Finsam.Domain;

/// <summary>Something a careful reader should be told: a rule that is not met, or a figure in doubt.</summary>
/// <remarks>Swedish: <i>iakttagelse</i>. A finding is data, never an exception: real documents break rules, and a check
/// reports all that it sees. <see cref="FindingRule.At"/> makes one. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class Finding : Worded
{
    internal Finding(FindingRule rule, Place place, Wording expected, Wording actual, Sek? difference) =>
        (Rule, Place, Expected, Actual, Difference) = (rule, place, expected, actual, difference);

    /// <summary>The rule that is not met.</summary>
    public FindingRule Rule { get; }

    /// <summary>Where it is: a line or a sum of a column, a member, a day.</summary>
    public Place Place { get; }

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

    // A line for the message and then a line for each part.
    internal override Wording Words =>
        Wording.Joined(
            "\n",
            Parts
                .Select(part => (Label: Wording.Of($"{part.Label}:"), part.Text))
                .Select(part => Wording.Of($"  {part.Label, -18} {part.Text}", $"  {part.Label, -10} {part.Text}"))
                .Prepend(Wording.Of($"{Code}  {Message}"))
        );

    internal IEnumerable<(Wording Label, Wording Text)> Parts =>
        [
            (new("allvarlighetsgrad", "severity"), Severity.Name()),
            (new("var", "where"), Wording.Of(Place.ToString)),
            (new("förväntat", "expected"), Expected),
            (new("faktiskt", "actual"), Actual),
            .. Difference is { } off ? new[] { (new Wording("avvikelse", "off by"), Wording.Of($"{off}")) } : [],
            (new("källa", "source"), Wording.Of(Source.ToString)),
            (new("åtgärd", "remedy"), Remedy),
        ];
}
