using DocumentFormat.OpenXml.Packaging;

namespace Finsam.Domain;

/// <summary>Workbooks of a spreadsheet (.xlsx), as sheets.</summary>
/// <remarks>Swedish: <i>arbetsbok</i>.</remarks>
public static partial class Workbook
{
    private static readonly Wording IsText = new(
        "Filen är ingen arbetsbok utan text, och läses som text.",
        "The file is no workbook but text, and is read as text."
    );

    /// <summary>The sheets of a workbook, visible and hidden ones in their order.</summary>
    /// <param name="bytes">The file as it is. No content throws: what cannot be read is one sheet with a
    /// <see cref="Sheet.Fault"/>, and a file that is text is read as <see cref="Sheet.Read"/> does.</param>
    /// <param name="file">What it is called; null where that is not known.</param>
    /// <returns>The sheets. A cell holds what its reader sees: a number with the digits that are stored, at most 15 and
    /// with a point, a code with its zeros, a percentage, a day as <c>2024-01-31</c>, <c>SANT</c> or <c>FALSKT</c>.
    /// What was settled is said in <see cref="Sheet.HowItWasRead"/>. Nothing is computed, no macro is run.</returns>
    /// <exception cref="ArgumentException"><paramref name="file"/> is blank.</exception>
    public static Listing<Sheet> Read(ReadOnlySpan<byte> bytes, string? file = null)
    {
        if (file is not null && string.IsNullOrWhiteSpace(file))
        {
            throw new ArgumentException($"'{nameof(file)}' is blank. Give words that can be read.", nameof(file));
        }

        if (FileKind.Of(bytes) is { } kind)
        {
            return Unread(bytes, file, kind);
        }

        return bytes.StartsWith("PK"u8) ? ReadZip(bytes.ToArray(), file?.Trim()) : ReadText(bytes, file);
    }

    private static Listing<Sheet> ReadText(ReadOnlySpan<byte> bytes, string? file) =>
        Sheet.Read(bytes, file) is { Fault: null } text
            ? [text with { HowItWasRead = [IsText, .. text.HowItWasRead] }]
            : Unread(
                bytes,
                file,
                Unreadable.Kind("är ingen arbetsbok utan binära data.", "is no workbook but binary data.")
            );

    // Whatever the library under this one throws at a file's content is said of the file.
    private static Listing<Sheet> ReadZip(byte[] bytes, string? file)
    {
        try
        {
            WorkbookPackage package = new(bytes);
            using MemoryStream stream = new(bytes, writable: false);
            using SpreadsheetDocument document = SpreadsheetDocument.Open(stream, isEditable: false);
            return [.. new WorkbookReader(document, package, file).Sheets()];
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return Unread(bytes, file, Unreadable.Of(error));
        }
    }

    private static Listing<Sheet> Unread(ReadOnlySpan<byte> bytes, string? file, Unreadable unreadable)
    {
        string begins = string.Concat(
            bytes[..Math.Min(8, bytes.Length)].ToArray().Select(each => each is > 32 and < 127 ? (char)each : '.')
        );
        return [Sheet.Unread(file ?? (begins.Length > 0 ? begins : "-"), file, unreadable.Fault, unreadable.Remedy)];
    }
}
