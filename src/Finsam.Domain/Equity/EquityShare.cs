namespace Finsam.Domain;

/// <summary>A member's share in equity, or in the cover of a deficiency.</summary>
/// <remarks>Swedish: <i>medlemmens andel i eget kapital</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class EquityShare : Worded
{
    private readonly EquityAttribution _attribution;

    internal EquityShare(EquityAttribution attribution, Member member, Fraction share, Sek amount) =>
        (_attribution, Member, Share, Amount) = (attribution, member, share, amount);

    /// <summary>The member.</summary>
    public Member Member { get; }

    /// <summary>The share of the whole, exactly.</summary>
    public Fraction Share { get; }

    /// <summary>The amount, in whole öre.</summary>
    public Sek Amount { get; }

    /// <summary>Where the amount comes from.</summary>
    public Explanation Explain()
    {
        Sek total = _attribution.Total;
        Wording exact = (total.Kronor * Share).AsKronor();
        return new(
            Wording.Of($"{Member}, {_attribution.Subject}"),
            Amount,
            [
                new(Wording.Of($"{_attribution.Basis}: {Share}"), _attribution.Source),
                new(Wording.Of($"{Share} av {total} = {exact}", $"{Share} of {total} = {exact}")),
                new(
                    Wording.Of(
                        $"i hela öre, efter största resten: {Amount}",
                        $"in whole öre, by largest remainder: {Amount}"
                    ),
                    AllocationKey.ByLargestRemainder
                ),
            ]
        );
    }

    internal override Wording Words => Wording.Of($"{Member}: {Amount}");
}
