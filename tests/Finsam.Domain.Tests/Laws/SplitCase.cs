namespace Finsam.Domain.Tests.Laws;

/// <summary>Units to give out and weights to give them by.</summary>
internal sealed record SplitCase(long Total, long[] Weights)
{
    internal long[] Parts(TieBreak tieBreak = TieBreak.LargerWeight) =>
        Allocator.Allocate(Total, Weights, tieBreak: tieBreak);

    public override string ToString() => $"{Total} by {string.Join(", ", Weights)}";
}
