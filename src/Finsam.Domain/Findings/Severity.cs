namespace Finsam.Domain;

/// <summary>How serious a finding is; the larger the number, the more serious.</summary>
/// <remarks>Swedish: <i>allvarlighetsgrad</i>.</remarks>
public enum Severity
{
    /// <summary>A figure that may be wrong. Swedish: <i>uppgift att kontrollera</i>.</summary>
    DoubtfulFigure = 10,

    /// <summary>A recommendation says otherwise. Swedish: <i>avviker från rekommendation</i>.</summary>
    DepartureFromRecommendation = 20,

    /// <summary>Not by the letter of the law, but what federations commonly do. Swedish: <i>avviker från
    /// ordalydelsen</i>.</summary>
    DepartureFromLetter = 30,

    /// <summary>The federation's own charter or decision says otherwise. Swedish: <i>bryter mot egen
    /// regel</i>.</summary>
    BreachOfOwnRule = 40,

    /// <summary>The law says otherwise. Swedish: <i>strider mot lag</i>.</summary>
    BreachOfLaw = 50,
}
