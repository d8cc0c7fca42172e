using System.Numerics;

namespace Finsam.Domain;

// Largest remainder in words, for proofs and keys alike: the place in the queue, the units, who goes first.
internal static class RemainderWords
{
    internal static Wording Place(int rank, int count) =>
        Wording.Of($"nummer {rank} av {count}", $"number {rank} of {count}");

    // How large a remainder is among all.
    internal static Wording Size(int rank) =>
        rank switch
        {
            1 => new("störst rest", "largest remainder"),
            2 => new("näst störst rest", "second largest remainder"),
            3 => new("tredje största resten", "third largest remainder"),
            4 => new("fjärde största resten", "fourth largest remainder"),
            5 => new("femte största resten", "fifth largest remainder"),
            _ => Wording.Of($"rest nummer {rank} i storlek", $"remainder number {rank} by size"),
        };

    // 1 602 + 1 = 1 603 enheter; only the units where they are those of the whole share.
    internal static Wording Units(BigInteger floor, BigInteger units) =>
        floor == units
            ? Counted.Units(units)
            : Wording.Of($"{floor:N0} {Change(units - floor)} = {Counted.Units(units)}");

    private static Wording Change(BigInteger by) =>
        by.Sign > 0 ? Wording.Of($"+ {by:N0}") : Wording.Of($"\u2212 {-by:N0}");

    internal static Wording Tie(TieBreak tieBreak) =>
        tieBreak switch
        {
            TieBreak.LargerWeight => new(
                "större vikt går före och därnäst den som står först",
                "the larger weight goes first and then the one listed first"
            ),
            TieBreak.GivenOrder => new("den som står först går före", "the one listed first goes first"),
            _ => new("lika anspråk avvisas", "ties are refused"),
        };
}
