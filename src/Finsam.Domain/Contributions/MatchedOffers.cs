namespace Finsam.Domain;

/// <summary>What comes of the parties' offers: the total that every party can match, and what is left of each offer.</summary>
/// <remarks>
/// <para>Swedish: <i>matchade bidrag</i>; what is left is <i>outnyttjat utrymme</i>.</para>
/// <para>Equal when all parts are equal; not ordered.</para>
/// </remarks>
/// <param name="Used">What each party pays.</param>
/// <param name="Unused">What is left of each party's offer.</param>
public sealed record MatchedOffers(PartyAmounts Used, PartyAmounts Unused)
{
    /// <summary>The total that the offers allow.</summary>
    public Sek Total => Used.Total;
}
