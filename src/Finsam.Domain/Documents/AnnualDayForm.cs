using System.Text.Json;
using NodaTime.Text;

namespace Finsam.Domain;

internal sealed class AnnualDayForm : ValueForm<AnnualDate>
{
    private protected override Wording Accepted { get; } =
        new("Skriv en dag på året som \"01-31\".", "Write a day of the year such as \"01-31\".");

    public override AnnualDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        AnnualDatePattern.Iso.Parse(Text(ref reader)) is { Success: true, Value: var day }
            ? day
            : throw Refused(new("är ingen dag på året.", "is not a day of the year."));

    public override void Write(Utf8JsonWriter writer, AnnualDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(AnnualDatePattern.Iso.Format(value));
}
