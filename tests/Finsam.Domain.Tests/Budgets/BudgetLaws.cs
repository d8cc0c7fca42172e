using Finsam.Domain.Tests.Laws;

namespace Finsam.Domain.Tests.Budgets;

/// <summary>What holds for every budget, every way to balance it, and every contribution that is raised.</summary>
public static class BudgetLaws
{
    private static readonly string[] Columns = [PlanCase.Budget, PlanCase.Plan];

    [Law]
    public static bool A_column_closes_with_what_it_opens_with_and_income_less_costs_and_the_next_opens_with_that(
        PlanCase each
    )
    {
        FederationYear year = each.Year(hasRoom: true);
        return Columns.All(column =>
        {
            Sek income = Sum(year, column, line => line.IsIncome);
            Sek costs = Sum(year, column, line => line.IsCost);
            Figure closing = year.Figures[column, Total.Closing];
            return year.Figures[column, Total.Income].Amount == income
                && year.Figures[column, Total.Costs].Amount == costs
                && closing.Amount == year.Figures[column, Total.Opening].Amount + income - costs
                && closing.Explain().Amount == closing.Amount
                && year.Figures[PlanCase.Plan, Total.Opening].Amount
                    == year.Figures[PlanCase.Budget, Total.Closing].Amount;
        });
    }

    [Law]
    public static bool Room_is_whole_units_that_keep_the_least_and_one_more_would_break_it(PlanCase each)
    {
        FederationYear year = each.Year(hasRoom: true);
        return Columns.All(column =>
        {
            Sek room = year.Figures[column, PlanCase.Room].Amount;
            Sek closing = year.Figures[column, Total.Closing].Amount;
            return room >= Sek.Zero
                && room.Ore % each.Unit == 0
                && closing - each.UnitAmount < each.Least
                && (room == Sek.Zero || closing >= each.Least)
                && year.Explain(column, PlanCase.Room).Amount == room;
        });
    }

    [Law]
    public static bool Indexed_amounts_are_rounded_once_an_exact_half_up(PlanCase each)
    {
        FederationYear year = each.Year(hasRoom: false);
        return year
            .Lines.Lines.Where(line => line.Total is null)
            .All(line =>
            {
                Fraction exact =
                    year.Figures[PlanCase.Budget, line.Name].Amount.Ore * (1 + Fraction.Percent(each.Percent));
                Fraction over = year.Figures[PlanCase.Plan, line.Name].Amount.Ore - exact;
                return over > new Fraction(-1, 2) && over <= new Fraction(1, 2);
            });
    }

    [Law]
    public static bool A_balanced_column_closes_at_or_above_its_least_by_less_than_a_unit_and_touches_no_decided_line(
        PlanCase each
    )
    {
        FederationYear year = each.Year(hasRoom: false);
        return Ways(each, year)
            .All(how =>
            {
                Balancing balancing = year.Balanced(PlanCase.Budget, how, each.Least);
                Sek closing = balancing.Year.Figures[PlanCase.Budget, Total.Closing].Amount;
                return balancing.Changes.All(change =>
                        !change.What.IsCommitted
                        && change.What.IsCost
                        && change.After >= Lowest(how, change)
                        && change.Difference < Sek.Zero
                        && change.Difference.Ore % each.Unit == 0
                        && balancing.Year.Figures[PlanCase.Budget, change.What.Name].Amount == change.After
                    )
                    && (
                        balancing.IsBalanced
                            ? balancing.Gap == Sek.Zero
                                || (
                                    closing >= each.Least
                                    && closing < each.Least + each.UnitAmount
                                    && balancing.Excess == closing - each.Least
                                )
                            : ReferenceEquals(balancing.Year, year) && balancing.Changes.Count == 0
                    );
            });
    }

    [Law]
    public static bool Above_its_most_a_column_is_raised_to_it_by_less_than_a_unit_too_much(PlanCase each)
    {
        FederationYear year = each.Year(hasRoom: false);
        Reduction how = Reduction.InProportion(each.UnitAmount);
        Sek most = each.Least + each.UnitAmount;
        Balancing balancing = year.Balanced(PlanCase.Budget, how, each.Least, most);
        Sek closing = balancing.Year.Figures[PlanCase.Budget, Total.Closing].Amount;
        return balancing.Gap >= Sek.Zero
            || !balancing.IsBalanced
            || (
                closing <= most
                && closing > most - each.UnitAmount
                && balancing.Changes.All(change => change.Difference > Sek.Zero && !change.What.IsCommitted)
            );
    }

