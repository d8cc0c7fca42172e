namespace Finsam.Domain.Tests.Laws;

/// <summary>A few units among six municipalities.</summary>
public sealed record MunicipalSplit(long Total, long[] Weights) : SplitCase(Total, Weights);
