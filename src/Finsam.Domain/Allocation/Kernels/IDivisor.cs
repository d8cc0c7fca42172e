namespace Finsam.Domain;

// What sets one divisor method apart: what k units are rounded at, d(k).
internal interface IDivisor
{
    // The claim to one unit more of a weight that has so many: weight / d(units). Where nothing stands below the line,
    // it is stronger than any other, and everybody is served first.
    public static abstract Claim Next(ulong weight, ulong units);

    // The half units at which a part of a unit is rounded up, roughly. A guess: claims decide.
    public static abstract int Halves { get; }
}
