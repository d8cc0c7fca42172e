using System.IO.Compression;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Finsam.Domain.WorkbookTests;

/// <summary>Sheets written as a workbook.</summary>
public class WritingTests
{
    private static readonly string[] Pieces =
    [
        "a",
        "Å",
        " ",
        "_x0041_",
        "_x",
        "_",
        "x005F_",
        "\u0001",
        "\uFFFE",
        "\uD800",
        "\uD83D\uDE00",
        "<",
        "&amp;",
        "]]>",
        "\"",
        "=1+1",
        "+",
        "-",
        "@",
        "0",
        "1",
        "12",
        ".",
        ",",
        "%",
        "\u2212",
        "E5",
        "\u00A0",
        "\n",
    ];

    [Theory]
    [InlineData("118450.25", "118450.25")]
    [InlineData("118450,25", "118450.25")]
    [InlineData("-5", "-5")]
    [InlineData("0,5", "0.5")]
    [InlineData("12.50", "12.5")]
    [InlineData("123456789012345", "123456789012345")]
    public void A_plain_number_is_a_number(string text, string stored)
    {
        string xml = Xml(text);
        Assert.Contains($"<v>{stored}</v>", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("inlineStr", xml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0127")]
    [InlineData("-0")]
    [InlineData("1 234")]
    [InlineData("1.234")]
    [InlineData("833,333")]
    [InlineData("1234567890123456")]
    [InlineData("75 %")]
    [InlineData("2024-01-31")]
    [InlineData("1E5")]
    [InlineData("=1+1")]
    [InlineData("+46")]
    [InlineData("-x")]
    [InlineData("@SUM(A1)")]
    public void All_else_is_text_and_nothing_a_formula(string text)
    {
        string xml = Xml(text);
        Assert.Contains("inlineStr", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("<f>", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("<v>", xml, StringComparison.Ordinal);
    }

    [Property(MaxTest = 300)]
    public Property What_is_written_is_read_back() =>
        Prop.ForAll(
            Sheets.ToArbitrary(),
            sheets =>
            {
                Listing<Sheet> read = Workbook.Read(Written(sheets));
                return sheets.Select(sheet => sheet.Name).SequenceEqual(read.Select(sheet => sheet.Name))
                    && sheets.Zip(read).All(pair => Trimmed(pair.First.Rows) == Trimmed(pair.Second.Rows))
                    && read.All(sheet => sheet.HowItWasRead.Count == 1);
            }
        );

    /// <summary>What stands after the figures is itself written as an escape, whose first sign would end them.</summary>
    [Theory]
    [InlineData("_xE512\u0001")]
    [InlineData("_x0041\uD800")]
    [InlineData("_x0041")]
    [InlineData("_x0041_")]
    [InlineData("__x0041_x0041_")]
    [InlineData("\u0001x0041_")]
    public void What_looks_like_an_escape_is_read_back_as_it_stands(string text) =>
        Assert.Equal(
            text,
            Workbook
                .Read(
                    Written([
                        new(
                            "a",
                            [
                                [text],
                            ]
                        ),
                    ])
                )[0]
                .Rows[0][0]
                .Text
        );

    [Fact]
    public void The_same_sheets_are_the_same_bytes()
    {
        Sheet sheet = new(
            "Budget",
            [
                ["Post", "2024"],
                ["Kansli", "5"],
            ]
        );
        byte[] written = Written([sheet]);
        Assert.Equal(written, Written([sheet]));
        using ZipArchive zip = new(new MemoryStream(written));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Fact]
    public void A_text_is_called_by_its_place_and_the_first_row_is_bold()
    {
        byte[] written = Written([Sheet.Of("Post;Budget 2024\nKansli;5,5"), Sheet.Of("a;b\nc;d")]);
        Listing<Sheet> read = Workbook.Read(written);
        Assert.Equal(["Blad1", "Blad2"], read.Select(sheet => sheet.Name));
        Assert.Equal("Post\tBudget 2024\nKansli\t5.5", $"{read[0]}");
        Assert.Matches("s=\"[0-9]\"[^/]*Post.*s=\"[0-9]\"[^/]*Budget 2024", Xml(written));
        Assert.DoesNotMatch("s=\"[0-9]\"[^/]*Kansli", Xml(written));
    }

    [Theory]
    [InlineData("A sheet is null.", null)]
    [InlineData("'a/b' cannot be the name of a sheet", "a/b")]
    [InlineData("''a' cannot be the name of a sheet", "'a")]
    [InlineData("'12345678901234567890123456789012' cannot be the name", "12345678901234567890123456789012")]
    [InlineData("Two sheets are called 'FIRST'.", "FIRST")]
    public void A_sheet_that_no_workbook_takes_is_refused(string start, string? name)
    {
        Sheet?[] sheets =
        [
            new(
                "First",
                [
                    ["1"],
                ]
            ),
            name is null
                ? null
                : new(
                    name,
                    [
                        ["1"],
                    ]
                ),
        ];
        ArgumentException error = Assert.Throws<ArgumentException>(() => Written(sheets!));
        Assert.Equal("sheets", error.ParamName);
        Assert.StartsWith(start, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_too_large_or_could_not_be_read_is_refused()
    {
        string[] problems =
        [
            Refused([]),
            Refused([Sheet.Read("%PDF"u8)]),
            Refused([
                new(
                    "a",
                    [
                        [new string('x', 32_768)],
                    ]
                ),
            ]),
            Refused([new("a", [Enumerable.Repeat<SheetCell>("", 16_385)])]),
        ];
        Assert.StartsWith("A workbook has at least one sheet.", problems[0]);
        Assert.StartsWith("A sheet could not be read: it is a PDF document, not text. Leave it out.", problems[1]);
        Assert.StartsWith("'a' has a text that is longer than the 32,767 characters of a cell.", problems[2]);
        Assert.StartsWith("'a' is larger than a sheet of a workbook", problems[3]);
        Assert.Equal("to", Assert.Throws<ArgumentNullException>(() => Workbook.Write([], null!)).ParamName);
    }

    private static string Refused(Sheet[] sheets) => Assert.Throws<ArgumentException>(() => Written(sheets)).Message;

    private static Gen<Sheet[]> Sheets =>
        from names in Gen.SubListOf("Budget", "Utfall 2023", "år_x0041_", "&<>\"'!", "1")
        from rows in Gen.ListOf(Gen.ListOf(Texts)).ListOf(names.Count)
        where names.Count > 0
        select names
            .Select((name, i) => new Sheet(name, rows[i].Select(row => row.Select(text => new SheetCell(text)))))
            .ToArray();

    private static Gen<string> Texts => Gen.Elements(Pieces).ListOf().Select(string.Concat);

    private static byte[] Written(Sheet[] sheets)
    {
        using MemoryStream stream = new();
        Workbook.Write(sheets, stream);
        return stream.ToArray();
    }

    private static string Xml(string text) =>
        Xml(
                Written([
                    new(
                        "a",
                        [
                            ["Rubrik"],
                            [text],
                        ]
                    ),
                ])
            )
            .Split("<row")[2];

    private static string Xml(byte[] written)
    {
        using ZipArchive zip = new(new MemoryStream(written));
        using StreamReader reader = new(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>Without blank cells and rows at the end, and numbers with a point and no zeros at the end.</summary>
    private static string Trimmed(Listing<Listing<SheetCell>> rows)
    {
        string[] lines =
        [
            .. rows.Select(row => string.Join('\t', row.Select(cell => Pointed(cell.Text))).TrimEnd('\t')),
        ];
        return string.Join('\n', lines).TrimEnd('\n');
    }

    private static string Pointed(string text) =>
        Regex.IsMatch(text, "^-?(0|[1-9][0-9]*)[.,][0-9]+$") ? text.Replace(',', '.').TrimEnd('0').TrimEnd('.') : text;
}
