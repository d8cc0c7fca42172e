namespace Finsam.Domain.Benchmarks;

/// <summary>What the splits are measured against: D, and two ways that .NET developers usually write it.</summary>
internal static class Yardstick
{
    /// <summary>D: the fastest scalar pass that only writes floor(total x weight / sum), with 128-bit products.</summary>
    internal static void FloorsOnly(long total, long sum, ReadOnlySpan<long> weights, Span<long> parts)
    {
        unchecked
        {
            UInt128 ratio = new UInt128((ulong)total, 0) / (ulong)sum;
            ulong whole = (ulong)(ratio >> 64);
            ulong fraction = (ulong)ratio;
            for (int i = 0; i < weights.Length; i++)
            {
                ulong weight = (ulong)weights[i];
                ulong share = weight * whole + Math.BigMul(weight, fraction, out _);
                ulong remainder = weight * (ulong)total - share * (ulong)sum;
                parts[i] = (long)(remainder >= (ulong)sum ? share + 1 : share);
            }
        }
    }

    /// <summary>Largest remainder as it is often written: decimal quotients, sorted. The last digit can decide a tie wrongly.</summary>
    internal static long[] DecimalLinq(long total, long[] weights)
    {
        decimal sum = weights.Sum();
        var quotas = weights.Select((weight, i) => (Index: i, Quota: total * (weight / sum))).ToArray();
        long[] parts = [.. quotas.Select(row => (long)decimal.Floor(row.Quota))];
        foreach (
            var row in quotas
                .OrderByDescending(row => row.Quota - decimal.Floor(row.Quota))
                .Take((int)(total - parts.Sum()))
        )
        {
            parts[row.Index]++;
        }

        return parts;
    }

    /// <summary>Round each, the rest on the last: sums, but the last can end far from its share, even below 0.</summary>
    internal static long[] RoundEachRestOnTheLast(long total, long[] weights)
    {
        decimal sum = weights.Sum();
        long[] parts = [.. weights.Select(weight => (long)Math.Round(total * (weight / sum)))];
        parts[^1] += total - parts.Sum();
        return parts;
    }
}
