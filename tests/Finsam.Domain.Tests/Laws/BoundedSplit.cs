namespace Finsam.Domain.Tests.Laws;

/// <summary>Units to give out by weights, each part within its bounds.</summary>
public sealed record BoundedSplit(long Total, long[] Weights, long[] Lower, long[] Upper)
{
    /// <summary>An upper bound that never holds.</summary>
    internal const long None = long.MaxValue;

    public override string ToString() =>
        $"{Total} by {string.Join(", ", Weights)}, within {string.Join(", ", Lower.Zip(Upper, Bounds))}";

    private static string Bounds(long lower, long upper) => upper == None ? $"{lower}-" : $"{lower}-{upper}";
}
