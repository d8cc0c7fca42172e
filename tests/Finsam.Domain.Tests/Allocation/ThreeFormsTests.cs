using System.Numerics;
using Finsam.Domain.Tests.Laws;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Allocation;

/// <summary>Whole units, amounts and items: each call comes in all three, and they give the same.</summary>
public class ThreeFormsTests
{
    private static readonly Sek Öre = FromOre(1);
    private static readonly string[] Villages = ["Bo", "By", "Ås"];
    private static readonly Dictionary<string, long> People = new()
    {
        ["Bo"] = 2,
        ["By"] = 1,
        ["Ås"] = 1,
    };

    [Law]
    public bool Amounts_and_items_are_split_as_units_are(SplitCase split, AllocationMethod method) =>
        split.Parts(method).SequenceEqual(Ore(Allocator.Allocate(FromOre(split.Total), split.Weights, Öre, method)))
        && split
            .Parts(method)
            .SequenceEqual(Ore(Allocator.Allocate(FromOre(split.Total), Places(split), Of(split), Öre, method)));

    [Law]
    public bool A_tie_is_told_alike(SplitCase split, AllocationMethod method)
    {
        long[] parts = new long[split.Weights.Length];
        Sek total = FromOre(split.Total);
        bool isSplit = Allocator.TryAllocate(split.Total, split.Weights, parts, out AllocationTie? tie, method);
        bool amounts = Allocator.TryAllocate(total, split.Weights, Öre, out Sek[]? sek, out AllocationTie? two, method);
        bool items = Allocator.TryAllocate(
            total,
            Places(split),
            Of(split),
            Öre,
            out Listing<Allotment<int>>? allotted,
            out AllocationTie? three,
            method
        );
        return isSplit == amounts
            && isSplit == items
            && (
                isSplit
                    ? parts.SequenceEqual(Ore(sek!)) && parts.SequenceEqual(Ore(allotted!))
                    : tie!.Positions.Equals(two!.Positions)
                        && tie.Positions.Equals(three!.Positions)
                        && (tie.Units, tie.Units) == (two.Units, three.Units)
            );
    }

    [Law]
    public bool A_lot_settles_alike(SplitCase split, AllocationMethod method)
    {
        int[] order = [.. Places(split).Reverse()];
        Sek total = FromOre(split.Total);
        long[] parts = Allocator.AllocateByLot(split.Total, split.Weights, order, method);
        return parts.SequenceEqual(Ore(Allocator.AllocateByLot(total, split.Weights, Öre, order, method)))
            && parts.SequenceEqual(Ore(Allocator.AllocateByLot(total, Places(split), Of(split), Öre, order, method)));
    }

    [Law]
    public bool Bounds_hold_alike(BoundedSplit split)
    {
        long[] parts = Allocator.AllocateWithin(split.Total, split.Weights, split.Lower, split.Upper);
        Sek[] amounts = Allocator.AllocateWithin(
            FromOre(split.Total),
            split.Weights,
            [.. split.Lower.Select(FromOre)],
            [.. split.Upper.Select(FromOre)],
            Öre
        );
        Listing<Allotment<int>> items = Allocator.AllocateWithin(
            FromOre(split.Total),
            Enumerable.Range(0, parts.Length),
            i => new Fraction(split.Weights[i], 7),
            i => FromOre(split.Lower[i]),
            i => FromOre(split.Upper[i]),
            Öre
        );
        return parts.SequenceEqual(Ore(amounts)) && parts.SequenceEqual(Ore(items));
    }

    [Law]
    public bool Tables_are_filled_alike(TableMargins margins)
    {
        long[] cells = [.. Allocator.AllocateTable(margins.Rows, margins.Columns).Cast<long>()];
        Sek[] rows = [.. margins.Rows.Select(FromOre)];
        Sek[] columns = [.. margins.Columns.Select(FromOre)];
        Listing<AllottedCell<int, int>> items = Allocator.AllocateTable(
            Enumerable.Range(0, rows.Length),
            row => rows[row],
            Enumerable.Range(0, columns.Length),
            column => columns[column],
            Öre
        );
        return cells.SequenceEqual(Ore(Allocator.AllocateTable(rows, columns, Öre).Cast<Sek>()))
            && cells.SequenceEqual(Ore(items.Select(cell => cell.Amount)))
            && items
                .Select(cell => cell.Row * columns.Length + cell.Column)
                .SequenceEqual(Enumerable.Range(0, cells.Length));
    }

    [Law]
    public bool Instalments_run_alike(SplitCase split) =>
        Allocator
            .AllocateByRunningTotals(split.Total, split.Weights)
            .SequenceEqual(Ore(Allocator.AllocateByRunningTotals(FromOre(split.Total), Places(split), Of(split), Öre)));

