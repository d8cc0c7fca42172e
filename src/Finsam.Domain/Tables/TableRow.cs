namespace Finsam.Domain;

/// <summary>A row of a table: what it is about, and then its cells.</summary>
/// <remarks>Swedish: <i>rad</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class TableRow : Worded
{
    internal TableRow(TableCell name, IEnumerable<TableCell> cells, bool isSum = false) =>
        (Cells, IsSum) = ([name, .. cells], isSum);

    internal TableRow(Wording name, IEnumerable<TableCell> cells, bool isSum = false)
        : this(TableCell.Of(name), cells, isSum) { }

    /// <summary>The cells, one under each heading; the first is what the row is about.</summary>
    public Listing<TableCell> Cells { get; }

    /// <summary>Whether it is a sum of others.</summary>
    public bool IsSum { get; }

    internal override Wording Words => Wording.Joined("  ", Cells.Select(cell => cell.Words));
}
