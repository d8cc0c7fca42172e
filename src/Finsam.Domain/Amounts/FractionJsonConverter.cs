using System.Text.Json;
using System.Text.Json.Serialization;

namespace Finsam.Domain;

/// <summary>Writes a fraction to JSON as text, such as <c>"1/3"</c>, and reads it back exactly.</summary>
/// <remarks>Any text is read that <see cref="Fraction.Parse(string, IFormatProvider?)"/> reads.</remarks>
public sealed class FractionJsonConverter : JsonConverter<Fraction>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not text, or not a fraction.</exception>
    public override Fraction Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException(
                $"A fraction is JSON text, as in \"1/3\" or \"0,75\"; this is a JSON {reader.TokenType}."
            );
        }

        try
        {
            return Fraction.Parse(reader.GetString()!, null);
        }
        catch (FormatException e)
        {
            throw new JsonException(e.Message, e);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Fraction value, JsonSerializerOptions options) =>
        Guard.Against.Null(writer).WriteStringValue(value.ReadableText());
}
