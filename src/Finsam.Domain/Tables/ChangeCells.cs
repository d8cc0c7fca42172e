namespace Finsam.Domain;

// A change in the columns of a table.
internal static class ChangeCells
{
    internal static TableCell[] Cells<T>(this Change<T> change) =>
        [TableCell.Of(change.Before), TableCell.Of(change.After), TableCell.Of(change.Difference)];
}
