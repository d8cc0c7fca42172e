using Finsam.Domain.Tests.Cases;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Lines;

/// <summary>Tables that are pasted as they are printed: what they say, how they were read, and what is left to say.</summary>
public class TableReadingTests
{
    private static readonly LineMap Short = new([
        new("Verksamhet", LineKind.Individual),
        new("Intäkter", LineKind.OtherIncome),
        new("SE-Höglandet", new LineSource.Payouts("SE-coach")),
    ]);

    [Fact]
    public void A_statement_with_tabs_is_read_as_it_is_printed()
    {
        LineTableReading reading = LineTable.Read(Pasted.Höglandet2020, Pasted.Names);
        Assert.Empty(reading.Problems);
        LineTable table = reading.Table!;
        Assert.Equal(
            [Column.Outcome(2019), Column.Budget(2020), Column.OutcomeThrough(new(2020, 6, 30)), Column.Forecast(2020)],
            table.Columns
        );
        Assert.Equal(28, table.Lines.Count);
        Assert.Equal([Kr(96_100), Kr(119_880), Kr(119_880), Kr(119_880)], Typed(table, "Aneby"));
        Assert.Equal([Kr(13_308), null, Sek.Zero, null], Typed(table, "Övriga intäkter"));
        Assert.Equal([Kr(-229_069), null, Kr(2_229_011), null], Typed(table, "Årets resultat"));
        Assert.Equal(new LineSource.Contribution(Hoglandet.Aneby), table.Line("Aneby").Source);
        Assert.Equal(LineKind.Individual, table.Line("Psykiatriveckan").Kind);
        Assert.Equal(LineKind.Administration, table.Line("Marknadsföring").Kind);
        Assert.Equal(LineKind.Board, table.Line("Styrelse").Kind);
        Assert.Equal(Total.Costs, table.Line("Summa kostnader").Total);
        Assert.Equal(
            """
            Cellerna skiljs åt av tabbar.
            Rad 1: Rubrikerna är Utfall 2019, Budget 2020, Utfall 2020-06-30, Prognos 2020.
            Ingen enhet anges: beloppen är i kronor.
            Rad 14: 'Verksamhet' är rubrik för raderna under.
            Rad 21: 'Administration' är rubrik för raderna under.
            Rad 30: 'Summa kostnader' är 6 652 362 kr i Utfall 2019, raderna ger 6 631 585 kr. En cell i kolumnen är tom.
            Rad 31: 'Årets resultat' är -229 069 kr i Utfall 2019, raderna ger -208 292 kr. En cell i kolumnen är tom.
            """,
            $"{reading}".Plain()
        );
    }

    /// <summary>The sums of 2022 miss by the krona that they miss by in the document.</summary>
    [Fact]
    public void A_statement_with_semicolons_is_read_and_a_sum_that_misses_is_told()
    {
        LineTableReading reading = LineTable.Read(Pasted.Höglandet2023, Pasted.Names, file: "delårsrapport 2023");
        Assert.Equal([Kr(-7), null, Kr(-1), null], Typed(reading.Table!, "Öres- och kronutjämning"));
        Assert.Equal("delårsrapport 2023, rad 3, kolumn 2", $"{reading.Table!.Line("Aneby").Cells[0]!.Source}");
        string[] english = reading.ToString(Language.English).Plain().Split('\n');
        Assert.Equal("Row 1: 'Höglandets samordningsförbund, delårsrapport 2023' is a title.", english[1]);
        Assert.Contains(
            "Row 30: 'Summa kostnader' is 8,363,466 kr in Utfall 2022, its lines come to 8,363,465 kr.",
            english
        );
        Figures figures = reading.Table.Followed();
        Assert.Equal(Kr(1), figures["Utfall 2022", Total.Costs].Difference);
        Assert.Equal(Sek.Zero, figures["Utfall 2022", Total.Income].Difference);
        Assert.Equal(Kr(-265_027), figures["Utfall 2022", Total.Result].Amount);
    }

