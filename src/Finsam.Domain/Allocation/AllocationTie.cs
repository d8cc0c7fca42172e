namespace Finsam.Domain;

/// <summary>Two or more with exactly the same claim to the last units, for people or a drawn lot to settle.</summary>
/// <remarks>
/// <para>Swedish: <i>lika anspråk</i>.</para>
/// <para>Equal only to itself; not ordered.</para>
/// </remarks>
public sealed class AllocationTie
{
    internal AllocationTie(IReadOnlyList<int> positions, long units) => (Positions, Units) = (positions, units);

    /// <summary>The positions, counted from 0 in the order given, that contend; at least two.</summary>
    public IReadOnlyList<int> Positions { get; }

    /// <summary>How many units they contend for; at least one, and fewer than there are positions.</summary>
    public long Units { get; }

    /// <summary>The positions and the units.</summary>
    public override string ToString() =>
        Message.Of($"positions {string.Join(", ", Positions)} contend for {Counted.Units(Units)}");
}
