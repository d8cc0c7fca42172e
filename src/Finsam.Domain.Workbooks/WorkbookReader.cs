using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Book = DocumentFormat.OpenXml.Spreadsheet.Workbook;
using BookSheet = DocumentFormat.OpenXml.Spreadsheet.Sheet;

namespace Finsam.Domain;

// The sheets of a workbook, and what their cells need: styles, texts, from which year days are counted.
internal sealed class WorkbookReader
{
    private const int MostTexts = 5_000_000;
    private const int MostSheets = 1_000;

    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly Wording Macros = new(
        "Arbetsboken har makron; de körs inte.",
        "The workbook has macros; they are not run."
    );

    private static readonly Wording From1904 = new(
        "Arbetsboken räknar dagar från 1904.",
        "The workbook counts days from 1904."
    );

    private readonly WorkbookPackage _package;
    private readonly WorkbookPart _book;
    private readonly string? _file;
    private readonly List<NumberFormat> _formats = [];
    private readonly List<SheetCell> _texts = [];
    private readonly List<(string Name, string Id, bool IsHidden)> _listed = [];

    internal WorkbookReader(SpreadsheetDocument document, WorkbookPackage package, string? file)
    {
        (_package, _file) = (package, file);
        _book = document.WorkbookPart ?? throw NoWorkbook();
        ReadBook();
        ReadFormats();
        ReadTexts();
    }

    internal bool IsFrom1904 { get; private set; }

    internal List<Sheet> Sheets()
    {
        List<Wording> how =
        [
            .. _book.VbaProjectPart is null ? [] : (Wording[])[Macros],
            .. IsFrom1904 ? (Wording[])[From1904] : [],
        ];
        List<Sheet> sheets = [];
        foreach ((string name, string id, bool isHidden) in _listed)
        {
            if (Read(name, id, isHidden, how) is { } sheet)
            {
                sheets.Add(sheet);
            }
        }

        return sheets.Count > 0
            ? sheets
            : throw Unreadable.Kind("är en arbetsbok utan kalkylblad.", "is a workbook without sheets of cells.");
    }

    internal NumberFormat FormatOf(string? style) =>
        IndexOf(style) is { } at && at < _formats.Count ? _formats[at] : default;

    internal SheetCell TextOf(string at) =>
        IndexOf(at) is { } index && index < _texts.Count ? _texts[index] : throw Unreadable.Malformed();

    // One sheet that cannot be read leaves the others as they are. Null where it has charts and no cells.
    private Sheet? Read(string name, string id, bool isHidden, List<Wording> how)
    {
        try
        {
            if (_book.GetPartById(id) is not WorksheetPart part)
            {
                return null;
            }

            using WorkbookPartReader xml = new(part, _package);
            return new SheetReader(xml, this).Read(name, _file, isHidden, how);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            var unreadable = Unreadable.Of(error);
            return Sheet.Unread(name, _file, unreadable.Fault, unreadable.Remedy);
        }
    }

    private void ReadBook()
    {
        using WorkbookPartReader xml = new(_book, _package);
        if (!xml.Read() || !xml.Is<Book>())
        {
            throw NoWorkbook();
        }

        while (xml.Read())
        {
            if (xml.Is<WorkbookProperties>())
            {
                IsFrom1904 = xml.Has("date1904");
            }
            else if (xml.Is<BookSheet>() && xml.Depth == 2)
            {
                string name = RichText.Unescaped(xml.Attribute("name") ?? "").Trim();
                string id = xml.Attribute("id", Relations) ?? "";
                _listed.Add(
                    (
                        name.Length > 0 ? name : $"{_listed.Count + 1}",
                        id,
                        xml.Attribute("state") is "hidden" or "veryHidden"
                    )
                );
                Bound(_listed.Count, MostSheets);
            }
        }
    }

    private void ReadFormats()
    {
        if (_book.WorkbookStylesPart is not { } part)
        {
            return;
        }

        Dictionary<int, string> codes = [];
        bool isOfCells = false;
        using WorkbookPartReader xml = new(part, _package);
        while (xml.Read())
        {
            isOfCells = xml.Depth > 1 ? isOfCells : xml.Is<CellFormats>();
            int id = IndexOf(xml.Attribute("numFmtId")) ?? 0;
            if (xml.Is<NumberingFormat>())
            {
                codes.TryAdd(id, RichText.Unescaped(xml.Attribute("formatCode") ?? ""));
            }
            else if (isOfCells && xml.Is<CellFormat>())
            {
                _formats.Add(NumberFormat.Of(id, codes));
            }
        }
    }

    private void ReadTexts()
    {
        if (_book.SharedStringTablePart is not { } part)
        {
            return;
        }

        using WorkbookPartReader xml = new(part, _package);
        while (xml.Read())
        {
            if (xml.Is<SharedStringItem>())
            {
                _texts.Add(CellReader.Bounded(RichText.Read(xml)));
                Bound(_texts.Count, MostTexts);
            }
        }
    }

    private static int? IndexOf(string? text) =>
        int.TryParse(text.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            ? index
            : null;

    private static void Bound(int count, int most)
    {
        if (count > most)
        {
            throw Unreadable.TooLarge(
                Said.Of($"har mer än {most:N0} blad eller texter.", $"has more than {most:N0} sheets or texts.")
            );
        }
    }

    private static Unreadable NoWorkbook() =>
        Unreadable.Kind(
            "är ett dokument eller en annan packad fil, ingen arbetsbok (xlsx).",
            "is a document or another packed file, not a workbook (xlsx)."
        );
}