    /// <summary>No name of a sum has a meaning here; "Summa intäkter" is income with the opening balance.</summary>
    [Fact]
    public void Sums_are_found_by_arithmetic_whatever_they_are_called()
    {
        LineTableReading reading = LineTable.Read(Pasted.Finnveden2021, Pasted.FinnvedenNames);
        Assert.Empty(reading.Problems);
        Assert.Equal(
            [
                ("Balanserat resultat", Total.Opening),
                ("Summa intäkter", Total.IncomeWithOpening),
                ("Delsumma verksamheter", Total.Initiatives),
                ("Delsumma administration", Total.Overhead),
                ("Summa kostnader", Total.Costs),
                ("Preliminärt balanserat resultat", Total.Closing),
            ],
            reading.Table!.Lines.Where(line => line.Total is not null).Select(line => (line.Name, line.Total!.Value))
        );
        Assert.Contains("Rad 9: 'Summa intäkter' är summa intäkter med ingående balans.", $"{reading}");
        Assert.Equal("Prognos 2020", reading.Table.Column("Budget 2021").After);
        Assert.Equal(Kr(49_671), reading.Table.Followed()["Budget 2021", Total.Closing].Computed);
    }

    [Theory]
    [InlineData("", "Ingen enhet anges: beloppen är i kronor.", "No unit is given: amounts are in kronor.")]
    [InlineData("Belopp i kr\n", "Beloppen är i kronor.", "Amounts are in kronor.")]
    [InlineData("Belopp i tkr\n", "Beloppen är i enheter om 1 000 kr.", "Amounts are in units of 1,000 kr.")]
    public void How_it_was_read_says_the_unit(string title, string swedish, string english)
    {
        LineTableReading reading = LineTable.Read($"{title}Post;Budget 2023\nIntäkter;5", Short);
        Assert.Contains(swedish, $"{reading}".Plain());
        Assert.Contains(english, reading.ToString(Language.English).Plain());
    }

    [Fact]
    public void Blank_dash_zero_not_known_and_computed_are_told_apart()
    {
        LineTableReading reading = LineTable.Read(
            "Post\tBudget 2023\tPlan 2024\nVerksamhet\t\t\nA\t\t1\nB\t–\t1\nC\t0\t1\nD\t..\t1\nSE-Höglandet\t=\t1\nE\t7\t1",
            Short
        );
        Assert.Equal(
            [null, Sek.Zero, Sek.Zero, null, null, Kr(7)],
            reading.Table!.Lines.Select(line => line.Cells[0]?.Typed)
        );
        Assert.Same(Cell.Computed, reading.Table.Line("SE-Höglandet").Cells[0]);
        Assert.Contains("Streck som lästs som 0: 1.", $"{reading}");
        Assert.Contains("Celler som säger att beloppet inte är känt: 1.", $"{reading}");
        Assert.Contains("Dashes read as 0: 1.", reading.ToString(Language.English));
        Assert.Contains("Cells that say the amount is not known: 1.", reading.ToString(Language.English));
        Cell other = LineTable.Parse("Post;Budget 2023\nSE-Höglandet;= + 8 436", Short).Lines[0].Cells[0]!;
        Assert.Equal(Cell.Computed.Plus(Kr(8_436)), other);
    }

    [Theory]
    [InlineData("Belopp i tkr\nPost;Budget 2023\nIntäkter;12,5", 12_500, 100)]
    [InlineData("Post (kkr);Budget 2023\nIntäkter;12", 12_000, 1_000)]
    [InlineData("Tusental kronor\nPost;Budget 2023\nIntäkter;12", 12_000, 1_000)]
    [InlineData("Belopp i tkr\nPost;Budget 2023, mkr\nIntäkter;1,2", 1_200_000, 100_000)]
    [InlineData("Post;Budget 2023 (mnkr)\nIntäkter;12", 12_000_000, 1_000_000)]
    [InlineData("Belopp i miljoner kronor\nPost;Budget 2023\nIntäkter;2,014", 2_014_000, 1_000)]
    [InlineData("Belopp i mkr\nPost;Budget 2023\nIntäkter;1 mnkr", 1_000_000, 1_000_000)]
    [InlineData("Belopp i mkr\nPost;Budget 2023\nIntäkter;500 kr", 500, 1_000_000)]
    [InlineData("Post;Budget 2023\nIntäkter;165,5 miljoner kronor", 165_500_000, 1)]
    [InlineData("Kronor\nPost;Budget 2023\nIntäkter;1 234", 1_234, 1)]
    public void The_nearest_unit_counts_and_a_coarse_one_is_what_is_printed(string text, decimal amount, decimal unit)
    {
        LineTable table = LineTable.Parse(text, Short);
        Assert.Equal(Kr(amount), table.Lines[0].Cells[0]!.Typed);
        Assert.Equal(Kr(unit), table.Columns[0].PrintedUnit);
    }

