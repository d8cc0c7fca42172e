namespace Finsam.Domain;

/// <summary>The members' shares in assets and debts as the charter states them.</summary>
/// <remarks>Swedish: <i>andelar enligt förbundsordningen</i>. The charter has to state them, in proportion to the
/// shares of 5 § (9 § 8 lagen (2003:1210)). Equal when both parts are equal, the shares in the same order; not
/// ordered.</remarks>
[NoJsonForm]
public sealed record CharterShares
{
    /// <summary>Shares as the charter states them.</summary>
    /// <param name="weights">Each member's share; only their proportions matter.</param>
    /// <param name="source">The place in the charter.</param>
    /// <exception cref="ArgumentException">A member is null or stands twice, a weight is negative, or none is above 0.
    /// The message names all that is wrong.</exception>
    public CharterShares(IEnumerable<(Member Member, Fraction Weight)> weights, RuleSource source)
    {
        // The same demands as on a key by weights.
        Values = ((ValueKey)AllocationKey.ByWeights(weights)).Values;
        Source = Guard.Against.Null(source);
    }

    /// <summary>Each member's share, in the order given.</summary>
    public Listing<KeyValue> Values { get; }

    /// <summary>The place in the charter.</summary>
    public RuleSource Source { get; }

    /// <summary>What the members of a party have together, of the whole.</summary>
    public Fraction this[Party party] =>
        Values.Where(each => each.Member.PaysAs == Guard.Against.Undefined(party)).Select(each => each.Value).Sum()
        / Values.Select(each => each.Value).Sum();

    /// <summary>The members and their shares, such as <c>Aneby 6, Eksjö 15</c>.</summary>
    public override string ToString() => string.Join(", ", Values);
}
