using Finsam.Domain.Tests.Cases;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Lines;

/// <summary>The table as it follows: what is printed beside what its lines make, and what nobody knows.</summary>
public class FiguresTests
{
    private static readonly Column Budget = Column.Budget(2023);

    [Fact]
    public void What_is_typed_or_printed_is_the_value_and_what_it_follows_to_stands_beside_it()
    {
        LineTable table = new(
            [Budget],
            [
                Line.Payouts("SE-Höglandet", "SE-coach", [3_860_000]),
                new(
                    "Kansli",
                    LineKind.Administration,
                    [Cell.Of(Kr(100_000), new("bok.xlsx", "Blad1!C7"), new("bokfört", "booked"))]
                ),
                Line.Printed(Total.Costs, "Summa kostnader", [3_960_001], english: "All costs"),
            ]
        );
        Figures figures = table.Followed((_, _) => Kr(3_850_000));
        Figure coach = figures["Budget 2023", "SE-Höglandet"];
        Assert.Equal(
            (Kr(3_860_000), Kr(3_860_000), Kr(3_850_000), Kr(10_000)),
            (coach.Amount, coach.Printed!.Value, coach.Computed!.Value, coach.Difference!.Value)
        );
        Assert.Equal(
            """
            SE-Höglandet, Budget 2023: 3 860 000 kr
              angivet: 3 860 000 kr
              underlaget ger 3 850 000 kr
            """,
            $"{coach.Explain()}".Plain()
        );
        Assert.Equal(
            """
            Kansli, Budget 2023: 100,000 kr
              typed: 100,000 kr (bok.xlsx, Blad1!C7)
              booked
            """,
            figures["Budget 2023", "Kansli"].Explain().ToString(Language.English).Plain()
        );
        Figure costs = figures["Budget 2023", Total.Costs];
        Assert.Same(costs, figures["Budget 2023", "Summa kostnader"]);
        Assert.Equal(new Place("Budget 2023", Total.Costs), costs.Place);
        Assert.Equal("3 960 001 kr (delarna ger 3 960 000 kr)", $"{costs}".Plain());
        Assert.Equal(
            """
                              Budget 2023
            SE-Höglandet     3,860,000 kr *
            Kansli             100,000 kr
            All costs        3,960,001 kr *
            total income                –
            result                      –
            closing balance             –
            * Budget 2023, SE-Höglandet: 3,860,000 kr (its source gives 3,850,000 kr)
            * Budget 2023, total costs: 3,960,001 kr (its parts come to 3,960,000 kr)
            """,
            figures.ToString(Language.English).Plain()
        );
    }

    [Fact]
    public void A_printed_sum_that_its_lines_make_says_so_down_to_the_lines()
    {
        LineTable table = new(
            [Budget],
            [
                new("A", LineKind.Individual, [100]),
                new("B", LineKind.Structural, [50]),
                Line.Printed(Total.Initiatives, "Delsumma", [150]),
                new("C", LineKind.Audit, [5]),
            ]
        );
        Assert.Equal(
            """
            Budget 2023, summa kostnader: 155 kr
              delsumma insatser: 150 kr
              delsumma administration: 5 kr
                revision: 5 kr
                  C: 5 kr
            """,
            $"{table.Followed()["Budget 2023", Total.Costs].Explain()}".Plain()
        );
    }

