using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;

namespace Finsam.Domain;

// The zip that a workbook is, looked through before anything in it is read: neither the library under this one nor
// .NET compares what is inflated with its checksum, and one digit may be another amount.
internal sealed class WorkbookPackage
{
    private const int MostParts = 10_000;
    private const long MostBytes = 256_000_000;

    private readonly Dictionary<string, PartBytes> _parts = new(StringComparer.OrdinalIgnoreCase);

    internal WorkbookPackage(byte[] bytes)
    {
        ZipArchive zip;
        try
        {
            zip = new(new MemoryStream(bytes, writable: false));
        }
        catch (InvalidDataException)
        {
            throw Unreadable.Damaged("är avbruten eller skadad.", "is cut short or damaged.");
        }

        using (zip)
        {
            Inflate(zip);
        }
    }

    // Before a part is read.
    internal void Check(OpenXmlPart part)
    {
        string name = part.Uri.OriginalString.TrimStart('/');
        if (
            !_parts.TryGetValue(name, out PartBytes bytes)
            && !_parts.TryGetValue(Uri.UnescapeDataString(name), out bytes)
        )
        {
            throw Unreadable.Malformed();
        }

        if (bytes.HasLongTag)
        {
            throw Unreadable.TooLarge(
                new("har en text som är för lång för att läsas.", "has a text that is too long to be read.")
            );
        }

        // The library under this one reads a text to its first comment only.
        if (bytes.HasComment)
        {
            throw Unreadable.Malformed();
        }
    }

    private void Inflate(ZipArchive zip)
    {
        if (zip.Entries.Count > MostParts)
        {
            throw Unreadable.TooLarge(
                Said.Of($"har mer än {MostParts:N0} delar.", $"has more than {MostParts:N0} parts.")
            );
        }

        long left = MostBytes;
        byte[] buffer = new byte[PartBytes.Buffered];
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            PartBytes part = Inflated(entry, left, buffer);
            left -= part.Length;
            if (left < 0)
            {
                throw Unreadable.TooLarge(
                    Said.Of(
                        $"är mer än {MostBytes / 1_000_000:N0} MB när den har packats upp.",
                        $"is more than {MostBytes / 1_000_000:N0} MB when it is unpacked."
                    )
                );
            }

            if (!part.IsWhole || !_parts.TryAdd(entry.FullName.TrimStart('/'), part))
            {
                throw Damaged(entry);
            }
        }

        RefuseOtherKinds();
    }

    private static PartBytes Inflated(ZipArchiveEntry entry, long most, byte[] buffer)
    {
        try
        {
            return PartBytes.Of(entry, most, buffer);
        }
        catch (Exception error) when (error is InvalidDataException or IOException or NotSupportedException)
        {
            throw Damaged(entry);
        }
    }

    private static Unreadable Damaged(ZipArchiveEntry entry)
    {
        string name = entry.FullName.Length > 100 ? entry.FullName[..100] : entry.FullName;
        return Unreadable.Damaged($"är skadad: '{name}' är inte hel.", $"is damaged: '{name}' is not whole.");
    }

    private void RefuseOtherKinds()
    {
        if (_parts.ContainsKey("xl/workbook.bin"))
        {
            throw Unreadable.Kind("är en binär arbetsbok (xlsb).", "is a binary workbook (xlsb).");
        }

        if (_parts.ContainsKey("mimetype") && _parts.ContainsKey("content.xml"))
        {
            throw Unreadable.Kind("är ett OpenDocument (ods).", "is an OpenDocument file (ods).");
        }

        if (!_parts.ContainsKey("[Content_Types].xml"))
        {
            throw Unreadable.Kind(
                "är en packad fil (zip), ingen arbetsbok.",
                "is a packed file (zip), not a workbook."
            );
        }
    }
}
