using System.Numerics;
using System.Runtime.InteropServices;

namespace Finsam.Domain;

/// <summary>Splits whole units in proportion to weights so that every unit is given out, the same way every time.</summary>
/// <remarks>
/// <para>Swedish: <i>fördelning</i>.</para>
/// <para>
/// Exact for every total and every weight that can be given; no floating point decides a unit. A zero weight gets zero,
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
    /// <exception cref="AllocationTieException">Claims to the last units are equal and <paramref name="tieBreak"/> is <see cref="TieBreak.Refuse"/>; the parts are then undefined.</exception>
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
            throw LengthsDiffer(weights.Length, parts.Length, "parts", nameof(parts));
        }

        AllocationTie? tie = Split(total, weights, parts, method, tieBreak);
        if (tie is not null)
        {
            throw new AllocationTieException(tie, tie.Positions.Select(position => $"position {position}"));
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
        // An amount is its öre and nothing else, so the units can be written where the amounts will be.
        Sek[] parts = new Sek[weights.Length];
        Span<long> ore = MemoryMarshal.Cast<Sek, long>(parts.AsSpan());
        Allocate(WholeUnits(total, unit), weights, ore, method, tieBreak);
        foreach (ref long part in ore)
        {
            part *= unit.Ore;
        }

        return parts;
    }

    /// <summary>How many units the amount is, which has to be a whole number.</summary>
    internal static long WholeUnits(Sek total, Sek unit)
    {
        Guard.Against.NotPositiveUnit(unit);
        long rest = total.Ore % unit.Ore;
        return rest == 0
            ? total.Ore / unit.Ore
            : throw new ArgumentException(
                $"{total} is not a whole number of units of {unit}: {Sek.FromOre(rest)} is left over. "
                    + "Choose a unit that divides the amount, or an amount that the unit divides.",
                nameof(total)
            );
    }

    /// <summary>Checks the arguments and splits; returns the tie where there is one and ties are refused.</summary>
    private static AllocationTie? Split(
        long total,
        ReadOnlySpan<long> weights,
        Span<long> parts,
        AllocationMethod method,
        TieBreak tieBreak
    )
    {
        CheckRules(method, tieBreak);
        ulong units = total < 0 ? (ulong)-(total + 1) + 1 : (ulong)total;
        if (!AllocationKernel.TrySplit(units, weights, parts, method, tieBreak, out AllocationTie? tie))
        {
            WeightSum sum = SumOf(total, weights);
            if (total == 0)
            {
                parts.Clear();
                return null;
            }

            // Parts that lie where the weights lie would overwrite them before they are read.
            ReadOnlySpan<long> apart = weights.Overlaps(parts) ? weights.ToArray() : weights;
            tie = AllocationKernel.Split(units, sum.Sum, sum.AllEqual, apart, parts, method, tieBreak);
        }

        for (int i = 0; total < 0 && i < parts.Length; i++)
        {
            parts[i] = unchecked(-parts[i]);
        }

        return tie;
    }

    /// <summary>The sum of the weights, which are checked on the way.</summary>
    private static WeightSum SumOf(long total, ReadOnlySpan<long> weights)
    {
        if (weights.IsEmpty)
        {
            throw NoWeights(nameof(weights));
        }

        WeightSum sum = WeightSum.Of(weights);
        if (sum.HasNegative)
        {
            int position = weights.IndexOfAnyInRange(long.MinValue, -1);
            throw NegativeWeight(position, weights[position], nameof(weights));
        }

        return sum.Sum == UInt128.Zero && total != 0 ? throw AllZero(weights.Length, total, nameof(weights)) : sum;
    }

    private static void CheckRules(AllocationMethod method, TieBreak tieBreak)
    {
        if (method is < AllocationMethod.LargestRemainder or > AllocationMethod.HuntingtonHill)
        {
            throw new ArgumentOutOfRangeException(
                nameof(method),
                method,
                $"The method is not one of {nameof(AllocationMethod)}. Use {nameof(AllocationMethod.LargestRemainder)} where nothing else is agreed."
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
    }

    private static ArgumentException NoWeights(string parameter) =>
        new("There are no weights to split by. Give at least one.", parameter);

    private static ArgumentOutOfRangeException NegativeWeight(int position, BigInteger weight, string parameter) =>
        new(
            parameter,
            Message.Of(
                $"The weight at position {position} is {weight}. A weight is 0 or more: give a refund as a negative total."
            )
        );

    private static ArgumentException AllZero(int count, BigInteger total, string parameter) =>
        new(
            Message.Of($"All {count} weights are 0, so nobody can get any of {total}. Give at least one a weight."),
            parameter
        );
}
