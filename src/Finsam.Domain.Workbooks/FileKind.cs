using System.Text;

namespace Finsam.Domain;

// What a file is that is no zip, by how it begins.
internal static class FileKind
{
    private static readonly Wording SaveWithoutPassword = new(
        "Öppna den med lösenordet och spara den utan.",
        "Open it with the password and save it without."
    );

    // Null where it may be text.
    internal static Unreadable? Of(ReadOnlySpan<byte> bytes) =>
        bytes.IsEmpty ? Unreadable.Damaged("är tom.", "is empty.")
        : bytes is [0xD0, 0xCF, 0x11, 0xE0, ..] ? Older(bytes)
        : bytes.StartsWith("%PDF"u8)
            ? Unreadable.Kind("är ett PDF-dokument, ingen arbetsbok.", "is a PDF document, not a workbook.")
        : BeginsAsMarkup(bytes)
            ? Unreadable.Kind(
                "är en webbsida eller annan XML, ingen arbetsbok.",
                "is a web page or other XML, not a workbook."
            )
        : null;

    // A compound file: names stand in it in UTF-16.
    private static Unreadable Older(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
            ? new(new("har ett lösenord.", "has a password."), SaveWithoutPassword)
            : Unreadable.Kind(
                "är en arbetsbok av äldre slag (xls), eller ett annat äldre dokument.",
                "is a workbook of an older kind (xls), or another older document."
            );

    private static bool BeginsAsMarkup(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((byte[])[0xEF, 0xBB, 0xBF])
            ? BeginsAsMarkup(bytes[3..])
            : bytes.TrimStart(" \t\r\n"u8) is [(byte)'<', var next, ..]
                && (next is (byte)'!' or (byte)'?' or (byte)'/' || char.IsAsciiLetter((char)next));
}
