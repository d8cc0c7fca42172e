using static Finsam.Domain.WorkbookTests.Book;

namespace Finsam.Domain.WorkbookTests;

/// <summary>Rows and sheets as they stand in a workbook, and what is said of them.</summary>
public class SheetTests
{
    [Fact]
    public void Rows_and_cells_keep_their_place()
    {
        Book book = new(
            """<row r="2"><c r="C2"><v>1</v></c><c r="E2"/></row><row r="5"/><row r="7"><c r="A7"><v>2</v></c></row>"""
        );
        Assert.Equal(["", "||1", "", "", "", "", "2"], book.Rows());
    }

    [Fact]
    public void Addresses_may_be_left_out_and_elements_have_a_prefix()
    {
        Book book = new Book($"<row>{Text("Kommun")}{Number("5")}</row><row>{Text("0604")}{Number("7.5")}</row>");
        Assert.Equal(["Kommun|5", "0604|7.5"], book.Rows());
        Assert.Equal(["Kommun|5", "0604|7.5"], book.WithPrefixes().Rows());
    }

    [Fact]
    public void Sheets_come_in_their_order_and_hidden_ones_macros_rows_and_columns_are_told()
    {
        Book book = new Book(
            """<row hidden="1"><c><v>1</v></c></row><row hidden="false"><c><v>2</v></c></row><row hidden="true"/>""",
            before: """<cols><col min="2" max="3" hidden="1"/><col min="4" max="4"/></cols>"""
        )
            .WithSecond("Dolt &amp; djupt", "veryHidden", $"<row>{Number("0.1000000000000000055")}</row>")
            .WithMacros();
        Listing<Sheet> sheets = book.Read();
        Assert.Equal(["Budget", "Dolt & djupt"], sheets.Select(sheet => sheet.Name));
        Assert.Equal(
            """
            Bladet 'Budget' läses.
            Dolda rader som lästs som andra: 1.
            Dolda kolumner, lästa som andra: 2.
            Arbetsboken har makron; de körs inte.
            """,
            $"{sheets[0].HowItWasRead}"
        );
        Assert.Equal(
            """
            The sheet 'Dolt & djupt' is read.
            The sheet is hidden.
            Numbers rounded to the 15 digits that are shown: 1.
            The workbook has macros; they are not run.
            """,
            sheets[1].HowItWasRead.ToString(Language.English)
        );
        Assert.All(sheets, sheet => Assert.Equal("budget.xlsx", sheet.File));
    }

    [Fact]
    public void Merged_cells_fill_headings_of_groups_and_no_titles()
    {
        Book book = new(
            $"""
            <row r="1">{Text("Budget i kr")}</row>
            <row r="2"><c r="A2" t="inlineStr"><is><t>Post</t></is></c><c r="B2"><v>2024</v></c></row>
            <row r="3"><c r="B3" t="inlineStr"><is><t>Budget</t></is></c><c r="C3" t="inlineStr"><is><t>Utfall</t></is></c></row>
            <row r="4">{Text("Kansli")}{Number("100")}{Number("200")}</row>
            """,
            after: """<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/></mergeCells>"""
        );
        Assert.Equal(["Budget i kr", "Post|2024|2024", "Post|Budget|Utfall", "Kansli|100|200"], book.Rows());
        Sheet sheet = book.Read()[0];
        Assert.Contains(
            "Celler som fått vad som står i den sammanfogade cell de hör till: 2.",
            sheet.HowItWasRead.Select(how => how.Swedish)
        );

        // As an amount it would be counted twice.
        Assert.Equal(
            new(
                "hör till en sammanfogad cell, vars belopp står i B2.",
                "belongs to merged cells, whose amount stands in B2."
            ),
            sheet.Rows[1][2].Fault
        );
        Assert.Null(sheet.Rows[1][1].Fault);
        Assert.Null(sheet.Rows[2][0].Fault);
    }

    [Fact]
    public void A_budget_in_a_workbook_is_read_as_a_table()
    {
        Book book = new(
            $"<row>{Text("Post")}{Text("Budget 2024")}</row><row>{Text("Kansli")}{Number("118450.24999999999")}</row>"
        );
        LineMap names = new([new("Kansli", LineKind.Administration)]);
        LineTableReading reading = LineTable.Read(book.Read()[0], names);
        Assert.Empty(reading.Problems);
        Sek? typed = reading.Table!.Lines[0].Cells[0]!.Typed;
        Assert.Equal(Sek.FromOre(11_845_025), typed);
        book["xl/worksheets/sheet1.xml"] = SheetOf(
            $"<row>{Text("Post")}{Text("Budget 2024")}</row><row>{Text("Kansli")}<c><f>B9</f></c></row>"
        );
        Problem problem = Assert.Single(LineTable.Read(book.Read()[0], names).Problems);
        Assert.StartsWith("Budget!B2: '=B9' är en formel utan värde", $"{problem}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_far_cell_costs_no_more_than_its_row()
    {
        Sheet sheet = new Book("""<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>""").Read()[0];
        Assert.Equal(1_048_576, sheet.Rows.Count);
        Assert.Equal(16_384, sheet.Rows.Sum(row => row.Count));
    }

    [Fact]
    public void Many_rows_are_read()
    {
        string rows = string.Concat(Enumerable.Range(1, 20_000).Select(i => $"<row>{Number($"{i}.25")}<c/></row>"));
        Listing<Listing<SheetCell>> read = new Book(rows).Read()[0].Rows;
        Assert.Equal(20_000, read.Count);
        Assert.Equal("20000.25", Assert.Single(read[^1]));
    }
}
