namespace Finsam.Domain;

/// <summary>How serious it is not to follow a rule, by what kind of text the rule comes from.</summary>
internal static class Departure
{
    internal static Severity From(LegalSource source) =>
        source.Kind switch
        {
            SourceKind.Statute => Severity.BreachOfLaw,
            SourceKind.Charter or SourceKind.Decision => Severity.BreachOfOwnRule,
            SourceKind.Recommendation => Severity.DepartureFromRecommendation,
            _ => Severity.DoubtfulFigure,
        };
}