    [Fact]
    public void A_blank_cell_is_not_known_and_neither_is_a_sum_of_it_that_is_not_printed()
    {
        Figures figures = new LineTable(
            [Budget, Column.Plan(2024)],
            [
                new("Intäkter", LineKind.OtherIncome, [100, 100]),
                new("A", LineKind.Individual, [null, null]),
                Line.Payouts("B", "Koordinator"),
                Line.Printed(Total.Costs, "Summa kostnader", [90, null]),
            ]
        ).Followed();
        Figure blank = figures["Plan 2024", "A"];
        Assert.Null(blank.Known);
        Assert.Equal("\u2013", $"{blank}");
        Assert.Equal("Plan 2024, A  saknas: A, Plan 2024 (tom cell)", $"{blank.Missing}");
        Assert.Equal(
            (Kr(10), null),
            (figures["Budget 2023", Total.Result].Known, figures["Plan 2024", Total.Result].Known)
        );
        Assert.Null(figures["Budget 2023", Total.Costs].Difference);
        Figure payouts = figures["Plan 2024", "B"];
        NotKnownException error = Assert.Throws<NotKnownException>(() => payouts.Amount);
        Assert.Same(payouts.Missing, error.Missing);
        Assert.Equal(
            "Plan 2024, B is not known: what it is made of missing. Tell it, or ask for what is known.",
            error.Message
        );
        Assert.Throws<NotKnownException>(() => payouts.Explain());
    }

    /// <summary>Västerås 2019 prints activities 12,1 Mkr and a result of 1,3 Mkr, and nothing else.</summary>
    [Fact]
    public void What_is_not_printed_lies_between_what_coarse_figures_leave_and_no_difference_is_made_of_it()
    {
        Figures figures = new LineTable(
            [Column.Outcome(2019, printedUnit: Mkr(0.1m))],
            [
                Line.Printed(Total.Initiatives, "Verksamhet", [Mkr(12.1m)]),
                Line.Printed(Total.Result, "Årets resultat", [Mkr(1.3m)]),
            ]
        ).Followed();
        Figure income = figures["Utfall 2019", Total.Income];
        Assert.Equal(
            (Mkr(13.4m), Mkr(13.3m), Mkr(13.5m)),
            (income.Amount, income.Lowest!.Value, income.Highest!.Value)
        );
        Figure costs = figures["Utfall 2019", Total.Costs];
        Assert.Equal((Mkr(12.1m), Mkr(12.05m), Mkr(12.15m)), (costs.Amount, costs.Lowest!.Value, costs.Highest!.Value));
        Assert.Null(figures["Utfall 2019", Total.Result].Difference);
        Assert.Null(figures["Utfall 2019", Total.Closing].Known);
    }

    [Fact]
    public void Costs_that_are_not_told_lie_where_income_and_result_leave_them()
    {
        Figures figures = new LineTable(
            [Column.Outcome(2019, printedUnit: Tkr(1))],
            [new("Intäkter", LineKind.OtherIncome, [100_000]), Line.Printed(Total.Result, "Resultat", [30_000])]
        ).Followed();
        Figure costs = figures["Utfall 2019", Total.Costs];
        Assert.Equal((Kr(70_000), Kr(69_000), Kr(71_000)), (costs.Amount, costs.Lowest!.Value, costs.Highest!.Value));
    }

    /// <summary>Ten lines of 100,4 tkr are printed as 100, and their sum as 1 004.</summary>
    [Fact]
    public void A_sum_of_coarse_lines_is_no_finer_than_they_are()
    {
        LineTable table = new(
            [Column.Budget(2023, printedUnit: Tkr(1))],
            [.. Enumerable.Range(1, 10).Select(i => new Line($"Post {i}", LineKind.Individual, [100_000]))]
        );
        Figure costs = table.Followed()["Budget 2023", Total.Costs];
        Assert.Equal((Tkr(995), Tkr(1_005)), (costs.Lowest!.Value, costs.Highest!.Value));
        Figure printed = table.Adding(Line.Printed(Total.Costs, "Summa", [1_004_000])).Followed()[
            "Budget 2023",
            Total.Costs
        ];
        Assert.Equal(
            (Tkr(1_003.5m), Tkr(1_004.5m), Tkr(4)),
            (printed.Lowest!.Value, printed.Highest!.Value, printed.Difference!.Value)
        );
    }

