using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Budgets;

/// <summary>A way to balance, as data.</summary>
public class ReductionTests
{
    [Fact]
    public void A_way_to_balance_is_equal_by_its_groups_its_lowest_amounts_and_its_unit()
    {
        Reduction how = Reduction.InOrder(Kr(1_000), "A", "B").AtLeast("B", Kr(5));
        Assert.Equal(
            new Reduction(
                [
                    ["A"],
                    ["B"],
                ],
                [new("B", Kr(5))],
                Kr(1_000)
            ),
            how
        );
        Assert.NotEqual(
            new Reduction(
                [
                    ["A", "B"],
                ],
                [new("B", Kr(5))],
                Kr(1_000)
            ),
            how
        );
        Assert.NotEqual(how.AtLeast("B", Kr(6)), how);
        Assert.NotEqual(how.AtLeast("A", Kr(5)), how);
        Assert.Equal(how, how.AtLeast("B", Kr(6)).AtLeast("B", Kr(5)));
        Assert.NotEqual(
            new Reduction(
                [
                    ["A"],
                    ["B"],
                ],
                [new("B", Kr(5))]
            ),
            how
        );
    }

    [Fact]
    public void Left_out_there_are_no_groups_and_the_unit_is_a_krona()
    {
        Reduction all = Reduction.InProportion();
        Assert.Empty(all.Groups);
        Assert.Empty(all.Lowest);
        Assert.Equal(Kr(1), all.Unit);
        Assert.Equal(new Reduction(), all);
        Assert.Equal("fria poster ändras proportionellt, i hela 1 kr", all.ToString().Plain());
    }

    [Fact]
    public void It_keeps_what_it_was_given()
    {
        List<string> group = ["A"];
        List<LowestAmount> lowest = [new("A", Kr(1))];
        Reduction how = new([group], lowest);
        group.Clear();
        lowest.Clear();
        Assert.Equal("A", Assert.Single(Assert.Single(how.Groups)));
        Assert.Equal("A: 1 kr", $"{how.Lowest[0]}".Plain());
        Assert.Equal("A, i hela 1 kr, minst 1 kr kvar av A", how.ToString().Plain());
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Refusal.Of<ArgumentException>(
            "lines",
            "'A' stands 2 times in the groups. Give each line once.",
            () => Reduction.InOrder(Kr(1), "A", "A")
        );
        Refusal.Of<ArgumentException>(
            "groups",
            "'A' stands 2 times in the groups. Give each line once.",
            () =>
                new Reduction([
                    ["A", "B"],
                    ["A"],
                ])
        );
        Refusal.Of<ArgumentException>(
            "lines",
            "Number 2 of the lines is null. Leave it out.",
            () => Reduction.InOrder(Kr(1), "A", null!)
        );
        Refusal.Of<ArgumentException>(
            "lines",
            "There is no line. Name those to change, or balance by InProportion.",
            () => Reduction.InOrder(Kr(1))
        );
        Refusal.Of<ArgumentException>(
            "lines",
            "A group is empty or a name in it is blank. Name the lines.",
            () => Reduction.InOrder(Kr(1), " ")
        );
        Refusal.Of<ArgumentException>(
            "groups",
            "A group is empty or a name in it is blank. Name the lines.",
            () =>
                new Reduction([
                    ["A"],
                    [],
                ])
        );
        Refusal.Of<ArgumentException>(
            "groups",
            "A group is empty or a name in it is blank. Name the lines.",
            () =>
                new Reduction([
                    ["A", " "],
                ])
        );
        Refusal.Of<ArgumentException>(
            "lowest",
            "'A' has 2 lowest amounts. Keep one.",
            () => new Reduction(lowest: [new("A", Kr(1)), new("A", Kr(2))])
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "amount",
            "-1 kr is less than 0 kr. Give what is to be left of the line, 0 kr or more.",
            () => Reduction.InProportion().AtLeast("A", Kr(-1))
        );
        Refusal.Of<ArgumentException>("line", "'line' is blank.", () => new LowestAmount(" ", Kr(1)));
        Refusal.Of<ArgumentOutOfRangeException>(
            "unit",
            "A rounding unit must be more than 0 kr, not 0 kr.",
            () => Reduction.InProportion(Sek.Zero)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "unit",
            "A rounding unit must be more than 0 kr, not -1 kr.",
            () => Reduction.InOrder(Kr(-1), "A")
        );
    }
}
