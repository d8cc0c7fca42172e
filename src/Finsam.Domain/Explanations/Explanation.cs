namespace Finsam.Domain;

/// <summary>Where an amount comes from: what it is, and the steps that lead to it.</summary>
/// <remarks>Swedish: <i>förklaring</i>. The amount is worked out anew from the figures that the steps name, so it can
/// be compared with the amount that it explains. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class Explanation : Worded
{
    internal Explanation(Wording subject, Sek amount, IEnumerable<ExplanationStep> steps) =>
        (Subject, Amount, Steps) = (subject, amount, [.. steps]);

    /// <summary>What the amount is, such as <c>Aneby, medlemsbidrag 2023</c>.</summary>
    public Wording Subject { get; }

    /// <summary>The amount that the steps lead to.</summary>
    public Sek Amount { get; }

    /// <summary>The steps, in order; at least one.</summary>
    public Listing<ExplanationStep> Steps { get; }

    // The rules of all the steps, those below each step too, in order.
    internal IEnumerable<RuleSource> Sources =>
        Steps.SelectMany(step => (step.Because?.Sources ?? []).Prepend(step.Source)).OfType<RuleSource>();

    // A line for the amount and then a line for each step, with what it comes from below it.
    internal override Wording Words => Wording.Of(language => string.Join('\n', Lines(language)));

    internal string Heading(Language language) => $"{Subject.In(language)}: {Amount.ToString(language)}";

    internal bool IsSaidBy(ExplanationStep step, Language language) =>
        step.Text.In(language).EndsWith($": {Amount.ToString(language)}", StringComparison.Ordinal);

    private IEnumerable<string> Lines(Language language) => StepLines(language).Prepend(Heading(language));

    private IEnumerable<string> StepLines(Language language) =>
        Steps.SelectMany(step => Below(step, language).Prepend(step.Words.In(language)).Select(line => $"  {line}"));

    // What a step says already is not said again below it.
    private static IEnumerable<string> Below(ExplanationStep step, Language language) =>
        step.Because is not { } because ? []
        : because.IsSaidBy(step, language) ? because.StepLines(language)
        : because.Lines(language).Select(line => $"  {line}");
}
