#pragma warning disable CS1573 // Parameters that are not described here are inherited.
using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Finsam.Domain;

public static partial class Allocator
{
    /// <summary>Splits units among weights unless there is a tie, which people or a drawn lot then settle.</summary>
    /// <inheritdoc cref="Allocate(long, ReadOnlySpan{long}, Span{long}, AllocationMethod, TieBreak)"/>
    /// <param name="tie">Who contends for how many units, the parts then being undefined; settle it with
    /// <see cref="AllocateByLot(long, ReadOnlySpan{long}, ReadOnlySpan{int}, AllocationMethod)"/>.</param>
    /// <returns>Whether the units were split.</returns>
    public static bool TryAllocate(
        long total,
        ReadOnlySpan<long> weights,
        Span<long> parts,
        [NotNullWhen(false)] out AllocationTie? tie,
        AllocationMethod method = AllocationMethod.LargestRemainder
    )
    {
        tie = Split(total, weights, parts, method, TieBreak.Refuse);
        return tie is null;
    }

    /// <summary>Splits an amount among weights unless there is a tie.</summary>
    /// <inheritdoc cref="Allocate(Sek, ReadOnlySpan{long}, Sek, AllocationMethod, TieBreak)"/>
    /// <param name="parts">The parts, in the order of the weights; null where there is a tie.</param>
    /// <param name="tie">Who contends for how many units; settle it with
    /// <see cref="AllocateByLot(Sek, ReadOnlySpan{long}, Sek, ReadOnlySpan{int}, AllocationMethod)"/>.</param>
    /// <returns>Whether the amount was split.</returns>
    public static bool TryAllocate(
        Sek total,
        ReadOnlySpan<long> weights,
        Sek unit,
        [NotNullWhen(true)] out Sek[]? parts,
        [NotNullWhen(false)] out AllocationTie? tie,
        AllocationMethod method = AllocationMethod.LargestRemainder
    )
    {
        long[] units = new long[weights.Length];
        tie = Split(WholeUnits(total, unit), weights, units, method, TieBreak.Refuse);
        parts = tie is null ? Amounts(units, unit) : null;
        return tie is null;
    }

    /// <summary>Splits an amount among items unless there is a tie.</summary>
    /// <inheritdoc cref="Allocate{T}(Sek, IEnumerable{T}, Func{T, Fraction}, Sek, AllocationMethod, TieBreak)"/>
    /// <param name="parts">Each item with its amount, in the order given; null where there is a tie.</param>
    /// <param name="tie">Who contends for how many units, by name; settle it with
    /// <see cref="AllocateByLot{T}(Sek, IEnumerable{T}, Func{T, Fraction}, Sek, IEnumerable{T}, AllocationMethod)"/>.
    /// </param>
    /// <returns>Whether the amount was split.</returns>
    public static bool TryAllocate<T>(
        Sek total,
        IEnumerable<T> items,
        Func<T, Fraction> weightOf,
        Sek unit,
        [NotNullWhen(true)] out Listing<Allotment<T>>? parts,
        [NotNullWhen(false)] out AllocationTie? tie,
        AllocationMethod method = AllocationMethod.LargestRemainder
    )
    {
        Weighed<T> weighed = new(total, items, weightOf, unit);
        long[] units = Split(weighed.Units, weighed.Weights, method, TieBreak.Refuse, out AllocationTie? contended);
        tie = weighed.Named(contended);
        parts = tie is null ? weighed.Allotted(units) : null;
        return tie is null;
    }

    /// <summary>Splits units among weights, with ties to whoever was drawn first.</summary>
    /// <inheritdoc cref="Allocate(long, ReadOnlySpan{long}, AllocationMethod, TieBreak)"/>
    /// <param name="drawnOrder">Positions in the order drawn, such as those of an <see cref="AllocationTie"/>; the
    /// others come after them in the order given.</param>
    /// <exception cref="ArgumentException">There are no weights; all are 0 and the total is not; the method is not
    /// defined; or a position stands twice or is not one of the weights'.</exception>
    public static long[] AllocateByLot(
        long total,
        ReadOnlySpan<long> weights,
        ReadOnlySpan<int> drawnOrder,
        AllocationMethod method = AllocationMethod.LargestRemainder
    )
    {
        (int[] drawn, long[] given) = (drawnOrder.ToArray(), weights.ToArray());
        int[] order = Drawn(drawn, given.Length, i => $"Position {drawn[i]}", nameof(drawnOrder));
        return Undrawn(order, Allocate(total, Array.ConvertAll(order, at => given[at]), method, TieBreak.GivenOrder));
    }

    /// <summary>Splits an amount among weights, with ties to whoever was drawn first.</summary>
    /// <inheritdoc cref="Allocate(Sek, ReadOnlySpan{long}, Sek, AllocationMethod, TieBreak)"/>
    /// <param name="drawnOrder">Positions in the order drawn, such as those of an <see cref="AllocationTie"/>; the
    /// others come after them in the order given.</param>
    /// <exception cref="ArgumentException">As for units, or the total is not a whole number of units.</exception>
    public static Sek[] AllocateByLot(
        Sek total,
        ReadOnlySpan<long> weights,
        Sek unit,
        ReadOnlySpan<int> drawnOrder,
        AllocationMethod method = AllocationMethod.LargestRemainder
    ) => Amounts(AllocateByLot(WholeUnits(total, unit), weights, drawnOrder, method), unit);

    /// <summary>Splits an amount among items, with ties to whoever was drawn first.</summary>
    /// <inheritdoc cref="Allocate{T}(Sek, IEnumerable{T}, Func{T, Fraction}, Sek, AllocationMethod, TieBreak)"/>
    /// <param name="drawnOrder">Items in the order drawn; the others come after them in the order given.</param>
    /// <exception cref="ArgumentException">As for the split, or one that was drawn stands twice or is none of the
    /// items.</exception>
    public static Listing<Allotment<T>> AllocateByLot<T>(
        Sek total,
        IEnumerable<T> items,
        Func<T, Fraction> weightOf,
        Sek unit,
        IEnumerable<T> drawnOrder,
        AllocationMethod method = AllocationMethod.LargestRemainder
    )
    {
        Weighed<T> weighed = new(total, items, weightOf, unit);
        T[] drawn = [.. Guard.Against.Null(drawnOrder)];
        int[] places = Array.ConvertAll(drawn, weighed.PositionOf);
        int[] order = Drawn(places, weighed.Weights.Length, i => $"'{drawn[i]}'", nameof(drawnOrder));
        BigInteger[] weights = Array.ConvertAll(order, at => weighed.Weights[at]);
        return weighed.Allotted(Undrawn(order, Split(weighed.Units, weights, method, TieBreak.GivenOrder, out _)));
    }

    // All positions, those drawn first.
    private static int[] Drawn(int[] drawn, int count, Func<int, string> nameOf, string parameter)
    {
        Guard.Against.Problems(
            drawn
                .Select((at, i) => (IsWrong: at < 0 || at >= count || Array.IndexOf(drawn, at) < i, Name: nameOf(i)))
                .Where(each => each.IsWrong)
                .Select(each =>
                    $"{each.Name} was drawn twice or is none of the {count} who share. Give each contender once."
                ),
            parameter
        );
        return [.. drawn, .. Enumerable.Range(0, count).Except(drawn)];
    }

    // From the drawn order back to the given one.
    private static long[] Undrawn(int[] order, long[] parts)
    {
        Array.Sort(order, parts);
        return parts;
    }
}
