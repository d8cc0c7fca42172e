using static Finsam.Domain.WorkbookTests.Book;

namespace Finsam.Domain.WorkbookTests;

/// <summary>What a cell says, by what a workbook stores of it.</summary>
public class CellTests
{
    [Theory]
    [InlineData("118450.24999999999", "118450.25")]
    [InlineData("0.30000000000000004", "0.3")]
    [InlineData("1234.50", "1234.50")]
    [InlineData("1.2345E-2", "0.012345")]
    [InlineData("-3.5E3", "-3500")]
    [InlineData("999999999999999.96", "1000000000000000")]
    [InlineData("123456789012345678", "123456789012346000")]
    [InlineData("833.33333333333337", "833.333333333333")]
    [InlineData("5.8207660913467407E-11", "0.0000000000582076609134674")]
    [InlineData("-0", "0")]
    [InlineData(" 12 ", "12")]
    [InlineData("1E+400", "1E+400")]
    public void A_number_is_the_digits_that_are_stored_at_most_fifteen(string stored, string text) =>
        Assert.Equal(text, OfCells(Number(stored)).Cell());

    /// <summary>Three decimals could be read as thousands where the text is read.</summary>
    [Theory]
    [InlineData("833.333", "833.3330")]
    [InlineData("-1.125", "-1.1250")]
    [InlineData("0.125", "0.125")]
    [InlineData("1234.125", "1234.125")]
    public void Three_decimals_are_never_taken_for_thousands(string stored, string text) =>
        Assert.Equal(text, OfCells(Number(stored)).Cell());

    [Theory]
    [InlineData(1, "127", "0127")]
    [InlineData(1, "-5", "-0005")]
    [InlineData(1, "2.5", "2.5")]
    [InlineData(1, "12345", "12345")]
    [InlineData(4, "0.75", "75 %")]
    [InlineData(4, "7.0000000000000007E-2", "7 %")]
    [InlineData(4, "0.755", "75.5 %")]
    [InlineData(11, "0.5", "50 %")]
    [InlineData(2, "45322", "2024-01-31")]
    [InlineData(10, "45322", "2024-01-31")]
    [InlineData(6, "45322", "2024-01-31")]
    [InlineData(2, "45322.5", "2024-01-31 12:00:00")]
    [InlineData(2, "45321.999999999", "2024-01-31")]
    [InlineData(2, "1", "1900-01-01")]
    [InlineData(2, "59", "1900-02-28")]
    [InlineData(2, "60", "1900-02-29")]
    [InlineData(2, "61", "1900-03-01")]
    [InlineData(2, "0", "1900-01-00")]
    [InlineData(2, "0.25", "06:00:00")]
    [InlineData(2, "2958465", "9999-12-31")]
    [InlineData(3, "1.25", "30:00:00")]
    [InlineData(7, "3", "3")]
    [InlineData(8, "-3.5", "-3.5")]
    [InlineData(9, "1234", "1234")]
    [InlineData(99, "5", "5")]
    public void A_number_format_counts_where_it_changes_what_is_said(int style, string stored, string text)
    {
        SheetCell cell = OfCells(Number(stored, style)).Cell();
        Assert.Equal(text, cell.Text);
        Assert.Null(cell.Fault);
    }

    [Theory]
    [InlineData(2, "-1", "är ingen dag i kalendern.", "is no day of the calendar.")]
    [InlineData(2, "2958466", "är ingen dag i kalendern.", "is no day of the calendar.")]
    [InlineData(
        5,
        "119465",
        "visas i tusental eller miljoner av sitt talformat, och kan läsas på två sätt.",
        "is shown in thousands or millions by its number format, and can be read in two ways."
    )]
    public void What_cannot_be_used_as_it_is_shown_is_told(int style, string stored, string swedish, string english)
    {
        SheetCell cell = OfCells(Number(stored, style)).Cell();
        Assert.Equal(stored, cell.Text);
        Assert.Equal(new(swedish, english), cell.Fault);
    }

