namespace Finsam.Domain;

/// <summary>The way whole units are split in proportion to weights.</summary>
/// <remarks>Swedish: <i>fördelningsmetod</i>. The default value is <see cref="LargestRemainder"/>.</remarks>
public enum AllocationMethod
{
    /// <summary>
    /// Everyone gets the whole units of the exact share; the units left go one each to the largest remainders.
    /// Also called Hamilton and Hare. Swedish: <i>största resten</i>.
    /// </summary>
    LargestRemainder,
}
