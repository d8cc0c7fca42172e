#pragma warning disable CS1573 // Parameters that are not described here are inherited.
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
    public static long[,] AllocateTable(ReadOnlySpan<long> rowTotals, ReadOnlySpan<long> columnTotals) =>
        Table(rowTotals.ToArray(), columnTotals.ToArray());

    /// <summary>Splits amounts in rows over columns, in whole units of money.</summary>
    /// <inheritdoc cref="AllocateTable(ReadOnlySpan{long}, ReadOnlySpan{long})"/>
    /// <param name="unit">The rounding unit: every cell is a whole number of it.</param>
    /// <exception cref="ArgumentException">As for units, or a total is not a whole number of units.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not positive.</exception>
    public static Sek[,] AllocateTable(ReadOnlySpan<Sek> rowTotals, ReadOnlySpan<Sek> columnTotals, Sek unit)
    {
        Sek[,] amounts = new Sek[rowTotals.Length, columnTotals.Length];
        long[,] cells = Table(
            TableUnits(rowTotals.ToArray(), unit, nameof(rowTotals)),
            TableUnits(columnTotals.ToArray(), unit, nameof(columnTotals)),
            unit
        );
        for (int row = 0; row < rowTotals.Length; row++)
        {
            for (int column = 0; column < columnTotals.Length; column++)
            {
                amounts[row, column] = cells[row, column] * unit;
            }
        }

        return amounts;
    }

    /// <summary>Splits amounts of items over others, such as members over the days on which they pay.</summary>
    /// <typeparam name="TRow">The type of the rows.</typeparam>
    /// <typeparam name="TColumn">The type of the columns.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <param name="rowTotals">What a row sums to.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="columnTotals">What a column sums to; all columns have the same sum as the rows.</param>
    /// <inheritdoc cref="AllocateTable(ReadOnlySpan{Sek}, ReadOnlySpan{Sek}, Sek)"/>
    /// <returns>Each cell, row by row.</returns>
    public static Listing<AllottedCell<TRow, TColumn>> AllocateTable<TRow, TColumn>(
        IEnumerable<TRow> rows,
        Func<TRow, Sek> rowTotals,
        IEnumerable<TColumn> columns,
        Func<TColumn, Sek> columnTotals,
        Sek unit
    )
    {
        (TRow[] down, TColumn[] across) = ([.. Guard.Against.Null(rows)], [.. Guard.Against.Null(columns)]);
        Sek[,] cells = AllocateTable(
            [.. down.Select(Guard.Against.Null(rowTotals))],
            [.. across.Select(Guard.Against.Null(columnTotals))],
            unit
        );
        return down.SelectMany(
                (row, i) => across.Select((column, j) => new AllottedCell<TRow, TColumn>(row, column, cells[i, j]))
            )
            .ToListing();
    }

    private static long[] TableUnits(Sek[] margin, Sek unit, string parameter)
    {
        Guard.Against.NotPositiveUnit(unit);
        return Array.ConvertAll(margin, amount => Guard.Against.NotWholeUnits(amount, unit, parameter));
    }

    // A unit of money stands in messages.
    private static long[,] Table(long[] rowTotals, long[] columnTotals, Sek? unit = null)
    {
        if (rowTotals.Length == 0 || columnTotals.Length == 0)
        {
            throw new ArgumentException(
                $"There are {rowTotals.Length} rows and {columnTotals.Length} columns. Give at least one of each.",
                rowTotals.Length == 0 ? nameof(rowTotals) : nameof(columnTotals)
            );
        }

        Int128 sum = Margin(rowTotals, nameof(rowTotals));
        Int128 columns = Margin(columnTotals, nameof(columnTotals));
        if (sum != columns)
        {
            throw new ArgumentException(
                Message.Of($"The rows sum to {sum:N0} and the columns to {columns:N0}{Of(unit)}. ")
                    + "Give margins of the same sum.",
                nameof(columnTotals)
            );
        }

        long[,] cells = new long[rowTotals.Length, columnTotals.Length];
        if (sum != 0)
        {
            TableSplit split = new(Magnitudes(rowTotals), Magnitudes(columnTotals), (UInt128)Int128.Abs(sum));
            for (int row = 0; row < rowTotals.Length; row++)
            {
                for (int column = 0; column < columnTotals.Length; column++)
                {
                    cells[row, column] = (long)(Int128.Sign(sum) * (Int128)split.Units(row, column));
                }
            }
        }

        return cells;
    }

    private static Int128 Margin(long[] margin, string parameter)
    {
        Int128 sum = 0;
        for (int i = 0; i < margin.Length; i++)
        {
            if (Math.Sign(margin[i]) * Int128.Sign(sum) < 0)
            {
                throw new ArgumentException(
                    Message.Of($"{margin[i]:N0} at position {i} has another sign than those before it. ")
                        + "Split payments and refunds apart.",
                    parameter
                );
            }

            sum += margin[i];
        }

        return sum;
    }

    private static UInt128[] Magnitudes(long[] margin) =>
        Array.ConvertAll(margin, amount => (UInt128)Int128.Abs(amount));
}