    [Law]
    public static bool Balancing_twice_is_balancing_once_and_what_is_balanced_is_not_changed(PlanCase each)
    {
        FederationYear year = each.Year(hasRoom: false);
        return Ways(each, year)
            .All(how =>
            {
                Balancing once = year.Balanced(PlanCase.Budget, how, each.Least);
                Balancing twice = once.Year.Balanced(PlanCase.Budget, how, each.Least);
                return !once.IsBalanced || (ReferenceEquals(twice.Year, once.Year) && twice.Changes.Count == 0);
            });
    }

    [Law]
    public static bool It_cannot_only_when_all_that_is_free_is_too_little(PlanCase each)
    {
        FederationYear year = each.Year(hasRoom: false);
        Balancing balancing = year.Balanced(PlanCase.Budget, Reduction.InProportion(each.UnitAmount), each.Least);
        long most = Free(year).Sum(line => year.Figures[PlanCase.Budget, line.Name].Amount.Ore / each.Unit);
        long needed = (Math.Max(balancing.Gap.Ore, 0) + each.Unit - 1) / each.Unit;
        return balancing.IsBalanced == (needed <= most);
    }

    [Law]
    public static bool Raising_gives_out_the_nearest_total_by_half_a_quarter_and_a_quarter_to_those_who_pay(
        PlanCase each
    )
    {
        FederationYear year = each.Year(hasRoom: false);
        Fraction by = Fraction.Percent(each.Percent);
        if (!PlanCase.Parties.All(party => Of(year, party) > Sek.Zero))
        {
            return true;
        }

        FederationYear raised = year.RaisingContributions(2021, by, each.UnitAmount);
        Sek total = raised.Figures[PlanCase.Budget, Total.Contributions].Amount;
        Fraction over = total.Ore - (year.Figures[PlanCase.Budget, Total.Contributions].Amount.Ore * (1 + by));
        return over > -2 * each.Unit
            && over <= 2 * each.Unit
            && Of(raised, Party.State) * 2 == total
            && Of(raised, Party.Regions) == Of(raised, Party.Municipalities)
            && Contributions(raised)
                .All(line =>
                {
                    Sek amount = raised.Figures[PlanCase.Budget, line.Name].Amount;
                    return amount >= Sek.Zero
                        && amount.Ore % each.Unit == 0
                        && (amount == Sek.Zero || year.Figures[PlanCase.Budget, line.Name].Amount > Sek.Zero);
                });
    }

    private static Sek Lowest(Reduction how, Change<Line> change) =>
        how.Lowest.FirstOrDefault(each => each.Line == change.What.Name)?.Amount ?? Sek.Zero;

    private static Sek Sum(FederationYear year, string column, Func<Line, bool> which) =>
        year.Lines.Lines.Where(which).Sum(line => year.Figures[column, line.Name].Amount);

    private static IEnumerable<Line> Free(FederationYear year) =>
        year.Lines.Lines.Where(line => line.IsCost && !line.IsCommitted);

    private static IEnumerable<Line> Contributions(FederationYear year) =>
        year.Lines.Lines.Where(line => line.Kind == LineKind.Contribution);

    private static Sek Of(FederationYear year, Party party) =>
        Sum(year, PlanCase.Budget, line => line.Kind == LineKind.Contribution && line.Party == party);

    private static IEnumerable<Reduction> Ways(PlanCase each, FederationYear year)
    {
        string[] free = [.. Free(year).Select(line => line.Name)];
        Reduction inOrder = Reduction.InOrder(each.UnitAmount, free);
        return
        [
            Reduction.InProportion(each.UnitAmount),
            inOrder,
            inOrder.AtLeast(free[^1], Sek.FromOre(700)),
            free.Length > 1 ? new([free[..1], free[1..]], unit: each.UnitAmount) : inOrder,
        ];
    }
}
