using System.Buffers;
using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Finsam.Domain.Tests.Laws;

namespace Finsam.Domain.Tests.Amounts;

public class SekConverterTests
{
    [Fact]
    public void Json_holds_kronor_with_two_decimals()
    {
        Assert.Equal("119465.00", JsonSerializer.Serialize(Sek.FromKronor(119_465)));
        Assert.Equal("-0.05", JsonSerializer.Serialize(Sek.FromOre(-5)));
    }

    [Theory]
    [InlineData("119465", 11946500)]
    [InlineData("1234.5", 123450)]
    [InlineData("-1234.500", -123450)]
    [InlineData("92233720368547758.07", long.MaxValue)]
    [InlineData("1.00000000000000000000000000", 100)]
    [InlineData("\"1234.50\"", 123450)]
    [InlineData("\"119 465 kr\"", 11946500)]
    public void Json_numbers_of_kronor_and_amounts_in_text_are_read_exactly(string json, long ore) =>
        Assert.Equal(ore, JsonSerializer.Deserialize<Sek>(json).Ore);

    [Theory]
    [InlineData(
        "1.234",
        "An amount is a JSON number of kronor with at most two decimals, as in 119465 or 1234.50, or text; this is 1.234."
    )]
    [InlineData(
        "1e5",
        "An amount is a JSON number of kronor with at most two decimals, as in 119465 or 1234.50, or text; this is a number with"
    )]
    [InlineData("1E-30", "An amount is a JSON number of kronor")]
    [InlineData("1.000000000000000000000000000", "An amount is a JSON number of kronor")]
    [InlineData("\"1.234\"", "'1.234' is not an amount: it can be read as")]
    [InlineData("\"92233720368547758.08\"", "'92233720368547758.08' is more than an amount can hold")]
    [InlineData(
        "true",
        "An amount is a JSON number of kronor with at most two decimals, as in 119465 or 1234.50, or text; this is a JSON True."
    )]
    [InlineData("null", "An amount is a JSON number of kronor")]
    [InlineData("92233720368547758.08", "92233720368547758.08 kr is more than an amount can hold")]
    public void Json_that_is_no_exact_amount_is_refused(string json, string start) =>
        Assert.StartsWith(
            start,
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Sek>(json)).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void An_amount_can_be_the_key_of_a_json_object()
    {
        Dictionary<Sek, string> bands = new() { [Sek.FromKronor(-1.5m)] = "a", [Sek.FromKronor(6_000_000)] = "b" };
        string json = JsonSerializer.Serialize(bands);
        Assert.Equal("""{"-1.50":"a","6000000.00":"b"}""", json);
        Assert.Equal(bands, JsonSerializer.Deserialize<Dictionary<Sek, string>>(json));
        Assert.StartsWith(
            "'x' is not an amount: ",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Sek, int>>("""{"x":1}""")).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Json_is_read_from_a_stream_in_pieces()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes($"[{new string(' ', 100)}119465.25]"));
        JsonSerializerOptions small = new() { DefaultBufferSize = 1 };
        Assert.Equal([Sek.FromKronor(119_465.25m)], JsonSerializer.Deserialize<Sek[]>(stream, small)!);
    }

    [Law]
    public bool Json_and_converted_text_are_read_back_as_the_same_amount(Sek amount)
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(Sek));
        return JsonSerializer.Deserialize<Sek>(JsonSerializer.Serialize(amount)) == amount
            && amount.Equals(converter.ConvertFromInvariantString(converter.ConvertToInvariantString(amount)!));
    }

    [Fact]
    public void The_type_converter_reads_and_writes_text_only()
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(Sek));
        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.False(converter.CanConvertFrom(typeof(int)));
        Assert.Equal(Sek.FromKronor(119_465), converter.ConvertFrom("119 465 kr"));
        Assert.Equal(
            "119465.00",
            converter.ConvertTo(null, CultureInfo.InvariantCulture, Sek.FromKronor(119_465), typeof(string))
        );
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(5));
        Assert.Throws<NotSupportedException>(() => converter.ConvertTo(Sek.Zero, typeof(int)));
        Assert.Throws<FormatException>(() => converter.ConvertFrom("1.234"));
    }

    [Fact]
    public void There_is_a_writer()
    {
        Assert.Throws<ArgumentNullException>("writer", () => new SekJsonConverter().Write(null!, Sek.Zero, new()));
        Assert.Throws<ArgumentNullException>(
            "writer",
            () => new SekJsonConverter().WriteAsPropertyName(null!, Sek.Zero, new())
        );
        Assert.Throws<ArgumentNullException>(
            "writer",
            () => new FractionJsonConverter().Write(null!, Fraction.One, new())
        );
    }

    [Fact]
    public void Json_split_over_two_pieces_of_memory_is_held_to_the_same()
    {
        Piece first = new("1e"u8.ToArray(), null);
        Piece last = new("5 "u8.ToArray(), first);
        Assert.Throws<JsonException>(() =>
        {
            Utf8JsonReader reader = new(new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));
            reader.Read();
            return new SekJsonConverter().Read(ref reader, typeof(Sek), new());
        });
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        internal Piece(byte[] memory, Piece? before)
        {
            Memory = memory;
            if (before is not null)
            {
                before.Next = this;
                RunningIndex = before.RunningIndex + before.Memory.Length;
            }
        }
    }
}
