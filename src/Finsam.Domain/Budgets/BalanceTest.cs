namespace Finsam.Domain;

/// <summary>Whether a column's income covers its costs, by the letter of the law or by common practice.</summary>
/// <remarks>
/// <para>Swedish: <i>balanskrav</i>.</para>
/// <para>Equal when every part is equal; not ordered.</para>
/// </remarks>
/// <param name="Name">What is tested.</param>
/// <param name="Available">What the costs are set against.</param>
/// <param name="Costs">The costs.</param>
/// <param name="IsMet">Whether it holds.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record BalanceTest(Wording Name, Sek Available, Sek Costs, bool IsMet, RuleSource Source)
{
    /// <summary>What is left when the costs are paid; negative where they are more.</summary>
    public Sek Difference => Available - Costs;

    /// <summary>The test in Swedish.</summary>
    public override string ToString() => ToString(Language.Swedish);

    /// <summary>The test in words.</summary>
    /// <returns>The name, the figures and whether it holds, with its source.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the library.</exception>
    public string ToString(Language language)
    {
        Wording outcome = IsMet ? new("uppfyllt", "met") : new("inte uppfyllt", "not met");
        return Wording.Of($"{Name}: {Available} - {Costs} = {Difference}, {outcome}").In(language)
            + $"  [{Source.ToString(language)}]";
    }
}
