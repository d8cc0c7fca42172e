using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace Finsam.Domain;

// Reads a document: what it says, what is wrong in it, and what is wrong with the year that it makes.
internal static class YearDocument
{
    private const int MostBytes = 16_777_216;

    internal static YearReading Read(ReadOnlySpan<byte> utf8)
    {
        utf8 = utf8 is [0xEF, 0xBB, 0xBF, ..] ? utf8[3..] : utf8;
        if (Unreadable(utf8) is { } whole)
        {
            return new(null, [Located(utf8, whole with { Text = "" }, "", 0, null)]);
        }

        YearFileWalk walk = new(utf8, withValues: false);
        if (!walk.Walk())
        {
            return Refused(utf8, walk.Flaws, null);
        }

        YearFile? file = walk.Flaws.Count == 0 ? Deserialized(utf8) : null;
        List<Flaw> flaws = walk.Flaws;
        if (file is null)
        {
            YearFileWalk again = new(utf8, withValues: true);
            again.Walk();
            flaws = again.Flaws;
            file = Deserialized(Mended(utf8, again.Broken));
        }

        if (file is null)
        {
            return Refused(utf8, flaws, null);
        }

        // By the rules of this version nothing can be said of a newer one.
        if (file.Version > YearFile.LatestVersion)
        {
            return Refused(utf8, [Flaw.Newer], file);
        }

        FederationYear? year = YearBuilder.Build(file, isWhole: flaws.Count == 0, flaws);
        return year is null ? Refused(utf8, flaws, file) : new(year, []);
    }

    // Null where a value is not what should stand there.
    private static YearFile? Deserialized(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, YearFileJson.Default.YearFile);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Flaw? Unreadable(ReadOnlySpan<byte> utf8)
    {
        Wording utf8Please = new("Spara filen som UTF-8.", "Save the file as UTF-8.");
        return utf8.IsEmpty
                ? new(
                    "",
                    new("Dokumentet är tomt.", "The document is empty."),
                    new(
                        "Skriv åtminstone version, federation och year.",
                        "Write version, federation and year at least."
                    )
                )
            : utf8.Length > MostBytes
                ? new(
                    "",
                    Wording.Of(
                        $"Dokumentet är {utf8.Length:N0} byte, mer än {MostBytes:N0}.",
                        $"The document is {utf8.Length:N0} bytes, more than {MostBytes:N0}."
                    ),
                    new("Ett år är mindre: dela upp det.", "A year is smaller: split it.")
                )
            : utf8 is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || utf8[..Math.Min(4, utf8.Length)].Contains((byte)0)
                ? new("", new("Dokumentet är UTF-16.", "The document is UTF-16."), utf8Please)
            : !Utf8.IsValid(utf8) ? new("", new("Dokumentet är inte UTF-8.", "The document is not UTF-8."), utf8Please)
            : null;
    }

    // The text with null in the place of what cannot be read, so that the rest can.
    private static byte[] Mended(ReadOnlySpan<byte> utf8, List<Range> broken)
    {
        ArrayBufferWriter<byte> mended = new(utf8.Length);
        int at = 0;
        foreach (Range part in broken.OrderBy(part => part.Start.Value).ThenByDescending(part => part.End.Value))
        {
            // What stands within another has gone with it.
            if (part.Start.Value >= at)
            {
                mended.Write(utf8[at..part.Start]);
                mended.Write("null"u8);
                at = part.End.Value;
            }
        }

        mended.Write(utf8[at..]);
        return mended.WrittenSpan.ToArray();
    }

    private static YearReading Refused(ReadOnlySpan<byte> utf8, List<Flaw> flaws, YearFile? file)
    {
        var find = flaws.Exists(flaw => flaw.At is null)
            ? JsonPlaces.Find(utf8, flaws.Where(flaw => flaw.At is null).Select(flaw => flaw.Pointer))
            : null;
        (Flaw Flaw, string Pointer, int At)[] all =
        [
            .. from flaw in flaws.DistinctBy(flaw => (flaw.Pointer, flaw.Found.Swedish))
            let there = flaw.At is { } at ? (flaw.Pointer, at) : find!(flaw.Pointer)
            orderby there.Item2
            select (flaw, there.Item1, there.Item2),
        ];
        List<Problem> problems = [];
        foreach ((Flaw flaw, string pointer, int at) in all.Take(Flaw.Most))
        {
            problems.Add(Located(utf8, flaw, pointer, at, file));
        }

        if (all.Length > Flaw.Most)
        {
            problems.Add(Located(utf8, Flaw.AndMore, "", all[Flaw.Most].At, null));
        }

        return new(null, [.. problems]);
    }

    private static Problem Located(ReadOnlySpan<byte> utf8, Flaw flaw, string pointer, int at, YearFile? file)
    {
        (int line, int character) = JsonPlaces.Position(utf8, at);
        string text = flaw.Text ?? JsonPlaces.Text(utf8, at);
        return new(line, character, text, flaw.Found, flaw.Accepted, flaw.DidYouMean)
        {
            JsonPointer = pointer,
            Place = file is null ? null : YearFilePlaces.PlaceAt(file, pointer),
        };
    }
}
