using Finsam.Domain.Tests.Cases;
using NodaTime;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Lines;

/// <summary>The parts that a table is told with.</summary>
public class LineTests
{
    [Fact]
    public void A_number_becomes_a_typed_cell_and_cells_show_themselves()
    {
        Cell typed = 5.5m;
        Assert.Equal(
            (Kr(5.5m), false, null, Sek.Zero),
            (typed.Typed!.Value, typed.IsComputed, typed.IndexedFrom, typed.Other)
        );
        Assert.Equal(typed, Cell.Of(Kr(5.5m)));
        Assert.NotEqual(typed, Cell.Of(Kr(5.5m), reason: new("så", "so")));
        Assert.NotEqual(typed, Cell.Of(Kr(5.5m), new CellSource("bok.xlsx")));
        Cell indexed = Cell.Indexed("Budget 2023", Fraction.Percent(3), Kr(1_000));
        Assert.Equal(
            ("Budget 2023", new Fraction(3, 100), Kr(1_000)),
            (indexed.IndexedFrom, indexed.Increase, indexed.Unit)
        );
        Assert.Equal(
            ["5,50 kr", "=", "= + 8 436 kr", "Budget 2023 + 3 %"],
            new[] { typed, Cell.Computed, Cell.Computed.Plus(Kr(8_436)), indexed }.Select(cell => $"{cell}".Plain())
        );
        Assert.Equal("bok.xlsx, Blad1!C7, 2024-06-30", $"{new CellSource("bok.xlsx", "Blad1!C7", new(2024, 6, 30))}");
    }

    [Fact]
    public void A_cell_that_cannot_be_is_refused()
    {
        Refusal.Of<ArgumentException>("from", "'from' is blank.", () => Cell.Indexed(" "));
        Refusal.Of<ArgumentOutOfRangeException>(
            "increase",
            "The increase is -2.",
            () => Cell.Indexed("Budget 2023", -2)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "increase",
            "The increase is 1000.",
            () => Cell.Indexed("Budget 2023", 1_000)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "unit",
            "A rounding unit must be more than 0 kr, not 0 kr.",
            () => Cell.Indexed("Budget 2023", unit: Sek.Zero)
        );
        Refusal.Of<ArgumentOutOfRangeException>("kronor", "0.001 kr is not a whole number of öre.", () => (Cell)0.001m);
        Refusal.Of<ArgumentException>("at", "'at' is blank.", () => new CellSource("bok.xlsx", ""));
        Assert.Equal(
            "The cell 5 kr is not computed. Type the whole amount instead.",
            Assert.Throws<InvalidOperationException>(() => ((Cell)5).Plus(Kr(1))).Message.Plain()
        );
    }

    [Fact]
    public void Columns_have_names_days_and_kinds_of_their_own()
    {
        Column budget = Column.Budget(
            2021,
            decidedOn: new(2020, 11, 26),
            after: "Prognos 2020",
            document: "plan 2021-2023"
        );
        Assert.Equal(
            (
                "Budget 2021",
                ColumnKind.Budget,
                2021,
                true,
                new LocalDate(2020, 11, 26),
                "Prognos 2020",
                Kr(1),
                "plan 2021-2023",
                null
            ),
            (
                budget.Name,
                budget.Kind,
                budget.Year,
                budget.IsWholeYear,
                budget.DecidedOn!.Value,
                budget.After,
                budget.PrintedUnit,
                budget.Document,
                budget.English
            )
        );
        Column half = Column.OutcomeThrough(new(2023, 6, 30), printedUnit: Tkr(1));
        Assert.Equal(
            ("Utfall 2023-06-30", "Outcome 2023-06-30", ColumnKind.Outcome, false, Tkr(1)),
            (half.Name, half.English, half.Kind, half.IsWholeYear, half.PrintedUnit)
        );
        Assert.Equal(new DateInterval(new(2023, 1, 1), new(2023, 6, 30)), half.Days);
        Column quarter = Column.OutcomeIn(YearParts.Quarters(2015)[1]);
        Assert.Equal(new DateInterval(new(2015, 4, 1), new(2015, 6, 30)), quarter.Days);
        Assert.Equal(
            ["Utfall 2022", "Prognos 2023", "Plan 2024"],
            new[] { Column.Outcome(2022), Column.Forecast(2023), Column.Plan(2024) }.Select(column => $"{column}")
        );
        Assert.Equal("Budget maj", (Column.Budget(2023) with { Name = "Budget maj" }).Name);
        Column formed = new("Budget 2005", ColumnKind.Budget, new(new(2005, 9, 1), new(2005, 12, 31)));
        Assert.NotEqual(formed, Column.Budget(2005));
    }

    [Fact]
    public void A_column_that_cannot_be_is_refused()
    {
        DateInterval days = YearParts.Year(2023);
        Refusal.Of<ArgumentException>("name", "'name' is blank.", () => new Column(" ", ColumnKind.Plan, days));
        Refusal.Of<ArgumentOutOfRangeException>(
            "kind",
            "5 is not one of ColumnKind.",
            () => new Column("A", (ColumnKind)5, days)
        );
        Refusal.Of<ArgumentException>(
            "days",
            "'A' is for 2022-07-01 to 2023-06-30, in two years. Give a column for each.",
            () => new Column("A", ColumnKind.Plan, new(new(2022, 7, 1), new(2023, 6, 30)))
        );
        Refusal.Of<ArgumentOutOfRangeException>("year", "", () => Column.Budget(2003));
        Refusal.Of<ArgumentOutOfRangeException>(
            "printedUnit",
            "A rounding unit",
            () => Column.Budget(2023, printedUnit: Kr(-1))
        );
        Refusal.Of<ArgumentException>("day", "", () => Column.OutcomeThrough(new(2023, 6, 30, CalendarSystem.Julian)));
        Refusal.Of<ArgumentException>("Name", "'Name' is blank.", () => Column.Budget(2023) with { Name = "" });
    }

