namespace Finsam.Domain;

/// <summary>Two or more have exactly the same claim to the last units, and ties were to be refused.</summary>
/// <remarks>
/// <para>Swedish: <i>lika anspråk</i>.</para>
/// <para>Thrown only under <see cref="TieBreak.Refuse"/>. Settle it with another <see cref="TieBreak"/>, or by an order
/// that is drawn by lot.</para>
/// </remarks>
[NoJsonForm]
public sealed class AllocationTieException : InvalidOperationException
{
    internal AllocationTieException(AllocationTie tie, string where = "")
        : base(
            $"{where}{tie.Names.English} have exactly the same claim to {Counted.Units(tie.Units).English}. Choose "
                + $"{nameof(TieBreak)}.{nameof(TieBreak.LargerWeight)} or {nameof(TieBreak.GivenOrder)}, "
                + "or put them in a drawn order first."
        ) => Tie = tie;

    /// <summary>Who contends, and for how many units.</summary>
    public AllocationTie Tie { get; }

    /// <inheritdoc cref="AllocationTie.Positions"/>
    public Listing<int> Positions => Tie.Positions;

    /// <inheritdoc cref="AllocationTie.Units"/>
    public long Units => Tie.Units;

    internal static void ThrowIfRefused(AllocationTie? tie, TieBreak tieBreak, string where = "")
    {
        if (tie is not null && tieBreak == TieBreak.Refuse)
        {
            throw new AllocationTieException(tie, where);
        }
    }
}
