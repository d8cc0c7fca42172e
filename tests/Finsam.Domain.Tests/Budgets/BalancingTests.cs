using static Finsam.Domain.Tests.Cases.SodraVatterbygden;

namespace Finsam.Domain.Tests.Budgets;

/// <summary>
/// Every strategy on Södra Vätterbygden's budget 2020, which ends at -698 000 kr, and on columns at their edges.
/// </summary>
public class BalancingTests
{
    private static readonly Sek Thousand = Sek.FromKronor(1_000);

    [Fact]
    public void The_budget_ends_at_the_printed_shortfall() =>
        Assert.Equal(Sek.FromKronor(-698_000), Plan.Totals(Budget2020).ClosingBalance);

    /// <summary>
    /// 698 000 over 200 000 and 877 000: exact shares 129 619 and 568 381, in whole thousands 130 and 568.
    /// </summary>
    [Fact]
    public void Free_lines_are_reduced_in_proportion_and_decided_ones_left_alone()
    {
        BalancingResult result = Plan.Balanced(Budget2020, BalancingStrategy.InProportion(unit: Thousand));
        Assert.Equal(
            """
            Budget 2020, fria poster i proportion: 698 000 kr saknas
              Kompetensutveckling: 200 000 kr -> 70 000 kr (-130 000 kr)
              Kansli, styrelse mm: 877 000 kr -> 309 000 kr (-568 000 kr)
              utgående balans 0 kr
            """,
            result.ToString().Plain()
        );
        Assert.True(result.IsBalanced);
        Assert.Equal(Sek.Zero, result.Excess);
        Assert.Equal(Sek.FromKronor(5_979_000), result.Plan[Decided, Budget2020]);
    }

    [Fact]
    public void A_gap_is_rounded_up_to_the_unit_and_the_excess_shown()
    {
        BalancingResult result = Plan.Balanced(
            Budget2020,
            BalancingStrategy.InProportion(unit: Sek.FromKronor(100_000))
        );
        Assert.Equal(Sek.FromKronor(2_000), result.Excess);
        Assert.Equal(
            """
            Budget 2020, free lines in proportion: 698,000 kr is missing
              Kompetensutveckling: 200,000 kr -> 100,000 kr (-100,000 kr)
              Kansli, styrelse mm: 877,000 kr -> 277,000 kr (-600,000 kr)
              closing balance 2,000 kr, 2,000 kr more than was missing
            """,
            result.ToString(Language.English).Plain()
        );
    }

    [Fact]
    public void A_lower_bound_holds_and_the_others_take_the_rest()
    {
        Dictionary<BudgetLine, Sek> bounds = new() { [Competence] = Sek.FromKronor(150_000) };
        BalancingResult result = Plan.Balanced(Budget2020, BalancingStrategy.InProportion(bounds, Thousand));
        Assert.Equal(Sek.FromKronor(150_000), result.Plan[Competence, Budget2020]);
        Assert.Equal(Sek.FromKronor(229_000), result.Plan[Office, Budget2020]);
        bounds[Office] = Sek.FromKronor(500_000);
        BalancingResult impossible = Plan.Balanced(Budget2020, BalancingStrategy.InProportion(bounds, Thousand));
        Assert.False(impossible.IsBalanced);
        Assert.Empty(impossible.Changes);
        Assert.Same(Plan, impossible.Plan);
        Assert.Equal(
            """
            Budget 2020, fria poster i proportion: 698 000 kr saknas
              fria poster räcker i hela 1 000 kr till 427 000 kr < 698 000 kr som behövs
            """,
            impossible.ToString().Plain()
        );
    }

    [Fact]
    public void By_priority_the_first_line_goes_as_far_as_it_can()
    {
        BalancingResult result = Plan.Balanced(
            Budget2020,
            BalancingStrategy.ByPriority([Decided, Competence, Office], unit: Thousand)
        );
        Assert.Equal(
            [
                "Kompetensutveckling: 200 000 kr -> 0 kr (-200 000 kr)",
                "Kansli, styrelse mm: 877 000 kr -> 379 000 kr (-498 000 kr)",
            ],
            result.Changes.Select(change => change.ToString().Plain())
        );
        Assert.Equal(
            "fria poster räcker i hela 1 000 kr till 200 000 kr < 698 000 kr som behövs",
            Plan.Balanced(Budget2020, BalancingStrategy.ByPriority([Competence], unit: Thousand))
                .Obstacle!.Swedish.Plain()
        );
    }

