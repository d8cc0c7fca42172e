using System.Numerics;

namespace Finsam.Domain.Tests.Laws;

/// <summary>Units to give out and weights to give them by.</summary>
public record SplitCase(long Total, long[] Weights)
{
    internal long[] Parts(
        AllocationMethod method = AllocationMethod.LargestRemainder,
        TieBreak tieBreak = TieBreak.LargerWeight
    ) => Allocator.Allocate(Total, Weights, method, tieBreak);

    /// <summary>The same by the definition, which splits by weights that no 64 bits hold.</summary>
    internal long[] PartsByDefinition(AllocationMethod method, TieBreak tieBreak) =>
        [
            .. Allocator
                .Allocate(
                    Sek.FromOre(Total),
                    Weights,
                    weight => new Fraction((BigInteger)weight << 64, 1),
                    Sek.FromOre(1),
                    method,
                    tieBreak
                )
                .Select(part => part.Amount.Ore),
        ];

    public sealed override string ToString() => $"{Total} by {string.Join(", ", Weights)}";
}
