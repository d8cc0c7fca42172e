namespace Finsam.Domain.Tests.Allocation;

public class AllocationComparisonTests
{
    private static readonly string[] Names = ["A", "B", "C", "D", "E", "F"];

    [Fact]
    public void It_says_who_moved_and_by_how_much()
    {
        AllocationComparison<string> change = new(
            [("Habo", 1, Sek.FromKronor(10)), ("Hylte", 1, Sek.FromKronor(10))],
            [("Mullsjö", 2, Sek.FromKronor(14)), ("Habo", 1, Sek.FromKronor(7))]
        );
        Assert.Equal(
            [("Mullsjö", 14m), ("Habo", -3m), ("Hylte", -10m)],
            change.Changes.Select(row => (row.Item, row.Difference.Kronor))
        );
        Assert.Equal(Sek.FromKronor(1), change.Difference);
        Assert.Equal(new AllocationChange<string>("Hylte", 1, 0, Sek.FromKronor(10), Sek.Zero), change.Changes[2]);
        Assert.Empty(change.LostByGrowing);
        Assert.Empty(change.LostByMoreInAll);
    }

    /// <summary>25 and 26 by 1500, 1500, 900, 500, 500, 200: the fourth and fifth lose to one more in all.</summary>
    [Fact]
    public void More_in_all_can_take_from_somebody_by_largest_remainder()
    {
        long[] weights = [1500, 1500, 900, 500, 500, 200];
        Assert.Equal(
            ["D", "E"],
            Compare(25, weights, 26, weights, AllocationMethod.LargestRemainder).LostByMoreInAll.Select(row => row.Item)
        );
        Assert.Empty(Compare(26, weights, 25, weights, AllocationMethod.LargestRemainder).LostByMoreInAll);
        Assert.Empty(Compare(25, weights, 26, weights, AllocationMethod.Webster).LostByMoreInAll);
    }

    /// <summary>The last grows from 295 to 296 and loses, while the second stands still and gains.</summary>
    [Fact]
    public void Growing_can_lose_by_largest_remainder()
    {
        (long[] before, long[] after) = ([150, 78, 173, 204, 295], [150, 78, 181, 204, 296]);
        Assert.Equal(
            ["E"],
            Compare(50, before, 50, after, AllocationMethod.LargestRemainder).LostByGrowing.Select(row => row.Item)
        );
        Assert.Empty(Compare(50, before, 49, after, AllocationMethod.LargestRemainder).LostByGrowing);
        Assert.Empty(Compare(50, before, 50, after, AllocationMethod.HuntingtonHill).LostByGrowing);
    }

    [Fact]
    public void Only_those_who_lost_against_the_odds_are_listed()
    {
        AllocationComparison<string> moved = new([Row("A", 1, 10), Row("B", 1, 10)], [Row("A", 1, 9), Row("B", 1, 11)]);
        Assert.Equal(["A"], moved.LostByMoreInAll.Select(row => row.Item));
        Assert.Empty(moved.LostByGrowing);
        AllocationComparison<string> allGrew = new(
            [Row("A", 1, 10), Row("B", 1, 10)],
            [Row("A", 2, 9), Row("B", 3, 11)]
        );
        Assert.Empty(allGrew.LostByMoreInAll);
        Assert.Empty(allGrew.LostByGrowing);
        AllocationComparison<string> stoodStill = new(
            [Row("A", 1, 10), Row("B", 1, 10), Row("C", 1, 10)],
            [Row("A", 2, 9), Row("B", 3, 11), Row("C", 1, 10)]
        );
        Assert.Empty(stoodStill.LostByGrowing);
    }

    private static (string, long, Sek) Row(string item, long weight, decimal kronor) =>
        (item, weight, Sek.FromKronor(kronor));

    [Fact]
    public void An_item_stands_once()
    {
        (string, long, Sek)[] twice = [("Habo", 1, Sek.Zero), ("Habo", 2, Sek.Zero)];
        Refusal.Of<ArgumentException>(
            "before",
            "Habo stands twice.",
            () => new AllocationComparison<string>(twice, [])
        );
        Refusal.Of<ArgumentException>("after", "Habo stands twice.", () => new AllocationComparison<string>([], twice));
        Assert.Throws<ArgumentNullException>("before", () => new AllocationComparison<string>(null!, []));
        Assert.Throws<ArgumentNullException>("after", () => new AllocationComparison<string>([], null!));
    }

    private static AllocationComparison<string> Compare(
        long totalBefore,
        long[] before,
        long totalAfter,
        long[] after,
        AllocationMethod method
    ) => new(Rows(totalBefore, before, method), Rows(totalAfter, after, method));

    private static IEnumerable<(string, long, Sek)> Rows(long total, long[] weights, AllocationMethod method) =>
        Allocator.Allocate(total, weights, method).Select((part, i) => (Names[i], weights[i], Sek.FromOre(part)));
}
