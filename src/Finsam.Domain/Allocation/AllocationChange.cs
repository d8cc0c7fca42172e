namespace Finsam.Domain;

/// <summary>What one item weighed and got in one split, and in another.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <remarks>
/// <para>Swedish: <i>förändrad andel</i>.</para>
/// <para>Equal when every part is equal; not ordered.</para>
/// </remarks>
/// <param name="Item">The item.</param>
/// <param name="WeightBefore">Its weight before; 0 where it had no part.</param>
/// <param name="WeightAfter">Its weight after; 0 where it has no part.</param>
/// <param name="Before">What it got before; 0 kr where it had no part.</param>
/// <param name="After">What it gets after; 0 kr where it has no part.</param>
public sealed record AllocationChange<T>(T Item, long WeightBefore, long WeightAfter, Sek Before, Sek After)
{
    /// <summary>How much more it gets; negative where it gets less.</summary>
    public Sek Difference => After - Before;
}
