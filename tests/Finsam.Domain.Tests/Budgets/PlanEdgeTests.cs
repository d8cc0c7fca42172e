using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Budgets;

/// <summary>Plans at the edges of their rules.</summary>
public class PlanEdgeTests
{
    private static readonly PlanColumn First = new("Budget", 2023, PlanColumnKind.Budget, Sek.Zero);
    private static readonly PlanColumn Second = new("Plan 1", 2024, PlanColumnKind.Plan, First);
    private static readonly PlanColumn Third = new("Plan 2", 2025, PlanColumnKind.Plan, Second);
    private static readonly BudgetLine Rounding = new("Öresutjämning", BudgetLineKind.RoundingAdjustment);
    private static readonly BudgetLine Office = new("Kansli", BudgetLineKind.Administration) { IsCommitted = true };
    private static readonly BudgetLine Other = new("Ränta", BudgetLineKind.Interest);
    private static readonly BudgetLine Coaches = new("SE", BudgetLineKind.IndividualInitiative) { IsCommitted = true };

    [Fact]
    public void Indexation_is_rounded_half_away_from_zero_at_every_size_and_sign()
    {
        long[] sizes = [0, 1, 3, 5, (1L << 40) - 1, 1L << 40, (1L << 40) + 1, 1L << 50];
        Fraction[] increases = [0.025m, -0.5m, new Fraction(1, 3), new Fraction(1, 99_999_999), 998, -1];
        long[] units = [1, 100, 333, 1L << 41];
        foreach (long ore in sizes.Concat(sizes.Select(size => -size)))
        {
            foreach (Fraction increase in increases)
            {
                foreach (long unit in units)
                {
                    BudgetAmount raised = BudgetAmount.Indexed(First, increase, Sek.FromOre(unit));
                    OperatingPlan plan = new(
                        [First, Second],
                        [new(Rounding, [(First, BudgetAmount.Typed(Sek.FromOre(ore))), (Second, raised)])]
                    );
                    Fraction over = Math.Sign(ore) * (plan[Rounding, Second].Ore - (ore * (1 + increase)));
                    Assert.Equal(0, plan[Rounding, Second].Ore % unit);
                    Assert.True(
                        over > new Fraction(-unit, 2) && over <= new Fraction(unit, 2),
                        $"{ore} {increase} {unit}"
                    );
                }
            }
        }
    }

    [Fact]
    public void Lines_of_a_column_may_be_indexed_from_different_columns()
    {
        OperatingPlan plan = new(
            [First, Second, Third],
            [
                Row(Rounding, Typed(1), Typed(10), BudgetAmount.Indexed(Second)),
                Row(Office, Typed(2), Typed(20), BudgetAmount.Indexed(First)),
                Row(Other, Typed(3), Typed(30), BudgetAmount.Indexed(Second, 1)),
                Row(Coaches, Typed(4), Typed(40), BudgetAmount.Indexed(Second)),
            ]
        );
        Assert.Equal([10m, 2, 60, 40], plan.Lines.Select(line => plan[line, Third].Kronor));
    }

    [Fact]
    public void By_the_letter_income_that_only_equals_costs_is_too_little()
    {
        OperatingPlan plan = new([First], [Row(Other, Typed(5)), Row(Office, Typed(2)), Row(Coaches, Typed(3))]);
        (BalanceTest year, BalanceTest withEquity) = plan.BalanceTests(First);
        Assert.False(year.IsMet);
        Assert.True(withEquity.IsMet);
        OperatingPlan less = plan.With(Other, First, Typed(4.99m));
        Assert.False(less.BalanceTests(First).WithEquity.IsMet);
        Assert.True(plan.With(Other, First, Typed(5.01m)).BalanceTests(First).Year.IsMet);
    }

    [Fact]
    public void Room_may_stand_first_and_only_one_line_can_have_it()
    {
        BudgetAmount asked = BudgetAmount.RoomFor(new RoomTarget(closingBalanceAtLeast: Sek.FromKronor(2)));
        BudgetLine room = new("Utrymme", BudgetLineKind.RoomForNewInitiatives);
        BudgetLine more = new("Mer utrymme", BudgetLineKind.RoomForNewInitiatives);
        OperatingPlan plan = new([First], [Row(room, asked), Row(Other, Typed(5)), Row(more, Typed(0))]);
        Assert.Equal(Sek.FromKronor(3), plan[room, First]);
        Assert.Equal(Sek.FromKronor(2), plan.With(room, First, asked).Totals(First).ClosingBalance);
        Refusal.Of<ArgumentException>(
            "amount",
            "Another line than 'Mer utrymme' has the room in 'Budget'. Type an amount there first.",
            () => plan.With(more, First, asked)
        );
        OperatingPlan moved = plan.With(room, First, Typed(1)).With(more, First, asked);
        Assert.Equal(Sek.FromKronor(2), moved[more, First]);
        Assert.Contains(
            "4 kr - 2 kr = 2 kr; 1 kr more would leave 1 kr",
            moved.Explain(more, First).ToString(Language.English).Plain(),
            StringComparison.Ordinal
        );
    }

    /// <summary>The board had wished for 3 kr; to draw on equity down to 2 kr is a lower floor.</summary>
    [Fact]
    public void A_target_may_be_one_amount_and_to_draw_on_equity_is_a_lower_floor()
    {
        OperatingPlan plan = new([First], [Row(Other, Typed(7)), Row(Coaches, Typed(5))]);
        BalancingStrategy costs = BalancingStrategy.InProportion();
        BalanceTarget two = new(Sek.FromKronor(2), Sek.FromKronor(2));
        Assert.Equal(Sek.Zero, plan.Balanced(First, costs, two).Gap);
        Assert.Equal(Sek.FromKronor(1), plan.Balanced(First, costs, new BalanceTarget(Sek.FromKronor(3))).Gap);
        Assert.True(plan.Balanced(First, costs, new BalanceTarget(Sek.FromKronor(2))).IsBalanced);
    }

