namespace Finsam.Domain;

public static partial class Allocator
{
    /// <summary>Splits units in proportion to weights, each part within bounds of its own.</summary>
    /// <param name="total">The units to give out, at least 0.</param>
    /// <param name="weights">The weights, at least 0; a zero weight gets its lower bound.</param>
    /// <param name="lower">The least that each may get, at least 0.</param>
    /// <param name="upper">The most that each may get; <see cref="long.MaxValue"/> means no upper bound.</param>
    /// <param name="parts">Where the parts are written, as many as the weights. It may overlap the others.</param>
    /// <param name="tieBreak">Who gets the last unit when remainders are exactly equal.</param>
    /// <remarks>
    /// Each part is level x weight, held within its bounds, with the one level that makes the sum the total; those
    /// inside their bounds are rounded by largest remainder. This is not the rule "one each first and then the rest",
    /// which parliaments use and which gives other results: a lower bound here costs nothing to those who are above it
    /// anyway.
    /// </remarks>
    /// <exception cref="ArgumentException">There are no weights; the lengths differ; a lower bound is above its upper;
    /// the total is below the sum of the lower bounds or above the sum of the upper ones; or the tie rule is not
    /// defined.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The total, a weight or a bound is negative.</exception>
    /// <exception cref="AllocationTieException">There is a tie, and ties are refused.</exception>
    public static void AllocateWithin(
        long total,
        ReadOnlySpan<long> weights,
        ReadOnlySpan<long> lower,
        ReadOnlySpan<long> upper,
        Span<long> parts,
        TieBreak tieBreak = TieBreak.LargerWeight
    )
    {
        if (parts.Length != weights.Length)
        {
            throw LengthsDiffer(weights.Length, parts.Length, "parts", nameof(parts));
        }

        BoundedProof proof = ExplainWithin(total, weights, lower, upper, tieBreak);
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = proof.Parts[i].Units;
        }
    }

    /// <summary>Splits units in proportion to weights within bounds, and says how each part came about.</summary>
    /// <param name="total">The units to give out, at least 0.</param>
    /// <param name="weights">The weights, at least 0; a zero weight gets its lower bound.</param>
    /// <param name="lower">The least that each may get, at least 0.</param>
    /// <param name="upper">The most that each may get; <see cref="long.MaxValue"/> means no upper bound.</param>
    /// <param name="tieBreak">Who gets the last unit when remainders are exactly equal.</param>
    /// <returns>The level, and for each part its exact value, which bound holds it, and its units.</returns>
    /// <remarks>As <see cref="AllocateWithin"/>.</remarks>
    /// <exception cref="ArgumentException">As for <see cref="AllocateWithin"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The total, a weight or a bound is negative.</exception>
    /// <exception cref="AllocationTieException">There is a tie, and ties are refused.</exception>
    public static BoundedProof ExplainWithin(
        long total,
        ReadOnlySpan<long> weights,
        ReadOnlySpan<long> lower,
        ReadOnlySpan<long> upper,
        TieBreak tieBreak = TieBreak.LargerWeight
    )
    {
        CheckRules(AllocationMethod.LargestRemainder, tieBreak);
        CheckBounds(total, weights, lower, upper);
        return new BoundedSplit(total, weights.ToArray(), lower.ToArray(), upper.ToArray()).Proof(tieBreak);
    }

    private static void CheckBounds(
        long total,
        ReadOnlySpan<long> weights,
        ReadOnlySpan<long> lower,
        ReadOnlySpan<long> upper
    )
    {
        if (total < 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(total),
                Message.Of($"The total is {total:N0}. Within bounds it is 0 or more: bounds have no mirror.")
            );
        }

        SumOf(0, weights);
        if (lower.Length != weights.Length)
        {
            throw LengthsDiffer(weights.Length, lower.Length, "lower bounds", nameof(lower));
        }

        if (upper.Length != weights.Length)
        {
            throw LengthsDiffer(weights.Length, upper.Length, "upper bounds", nameof(upper));
        }

        CheckFeasible(total, weights, lower, upper);
    }

    private static void CheckFeasible(
        long total,
        ReadOnlySpan<long> weights,
        ReadOnlySpan<long> lower,
        ReadOnlySpan<long> upper
    )
    {
        (Int128 least, Int128 most) = (0, 0);
        for (int i = 0; i < weights.Length; i++)
        {
            if (lower[i] < 0)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(lower),
                    Message.Of($"The lower bound at position {i} is {lower[i]:N0}. A bound is 0 or more.")
                );
            }

            if (lower[i] > upper[i])
            {
                throw new ArgumentException(
                    Message.Of($"At position {i} the lower bound {lower[i]:N0} is above the upper {upper[i]:N0}. ")
                        + "Let the lower be at most the upper.",
                    nameof(lower)
                );
            }

            least += lower[i];
            most += weights[i] == 0 ? lower[i] : upper[i];
        }

        if (total < least)
        {
            throw new ArgumentException(
                Message.Of(
                    $"{total:N0} < {least:N0}: the total is below the sum of the lower bounds. Raise it, or lower them."
                ),
                nameof(total)
            );
        }

        if (total > most)
        {
            throw new ArgumentException(
                Message.Of($"{total:N0} > {most:N0}: the total is above the sum of the upper bounds, ")
                    + "a zero weight counted at its lower one. Lower it, or raise them.",
                nameof(total)
            );
        }
    }
}
