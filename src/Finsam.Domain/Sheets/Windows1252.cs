namespace Finsam.Domain;

// The letters of windows-1252, which Latin-1 is a part of.
internal static class Windows1252
{
    // What the bytes from 0x80 to 0x9F are; the five that are nothing are left as they are. Another byte is its own
    // code.
    private const string HighLetters = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private const int FirstHigh = 0x80;
    private const int AfterHigh = 0xA0;

    internal static string Read(ReadOnlySpan<byte> bytes)
    {
        char[] letters = new char[bytes.Length];
        for (int i = 0; i < letters.Length; i++)
        {
            letters[i] = bytes[i] is >= FirstHigh and < AfterHigh ? HighLetters[bytes[i] - FirstHigh] : (char)bytes[i];
        }

        return new(letters);
    }

    // 0 where it has no such letter.
    internal static byte ByteOf(char letter) =>
        HighLetters.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? (byte)(FirstHigh + at)
        : letter is < (char)FirstHigh or >= (char)AfterHigh and <= (char)byte.MaxValue ? (byte)letter
        : (byte)0;
}
