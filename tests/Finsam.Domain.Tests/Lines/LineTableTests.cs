using NodaTime;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Lines;

/// <summary>A table as it is told, and as it is changed.</summary>
public class LineTableTests
{
    private static readonly LineTable Table = new(
        [Column.Budget(2023), Column.Plan(2024, after: "Budget 2023")],
        [
            new("Intäkter", LineKind.OtherIncome, [500, null]),
            Line.Payouts("SE-Höglandet", "SE-coach"),
            new("Kansli", LineKind.Administration, [100, Cell.Indexed("Budget 2023")]),
            Line.Printed(Total.Costs, "Summa kostnader", [300, null]),
        ]
    );

    [Fact]
    public void A_table_is_equal_by_all_its_parts_and_shows_itself()
    {
        Assert.Equal(Table, new LineTable([.. Table.Columns], Table.Lines));
        Assert.NotEqual(Table, Table.With("Budget 2023", "Kansli", 101));
        Assert.Equal([Cell.Computed, Cell.Computed], Table.Line("SE-Höglandet").Cells);
        Assert.Equal(
            """
            Post             Budget 2023          Plan 2024
            Intäkter              500 kr
            SE-Höglandet               =                  =
            Kansli                100 kr  Budget 2023 + 0 %
            Summa kostnader       300 kr
            """,
            $"{Table}".Plain()
        );
        Assert.Equal("Post", $"{LineTable.Empty}");
    }

    [Fact]
    public void All_that_is_wrong_with_the_columns_is_told_at_once() =>
        Refusal.Of<ArgumentException>(
            "columns",
            "'Budget 2023' is the name of 2 columns. Give each its own. "
                + "'Budget 2023' goes on from 'Budget 2023', which is not before it. Put it there. "
                + "'Plan 2024' goes on from 'Utfall 2022', which is not before it. "
                + "The columns are 'Budget 2023', 'Budget 2023', 'Plan 2024'. (Parameter",
            () =>
                new LineTable(
                    [
                        Column.Budget(2023),
                        Column.Budget(2023, after: "Budget 2023"),
                        Column.Plan(2024, after: "Utfall 2022"),
                    ],
                    []
                )
        );

    [Fact]
    public void All_that_is_wrong_with_the_lines_is_told_at_once() =>
        Refusal.Of<ArgumentException>(
            "lines",
            "'A' is the name of 2 lines. Give each its own. "
                + "'S', 'T' print the same sum, Costs. Keep one. "
                + "'A' has 1 cells for 2 columns. Give one each, null for blank. "
                + "'R', 'Q' ask for room in 'Budget 2023'. One line can have it. "
                + "'A' is -5 kr in 'Budget 2023'. Type it without its minus, or give Cell.Of a reason. "
                + "'A' in 'Budget 2023' is indexed from 'Plan 2024', which is not before it. Put it there. "
                + "'R', 'Q' ask for room in 'Plan 2024'. One line can have it. (Parameter",
            () =>
                new LineTable(
                    Table.Columns,
                    [
                        new("A", LineKind.Audit, [-5]),
                        new("A", LineKind.Audit, [Cell.Indexed("Plan 2024"), 5]),
                        Line.Printed(Total.Costs, "S", [5, 5]),
                        Line.Printed(Total.Costs, "T", [5, 5]),
                        Line.Room("R"),
                        Line.Room("Q"),
                    ]
                )
        );

    [Fact]
    public void Money_that_comes_back_and_a_negative_income_are_told_with_a_minus()
    {
        LineTable table = new(
            [Column.Outcome(2023)],
            [
                new("Kansli", LineKind.Administration, [Cell.Of(Kr(-5), reason: new("återbetalt", "paid back"))]),
                new("Öresutjämning", LineKind.RoundingAdjustment, [-7]),
            ]
        );
        Assert.Equal(Kr(-2), table.Followed()["Utfall 2023", Total.Result].Amount);
        Refusal.Of<ArgumentException>("lines", "Number 1 of the lines is null.", () => new LineTable([], [null!]));
        Refusal.Of<ArgumentNullException>("columns", "", () => new LineTable(null!, []));
    }

