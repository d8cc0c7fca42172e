namespace Finsam.Domain;

/// <summary>A key and its share of what is split by a mixture.</summary>
/// <remarks>Swedish: <i>del av blandad nyckel</i>. Equal when both parts are equal; not ordered.</remarks>
[NoJsonForm]
public sealed record KeyPart
{
    /// <summary>A part of a mixture.</summary>
    public KeyPart(Fraction share, AllocationKey key) => (Share, Key) = (share, Guard.Against.Null(key));

    /// <summary>Its share.</summary>
    public Fraction Share { get; }

    /// <summary>The key.</summary>
    public AllocationKey Key { get; }

    /// <summary>The share and the key in Swedish, such as <c>25 % efter befolkningen 2022-07-01</c>.</summary>
    public override string ToString() => Words.Swedish;

    internal Wording Words => Wording.Of($"{Share:P} efter {Key.Description}", $"{Share:P} by {Key.Description}");
}
