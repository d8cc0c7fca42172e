using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Finsam.Domain;

public sealed partial class FederationYear
{
    /// <summary>Reads a year from its document.</summary>
    /// <param name="utf8">The document, JSON in UTF-8 as <see cref="ToJson"/> writes it and <c>docs/schema</c>
    /// describes it; at most 16 MB, 32 levels, and 10 000 things in a list.</param>
    /// <returns>The year, or all that is wrong; nothing is read in part, and no content throws.</returns>
    public static YearReading Read(ReadOnlySpan<byte> utf8) => YearDocument.Read(utf8);

    /// <inheritdoc cref="Read(ReadOnlySpan{byte})"/>
    /// <param name="json">The document.</param>
    public static YearReading Read(string json) => Read(Encoding.UTF8.GetBytes(Guard.Against.Null(json)));

    /// <summary>The year's document: all that is told, in JSON, a row for each thing, so that two versions can be
    /// compared by eye. Read again it is an equal year, and written again the same text.</summary>
    public string ToJson()
    {
        ArrayBufferWriter<byte> compact = new();
        // Letters stand as they are: the document is read by people.
        using (Utf8JsonWriter writer = new(compact, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            WriteTo(writer);
        }

        return JsonLayout.Of(Encoding.UTF8.GetString(compact.WrittenSpan));
    }

    /// <summary>Writes the year's document where other JSON is written.</summary>
    public void WriteTo(Utf8JsonWriter writer) =>
        JsonSerializer.Serialize(Guard.Against.Null(writer), YearFile.Of(this), YearFileJson.Default.YearFile);

    // Of parts that have been found to hold together.
    internal static FederationYear Of(YearInputs told) => new(told, []);
}
