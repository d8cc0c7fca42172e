namespace Finsam.Domain;

// How serious a finding is, in words.
internal static class SeverityWords
{
    internal static Wording Name(this Severity severity) =>
        severity switch
        {
            Severity.BreachOfLaw => new("strider mot lag", "breach of law"),
            Severity.BreachOfOwnRule => new("strider mot egen regel", "breach of the federation's own rule"),
            Severity.Risk => new("risk", "risk"),
            Severity.DepartureFromLetter => new(
                "avviker från lagens ordalydelse",
                "departure from the letter of the law"
            ),
            Severity.DepartureFromRecommendation => new(
                "avviker från rekommendation",
                "departure from a recommendation"
            ),
            Severity.DeviationToExplain => new("avvikelse att förklara", "deviation to explain"),
            _ => new("uppgift att kontrollera", "figure to check"),
        };
}
