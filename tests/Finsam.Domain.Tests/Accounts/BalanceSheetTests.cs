using Finsam.Domain.Tests.Cases;
using NodaTime;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Accounts;

/// <summary>Balance sheets: what is printed, what the lines come to, and what is not known.</summary>
public class BalanceSheetTests
{
    private static readonly LocalDate YearEnd = new(2023, 12, 31);

    [Fact]
    public void The_printed_sheets_of_Höglandet_add_up_on_every_day()
    {
        (BalanceSheet Sheet, decimal[] Printed)[] sheets =
        [
            (HoglandetBalances.Of2020.On(new(2019, 12, 31)), [1_024_694, 566_844, 1_024_694, 457_850]),
            (HoglandetBalances.Of2020.On(new(2020, 6, 30)), [3_499_615, 2_795_855, 3_499_615, 703_760]),
            (HoglandetBalances.Of2023.On(new(2022, 12, 31)), [2_040_281, 1_215_582, 2_040_281, 824_699]),
            (HoglandetBalances.Of2023.On(new(2023, 6, 30)), [3_985_322, 3_406_363, 3_985_322, 578_959]),
        ];
        Assert.All(
            sheets,
            each =>
            {
                Figure[] printed = [each.Sheet.Assets, each.Sheet.Equity, each.Sheet.EquityAndLiabilities];
                Assert.Equal(
                    each.Printed,
                    printed.Append(each.Sheet.Liabilities).Select(figure => figure.Amount.Kronor)
                );
                Assert.All(printed, figure => Assert.Equal(Sek.Zero, figure.Difference));
                Assert.Equal(each.Sheet.Assets.Amount, each.Sheet.EquityAndLiabilities.Amount);
                Assert.Null(each.Sheet.Liabilities.Printed);
            }
        );
        Assert.Equal(Kr(3_470_362), sheets[3].Sheet[BalanceKind.Cash].Amount);
        Assert.Equal(Kr(-229_070), sheets[0].Sheet[BalanceKind.Result].Amount);
    }

