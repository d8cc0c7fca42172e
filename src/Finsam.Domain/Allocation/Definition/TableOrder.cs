namespace Finsam.Domain;

// Among the best roundings of a table, finds the one whose rounded-up cells, read row by row, come first. A cell's
// worth is its remainder and its column's price. In a best table no cell that is rounded up is worth less than one in
// its row that is not; cells of equal worth may change places, as long as the columns keep their sums.
internal sealed class TableOrder
{
    private readonly bool[,] _up;
    private readonly Int128[,] _remainders;
    private readonly Int128[] _prices;
    private readonly int _rows;
    private readonly int _columns;

    // In how many rows below the present one a column can pass a unit to another at no loss.
    private readonly int[,] _passes;

    internal TableOrder(bool[,] up, Int128[,] remainders, Int128[] prices)
    {
        (_up, _remainders, _prices) = (up, remainders, prices);
        (_rows, _columns) = (up.GetLength(0), up.GetLength(1));
        _passes = new int[_columns, _columns];
        for (int row = 0; row < _rows; row++)
        {
            Count(row, 1);
        }
    }

    internal void ComeFirst()
    {
        for (int row = 0; row < _rows; row++)
        {
            Count(row, -1);
            for (int column = 0; column < _columns; column++)
            {
                if (!_up[row, column])
                {
                    MoveHere(row, column);
                }
            }
        }
    }

    // Rounds a cell up instead of a later one in its row, if rows below can make up for it at no loss.
    private void MoveHere(int row, int column)
    {
        if (!Enumerable.Range(column + 1, _columns - column - 1).Any(later => CanPass(row, later, column)))
        {
            return;
        }

        int[] previous = Reach(column);
        int from = Enumerable
            .Range(column + 1, _columns - column - 1)
            .FirstOrDefault(later => previous[later] >= 0 && CanPass(row, later, column), -1);
        if (from < 0)
        {
            return;
        }

        (_up[row, from], _up[row, column]) = (false, true);
        for (int at = from; at != column; at = previous[at])
        {
            int below = Enumerable.Range(row + 1, _rows - row - 1).First(each => CanPass(each, previous[at], at));
            Count(below, -1);
            (_up[below, previous[at]], _up[below, at]) = (false, true);
            Count(below, 1);
        }
    }

    // The columns that a unit can reach through rows below, each with the column before it; -1 where it cannot.
    private int[] Reach(int start)
    {
        int[] previous = new int[_columns];
        Array.Fill(previous, -1);
        previous[start] = start;
        Queue<int> next = new([start]);
        while (next.TryDequeue(out int one))
        {
            for (int other = 0; other < _columns; other++)
            {
                if (previous[other] < 0 && _passes[one, other] > 0)
                {
                    previous[other] = one;
                    next.Enqueue(other);
                }
            }
        }

        return previous;
    }

    private void Count(int row, int by)
    {
        for (int one = 0; one < _columns; one++)
        {
            for (int other = 0; other < _columns; other++)
            {
                _passes[one, other] += CanPass(row, one, other) ? by : 0;
            }
        }
    }

    // Whether a row can round up one column instead of another at no loss.
    private bool CanPass(int row, int from, int to) =>
        _up[row, from]
        && !_up[row, to]
        && _remainders[row, to] > 0
        && _remainders[row, from] + _prices[from] == _remainders[row, to] + _prices[to];
}
