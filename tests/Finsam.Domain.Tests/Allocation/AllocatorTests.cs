namespace Finsam.Domain.Tests.Allocation;

public class AllocatorTests
{
    private static readonly Sek Krona = Sek.FromKronor(1);

    /// <summary>Exact remainders tie at 8/14; a decimal quotient orders them the wrong way.</summary>
    [Fact]
    public void Twelve_by_10_3_1_is_9_2_1() => Assert.Equal([9, 2, 1], Allocator.Allocate(12, [10, 3, 1]));

    [Fact]
    public void One_krona_in_150_parts_has_no_part_below_0()
    {
        Sek[] parts = Allocator.Allocate(Krona, Enumerable.Repeat(1L, 150).ToArray(), Sek.FromOre(1));
        Assert.Equal(Krona, parts.Sum());
        Assert.All(parts, part => Assert.InRange(part.Ore, 0, 1));
    }

    [Fact]
    public void Equal_remainders_go_to_the_larger_weight_or_to_the_first_as_asked()
    {
        Assert.Equal([2, 4], Allocator.Allocate(6, [1, 3], tieBreak: TieBreak.GivenOrder));
        Assert.Equal([1, 5], Allocator.Allocate(6, [1, 3], tieBreak: TieBreak.LargerWeight));
    }

    [Fact]
    public void The_extremes_are_exact()
    {
        Assert.Equal([long.MinValue], Allocator.Allocate(long.MinValue, [7]));
        Assert.Equal([long.MaxValue, 0], Allocator.Allocate(long.MaxValue, [long.MaxValue, 0]));
        long[] parts = Allocator.Allocate(long.MinValue, [long.MaxValue, long.MaxValue, long.MaxValue]);
        Assert.Equal([-3074457345618258603, -3074457345618258603, -3074457345618258602], parts);
    }

    [Fact]
    public void Nothing_to_give_gives_nothing()
    {
        Assert.Equal([0, 0], Allocator.Allocate(0, [0, 0]));
        Assert.Equal([0, 0], Allocator.Allocate(0, [3, 5], tieBreak: TieBreak.Refuse));
    }

    [Fact]
    public void Parts_may_lie_where_the_weights_lie()
    {
        long[] memory = [10, 3, 1, 0];
        Allocator.Allocate(12, memory.AsSpan(0, 3), memory.AsSpan(1, 3));
        Assert.Equal([10, 9, 2, 1], memory);
    }

    [Fact]
    public void A_tie_that_is_refused_says_who_contends_and_for_what()
    {
        AllocationTieException tie = Assert.Throws<AllocationTieException>(() =>
            Allocator.Allocate(5, [1, 1, 1, 0], tieBreak: TieBreak.Refuse)
        );
        Assert.Equal([0, 1, 2], tie.Positions);
        Assert.Equal(2, tie.Units);
        Assert.Equal(
            "positions 0, 1, 2 have exactly the same claim to 2 units. "
                + "Choose TieBreak.LargerWeight or GivenOrder, or put them in a drawn order first.",
            tie.Message
        );
    }