    /// <summary>Of 200 kr in units of 100 kr Bo is certain of one; By and Ås draw lots for the other.</summary>
    [Fact]
    public void A_tie_between_items_is_told_by_name_and_settled_by_those_drawn()
    {
        Assert.False(
            Allocator.TryAllocate(
                Kr(200),
                Villages,
                village => People[village],
                Kr(100),
                out Listing<Allotment<string>>? parts,
                out AllocationTie? tie
            )
        );
        Assert.Null(parts);
        Assert.Equal([1, 2], tie.Positions);
        Assert.Equal("By, Ås har lika anspråk på 1 enhet", tie.ToString().Plain());
        Assert.Equal("By, Ås have the same claim to 1 unit", tie.ToString(Language.English));
        Listing<Allotment<string>> drawn = Allocator.AllocateByLot(
            Kr(200),
            Villages,
            village => People[village],
            Kr(100),
            ["Ås", "By"]
        );
        Assert.Equal("Bo: 100 kr\nBy: 0 kr\nÅs: 100 kr", drawn.ToString().Plain());
        Assert.Equal(
            [100, 0, 100],
            Allocator.AllocateByLot(Kr(200), [2, 1, 1], Kr(100), [2]).Select(part => part.Kronor)
        );
        Refusal.Of<ArgumentException>(
            "drawnOrder",
            "'Up' was drawn twice or is none of the 3 who share. Give each contender once. 'Bo' was drawn twice",
            () => Allocator.AllocateByLot(Kr(200), Villages, _ => 1, Kr(100), ["Bo", "Up", "Bo"])
        );
    }

    [Fact]
    public void Amounts_are_held_within_bounds_in_whole_units()
    {
        Assert.Equal(
            [4_400, 2_600, 3_000],
            Allocator
                .AllocateWithin(Kr(10_000), [5, 3, 2], [Zero, Zero, Kr(3_000)], [MaxValue, MaxValue, MaxValue], Kr(100))
                .Select(part => part.Kronor)
        );
        Refusal.Of<ArgumentException>(
            "lower",
            "250 kr is not a whole number of units of 100 kr",
            () => Allocator.AllocateWithin(Kr(1_000), [1], [Kr(250)], [MaxValue], Kr(100))
        );
        Refusal.Of<ArgumentException>(
            "total",
            "5 < 6 x 100 kr: the total is below the sum of the lower bounds.",
            () => Allocator.AllocateWithin(Kr(500), Villages, _ => 1, _ => Kr(200), _ => MaxValue, Kr(100))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "total",
            "The total is -5 x 100 kr.",
            () => Allocator.AllocateWithin(Kr(-500), Villages, _ => 1, _ => Zero, _ => MaxValue, Kr(100))
        );
        AllocationTieException tie = Assert.Throws<AllocationTieException>(() =>
            Allocator.AllocateWithin(
                Kr(200),
                Villages,
                village => People[village],
                _ => Zero,
                _ => MaxValue,
                Kr(100),
                TieBreak.Refuse
            )
        );
        Assert.StartsWith("By, Ås have exactly the same claim to 1 unit.", tie.Message, StringComparison.Ordinal);
    }

    /// <summary>Fourteen equal members pay 14 000 kr in two half-years, in units of 1 000 kr: half of it each time.</summary>
    [Fact]
    public void Members_over_days_make_a_table_that_says_who_pays_what_when()
    {
        string[] halves = ["våren", "hösten"];
        Listing<AllottedCell<int, string>> cells = Allocator.AllocateTable(
            Enumerable.Range(1, 14),
            _ => Kr(1_000),
            halves,
            _ => Kr(7_000),
            Kr(1_000)
        );
        Assert.All(
            halves,
            half => Assert.Equal(Kr(7_000), cells.Where(cell => cell.Column == half).Sum(cell => cell.Amount))
        );
        Assert.Equal("1, våren: 1 000 kr", cells[0].ToString().Plain());
        Assert.Equal("1, våren: 1,000 kr", cells[0].ToString(Language.English).Plain());
        Refusal.Of<ArgumentException>(
            "columnTotals",
            "The rows sum to 2 and the columns to 3 x 1,000 kr.",
            () => Allocator.AllocateTable([Kr(2_000)], [Kr(3_000)], Kr(1_000))
        );
        Refusal.Of<ArgumentException>(
            "rowTotals",
            "1,500 kr is not a whole number of units of 1,000 kr",
            () => Allocator.AllocateTable([Kr(1_500)], [Kr(1_500)], Kr(1_000))
        );
        Assert.Throws<ArgumentNullException>(
            "columnTotals",
            () => Allocator.AllocateTable<int, string>([1], _ => Kr(1), halves, null!, Kr(1))
        );
    }

    /// <summary>The larger of two weights that 64 bits do not hold goes first, and a refund is the mirror.</summary>
    [Fact]
    public void Weights_of_any_size_are_split_exactly()
    {
        Fraction[] weights = [BigInteger.Pow(10, 40) is var large ? new(large, 1) : default, new(large + 1, 1)];
        foreach (AllocationMethod method in Enum.GetValues<AllocationMethod>())
        {
            Assert.Equal(
                [-1, -2],
                Allocator.Allocate(Kr(-3), [0, 1], i => weights[i], Kr(1), method).Select(part => part.Amount.Kronor)
            );
        }
    }

    private static IEnumerable<int> Places(SplitCase split) => Enumerable.Range(0, split.Weights.Length);

    private static Func<int, Fraction> Of(SplitCase split) => i => new(split.Weights[i], 7);

    private static IEnumerable<long> Ore(IEnumerable<Sek> amounts) => amounts.Select(amount => amount.Ore);

    private static IEnumerable<long> Ore(IEnumerable<Allotment<int>> parts) => parts.Select(part => part.Amount.Ore);
}
