using NodaTime;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Accounts;

/// <summary>Tables of balances as they are told, and what is none.</summary>
public class BalanceTableTests
{
    private static readonly LocalDate YearEnd = new(2023, 12, 31);

    [Fact]
    public void A_table_is_equal_by_its_parts_and_tells_what_it_has()
    {
        Assert.Equal(Table(), Table());
        Assert.Equal(Table().GetHashCode(), Table().GetHashCode());
        Assert.NotEqual(Table(), Table(document: "bokslut"));
        Assert.NotEqual(Table(), Table(unit: Kr(1_000)));
        Assert.NotEqual(Table(), Table(amount: 2));
        Assert.Equal("2022-12-31, 2023-12-31: Kassa, Tillgångar", $"{Table()}");
        Assert.Equal((BalanceKind.PrintedTotal, Total.Assets), (Table().Lines[1].Kind, Table().Lines[1].Total));
        Assert.Equal((Kr(1), null), (Table().PrintedUnit, Table().Document));
        Assert.Equal("Cash at bank", Table().Lines[0].English);
        Assert.Empty(BalanceTable.Empty.Days);
        Assert.Empty(BalanceTable.Empty.Lines);

        static BalanceTable Table(decimal amount = 1, Sek? unit = null, string? document = null) =>
            new(
                [new(2022, 12, 31), YearEnd],
                [
                    new("Kassa", BalanceKind.Cash, [amount, null], english: "Cash at bank"),
                    BalanceLine.Printed(Total.Assets, "Tillgångar", [1, 2]),
                ],
                unit,
                document
            );
    }

    [Fact]
    public void All_lines_that_are_wrong_are_named()
    {
        BalanceLine cash = new("Kassa", BalanceKind.Cash, [1]);
        Refusal.Of<ArgumentException>(
            "lines",
            "'Kassa' is the name of 2 lines. Give each its own. 'A' and 'B' are both Result. Keep one. "
                + "'C' and 'D' are both the printed sum Assets. Keep one. 'E' has 2 cells for 1 days. "
                + "Give one for each, null where a cell is blank. 'F' is all equity on 2023-12-31, and 'B' a part of it. "
                + "Print the sum with BalanceLine.Printed.",
            () =>
                new BalanceTable(
                    [YearEnd],
                    [
                        cash,
                        cash,
                        new("A", BalanceKind.Result, [null]),
                        new("B", BalanceKind.Result, [1]),
                        BalanceLine.Printed(Total.Assets, "C", [1]),
                        BalanceLine.Printed(Total.Assets, "D", [1]),
                        new("E", BalanceKind.Cash, [1, 2]),
                        new("F", BalanceKind.TotalEquity, [3]),
                    ]
                )
        );
        Refusal.Of<ArgumentException>(
            "lines",
            "Number 1 of the lines is null. Leave it out.",
            () => new BalanceTable([YearEnd], [null!])
        );
        Refusal.Of<ArgumentNullException>("lines", "Value cannot be null.", () => new BalanceTable([YearEnd], null!));
    }

    [Fact]
    public void A_line_that_is_none_is_refused()
    {
        Refusal.Of<ArgumentException>("name", "'name' is blank.", () => new BalanceLine(" ", BalanceKind.Cash, [null]));
        Refusal.Of<ArgumentException>(
            "english",
            "'english' is blank.",
            () => new BalanceLine("A", BalanceKind.Cash, [null], " ")
        );
        Refusal.Of<ArgumentNullException>(
            "cells",
            "Value cannot be null.",
            () => new BalanceLine("A", BalanceKind.Cash, null!)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "kind",
            "99 is not",
            () => new BalanceLine("A", (BalanceKind)99, [null])
        );
        Refusal.Of<ArgumentException>(
            "kind",
            "'A' is a printed sum. Make it with BalanceLine.Printed.",
            () => new BalanceLine("A", BalanceKind.PrintedTotal, [null])
        );
        Refusal.Of<ArgumentException>(
            "cells",
            "'A' has the cell =. A balance is typed or blank. 'A' has the cell Utfall 2022 + 0 %.",
            () => new BalanceLine("A", BalanceKind.Cash, [Cell.Computed, 1, Cell.Indexed("Utfall 2022")])
        );
        Refusal.Of<ArgumentException>(
            "total",
            "Costs is no sum of a balance sheet. Give one of Assets, Equity, Liabilities, EquityAndLiabilities.",
            () => BalanceLine.Printed(Total.Costs, "A", [1])
        );
        Refusal.Of<ArgumentOutOfRangeException>("total", "99 is not", () => BalanceLine.Printed((Total)99, "A", [1]));
    }

    [Fact]
    public void Days_and_units_that_are_none_are_refused()
    {
        LocalDate julian = new(2023, 12, 31, CalendarSystem.Julian);
        const string words = "2023-12-31 is a day of the calendar Julian. Give it by ISO";
        Refusal.Of<ArgumentException>("days", words, () => new BalanceTable([YearEnd, julian], []));
        Refusal.Of<ArgumentException>("day", words, () => BalanceTable.Empty.On(julian));
        Refusal.Of<ArgumentException>(
            "days",
            "2023-12-31 stands twice. Give each day once.",
            () => new BalanceTable([YearEnd, YearEnd], [])
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "days",
            "2003 is no year of a federation",
            () => new BalanceTable([new(2003, 12, 31)], [])
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "printedUnit",
            "A rounding",
            () => new BalanceTable([YearEnd], [], Sek.Zero)
        );
        Refusal.Of<ArgumentException>("document", "", () => new BalanceTable([YearEnd], [], document: " "));
    }
}
