namespace Finsam.Domain;

/// <summary>A federation's share of an initiative that several pay for.</summary>
/// <remarks>
/// <para>Swedish: <i>finansieringsandel</i>.</para>
/// <para>Equal when both parts are equal, federations by reference; not ordered.</para>
/// </remarks>
public sealed record FinancingShare
{
    /// <summary>A share.</summary>
    /// <param name="federation">The federation.</param>
    /// <param name="share">Its share of the cost, such as 1/3; the shares of an initiative make the whole.</param>
    /// <exception cref="ArgumentNullException"><paramref name="federation"/> is null.</exception>
    public FinancingShare(Federation federation, Fraction share) =>
        (Federation, Share) = (Guard.Against.Null(federation), share);

    /// <summary>The federation.</summary>
    public Federation Federation { get; }

    /// <summary>Its share of the cost.</summary>
    public Fraction Share { get; }

    /// <summary>The federation and its share, such as <c>Höglandets samordningsförbund 1/3</c>.</summary>
    public override string ToString() => $"{Federation} {Share}";
}
