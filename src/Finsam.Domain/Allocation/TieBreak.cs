namespace Finsam.Domain;

/// <summary>Who gets the last unit when two have exactly the same claim to it.</summary>
/// <remarks>Swedish: <i>särskiljning vid lika rest</i>. The default value is <see cref="LargerWeight"/>.</remarks>
public enum TieBreak
{
    /// <summary>The larger weight; between equal weights, the one given first.</summary>
    LargerWeight,

    /// <summary>The one given first.</summary>
    GivenOrder,

    /// <summary>Nobody: an <see cref="AllocationTieException"/> names those who contend.</summary>
    Refuse,
}