    [Fact]
    public void A_line_says_what_it_is_made_of()
    {
        Assert.Equal(
            ["Aneby", "Nässjö", "Sävsjö", "Eksjö", "Tranås", "Vetlanda", "Region Jönköpings län", "Försäkringskassan"],
            Line.Contributions(Hoglandet.Federation).Select(line => line.Name)
        );
        Line aneby = Line.Contribution(Hoglandet.Aneby);
        Assert.Equal((Party.Municipalities, true, false), (aneby.Party!.Value, aneby.IsIncome, aneby.IsCost));
        Assert.Equal(new LineSource.Contribution(Hoglandet.Aneby), aneby.Source);
        Line room = Line.Room("Utrymme", Kr(100_000), closingAtLeast: Kr(5));
        Assert.Equal((new LineSource.Room(Kr(5), Kr(100_000)), LineKind.Room), (room.Source, room.Kind));
        Line printed = Line.Printed(Total.Costs, "Summa", [5, null], "Sum");
        Assert.Equal(
            (Total.Costs, LineKind.PrintedTotal, "Sum", false, false),
            (printed.Total!.Value, printed.Kind, printed.English, printed.IsCost, printed.IsIncome)
        );
        Assert.Equal(Party.State, new Line("Staten", LineKind.Contribution, [5], party: Party.State).Party);
        Assert.Equal(Line.Payouts("SE", "SE-coach", [5]), Line.Payouts("SE", "SE-coach", [Kr(5)]));
        Assert.NotEqual(Line.Payouts("SE", "SE-coach", [5]), Line.Payouts("SE", "SE-coach", [6]));
        Assert.Equal(
            [
                "medlemsbidrag, Aneby",
                "utbetalningar, SE-coach",
                "beviljade medel, Mitt Val",
                "utrymme i hela 100 000 kr",
            ],
            new[]
            {
                aneby.Source!,
                new LineSource.Payouts("SE-coach"),
                new LineSource.Grants("Mitt Val"),
                room.Source!,
            }.Select(source => $"{source}".Plain())
        );
    }

    [Fact]
    public void A_line_that_cannot_be_is_refused_with_all_that_is_wrong()
    {
        Refusal.Of<ArgumentException>(
            "kind",
            "'A' has no cells and is made of nothing. Give a cell for each column, or a source. "
                + "'A' has a party, which only a contribution has that is of no member in particular.",
            () => new Line("A", LineKind.Audit, party: Party.State)
        );
        Refusal.Of<ArgumentException>(
            "kind",
            "'A' has a computed cell but is made of nothing. Say what it is made of, or type it.",
            () => new Line("A", LineKind.Audit, [Cell.Computed])
        );
        Refusal.Of<ArgumentException>(
            "kind",
            "'A' is a printed sum. Make it with Line.Printed.",
            () => new Line("A", LineKind.PrintedTotal, [5])
        );
        Refusal.Of<ArgumentException>(
            "kind",
            "'A' is of the kind Interest, which is not made of utbetalningar, SE-coach. Give another kind.",
            () => new Line("A", LineKind.Interest, source: new LineSource.Payouts("SE-coach"))
        );
        Refusal.Of<ArgumentException>(
            "cells",
            "'A' is a printed sum, so its cells are typed or blank.",
            () => Line.Printed(Total.Costs, "A", [Cell.Indexed("B")])
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "total",
            "Equity is a sum of a balance sheet",
            () => Line.Printed(Total.Equity, "A", [5])
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "kind",
            "5 is not one of LineKind.",
            () => new Line("A", (LineKind)5, [5])
        );
        Refusal.Of<ArgumentException>("name", "'name' is blank.", () => Line.Payouts("", "SE-coach"));
        Refusal.Of<ArgumentException>("role", "'role' is blank.", () => Line.Payouts("A", ""));
    }

    [Fact]
    public void A_map_keeps_what_names_mean_and_one_meaning_each()
    {
        LineMap map = new([
            new("Verksamhet", LineKind.Individual),
            new("Summa", Total.Costs),
            LineMeaning.LeftOut("Not"),
        ]);
        Assert.Equal(
            ["Verksamhet: Individual", "Summa: =Costs", "Not: "],
            map.Meanings.Select(meaning => $"{meaning}")
        );
        Assert.Null(map["verksamhet"]);
        LineMap more = map.With([new("Not", Column.Budget(2023)), new("Summa", Total.Overhead)]);
        Assert.Equal(["Verksamhet", "Not", "Summa"], more.Meanings.Select(meaning => meaning.Name));
        Assert.Equal(Total.Overhead, more["Summa"]!.Line!.Total);
        Assert.Equal(more, new LineMap(more.Meanings));
        Refusal.Of<ArgumentException>(
            "meanings",
            "'A' has more than one meaning. Keep one.",
            () => new LineMap([new("A", LineKind.Audit), new("A", Total.Costs)])
        );
        Refusal.Of<ArgumentException>(
            "kind",
            "'A' is a printed sum. Say which, by its Total.",
            () => new LineMeaning("A", LineKind.PrintedTotal)
        );
        Refusal.Of<ArgumentException>("name", "'name' is blank.", () => new LineMeaning(" ", LineKind.Audit));
        Refusal.Of<ArgumentOutOfRangeException>(
            "total",
            "Assets is a sum of a balance sheet",
            () => new LineMeaning("A", Total.Assets)
        );
    }
}