    [Theory]
    [InlineData("""<workbookPr date1904="1"/>""", "2028-02-01")]
    [InlineData("""<workbookPr date1904="true"/>""", "2028-02-01")]
    [InlineData("""<workbookPr date1904="0"/>""", "2024-01-31")]
    public void Days_are_counted_from_1904_where_the_workbook_says_so(string properties, string day)
    {
        Book book = new($"<row>{Number("45322", 2)}</row>", properties: properties);
        Assert.Equal(day, book.Cell());
        Assert.Equal(
            day.StartsWith("2028", StringComparison.Ordinal),
            book.Read()[0]
                .HowItWasRead.Contains(
                    new("Arbetsboken räknar dagar från 1904.", "The workbook counts days from 1904.")
                )
        );
    }

    [Theory]
    [InlineData("""<c t="b"><v>1</v></c>""", "SANT")]
    [InlineData("""<c t="b"><v>0</v></c>""", "FALSKT")]
    [InlineData("""<c t="e"><v>#DIV/0!</v></c>""", "#DIV/0!")]
    [InlineData("""<c t="d"><v>2024-01-31</v></c>""", "2024-01-31")]
    [InlineData("""<c t="d"><v>2024-01-31T00:00:00</v></c>""", "2024-01-31")]
    [InlineData("""<c t="d"><v>2024-01-31T08:30:00</v></c>""", "2024-01-31 08:30:00")]
    [InlineData("""<c t="inlineStr"><is><t>0127</t></is></c>""", "0127")]
    [InlineData("""<c t="inlineStr"><is><r><t>Väst</t></r><r><rPr/><t>ra</t></r></is></c>""", "Västra")]
    [InlineData("""<c t="inlineStr"><is><t>漢</t><rPh sb="0" eb="1"><t>かん</t></rPh></is></c>""", "漢")]
    [InlineData("""<c t="str"><f>"a"</f><v>a_x0009_b_x005F_x0041_</v></c>""", "a b_x0041_")]
    [InlineData("""<c><f>1+1</f><v>2</v></c>""", "2")]
    [InlineData("""<c><f t="shared" si="0"/><v>4</v></c>""", "4")]
    public void Other_kinds_are_what_a_reader_sees(string xml, string text)
    {
        SheetCell cell = OfCells(xml).Cell();
        Assert.Equal(text, cell.Text);
        Assert.Null(cell.Fault);
    }

    [Fact]
    public void Shared_texts_are_joined_over_their_runs()
    {
        Book book = new(
            """<row><c t="s"><v>1</v></c><c t="s"><v>0</v></c></row>""",
            texts: "<si><t>Kansli</t></si><si><r><t>Projekt </t></r><r><t>A</t></r></si>"
        );
        Assert.Equal(["Projekt A|Kansli"], book.Rows());
    }

    [Theory]
    [InlineData("<c><f>SUM(A1:A3)</f></c>", "=SUM(A1:A3)")]
    [InlineData("<c><f>1+1</f><v/></c>", "=1+1")]
    [InlineData("""<c><f t="shared" si="0"/></c>""", "=")]
    public void A_formula_without_a_value_is_neither_blank_nor_zero(string xml, string text)
    {
        SheetCell cell = OfCells(xml).Cell();
        Assert.Equal(text, cell.Text);
        Assert.StartsWith("är en formel utan värde: ", cell.Fault!.Swedish);
        Assert.StartsWith("is a formula without a value: ", cell.Fault.English);
    }

    [Fact]
    public void A_text_longer_than_a_cell_is_told()
    {
        SheetCell cell = OfCells(Text(new('x', 32_768))).Cell();
        Assert.Equal(100, cell.Text.Length);
        Assert.Equal("är början på en text som är längre än 32\u00A0767 tecken.", cell.Fault!.Swedish);
        Assert.Equal("is the beginning of a text that is longer than 32,767 characters.", cell.Fault.English);
        Assert.Null(OfCells(Text(new('x', 32_767))).Cell().Fault);
    }
}
