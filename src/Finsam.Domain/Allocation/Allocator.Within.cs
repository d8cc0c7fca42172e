#pragma warning disable CS1573 // Parameters that are not described here are inherited.
using System.Numerics;

namespace Finsam.Domain;

public static partial class Allocator
{
    /// <summary>Splits units in proportion to weights, each within bounds of its own.</summary>
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
        RefuseOtherLength(weights.Length, parts.Length, "parts", nameof(parts));
        AllocateWithin(total, weights, lower, upper, tieBreak).CopyTo(parts);
    }

    /// <summary>Splits units in proportion to weights, each within bounds of its own.</summary>
    /// <inheritdoc cref="AllocateWithin(long, ReadOnlySpan{long}, ReadOnlySpan{long}, ReadOnlySpan{long},
    /// Span{long}, TieBreak)"/>
    /// <returns>The parts, in the order of the weights; their sum is <paramref name="total"/>.</returns>
    public static long[] AllocateWithin(
        long total,
        ReadOnlySpan<long> weights,
        ReadOnlySpan<long> lower,
        ReadOnlySpan<long> upper,
        TieBreak tieBreak = TieBreak.LargerWeight
    ) => ExplainWithin(total, weights, lower, upper, tieBreak).Units();

    /// <summary>Splits an amount in proportion to weights, in whole units of money, each part within bounds of its
    /// own.</summary>
    /// <inheritdoc cref="AllocateWithin(long, ReadOnlySpan{long}, ReadOnlySpan{long}, ReadOnlySpan{long}, TieBreak)"/>
    /// <param name="lower">The least that each may get, at least 0 and a whole number of units.</param>
    /// <param name="upper">The most that each may get, a whole number of units; <see cref="Sek.MaxValue"/> means no
    /// upper bound.</param>
    /// <param name="unit">The rounding unit: every part is a whole number of it.</param>
    /// <exception cref="ArgumentException">As for units, or the total or a bound is not a whole number of units.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The total, a weight or a bound is negative, or the unit is not
    /// positive.</exception>
    public static Sek[] AllocateWithin(
        Sek total,
        ReadOnlySpan<long> weights,
        ReadOnlySpan<Sek> lower,
        ReadOnlySpan<Sek> upper,
        Sek unit,
        TieBreak tieBreak = TieBreak.LargerWeight
    )
    {
        SumOf(0, weights);
        long units = WholeUnits(total, unit);
        long[] least = BoundUnits(lower.ToArray(), unit, nameof(lower));
        long[] most = BoundUnits(upper.ToArray(), unit, nameof(upper));
        return Amounts(Within(units, Exact(weights), least, most, tieBreak, unit).Units(), unit);
    }

    /// <summary>Splits an amount among items by an exact fraction of each, each within bounds of its own.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <inheritdoc cref="AllocateWithin(Sek, ReadOnlySpan{long}, ReadOnlySpan{Sek}, ReadOnlySpan{Sek}, Sek,
    /// TieBreak)"/>
    /// <param name="items">Those who share, in the order that settles ties between equal weights.</param>
    /// <param name="weightOf">The weight of an item, at least 0; a zero weight gets its lower bound.</param>
    /// <param name="lower">The least that an item may get, at least 0 and a whole number of units.</param>
    /// <param name="upper">The most that an item may get, a whole number of units; <see cref="Sek.MaxValue"/> means no
    /// upper bound.</param>
    /// <returns>Each item with its amount, in the order given; the amounts sum to <paramref name="total"/>.</returns>
    public static Listing<Allotment<T>> AllocateWithin<T>(
        Sek total,
        IEnumerable<T> items,
        Func<T, Fraction> weightOf,
        Func<T, Sek> lower,
        Func<T, Sek> upper,
        Sek unit,
        TieBreak tieBreak = TieBreak.LargerWeight
    )
    {
        Weighed<T> weighed = new(total, items, weightOf, unit, mayBeZero: true);
        long[] least = BoundUnits(weighed.Each(Guard.Against.Null(lower)), unit, nameof(lower));
        long[] most = BoundUnits(weighed.Each(Guard.Against.Null(upper)), unit, nameof(upper));
        return weighed.Allotted(
            Within(weighed.Units, weighed.Weights, least, most, tieBreak, unit, weighed.Named).Units()
        );
    }

    /// <summary>Splits units in proportion to weights within bounds, and says how each part came about.</summary>
    /// <inheritdoc cref="AllocateWithin(long, ReadOnlySpan{long}, ReadOnlySpan{long}, ReadOnlySpan{long}, TieBreak)"/>
    /// <returns>The level, and for each part its exact value, which bound holds it, and its units.</returns>
    public static BoundedProof ExplainWithin(
        long total,
        ReadOnlySpan<long> weights,
        ReadOnlySpan<long> lower,
        ReadOnlySpan<long> upper,
        TieBreak tieBreak = TieBreak.LargerWeight
    )
    {
        SumOf(0, weights);
        return Within(total, Exact(weights), lower.ToArray(), upper.ToArray(), tieBreak);
    }

    private static long[] BoundUnits(Sek[] bounds, Sek unit, string parameter) =>
        Array.ConvertAll(
            bounds,
            bound => bound == Sek.MaxValue ? long.MaxValue : Guard.Against.NotWholeUnits(bound, unit, parameter)
        );

    // The weights are checked; a unit of money stands in messages.
    private static BoundedProof Within(
        long total,
        BigInteger[] weights,
        long[] lower,
        long[] upper,
        TieBreak tieBreak,
        Sek? unit = null,
        Func<AllocationTie?, AllocationTie?>? named = null
    )
    {
        CheckRules(AllocationMethod.LargestRemainder, tieBreak);
        RefuseOtherLength(weights.Length, lower.Length, "lower bounds", nameof(lower));
        RefuseOtherLength(weights.Length, upper.Length, "upper bounds", nameof(upper));
        if (total < 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(total),
                Message.Of($"The total is {total:N0}{Of(unit)}. Within bounds it is 0 or more: bounds have no mirror.")
            );
        }

        (Int128 least, Int128 most) = (0, 0);
        for (int i = 0; i < weights.Length; i++)
        {
            if (lower[i] < 0)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(lower),
                    Message.Of($"The lower bound at position {i} is {lower[i]:N0}{Of(unit)}. A bound is 0 or more.")
                );
            }

            if (lower[i] > upper[i])
            {
                throw new ArgumentException(
                    Message.Of($"At position {i} the lower bound {lower[i]:N0} is above the upper {upper[i]:N0}")
                        + $"{Of(unit)}. Let the lower be at most the upper.",
                    nameof(lower)
                );
            }

            least += lower[i];
            most += weights[i].IsZero ? lower[i] : upper[i];
        }

        if (total < least || total > most)
        {
            throw new ArgumentException(
                total < least
                    ? Message.Of($"{total:N0} < {least:N0}{Of(unit)}: the total is below the sum of the lower bounds. ")
                        + "Raise it, or lower them."
                    : Message.Of($"{total:N0} > {most:N0}{Of(unit)}: the total is above the sum of the upper bounds, ")
                        + "a zero weight counted at its lower one. Lower it, or raise them.",
                nameof(total)
            );
        }

        BoundedSplit split = new(total, weights, lower, upper, tieBreak);
        AllocationTieException.ThrowIfRefused(named is null ? split.Tie : named(split.Tie), tieBreak);
        return split.Proof();
    }

    // What units are counted in, where that is money.
    private static string Of(Sek? unit) => unit is { } money ? Message.Of($" x {money}") : "";
}
