namespace Finsam.Domain;

/// <summary>One part of a split, with what anyone needs to check it by hand. Units count from 0 upwards in a refund too.</summary>
/// <remarks>
/// <para>Swedish: <i>andel i fördelningsbevis</i>.</para>
/// <para>Equal when every part is equal; not ordered.</para>
/// </remarks>
/// <param name="Weight">Its weight.</param>
/// <param name="Quota">Its exact share of the units.</param>
/// <param name="Floor">The whole units of its exact share.</param>
/// <param name="Remainder">What is left of its exact share above the whole units, less than 1.</param>
/// <param name="Rank">Its place in the queue, from 1: by remainder under largest remainder, by weight where only the largest are served, and otherwise by its claim to one unit more.</param>
/// <param name="Units">The units it got.</param>
/// <param name="Amount">What they are worth; negative in a refund.</param>
public sealed record AllocationProofPart(
    long Weight,
    Fraction Quota,
    Int128 Floor,
    Fraction Remainder,
    int Rank,
    Int128 Units,
    Sek Amount
);