    [Theory]
    [InlineData("1.234.567", "1.234", 1_234)]
    [InlineData("1.234,50", "2.000", 2_000)]
    [InlineData("1,234.50", "2,000", 2_000)]
    [InlineData("1,5", "1.234", 1_234)]
    [InlineData("1.5", "1,234", 1_234)]
    [InlineData("1,5", "1\u00A0234", 1_234)]
    [InlineData("1,5", "\u2212 1\u202F234", -1_234)]
    [InlineData("1,5", "(1 234)", -1_234)]
    [InlineData("1,5", "+ 32,0", 32)]
    public void Another_amount_of_the_column_settles_what_a_sign_means(string other, string text, decimal amount) =>
        Assert.Equal(
            Kr(amount),
            LineTable.Parse($"Post\tBudget 2023\nIntäkter\t{other}\nRänta\t{text}", Rates).Line("Ränta").Cells[0]!.Typed
        );

    [Theory]
    [InlineData("1.234", "det kan läsas som 1 234 (tusental) och som 1,234 (decimaler).")]
    [InlineData("833,333", "det kan läsas som 833 333 (tusental) och som 833,333 (decimaler).")]
    [InlineData("12 %", "'%' är ingen enhet.")]
    [InlineData("se not 3", "'se not' är ingen enhet.")]
    [InlineData("2 843,0,0", "det har mer än ett komma eller en punkt.")]
    [InlineData("1 2 3", "tusental är en till tre siffror")]
    [InlineData("5-", "strecket efter kan vara ett minus")]
    [InlineData("#REF!", "'#REF!' är ingen enhet.")]
    [InlineData("0,001", "det är finare än ett öre.")]
    [InlineData("99999999999999999999", "det är mer än ett belopp rymmer.")]
    [InlineData("= + x", "'x' är ingen enhet.")]
    public void What_is_no_amount_or_two_is_a_problem_with_its_row_and_column(string cell, string found)
    {
        LineTableReading reading = LineTable.Read($"Post;Utfall 2022;Budget 2023\n\nIntäkter;5;{cell}", Short);
        Assert.Null(reading.Table);
        Problem problem = Assert.Single(reading.Problems);
        Assert.Equal((3, 3, cell), (problem.Row, problem.Column, problem.Text));
        Assert.Contains(found, problem.Found.Swedish.Plain());
        Assert.StartsWith($"rad 3, kolumn 3: '{cell}' är inget belopp: ", $"{problem}", StringComparison.Ordinal);
        Assert.StartsWith(
            $"row 3, column 3: '{cell}' is no amount: ",
            problem.ToString(Language.English),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void All_that_is_not_understood_is_told_at_once_by_row_and_column()
    {
        LineTableReading reading = LineTable.Read(
            """
            x;Budget 2023;Budgt 2022
            Inkomst;1.234;2
            SEHöglandet;5;1
            Intäkter;1
            ;5;6
            Kaos;;
            Intäkter;2;2
            Verksamhet;=;1
            *) en not
            """,
            Short
        );
        Assert.Equal(
            """
            rad 1, kolumn 3: 'Budgt 2022' är ingen känd rubrik. Skriv rubriker som Budget 2023 och Utfall 2023-06-30, eller säg i nyckeln vad de betyder. Menas 'Budget 2022'?
            rad 2, kolumn 1: 'Inkomst' har ingen betydelse. Ge namnet en betydelse i nyckeln: en post, en summa, en rubrik eller LineMeaning.LeftOut.
            rad 2, kolumn 2: '1.234' är inget belopp: det kan läsas som 1 234 (tusental) och som 1,234 (decimaler). Skriv mellanslag mellan tusental, eller ett annat antal decimaler. Skriv ett belopp, tomt, ett streck (0), .. (okänt) eller = (beräknat).
            rad 3, kolumn 1: 'SEHöglandet' har ingen betydelse. Ge namnet en betydelse i nyckeln: en post, en summa, en rubrik eller LineMeaning.LeftOut. Menas 'SE-Höglandet'?
            rad 5: '5 6' har belopp men inget namn. Skriv radens namn först.
            rad 6: 'Kaos' har ingen betydelse. Ge namnet en betydelse i nyckeln: en post, en summa, en rubrik eller LineMeaning.LeftOut.
            rad 7, kolumn 1: 'Intäkter' är samma post som rad 4. Behåll en, eller ge dem var sitt namn.
            rad 8, kolumn 1: 'Verksamhet' har en beräknad cell men görs inte av något. Säg i nyckeln vad den görs av, eller skriv beloppet.
            """,
            $"{reading.Problems}".Plain()
        );
        Assert.Contains("Row 9: '*) en not' is read as a note.", reading.ToString(Language.English));
        string message = Assert
            .Throws<FormatException>(() => LineTable.Parse("x;Budget 2023\nInkomst;y", Short))
            .Message;
        Assert.Equal(
            """
            The text is no table that can be read.
            row 2, column 1: 'Inkomst' has no meaning. Give the name a meaning in the map: a line, a sum, a heading or LineMeaning.LeftOut.
            row 2, column 2: 'y' is no amount: 'y' is not a unit. Write an amount, nothing, a dash (0), .. (not known) or = (computed).
            """,
            message
        );
    }

    [Theory]
    [InlineData("", 1, "har ingen rad med rubriker.")]
    [InlineData("nothing here", 1, "har ingen rad med rubriker.")]
    [InlineData("Post;Budget 2023;Budget 2023\nIntäkter;1;2", 1, "är en kolumn som redan står.")]
    [InlineData("Post;Budget 2023;\nIntäkter;1;2", 1, "är en tom rubrik över celler.")]
    [InlineData("Post;Budget 2023\nIntäkter;1;2", 1, "är en tom rubrik över celler.")]
    [InlineData("Post;Budget 2023;Plan 2024\nIntäkter;1", 2, "har färre celler än rubriker.")]
    [InlineData("tkr eller mkr\nPost;Budget 2023\nIntäkter;1", 1, "har två enheter.")]
    [InlineData("Post       Budget 2023   Plan 2024\nIntäkter  1    5\nRänta  2", 1, "är en tom rubrik över celler.")]
    public void A_text_that_is_no_whole_table_says_what_is_wrong_with_it(string text, int row, string found)
    {
        LineTableReading reading = LineTable.Read(text, Short);
        Assert.Null(reading.Table);
        Assert.Equal((row, found), (reading.Problems[0].Row, reading.Problems[0].Found.Swedish));
    }

    [Fact]
    public void A_text_that_is_too_long_is_refused_before_it_is_read() =>
        Assert.StartsWith(
            "är längre än 1 000 000 tecken.",
            Assert.Single(LineTable.Read(new string('5', 1_000_001)).Problems).Found.Swedish.Plain(),
            StringComparison.Ordinal
        );

    /// <summary>A hidden row of 500 kr: what is called a sum and is none is not made a line.</summary>
    [Fact]
    public void A_sum_that_its_rows_do_not_make_is_a_problem_with_what_they_make()
    {
        LineTableReading reading = LineTable.Read("Post;Budget 2023\nVerksamhet;\nA;100\nB;200\nSumma;800", Short);
        Assert.Equal(
            "kan vara en summa eller en post: raderna över ger 300 kr i Budget 2023, inte 800 kr.",
            Assert.Single(reading.Problems).Found.Swedish.Plain()
        );
        Assert.Equal(
            "kan vara flera summor: Individual, Initiatives, Costs.",
            Assert
                .Single(LineTable.Read("Post;Budget 2023\nVerksamhet;\nA;100\nB;200\nSumma;300", Short).Problems)
                .Found.Swedish
        );
    }

    [Fact]
    public void One_column_alone_does_not_make_a_sum_of_a_row_that_is_not_called_one() =>
        Assert.Equal(
            "kan vara en summa eller en post: raderna över avgör det inte.",
            Assert
                .Single(LineTable.Read("Post;Budget 2023\nVerksamhet;\nA;100\nB;200\nC;300", Short).Problems)
                .Found.Swedish
        );

    [Fact]
    public void Costs_that_are_all_printed_with_a_minus_are_costs_and_one_among_others_comes_back()
    {
        const string Text =
            "Post;Budget 2023;Plan 2024\nIntäkter;400;500\nVerksamhet;;\nA;-100;-100\nB;-200;-250\nSumma kostnader;-300;-350\nResultat;100;150";
        LineTableReading reading = LineTable.Read(Text, Short);
        Assert.Equal([Kr(200), Kr(250)], Typed(reading.Table!, "B"));
        Assert.Equal([Kr(300), Kr(350)], Typed(reading.Table!, "Summa kostnader"));
        Assert.Equal([Kr(100), Kr(150)], Typed(reading.Table!, "Resultat"));
        Assert.Contains("Kostnader står med minus.", $"{reading}");
        LineTableReading returned = LineTable.Read("Post;Budget 2023\nVerksamhet;\nA;100\nB;-20", Short);
        Assert.Equal("står med minus på rad 4", returned.Table!.Line("B").Cells[0]!.Reason!.Swedish);
        Assert.Contains("Rad 4: 'B' är -20 kr i Budget 2023: pengar som kommer tillbaka.", $"{returned}".Plain());
    }

    [Fact]
    public void Words_over_several_headings_quotes_and_English_headings_are_read()
    {
        LineTable table = LineTable.Parse("\tUtfall\t\tBudget\nPost\t2021\t2022\t2023\nIntäkter\t1\t2\t3", Short);
        Assert.Equal([Column.Outcome(2021), Column.Outcome(2022), Column.Budget(2023)], table.Columns);
        LineTable quoted = LineTable.Parse(
            "\"Post\nnamn\"\tOutcome 2022\tforecast 2023\r\n\"Intäkter\"\t\"1\t000\"\t2\r\n\r\n",
            new([new("Intäkter", LineKind.OtherIncome)])
        );
        Assert.Equal([Column.Outcome(2022), Column.Forecast(2023)], quoted.Columns);
        Assert.Equal(Kr(1_000), quoted.Lines[0].Cells[0]!.Typed);
    }

    [Fact]
    public void What_the_map_leaves_out_is_left_out_and_said()
    {
        LineMap map = Short.With([
            LineMeaning.LeftOut("Not"),
            LineMeaning.LeftOut("Antal deltagare"),
            LineMeaning.LeftOut("%"),
        ]);
        LineTableReading reading = LineTable.Read(
            "Post;Not;Budget 2023;%\nIntäkter;3;5;10 %\nAntal deltagare;;12;",
            map
        );
        Assert.Equal(["Intäkter"], reading.Table!.Lines.Select(line => line.Name));
        Assert.Contains("Rad 1: Kolumnen 'Not' läses inte.", $"{reading}");
        Assert.Contains("Rad 3: 'Antal deltagare' läses inte, som nyckeln säger.", $"{reading}");
    }

    private static LineMap Rates => Short.With([new("Ränta", LineKind.Interest)]);

    private static IEnumerable<Sek?> Typed(LineTable table, string line) =>
        table.Line(line).Cells.Select(cell => cell?.Typed);
}
