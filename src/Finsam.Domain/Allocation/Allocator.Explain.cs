using System.Numerics;

namespace Finsam.Domain;

public static partial class Allocator
{
    /// <summary>Splits an amount as <see cref="Allocate(Sek, ReadOnlySpan{long}, Sek, AllocationMethod, TieBreak)"/>
    /// does, and gives the proof.</summary>
    /// <inheritdoc cref="Allocate(Sek, ReadOnlySpan{long}, Sek, AllocationMethod, TieBreak)"/>
    /// <returns>The parts and why they are right, for <see cref="AllocationProof.Verify"/> to check.</returns>
    public static AllocationProof Explain(
        Sek total,
        ReadOnlySpan<long> weights,
        Sek unit,
        AllocationMethod method = AllocationMethod.LargestRemainder,
        TieBreak tieBreak = TieBreak.LargerWeight
    )
    {
        long signed = WholeUnits(total, unit);
        CheckRules(method, tieBreak);
        SumOf(signed, weights);
        BigInteger[] exact = Exact(weights);
        BigInteger units = BigInteger.Abs(signed);
        RemainderShare[] shares = LargestRemainder.Split(units, exact, tieBreak);
        BigInteger[] parts = Array.ConvertAll(shares, share => share.Units);
        int[] ranks = Array.ConvertAll(shares, share => share.Rank);
        AllocationTie? tie = LargestRemainder.Tie(shares);
        DivisorInterval? interval = null;
        if (method != AllocationMethod.LargestRemainder)
        {
            DivisorMethod split = new(units, exact, method, tieBreak);
            (parts, ranks, tie, interval) = (split.Units, split.Ranks(), split.Tie, split.Interval);
        }

        AllocationTieException.ThrowIfRefused(tie, tieBreak);
        return new AllocationProof(
            total,
            unit,
            method,
            tieBreak,
            shares.Select(share => new AllocationProofPart(
                (long)share.Weight,
                share.Sum.IsZero ? Fraction.Zero : new Fraction(units * share.Weight, share.Sum),
                (Int128)share.Floor,
                share.Sum.IsZero ? Fraction.Zero : new Fraction(share.Remainder, share.Sum),
                ranks[share.At],
                (Int128)parts[share.At],
                (long)(Math.Sign(signed) * parts[share.At]) * unit
            )),
            interval,
            tie
        );
    }
}
