using Finsam.Domain.Tests.Cases;

namespace Finsam.Domain.Tests.Budgets;

/// <summary>Finnveden's plan 2021-2023, as printed.</summary>
public class FinnvedenPlanTests
{
    private static readonly OperatingPlan Plan = FinnvedenPlan.Plan;

    [Fact]
    public void Every_line_and_the_rooms_are_the_printed_ones() =>
        Assert.All(
            Plan.Lines,
            line => Assert.Equal(FinnvedenPlan.Printed(line.Name), Plan.Columns.Select(column => Plan[line, column]))
        );

    [Fact]
    public void The_room_is_the_largest_number_of_hundred_thousands_that_leaves_no_shortfall() =>
        Assert.Equal(
            [800_000m, 0, 2_800_000, 3_200_000, 3_300_000],
            Plan.Columns.Select(column => Plan[FinnvedenPlan.Room, column].Kronor)
        );

    [Fact]
    public void Every_total_is_the_printed_one()
    {
        PlanTotals[] totals = [.. Plan.Columns.Select(Plan.Totals)];
        Assert.Equal(FinnvedenPlan.Printed("Balanserat resultat"), totals.Select(each => each.OpeningBalance));
        Assert.Equal(FinnvedenPlan.Printed("Summa intäkter"), totals.Select(each => each.IncomeWithOpeningBalance));
        Assert.Equal(FinnvedenPlan.Printed("Delsumma verksamheter"), totals.Select(each => each.Initiatives));
        Assert.Equal(FinnvedenPlan.Printed("Delsumma administration"), totals.Select(each => each.Administration));
        Assert.Equal(FinnvedenPlan.Printed("Summa kostnader"), totals.Select(each => each.Costs));
        Assert.Equal(
            FinnvedenPlan.Printed("Preliminärt balanserat resultat"),
            totals.Select(each => each.ClosingBalance)
        );
        Assert.Equal(Sek.FromKronor(5_158_000), totals[2].Income);
    }

    /// <summary>
    /// By the letter of the law the year fails, with the opening balance it holds: both are always told.
    /// </summary>
    [Fact]
    public void The_two_balance_tests_differ_for_2021()
    {
        (BalanceTest year, BalanceTest withEquity) = Plan.BalanceTests(FinnvedenPlan.Budget2021);
        Assert.False(year.IsMet);
        Assert.Equal(Sek.FromKronor(-1_774_800), year.Difference);
        Assert.True(withEquity.IsMet);
        Assert.Equal(Sek.FromKronor(49_671), withEquity.Difference);
        Assert.Equal(
            "årets intäkter mot årets kostnader: 5 158 000 kr - 6 932 800 kr = -1 774 800 kr, inte uppfyllt  "
                + "[11 kap. 5 § andra stycket kommunallagen (2017:725), genom 21 § lagen (2003:1210)]",
            year.ToString().Plain()
        );
        Assert.Equal(
            "income and opening balance against costs: 6,982,471 kr - 6,932,800 kr = 49,671 kr, met  "
                + "[practice: Finnveden, verksamhetsplan 2021-2023]",
            withEquity.ToString(Language.English).Plain()
        );
    }

    [Fact]
    public void Administration_s_share_is_ten_to_fourteen_per_cent() =>
        Assert.Equal(
            ["11,46 %", "14,39 %", "10,17 %", "13,17 %", "13,68 %"],
            Plan.Columns.Select(column =>
                Plan.AdministrationShare(column)!.Value.ToString(Language.Swedish, "P2").Plain()
            )
        );

    [Fact]
    public void The_room_and_the_closing_balance_explain_themselves()
    {
        Assert.Equal(
            """
            Utrymme nya insatser, Budget 2021: 2 800 000 kr
              största hela antal 100 000 kr som lämnar minst 0 kr  [praxis: Finnveden, verksamhetsplan 2021-2023]
              balanserat resultat 1 824 471 kr + intäkter 5 158 000 kr - övriga kostnader 4 132 800 kr = 2 849 671 kr
              2 849 671 kr - 2 800 000 kr = 49 671 kr; 100 000 kr till skulle lämna -50 329 kr
            """,
            Plan.Explain(FinnvedenPlan.Room, FinnvedenPlan.Budget2021).ToString().Plain()
        );
        Assert.Equal(
            """
            Budget 2021, closing balance: 49,671 kr
              opening: 1,824,471 kr (closing balance of Prognos 2020)
              + income: 5,158,000 kr
              - initiatives: 6,227,800 kr
              - administration: 705,000 kr
            """,
            Plan.ExplainClosingBalance(FinnvedenPlan.Budget2021).ToString(Language.English).Plain()
        );
    }

    [Fact]
    public void An_assumption_that_changes_moves_all_that_follows_from_it()
    {
        OperatingPlan more = Plan.WithContributions(FinnvedenPlan.Budget2021, Fraction.Percent(3), Sek.FromKronor(100));
        IReadOnlyList<Change<PlanCell>> changes = more.ComparedWith(Plan);
        Assert.Equal(Sek.FromKronor(5_158_000 + 154_800), more.Totals(FinnvedenPlan.Budget2021).Income);
        Assert.Contains(
            "Utrymme nya insatser, Budget 2021: 2 800 000 kr -> 3 000 000 kr (200 000 kr)",
            changes.Select(change => change.ToString().Plain())
        );
        Assert.Equal(
            more.Totals(FinnvedenPlan.Budget2021).ClosingBalance,
            more.Totals(FinnvedenPlan.Plan2022).OpeningBalance
        );
        Assert.Empty(Plan.ComparedWith(Plan));
    }
}
