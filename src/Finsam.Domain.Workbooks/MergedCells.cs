namespace Finsam.Domain;

// Cells that are merged: only the first of them has what the reader sees over all.
internal sealed class MergedCells
{
    private const int Most = 100_000;

    // Ranges that lie over each other are not to take time without end.
    private const long MostSteps = 20_000_000;

    private readonly List<CellRange> _ranges = [];

    internal int Filled { get; private set; }

    internal void Add(CellRange range)
    {
        _ranges.Add(range);
        Bound(_ranges.Count, Most);
    }

    // Where a row has other cells too: a heading of several columns or a name of several rows, and no title.
    internal void Fill(List<SheetCell[]> rows)
    {
        long steps = 0;
        foreach (CellRange range in _ranges)
        {
            (int top, int left) = (range.First.Row - 1, range.First.Column - 1);
            if (top >= rows.Count || left >= rows[top].Length || rows[top][left] is not { Text.Length: > 0 } first)
            {
                continue;
            }

            SheetCell covered = Covered(first, range.First);
            for (int row = top; row < Math.Min(range.Last.Row, rows.Count); row++)
            {
                Bound(steps += rows[row].Length + range.Last.Column, MostSteps);
                rows[row] = Filling(rows[row], range, covered);
            }
        }
    }

    private SheetCell[] Filling(SheetCell[] row, CellRange range, SheetCell covered)
    {
        (int left, int end) = (range.First.Column - 1, range.Last.Column);
        if (!row.Where((cell, at) => (at < left || at >= end) && cell.Text.Length > 0).Any())
        {
            return row;
        }

        SheetCell[] filled = new SheetCell[Math.Max(row.Length, end)];
        Array.Fill(filled, SheetReader.Blank);
        row.CopyTo(filled, 0);
        for (int at = left; at < end; at++)
        {
            if (filled[at].Text.Length == 0)
            {
                filled[at] = covered;
                Filled++;
            }
        }

        return filled;
    }

    // An amount would be counted once for each cell.
    private static SheetCell Covered(SheetCell first, CellAddress at) =>
        first.Text.All(sign => char.IsDigit(sign) || " .,-\u2212+%".Contains(sign))
            ? new(
                first.Text,
                new(
                    $"hör till en sammanfogad cell, vars belopp står i {at}.",
                    $"belongs to merged cells, whose amount stands in {at}."
                )
            )
            : first;

    private static void Bound(long count, long most)
    {
        if (count > most)
        {
            throw Unreadable.TooLarge(new("har för många sammanfogade celler.", "has too many merged cells."));
        }
    }
}
