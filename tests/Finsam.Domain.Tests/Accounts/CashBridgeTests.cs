using Finsam.Domain.Tests.Cases;
using Finsam.Domain.Tests.Laws;
using NodaTime;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Accounts;

/// <summary>From result to cash.</summary>
public class CashBridgeTests
{
    private static readonly LocalDate Before = new(2022, 12, 31);
    private static readonly LocalDate After = new(2023, 6, 30);

    [Fact]
    public void Both_reports_of_Höglandet_close()
    {
        Assert.Equal(
            [2_229_011m, -17_707, 245_910, 2_492_628, 0],
            Figures(HoglandetBalances.Of2020.CashBridge(new(2019, 12, 31), new(2020, 6, 30)))
        );
        CashBridge bridge = HoglandetBalances.Of2023.CashBridge(Before, After);
        Assert.Equal([2_190_781m, 447_970, -245_740, 1_497_071, 0], Figures(bridge));
        Assert.Equal("2022-12-31 -> 2023-06-30: 1 497 071 kr", $"{bridge}".Plain());
        Assert.Equal("2022-12-31 -> 2023-06-30: 1,497,071 kr", bridge.ToString(Language.English).Plain());
        Assert.Equal((Before, After, Sek.Zero), (bridge.From.Day, bridge.To.Day, bridge.EquityChanges));
        Assert.Equal(
            """
            förändring av kassa och bank 2022-12-31 till 2023-06-30: 1 497 071 kr
              resultat: 2 190 781 kr
              - ökning av fordringar: 447 970 kr
                2023-06-30: 514 960 kr
                - 2022-12-31: 66 990 kr
              + ökning av skulder: -245 740 kr
                2023-06-30: 578 959 kr
                  Kortfristiga skulder: 578 959 kr
                - 2022-12-31: 824 699 kr
                  Kortfristiga skulder: 824 699 kr
            """,
            bridge.Explain().ToString().Plain()
        );
    }

    [Fact]
    public void Within_a_year_the_result_is_what_was_added_since()
    {
        BalanceTable table = new(
            [new(2023, 3, 31), After],
            [
                new("Kassa", BalanceKind.Cash, [100, 160]),
                new("Resultat", BalanceKind.Result, [20, 70]),
                new("Skulder", BalanceKind.CurrentLiability, [5, 10]),
            ]
        );
        CashBridge bridge = table.CashBridge(new(2023, 3, 31), After);
        Assert.Equal([50m, 0, 5, 60, 5], Figures(bridge));
        Assert.Equal("+ oförklarat: 5 kr", bridge.Explain().Steps[^1].Text.Swedish.Plain());
    }

    /// <summary>A sheet whose assets are money alone has told all of them; debts that have no line are not told.</summary>
    [Fact]
    public void Where_all_assets_are_money_nobody_owes_anything()
    {
        BalanceTable table = new(
            [Before, After],
            [
                new("Kassa", BalanceKind.Cash, [100, 160]),
                new("Resultat", BalanceKind.Result, [20, 60]),
                new("Skulder", BalanceKind.CurrentLiability, [0, 0]),
            ]
        );
        Assert.Equal([60m, 0, 0, 60, 0], Figures(table.CashBridge(Before, After)));
        BalanceTable without = new(table.Days, table.Lines.Take(2));
        Assert.Equal(
            "raderna för skulder 2023-06-30, raderna för skulder 2022-12-31",
            without.CashBridge(Before, After).GrowthOfLiabilities.Missing!.Input.Swedish
        );
    }

    [Fact]
    public void What_is_blank_leaves_the_bridge_open_and_says_what_is_missing()
    {
        BalanceTable table = new(
            [Before, After],
            [
                new("Kassa", BalanceKind.Cash, [100, 160]),
                new("Fordran", BalanceKind.Receivable, [null, 5]),
                new("Resultat", BalanceKind.Result, [20, 70]),
            ]
        );
        CashBridge bridge = table.CashBridge(Before, After);
        Assert.Equal(Kr(60), bridge.ChangeInCash.Amount);
        Assert.Null(bridge.Unexplained.Known);
        Assert.Equal("Fordran 2022-12-31", bridge.GrowthOfReceivables.Missing!.Input.Swedish);
        Assert.Throws<NotKnownException>(bridge.Explain);
        Assert.Equal(
            "2019-12-31 -> 2020-06-30: \u2013",
            $"{BalanceTable.Empty.CashBridge(new(2019, 12, 31), new(2020, 6, 30))}"
        );
    }

    [Fact]
    public void Days_that_make_no_bridge_are_refused()
    {
        Refusal.Of<ArgumentException>(
            "from",
            "2023-06-30 is not before 2022-12-31. Give the earlier day first.",
            () => HoglandetBalances.Of2023.CashBridge(After, Before)
        );
        Refusal.Of<ArgumentException>(
            "from",
            "Between 2019-12-31 and 2023-06-30 lies more than one year's result. Give 2022-12-31 or a later day",
            () => HoglandetBalances.Of2023.CashBridge(new(2019, 12, 31), After)
        );
    }

    [Law]
    public bool Where_both_sheets_balance_and_the_one_opens_the_other_nothing_is_left(
        int cash,
        int receivables,
        int owed,
        int result,
        int later,
        int owedLater
    )
    {
        decimal equity = (decimal)cash + receivables - owed;
        BalanceTable table = new(
            [Before, After],
            [
                new("Kassa", BalanceKind.Cash, [cash, equity + result + owedLater - later]),
                new("Fordran", BalanceKind.Receivable, [receivables, later]),
                new("Balanserat", BalanceKind.BroughtForward, [equity, equity]),
                new("Resultat", BalanceKind.Result, [0, result]),
                new("Skulder", BalanceKind.CurrentLiability, [owed, owedLater]),
            ]
        );
        CashBridge bridge = table.CashBridge(Before, After);
        return table.Days.All(day => table.On(day).Assets.Amount == table.On(day).EquityAndLiabilities.Amount)
            && bridge.Unexplained.Amount == Sek.Zero
            && bridge.Explain().Amount == bridge.ChangeInCash.Amount;
    }

    private static decimal[] Figures(CashBridge bridge) =>
        [
            .. new[]
            {
                bridge.Result,
                bridge.GrowthOfReceivables,
                bridge.GrowthOfLiabilities,
                bridge.ChangeInCash,
                bridge.Unexplained,
            }.Select(figure => figure.Amount.Kronor),
        ];
}
