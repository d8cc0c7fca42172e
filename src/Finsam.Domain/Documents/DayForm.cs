using System.Text.Json;
using NodaTime.Text;

namespace Finsam.Domain;

internal sealed class DayForm : ValueForm<LocalDate>
{
    private const int Length = 10;

    private protected override Wording Accepted { get; } =
        new("Skriv en dag som \"2023-06-30\".", "Write a day such as \"2023-06-30\".");

    // The reader knows such a day without making a text of it.
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
        && reader.ValueSpan.Length == Length
        && reader.TryGetDateTime(out DateTime midnight)
            ? LocalDate.FromDateTime(midnight)
        : LocalDatePattern.Iso.Parse(Text(ref reader)) is { Success: true, Value: var day } ? day
        : throw Refused(new("är ingen dag.", "is not a day."));

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Iso());
}
