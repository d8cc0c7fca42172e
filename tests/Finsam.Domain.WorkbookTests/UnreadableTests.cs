using System.IO.Compression;
using System.Text;
using static Finsam.Domain.WorkbookTests.Book;

namespace Finsam.Domain.WorkbookTests;

/// <summary>Files that are no workbook that can be read: said in both languages, never thrown.</summary>
public class UnreadableTests
{
    private const string Malformed = "kan inte läsas som arbetsbok (xlsx): innehållet är inte skrivet som det ska.";

    private static readonly Dictionary<string, (Func<byte[]> Bytes, string Swedish, string English)> Files = new()
    {
        ["password"] = (() => Compound("EncryptedPackage"), "har ett lösenord.", "has a password."),
        ["older"] = (
            () => Compound("Workbook"),
            "är en arbetsbok av äldre slag (xls), eller ett annat äldre dokument.",
            "is a workbook of an older kind (xls), or another older document."
        ),
        ["empty"] = (() => [], "är tom.", "is empty."),
        ["pdf"] = (
            () => Encoding.ASCII.GetBytes("%PDF-1.7"),
            "är ett PDF-dokument, ingen arbetsbok.",
            "is a PDF document, not a workbook."
        ),
        ["html"] = (
            () => Encoding.UTF8.GetBytes("\uFEFF\r\n<html><table>"),
            "är en webbsida eller annan XML, ingen arbetsbok.",
            "is a web page or other XML, not a workbook."
        ),
        ["binary"] = (
            () => [1, 2, 0, 200, 201, 202],
            "är ingen arbetsbok utan binära data.",
            "is no workbook but binary data."
        ),
        ["truncated"] = (() => Good()[..^40], "är avbruten eller skadad.", "is cut short or damaged."),
        ["begun"] = (() => [.. "PK\u0003\u0004"u8], "är avbruten eller skadad.", "is cut short or damaged."),
        ["flipped"] = (
            Flipped,
            "är skadad: 'xl/worksheets/sheet1.xml' är inte hel.",
            "is damaged: 'xl/worksheets/sheet1.xml' is not whole."
        ),
        ["bomb"] = (Bomb, "är mer än 256 MB när den har packats upp.", "is more than 256 MB when it is unpacked."),
        ["long text"] = (
            () => new Book("", texts: $"<si><t>{new string('x', 4_200_000)}</t></si>").Zipped(),
            "har en text som är för lång för att läsas.",
            "has a text that is too long to be read."
        ),
        ["zip"] = (
            () => OfCells().Without("[Content_Types].xml").Zipped(),
            "är en packad fil (zip), ingen arbetsbok.",
            "is a packed file (zip), not a workbook."
        ),
        ["document"] = (
            () => OfCells().Without("_rels/.rels").Zipped(),
            "är ett dokument eller en annan packad fil, ingen arbetsbok (xlsx).",
            "is a document or another packed file, not a workbook (xlsx)."
        ),
        ["binary workbook"] = (
            () => With("xl/workbook.bin", "x"),
            "är en binär arbetsbok (xlsb).",
            "is a binary workbook (xlsb)."
        ),
        ["no sheets"] = (
            () => Changed("xl/workbook.xml", "<sheet name=\"Budget\" sheetId=\"1\" r:id=\"rId1\"/>", ""),
            "är en arbetsbok utan kalkylblad.",
            "is a workbook without sheets of cells."
        ),
        ["deep workbook"] = (
            () => Changed("xl/workbook.xml", "<sheets>", $"{Deep}<sheets>"),
            Malformed,
            "cannot be read as a workbook (xlsx): its content is not written as it should be."
        ),
        ["deep styles"] = (
            () => Changed("xl/styles.xml", "<numFmts>", $"{Deep}<numFmts>"),
            Malformed,
            "cannot be read as a workbook (xlsx): its content is not written as it should be."
        ),
        ["no styles"] = (
            () => OfCells().Without("xl/styles.xml").Zipped(),
            Malformed,
            "cannot be read as a workbook (xlsx): its content is not written as it should be."
        ),
    };

    private static string Deep =>
        string.Concat(Enumerable.Repeat("<a>", 500_000).Concat(Enumerable.Repeat("</a>", 500_000)));

    public static TheoryData<string> Names() => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_one_sheet_with_a_fault_and_a_remedy(string name)
    {
        (Func<byte[]> bytes, string swedish, string english) = Files[name];
        Sheet sheet = Assert.Single(Workbook.Read(bytes(), "budget.xlsx"));
        Assert.Equal(new(swedish, english), sheet.Fault);
        Problem problem = Assert.Single(LineTable.Read(sheet, new([])).Problems);
        Assert.StartsWith($"rad 1: 'budget.xlsx' {swedish} ", $"{problem}", StringComparison.Ordinal);
        Assert.NotEmpty(problem.Accepted.Swedish);
        Assert.NotEmpty(problem.Accepted.English);
        Assert.Equal(swedish, Assert.Single(Workbook.Read(bytes())).Fault?.Swedish);
    }

