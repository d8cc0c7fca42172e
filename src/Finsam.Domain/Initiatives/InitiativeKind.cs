namespace Finsam.Domain;

/// <summary>Whom an initiative is for.</summary>
/// <remarks>Swedish: <i>typ av insats</i>.</remarks>
public enum InitiativeKind
{
    /// <summary>For people who take part in it. Swedish: <i>individinriktad insats</i>.</summary>
    Individual = 10,

    /// <summary>For how the members work together. Swedish: <i>strukturövergripande insats</i>.</summary>
    Structural = 20,
}
