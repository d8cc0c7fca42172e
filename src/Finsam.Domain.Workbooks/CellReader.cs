using DocumentFormat.OpenXml.Spreadsheet;

namespace Finsam.Domain;

// What stands in a cell, as a reader of the sheet sees it.
internal sealed class CellReader(WorkbookPartReader xml, WorkbookReader book)
{
    // More than a cell can hold in any spreadsheet.
    private const int LongestText = 32_767;

    private static readonly SheetCell Blank = new("");

    private static readonly Wording NoValue = new(
        "är en formel utan värde: spara arbetsboken i ett kalkylprogram, så räknas den.",
        "is a formula without a value: save the workbook in a spreadsheet, and it is computed."
    );

    private static readonly Wording NoDay = new("är ingen dag i kalendern.", "is no day of the calendar.");

    // How many numbers had more digits than a spreadsheet shows.
    internal int Rounded { get; private set; }

    internal static SheetCell Bounded(string text) =>
        text.Length <= LongestText
            ? new(text)
            : new(
                text[..100],
                Said.Of(
                    $"är början på en text som är längre än {LongestText:N0} tecken.",
                    $"is the beginning of a text that is longer than {LongestText:N0} characters."
                )
            );

    // The cell that the reader stands on.
    internal SheetCell Read()
    {
        string type = xml.Attribute("t") ?? "n";
        string? style = xml.Attribute("s");
        int depth = xml.Depth;
        string? stored = null;
        string? formula = null;
        while (xml.ReadWithin(depth))
        {
            if (xml.Is<CellValue>())
            {
                stored = xml.Text;
            }
            else if (xml.Is<CellFormula>())
            {
                formula = xml.Text;
            }
            else if (xml.Is<InlineString>())
            {
                stored = RichText.Read(xml);
            }
        }

        bool hasValue = stored?.Length > 0 || (stored is not null && type is "str" or "inlineStr");
        return hasValue ? Read(type, stored!, style)
            : formula is null ? Blank
            : new($"={Short(formula)}", NoValue);
    }

    private SheetCell Read(string type, string stored, string? style) =>
        type switch
        {
            "n" => NumberOf(stored, book.FormatOf(style)),
            "s" => book.TextOf(stored),
            "b" => stored.Trim() is "1" or "true" ? "SANT" : "FALSKT",
            "str" => Bounded(RichText.Unescaped(stored)),
            "d" => IsoDate(stored),
            _ => Bounded(stored),
        };

    private SheetCell NumberOf(string stored, NumberFormat format)
    {
        if (StoredNumber.Of(stored, out bool isRounded) is not { } number)
        {
            return Bounded(stored);
        }

        Rounded += isRounded ? 1 : 0;
        string text = StoredNumber.Text(number);
        switch (format.Form)
        {
            case CellForm.Date:
                return DayNumber.Text(number, book.IsFrom1904) is { } day ? day : new SheetCell(text, NoDay);
            case CellForm.Elapsed:
                return DayNumber.Elapsed(number) is { } hours ? hours : new SheetCell(text, NoDay);
            case CellForm.Percent:
                return StoredNumber.Percent(number);
            case CellForm.Padded:
                return StoredNumber.Padded(number, format.Digits);
            case CellForm.Scaled:
                return new(
                    text,
                    new(
                        "visas i tusental eller miljoner av sitt talformat, och kan läsas på två sätt.",
                        "is shown in thousands or millions by its number format, and can be read in two ways."
                    )
                );
            default:
                return text;
        }
    }

    private static SheetCell IsoDate(string stored) =>
        Bounded(stored.EndsWith("T00:00:00", StringComparison.Ordinal) ? stored[..^9] : stored.Replace('T', ' '));

    private static string Short(string text) => text.Length <= 100 ? text : text[..100];
}
