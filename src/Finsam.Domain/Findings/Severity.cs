namespace Finsam.Domain;

/// <summary>How serious a finding is; the larger the number, the more serious.</summary>
/// <remarks>Swedish: <i>allvarlighetsgrad</i>.</remarks>
public enum Severity
{
    /// <summary>A figure that may be wrong. Swedish: <i>uppgift att kontrollera</i>.</summary>
    DoubtfulFigure = 10,

    /// <summary>A cost above its budget, which a follow-up explains. Swedish: <i>avvikelse att förklara</i>.</summary>
    DeviationToExplain = 20,

    /// <summary>A recommendation says otherwise. Swedish: <i>avviker från rekommendation</i>.</summary>
    DepartureFromRecommendation = 30,

    /// <summary>Not by the letter of the law, but what federations commonly do. Swedish: <i>avviker från lagens
    /// ordalydelse</i>.</summary>
    DepartureFromLetter = 40,

    /// <summary>No rule forbids it, but the federation may come to lack money. Swedish: <i>risk</i>.</summary>
    Risk = 50,

    /// <summary>The federation's own charter or decision says otherwise. Swedish: <i>strider mot egen
    /// regel</i>.</summary>
    BreachOfOwnRule = 60,

    /// <summary>The law says otherwise. Swedish: <i>strider mot lag</i>.</summary>
    BreachOfLaw = 70,
}
