using Finsam.Domain.Tests.Laws;

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
    [InlineData("182 kkr", 18200000)]
    [InlineData("2,2 mkr", 220000000)]
    [InlineData("0,125 mkr", 12500000)]
    [InlineData("0,12345678 Mkr", 12345678)]
    [InlineData("1,2345 tkr", 123450)]
    [InlineData("1,234 tkr", 123400)]
    [InlineData("2,014 mkr", 201400000)]
    [InlineData("2,014 mnkr", 201400000)]
    [InlineData("1 mnkr", 100000000)]
    [InlineData("2,2 mn kr", 220000000)]
    [InlineData("165,5 miljoner kronor", 16550000000)]
    [InlineData("1 miljon\u00A0kronor", 100000000)]
    [InlineData("-1,5 Miljoner kr", -150000000)]
    [InlineData("1 miljon kr", 100000000)]
    [InlineData("400 tusen kronor", 40000000)]
    [InlineData("1,234 tusen kr", 123400)]
    [InlineData("500:-", 50000)]
    [InlineData("500 :-", 50000)]
    [InlineData("1 234:-", 123400)]
    [InlineData("1 234:\u2013", 123400)]
    [InlineData("kr 500", 50000)]
    [InlineData("SEK 5", 500)]
    [InlineData("sek1 234,50", 123450)]
    [InlineData("Mkr 12,1", 1210000000)]
    [InlineData("-kr 5", -500)]
    [InlineData("kr -5", -500)]
    [InlineData("SEK\u00A0\u22125", -500)]
    [InlineData("kr (5)", -500)]
    [InlineData("(229 069)", -22906900)]
    [InlineData("( 229 069 kr )", -22906900)]
    [InlineData("(229 069) kr", -22906900)]
    [InlineData("(2,014 mkr)", -201400000)]
    [InlineData("(kr 5)", -500)]
    [InlineData("(500:-)", -50000)]
    [InlineData("\u2010229 069", -22906900)]
    [InlineData("\u2011229 069", -22906900)]
    [InlineData("\u2012229 069", -22906900)]
    [InlineData("\u2014 229 069", -22906900)]
    [InlineData("\u2015229 069", -22906900)]
    [InlineData("\uFE63229 069", -22906900)]
    [InlineData("\uFF0D229 069", -22906900)]
    [InlineData("\uFEFF229 069", 22906900)]
    [InlineData("\uFEFF \u200E-229\u2005069\u200F kr\u200B", -22906900)]
    [InlineData("\u202A229 069\u202C", 22906900)]
    [InlineData("\u202B\u2067\u2068\u2066229 069\u2069", 22906900)]
    [InlineData("1\u200B234", 123400)]
    [InlineData("1\u20601\u200C2\u200D3\u180E4\u061C,5", 1123450)]
    [InlineData("1\u2000234\u2001567\u2002890", 123456789000)]
    [InlineData("1\u2003234\u2004567\u2006890", 123456789000)]
    [InlineData("1\u2008234\u200A567\u205F890\u3000123", 123456789012300)]
    [InlineData("1\u1680234", 123400)]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("(0)", 0)]
    [InlineData("007", 700)]
    [InlineData("92 233 720 368 547 758,07", long.MaxValue)]
    [InlineData("-92 233 720 368 547 758,08", long.MinValue)]
    public void It_reads_what_people_and_documents_write(string text, long ore)
    {
        Assert.Equal(ore, Sek.Parse(text).Ore);
        Assert.True(Sek.TryParse(text, out Sek read));
        Assert.Equal(ore, read.Ore);
    }

    [Theory]
    [InlineData(
        "1.234",
        "it can be read as 1,234 (thousands) and as 1.234 (decimals). Write thousands with a space, or another number of decimals."
    )]
    [InlineData("€ 5", "'€' (U+20AC) is not a unit. Accepted: 119 465,")]
    [InlineData("kr", "it has no digits")]
    [InlineData("82.000kr", "it can be read as 82,000 (thousands) and as 82.000 (decimals).")]
    [InlineData("2.014 mkr", "it can be read as 2,014 (thousands) and as 2.014 (decimals).")]
    [InlineData("2.014 miljoner kronor", "it can be read as 2,014 (thousands) and as 2.014 (decimals).")]
    [InlineData("1.234 tkr", "it can be read as 1,234 (thousands) and as 1.234 (decimals).")]
    [InlineData("1,234:-", "it can be read as 1,234 (thousands) and as 1.234 (decimals).")]
    [InlineData("(1,234)", "it can be read as 1,234 (thousands) and as 1.234 (decimals).")]
    [InlineData("1,2\u200B34", "it can be read as 1,234 (thousands) and as 1.234 (decimals).")]
    [InlineData("123,456", "it can be read as 123,456 (thousands) and as 123.456 (decimals).")]
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
    [InlineData("--5", "it has more than one sign.")]
    [InlineData("-kr -5", "it has more than one sign.")]
    [InlineData("(-5)", "it has more than one sign.")]
    [InlineData("-(5)", "it has more than one sign.")]
    [InlineData("+-5", "it has more than one sign.")]
    [InlineData("(5", "the parenthesis has no end.")]
    [InlineData("(5 kr", "the parenthesis has no end.")]
    [InlineData("(5) kr)", "'kr)' is not a unit")]
    [InlineData("5)", "')' is not a unit")]
    [InlineData("5-", "the '-' after it can be a minus, or mean whole kronor. Write a minus first, or write :-.")]
    [InlineData("5 \u2013", "the '-' after it can be a minus")]
    [InlineData("(5)-", "the '-' after it can be a minus")]
    [InlineData("5,-", "a comma or point has digits on both sides")]
    [InlineData("12:50", "':50' is not a unit")]
    [InlineData("kr 5 kr", "it has 'kr' before the number and 'kr' after. Keep one.")]
    [InlineData("SEK 5:-", "it has 'SEK' before the number and ':-' after.")]
    [InlineData("5 kr\u00AD", "a soft hyphen (U+00AD), which may be a minus that does not show, is not a unit")]
    [InlineData("5 miljoner", "'miljoner' is not a unit")]
    [InlineData("\u00AD5", "a soft hyphen (U+00AD), which may be a minus that does not show, is not a unit")]
    [InlineData("\u00AD", "a soft hyphen (U+00AD), which may be a minus that does not show, is not a unit")]
    [InlineData("5\u00AD000", "a soft hyphen (U+00AD), which may be a minus that does not show, is not a unit")]
    [InlineData("\u202E5", "U+202E is not a unit")]
    [InlineData("5\u2062", "U+2062 is not a unit")]
    [InlineData("kr 5\u0301", "it has 'kr' before the number and U+0301 after.")]
    [InlineData("\u0663", "U+0663 is not a unit")]
    [InlineData("\uFF15", "U+FF15 is not a unit")]
    [InlineData("5 \u043A\u0440", "'\u043A\u0440' (U+043A) is not a unit")]
    [InlineData("5 \U0001F4B0", "'\U0001F4B0' (U+1F4B0) is not a unit")]
    [InlineData("5 öre", "'öre' is not a unit")]
    [InlineData("\u200B", "it has no digits")]
    [InlineData("1e5", "'e5' is not a unit")]
    [InlineData("5 €", "'€' (U+20AC) is not a unit")]
    [InlineData("5 krona", "'krona' is not a unit")]
    [InlineData("5 tkr.", "'tkr.' is not a unit")]
    [InlineData("1\u0663", "U+0663 is not a unit")]
    [InlineData("1\t234", "U+0009 is not a unit")]
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
                " Accepted: 119 465, 1 234,50, 1234.50, -229 069, (229 069), kr 500, 500:-, 2,2 mkr; the units are "
                    + "kr, kronor, SEK, :-, tkr, kkr, tusen kr, tusen kronor, mkr, mnkr, mn kr, miljon kr, miljon kronor, "
                    + "miljoner kr, miljoner kronor.",
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
    public void Text_that_is_too_long_is_refused_before_it_is_read()
    {
        string longest = new string('0', 97) + "500";
        Assert.Equal(Sek.FromKronor(500), Sek.Parse($"{new string(' ', 1_000)}{longest}\r\n"));
        foreach (string text in new[] { "0" + longest, new string('7', 1_000_000) })
        {
            Assert.False(Sek.TryParse(text, out _));
            Assert.StartsWith(
                $"'{text[..100]}…' is not an amount: it is longer than 100 characters. Accepted: 119 465,".Plain(),
                Assert.Throws<FormatException>(() => Sek.Parse(text)).Message.Plain(),
                StringComparison.Ordinal
            );
        }
    }

    [Law]
    public bool What_is_written_in_thousands_or_millions_is_read_back(Sek amount) =>
        new[] { "T", "T1", "T2", "T3", "T4", "T5", "M", "M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8" }
            .Select(format => (format, text: Sek.FromOre(amount.Ore / 2).ToString(format, null)))
            .All(written => Sek.Parse(written.text).ToString(written.format, null) == written.text);

    /// <summary>A message quotes what it refuses on one line, and a hundred characters of it at most.</summary>
    [Fact]
    public void What_is_refused_is_quoted_on_one_line()
    {
        Quotes("'1\\n000'", "1\n000");
        Quotes($"'x{new string('1', 99)}'", "x" + new string('1', 99));
        Quotes($"'x{new string('1', 99)}…'", "x" + new string('1', 100));

        static void Quotes(string quoted, string text) =>
            Assert.StartsWith(
                $"{quoted} is not an amount",
                Assert.Throws<FormatException>(() => Sek.Parse(text)).Message,
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
