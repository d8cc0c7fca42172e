using System.Text.Json;
using System.Text.Json.Serialization;

namespace Finsam.Domain;

/// <summary>Writes a fraction to JSON as text, such as <c>"1/3"</c>, and reads it back exactly.</summary>
/// <remarks>Any text is read that <see cref="Fraction.Parse(string, IFormatProvider?)"/> reads.</remarks>
public sealed class FractionJsonConverter : JsonConverter<Fraction>
{
    /// <summary>Reads a fraction from JSON text.</summary>
    /// <param name="reader">The reader, at the text.</param>
    /// <param name="typeToConvert"><see cref="Fraction"/>.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The fraction.</returns>
    /// <exception cref="JsonException">The value is not text, or not a fraction.</exception>
    public override Fraction Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException(
                $"A fraction is JSON text, as in \"1/3\" or \"0,75\"; this is a JSON {reader.TokenType}."
            );
        }

        string text = reader.GetString()!;
        return Fraction.TryParse(text, null, out Fraction value)
            ? value
            : throw new JsonException(
                $"'{text}' is not a fraction. A fraction is JSON text, as in \"1/3\" or \"0,75\"."
            );
    }

    /// <summary>Writes the fraction as JSON text.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The fraction.</param>
    /// <param name="options">Not used.</param>
    public override void Write(Utf8JsonWriter writer, Fraction value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString(null, null));
    }
}
