namespace Finsam.Domain;

// An explanation as words below words. What a step says already is not said again below it.
internal sealed class ExplanationTree(string text, IEnumerable<ExplanationTree> below)
{
    internal string Text => text;

    internal IReadOnlyList<ExplanationTree> Below { get; } = [.. below];

    internal static ExplanationTree[] Of(Explanation explanation, Language language) =>
        [new(explanation.Heading(language), Steps(explanation, language))];

    private static IEnumerable<ExplanationTree> Steps(Explanation explanation, Language language) =>
        explanation.Steps.Select(step => new ExplanationTree(
            step.ToString(language),
            step.Because is not { } because ? []
                : because.IsSaidBy(step, language) ? Steps(because, language)
                : Of(because, language)
        ));
}
