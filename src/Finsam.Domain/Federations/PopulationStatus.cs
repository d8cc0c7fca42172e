namespace Finsam.Domain;

/// <summary>How far a population figure can be trusted.</summary>
/// <remarks>Swedish: <i>uppgiftens status</i>.</remarks>
public enum PopulationStatus
{
    /// <summary>Published as final. Swedish: <i>officiell</i>.</summary>
    Official = 10,

    /// <summary>Published before it was final. Swedish: <i>preliminär</i>.</summary>
    Preliminary = 20,

    /// <summary>Worked out from something else, such as amounts that it explains. Swedish: <i>härledd</i>.</summary>
    Inferred = 30,
}
