using System.Globalization;
using Finsam.Domain.Tests.Laws;

namespace Finsam.Domain.Tests.Amounts;

public class SekTextTests
{
    [Theory]
    [InlineData(11946500, null, "119 465 kr")]
    [InlineData(11946500, "", "119 465 kr")]
    [InlineData(123450, "G", "1 234,50 kr")]
    [InlineData(123450, "g", "1 234,50 kr")]
    [InlineData(123405, null, "1 234,05 kr")]
    [InlineData(-22906900, null, "-229 069 kr")]
    [InlineData(-5, null, "-0,05 kr")]
    [InlineData(0, null, "0 kr")]
    [InlineData(11946500, "F", "119 465,00 kr")]
    [InlineData(123450, "K", "1 235 kr")]
    [InlineData(-123450, "K", "-1 235 kr")]
    [InlineData(123449, "K", "1 234 kr")]
    [InlineData(-30, "K", "0 kr")]
    [InlineData(11946500, "T", "119 tkr")]
    [InlineData(11950000, "T", "120 tkr")]
    [InlineData(11946500, "T1", "119,5 tkr")]
    [InlineData(11946512, "T5", "119,46512 tkr")]
    [InlineData(803600000, "M", "8,0 mkr")]
    [InlineData(805000000, "M", "8,1 mkr")]
    [InlineData(-805000000, "M", "-8,1 mkr")]
    [InlineData(803600000, "M0", "8 mkr")]
    [InlineData(803600000, "M3", "8,036 mkr")]
    [InlineData(803600001, "M8", "8,03600001 mkr")]
    [InlineData(123450, "R", "1234.50")]
    [InlineData(-11946500, "R", "-119465.00")]
    [InlineData(-11946500, "r", "-119465.00")]
    [InlineData(long.MinValue, "F", "-92 233 720 368 547 758,08 kr")]
    public void It_is_written_in_Swedish_shape(long ore, string? format, string expected) =>
        Assert.Equal(expected, Sek.FromOre(ore).ToString(format, null).Plain());

    [Fact]
    public void Thousands_have_a_no_break_space_and_the_minus_is_a_minus_sign() =>
        Assert.Equal("\u2212229\u00A0069\u00A0kr", Sek.FromKronor(-229_069).ToString());

    [Theory]
    [InlineData("X")]
    [InlineData("K1")]
    [InlineData("F2")]
    [InlineData("G2")]
    [InlineData("R2")]
    [InlineData("T6")]
    [InlineData("M9")]
    [InlineData("M10")]
    [InlineData("Mx")]
    [InlineData("T-")]
    [InlineData("N2")]
    public void Another_format_is_refused_with_those_there_are(string format)
    {
        FormatException error = Assert.Throws<FormatException>(() => Sek.Zero.ToString(format, null));
        Assert.StartsWith(
            $"An amount has no format '{format}'. The formats are G (exact",
            error.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_provider_changes_nothing()
    {
        Sek amount = Sek.FromKronor(-1_234_567.5m);
        NumberFormatInfo own = new()
        {
            NumberDecimalSeparator = ":",
            NumberGroupSeparator = "'",
            NegativeSign = "~",
        };
        foreach (string format in new[] { "G", "F", "K", "T", "M", "R" })
        {
            Assert.Equal(amount.ToString(format, null), amount.ToString(format, own));
            Assert.Equal(amount.ToString(format, null), amount.ToString(format, CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void A_language_changes_the_shape()
    {
        Sek amount = Sek.FromKronor(-1_234_567.5m);
        Assert.Equal("\u22121\u00A0234\u00A0567,50\u00A0kr", amount.ToString(Language.Swedish));
        Assert.Equal("\u22121,234,567.50\u00A0kr", amount.ToString(Language.English));
        Assert.Equal("\u22121,235\u00A0tkr", amount.ToString(Language.English, "T"));
        Assert.Equal("-1234567.50", amount.ToString(Language.English, "R"));
        Assert.Throws<ArgumentOutOfRangeException>("language", () => amount.ToString((Language)2));
    }

    [Law]
    public bool An_exact_format_is_read_back_as_the_same_amount(Sek amount) =>
        new[] { "G", "F", "R", "T5", "M8" }.All(format => Sek.Parse(amount.ToString(format, null)) == amount);

    [Fact]
    public void In_a_sentence_it_is_written_in_Swedish_shape_and_padded() =>
        Assert.Equal("  1 234,50 kr|", $"{Sek.FromKronor(1234.5m), 13}|".Plain());
}
