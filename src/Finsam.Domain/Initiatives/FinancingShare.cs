namespace Finsam.Domain;

/// <summary>A federation's share of an initiative that several pay for.</summary>
/// <remarks>
/// <para>Swedish: <i>finansieringsandel</i>.</para>
/// <para>Equal when both parts are equal, federations by reference; not ordered.</para>
/// </remarks>
/// <param name="Federation">The federation.</param>
/// <param name="Share">Its share of the cost, such as 1/3; the shares of an initiative make the whole.</param>
public sealed record FinancingShare(Federation Federation, Fraction Share)
{
    /// <summary>The federation and its share, such as <c>Höglandets samordningsförbund 1/3</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Federation} {Share}";
}
