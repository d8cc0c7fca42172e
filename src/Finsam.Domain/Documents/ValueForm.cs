using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Finsam.Domain;

// How a kind of value is written in a document, and read or refused.
internal abstract class ValueForm<T> : JsonConverter<T>
{
    private protected abstract Wording Accepted { get; }

    private protected FormException Refused(Wording found, string? didYouMean = null) =>
        new(found, Accepted, didYouMean);

    private protected FormException RefusedAs(JsonTokenType type) =>
        Refused(Wording.Of($"är {Kind(type)}.", $"is {Kind(type)}."));

    // The text of a string, else nothing that is refused.
    private protected string Text(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw RefusedAs(reader.TokenType);

    // What it is that stands there.
    internal static Wording Kind(JsonTokenType type) =>
        type switch
        {
            JsonTokenType.String => new("text", "text"),
            JsonTokenType.Number => new("ett tal", "a number"),
            JsonTokenType.True or JsonTokenType.False => new("sant eller falskt", "true or false"),
            JsonTokenType.StartArray => new("en lista", "a list"),
            JsonTokenType.StartObject => new("ett objekt", "an object"),
            _ => new("null", "null"),
        };

    // The digits of a number, which are never made a floating-point number on the way.
    private protected static string Digits(ref Utf8JsonReader reader) => Encoding.UTF8.GetString(reader.ValueSpan);

    private protected static Wording Exponent { get; } =
        new("är ett tal med exponent.", "is a number with an exponent.");
}