    [Fact]
    public void New_lines_go_before_ongoing_ones()
    {
        BudgetLine started = new("Ny insats", BudgetLineKind.IndividualInitiative) { IsNew = true };
        OperatingPlan plan = new(
            [Budget2020],
            [
                .. Plan.Lines.Select(line => BudgetRow.Typed(line, [Budget2020], [Plan[line, Budget2020]])),
                BudgetRow.Typed(started, [Budget2020], [Sek.FromKronor(100_500)]),
            ]
        );
        BalancingResult result = plan.Balanced(Budget2020, BalancingStrategy.NewBeforeOngoing(unit: Thousand));
        Assert.Equal(Sek.FromKronor(500), result.Plan[started, Budget2020]);
        Assert.Equal(Sek.FromKronor(500), result.Plan.Totals(Budget2020).ClosingBalance);
        Assert.Equal(Sek.FromKronor(500), result.Excess);
    }

    /// <summary>349 000 from the state, 174 500 each from the region and the municipalities.</summary>
    [Fact]
    public void The_members_are_asked_by_the_shares_of_the_law()
    {
        BalancingResult result = Plan.Balanced(Budget2020, BalancingStrategy.AskMembers());
        Assert.Equal([349_000m, 174_500, 174_500], result.Changes.Select(change => change.Difference.Kronor));
        Assert.Equal([State, Region, Municipalities], result.Changes.Select(change => change.What));
        Assert.Equal(Sek.Zero, result.Plan.Totals(Budget2020).ClosingBalance);
        BalancingResult thousands = Plan.Balanced(Budget2020, BalancingStrategy.AskMembers(Thousand));
        Assert.Equal([350_000m, 175_000, 175_000], thousands.Changes.Select(change => change.Difference.Kronor));
        Assert.Equal(Sek.FromKronor(2_000), thousands.Excess);
    }

    /// <summary>
    /// The board wishes for a reserve of 100 000 kr, and draws on it down to 50 000 kr, or to nothing.
    /// </summary>
    [Fact]
    public void To_draw_on_equity_is_a_lower_floor()
    {
        OperatingPlan better = Plan.With(Decided, Budget2020, BudgetAmount.Typed(Sek.FromKronor(5_231_000)));
        Assert.Equal(Sek.FromKronor(50_000), better.Totals(Budget2020).ClosingBalance);
        BalancingStrategy strategy = BalancingStrategy.InProportion();
        Assert.Equal([50_000m, 0, 0], new[] { 100_000m, 50_000, 0 }.Select(Gap));
        Assert.True(better.Balanced(Budget2020, strategy).IsBalanced);

        decimal Gap(decimal floor) => better.Balanced(Budget2020, strategy, new(Sek.FromKronor(floor))).Gap.Kronor;
    }

    [Fact]
    public void Above_its_ceiling_a_column_spends_more_or_asks_for_less()
    {
        OperatingPlan rich = Plan.With(Decided, Budget2020, BudgetAmount.Typed(Sek.FromKronor(4_000_000)));
        BalanceTarget target = new(Sek.Zero, Sek.FromKronor(281_000));
        Assert.Equal(Sek.FromKronor(1_281_000), rich.Totals(Budget2020).ClosingBalance);
        BalancingResult more = rich.Balanced(Budget2020, BalancingStrategy.InProportion(unit: Thousand), target);
        Assert.Equal([186_000m, 814_000], more.Changes.Select(change => change.Difference.Kronor));
        Assert.Equal(Sek.FromKronor(-1_000_000), more.Gap);
        Assert.Equal(Sek.Zero, more.Excess);
        BalancingResult less = rich.Balanced(Budget2020, BalancingStrategy.AskMembers(), target);
        Assert.Equal([-500_000m, -250_000, -250_000], less.Changes.Select(change => change.Difference.Kronor));
        Assert.Equal(
            "in whole 1,000,000 kr the closing balance becomes -719,000 kr, not between 0 kr and 280,000 kr",
            rich.Balanced(
                    Budget2020,
                    BalancingStrategy.InProportion(unit: Sek.FromKronor(1_000_000)),
                    new BalanceTarget(Sek.Zero, Sek.FromKronor(280_000))
                )
                .Obstacle!.English.Plain()
        );
    }

