namespace Finsam.Domain;

/// <summary>How units were split within bounds: the level that all share, and what holds each part.</summary>
/// <remarks>
/// <para>Swedish: <i>bevis för fördelning inom gränser</i>.</para>
/// <para>Equal only to itself; not ordered.</para>
/// </remarks>
[NoJsonForm]
public sealed class BoundedProof
{
    internal BoundedProof(Fraction? level, IEnumerable<BoundedPart> parts) => (Level, Parts) = (level, [.. parts]);

    /// <summary>Units for each unit of weight, among those inside their bounds; null where nobody is inside.</summary>
    public Fraction? Level { get; }

    /// <summary>Each part, in the order of the weights.</summary>
    public Listing<BoundedPart> Parts { get; }

    internal long[] Units() => [.. Parts.Select(part => part.Units)];
}