    [Fact]
    public void A_renamed_text_is_read_as_text_and_that_is_said()
    {
        Sheet sheet = Assert.Single(Workbook.Read("Post;Budget 2024\nKansli;5\n"u8, "budget.xlsx"));
        Assert.Equal("Post\tBudget 2024\nKansli\t5\n", $"{sheet}");
        Assert.Equal("Filen är ingen arbetsbok utan text, och läses som text.", $"{sheet.HowItWasRead[0]}");
        Assert.Equal(
            "The file is no workbook but text, and is read as text.",
            sheet.HowItWasRead[0].In(Language.English)
        );
    }

    [Theory]
    [InlineData("""<row r="2"><c r="A7"><v>1</v></c></row>""")]
    [InlineData("""<row r="2"/><row r="1"/>""")]
    [InlineData("""<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c></row>""")]
    [InlineData("""<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>""")]
    [InlineData("""<row r="1"><c r="XFE1"><v>1</v></c></row>""")]
    [InlineData("""<row r="1048577"/>""")]
    [InlineData("""<row><c t="s"><v>9</v></c></row>""")]
    [InlineData("""<row><c><v>1<!-- -->2</v></c></row>""")]
    [InlineData("""<row><c><v><![CDATA[12]]></v></c></row>""")]
    [InlineData("""<row><c><v>1</v></row>""")]
    [InlineData("""<row><c><v>&x;</v></c></row>""")]
    public void A_sheet_that_does_not_hold_together_is_told_and_the_others_are_read(string rows)
    {
        Listing<Sheet> sheets = new Book(rows).WithSecond("Utfall", "visible", $"<row>{Number("5")}</row>").Read();
        Assert.Equal(Malformed, sheets[0].Fault?.Swedish);
        Assert.Equal("Budget", $"{sheets[0]}");
        Assert.Equal("5", $"{sheets[1]}");
        Assert.Null(sheets[1].Fault);
    }

    [Fact]
    public void A_deep_sheet_is_told()
    {
        Sheet sheet = Assert.Single(new Book("", after: Deep).Read());
        Assert.Equal(Malformed, sheet.Fault?.Swedish);
    }

    [Fact]
    public void Too_many_cells_are_told()
    {
        string rows = string.Concat(
            Enumerable.Range(1, 310).Select(i => $"<row r=\"{i}\"><c r=\"XFD{i}\"><v>1</v></c></row>")
        );
        Sheet sheet = Assert.Single(new Book(rows).Read());
        Assert.Equal(
            new(
                "är ett blad med mer än 5\u00A0000\u00A0000 celler eller 100\u00A0000\u00A0000 tecken.",
                "is a sheet with more than 5,000,000 cells or 100,000,000 characters."
            ),
            sheet.Fault
        );
    }

    [Fact]
    public void Merged_cells_that_lie_over_each_other_take_no_time_without_end()
    {
        string rows = string.Concat(Enumerable.Repeat($"<row>{Number("1")}{Number("2")}</row>", 3_000));
        string merged = string.Concat(Enumerable.Repeat("<mergeCell ref=\"A1:A1048576\"/>", 20_000));
        Sheet sheet = Assert.Single(new Book(rows, after: $"<mergeCells>{merged}</mergeCells>").Read());
        Assert.Equal(new("har för många sammanfogade celler.", "has too many merged cells."), sheet.Fault);
    }

    [Fact]
    public void A_blank_name_of_the_file_is_refused() =>
        Assert.Equal("file", Assert.Throws<ArgumentException>(() => Workbook.Read([], " ")).ParamName);

    /// <summary>Any byte of a good file may be another: it is read as it was, or it is told.</summary>
    [Fact]
    public void A_flipped_byte_never_throws_and_never_changes_a_cell()
    {
        byte[] good = Good();
        Listing<Listing<SheetCell>> rows = Workbook.Read(good)[0].Rows;
        for (int at = 0; at < good.Length; at++)
        {
            byte[] flipped = [.. good];
            flipped[at] ^= 0x11;
            Listing<Sheet> sheets = Workbook.Read(flipped);
            Assert.NotEmpty(sheets);
            Assert.True(sheets[0].Fault is not null || sheets[0].Name is null || sheets[0].Rows == rows, $"{at}");
        }
    }

    private static byte[] Good() =>
        new Book($"<row>{Text("Kansli")}{Number("1000.25")}{Number("127", 1)}</row>").Zipped(
            CompressionLevel.NoCompression
        );

    private static byte[] Flipped()
    {
        byte[] bytes = Good();
        bytes[bytes.AsSpan().IndexOf("1000.25"u8)] = (byte)'9';
        return bytes;
    }

    private static byte[] Compound(string name) =>
        [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600], .. Encoding.Unicode.GetBytes(name), .. new byte[600]];

    private static byte[] With(string part, string content)
    {
        Book book = OfCells();
        book[part] = content;
        return book.Zipped();
    }

    private static byte[] Changed(string part, string from, string to)
    {
        Book book = OfCells();
        Assert.Contains(from, book[part], StringComparison.Ordinal);
        book[part] = book[part].Replace(from, to);
        return book.Zipped();
    }

    private static byte[] Bomb()
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream part = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
            byte[] blanks = new byte[1_000_000];
            for (int i = 0; i < 257; i++)
            {
                part.Write(blanks);
            }
        }

        return stream.ToArray();
    }
}
