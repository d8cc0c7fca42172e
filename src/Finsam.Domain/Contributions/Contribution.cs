namespace Finsam.Domain;

/// <summary>What a member pays for a year, as one of the parties.</summary>
/// <remarks>
/// <para>Swedish: <i>medlemsbidrag</i>.</para>
/// <para>
/// A municipality in no region that pays beside a region has two: one as a municipality, one as a region
/// (5 a § lagen (2003:1210)). Equal when every part is equal; not ordered.
/// </para>
/// </remarks>
/// <param name="Member">The member.</param>
/// <param name="Party">The party that it pays as.</param>
/// <param name="Amount">What it pays for the year.</param>
public sealed record Contribution(Member Member, Party Party, Sek Amount);