    /// <summary>Of three units left two are certain: only the last is contended for.</summary>
    [Fact]
    public void Units_that_are_certain_are_not_contended_for()
    {
        // Quotas of 10 by 19, 19, 6, 6 of 50: 3.8, 3.8, 1.2, 1.2.
        Assert.Equal([4, 4, 1, 1], Allocator.Allocate(10, [19, 19, 6, 6], tieBreak: TieBreak.Refuse));
        // Quotas of 4 by 5, 2, 2: 2.2, 0.89, 0.89.
        Assert.Equal([2, 1, 1], Allocator.Allocate(4, [5, 2, 2], tieBreak: TieBreak.Refuse));
        // Quotas of 8 by 4, 1, 1: 5.33, 1.33, 1.33, one unit for three.
        AllocationTieException tie = Assert.Throws<AllocationTieException>(() =>
            Allocator.Allocate(8, [4, 1, 1], tieBreak: TieBreak.Refuse)
        );
        Assert.Equal([0, 1, 2], tie.Positions);
        Assert.Equal(1, tie.Units);
        // Quotas of 3 by 3, 1, 1: 1.8, 0.6, 0.6: the first is certain of one, the others contend for one.
        tie = Assert.Throws<AllocationTieException>(() => Allocator.Allocate(3, [3, 1, 1], tieBreak: TieBreak.Refuse));
        Assert.Equal([1, 2], tie.Positions);
        Assert.Equal(1, tie.Units);
        Assert.Contains("1 unit.", tie.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_amount_is_split_in_its_unit()
    {
        Assert.Equal(
            [Sek.FromKronor(700), Sek.FromKronor(300)],
            Allocator.Allocate(Sek.FromKronor(1_000), [2, 1], Sek.FromKronor(100))
        );
        Assert.Equal([-2 * Krona, -Krona], Allocator.Allocate(Sek.FromKronor(-3), [2, 1], Krona));
    }

    [Fact]
    public void No_type_becomes_an_amount_by_itself() =>
        Assert.DoesNotContain(
            typeof(Sek).GetMethods().Concat(typeof(Fraction).GetMethods()),
            method => method.Name is "op_Implicit" && method.ReturnType == typeof(Sek)
        );

    [Fact]
    public void What_cannot_be_split_is_refused_with_the_figures()
    {
        Refusal.Of<ArgumentException>("weights", "There are no weights", () => Allocator.Allocate(5, []));
        Refusal.Of<ArgumentException>("weights", "There are no weights", () => Allocator.Allocate(0, []));
        Refusal.Of<ArgumentException>(
            "weights",
            "All 2 weights are 0, so nobody can get any of 5",
            () => Allocator.Allocate(5, [0, 0])
        );
        Refusal.Of<ArgumentException>(
            "parts",
            "There are 2 weights but 3 parts",
            () => Allocator.Allocate(5, [1, 2], new long[3])
        );
        Refusal.Of<ArgumentException>(
            "parts",
            "There are 2 weights but 1 parts",
            () => Allocator.Allocate(5, [1, 2], new long[1])
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "weights",
            "The weight at position 1 is -2. A weight is 0 or more",
            () => Allocator.Allocate(5, [1, -2, 3])
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "method",
            "99 is not one of AllocationMethod. Give one that is: LargestRemainder, Webster,",
            () => Allocator.Allocate(5, [1], (AllocationMethod)99)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "tieBreak",
            "3 is not one of TieBreak. Give one that is: LargerWeight, GivenOrder, Refuse.",
            () => Allocator.Allocate(5, [1], tieBreak: (TieBreak)3)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "tieBreak",
            "-1 is not one of TieBreak.",
            () => Allocator.Allocate(5, [1], tieBreak: (TieBreak)(-1))
        );
        Refusal.Of<ArgumentException>(
            "total",
            "100 kr is not a whole number of units of 30 kr: 10 kr is left over. Choose a unit that divides the amount",
            () => Allocator.Allocate(100 * Krona, [1], 30 * Krona)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "unit",
            "A rounding unit must be more than 0 kr",
            () => Allocator.Allocate(100 * Krona, [1], Sek.Zero)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "unit",
            "A rounding unit must be more than 0 kr, not -1 kr.",
            () => Allocator.Allocate(100 * Krona, [1], -Krona)
        );
    }

    [Fact]
    public void Items_get_amounts_by_their_weights()
    {
        (string Name, long People)[] villages = [("Bo", 10), ("By", 3), ("Ås", 1)];
        Listing<Allotment<(string Name, long People)>> split = Allocator.Allocate(
            12 * Krona,
            villages,
            village => village.People,
            Krona
        );
        Assert.Equal([("Bo", 9), ("By", 2), ("Ås", 1)], split.Select(part => (part.Item.Name, part.Amount.Kronor)));
    }

    [Fact]
    public void Items_get_amounts_by_exact_fractions()
    {
        string[] names = ["third", "sixth", "half"];
        Fraction[] weights = [new(1, 3), new(1, 6), 0.5m];
        Listing<Allotment<string>> split = Allocator.Allocate(
            -600 * Krona,
            names,
            name => weights[Array.IndexOf(names, name)],
            Krona
        );
        Assert.Equal(
            [("third", -200), ("sixth", -100), ("half", -300)],
            split.Select(part => (part.Item, part.Amount.Kronor))
        );
    }

    [Fact]
    public void A_refused_tie_names_the_items()
    {
        AllocationTieException tie = Assert.Throws<AllocationTieException>(() =>
            Allocator.Allocate(Krona, ["Bo", "By"], _ => 1, Krona, tieBreak: TieBreak.Refuse)
        );
        Assert.StartsWith("Bo, By have exactly the same claim to 1 unit.", tie.Message, StringComparison.Ordinal);
        Assert.Equal([0, 1], tie.Positions);
    }

    [Fact]
    public void Items_and_their_weights_are_there()
    {
        Func<string, Fraction> noWeight = null!;
        Assert.Throws<ArgumentNullException>("weightOf", () => Allocator.Allocate(Krona, ["Bo"], noWeight, Krona));
        Assert.Throws<ArgumentNullException>("items", () => Allocator.Allocate(Krona, (string[])null!, _ => 1, Krona));
        Refusal.Of<ArgumentException>(
            "items",
            "There are no weights to split by.",
            () => Allocator.Allocate(Krona, Array.Empty<string>(), _ => 1, Krona)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "weightOf",
            "The weight at position 1 is -1.",
            () => Allocator.Allocate(Krona, ["Bo", "By"], name => name == "By" ? -1 : 1, Krona)
        );
        Refusal.Of<ArgumentException>(
            "weightOf",
            "All 1 weights are 0, so nobody can get any of 1. Give at least one a weight.",
            () => Allocator.Allocate(Krona, ["Bo"], _ => 0, Krona)
        );
    }
}
