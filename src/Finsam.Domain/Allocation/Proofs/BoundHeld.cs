namespace Finsam.Domain;

/// <summary>Which bound holds a part of a split within bounds.</summary>
/// <remarks>Swedish: <i>bindande gräns</i>.</remarks>
public enum BoundHeld
{
    /// <summary>None: the part is its share, rounded.</summary>
    Neither = 0,

    /// <summary>Its share would be less than its lower bound.</summary>
    Lower = 10,

    /// <summary>Its share would be more than its upper bound.</summary>
    Upper = 20,
}
