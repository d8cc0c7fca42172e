namespace Finsam.Domain;

internal readonly struct StrongestNext<TDivisor> : IOrder
    where TDivisor : struct, IDivisor
{
    public static bool IsBefore(ReadOnlySpan<long> weights, ReadOnlySpan<long> parts, int one, int other) =>
        Of(weights, parts, one).CompareTo(Of(weights, parts, other)) > 0;

    internal static Claim Of(ReadOnlySpan<long> weights, ReadOnlySpan<long> parts, int position) =>
        unchecked(TDivisor.Next((ulong)weights[position], (ulong)parts[position]));
}
