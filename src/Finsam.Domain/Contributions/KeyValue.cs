namespace Finsam.Domain;

/// <summary>What a member has in a key.</summary>
/// <remarks>Swedish: <i>medlemmens värde</i>. Equal when both parts are equal; not ordered.</remarks>
[NoJsonForm]
public sealed record KeyValue
{
    /// <summary>A member's value.</summary>
    public KeyValue(Member member, Fraction value) => (Member, Value) = (Guard.Against.Null(member), value);

    /// <summary>The member.</summary>
    public Member Member { get; }

    /// <summary>Its per cent, kronor or weight.</summary>
    public Fraction Value { get; }

    /// <summary>Its value in kronor, to whole öre: what a key of agreed amounts is made of.</summary>
    public Sek Amount => Value.ToNearest(Sek.FromOre(1));

    /// <summary>The member and its value, such as <c>Aneby 6</c>.</summary>
    public override string ToString() => $"{Member} {Value:N}";
}
