using System.IO.Compression;
using System.IO.Hashing;

namespace Finsam.Domain;

// What is seen of a part of the zip when all of its bytes are inflated once.
internal readonly record struct PartBytes(long Length, bool IsWhole, bool HasLongTag, bool HasComment)
{
    // The parser keeps a whole tag or text in memory, and has no bound for one.
    private const int LongestTag = 4_000_000;

    // Of a buffer that serves all parts.
    internal const int Buffered = Kept + 65_536;

    // The last bytes of the chunk before, so that what is looked for is found across chunks.
    private const int Kept = 2;

    internal static PartBytes Of(ZipArchiveEntry entry, long most, byte[] bytes)
    {
        Crc32 crc = new();
        bytes.AsSpan(0, Kept).Clear();
        long length = 0;
        long sinceTag = 0;
        bool hasLongTag = false;
        bool hasComment = false;
        using Stream stream = entry.Open();
        while (length <= most && stream.Read(bytes, Kept, bytes.Length - Kept) is > 0 and var count)
        {
            ReadOnlySpan<byte> read = bytes.AsSpan(Kept, count);
            length += count;
            crc.Append(read);
            int last = read.LastIndexOf((byte)'<');
            sinceTag = last < 0 ? sinceTag + count : count - last;
            hasLongTag |= sinceTag > LongestTag;
            ReadOnlySpan<byte> seen = bytes.AsSpan(0, Kept + count);
            hasComment |= seen.IndexOf("<!"u8) >= 0 || seen.IndexOf("<\0!"u8) >= 0;
            seen[^Kept..].CopyTo(bytes);
        }

        bool isWhole = length == entry.Length && crc.GetCurrentHashAsUInt32() == entry.Crc32;
        return new(length, isWhole, hasLongTag, hasComment);
    }
}