    [Fact]
    public void Nobody_is_asked_for_less_than_nothing_and_a_party_that_pays_nothing_for_nothing()
    {
        OperatingPlan rich = Plan.With(Region, Budget2020, BudgetAmount.Typed(Sek.FromKronor(900)))
            .With(Decided, Budget2020, BudgetAmount.Typed(Sek.Zero));
        BalanceTarget target = new(Sek.Zero, Sek.FromKronor(1_000_000));
        Assert.Equal(
            "regionernas del: 691 000 kr > 500 kr, det som betalas i hela 500 kr",
            rich.Balanced(Budget2020, BalancingStrategy.AskMembers(Sek.FromKronor(500)), target)
                .Obstacle!.Swedish.Plain()
        );
        OperatingPlan without = Plan.With(Region, Budget2020, BudgetAmount.Typed(Sek.Zero));
        Assert.Equal(
            "nobody pays the 554,000 kr that are the regions' share by 5 § lagen (2003:1210)",
            without.Balanced(Budget2020, BalancingStrategy.AskMembers(Thousand)).Obstacle!.English.Plain()
        );
    }

    /// <summary>Room that followed the rest of its column would use up what is saved.</summary>
    [Fact]
    public void Room_stays_what_it_was_while_a_column_is_balanced()
    {
        BudgetLine room = new("Utrymme", BudgetLineKind.RoomForNewInitiatives) { IsNew = true };
        OperatingPlan plan = new(
            [Budget2020],
            [
                .. Plan.Lines.Select(line => BudgetRow.Typed(line, [Budget2020], [Plan[line, Budget2020]])),
                new(room, [(Budget2020, BudgetAmount.RoomFor(new RoomTarget(unit: Thousand)))]),
            ]
        );
        BalancingResult result = plan.Balanced(Budget2020, BalancingStrategy.AskMembers(Sek.FromKronor(100_000)));
        Assert.Equal(Sek.Zero, result.Plan[room, Budget2020]);
        Assert.Equal(Sek.FromKronor(102_000), result.Excess);
        Assert.Equal(result.Excess, result.Plan.Totals(Budget2020).ClosingBalance);
    }

    [Fact]
    public void A_strategy_keeps_its_bounds_and_names_lines_of_the_plan()
    {
        Dictionary<BudgetLine, Sek> bounds = new() { [Competence] = Sek.FromKronor(200_000) };
        BalancingStrategy strategy = BalancingStrategy.InProportion(bounds, Thousand);
        bounds.Clear();
        Assert.Equal(Sek.FromKronor(200_000), Plan.Balanced(Budget2020, strategy).Plan[Competence, Budget2020]);
        BudgetLine other = Office with { IsNew = true };
        Refusal.Of<ArgumentException>(
            "strategy",
            "The strategy names 'Kansli, styrelse mm', which is no cost of the plan. Use the plan's own "
                + "line, or leave it out.",
            () => Plan.Balanced(Budget2020, BalancingStrategy.ByPriority([other]))
        );
        Refusal.Of<ArgumentException>(
            "strategy",
            "The strategy names 'Staten', which is no cost of the plan.",
            () =>
                Plan.Balanced(
                    Budget2020,
                    BalancingStrategy.InProportion(new Dictionary<BudgetLine, Sek> { [State] = Thousand })
                )
        );
        Refusal.Of<ArgumentException>(
            "order",
            "'Kompetensutveckling' stands 2 times in the order. Give each line once.",
            () => BalancingStrategy.ByPriority([Competence, Competence])
        );
        Refusal.Of<ArgumentException>(
            "order",
            "Number 2 of the order is null. Leave it out.",
            () => BalancingStrategy.ByPriority([Competence, null!])
        );
        Refusal.Of<ArgumentException>(
            "lowerBounds",
            "'Kompetensutveckling' cannot be kept at -1 kr or more. Give 0 kr or more, or leave it out. "
                + "'Kansli, styrelse mm' cannot be kept at -1,000 kr or more.",
            () =>
                BalancingStrategy.InProportion(
                    new Dictionary<BudgetLine, Sek> { [Competence] = Sek.FromKronor(-1), [Office] = -Thousand }
                )
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "Party",
            "9 is not one of Party.",
            () => new BudgetLine("Bidrag", BudgetLineKind.Contribution) { Party = (Party)9 }
        );
    }

