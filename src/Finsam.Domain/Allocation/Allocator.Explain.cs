using System.Numerics;

namespace Finsam.Domain;

public static partial class Allocator
{
    /// <summary>Splits an amount as <see cref="Allocate(Sek, ReadOnlySpan{long}, Sek, AllocationMethod, TieBreak)"/>
    /// does, and gives the proof.</summary>
    /// <param name="total">The amount to give out; negative for a refund.</param>
    /// <param name="weights">The weights, at least 0; only their proportions matter.</param>
    /// <param name="unit">The rounding unit: every part is a whole number of it.</param>
    /// <param name="method">How to split.</param>
    /// <param name="tieBreak">Who gets the last unit when claims are exactly equal.</param>
    /// <returns>The parts and why they are right, for <see cref="AllocationProof.Verify"/> to check.</returns>
    /// <exception cref="ArgumentException">As for the split.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative, or the unit is not positive.</exception>
    /// <exception cref="AllocationTieException">There is a tie, and ties are refused.</exception>
    public static AllocationProof Explain(
        Sek total,
        ReadOnlySpan<long> weights,
        Sek unit,
        AllocationMethod method = AllocationMethod.LargestRemainder,
        TieBreak tieBreak = TieBreak.LargerWeight
    )
    {
        long signed = WholeUnits(total, unit);
        BigInteger[] exact = Array.ConvertAll(weights.ToArray(), weight => (BigInteger)weight);
        BigInteger units = Check(signed, exact, method, tieBreak, nameof(weights), nameof(weights));
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
