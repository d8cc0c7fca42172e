using Finsam.Domain.Tests.Laws;

namespace Finsam.Domain.Tests.Budgets;

/// <summary>What holds for every plan and every strategy.</summary>
public static class PlanLaws
{
    [Law]
    public static bool A_column_closes_with_what_it_opens_with_and_income_less_costs_and_the_next_opens_with_that(
        PlanCase each
    )
    {
        OperatingPlan plan = each.Plan(hasRoom: true);
        return plan.Columns.All(column =>
        {
            PlanTotals totals = plan.Totals(column);
            Sek income = plan.Lines.Where(line => !line.IsCost).Sum(line => plan[line, column]);
            Sek costs = plan.Lines.Where(line => line.IsCost).Sum(line => plan[line, column]);
            return totals.Income == income
                && totals.Costs == costs
                && totals.ClosingBalance == totals.OpeningBalance + income - costs
                && totals.OpeningBalance
                    == (column.ChainsFrom is { } from ? plan.Totals(from).ClosingBalance : column.OpeningBalance)
                && plan.ExplainClosingBalance(column).Amount == totals.ClosingBalance;
        });
    }

    [Law]
    public static bool Room_is_whole_units_that_keep_the_target_and_one_more_would_break_it(PlanCase each)
    {
        OperatingPlan plan = each.Plan(hasRoom: true);
        return plan.Columns.All(column =>
        {
            Sek room = plan[each.Room, column];
            Sek closing = plan.Totals(column).ClosingBalance;
            return room >= Sek.Zero
                && room.Ore % each.Unit == 0
                && closing - each.UnitAmount < each.Target.Floor
                && (room == Sek.Zero || closing >= each.Target.Floor)
                && plan.Explain(each.Room, column).Amount == room;
        });
    }

    [Law]
    public static bool Indexed_amounts_are_rounded_once_an_exact_half_up(PlanCase each)
    {
        OperatingPlan plan = each.Plan(hasRoom: false);
        return plan.Lines.All(line =>
        {
            Fraction exact = plan[line, plan.Columns[0]].Kronor * (1 + Fraction.Percent(each.Percent)) * 100;
            Fraction over = plan[line, plan.Columns[1]].Ore - exact;
            return over > new Fraction(-1, 2) && over <= new Fraction(1, 2);
        });
    }

    [Law]
    public static bool A_strategy_closes_the_gap_by_less_than_a_unit_too_much_and_touches_no_decided_line(PlanCase each)
    {
        OperatingPlan plan = each.Plan(hasRoom: false);
        return Strategies(each, plan)
            .All(strategy =>
            {
                BalancingResult result = plan.Balanced(each.First, strategy, each.Target);
                Sek closing = result.Plan.Totals(each.First).ClosingBalance;
                Sek step = strategy.AsksMembersFor() ? strategy.Unit * 4 : strategy.Unit;
                return result.Changes.All(change =>
                        !change.What.IsCommitted && change.After >= Sek.Zero && change.Difference.Ore % each.Unit == 0
                    )
                    && (
                        !result.IsBalanced
                        || result.Gap == Sek.Zero
                        || (
                            closing >= each.Target.Floor
                            && closing < each.Target.Floor + step
                            && result.Excess == closing - each.Target.Floor
                        )
                    )
                    && (result.IsBalanced || result.Plan == plan);
            });
    }

    [Law]
    public static bool Balancing_twice_is_balancing_once_and_what_is_balanced_is_not_changed(PlanCase each)
    {
        OperatingPlan plan = each.Plan(hasRoom: false);
        return Strategies(each, plan)
            .All(strategy =>
            {
                BalancingResult once = plan.Balanced(each.First, strategy, each.Target);
                BalancingResult twice = once.Plan.Balanced(each.First, strategy, each.Target);
                return !once.IsBalanced || (twice.Plan == once.Plan && twice.Changes.Count == 0);
            });
    }

    [Law]
    public static bool It_cannot_only_when_all_that_is_free_is_too_little(PlanCase each)
    {
        OperatingPlan plan = each.Plan(hasRoom: false);
        BalancingResult result = plan.Balanced(
            each.First,
            BalancingStrategy.InProportion(unit: each.UnitAmount),
            each.Target
        );
        long most = plan
            .Lines.Where(line => line.IsCost && !line.IsCommitted)
            .Sum(line => plan[line, each.First].Ore / each.Unit);
        long needed = (Math.Max(result.Gap.Ore, 0) + each.Unit - 1) / each.Unit;
        return result.IsBalanced == (needed <= most);
    }

    private static bool AsksMembersFor(this BalancingStrategy strategy) =>
        strategy.Name.English == "the members are asked";

    private static IEnumerable<BalancingStrategy> Strategies(PlanCase each, OperatingPlan plan) =>
        [
            BalancingStrategy.InProportion(unit: each.UnitAmount),
            BalancingStrategy.NewBeforeOngoing(unit: each.UnitAmount),
            BalancingStrategy.ByPriority(plan.Lines.Where(line => line.IsCost), unit: each.UnitAmount),
            BalancingStrategy.AskMembers(each.UnitAmount),
        ];
}
