using Finsam.Domain.Tests.Laws;

namespace Finsam.Domain.Tests.Allocation;

public class TableTests
{
    /// <summary>Six municipalities 2023 over three equal instalments, in kronor: the columns sum too.</summary>
    [Fact]
    public void Members_and_instalments_both_come_out()
    {
        long[] members = [119_465, 557_750, 205_585, 312_845, 329_330, 484_025];
        long[,] table = Allocator.AllocateTable(members, [669_667, 669_667, 669_666]);
        AssertMargins(table, members, [669_667, 669_667, 669_666]);
        Assert.All(
            table.Cast<long>().Zip(members.SelectMany(member => Enumerable.Repeat(member, 3))),
            cell => Assert.InRange(cell.First, cell.Second / 3 - 1, cell.Second / 3 + 1)
        );
    }

    [Fact]
    public void Among_equals_the_cells_rounded_up_come_first()
    {
        Assert.Equal(
            new long[,]
            {
                { 1, 0 },
                { 0, 1 },
            },
            Allocator.AllocateTable([1, 1], [1, 1])
        );
        Assert.Equal(
            new long[,]
            {
                { 1, 1, 0 },
                { 1, 0, 1 },
                { 0, 1, 1 },
            },
            Allocator.AllocateTable([2, 2, 2], [2, 2, 2])
        );
    }

    [Law]
    public bool It_is_the_best_table_and_the_first_of_the_best(TableMargins margins) =>
        Allocator
            .AllocateTable(margins.Rows, margins.Columns)
            .Cast<long>()
            .SequenceEqual(Best(margins.Rows, margins.Columns));

    [Law]
    public bool A_refund_mirrors_the_payment(TableMargins margins) =>
        Allocator
            .AllocateTable(Negated(margins.Rows), Negated(margins.Columns))
            .Cast<long>()
            .SequenceEqual(Allocator.AllocateTable(margins.Rows, margins.Columns).Cast<long>().Select(cell => -cell));

    /// <summary>The size the design names: margins hold there too.</summary>
    [Fact]
    public void Three_hundred_members_over_twelve_equal_months()
    {
        long[] members = [.. Enumerable.Range(0, 300).Select(i => 1_000 + i * 37L % 911)];
        long total = members.Sum();
        long[] months = [.. Enumerable.Range(0, 12).Select(i => total / 12 + (i < total % 12 ? 1 : 0))];
        AssertMargins(Allocator.AllocateTable(members, months), members, months);
    }

    [Fact]
    public void The_extremes_are_exact()
    {
        long[,] table = Allocator.AllocateTable([long.MaxValue, long.MaxValue], [long.MaxValue, 1, long.MaxValue - 1]);
        Assert.Equal(
            [long.MaxValue, long.MaxValue],
            Enumerable.Range(0, 2).Select(row => table[row, 0] + table[row, 1] + table[row, 2])
        );
        Assert.Equal([long.MinValue], Allocator.AllocateTable([long.MinValue], [long.MinValue]).Cast<long>());
        Assert.Equal([0L, 0L], Allocator.AllocateTable([0, 0], [0]).Cast<long>());
    }

    [Fact]
    public void Margins_that_make_no_table_are_refused()
    {
        Refusal.Of<ArgumentException>(
            "rowTotals",
            "There are 0 rows and 1 columns.",
            () => Allocator.AllocateTable([], [1])
        );
        Refusal.Of<ArgumentException>(
            "columnTotals",
            "There are 1 rows and 0 columns.",
            () => Allocator.AllocateTable([1], [])
        );
        Refusal.Of<ArgumentException>(
            "columnTotals",
            "The rows sum to 3 and the columns to 4.",
            () => Allocator.AllocateTable([1, 2], [4])
        );
        Refusal.Of<ArgumentException>(
            "columnTotals",
            "The rows sum to 3 and the columns to -3.",
            () => Allocator.AllocateTable([1, 2], [-3])
        );
        Refusal.Of<ArgumentException>(
            "rowTotals",
            "-1 at position 2 has another sign than those before it.",
            () => Allocator.AllocateTable([4, 0, -1], [3])
        );
    }

    private static void AssertMargins(long[,] table, long[] rows, long[] columns)
    {
        Assert.Equal(
            rows,
            Enumerable
                .Range(0, rows.Length)
                .Select(row => Enumerable.Range(0, columns.Length).Sum(column => table[row, column]))
        );
        Assert.Equal(
            columns,
            Enumerable
                .Range(0, columns.Length)
                .Select(column => Enumerable.Range(0, rows.Length).Sum(row => table[row, column]))
        );
    }

    private static long[] Negated(long[] margin) => Array.ConvertAll(margin, amount => -amount);

    /// <summary>
    /// All ways to round up, by brute force: least squared deviations, then rounded-up cells as early as can be.
    /// </summary>
    private static long[] Best(long[] rows, long[] columns)
    {
        long total = rows.Sum();
        (long Floor, long Remainder)[] cells =
            total == 0
                ? [.. Enumerable.Repeat((0L, 0L), rows.Length * columns.Length)]
                : [.. rows.SelectMany(row => columns.Select(column => (row * column / total, row * column % total)))];
        long[]? best = null;
        long bestWorth = -1;
        for (int bits = (1 << cells.Length) - 1; bits >= 0; bits--)
        {
            // The first cell is the highest bit, so of equal worth the first found has its cells first.
            bool Up(int cell) => (bits >> (cells.Length - 1 - cell) & 1) == 1;
            if (Enumerable.Range(0, cells.Length).Any(cell => Up(cell) && cells[cell].Remainder == 0))
            {
                continue;
            }

            long[] table = [.. cells.Select((cell, i) => cell.Floor + (Up(i) ? 1 : 0))];
            long worth = cells.Where((_, i) => Up(i)).Sum(cell => cell.Remainder);
            if (worth > bestWorth && HasMargins(table, rows, columns))
            {
                (best, bestWorth) = (table, worth);
            }
        }

        return best!;
    }

    private static bool HasMargins(long[] table, long[] rows, long[] columns) =>
        rows.Select(
                (sum, row) =>
                    Enumerable.Range(0, columns.Length).Sum(column => table[row * columns.Length + column]) == sum
            )
            .All(holds => holds)
        && columns
            .Select(
                (sum, column) =>
                    Enumerable.Range(0, rows.Length).Sum(row => table[row * columns.Length + column]) == sum
            )
            .All(holds => holds);
}
