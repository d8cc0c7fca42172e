using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Finsam.Domain.WorkbookTests;

/// <summary>A small workbook, zipped of XML that is written by hand.</summary>
internal sealed class Book
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>Styles 1 to 9, in this order.</summary>
    private static readonly string[] Formats =
    [
        "0000",
        "yyyy\\-mm\\-dd",
        "[h]:mm",
        "0.0%",
        "#,##0,",
        "[$-409]d\\-mmm\\-yy;@",
        "0.00&quot; days&quot;",
        "[Red]#,##0.00;[Yellow]\\d0.00",
        "#,##0\\ [$kr-41D]",
    ];

    private readonly Dictionary<string, byte[]> _parts = new();

    internal Book(string rows, string after = "", string before = "", string texts = "", string properties = "")
    {
        this["[Content_Types].xml"] =
            $"""<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Type}sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Type}worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="{Type}worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="{Type}styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{Type}sharedStrings+xml"/></Types>""";
        this["_rels/.rels"] = Relations(("rId1", "officeDocument", "xl/workbook.xml"));
        this["xl/workbook.xml"] =
            $"""<workbook xmlns="{Main}" xmlns:r="{Office}">{properties}<sheets><sheet name="Budget" sheetId="1" r:id="rId1"/></sheets></workbook>""";
        this["xl/_rels/workbook.xml.rels"] = Relations(
            ("rId1", "worksheet", "worksheets/sheet1.xml"),
            ("rId8", "styles", "styles.xml"),
            ("rId9", "sharedStrings", "sharedStrings.xml")
        );
        this["xl/styles.xml"] =
            $"""<styleSheet xmlns="{Main}"><numFmts>{string.Concat(Formats.Select((code, i) => $"<numFmt numFmtId=\"{164 + i}\" formatCode=\"{code}\"/>"))}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>{string.Concat(Formats.Select((_, i) => $"<xf numFmtId=\"{164 + i}\"/>"))}<xf numFmtId="14"/><xf numFmtId="9"/></cellXfs></styleSheet>""";
        this["xl/sharedStrings.xml"] = $"""<sst xmlns="{Main}">{texts}</sst>""";
        this["xl/worksheets/sheet1.xml"] = SheetOf(rows, after, before);
    }

    internal string this[string part]
    {
        get => Encoding.UTF8.GetString(_parts[part]);
        set => _parts[part] = Encoding.UTF8.GetBytes(value);
    }

    /// <summary>Cells of one row, by their XML without addresses.</summary>
    internal static Book OfCells(params string[] cells) => new($"<row>{string.Concat(cells)}</row>");

    internal static string SheetOf(string rows, string after = "", string before = "") =>
        $"""<worksheet xmlns="{Main}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>""";

    internal static string Number(string stored, int style = 0) => $"<c s=\"{style}\"><v>{stored}</v></c>";

    internal static string Text(string text) => $"<c t=\"inlineStr\"><is><t>{text}</t></is></c>";

    /// <summary>A second sheet, in some state.</summary>
    internal Book WithSecond(string name, string state, string rows)
    {
        this["xl/workbook.xml"] = this["xl/workbook.xml"]
            .Replace("</sheets>", $"<sheet name=\"{name}\" state=\"{state}\" r:id=\"rId2\"/></sheets>");
        this["xl/worksheets/sheet2.xml"] = SheetOf(rows);
        return Related("rId2", $"{Office}/worksheet", "worksheets/sheet2.xml");
    }

    internal Book WithMacros()
    {
        this["xl/vbaProject.bin"] = "not run";
        this["[Content_Types].xml"] = this["[Content_Types].xml"]
            .Replace($"{Type}sheet.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
        return Related("rId7", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin");
    }

    /// <summary>Every element of the main namespace by a prefix, as Statistics Sweden's tables have it.</summary>
    internal Book WithPrefixes()
    {
        foreach (string part in _parts.Keys.Where(part => !part.Contains("rels") && part[0] != '[').ToArray())
        {
            this[part] = Regex.Replace(this[part], "<(/?)([a-zA-Z])", "<$1x:$2").Replace("xmlns=", "xmlns:x=");
        }

        return this;
    }

    internal Book Without(string part)
    {
        _parts.Remove(part);
        return this;
    }

    internal byte[] Zipped(CompressionLevel level = CompressionLevel.Fastest)
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] bytes) in _parts)
            {
                using Stream part = zip.CreateEntry(name, level).Open();
                part.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    internal Listing<Sheet> Read() => Workbook.Read(Zipped(), "budget.xlsx");

    /// <summary>The rows of the first sheet, with a bar between cells.</summary>
    internal string[] Rows() => [.. Read()[0].Rows.Select(row => string.Join('|', row))];

    /// <summary>The one cell of the first row.</summary>
    internal SheetCell Cell() => Assert.Single(Assert.Single(Read()[0].Rows));

    private Book Related(string id, string type, string target)
    {
        this["xl/_rels/workbook.xml.rels"] = this["xl/_rels/workbook.xml.rels"]
            .Replace(
                "</Relationships>",
                $"<Relationship Id=\"{id}\" Type=\"{type}\" Target=\"{target}\"/></Relationships>"
            );
        return this;
    }

    private static string Relations(params (string Id, string Type, string Target)[] relations) =>
        $"""<Relationships xmlns="{Package}/relationships">{string.Concat(relations.Select(each => $"<Relationship Id=\"{each.Id}\" Type=\"{Office}/{each.Type}\" Target=\"{each.Target}\"/>"))}</Relationships>""";
}
