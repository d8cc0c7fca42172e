namespace Finsam.Domain;

// What a line is made of, for the days of a column: an amount with its reasons, or what is missing.
internal sealed record SourceAmount(Sek? Amount, Missing? Missing = null, Func<Explanation>? Because = null)
{
    internal static readonly SourceAmount None = new((Sek?)null);

    // The least and the most that it can be, where it follows from figures that are printed coarsely.
    internal (Sek? Lowest, Sek? Highest) Bounds { get; init; }

    internal (Sek Lowest, Sek Highest)? Within =>
        Bounds is ({ } lowest, { } highest) ? (lowest, highest)
        : Amount is { } exact ? (exact, exact)
        : null;
}
