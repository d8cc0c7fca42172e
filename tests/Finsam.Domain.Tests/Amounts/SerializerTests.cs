using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;
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
    public void Every_other_public_type_is_read_back_or_refused(string serializer)
    {
        Type[] types =
        [
            .. typeof(Sek)
                .Assembly.GetExportedTypes()
                .Where(type => !(type.IsAbstract && type.IsSealed) && type != typeof(Sek) && type != typeof(Fraction))
                .Where(type => !type.Name.EndsWith("Converter", StringComparison.Ordinal))
                .Select(type => type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(string)) : type),
        ];
        Assert.True(types.Length > 60);
        Assert.Empty(types.Where(type => !IsSafe(serializer, type)).Select(type => type.Name));
    }

    private static bool IsSafe(string serializer, Type type)
    {
        try
        {
            object[] values = type.IsEnum ? [.. Enum.GetValues(type).Cast<object>()] : [Filled(type)];
            return values.All(value => value.Equals(Read(serializer, type, Written(serializer, value))))
                && (type.IsEnum || type.IsClass);
        }
        catch (Exception error) when (error is InvalidDataContractException or InvalidOperationException)
        {
            return true;
        }
    }

    /// <summary>Something to lose: an object with an amount in each property that can be set, and no enum left at 0.</summary>
    private static object Filled(Type type)
    {
        if (type.GetConstructor([]) is null)
        {
            return RuntimeHelpers.GetUninitializedObject(type);
        }

        object filled = Activator.CreateInstance(type)!;
        foreach (PropertyInfo property in type.GetProperties().Where(property => property.PropertyType == typeof(Sek?)))
        {
            property.SetValue(filled, Sek.FromOre(property.Name.Length));
        }

        foreach (PropertyInfo property in type.GetProperties().Where(property => property.PropertyType.IsEnum))
        {
            property.SetValue(filled, Enum.GetValues(property.PropertyType).GetValue(0));
        }

        return filled;
    }

    private static string Written(string serializer, object value)
    {
        using MemoryStream stream = new();
        switch (serializer)
        {
            case "xml":
                new XmlSerializer(value.GetType()).Serialize(stream, value);
                break;
            case "contract":
                new DataContractSerializer(value.GetType()).WriteObject(stream, value);
                break;
            default:
                new DataContractJsonSerializer(value.GetType()).WriteObject(stream, value);
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
