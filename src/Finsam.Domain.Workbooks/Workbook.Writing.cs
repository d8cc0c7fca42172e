using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using SpreadCheetah;
using SpreadCheetah.Styling;
using BookCell = SpreadCheetah.Cell;

namespace Finsam.Domain;

public static partial class Workbook
{
    private const int LongestName = 31;
    private const int LongestText = 32_767;
    private const int MostDigits = 15;

    // A workbook is the same bytes whenever it is written: a zip knows no earlier day.
    private static readonly DateTimeOffset FirstDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Regex PlainNumber = new(
        "^(0|-?[1-9][0-9]*|-?(0|[1-9][0-9]*)[.,][0-9]+)$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    );

    /// <summary>Writes sheets as a workbook, with the first row that has cells in bold.</summary>
    /// <param name="sheets">At least one. A text without a name is called <c>Blad1</c>, by its place. What looks like
    /// a plain number, with a point or a comma and without blanks, becomes one, without zeros after its decimals; all
    /// else is text, and nothing a formula. A cell that has a fault is written as it stands.</param>
    /// <param name="to">Where to; it is left open.</param>
    /// <exception cref="ArgumentException">There is no sheet; a sheet could not be read; two have one name, or a
    /// name that a spreadsheet does not take; a sheet or a text is larger than one takes.</exception>
    public static void Write(IEnumerable<Sheet> sheets, Stream to)
    {
        Sheet[] all = [.. Guard.Against.Null(sheets)];
        Guard.Against.Null(to);
        string[] names = [.. all.Select((sheet, at) => NameOf(sheet, at))];
        string problems = string.Join(' ', Problems(all, names));
        if (problems.Length > 0)
        {
            throw new ArgumentException(problems, nameof(sheets));
        }

        using MemoryStream written = new();
        // In memory it is done at once.
        WriteAsync(all, names, written).GetAwaiter().GetResult();
        written.Position = 0;
        CopyUndated(written, to);
    }

    private static string NameOf(Sheet sheet, int at) =>
        sheet?.Name is { } name ? RichText.Escape(name) : string.Create(CultureInfo.InvariantCulture, $"Blad{at + 1}");

    private static IEnumerable<string> Problems(Sheet[] all, string[] names)
    {
        if (all.Length == 0)
        {
            yield return "A workbook has at least one sheet. Give one.";
        }

        for (int at = 0; at < all.Length; at++)
        {
            if (Array.FindIndex(names, name => name.Equals(names[at], StringComparison.OrdinalIgnoreCase)) < at)
            {
                yield return $"Two sheets are called '{names[at]}'. Give each a name of its own.";
            }

            if (ProblemOf(all[at], names[at]) is { } problem)
            {
                yield return problem;
            }
        }
    }

    private static string? ProblemOf(Sheet? sheet, string name) =>
        sheet is null ? "A sheet is null. Leave it out."
        : sheet.Fault is { } fault ? $"A sheet could not be read: it {fault.English} Leave it out."
        : name.Length > LongestName || name.Any(@"[]:*?/\".Contains) || name[0] == '\'' || name[^1] == '\''
            ? $"'{name}' cannot be the name of a sheet in a workbook. "
                + @"Give at most 31 letters, none of []:*?/\ and no ' first or last."
        : sheet.Rows.Count > CellAddress.LastRow || sheet.Rows.Any(row => row.Count > CellAddress.LastColumn)
            ? $"'{name}' is larger than a sheet of a workbook, 1,048,576 rows of 16,384 cells. Divide it."
        : sheet.Rows.Any(row => row.Any(cell => RichText.Escape(cell.Text).Length > LongestText))
            ? $"'{name}' has a text that is longer than the 32,767 characters of a cell. Divide it."
        : null;

    private static async Task WriteAsync(Sheet[] sheets, string[] names, MemoryStream to)
    {
        // Its properties would tell when it was written.
        SpreadCheetahOptions undated = new() { DocumentProperties = null };
        Spreadsheet book = await Spreadsheet.CreateNewAsync(to, undated).ConfigureAwait(false);
        await using (book.ConfigureAwait(false))
        {
            StyleId bold = book.AddStyle(new Style { Font = new() { Bold = true } });
            for (int at = 0; at < sheets.Length; at++)
            {
                await book.StartWorksheetAsync(names[at]).ConfigureAwait(false);
                StyleId? style = bold;
                foreach (Listing<SheetCell> row in sheets[at].Rows)
                {
                    await book.AddRowAsync([.. row.Select(cell => CellOf(cell.Text, style))]).ConfigureAwait(false);
                    style = row.Any(cell => cell.Text.Length > 0) ? null : style;
                }
            }

            await book.FinishAsync().ConfigureAwait(false);
        }
    }

    private static BookCell CellOf(string text, StyleId? style) =>
        text.Length == 0 ? new((string?)null, style)
        : NumberOf(text) is { } number ? new(number, style)
        : new(RichText.Escape(text), style);

    // What would be read back as another text is left as text: codes that begin with 0, and thousands or decimals.
    private static decimal? NumberOf(string text) =>
        PlainNumber.IsMatch(text) && text.Count(char.IsAsciiDigit) <= MostDigits && !StoredNumber.IsAmbiguous(text)
            ? decimal.Parse(text.Replace(',', '.'), CultureInfo.InvariantCulture)
            : null;

    private static void CopyUndated(Stream from, Stream to)
    {
        using MemoryStream undated = new();
        using (ZipArchive source = new(from))
        using (ZipArchive target = new(undated, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in source.Entries)
            {
                ZipArchiveEntry copy = target.CreateEntry(entry.FullName);
                copy.LastWriteTime = FirstDay;
                using Stream read = entry.Open();
                using Stream written = copy.Open();
                read.CopyTo(written);
            }
        }

        undated.Position = 0;
        undated.CopyTo(to);
    }
}
