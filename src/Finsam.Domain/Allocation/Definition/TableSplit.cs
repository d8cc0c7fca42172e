namespace Finsam.Domain;

// Rounds a table of exact shares so that both margins hold and the sum of squared deviations is least. Rounding a cell
// up costs the less the larger its remainder is, so the remainders of the cells that are rounded up are to sum to the
// most. Each row takes its largest remainders; then columns that got too many pass units on to those that got too few,
// along the paths that lose least.
internal sealed class TableSplit
{
    private readonly int _rows;
    private readonly int _columns;
    private readonly UInt128[,] _floors;
    private readonly Int128[,] _remainders;
    private readonly bool[,] _up;
    private readonly int[] _surplus;

    // What is lost at the least by passing a unit from one column to another, and in which row; row -1 where none can.
    private readonly (Int128 Loss, int Row)[,] _losses;

    internal TableSplit(UInt128[] rowTotals, UInt128[] columnTotals, UInt128 total)
    {
        (_rows, _columns) = (rowTotals.Length, columnTotals.Length);
        _floors = new UInt128[_rows, _columns];
        _remainders = new Int128[_rows, _columns];
        _up = new bool[_rows, _columns];
        UInt128[] rowsLeft = [.. rowTotals];
        UInt128[] columnsLeft = [.. columnTotals];
        for (int row = 0; row < _rows; row++)
        {
            for (int column = 0; column < _columns; column++)
            {
                UInt128 product = rowTotals[row] * columnTotals[column];
                UInt128 floor = product / total;
                _floors[row, column] = floor;
                _remainders[row, column] = (Int128)(product - floor * total);
                rowsLeft[row] -= floor;
                columnsLeft[column] -= floor;
            }
        }

        _surplus = Array.ConvertAll(columnsLeft, left => -(int)left);
        for (int row = 0; row < _rows; row++)
        {
            TakeLargest(row, (int)rowsLeft[row]);
        }

        _losses = new (Int128, int)[_columns, _columns];
        for (int one = 0; one < _columns; one++)
        {
            for (int other = 0; other < _columns; other++)
            {
                FindLeastLoss(one, other);
            }
        }

        while (Array.FindIndex(_surplus, surplus => surplus > 0) is >= 0 and int from)
        {
            PassOn(from);
        }

        new TableOrder(_up, _remainders, Potentials()).ComeFirst();
    }

    internal UInt128 Units(int row, int column) =>
        _floors[row, column] + (_up[row, column] ? UInt128.One : UInt128.Zero);

    // Rounds up a row's largest remainders; between equal ones, where the column needs it most.
    private void TakeLargest(int row, int count)
    {
        int[] order =
        [
            .. Enumerable
                .Range(0, _columns)
                .OrderByDescending(column => _remainders[row, column])
                .ThenBy(column => _surplus[column])
                .Take(count),
        ];
        foreach (int column in order)
        {
            _up[row, column] = true;
            _surplus[column]++;
        }
    }

    // Passes a unit from a column that has too many to the one with too few that it loses least on the way to.
    private void PassOn(int from)
    {
        Int128?[] distance = new Int128?[_columns];
        int[] previous = new int[_columns];
        distance[from] = 0;
        bool changed = true;
        while (changed)
        {
            changed = false;
            for (int one = 0; one < _columns; one++)
            {
                for (int other = 0; other < _columns; other++)
                {
                    if (
                        distance[one] is { } so
                        && _losses[one, other] is { Row: >= 0, Loss: var loss }
                        && (distance[other] is not { } best || so + loss < best)
                    )
                    {
                        distance[other] = so + loss;
                        previous[other] = one;
                        changed = true;
                    }
                }
            }
        }

        int to = Enumerable
            .Range(0, _columns)
            .Where(column => _surplus[column] < 0 && distance[column] is not null)
            .MinBy(column => distance[column]);
        _surplus[from]--;
        _surplus[to]++;
        for (int column = to; column != from; column = previous[column])
        {
            int before = previous[column];
            int row = _losses[before, column].Row;
            _up[row, before] = false;
            _up[row, column] = true;
            Refresh(row, before, column);
        }
    }

    // Brings the losses up to date after a row has passed a unit from one column to another.
    private void Refresh(int row, int from, int to)
    {
        for (int column = 0; column < _columns; column++)
        {
            if (_losses[from, column].Row == row)
            {
                FindLeastLoss(from, column);
            }

            if (_losses[column, to].Row == row)
            {
                FindLeastLoss(column, to);
            }

            Consider(row, column, from);
            Consider(row, to, column);
        }
    }

    private void FindLeastLoss(int one, int other)
    {
        _losses[one, other] = (0, -1);
        for (int row = 0; row < _rows; row++)
        {
            Consider(row, one, other);
        }
    }

    // Takes a row for passing a unit from one column to another if it can and loses less than the row so far.
    private void Consider(int row, int one, int other)
    {
        if (!_up[row, one] || _up[row, other] || _remainders[row, other] == 0)
        {
            return;
        }

        Int128 loss = _remainders[row, one] - _remainders[row, other];
        if (_losses[one, other].Row < 0 || loss < _losses[one, other].Loss)
        {
            _losses[one, other] = (loss, row);
        }
    }

    // A price for each column under which no passing on gains; what costs nothing under them is another best table.
    private Int128[] Potentials()
    {
        Int128[] price = new Int128[_columns];
        bool changed = true;
        while (changed)
        {
            changed = false;
            for (int one = 0; one < _columns; one++)
            {
                for (int other = 0; other < _columns; other++)
                {
                    if (_losses[one, other].Row >= 0 && price[one] + _losses[one, other].Loss < price[other])
                    {
                        price[other] = price[one] + _losses[one, other].Loss;
                        changed = true;
                    }
                }
            }
        }

        return price;
    }
}