    [Fact]
    public void A_sheet_shows_itself_in_both_languages()
    {
        BalanceSheet sheet = HoglandetBalances.Of2023.On(new(2023, 6, 30));
        Assert.Equal(
            """
            balansräkning 2023-06-30
              Övriga fordringar: 514 960 kr
              Kassa och bank: 3 470 362 kr
              Balanserat från föregående år: 1 215 582 kr
              Årets resultat: 2 190 781 kr
              Kortfristiga skulder: 578 959 kr
              summa tillgångar: 3 985 322 kr
              eget kapital: 3 406 363 kr
              summa skulder: 578 959 kr
              summa eget kapital och skulder: 3 985 322 kr
            """,
            $"{sheet}".Plain()
        );
        BalanceSheet english = new BalanceTable(
            [YearEnd],
            [new("Kassa", BalanceKind.Cash, [1_000], english: "Cash at bank")]
        ).On(YearEnd);
        Assert.StartsWith(
            "balance sheet 2023-12-31\n  Cash at bank: 1,000 kr\n  total assets: 1,000 kr\n  equity: ",
            english.ToString(Language.English).Plain(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_kind_of_line_is_summed_where_it_belongs_and_a_printed_sum_is_the_value()
    {
        BalanceSheet sheet = Sheet(
            new("a", BalanceKind.Cash, [1]),
            new("b", BalanceKind.Receivable, [2]),
            new("c", BalanceKind.OtherAsset, [4]),
            new("d", BalanceKind.BroughtForward, [8]),
            new("e", BalanceKind.Result, [16]),
            new("f", BalanceKind.CurrentLiability, [32]),
            new("g", BalanceKind.Loan, [64]),
            new("h", BalanceKind.Guarantee, [128]),
            new("k", BalanceKind.Loan, [256]),
            BalanceLine.Printed(Total.Assets, "A", [10]),
            BalanceLine.Printed(Total.Equity, "E", [20]),
            BalanceLine.Printed(Total.EquityAndLiabilities, "EL", [400])
        );
        Assert.Equal([7m, 24, 352, 372], Sums(sheet).Select(figure => figure.Computed!.Value.Kronor));
        Assert.Equal([10m, 20, 352, 400], Sums(sheet).Select(figure => figure.Amount.Kronor));
        Assert.Equal([Kr(3), Kr(-4), null, Kr(28)], Sums(sheet).Select(figure => figure.Difference));
        Assert.Equal(
            [1m, 2, 4, 8, 16, 20, 32, 320, 128],
            Enum.GetValues<BalanceKind>()
                .Where(kind => kind != BalanceKind.PrintedTotal)
                .Select(kind => sheet[kind].Amount.Kronor)
        );
        Assert.Equal(9, sheet.Lines.Count);
        Refusal.Of<ArgumentOutOfRangeException>("kind", "99 is not", () => sheet[(BalanceKind)99]);
    }

    [Fact]
    public void What_is_blank_or_has_no_line_is_not_known_and_never_0()
    {
        BalanceSheet sheet = Sheet(
            new("Kassa", BalanceKind.Cash, [10]),
            new("Fordran", BalanceKind.Receivable, [null]),
            new("Resultat", BalanceKind.Result, [5])
        );
        Assert.All(Sums(sheet), figure => Assert.Null(figure.Known));
        Assert.Equal(
            [
                "Fordran 2023-12-31",
                "balanserat från föregående år 2023-12-31",
                "raderna för skulder 2023-12-31",
                "balanserat från föregående år 2023-12-31, raderna för skulder 2023-12-31",
            ],
            Sums(sheet).Select(figure => figure.Missing!.Input.Swedish)
        );
        Assert.Equal("the lines of liabilities 2023-12-31", sheet.Liabilities.Missing!.Input.English);
        Assert.Equal("lån 2023-12-31", sheet[BalanceKind.Loan].Missing!.Input.Swedish);
        NotKnownException error = Assert.Throws<NotKnownException>(() => sheet.Assets.Amount);
        Assert.Equal(new Place(Page.Balances, total: Total.Assets, day: YearEnd), error.Missing.Place);
        Assert.Throws<NotKnownException>(sheet.Equity.Explain);
        BalanceSheet nothing = HoglandetBalances.Of2023.On(YearEnd);
        Assert.All(nothing.Lines.Concat(Sums(nothing)), figure => Assert.Null(figure.Known));
        Assert.All(Sums(BalanceTable.Empty.On(YearEnd)), figure => Assert.NotNull(figure.Missing));
    }

    /// <summary>Västerås 2019 prints equity of 8,1 Mkr and no more of the balance sheet.</summary>
    [Fact]
    public void Of_a_sheet_that_is_printed_in_part_only_that_is_known_and_no_difference_is_made()
    {
        BalanceTable table = new(
            [YearEnd],
            [new("Eget kapital", BalanceKind.TotalEquity, [8_100_000])],
            printedUnit: Kr(100_000)
        );
        BalanceSheet sheet = table.On(YearEnd);
        Assert.Equal(Kr(8_100_000), sheet.Equity.Amount);
        Assert.Equal((Kr(8_050_000), Kr(8_150_000)), (sheet.Equity.Lowest, sheet.Equity.Highest));
        Assert.All([sheet.Assets, sheet.Liabilities, sheet.EquityAndLiabilities], figure => Assert.Null(figure.Known));
        Assert.All(Sums(sheet), figure => Assert.Null(figure.Difference));
        BalanceSheet printed = Sheet(BalanceLine.Printed(Total.Equity, "Eget kapital", [8_100_000]));
        Assert.Equal((Kr(8_100_000), null), (printed.Equity.Amount, printed.Equity.Difference));
    }

    [Fact]
    public void A_printed_sum_beside_a_blank_line_is_the_value_and_nothing_is_known_beside_it()
    {
        Figure assets = Sheet(
            new("Kassa", BalanceKind.Cash, [10]),
            new("Fordran", BalanceKind.Receivable, [null]),
            BalanceLine.Printed(Total.Assets, "Tillgångar", [12])
        ).Assets;
        Assert.Equal((Kr(12), null, null), (assets.Amount, assets.Computed, assets.Difference));
        Assert.Equal(
            """
            balansräkning, summa tillgångar, 2023-12-31: 12 kr
              redovisat: 12 kr
            """,
            assets.Explain().ToString().Plain()
        );
    }

    [Fact]
    public void Equity_can_be_whole_on_one_day_and_in_parts_on_another()
    {
        BalanceTable table = new(
            [new(2022, 12, 31), YearEnd],
            [
                new("Eget kapital", BalanceKind.TotalEquity, [50, null]),
                new("Balanserat", BalanceKind.BroughtForward, [null, 50]),
                new("Resultat", BalanceKind.Result, [null, 7]),
            ]
        );
        Assert.Equal([50m, 57], table.Days.Select(day => table.On(day).Equity.Amount.Kronor));
    }

    [Fact]
    public void Sums_of_coarse_lines_are_known_between_what_the_lines_can_be()
    {
        BalanceTable table = new(
            [YearEnd],
            [
                new("Kassa", BalanceKind.Cash, [1_000]),
                new("Fordran", BalanceKind.Receivable, [2_000]),
                new("Skulder", BalanceKind.CurrentLiability, [1_000]),
                BalanceLine.Printed(Total.Liabilities, "Summa skulder", [1_000]),
            ],
            printedUnit: Kr(1_000)
        );
        Figure assets = table.On(YearEnd).Assets;
        Assert.Equal((Kr(2_000), Kr(4_000)), (assets.Lowest, assets.Highest));
        Figure liabilities = table.On(YearEnd).Liabilities;
        Assert.Equal((Kr(500), Kr(1_500)), (liabilities.Lowest, liabilities.Highest));
    }

    [Fact]
    public void A_sum_is_explained_by_its_lines_and_a_line_by_where_it_was_read()
    {
        BalanceTable table = new(
            [YearEnd],
            [
                new(
                    "Kassa",
                    BalanceKind.Cash,
                    [Cell.Of(Kr(10), new("bok.xlsx", "Blad1!C7"), new("räknad två gånger", "counted twice"))]
                ),
                new("Fordran", BalanceKind.Receivable, [2]),
                BalanceLine.Printed(Total.Assets, "Tillgångar", [13]),
            ],
            document: "bokslut 2023"
        );
        BalanceSheet sheet = table.On(YearEnd);
        Assert.Equal(
            """
            balansräkning, summa tillgångar, 2023-12-31: 13 kr
              Kassa: 10 kr
              + Fordran: 2 kr
              redovisat: 13 kr
            """,
            sheet.Assets.Explain().ToString().Plain()
        );
        Assert.Equal(
            """
            balance sheet, Kassa, 2023-12-31: 10 kr
              bok.xlsx, Blad1!C7
              counted twice
            """,
            sheet.Lines[0].Explain().ToString(Language.English).Plain()
        );
        Assert.Equal("redovisat i bokslut 2023", $"{sheet.Lines[1].Explain().Steps[0]}");
        Assert.Equal(
            "as told",
            Sheet(new BalanceLine("A", BalanceKind.Cash, [1])).Lines[0].Explain().Steps[0].Text.English
        );
        Explanation both = HoglandetBalances.Of2023.On(new(2023, 6, 30)).EquityAndLiabilities.Explain();
        Assert.Equal(
            """
            balansräkning, summa eget kapital och skulder, 2023-06-30: 3 985 322 kr
              eget kapital: 3 406 363 kr
                Balanserat från föregående år: 1 215 582 kr
                + Årets resultat: 2 190 781 kr
              + summa skulder: 578 959 kr
                Kortfristiga skulder: 578 959 kr
            """,
            both.ToString().Plain()
        );
    }

    [Fact]
    public void A_sum_may_pass_the_largest_amount_on_the_way_and_one_that_is_too_large_names_the_day()
    {
        BalanceLine cash = new("Kassa", BalanceKind.Cash, [Sek.MaxValue]);
        BalanceLine receivable = new("Fordran", BalanceKind.Receivable, [Sek.FromOre(1)]);
        BalanceLine less = new("Avdrag", BalanceKind.Receivable, [Sek.FromOre(-1)]);
        Assert.Equal(Sek.MaxValue, Sheet(cash, receivable, less).Assets.Amount);
        OverflowException error = Assert.Throws<OverflowException>(() => Sheet(cash, receivable));
        Assert.StartsWith(
            "The balance sheet of 2023-12-31: The sum is more than an amount can hold",
            error.Message,
            StringComparison.Ordinal
        );
    }

    private static Figure[] Sums(BalanceSheet sheet) =>
        [sheet.Assets, sheet.Equity, sheet.Liabilities, sheet.EquityAndLiabilities];

    private static BalanceSheet Sheet(params BalanceLine[] lines) => new BalanceTable([YearEnd], lines).On(YearEnd);
}
