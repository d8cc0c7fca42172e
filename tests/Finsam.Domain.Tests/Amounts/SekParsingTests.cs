namespace Finsam.Domain.Tests.Amounts;

public class SekParsingTests
{
    [Theory]
    [InlineData("119 465", 11946500)]
    [InlineData("119465", 11946500)]
    [InlineData("119 465 kr", 11946500)]
    [InlineData("119 465kr", 11946500)]
    [InlineData("119 465 KR", 11946500)]
    [InlineData("119 465 kronor", 11946500)]
    [InlineData("6 410 000 SEK", 641000000)]
    [InlineData("  1 234,50  ", 123450)]
    [InlineData("1234.50", 123450)]
    [InlineData("1234,5", 123450)]
    [InlineData("1234,5000", 123450)]
    [InlineData("\u2212229 069", -22906900)]
    [InlineData("-229 069", -22906900)]
    [InlineData("\u2013229 069", -22906900)]
    [InlineData("- 265 027", -26502700)]
    [InlineData("+ 1 235 tkr", 123500000)]
    [InlineData("119\u00A0465\u00A0kr", 11946500)]
    [InlineData("119\u2009465", 11946500)]
    [InlineData("119\u202F465", 11946500)]
    [InlineData("119\u2007465", 11946500)]
    [InlineData("5 236 tkr", 523600000)]
    [InlineData("5 236,5 tkr", 523650000)]
    [InlineData("1 234,567 tkr", 123456700)]
    [InlineData("1234,567 tkr", 123456700)]
    [InlineData("2,2 mkr", 220000000)]
    [InlineData("0,125 mkr", 12500000)]
    [InlineData("0,12345678 Mkr", 12345678)]
    [InlineData("1,2345 tkr", 123450)]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("007", 700)]
    [InlineData("92 233 720 368 547 758,07", long.MaxValue)]
    [InlineData("-92 233 720 368 547 758,08", long.MinValue)]
    public void It_reads_what_people_and_documents_write(string text, long ore)
    {
        Assert.Equal(ore, Sek.Parse(text).Ore);
        Assert.Equal(ore, Sek.Parse(text.AsSpan()).Ore);
        Assert.True(Sek.TryParse(text, out Sek read));
        Assert.Equal(ore, read.Ore);
    }

    [Theory]
    [InlineData(
        "1.234",
        "it can be read as 1 234 and as 1,234. Write thousands with a space, or another number of decimals."
    )]
    [InlineData("€ 5", "it has no digits")]
    [InlineData("kr", "it has no digits")]
    [InlineData("82.000kr", "it can be read as 82 000 and as 82,000.")]
    [InlineData("1,234 tkr", "it can be read as 1 234 and as 1,234.")]
    [InlineData("123,456", "it can be read as 123 456 and as 123,456.")]
    [InlineData("1.234,50", "it has more than one comma or point.")]
    [InlineData("1,234.50", "it has more than one comma or point.")]
    [InlineData("1.234.567", "it has more than one comma or point.")]
    [InlineData("1234.567", "it is finer than one öre.")]
    [InlineData("0,001", "it is finer than one öre.")]
    [InlineData("1,23456 tkr", null)]
    [InlineData("1,234561 tkr", "it is finer than one öre.")]
    [InlineData("12 34", "thousands have one to three digits")]
    [InlineData("1234 567", "thousands have one to three digits")]
    [InlineData("1 2345", "thousands have one to three digits")]
    [InlineData("1  234", "thousands have one to three digits")]
    [InlineData("1 2 4 ,5", "thousands have one to three digits")]
    [InlineData("12 3 4", "thousands have one to three digits")]
    [InlineData("119 465 1", "thousands have one to three digits")]
    [InlineData(",50", "a comma or point has digits on both sides")]
    [InlineData("1 ,50", "thousands have one to three digits")]
    [InlineData("12,", "a comma or point has digits on both sides")]
    [InlineData("12, 5", "a comma or point has digits on both sides")]
    [InlineData("", "it has no digits")]
    [InlineData("   ", "it has no digits")]
    [InlineData("-", "it has no digits")]
    [InlineData("kr 5", "it has no digits")]
    [InlineData("--5", "it has no digits")]
    [InlineData("1e5", "'e5' is not a unit")]
    [InlineData("5 €", "'€' is not a unit")]
    [InlineData("5 krona", "'krona' is not a unit")]
    [InlineData("5 tkr.", "'tkr.' is not a unit")]
    [InlineData("1\u0663", "'\u0663' is not a unit")]
    [InlineData("1\t234", "'\t234' is not a unit")]
    public void It_refuses_what_is_no_amount_or_can_be_read_in_two_ways(string text, string? problem)
    {
        Assert.Equal(problem is null, Sek.TryParse(text, out Sek read));
        if (problem is not null)
        {
            Assert.Equal(Sek.Zero, read);
            string message = Assert.Throws<FormatException>(() => Sek.Parse(text)).Message;
            Assert.StartsWith(
                $"'{text}' is not an amount: {problem}".Plain(),
                message.Plain(),
                StringComparison.Ordinal
            );
            Assert.EndsWith(
                "Accepted: 119 465, 119 465 kr, 1 234,50, 1234.50, -229 069, 5 236 tkr, 2,2 mkr.",
                message.Plain(),
                StringComparison.Ordinal
            );
        }
    }

    [Theory]
    [InlineData("92 233 720 368 547 758,08")]
    [InlineData("-92 233 720 368 547 758,09")]
    [InlineData("999999999999999999999999999999999999999999999999999999999999999999999")]
    [InlineData("-99999999999999999999999999999999999999999999999999 mkr")]
    public void An_amount_that_is_too_large_is_an_overflow(string text)
    {
        Assert.False(Sek.TryParse(text, out Sek read));
        Assert.Equal(Sek.Zero, read);
        Assert.StartsWith(
            $"'{text}' is more than an amount can hold",
            Assert.Throws<OverflowException>(() => Sek.Parse(text)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void No_text_is_no_amount()
    {
        Assert.False(Sek.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => Sek.Parse(null!));
    }
}
