using System.Runtime.CompilerServices;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml;
using System.Xml.Serialization;
using Finsam.Domain.Tests.Laws;

namespace Finsam.Domain.Tests.Amounts;

/// <summary>Serializers that an app may use unasked: an amount is never read back as another.</summary>
public class SerializerTests
{
    private static readonly string[] Kinds = ["xml", "contract", "contract in JSON"];

    public static TheoryData<string> Serializers => [.. Kinds];

    [Law]
    public bool Amounts_and_fractions_are_read_back(Sek amount)
    {
        Payment payment = new()
        {
            Amount = amount,
            Share = new(amount.Ore, 3),
            Each = [amount, default],
            Unknown = null,
            Known = new(1, amount.Ore | 1),
        };
        return Kinds.All(serializer =>
        {
            Payment read = (Payment)Read(serializer, typeof(Payment), Written(serializer, payment))!;
            return read.Amount == payment.Amount
                && read.Share == payment.Share
                && read.Each.SequenceEqual(payment.Each)
                && read.Unknown is null
                && read.Known == payment.Known
                && amount.Equals(Read(serializer, typeof(Sek), Written(serializer, amount)));
        });
    }

    [Fact]
    public void They_are_written_as_other_programs_read_them()
    {
        string xml = Written("xml", new Payment { Amount = Sek.FromKronor(-1_234.5m), Share = new(1, 3) });
        Assert.Contains("<Amount>-1234.50</Amount>", xml, StringComparison.Ordinal);
        Assert.Contains("<Share>1/3</Share>", xml, StringComparison.Ordinal);
        string contract = Written("contract", new Payment { Amount = Sek.FromKronor(1_234.5m), Share = new(1, 3) });
        Assert.Contains(">1234.50</Amount>", contract, StringComparison.Ordinal);
        Assert.Contains(">1/3</Share>", contract, StringComparison.Ordinal);
        Assert.Null(((IXmlSerializable)Sek.Zero).GetSchema());
        Assert.Null(((IXmlSerializable)Fraction.Zero).GetSchema());
    }

