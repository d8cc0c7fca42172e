namespace Finsam.Domain;

/// <summary>Whether a column's income covers its costs, by the letter of the law or by common practice.</summary>
/// <remarks>Swedish: <i>balanskrav</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class BalanceTest : Worded
{
    internal BalanceTest(Wording name, Figure available, Figure costs, bool isStrict, RuleSource source) =>
        (Name, Available, Costs, IsStrict, Source) = (name, available, costs, isStrict, source);

    /// <summary>What is tested.</summary>
    public Wording Name { get; }

    /// <summary>What the costs are set against.</summary>
    public Figure Available { get; }

    /// <summary>The costs.</summary>
    public Figure Costs { get; }

    /// <summary>Whether costs have to be less; otherwise they may be as much.</summary>
    public bool IsStrict { get; }

    /// <summary>Where it comes from.</summary>
    public RuleSource Source { get; }

    /// <summary>Whether both figures are known, so that it can be tested.</summary>
    public bool IsKnown => Available.Known is not null && Costs.Known is not null;

    /// <summary>What is left when the costs are paid; negative where they are more.</summary>
    /// <exception cref="NotKnownException">A figure is not known.</exception>
    public Sek Difference => Available.Amount - Costs.Amount;

    /// <summary>Whether it holds.</summary>
    /// <exception cref="NotKnownException">A figure is not known.</exception>
    public bool IsMet => IsStrict ? Difference > Sek.Zero : Difference >= Sek.Zero;

    internal override Wording Words
    {
        get
        {
            if (!IsKnown)
            {
                return Wording.Of($"{Name}: {Available.Missing ?? Costs.Missing}  [{Source}]");
            }

            Wording met = IsMet ? new("uppfyllt", "met") : new("inte uppfyllt", "not met");
            return Wording.Of($"{Name}: {Available.Amount} - {Costs.Amount} = {Difference}, {met}  [{Source}]");
        }
    }
}
