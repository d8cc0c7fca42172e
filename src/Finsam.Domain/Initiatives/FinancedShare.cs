namespace Finsam.Domain;

/// <summary>What somebody pays of an initiative that several pay for: a federation, the European Social Fund, another
/// fund.</summary>
/// <remarks>Swedish: <i>finansieringsandel</i>; who pays is a <i>finansiär</i>, and need not be a member. Equal when
/// both parts are equal; not ordered.</remarks>
[NoJsonForm]
public sealed record FinancedShare
{
    /// <summary>A share.</summary>
    /// <exception cref="ArgumentException"><paramref name="financier"/> is blank.</exception>
    public FinancedShare(string financier, Fraction share) =>
        (Financier, Share) = (Guard.Against.Blank(financier), share);

    /// <summary>Who pays.</summary>
    public string Financier { get; }

    /// <summary>The share of the cost.</summary>
    public Fraction Share { get; }

    /// <summary>Who pays, and the share, such as <c>Höglandets samordningsförbund 1/3</c>.</summary>
    public override string ToString() => $"{Financier} {Share}";
}
