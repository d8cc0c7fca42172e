namespace Finsam.Domain;

/// <summary>Two or more have exactly the same claim to the last units, and ties were to be refused.</summary>
/// <remarks>
/// <para>Swedish: <i>lika anspråk</i>.</para>
/// <para>Thrown only under <see cref="TieBreak.Refuse"/>. Settle it with another <see cref="TieBreak"/>, or by an order
/// that is drawn by lot.</para>
/// </remarks>
public sealed class AllocationTieException : InvalidOperationException
{
    internal AllocationTieException(AllocationTie tie, Func<int, string>? nameOf = null, string where = "")
        : base(
            $"{where}{string.Join(", ", tie.Positions.Select(nameOf ?? (at => $"position {at}")))} have exactly "
                + $"the same claim to {Counted.Units(tie.Units).English}. Choose {nameof(TieBreak)}."
                + $"{nameof(TieBreak.LargerWeight)} or {nameof(TieBreak.GivenOrder)}, "
                + "or put them in a drawn order first."
        ) => Tie = tie;

    /// <summary>Who contends, and for how many units.</summary>
    public AllocationTie Tie { get; }

    /// <summary>The positions, counted from 0 in the order given, that contend; at least two.</summary>
    public IReadOnlyList<int> Positions => Tie.Positions;

    /// <summary>How many units they contend for; at least one, and fewer than there are positions.</summary>
    public long Units => Tie.Units;

    internal static void ThrowIfRefused(
        AllocationTie? tie,
        TieBreak tieBreak,
        Func<int, string>? nameOf = null,
        string where = ""
    )
    {
        if (tie is not null && tieBreak == TieBreak.Refuse)
        {
            throw new AllocationTieException(tie, nameOf, where);
        }
    }
}