    /// <summary>Finnveden 2021-2023: 1 824 471, then 49 671 and 50 071, as the plan prints them.</summary>
    [Fact]
    public void A_column_opens_with_what_the_one_before_closes_with_and_room_is_the_largest_that_leaves_enough()
    {
        LineTable table = LineTable
            .Parse(Pasted.Finnveden2021, Pasted.FinnvedenNames)
            .Computing("Budget 2021", "Plan 2022", "Plan 2023");
        Figures figures = table.Followed(
            (column, source) =>
                source switch
                {
                    LineSource.Grants => column.Year == 2021 ? Kr(1_080_000) : Sek.Zero,
                    LineSource.Contribution { Member: var member } => Contributions[member.Name],
                    _ => null,
                }
        );
        Assert.Equal(
            [Kr(2_800_000), Kr(3_200_000), Kr(3_300_000)],
            table.Columns.Skip(2).Select(column => figures[column.Name, "Utrymme nya insatser"].Amount)
        );
        Assert.Equal(
            [Kr(49_671), Kr(50_071), Kr(85_371)],
            table.Columns.Skip(2).Select(column => figures[column.Name, Total.Closing].Amount)
        );
        Assert.Equal(Kr(49_671), figures["Plan 2022", Total.Opening].Amount);
        string[] room = $"{figures["Plan 2022", "Utrymme nya insatser"].Explain()}".Plain().Split('\n');
        Assert.Equal("Utrymme nya insatser, Plan 2022: 3 200 000 kr", room[0]);
        Assert.StartsWith(
            "  största belopp i hela hundratusental kronor som inte ger underskott  [",
            room[1],
            StringComparison.Ordinal
        );
        Assert.Equal("  utan utrymmet: 3 250 071 kr", room[2]);
        Assert.Equal("  3 250 071 kr - 3 200 000 kr = 50 071 kr; 100 000 kr till skulle lämna -49 929 kr", room[^1]);
    }

    [Fact]
    public void A_printed_sum_that_holds_the_room_does_not_leave_less_of_it()
    {
        LineTable table = LineTable
            .Parse(Pasted.Finnveden2021, Pasted.FinnvedenNames)
            .With("Plan 2022", "Utrymme nya insatser", Cell.Computed);
        Assert.Equal(Kr(3_200_000), table.Followed()["Plan 2022", "Utrymme nya insatser"].Amount);
    }

