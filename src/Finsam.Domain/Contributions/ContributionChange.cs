namespace Finsam.Domain;

/// <summary>What a member pays in one split and in another.</summary>
/// <remarks>
/// <para>Swedish: <i>förändrat bidrag</i>.</para>
/// <para>Equal when every part is equal; not ordered.</para>
/// </remarks>
/// <param name="Member">The member.</param>
/// <param name="Before">What it paid before; 0 kr where it was not a member.</param>
/// <param name="After">What it pays after; 0 kr where it is not a member.</param>
public sealed record ContributionChange(Member Member, Sek Before, Sek After)
{
    /// <summary>How much more it pays; negative where it pays less.</summary>
    public Sek Difference => After - Before;
}
