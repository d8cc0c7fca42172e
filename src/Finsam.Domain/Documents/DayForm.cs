using System.Text.Json;
using NodaTime.Text;

namespace Finsam.Domain;

internal sealed class DayForm : ValueForm<LocalDate>
{
    private protected override Wording Accepted { get; } =
        new("Skriv en dag som \"2023-06-30\".", "Write a day such as \"2023-06-30\".");

    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        LocalDatePattern.Iso.Parse(Text(ref reader)) is { Success: true, Value: var day }
            ? day
            : throw Refused(new("är ingen dag.", "is not a day."));

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Iso());
}