    [Fact]
    public void What_is_balanced_stays_as_it_is()
    {
        OperatingPlan balanced = Plan.Balanced(Budget2020, BalancingStrategy.InProportion(unit: Thousand)).Plan;
        foreach (
            BalancingStrategy strategy in new[]
            {
                BalancingStrategy.InProportion(unit: Thousand),
                BalancingStrategy.AskMembers(Thousand),
            }
        )
        {
            BalancingResult again = balanced.Balanced(Budget2020, strategy);
            Assert.Same(balanced, again.Plan);
            Assert.True(again.IsBalanced);
            Assert.Equal(Sek.Zero, again.Gap);
            Assert.Contains("i balans", again.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Refusal.Of<ArgumentException>(
            "floor",
            "The floor 1 kr is above the ceiling 0 kr. Nothing lies between them",
            () => new BalanceTarget(Sek.FromKronor(1), Sek.Zero)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "unit",
            "A rounding unit must be more than 0 kr, not 0 kr.",
            () => BalancingStrategy.InProportion(unit: Sek.Zero)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "unit",
            "A rounding unit must be more than 0 kr, not 0 kr.",
            () => BalancingStrategy.AskMembers(Sek.Zero)
        );
        OperatingPlan partyless = new(
            [Budget2020],
            [
                BudgetRow.Typed(new BudgetLine("Bidrag", BudgetLineKind.Contribution), [Budget2020], [Thousand]),
                BudgetRow.Typed(Office, [Budget2020], [Sek.FromKronor(877_000)]),
            ]
        );
        Refusal.Of<ArgumentException>(
            "column",
            "'Bidrag' is a contribution of no party. Say whose it is, with Party.",
            () => partyless.Balanced(Budget2020, BalancingStrategy.AskMembers(Thousand))
        );
    }

    /// <summary>What is missing, rounded up to the unit, or what is free, may be more than 64 bits hold.</summary>
    [Fact]
    public void The_largest_amounts_are_balanced_too()
    {
        PlanColumn column = new("Budget", 2023, PlanColumnKind.Budget, Sek.MinValue);
        OperatingPlan poor = new(
            [column],
            [BudgetRow.Typed(State, [column], [Sek.MaxValue]), BudgetRow.Typed(Office, [column], [Sek.MaxValue])]
        );
        OverflowException error = Assert.Throws<OverflowException>(() =>
            poor.Balanced(column, BalancingStrategy.AskMembers(Sek.MaxValue))
        );
        Assert.Contains("is more than an amount can hold", error.Message, StringComparison.Ordinal);
        PlanColumn even = new("Budget", 2023, PlanColumnKind.Budget, Sek.Zero);
        OperatingPlan costly = new(
            [even],
            [
                BudgetRow.Typed(State, [even], [Sek.FromOre(long.MaxValue - 100)]),
                BudgetRow.Typed(Office, [even], [Sek.MaxValue]),
            ]
        );
        Assert.Equal(
            Sek.FromKronor(-1),
            Assert.Single(costly.Balanced(even, BalancingStrategy.InProportion()).Changes).Difference
        );
    }
}
