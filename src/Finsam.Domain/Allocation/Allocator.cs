using System.Numerics;

namespace Finsam.Domain;

/// <summary>Splits whole units in proportion to weights so that every unit is given out, the same way every time.</summary>
/// <remarks>
/// <para>Swedish: <i>fördelning</i>.</para>
/// <para>
/// Exact for every total and every weight that can be given; no floating point. A zero weight gets zero,
/// equal weights differ by at most one unit, more weight never gets less, and a negative total (a
/// refund) is split as the mirror of the positive one.
/// </para>
/// <para>
/// Who gets the units left after the whole shares is the library's default, largest remainder with
/// ties to the larger weight. No law says; printed tables from 2019 to 2023 follow it to the krona.
/// </para>
/// </remarks>
public static partial class Allocator
{
    /// <summary>Splits units among weights, into a span of the caller's.</summary>
    /// <param name="total">The units to give out; negative for a refund.</param>
    /// <param name="weights">The weights, at least 0; only their proportions matter.</param>
    /// <param name="parts">Where the parts are written, as many as there are weights, in their order. It may overlap <paramref name="weights"/>.</param>
    /// <param name="method">How to split.</param>
    /// <param name="tieBreak">Who gets the last unit when claims are exactly equal.</param>
    /// <exception cref="ArgumentException">There are no weights; <paramref name="parts"/> is not as long as <paramref name="weights"/>; all weights are 0 and the total is not; or an enum value is not defined.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative.</exception>
    /// <exception cref="AllocationTieException">Claims to the last units are equal and <paramref name="tieBreak"/> is <see cref="TieBreak.Refuse"/>.</exception>
    public static void Allocate(
        long total,
        ReadOnlySpan<long> weights,
        Span<long> parts,
        AllocationMethod method = AllocationMethod.LargestRemainder,
        TieBreak tieBreak = TieBreak.LargerWeight
    )
    {
        if (parts.Length != weights.Length)
        {
            throw new ArgumentException(
                $"There are {weights.Length} weights but room for {parts.Length} parts. Give as many of each.",
                nameof(parts)
            );
        }

        BigInteger[] exact = new BigInteger[weights.Length];
        for (int i = 0; i < exact.Length; i++)
        {
            exact[i] = weights[i];
        }

        RemainderShare[] shares = Split(total, exact, method, tieBreak);
        int sign = Math.Sign(total);
        for (int i = 0; i < shares.Length; i++)
        {
            parts[i] = (long)(sign * shares[i].Units);
        }
    }

    /// <summary>Splits units among weights.</summary>
    /// <param name="total">The units to give out; negative for a refund.</param>
    /// <param name="weights">The weights, at least 0; only their proportions matter.</param>
    /// <param name="method">How to split.</param>
    /// <param name="tieBreak">Who gets the last unit when claims are exactly equal.</param>
    /// <returns>The parts, in the order of the weights; their sum is <paramref name="total"/>.</returns>
    /// <exception cref="ArgumentException">There are no weights; all are 0 and the total is not; or an enum value is not defined.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative.</exception>
    /// <exception cref="AllocationTieException">Claims to the last units are equal and <paramref name="tieBreak"/> is <see cref="TieBreak.Refuse"/>.</exception>
    public static long[] Allocate(
        long total,
        ReadOnlySpan<long> weights,
        AllocationMethod method = AllocationMethod.LargestRemainder,
        TieBreak tieBreak = TieBreak.LargerWeight
    )
    {
        long[] parts = new long[weights.Length];
        Allocate(total, weights, parts, method, tieBreak);
        return parts;
    }

    /// <summary>Splits an amount among weights, in whole units of money.</summary>
    /// <param name="total">The amount to give out; negative for a refund.</param>
    /// <param name="weights">The weights, at least 0; only their proportions matter.</param>
    /// <param name="unit">The rounding unit, such as 1 kr or 100 kr: every part is a whole number of it.</param>
    /// <param name="method">How to split.</param>
    /// <param name="tieBreak">Who gets the last unit when claims are exactly equal.</param>
    /// <returns>The parts, in the order of the weights; their sum is <paramref name="total"/>.</returns>
    /// <exception cref="ArgumentException">As for units; or <paramref name="total"/> is not a whole number of <paramref name="unit"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative, or <paramref name="unit"/> is not positive.</exception>
    /// <exception cref="AllocationTieException">Claims to the last units are equal and <paramref name="tieBreak"/> is <see cref="TieBreak.Refuse"/>.</exception>
    public static Sek[] Allocate(
        Sek total,
        ReadOnlySpan<long> weights,
        Sek unit,
        AllocationMethod method = AllocationMethod.LargestRemainder,
        TieBreak tieBreak = TieBreak.LargerWeight
    )
    {
        long[] units = Allocate(WholeUnits(total, unit), weights, method, tieBreak);
        return Array.ConvertAll(units, count => count * unit);
    }

    /// <summary>How many units the amount is, which has to be a whole number.</summary>
    internal static long WholeUnits(Sek total, Sek unit)
    {
        CheckUnit(unit);
        long rest = total.Ore % unit.Ore;
        return rest == 0
            ? total.Ore / unit.Ore
            : throw new ArgumentException(
                $"{total} is not a whole number of units of {unit}: {Sek.FromOre(rest)} is left over. "
                    + "Choose a unit that divides the amount, or an amount that the unit divides.",
                nameof(total)
            );
    }

    internal static void CheckUnit(Sek unit)
    {
        if (unit <= Sek.Zero)
        {
            throw new ArgumentOutOfRangeException(
                nameof(unit),
                $"A rounding unit must be more than 0 kr, not {unit}. Use 1 kr where nothing else is agreed."
            );
        }
    }

    /// <summary>Checks the arguments and splits the absolute value of the total.</summary>
    internal static RemainderShare[] Split(
        BigInteger total,
        ReadOnlySpan<BigInteger> weights,
        AllocationMethod method,
        TieBreak tieBreak
    )
    {
        if (method != AllocationMethod.LargestRemainder)
        {
            throw new ArgumentOutOfRangeException(
                nameof(method),
                method,
                $"The method is not one of {nameof(AllocationMethod)}. Use {nameof(AllocationMethod.LargestRemainder)}."
            );
        }

        if (tieBreak is < TieBreak.LargerWeight or > TieBreak.Refuse)
        {
            throw new ArgumentOutOfRangeException(
                nameof(tieBreak),
                tieBreak,
                $"The tie rule is not one of {nameof(TieBreak)}. Use {nameof(TieBreak.LargerWeight)} where nothing else is agreed."
            );
        }

        if (weights.IsEmpty)
        {
            throw new ArgumentException("There are no weights to split by. Give at least one.", nameof(weights));
        }

        bool allZero = true;
        for (int i = 0; i < weights.Length; i++)
        {
            if (weights[i].Sign < 0)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(weights),
                    FormattableString.Invariant(
                        $"The weight at position {i} is {weights[i]}. A weight is 0 or more: give a refund as a negative total."
                    )
                );
            }

            allZero &= weights[i].IsZero;
        }

        return allZero && !total.IsZero
            ? throw new ArgumentException(
                FormattableString.Invariant(
                    $"All {weights.Length} weights are 0, so nobody can get any of {total}. Give at least one a weight."
                ),
                nameof(weights)
            )
            : LargestRemainder.Split(BigInteger.Abs(total), weights, tieBreak);
    }
}
