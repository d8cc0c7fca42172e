namespace Finsam.Domain;

/// <summary>What a member pays for a year, as one of the parties.</summary>
/// <remarks>
/// <para>Swedish: <i>medlemsbidrag</i>.</para>
/// <para>A municipality in no region that pays beside a region has two: one as a municipality, one as a region (5 a §
/// lagen (2003:1210)). Equal when every part is equal; not ordered.</para>
/// </remarks>
public sealed record Contribution
{
    internal Contribution(Member member, Party party, Sek amount) => (Member, Party, Amount) = (member, party, amount);

    /// <summary>The member.</summary>
    public Member Member { get; }

    /// <summary>The party that it pays as.</summary>
    public Party Party { get; }

    /// <summary>What it pays for the year.</summary>
    public Sek Amount { get; }

    /// <summary>The member and the amount, such as <c>Aneby: 181 200 kr</c>.</summary>
    public override string ToString() => $"{Member}: {Amount}";
}
