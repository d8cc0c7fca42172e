using NodaTime;
using static Finsam.Domain.Sek;
using static Finsam.Domain.Tests.Cases.Small;

namespace Finsam.Domain.Tests.Accounts;

/// <summary>Balance sheets that are put together wrongly, and small ones that are not.</summary>
public class BalanceSheetTests
{
    [Fact]
    public void A_balance_sheet_names_all_lines_that_are_wrong()
    {
        BalanceLine cash = new("Kassa", BalanceLineKind.Cash, Kr(1));
        Refusal.Of<ArgumentException>(
            "lines",
            "Exempel, 2023-12-31: 'Kassa' is the name of 2 lines. Give each its own. "
                + "Exempel, 2023-12-31: 'A' and 'B' are both Result. Keep one.",
            () =>
                Sheet(
                    new(2023, 12, 31),
                    cash,
                    cash,
                    new("A", BalanceLineKind.Result, null),
                    new("B", BalanceLineKind.Result, Kr(1))
                )
        );
        Refusal.Of<ArgumentException>(
            "lines",
            "Number 1 of the lines is null. Leave it out.",
            () => Sheet(new(2023, 12, 31), [null!])
        );
        Refusal.Of<ArgumentException>("name", "", () => new BalanceLine(" ", BalanceLineKind.Cash, null));
        Refusal.Of<ArgumentOutOfRangeException>(
            "kind",
            "99 is not",
            () => new BalanceLine("A", (BalanceLineKind)99, null)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "printedUnit",
            "A rounding",
            () => new BalanceSheet("A", new(2023, 1, 1), [], null, Sek.Zero)
        );
        Assert.Equal("Kassa: 1 kr", $"{cash}".Plain());
        Assert.Equal("A: -", $"{new BalanceLine("A", BalanceLineKind.Cash, null)}");
    }

    [Fact]
    public void Every_kind_of_line_is_summed_where_it_belongs()
    {
        BalanceSheet sheet = new(
            "Exempel",
            new(2023, 12, 31),
            [
                new("a", BalanceLineKind.Cash, Kr(1)),
                new("b", BalanceLineKind.Receivable, Kr(2)),
                new("c", BalanceLineKind.OtherAsset, Kr(4)),
                new("d", BalanceLineKind.BroughtForward, Kr(8)),
                new("e", BalanceLineKind.Result, Kr(16)),
                new("f", BalanceLineKind.CurrentLiability, Kr(32)),
                new("g", BalanceLineKind.Loan, Kr(64)),
                new("h", BalanceLineKind.Guarantee, Kr(128)),
                new("i", BalanceLineKind.Loan, null),
                new("j", BalanceLineKind.Guarantee, Sek.Zero),
            ],
            new PrintedBalance
            {
                Assets = Kr(10),
                Equity = Kr(20),
                EquityAndLiabilities = Kr(200),
            }
        );
        Assert.Equal(
            [1m, 6, 96, 8, 16, 7, 24, 116],
            new[]
            {
                sheet.Cash,
                sheet.Receivables,
                sheet.Liabilities,
                sheet.BroughtForward,
                sheet.Result,
                sheet.Assets.Computed,
                sheet.Equity.Computed,
                sheet.EquityAndLiabilities.Computed,
            }.Select(amount => amount.Kronor)
        );
        Assert.Equal(
            [
                "Exempel, 2023-12-31, summa tillgångar: 7 kr, tryckt 10 kr, differens 3 kr",
                "Exempel, 2023-12-31, årets balanserade resultat: 24 kr, tryckt 20 kr, differens -4 kr",
                "Exempel, 2023-12-31, summa eget kapital och skulder: 116 kr, tryckt 200 kr, differens 84 kr",
                "Exempel, 2023-12-31, balansomslutning: 10 kr, tryckt 200 kr, differens 190 kr",
            ],
            sheet.Reconcile().Select(each => each.ToString().Plain())
        );
        Assert.Equal(["i"], sheet.Reconcile()[2].BlankLines);
        Assert.Equal(
            ["Exempel, 2023-12-31, g", "Exempel, 2023-12-31, h"],
            sheet.CheckDebts().Select(finding => finding.Where)
        );
        Assert.Equal("Förbundet har lämnat borgen eller pant.", sheet.CheckDebts()[1].Message.Swedish);
    }

    [Fact]
    public void A_sheet_that_does_not_balance_says_so_and_names_blank_lines_where_nothing_is_printed()
    {
        BalanceLine cash = new("Kassa", BalanceLineKind.Cash, Kr(10));
        BalanceLine blank = new("Resultat", BalanceLineKind.Result, null);
        Finding finding = Assert.Single(Sheet(new(2023, 12, 31), cash, blank).Reconcile()).ToFinding();
        Assert.Equal(("FIN502", Kr(-10)), (finding.Code, finding.Difference));
        Assert.EndsWith("Resultat.", finding.Remedy.Swedish, StringComparison.Ordinal);
        Finding without = Assert.Single(Sheet(new(2023, 12, 31), cash).Reconcile()).ToFinding();
        Assert.Equal(
            ("FIN503", "Total assets are not total equity and liabilities."),
            (without.Code, without.Message.English)
        );
        PrintedBalance printed = new()
        {
            Assets = Kr(10),
            Equity = Sek.Zero,
            EquityAndLiabilities = Sek.Zero,
        };
        Assert.Equal(
            DifferenceKind.Unexplained,
            Assert.Single(new BalanceSheet("Exempel", new(2023, 12, 31), [cash, blank], printed).Reconcile()).Kind
        );
    }

    [Fact]
    public void A_sum_may_pass_the_largest_amount_on_the_way_and_one_that_is_too_large_names_the_sheet()
    {
        BalanceLine cash = new("Kassa", BalanceLineKind.Cash, Sek.MaxValue);
        BalanceLine receivable = new("Fordran", BalanceLineKind.Receivable, Sek.FromOre(1));
        BalanceLine less = new("Avdrag", BalanceLineKind.Receivable, Sek.FromOre(-1));
        Assert.Equal(Sek.MaxValue, Sheet(new(2023, 12, 31), cash, receivable, less).Assets.Value);
        OverflowException error = Assert.Throws<OverflowException>(() => Sheet(new(2023, 12, 31), cash, receivable));
        Assert.StartsWith(
            "'Exempel, 2023-12-31': The sum is more than an amount can hold",
            error.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_day_by_another_calendar_is_refused() =>
        Refusal.Of<ArgumentException>(
            "date",
            "2023-12-31 is a day of the calendar Julian. Give it by ISO",
            () => Sheet(new LocalDate(2023, 12, 31, CalendarSystem.Julian))
        );
}