    [Theory]
    [InlineData(150_000, 0, 200_000, 0, "= -50 000 kr är redan mindre än 0 kr")]
    [InlineData(350_000, 50_000, 100_000, 200_000, "")]
    [InlineData(349_999, 50_000, 100_000, 100_000, "")]
    public void Room_leaves_what_is_to_be_left_and_is_never_less_than_nothing(
        decimal income,
        decimal left,
        decimal costs,
        decimal room,
        string words
    )
    {
        Figures figures = new LineTable(
            [Budget],
            [
                new("Intäkter", LineKind.OtherIncome, [income]),
                new("Kansli", LineKind.Administration, [costs]),
                Line.Room("Utrymme", Kr(100_000), closingAtLeast: Kr(left)),
            ]
        ).Followed(openingOf: _ => Sek.Zero);
        Assert.Equal(Kr(room), figures["Budget 2023", "Utrymme"].Amount);
        Assert.Equal(
            words.Length > 0,
            $"{figures["Budget 2023", "Utrymme"].Explain()}".Contains("inget utrymme", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Room_is_not_known_where_the_opening_balance_is_not()
    {
        Figures figures = new LineTable(
            [Budget],
            [new("Intäkter", LineKind.OtherIncome, [5]), Line.Room("Utrymme")]
        ).Followed();
        Assert.Equal("Budget 2023, Utrymme  saknas: ingående balans", $"{figures["Budget 2023", "Utrymme"].Missing}");
    }

    [Fact]
    public void An_indexed_cell_follows_an_earlier_column()
    {
        Figures figures = new LineTable(
            [Column.Budget(2023, printedUnit: Tkr(1)), Column.Plan(2024), Column.Plan(2025)],
            [
                new(
                    "Kansli",
                    LineKind.Administration,
                    [500_000, Cell.Indexed("Budget 2023", Fraction.Percent(2.5m), Kr(1_000)), Cell.Indexed("Plan 2024")]
                ),
                new("Okänt", LineKind.Audit, [null, Cell.Indexed("Budget 2023"), 5]),
            ]
        ).Followed();
        Figure raised = figures["Plan 2024", "Kansli"];
        Assert.Equal(
            (Kr(513_000), Kr(512_000), Kr(513_000)),
            (raised.Amount, raised.Lowest!.Value, raised.Highest!.Value)
        );
        Assert.Equal(
            """
            Kansli, Plan 2025: 513 000 kr
              som Plan 2024
                Kansli, Plan 2024: 513 000 kr
                  Budget 2023 + 2,5 %, avrundat till 1 000 kr
                    Kansli, Budget 2023: 500 000 kr
                      angivet: 500 000 kr
            """,
            $"{figures["Plan 2025", "Kansli"].Explain()}".Plain()
        );
        Assert.Equal(
            "Plan 2024, Okänt  saknas: Okänt, Budget 2023 (tom cell)",
            $"{figures["Plan 2024", "Okänt"].Missing}"
        );
    }

    [Fact]
    public void Areas_and_roundings_are_summed_where_they_belong()
    {
        Figures figures = new LineTable(
            [Budget],
            [
                new("Bidrag", LineKind.Contribution, [100]),
                new("Ränta", LineKind.Interest, [7]),
                new("Öresutjämning", LineKind.RoundingAdjustment, [-1]),
                new("Kronutjämning", LineKind.RoundingAdjustment, [-2]),
                new("A", LineKind.Individual, [10]),
                new("B", LineKind.Structural, [20]),
                new("C", LineKind.CommonCosts, [1]),
                new("D", LineKind.Competence, [2]),
                new("E", LineKind.Board, [3]),
                new("F", LineKind.Administration, [4]),
                new("G", LineKind.Audit, [5]),
            ]
        ).Followed(openingOf: _ => Kr(40));
        Assert.Equal(
            [40, 100, 104, 144, 10, 20, 33, 3, 4, 5, 12, 45, 59, 99],
            Enum.GetValues<Total>().Take(14).Select(total => figures["Budget 2023", total].Amount.Kronor)
        );
    }

    [Fact]
    public void Another_cost_stands_beside_what_a_line_is_made_of()
    {
        Figures figures = new LineTable(
            [Column.OutcomeThrough(new(2023, 6, 30))],
            [Line.Payouts("Uppdrag Samverkan", "Koordinator", [Cell.Computed.Plus(Kr(8_436))])]
        ).Followed((_, _) => Kr(850_000));
        Assert.Equal(
            """
            Uppdrag Samverkan, Utfall 2023-06-30: 858 436 kr
              underlag: 850 000 kr
              + övriga kostnader: 8 436 kr
            """,
            $"{figures["Utfall 2023-06-30", "Uppdrag Samverkan"].Explain()}".Plain()
        );
    }

    [Fact]
    public void What_is_not_there_is_refused_by_name()
    {
        Figures figures = new LineTable([Budget], [new("Kansli", LineKind.Administration, [5])]).Followed();
        Refusal.Of<ArgumentException>(
            "column",
            "There is no column 'Budget 2024'. Did you mean 'Budget 2023'?",
            () => figures["Budget 2024", "Kansli"]
        );
        Refusal.Of<ArgumentException>(
            "line",
            "There is no line 'kansli'. Did you mean 'Kansli'?",
            () => figures["Budget 2023", "kansli"]
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "total",
            "Assets is a sum of a balance sheet, not of a column.",
            () => figures["Budget 2023", Total.Assets]
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "total",
            "5 is not one of Total.",
            () => figures["Budget 2023", (Total)5]
        );
    }

    private static readonly Dictionary<string, Sek> Contributions = new(StringComparer.Ordinal)
    {
        ["Gislaved"] = Kr(520_300),
        ["Gnosjö"] = Kr(168_700),
        ["Värnamo"] = Kr(600_500),
        [Hoglandet.Region.Name] = Kr(1_289_500),
        [Member.SocialInsuranceAgency.Name] = Kr(2_579_000),
    };
}
