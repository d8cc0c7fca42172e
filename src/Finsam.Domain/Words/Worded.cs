namespace Finsam.Domain;

/// <summary>What follows from what was told, and shows itself: a split, a payout, an explanation's subject.</summary>
/// <remarks>Swedish: <i>resultat</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public abstract class Worded : IWorded
{
    private protected Worded() { }

    /// <summary>It in Swedish: names, days and amounts, a line for each thing where there are several.</summary>
    public sealed override string ToString() => Words.In(Language.Swedish);

    /// <summary>It in a language.</summary>
    public string ToString(Language language) => Words.In(language);

    internal abstract Wording Words { get; }
}
