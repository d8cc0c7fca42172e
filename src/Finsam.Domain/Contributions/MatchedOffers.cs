namespace Finsam.Domain;

/// <summary>What comes of the parties' offers: the total that every party can match, and what is left.</summary>
/// <remarks>Swedish: <i>matchade bidrag</i>; what is left is <i>outnyttjat utrymme</i>. Equal only to itself; not
/// ordered.</remarks>
[NoJsonForm]
public sealed class MatchedOffers : Worded
{
    internal MatchedOffers(PartyAmounts used, PartyAmounts unused) => (Used, Unused) = (used, unused);

    /// <summary>What each party pays.</summary>
    public PartyAmounts Used { get; }

    /// <summary>What is left of each party's offer.</summary>
    public PartyAmounts Unused { get; }

    /// <summary>The total that the offers allow.</summary>
    public Sek Total => Used.Total;

    internal override Wording Words =>
        Wording.Of(
            $"{Used.Total} matchas, {Unused.Total} utnyttjas inte",
            $"{Used.Total} matched, {Unused.Total} not used"
        );
}
