using System.Text;

namespace Finsam.Domain.Tests.Sheets;

/// <summary>Rows and cells of texts, files and workbooks.</summary>
public class SheetTests
{
    private static readonly LineMap Names = new([new("Intäkter", LineKind.OtherIncome)]);

    [Theory]
    [InlineData("a\tb\n1\t2", "Cellerna skiljs åt av tabbar.")]
    [InlineData("a;b\n1;2", "Cellerna skiljs åt av semikolon.")]
    [InlineData("a,b\n1,2", "Cellerna skiljs åt av komman.")]
    [InlineData("\"titel, med komma\"\n\n\"a\",\"b\"\n\"1\",2\n\"3\",4", "Cellerna skiljs åt av komman.")]
    [InlineData("a    b\n1,5  2,5", "Cellerna står i kolumner, med minst två blanksteg mellan.")]
    public void What_separates_the_cells_is_what_the_rows_show(string text, string how) =>
        Assert.Equal(how, $"{Assert.Single(Sheet.Of(text).HowItWasRead)}");

    [Fact]
    public void A_row_keeps_its_number_below_blank_rows_and_cells_with_line_breaks()
    {
        Sheet sheet = Sheet.Of("a,b\n\n\"c\nd\",2\ne,3");
        Assert.Equal(["a", "", "c d", "", "e"], sheet.Rows.Select(row => row.Count == 0 ? "" : row[0].Text));
    }

    [Theory]
    [InlineData("utf-8", false, "UTF-8")]
    [InlineData("utf-8", true, "UTF-8")]
    [InlineData("utf-16", true, "UTF-16")]
    [InlineData("utf-16", false, "UTF-16")]
    [InlineData("utf-16BE", true, "UTF-16")]
    [InlineData("utf-16BE", false, "UTF-16")]
    [InlineData("iso-8859-1", false, "windows-1252")]
    public void The_encoding_is_found_and_told(string encoding, bool hasMark, string told)
    {
        var writer = Encoding.GetEncoding(encoding);
        byte[] text = writer.GetBytes("Post;Budget 2023\nIntäkter från Åmål;5");
        Sheet sheet = Sheet.Read(hasMark ? [.. writer.GetPreamble(), .. text] : text, "bok.csv");
        Assert.Equal("Post\tBudget 2023\nIntäkter från Åmål\t5", $"{sheet}");
        Assert.Equal($"Teckenkodningen är {told}.", $"{sheet.HowItWasRead[0]}");
        Assert.Equal($"The encoding is {told}.", sheet.HowItWasRead[0].English);
    }

    [Fact]
    public void Dashes_of_windows_1252_are_dashes() =>
        Assert.Equal("–5 € Š\t1", $"{Sheet.Read([0x96, (byte)'5', 32, 0x80, 32, 0x8A, (byte)';', (byte)'1'])}");

    [Fact]
    public void A_text_that_was_encoded_twice_is_mended_and_a_part_is_told()
    {
        Sheet mended = Sheet.Read("IntÃ¤kter frÃ¥n Ã…mÃ¥l â€“ Ã–rebro;5"u8);
        Assert.Equal("Intäkter från Åmål – Örebro\t5", $"{mended}");
        Assert.Contains("har rättats, som 'Ã¤' till 'ä'.", $"{mended.HowItWasRead[1]}");
        Sheet part = Sheet.Read("IntÃ¤kter från ä;5"u8);
        Assert.Equal("IntÃ¤kter från ä\t5", $"{part}");
        Assert.Contains("läses som den står.", $"{part.HowItWasRead[1]}");
        Assert.Contains("is read as it stands.", part.HowItWasRead[1].English);
    }

    [Theory]
    [InlineData("504B03040A", "är en arbetsbok (xlsx) eller en annan packad fil, ingen text.")]
    [InlineData("D0CF11E0A1B11AE1", "är en arbetsbok av äldre slag (xls), ingen text.")]
    [InlineData("255044462D", "är ett PDF-dokument, ingen text.")]
    [InlineData("0102000000FF00000304", "är binära data, ingen text.")]
    public void What_is_no_text_is_a_problem(string bytes, string fault)
    {
        Sheet sheet = Sheet.Read(Convert.FromHexString(bytes), "bok.xlsx");
        Assert.Equal(fault, $"{sheet.Fault}");
        Problem problem = Assert.Single(LineTable.Read(sheet).Problems);
        Assert.Equal(fault, $"{problem.Found}");
        Assert.Contains("spara som CSV UTF-8", $"{problem.Accepted}");
        Assert.Equal(
            fault,
            $"{Assert.Single(PopulationTable.Read(sheet, [Member.Municipality("Aneby", "0604")]).Problems).Found}"
        );
    }

