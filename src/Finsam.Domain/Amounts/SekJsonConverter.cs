using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Finsam.Domain;

/// <summary>Writes an amount to JSON as a number of kronor with two decimals, and reads it back exactly.</summary>
/// <remarks>119 465 kr is written <c>119465.00</c>, also as a key of an object. A JSON number of at most two decimals
/// is read, and text that <see cref="Sek.Parse(string, IFormatProvider?)"/> reads, since other programs write text. A
/// number with more decimals that are not zero, or with an exponent, is refused: nothing is rounded on the
/// way.</remarks>
public sealed class SekJsonConverter : JsonConverter<Sek>
{
    // More characters than a decimal has exact digits for.
    private const int TooLong = 29;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is neither a number of kronor with at most two decimals nor an amount
    /// in text.</exception>
    public override Sek Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return Parsed(reader.GetString()!);
        }

        if (reader.TokenType != JsonTokenType.Number)
        {
            throw Refused($"a JSON {reader.TokenType}");
        }

        ReadOnlySpan<byte> text = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        if (text.Length >= TooLong || text.ContainsAny((byte)'e', (byte)'E'))
        {
            throw Refused("a number with an exponent or too many digits");
        }

        decimal kronor = reader.GetDecimal();
        try
        {
            return Sek.FromKronor(kronor);
        }
        catch (ArgumentException)
        {
            throw Refused(Message.Of($"{kronor}"));
        }
        catch (OverflowException e)
        {
            throw new JsonException(e.Message, e);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Sek value, JsonSerializerOptions options) =>
        Guard.Against.Null(writer).WriteRawValue(value.ToString("R", null));

    /// <inheritdoc/>
    /// <exception cref="JsonException">The key is no amount.</exception>
    public override Sek ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Parsed(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Sek value, JsonSerializerOptions options) =>
        Guard.Against.Null(writer).WritePropertyName(value.ToString("R", null));

    private static Sek Parsed(string text)
    {
        try
        {
            return Sek.Parse(text, null);
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            throw new JsonException(e.Message, e);
        }
    }

    private static JsonException Refused(string what) =>
        new(
            "An amount is a JSON number of kronor with at most two decimals, as in 119465 or 1234.50, or text; "
                + $"this is {what}."
        );
}
