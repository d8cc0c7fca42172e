namespace Finsam.Domain.Tests.Laws;

/// <summary>Units to give out, at least 0: what holds here need not hold for a refund.</summary>
public sealed record NotNegativeSplit(long Total, long[] Weights) : SplitCase(Total, Weights);