    [Fact]
    public void With_puts_a_line_or_a_cell_in_the_place_of_the_one_of_its_name()
    {
        LineTable changed = Table.With(new Line("Kansli", LineKind.Board, [1, 2]));
        Assert.Equal(
            ["Intäkter", "SE-Höglandet", "Kansli", "Summa kostnader"],
            changed.Lines.Select(line => line.Name)
        );
        Assert.Equal(LineKind.Board, changed.Line("Kansli").Kind);
        Assert.Equal([(Cell)100, (Cell)7], Table.With("Plan 2024", "Kansli", 7).Line("Kansli").Cells);
        Assert.Null(Table.With("Budget 2023", "Kansli", null).Line("Kansli").Cells[0]);
        Refusal.Of<ArgumentException>(
            "line",
            "There is no line 'Kansliet'. Did you mean 'Kansli'?",
            () => Table.With("Budget 2023", "Kansliet", 5)
        );
        Refusal.Of<ArgumentException>(
            "column",
            "There is no column 'Budget 2024'. Did you mean 'Budget 2023'?",
            () => Table.With("Budget 2024", "Kansli", 5)
        );
        Refusal.Of<ArgumentException>("name", "There is no line 'Ny'.", () => Table.Line("Ny"));
    }

    [Fact]
    public void Adding_a_column_computes_it_or_is_like_another_and_refuses_a_name_that_is_there()
    {
        LineTable computed = Table.Adding(Column.Plan(2025, after: "Plan 2024"));
        Assert.Equal([null, Cell.Computed, null, null], computed.Lines.Select(line => line.Cells[2]));
        LineTable like = Table.Adding(
            Column.Budget(2023, decidedOn: new(2023, 5, 24)) with
            {
                Name = "Budget 2023 maj",
            },
            like: "Budget 2023"
        );
        Assert.Equal([(Cell)500, Cell.Computed, (Cell)100, (Cell)300], like.Lines.Select(line => line.Cells[2]!));
        Assert.Equal(5, Table.Adding(new Line("Ny", LineKind.Audit, [1, 2])).Lines.Count);
        Refusal.Of<ArgumentException>(
            "column",
            "'Plan 2024' is the name of 2 columns.",
            () => Table.Adding(Column.Plan(2024))
        );
        Refusal.Of<ArgumentException>(
            "line",
            "'Kansli' is the name of 2 lines.",
            () => Table.Adding(new Line("Kansli", LineKind.Audit, [1, 2]))
        );
        Refusal.Of<ArgumentException>(
            "like",
            "There is no column 'Plan 2026'.",
            () => Table.Adding(Column.Plan(2025), like: "Plan 2026")
        );
    }

    [Fact]
    public void Computing_lets_go_of_what_is_typed_or_printed_where_something_gives_it()
    {
        LineTable free = Table
            .With("Plan 2024", "SE-Höglandet", 5)
            .With("Budget 2023", "SE-Höglandet", Cell.Computed.Plus(Kr(8)))
            .Computing("Budget 2023", "Plan 2024");
        Assert.Equal([Cell.Computed.Plus(Kr(8)), Cell.Computed], free.Line("SE-Höglandet").Cells);
        Assert.Equal([null, null], free.Line("Summa kostnader").Cells);
        Assert.Equal([(Cell)100, Cell.Indexed("Budget 2023")], free.Line("Kansli").Cells);
        Cell blank = free.Line("Intäkter").Cells[1]!;
        Assert.Equal((Sek.Zero, "tom cell, räknas som 0 kr"), (blank.Typed!.Value, blank.Reason!.Swedish));
        Refusal.Of<ArgumentException>(
            "columns",
            "There is no column 'Utfall 2022'.",
            () => Table.Computing("Utfall 2022")
        );
    }

    [Fact]
    public void A_map_of_a_table_means_what_the_table_does()
    {
        LineMap map = LineMap.Of(Table);
        Assert.Equal(Column.Plan(2024, after: "Budget 2023"), map["Plan 2024"]!.Column);
        Assert.Equal(Total.Costs, map["Summa kostnader"]!.Line!.Total);
        Assert.Empty(map["Kansli"]!.Line!.Cells);
        Assert.Equal(
            "Budget 2023",
            Assert.Single(LineTable.Read("Post;Plan 2024\nKansli;5", map).Problems).Found.Swedish.Split('\'')[3]
        );
        LocalDate day = new(2023, 5, 24);
        Assert.NotEqual(Table.Columns[0], Column.Budget(2023, decidedOn: day));
    }
}
