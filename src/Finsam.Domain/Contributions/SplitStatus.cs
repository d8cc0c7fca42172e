namespace Finsam.Domain;

/// <summary>Whether a year's split is settled.</summary>
/// <remarks>Swedish: <i>fördelningens status</i>. The default value is <see cref="Final"/>.</remarks>
public enum SplitStatus
{
    /// <summary>Settled. Swedish: <i>slutlig</i>.</summary>
    Final = 0,

    /// <summary>Not settled yet, such as one by a population that is not final. Swedish: <i>preliminär</i>.</summary>
    Preliminary = 10,
}