    [Fact]
    public void A_cell_of_a_workbook_is_where_the_workbook_has_it()
    {
        Sheet sheet = new(
            "Budget",
            [
                [],
                ["Post", "Budget 2023"],
                [],
                ["Intäkter", "5 000"],
            ],
            "bok.xlsx",
            hiddenRows: 2
        );
        LineTableReading reading = LineTable.Read(sheet, Names);
        Assert.Equal("bok.xlsx, Budget!B4", $"{reading.Table!.Lines[0].Cells[0]!.Source}");
        Assert.Equal("Bladet 'Budget' läses.", $"{reading.HowItWasRead[0]}");
        Assert.Equal("Hidden rows, read like others: 2.", reading.HowItWasRead[1].English);
        Assert.Equal(sheet, new("Budget", sheet.Rows, "bok.xlsx", 2));
    }

    [Fact]
    public void A_cell_with_a_fault_is_a_problem_where_it_is_needed()
    {
        SheetCell formula = new("", new("är en formel utan värde.", "is a formula without a value."));
        SheetCell date = new("1987-05-01", new("är ett datum.", "is a date."));
        Sheet sheet = new(
            "År 1's",
            [
                ["Post", "Budget 2023", "Not"],
                ["Intäkter", date, formula],
                ["Ränta", formula, ""],
            ]
        );
        LineMap names = Names.With([new("Ränta", LineKind.Interest), LineMeaning.LeftOut("Not")]);
        Assert.Equal(
            """
            'År 1''s'!B2: '1987-05-01' är ett datum. Skriv ett belopp, tomt, ett streck (0), .. (okänt) eller = (beräknat).
            'År 1''s'!B3: '' är en formel utan värde. Skriv ett belopp, tomt, ett streck (0), .. (okänt) eller = (beräknat).
            """,
            $"{LineTable.Read(sheet, names).Problems}"
        );
        Assert.Equal("Blad, rad 1", $"{Assert.Single(LineTable.Read(new Sheet("Blad", [ ["x"] ])).Problems).Where}");
    }

    [Theory]
    [InlineData("1.234", null)]
    [InlineData("833,333", null)]
    [InlineData("5-", null)]
    [InlineData("12 34", null)]
    [InlineData("1 2 3", null)]
    [InlineData("(-5)", null)]
    [InlineData("3 (12)", null)]
    [InlineData("2 843,0,0", null)]
    [InlineData("-0.0.66962", null)]
    [InlineData("3.14e", null)]
    [InlineData("\u22125", -5)]
    [InlineData("\u20115", -5)]
    [InlineData("\uFF0D5", -5)]
    [InlineData("(5)", -5)]
    [InlineData("- 5", -5)]
    [InlineData("\u2013 5", -5)]
    [InlineData("+ 32,0", 32)]
    [InlineData("1\u202F234", 1_234)]
    [InlineData("1\u2009234", 1_234)]
    [InlineData("1\u2007234", 1_234)]
    public void The_number_grammar_is_exact(string cell, int? kronor)
    {
        LineTableReading reading = LineTable.Read($"Post\tBudget 2023\nIntäkter\t{cell}", Names);
        Assert.Equal(kronor is { } each ? Sek.FromKronor(each) : null, reading.Table?.Lines[0].Cells[0]!.Typed);
    }

    [Theory]
    [InlineData("%", "10 %")]
    [InlineData("Andel", "10 %")]
    [InlineData("Startår", "2021")]
    [InlineData("Not", "3")]
    public void A_column_that_has_no_amounts_is_told_how_to_be_left_out(string heading, string cell)
    {
        Problem problem = Assert.Single(
            LineTable.Read($"Post;Budget 2023;{heading}\nIntäkter;5;{cell}", Names).Problems
        );
        Assert.Equal(
            $"verkar inte ha belopp. Lämna den utanför med LineMeaning.LeftOut(\"{heading}\") i nyckeln.",
            $"{problem.Found} {problem.Accepted}"
        );
    }

    [Fact]
    public void Broken_arguments_are_refused()
    {
        Refusal.Of<ArgumentException>("name", "'name' is blank.", () => new Sheet(" ", []));
        Refusal.Of<ArgumentOutOfRangeException>("hiddenRows", "-1 rows", () => new Sheet("a", [], hiddenRows: -1));
        Assert.Throws<ArgumentNullException>("text", () => Sheet.Of(null!));
        Refusal.Of<ArgumentException>("file", "'file' is blank.", () => Sheet.Read([], " "));
    }
}
