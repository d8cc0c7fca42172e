using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Finsam.Domain;

// A cell: an amount, null where it is blank, "=" where it is computed, "= + 8436" with other costs, or an object where
// it says more.
internal sealed class CellForm : ValueForm<YearFile.CellValue>
{
    private static readonly AmountForm Amounts = new();

    private protected override Wording Accepted { get; } =
        new(
            "Skriv ett belopp, null för en tom cell, \"=\" för en beräknad, eller ett objekt med amount eller "
                + "indexedFrom.",
            "Write an amount, null for a blank cell, \"=\" for a computed one, or an object with amount or indexedFrom."
        );

    public override bool HandleNull => true;

    public override YearFile.CellValue Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) =>
        new(
            reader.TokenType switch
            {
                JsonTokenType.Null => null,
                JsonTokenType.Number => Amounts.Read(ref reader, typeof(Sek), options),
                JsonTokenType.String => OfText(reader.GetString()!),
                JsonTokenType.StartObject => OfPart(JsonSerializer.Deserialize(ref reader, Part(options))!),
                _ => throw RefusedAs(reader.TokenType),
            }
        );

    public override void Write(Utf8JsonWriter writer, YearFile.CellValue value, JsonSerializerOptions options)
    {
        if (value.Cell is not { } cell)
        {
            writer.WriteNullValue();
        }
        else if (cell.IsComputed)
        {
            string other = AmountForm.Written(cell.Other);
            writer.WriteStringValue(
                cell.Other == Sek.Zero ? "="
                : other[0] == '-' ? $"= - {other[1..]}"
                : $"= + {other}"
            );
        }
        else if (cell is { Typed: { } amount, Source: null, Reason: null })
        {
            Amounts.Write(writer, amount, options);
        }
        else
        {
            JsonSerializer.Serialize(writer, PartOf(cell), Part(options));
        }
    }

    private static JsonTypeInfo<YearFile.CellPart> Part(JsonSerializerOptions options) =>
        (JsonTypeInfo<YearFile.CellPart>)options.GetTypeInfo(typeof(YearFile.CellPart));

    private static Cell OfText(string text) =>
        text.Trim() is not ['=', .. var other] ? Amounts.Parsed(text, default)
        : other.Length == 0 ? Cell.Computed
        : Cell.Computed.Plus(Amounts.Parsed(other, default));

    private Cell OfPart(YearFile.CellPart part)
    {
        bool isTyped = part is { Amount: not null, IndexedFrom: null, Increase: null, Unit: null };
        bool isIndexed = part is { Amount: null, IndexedFrom: not null, Source: null, Reason: null, English: null };
        if (isTyped == isIndexed || part is { English: not null, Reason: null })
        {
            throw Refused(
                new(
                    "är varken ett belopp med underlag och skäl eller en uppräkning.",
                    "is neither an amount with its source and reason nor an increase."
                )
            );
        }

        try
        {
            return isTyped
                ? Cell.Of(
                    part.Amount!.Value,
                    part.Source is { } source ? new(source.File, source.At, source.Day) : null,
                    part.Reason is { } reason ? new(reason, part.English ?? reason) : null
                )
                : Cell.Indexed(part.IndexedFrom!, part.Increase ?? Fraction.Zero, part.Unit);
        }
        catch (ArgumentException e)
        {
            throw Refused(Told.By(e));
        }
    }

    private static YearFile.CellPart PartOf(Cell cell) =>
        new()
        {
            Amount = cell.Typed,
            Source = cell.Source is { } source
                ? new()
                {
                    File = source.File,
                    At = source.At,
                    Day = source.Day,
                }
                : null,
            Reason = cell.Reason?.Swedish,
            English = cell.Reason is { } reason && reason.English != reason.Swedish ? reason.English : null,
            IndexedFrom = cell.IndexedFrom,
            Increase = cell.IndexedFrom is null || cell.Increase == Fraction.Zero ? null : cell.Increase,
            Unit = cell.IndexedFrom is null || cell.Unit == Sek.Krona ? null : cell.Unit,
        };
}