    [Theory]
    [InlineData("<Sek />", "'' is not an amount: it has no digits where a number should be.")]
    [InlineData(
        "<Sek>1.234</Sek>",
        "'1.234' is not an amount: it can be read as 1,234 (thousands) and as 1.234 (decimals)."
    )]
    [InlineData("<Fraction />", "'' is not a fraction: it has no digits")]
    [InlineData(
        "<Fraction>6,849</Fraction>",
        "'6,849' is not a fraction: it can be read as 6,849 (thousands) and as 6.849 (decimals)."
    )]
    public void What_does_not_parse_is_refused_with_the_same_words(string xml, string start)
    {
        Type type = xml.StartsWith("<Sek", StringComparison.Ordinal) ? typeof(Sek) : typeof(Fraction);
        Exception error = Assert.Throws<InvalidOperationException>(() => Read("xml", type, xml));
        Assert.StartsWith(
            start,
            Assert.IsType<FormatException>(error.InnerException).Message.Plain(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [MemberData(nameof(Serializers))]
    public void Every_other_public_type_is_read_back_or_refused(string serializer) =>
        Assert.Empty(Types.Where(type => !IsSafe(serializer, type)).Select(type => type.Name));

    /// <summary>Of the library's own only amounts, fractions and enums have a JSON form; the rest says what to write.</summary>
    [Fact]
    public void In_JSON_enums_are_read_back_and_every_other_type_is_refused_with_what_to_write_instead()
    {
        Assert.All(
            Types.Where(type => type.IsEnum).SelectMany(type => Enum.GetValues(type).Cast<object>()),
            value =>
                Assert.Equal(
                    value,
                    JsonSerializer.Deserialize(JsonSerializer.Serialize(value, value.GetType()), value.GetType())
                )
        );
        Assert.Empty(
            Types
                .Where(type => !type.IsEnum)
                .Where(type =>
                    !IsRefused(type, () => JsonSerializer.Serialize((object?)null, type))
                    || !IsRefused(type, () => JsonSerializer.Deserialize("{}", type))
                    || !IsRefused(type, () => JsonSerializer.Serialize((object?)null, type.MakeArrayType()))
                )
                .Select(type => type.Name)
        );
        NotSupportedException refused = Assert.Throws<NotSupportedException>(() =>
            JsonSerializer.Serialize(new { Days = Language.English, Words = new Wording("ja", "yes") })
        );
        Assert.StartsWith(
            "Wording has no JSON form. Write its parts (amounts, fractions, enums, numbers and texts are read back "
                + "exactly, days as ISO texts) and make it of them again,",
            refused.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_converter_of_the_apps_own_goes_before_the_refusal()
    {
        JsonSerializerOptions options = new() { Converters = { new SwedishWords() } };
        Assert.Equal("\"ja\"", JsonSerializer.Serialize(new Wording("ja", "yes"), options));
        Assert.Equal(new("ja", "ja"), JsonSerializer.Deserialize<Wording>("\"ja\"", options));
    }

    [Law]
    public bool In_JSON_amounts_and_fractions_are_read_back_also_as_keys(Sek amount)
    {
        Payment payment = new()
        {
            Amount = amount,
            Share = new(amount.Ore, 3),
            Each = [amount, default],
            Known = new(1, amount.Ore | 1),
        };
        Dictionary<Sek, Fraction> keyed = new() { [amount] = payment.Share };
        Payment read = JsonSerializer.Deserialize<Payment>(JsonSerializer.Serialize(payment))!;
        return (read.Amount, read.Share, read.Unknown, read.Known)
                == (payment.Amount, payment.Share, payment.Unknown, payment.Known)
            && read.Each.SequenceEqual(payment.Each)
            && keyed.SequenceEqual(
                JsonSerializer.Deserialize<Dictionary<Sek, Fraction>>(JsonSerializer.Serialize(keyed))!
            )
            && amount == JsonSerializer.Deserialize<Sek>(JsonSerializer.Serialize(amount.ToString("R", null)));
    }

    private static IEnumerable<Type> Types =>
        typeof(Sek)
            .Assembly.GetExportedTypes()
            .Where(type => !(type.IsAbstract && type.IsSealed) && type != typeof(Sek) && type != typeof(Fraction))
            .Where(type => !type.Name.EndsWith("Converter", StringComparison.Ordinal))
            .Select(type =>
                type.IsGenericTypeDefinition
                    ? type.MakeGenericType([.. type.GetGenericArguments().Select(_ => typeof(string))])
                    : type
            );

    private static bool IsRefused(Type type, Func<object?> call) =>
        Record.Exception(call) is NotSupportedException refused
        && refused.Message.StartsWith($"{type.Name.Split('`')[0]} has no JSON form.", StringComparison.Ordinal);

    private static bool IsSafe(string serializer, Type type)
    {
        try
        {
            object[] values = type.IsEnum
                ? [.. Enum.GetValues(type).Cast<object>()]
                : [.. Concrete(type).Select(RuntimeHelpers.GetUninitializedObject)];
            return values.All(value => value.Equals(Read(serializer, type, Written(serializer, value, type))))
                && (type.IsEnum || type.IsClass);
        }
        catch (Exception error) when (error is InvalidDataContractException or InvalidOperationException)
        {
            return true;
        }
    }

    /// <summary>The type, or those of its family where it has no objects of its own.</summary>
    private static IEnumerable<Type> Concrete(Type type) =>
        type.IsAbstract ? Types.Where(other => other.BaseType == type) : [type];

    private static string Written(string serializer, object value, Type? type = null)
    {
        type ??= value.GetType();
        using MemoryStream stream = new();
        switch (serializer)
        {
            case "xml":
                new XmlSerializer(type).Serialize(stream, value);
                break;
            case "contract":
                new DataContractSerializer(type).WriteObject(stream, value);
                break;
            default:
                new DataContractJsonSerializer(type).WriteObject(stream, value);
                break;
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static object? Read(string serializer, Type type, string text)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        return serializer switch
        {
            "xml" => new XmlSerializer(type).Deserialize(XmlReader.Create(stream)),
            "contract" => new DataContractSerializer(type).ReadObject(stream),
            _ => new DataContractJsonSerializer(type).ReadObject(stream),
        };
    }

    private sealed class SwedishWords : JsonConverter<Wording>
    {
        public override Wording Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(reader.GetString()!, reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, Wording value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Swedish);
    }

    /// <summary>An app's own type, with amounts of the library in it.</summary>
    public sealed class Payment
    {
        public Sek Amount { get; set; }

        public Fraction Share { get; set; }

        public Sek[] Each { get; set; } = [];

        public Sek? Unknown { get; set; }

        public Fraction? Known { get; set; }
    }
}
