namespace Finsam.Domain;

// The larger weight first; between equal weights, the one given first.
internal readonly struct LargerWeight : IOrder
{
    public static bool IsBefore(ReadOnlySpan<long> weights, ReadOnlySpan<long> parts, int one, int other) =>
        weights[one] != weights[other] ? weights[one] > weights[other] : one < other;
}
