namespace Finsam.Domain;

public static partial class Allocator
{
    /// <summary>Splits rows over columns, such as members over instalments: both margins come out exactly.</summary>
    /// <param name="rowTotals">What each row sums to; none is negative, or none is positive.</param>
    /// <param name="columnTotals">What each column sums to; of the same sum as the rows.</param>
    /// <returns>The cells, rows first.</returns>
    /// <remarks>
    /// A cell's exact value is row x column / total; it becomes that value's floor or ceiling. Among all tables with
    /// these margins the sum of squared deviations is least; among those, the cells that are rounded up, read row by
    /// row, come first. Such a table always exists. The work grows with the rows times the square of the columns: give
    /// the longer side as rows. Source: the library's choice.
    /// </remarks>
    /// <exception cref="ArgumentException">A margin is empty, the sums differ, or both signs are mixed.</exception>
    public static long[,] AllocateTable(ReadOnlySpan<long> rowTotals, ReadOnlySpan<long> columnTotals)
    {
        if (rowTotals.IsEmpty || columnTotals.IsEmpty)
        {
            throw new ArgumentException(
                $"There are {rowTotals.Length} rows and {columnTotals.Length} columns. Give at least one of each.",
                rowTotals.IsEmpty ? nameof(rowTotals) : nameof(columnTotals)
            );
        }

        (UInt128 sum, bool negative) = Margin(rowTotals, nameof(rowTotals));
        (UInt128 columns, bool columnsNegative) = Margin(columnTotals, nameof(columnTotals));
        if (sum != columns || negative != columnsNegative)
        {
            throw new ArgumentException(
                Message.Of($"The rows sum to {(negative ? "\u2212" : "")}{sum:N0} and the columns to ")
                    + Message.Of($"{(columnsNegative ? "\u2212" : "")}{columns:N0}. Give margins of the same sum."),
                nameof(columnTotals)
            );
        }

        long[,] cells = new long[rowTotals.Length, columnTotals.Length];
        if (sum > UInt128.Zero)
        {
            TableSplit split = new(Magnitudes(rowTotals), Magnitudes(columnTotals), sum);
            for (int row = 0; row < rowTotals.Length; row++)
            {
                for (int column = 0; column < columnTotals.Length; column++)
                {
                    UInt128 units = split.Units(row, column);
                    cells[row, column] = (long)(negative ? -(Int128)units : (Int128)units);
                }
            }
        }

        return cells;
    }

    private static (UInt128 Sum, bool IsNegative) Margin(ReadOnlySpan<long> margin, string parameter)
    {
        UInt128 sum = UInt128.Zero;
        int sign = 0;
        for (int i = 0; i < margin.Length; i++)
        {
            if (margin[i] != 0 && sign != 0 && Math.Sign(margin[i]) != sign)
            {
                throw new ArgumentException(
                    Message.Of($"{margin[i]:N0} at position {i} has another sign than those before it. ")
                        + "Split payments and refunds apart.",
                    parameter
                );
            }

            sign = margin[i] == 0 ? sign : Math.Sign(margin[i]);
            sum += (UInt128)Int128.Abs(margin[i]);
        }

        return (sum, sign < 0);
    }

    private static UInt128[] Magnitudes(ReadOnlySpan<long> margin) =>
        Array.ConvertAll(margin.ToArray(), amount => (UInt128)Int128.Abs(amount));
}
