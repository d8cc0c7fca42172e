namespace Finsam.Domain;

/// <summary>How serious a finding is, from the most serious to the least.</summary>
/// <remarks>Swedish: <i>allvarlighetsgrad</i>.</remarks>
public enum Severity
{
    /// <summary>The law says otherwise. Swedish: <i>bryter mot lag</i>.</summary>
    BreachOfLaw,

    /// <summary>The federation's own charter or decision says otherwise. Swedish: <i>bryter mot egen
    /// regel</i>.</summary>
    BreachOfOwnRule,

    /// <summary>Not by the letter of the law, but what federations commonly do. Swedish: <i>avviker från
    /// ordalydelsen</i>.</summary>
    DepartureFromLetter,

    /// <summary>A recommendation says otherwise. Swedish: <i>avviker från rekommendation</i>.</summary>
    DepartureFromRecommendation,

    /// <summary>A figure that may be wrong. Swedish: <i>tveksam uppgift</i>.</summary>
    DoubtfulFigure,
}
