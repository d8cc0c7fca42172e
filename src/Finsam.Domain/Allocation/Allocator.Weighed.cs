using System.Numerics;

namespace Finsam.Domain;

public static partial class Allocator
{
    // Whole numbers in the same proportions.
    internal static BigInteger[] WholeWeights(Fraction[] weights)
    {
        BigInteger multiple = BigInteger.One;
        foreach (Fraction weight in weights)
        {
            multiple *= weight.Denominator / BigInteger.GreatestCommonDivisor(multiple, weight.Denominator);
        }

        return Array.ConvertAll(weights, weight => weight.Numerator * (multiple / weight.Denominator));
    }

    private static BigInteger[] Exact(ReadOnlySpan<long> weights) =>
        Array.ConvertAll(weights.ToArray(), weight => (BigInteger)weight);

    // Items, their checked weights, and the units that they share.
    private sealed class Weighed<T>
    {
        private readonly T[] _items;
        private readonly Sek _unit;

        internal Weighed(Sek total, IEnumerable<T> items, Func<T, Fraction> weightOf, Sek unit, bool mayBeZero = false)
        {
            _items = [.. Guard.Against.Null(items)];
            Guard.Against.Null(weightOf);
            Weights = WholeWeights(Array.ConvertAll(_items, item => weightOf(item)));
            if (Weights.Length == 0)
            {
                throw NoWeights(nameof(items));
            }

            int negative = Array.FindIndex(Weights, weight => weight.Sign < 0);
            if (negative >= 0)
            {
                throw NegativeWeight(negative, Weights[negative], nameof(weightOf));
            }

            (Units, _unit) = (WholeUnits(total, unit), unit);
            if (!mayBeZero && Units != 0 && Array.TrueForAll(Weights, weight => weight.IsZero))
            {
                throw AllZero(Weights.Length, Units, nameof(weightOf));
            }
        }

        internal BigInteger[] Weights { get; }

        internal long Units { get; }

        internal int PositionOf(T item) => Array.IndexOf(_items, item);

        internal AllocationTie? Named(AllocationTie? tie) => tie?.Named(at => $"{_items[at]}");

        internal Sek[] Each(Func<T, Sek> amountOf) => Array.ConvertAll(_items, item => amountOf(item));

        internal Listing<Allotment<T>> Allotted(long[] parts) =>
            _items.Zip(parts, (item, part) => new Allotment<T>(item, part * _unit)).ToListing();
    }
}
