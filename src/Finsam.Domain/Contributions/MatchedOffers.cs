namespace Finsam.Domain;

/// <summary>What comes of the parties' offers: the total that every party can match, and what is left.</summary>
/// <remarks>
/// <para>Swedish: <i>matchade bidrag</i>; what is left is <i>outnyttjat utrymme</i>.</para>
/// <para>Equal when all parts are equal; not ordered.</para>
/// </remarks>
public sealed record MatchedOffers
{
    internal MatchedOffers(PartyAmounts used, PartyAmounts unused) => (Used, Unused) = (used, unused);

    /// <summary>What each party pays.</summary>
    public PartyAmounts Used { get; }

    /// <summary>What is left of each party's offer.</summary>
    public PartyAmounts Unused { get; }

    /// <summary>The total that the offers allow.</summary>
    public Sek Total => Used.Total;
}
