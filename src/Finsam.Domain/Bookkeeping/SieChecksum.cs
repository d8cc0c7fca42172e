namespace Finsam.Domain;

// CRC-32 (polynomial EDB88320) of labels and fields, as #KSUMMA has it.
internal sealed class SieChecksum(SieEncoding encoding)
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Entry)];

    private uint _of437 = uint.MaxValue;
    private uint _asWritten = uint.MaxValue;

    internal uint Of437 => ~_of437;

    // The format sums the bytes of code page 437; who writes another encoding may have summed what was written.
    internal bool Is(uint told) => told == Of437 || told == ~_asWritten;

    internal void Add(SieLine line)
    {
        while (line.Next())
        {
            if (!line.IsBrace)
            {
                ReadOnlySpan<byte> field = line.Field;
                _asWritten = Sum(_asWritten, field);
                _of437 = Sum(
                    _of437,
                    encoding == SieEncoding.CodePage437 || System.Text.Ascii.IsValid(field)
                        ? field
                        : SieText.In437(field, encoding)
                );
            }
        }
    }

    private static uint Sum(uint sum, ReadOnlySpan<byte> bytes)
    {
        foreach (byte each in bytes)
        {
            sum = Table[(sum ^ each) & byte.MaxValue] ^ (sum >> 8);
        }

        return sum;
    }

    private static uint Entry(int number)
    {
        uint entry = (uint)number;
        for (int bit = 0; bit < 8; bit++)
        {
            entry = (entry & 1) == 0 ? entry >> 1 : (entry >> 1) ^ Polynomial;
        }

        return entry;
    }
}
