namespace Finsam.Domain.Benchmarks;

/// <summary>Totals and weights that are the same in every run.</summary>
internal static class AllocationCases
{
    /// <summary>A million million öre: ten milliard kronor.</summary>
    internal const long Total = 1_000_000_000_000;

    /// <summary>Weights up to 10 million: scattered, all equal, or of two values.</summary>
    internal static long[] Weights(int count, string kind)
    {
        long[] weights = new long[count];
        ulong state = 0x9E3779B97F4A7C15;
        for (int i = 0; i < count; i++)
        {
            state = unchecked(state * 6364136223846793005 + 1442695040888963407);
            long drawn = (long)(state >> 33);
            weights[i] = kind switch
            {
                "equal" => 1_234_567,
                "two" => drawn % 2 == 0 ? 1_000_003 : 77_777,
                _ => 1 + drawn % 10_000_000,
            };
        }

        return weights;
    }
}