    [Fact]
    public void Every_kind_of_line_stands_in_its_section() =>
        Assert.Equal(
            "Income, Income, Income, Income, Initiatives, Initiatives, Initiatives, Initiatives, "
                + "Initiatives, Administration",
            string.Join(", ", Enum.GetValues<BudgetLineKind>().Select(kind => new BudgetLine("Position", kind).Section))
        );

    [Fact]
    public void What_is_null_is_refused_by_name()
    {
        Refusal.Of<ArgumentException>(
            "rows",
            "Number 1 of the rows is null. Leave it out.",
            () => new OperatingPlan([First], [null!])
        );
        Refusal.Of<ArgumentException>(
            "amounts",
            "'Kansli' has a column or an amount that is null. Leave it out.",
            () => new BudgetRow(Office, [(First, null!)])
        );
        Refusal.Of<ArgumentException>(
            "amounts",
            "'Kansli' has a column or an amount that is null. Leave it out.",
            () => new BudgetRow(Office, [(null!, Typed(1))])
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "unit",
            "A rounding unit must be more than 0 kr",
            () => BudgetAmount.Indexed(First, 0, Sek.Zero)
        );
    }

    [Fact]
    public void Subtotals_are_sums_and_what_equals_its_budget_is_not_above_it()
    {
        OperatingPlan plan = new([First], [Row(Other, Typed(365)), Row(Office, Typed(730)), Row(Coaches, Typed(365))]);
        BudgetFollowUp followUp = BudgetFollowUp.For(
            plan,
            First,
            new LocalDate(2023, 1, 1),
            new Dictionary<BudgetLine, Sek> { [Office] = Sek.FromKronor(730) },
            profiles: new Dictionary<BudgetLine, Fraction> { [Coaches] = 1, [Other] = 0 }
        );
        Assert.Equal([0m, 365, 2, 367], followUp.Subtotals.Select(row => row.ExpectedByNow.Kronor));
        Assert.Equal([false, true, true, true], followUp.Subtotals.Select(row => row.IsCost));
        Assert.Empty(followUp.AboveBudget);
        Dictionary<BudgetLine, Sek> none = [];
        BudgetLine unknown = new("Annat", BudgetLineKind.Administration);
        Refusal.Of<ArgumentException>(
            "forecasts",
            "'Annat' is not a line of the plan.",
            () =>
                BudgetFollowUp.For(
                    plan,
                    First,
                    new(2023, 6, 30),
                    none,
                    new Dictionary<BudgetLine, Sek> { [unknown] = Sek.Zero }
                )
        );
        Refusal.Of<ArgumentException>(
            "profiles",
            "'Annat' is not a line of the plan.",
            () =>
                BudgetFollowUp.For(
                    plan,
                    First,
                    new(2023, 6, 30),
                    none,
                    profiles: new Dictionary<BudgetLine, Fraction> { [unknown] = 0 }
                )
        );
    }

    /// <summary>
    /// Two municipalities share their quarter: 100 and 900 kr, so 30 and 270 kr less; less than all at most.
    /// </summary>
    [Fact]
    public void Less_is_asked_for_in_proportion_within_a_party_and_at_most_all_of_it()
    {
        BudgetRow Payer(string name, Party party, decimal kronor) =>
            Row(new BudgetLine(name, BudgetLineKind.Contribution) { Party = party }, Typed(kronor));
        OperatingPlan plan = new(
            [First],
            [
                Payer("Staten", Party.State, 2_000),
                Payer("Regionen", Party.Regions, 1_000),
                Payer("Aneby", Party.Municipalities, 100),
                Payer("Eksjö", Party.Municipalities, 900),
                Row(Office, Typed(0)),
            ]
        );
        BalancingStrategy ask = BalancingStrategy.AskMembers(Sek.FromKronor(1));
        BalancingResult less = plan.Balanced(First, ask, new BalanceTarget(Sek.Zero, Sek.FromKronor(2_801)));
        Assert.Equal([-600m, -300, -30, -270], less.Changes.Select(change => change.Difference.Kronor));
        Assert.EndsWith(
            "closing balance 2,800 kr, 1 kr more than was too much",
            less.ToString(Language.English).Plain(),
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "utgående balans 2 800 kr, 1 kr mer än det som var för mycket",
            less.ToString().Plain(),
            StringComparison.Ordinal
        );
        BalancingResult all = plan.Balanced(First, ask, new BalanceTarget(Sek.Zero, Sek.Zero));
        Assert.True(all.IsBalanced);
        Assert.All(all.Changes, change => Assert.Equal(Sek.Zero, change.After));
    }

    [Fact]
    public void A_surplus_says_so() =>
        Assert.StartsWith(
            "Budget 2020, fria poster i proportion: 1 000 kr för mycket",
            SodraVatterbygden
                .Plan.With(SodraVatterbygden.Decided, SodraVatterbygden.Budget2020, Typed(5_280_000))
                .Balanced(
                    SodraVatterbygden.Budget2020,
                    BalancingStrategy.InProportion(unit: Sek.FromKronor(1_000)),
                    new BalanceTarget(Sek.Zero, Sek.Zero)
                )
                .ToString()
                .Plain(),
            StringComparison.Ordinal
        );

    private static BudgetAmount Typed(decimal kronor) => BudgetAmount.Typed(Sek.FromKronor(kronor));

    private static BudgetRow Row(BudgetLine line, params BudgetAmount[] amounts) =>
        new(line, new[] { First, Second, Third }.Zip(amounts));
}
