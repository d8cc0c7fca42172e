namespace Finsam.Domain;

// How serious a finding is, in words.
internal static class SeverityWords
{
    internal static Wording Name(this Severity severity) =>
        severity switch
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
