using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Finsam.Domain.Tests.Laws;

namespace Finsam.Domain.Tests.Amounts;

public class FractionTests
{
    [Fact]
    public void It_is_in_lowest_terms_with_a_positive_denominator()
    {
        Fraction fraction = new(6, -8);
        Assert.Equal((-3, 4), ((int)fraction.Numerator, (int)fraction.Denominator));
        Assert.Equal(new Fraction(-3, 4), fraction);
        Assert.Equal(new Fraction(-3, 4).GetHashCode(), fraction.GetHashCode());
        Assert.Equal("0", default(Fraction).ToString());
        Assert.Equal(1, default(Fraction).Denominator);
        Assert.Equal(Fraction.Zero, new Fraction(0, -5));
    }

    [Fact]
    public void A_denominator_of_0_is_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>("denominator", "3/0 is not a number.", () => new Fraction(3, 0));
        Assert.StartsWith(
            "1/2 cannot be divided by 0.",
            Assert.Throws<DivideByZeroException>(() => new Fraction(1, 2) / 0).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Whole_numbers_and_decimals_are_fractions_exactly()
    {
        Assert.Equal(new Fraction(3, 4), 0.75m);
        Assert.Equal(new Fraction(-3, 4), -0.7500m);
        Assert.Equal(new Fraction(5, 1), 5);
        Assert.Equal(new Fraction(3, 50), Fraction.Percent(6));
        Assert.Equal(new Fraction(1, 8), Fraction.Percent(12.5m));
        Assert.Equal(new Fraction(BigInteger.Parse("79228162514264337593543950335"), 1), decimal.MaxValue);
    }

    [Fact]
    public void Arithmetic_and_order()
    {
        (Fraction half, Fraction third) = (new(1, 2), new(1, 3));
        Assert.Equal(new Fraction(5, 6), half + third);
        Assert.Equal(new Fraction(1, 6), half - third);
        Assert.Equal(new Fraction(1, 6), half * third);
        Assert.Equal(new Fraction(3, 2), half / third);
        Assert.Equal(new Fraction(-1, 2), -half);
        Assert.Equal(new Fraction(-2, 1), 1 / -half);
        Assert.True(third < half && half > third && third <= half && half >= third && half <= 0.5m && half >= 0.5m);
        Assert.False(half < third || third > half || half <= third || third >= half || half < 0.5m || half > 0.5m);
        Assert.Equal(Fraction.One, new[] { half, third, new Fraction(1, 6) }.Sum());
        Assert.Equal(Fraction.Zero, Array.Empty<Fraction>().Sum());
    }

    [Theory]
    [InlineData("1/2", 1, 2)]
    [InlineData(" 2 / 4 ", 1, 2)]
    [InlineData("6 %", 3, 50)]
    [InlineData("6%", 3, 50)]
    [InlineData("12,5 %", 1, 8)]
    [InlineData("0,75", 3, 4)]
    [InlineData("0.75", 3, 4)]
    [InlineData("0,123", 123, 1000)]
    [InlineData("0.123", 123, 1000)]
    [InlineData("1,2345", 2469, 2000)]
    [InlineData("1234,567", 1234567, 1000)]
    [InlineData("33,333 %", 33333, 100000)]
    [InlineData("\uFEFF1/3", 1, 3)]
    [InlineData("\u200E6\u200B\u2005%\u200F", 3, 50)]
    [InlineData("\u20111/3", -1, 3)]
    [InlineData("\u2014 0,5", -1, 2)]
    [InlineData("\uFF0D1\u2005000/3", -1000, 3)]
    [InlineData("3", 3, 1)]
    [InlineData("-1/3", -1, 3)]
    [InlineData("\u22120,5", -1, 2)]
    [InlineData("\u2013 5 %", -1, 20)]
    [InlineData("+2", 2, 1)]
    [InlineData("0,5/1,5", 1, 3)]
    [InlineData("1 234,5", 2469, 2)]
    [InlineData("1\u00A0000/3", 1000, 3)]
    public void It_reads_what_people_write(string text, int numerator, int denominator)
    {
        Assert.Equal(new Fraction(numerator, denominator), Fraction.Parse(text));
        Assert.True(Fraction.TryParse(text, null, out Fraction read));
        Assert.Equal(new Fraction(numerator, denominator), read);
    }

    [Theory]
    [InlineData("", "it has no digits where a number should be.")]
    [InlineData("%", "it has no digits")]
    [InlineData("/2", "it has no digits")]
    [InlineData("1/", "it has no digits")]
    [InlineData("1/0", "it has 0 below the line.")]
    [InlineData("1/2 %", "'%' is no part of a number.")]
    [InlineData("1/2/3", "'/3' is no part of a number.")]
    [InlineData("1/-2", "'-2' is no part of a number.")]
    [InlineData("(1/2)", "')' is no part of a number.")]
    [InlineData("0,7,5", "it has more than one comma or point.")]
    [InlineData(",5", "a comma or point has digits on both sides")]
    [InlineData("5,", "a comma or point has digits on both sides")]
    [InlineData("0,1 5", "a comma or point has digits on both sides and no spaces.")]
    [InlineData("1 00", "thousands have one to three digits")]
    [InlineData("half", "'half' is no part of a number.")]
    [InlineData("1e3", "'e3' is no part of a number.")]
    [InlineData(
        "6,849",
        "it can be read as 6,849 (thousands) and as 6.849 (decimals). Write thousands with a space, or another number"
    )]
    [InlineData("11.730", "it can be read as 11,730 (thousands) and as 11.730 (decimals).")]
    [InlineData("-6,849", "it can be read as 6,849 (thousands) and as 6.849 (decimals).")]
    [InlineData("33.333 %", "it can be read as 33,333 (thousands) and as 33.333 (decimals).")]
    [InlineData("6,849/2", "it can be read as 6,849 (thousands) and as 6.849 (decimals).")]
    [InlineData("2/6,849", "it can be read as 6,849 (thousands) and as 6.849 (decimals).")]
    [InlineData(
        "\u00AD1/3",
        "a soft hyphen (U+00AD), which may be a minus that does not show, is no part of a number."
    )]
    [InlineData("1\t000", "U+0009 is no part of a number.")]
    [InlineData("1/\u0663", "U+0663 is no part of a number.")]
    [InlineData("1\u2044" + "2", "'\u20442' (U+2044) is no part of a number.")]
    public void It_refuses_what_is_no_fraction_or_can_be_read_in_two_ways(string text, string problem)
    {
        Assert.False(Fraction.TryParse(text, null, out Fraction read));
        Assert.Equal(Fraction.Zero, read);
        string message = Assert.Throws<FormatException>(() => Fraction.Parse(text)).Message.Plain();
        Assert.StartsWith($"'{text}' is not a fraction: {problem}", message, StringComparison.Ordinal);
        Assert.EndsWith(" Accepted: 3, 1/2, -1/2, 0,75, 0.75, 6 %, 12,5 %.", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1/")]
    [InlineData("0,")]
    public void Text_that_is_too_long_is_refused_before_it_is_read(string start)
    {
        string longest = start + new string('7', 10_000 - start.Length);
        Assert.True(Fraction.Parse($"  {longest}  ") > Fraction.Zero);
        foreach (string text in new[] { longest + "7", start + new string('7', 1_000_000) })
        {
            Assert.False(Fraction.TryParse(text, out _));
            string message = Assert.Throws<FormatException>(() => Fraction.Parse(text)).Message;
            Assert.Equal(
                $"'{text[..100]}…' is not a fraction: it is longer than 10,000 characters. "
                    + "Accepted: 3, 1/2, -1/2, 0,75, 0.75, 6 %, 12,5 %.",
                message
            );
        }
    }

    [Fact]
    public void What_would_be_too_long_to_read_back_is_not_stored()
    {
        Fraction longest = new(BigInteger.Pow(10, 9_999), 1);
        Assert.Equal(longest, JsonSerializer.Deserialize<Fraction>(JsonSerializer.Serialize(longest)));
        Assert.Equal(
            "A fraction of more than 10,000 characters is not read back. Round it first.",
            Assert.Throws<FormatException>(() => JsonSerializer.Serialize(longest * 10)).Message
        );
    }

    [Fact]
    public void No_text_is_no_fraction()
    {
        Assert.False(Fraction.TryParse(null, null, out _));
        Assert.Throws<ArgumentNullException>(() => Fraction.Parse(null!));
    }

    [Theory]
    [InlineData(3, 4, null, "3/4")]
    [InlineData(3, 4, "g", "3/4")]
    [InlineData(-3, 4, "G", "-3/4")]
    [InlineData(5, 1, "", "5")]
    [InlineData(3, 4, "N", "0,75")]
    [InlineData(1, 3, "N", "1/3")]
    [InlineData(1234567, 4, "N", "308 641,75")]
    [InlineData(1, 3, "n2", "0,33")]
    [InlineData(2, 3, "N0", "1")]
    [InlineData(-2, 3, "N3", "-0,667")]
    [InlineData(-1, 1000, "N2", "0,00")]
    [InlineData(1, 2, "N0", "1")]
    [InlineData(-1, 2, "N0", "-1")]
    [InlineData(1, 8, "N2", "0,13")]
    [InlineData(-1, 8, "N2", "-0,13")]
    [InlineData(3, 8, "P", "37,5 %")]
    [InlineData(1, 3, "P", "1/3")]
    [InlineData(1, 3, "p1", "33,3 %")]
    [InlineData(6, 100, "P0", "6 %")]
    [InlineData(1, 3, "N28", "0,3333333333333333333333333333")]
    public void It_is_written_exactly_or_to_so_many_decimals(
        int numerator,
        int denominator,
        string? format,
        string expected
    ) => Assert.Equal(expected, new Fraction(numerator, denominator).ToString(format, null).Plain());

    [Fact]
    public void The_shortest_exact_decimals_are_found_up_to_28()
    {
        Assert.Equal("0," + new string('0', 27) + "1", new Fraction(1, BigInteger.Pow(10, 28)).ToString("N"));
        Assert.StartsWith("1/1000", new Fraction(1, BigInteger.Pow(10, 29)).ToString("N"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X")]
    [InlineData("N29")]
    [InlineData("P-1")]
    [InlineData("Nx")]
    [InlineData("G2")]
    public void Another_format_is_refused_with_those_there_are(string format) =>
        Assert.StartsWith(
            $"A fraction has no format '{format}'. The formats are G",
            Assert.Throws<FormatException>(() => Fraction.One.ToString(format, null)).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_provider_changes_nothing_and_a_language_the_shape()
    {
        Fraction fraction = new(-2469, 2);
        Assert.Equal("-1 234,5", fraction.ToString("N", CultureInfo.InvariantCulture).Plain());
        Assert.Equal("-1,234.5", fraction.ToString(Language.English, "N").Plain());
        Assert.Equal("-123,450 %", fraction.ToString(Language.English, "P").Plain());
        Assert.Throws<ArgumentOutOfRangeException>("language", () => fraction.ToString((Language)2, "N"));
    }

    [Law]
    public bool What_is_written_exactly_is_read_back(Fraction fraction) =>
        Fraction.Parse(fraction.ToString()) == fraction;

    [Law]
    public bool It_adds_and_multiplies_as_numbers_do(Fraction a, Fraction b, Fraction c) =>
        a + b == b + a
        && a * (b + c) == a * b + a * c
        && a - a == 0
        && (b == 0 || a / b * b == a)
        && (a < b) == (b - a > 0)
        && a.CompareTo(b) == -b.CompareTo(a);

    [Fact]
    public void Json_holds_text()
    {
        Assert.Equal("\"1/3\"", JsonSerializer.Serialize(new Fraction(1, 3)));
        Assert.Equal(new Fraction(3, 4), JsonSerializer.Deserialize<Fraction>("\"0,75\""));
    }

    [Law]
    public bool Json_is_read_back_exactly(Fraction fraction) =>
        JsonSerializer.Deserialize<Fraction>(JsonSerializer.Serialize(fraction)) == fraction;

    [Theory]
    [InlineData("0.75", "A fraction is JSON text, as in \"1/3\" or \"0,75\"; this is a JSON Number.")]
    [InlineData("{}", "A fraction is JSON text")]
    [InlineData("\"half\"", "'half' is not a fraction: 'half' is no part of a number. Accepted: 3, 1/2,")]
    [InlineData("\"6,849\"", "'6,849' is not a fraction: it can be read as")]
    public void Json_that_is_no_fraction_is_refused(string json, string start) =>
        Assert.StartsWith(
            start,
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Fraction>(json)).Message,
            StringComparison.Ordinal
        );
}
