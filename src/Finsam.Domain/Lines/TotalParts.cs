using System.Collections.Frozen;

namespace Finsam.Domain;

// Which sums and which kinds of lines a sum is made of.
internal static class TotalParts
{
    internal static readonly Total[] OfColumn = [.. Enum.GetValues<Total>().Where(IsOfColumn)];

    private static readonly FrozenDictionary<Total, Total[]> Parts = OfColumn.ToFrozenDictionary(
        total => total,
        total => Array.FindAll(OfColumn, part => part.Above() == total)
    );

    // The sums one level down.
    internal static Total[] Below(this Total total) => Parts[total];

    internal static Total? Above(this Total total) =>
        total switch
        {
            Total.Individual or Total.Structural => Total.Initiatives,
            Total.Board or Total.Administration or Total.Audit => Total.Overhead,
            Total.Initiatives or Total.Overhead => Total.Costs,
            Total.Contributions => Total.Income,
            _ => null,
        };

    // The lowest sum that has lines of a kind; null for one that is itself a sum.
    internal static Total? Of(LineKind kind) =>
        kind switch
        {
            LineKind.Contribution => Total.Contributions,
            LineKind.OtherIncome or LineKind.Interest or LineKind.RoundingAdjustment => Total.Income,
            LineKind.Individual => Total.Individual,
            LineKind.Structural => Total.Structural,
            LineKind.Room or LineKind.CommonCosts or LineKind.Competence => Total.Initiatives,
            LineKind.Board => Total.Board,
            LineKind.Administration => Total.Administration,
            LineKind.Audit => Total.Audit,
            _ => null,
        };

    internal static bool Has(this Total total, LineKind kind) => total.Has(Of(kind));

    // Whether it is the sum itself, or a part of it.
    internal static bool Has(this Total total, Total? part) =>
        part is { } each && (each == total || total.Has(each.Above()));

    internal static bool IsOfColumn(this Total total) =>
        total is not (Total.Assets or Total.Liabilities or Total.Equity or Total.EquityAndLiabilities);
}
