using System.Text;
using System.Text.Unicode;

namespace Finsam.Domain;

public sealed partial record Sheet
{
    private const int Longest = 10_000_000;

    // The letters å, ä, ö, Å, Ä, Ö, é and a no-break space, encoded twice.
    private static readonly string[] Twice = ["Ã¥", "Ã¤", "Ã¶", "Ã…", "Ã„", "Ã–", "Ã©", "Â\u00A0"];

    private static readonly Wording SaveAsText = new(
        "Öppna den i ett kalkylprogram och spara som CSV UTF-8, eller läs den som arbetsbok.",
        "Open it in a spreadsheet and save it as CSV UTF-8, or read it as a workbook."
    );

    /// <summary>The rows and cells of a text, pasted from a spreadsheet or a document or exported by a site.</summary>
    /// <param name="text">Rows of cells with tabs, semicolons or commas between them, or in columns with two spaces or
    /// more between. What the rows show decides. A cell in quotes may hold separators and line breaks.</param>
    /// <param name="file">Where it comes from; null where that is not known.</param>
    /// <exception cref="ArgumentException"><paramref name="file"/> is blank.</exception>
    public static Sheet Of(string text, string? file = null) =>
        Made(Guard.Against.Null(text), Guard.Against.BlankIfGiven(file), []);

    /// <summary>The rows and cells of a text file in UTF-8, UTF-16 or windows-1252.</summary>
    /// <param name="bytes">The file as it is. Its byte order mark says the encoding, else where it has zero bytes, else
    /// whether it is UTF-8. Text that was encoded twice (<c>Ã¤</c> for <c>ä</c>) is mended.</param>
    /// <param name="file">What it is called; null where that is not known.</param>
    /// <returns>The sheet; one with a <see cref="Fault"/> where the file is no text.</returns>
    /// <exception cref="ArgumentException"><paramref name="file"/> is blank.</exception>
    public static Sheet Read(ReadOnlySpan<byte> bytes, string? file = null)
    {
        Guard.Against.BlankIfGiven(file);
        return KindOf(bytes) is { } kind
            ? Faulty(
                string.Concat(
                    bytes[..Math.Min(8, bytes.Length)]
                        .ToArray()
                        .Select(each => each is > 32 and < 127 ? (char)each : '.')
                ),
                file?.Trim(),
                Wording.Of($"är {kind}, ingen text.", $"is {kind}, not text."),
                SaveAsText
            )
            : Made(TextOf(bytes, out Listing<Wording> how), file?.Trim(), how);
    }

    /// <summary>What could not be read, for readers of other kinds of files.</summary>
    /// <param name="text">What it is called, or how it begins.</param>
    /// <param name="file">Where it comes from; null where that is not known.</param>
    /// <param name="fault">What keeps it from being read, such as <c>har ett lösenord.</c></param>
    /// <param name="remedy">What to do about it, a sentence or more.</param>
    /// <exception cref="ArgumentException">The text or the file is blank.</exception>
    public static Sheet Unread(string text, string? file, Wording fault, Wording remedy) =>
        Faulty(
            Guard.Against.Blank(text),
            Guard.Against.BlankIfGiven(file),
            Guard.Against.Null(fault),
            Guard.Against.Null(remedy)
        );

    private static Sheet Made(string text, string? file, Listing<Wording> how)
    {
        if (text.Length > Longest)
        {
            return Faulty(
                text[..100],
                file,
                Wording.Of($"är längre än {Longest:N0} tecken.", $"is longer than {Longest:N0} characters."),
                new("Dela upp den.", "Divide it.")
            );
        }

        Listing<Listing<SheetCell>> rows = PastedText.Rows(text, out Wording separated);
        return new(rows, file) { HowItWasRead = [.. how, separated] };
    }

    private static Sheet Faulty(string text, string? file, Wording fault, Wording remedy) =>
        new(
            [
                [text],
            ],
            file
        )
        {
            Fault = fault,
            Remedy = remedy,
        };

    // Null where it is text.
    private static Wording? KindOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\u0003\u0004"u8)
            ? new("en arbetsbok (xlsx) eller en annan packad fil", "a workbook (xlsx) or another packed file")
        : bytes is [0xD0, 0xCF, 0x11, 0xE0, ..]
            ? new("en arbetsbok av äldre slag (xls)", "a workbook of an older kind (xls)")
        : bytes.StartsWith("%PDF"u8) ? new("ett PDF-dokument", "a PDF document")
        : HasMark(bytes) || ZeroesOf(bytes) is not null || !bytes.Contains((byte)0) ? null
        : new("binära data", "binary data");

    private static bool HasMark(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    // UTF-16 without a mark: nearly every other byte is zero, and nearly none of the rest.
    private static Encoding? ZeroesOf(ReadOnlySpan<byte> bytes)
    {
        int[] zeroes = [0, 0];
        for (int i = 0; i < bytes.Length; i++)
        {
            zeroes[i % 2] += bytes[i] == 0 ? 1 : 0;
        }

        int most = bytes.Length / 4;
        return zeroes[1] > most && zeroes[0] <= zeroes[1] / 20 ? Encoding.Unicode
            : zeroes[0] > most && zeroes[1] <= zeroes[0] / 20 ? Encoding.BigEndianUnicode
            : null;
    }

    private static string TextOf(ReadOnlySpan<byte> bytes, out Listing<Wording> how)
    {
        Encoding? wide =
            bytes is [0xFF, 0xFE, ..] ? Encoding.Unicode
            : bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode
            : ZeroesOf(bytes);
        bool isUtf8 = wide is null && Utf8.IsValid(bytes);
        string text = (
            wide?.GetString(bytes) ?? (isUtf8 ? Encoding.UTF8.GetString(bytes) : Windows1252.Read(bytes))
        ).TrimStart('\uFEFF');
        string name =
            wide is not null ? "UTF-16"
            : isUtf8 ? "UTF-8"
            : "windows-1252";
        Wording encoding = Wording.Of($"Teckenkodningen är {name}.", $"The encoding is {name}.");
        if (!isUtf8 || !Array.Exists(Twice, letter => text.Contains(letter, StringComparison.Ordinal)))
        {
            how = [encoding];
            return text;
        }

        // It is mended where all of it is text that was taken for windows-1252; a part alone cannot be known.
        byte[] once = [.. text.Select(Windows1252.ByteOf)];
        bool isTwice = !once.Contains((byte)0) && Utf8.IsValid(once);
        how =
        [
            encoding,
            isTwice
                ? new(
                    "Texten var kodad två gånger och har rättats, som 'Ã¤' till 'ä'.",
                    "The text was encoded twice and has been mended, as 'Ã¤' to 'ä'."
                )
                : new(
                    "En del av texten ser ut att vara kodad två gånger, som 'Ã¤' för 'ä', och läses som den står.",
                    "A part of the text seems to be encoded twice, as 'Ã¤' for 'ä', and is read as it stands."
                ),
        ];
        return isTwice ? Encoding.UTF8.GetString(once) : text;
    }
}
