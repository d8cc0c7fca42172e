using System.Text;

namespace Finsam.Domain.Tests.Bookkeeping;

/// <summary>Bookkeeping files in SIE 4: what they say, what is wrong in them, and what is only told.</summary>
public class SieFileTests
{
    /// <summary>A small year in which everything agrees.</summary>
    internal const string Sound = """
        #FLAGGA 0
        #PROGRAM "Boken" 3.2
        #FORMAT PC8
        #GEN 20240131 "Anna Svensson"
        #SIETYP 4
        #FNAMN "Samordningsförbundet Exempel"
        #ORGNR 222000-1230
        #RAR 0 20240101 20241231
        #RAR -1 20230101 20231231
        #KONTO 1930 "Bank"
        #KONTO 2010 "Eget kapital"
        #KONTO 3010 Bidrag
        #KONTO 5010 "Lön"
        #KTYP 5010 K
        #DIM 6 "Projekt"
        #OBJEKT 6 P1 "Mitt \"Val\""
        #IB 0 1930 100
        #IB 0 2010 -100
        #UB 0 1930 180.50
        #UB 0 2010 -100
        #UB -1 1930 100.00
        #UB -1 2010 -100.00
        #RES 0 3010 -100
        #RES 0 5010 19.5
        #VER A 1 20240110 "Bidrag från Anna Svensson"
        {
        #TRANS 1930 {} 100.00
        #TRANS 3010 {} -100.00
        }
        #VER A 2 20240131 Lön
        {
        #TRANS 1930 {} -19.50
        #TRANS 5010 {6 P1 1 "K 1"} 19.50 20240130 "Anna Svensson" 1 "AS"
        }

        """;

    [Fact]
    public void A_sound_file_is_read_whole_and_nothing_is_said_of_it()
    {
        SieFile file = Read(Sound);
        Assert.Equal("Samordningsförbundet Exempel, 222000-1230, Boken 3.2", $"{file}");
        Assert.Empty(file.Problems);
        Assert.Empty(file.HowItWasRead);
        Assert.Equal("år 0: 2024\når -1: 2023", $"{file.Years}".Plain());
        Assert.Null(file.Through);
        Assert.Equal("1930 Bank\n2010 Eget kapital\n3010 Bidrag\n5010 Lön", $"{file.Accounts}");
        Assert.Equal([null, null, null, SieAccountKind.Cost], file.Accounts.Select(account => account.Kind));
        Assert.Equal("6 P1 Mitt \"Val\"\n1 K 1", $"{file.Objects}");
        Assert.Equal(
            """
            1930, ingående balans år 0: 100 kr
            2010, ingående balans år 0: -100 kr
            1930, utgående balans år 0: 180,50 kr
            2010, utgående balans år 0: -100 kr
            1930, utgående balans år -1: 100 kr
            2010, utgående balans år -1: -100 kr
            3010, resultat år 0: -100 kr
            5010, resultat år 0: 19,50 kr
            """,
            $"{file.Balances}".Plain()
        );
        Assert.Equal(
            """
            2024-01-10, 1930: 100 kr
            2024-01-10, 3010: -100 kr
            2024-01-31, 1930: -19,50 kr
            2024-01-30, 5010, 6 P1, 1 K 1: 19,50 kr
            """,
            $"{file.Booked}".Plain()
        );
        Assert.Same(file.Accounts[3], file.Booked[3].Account);
        Assert.Same(file.Objects[0], file.Booked[3].Objects[0]);
    }

    [Theory]
    [InlineData("222000-1230", "222000-1230")]
    [InlineData("2220001230", "222000-1230")]
    [InlineData("\"222000-1230\" 1 2", "222000-1230")]
    [InlineData("12", "12")]
    [InlineData("\"\"", null)]
    public void An_organisation_number_is_compared_with_the_federation_s(string written, string? read) =>
        Assert.Equal(read, Read($"#ORGNR {written}\n").OrganisationNumber);

    /// <summary>What #FORMAT says is not asked: it says PC8 in all of them.</summary>
    [Theory]
    [InlineData(SieEncoding.CodePage437)]
    [InlineData(SieEncoding.Utf8)]
    [InlineData(SieEncoding.Windows1252)]
    public void The_bytes_say_the_encoding_and_another_than_the_format_s_is_told(SieEncoding encoding)
    {
        SieFile file = SieFile.Read(SieBytes.All[encoding].GetBytes(Sound), "bok.se");
        Assert.Equal((encoding, "bok.se"), (file.Encoding, file.Name));
        Assert.Equal("Samordningsförbundet Exempel", file.Organisation);
        Assert.Equal("Lön", file.Accounts[3].Name);
        Assert.Equal(
            encoding switch
            {
                SieEncoding.CodePage437 => "",
                SieEncoding.Utf8 =>
                    "Filen är skriven i UTF-8, inte i teckentabell 437 som formatet säger; den är läst så.",
                _ =>
                    "Filen är skriven i Windows-1252 (Latin-1), inte i teckentabell 437 som formatet säger; den är läst så.",
            },
            $"{file.HowItWasRead}"
        );
    }

    /// <summary>A half is 0xAB in code page 437; only letters are counted.</summary>
    [Fact]
    public void What_is_no_letter_does_not_say_the_encoding()
    {
        byte[] bytes = SieBytes.CodePage437.GetBytes("#FNAMN \"½ ½ ½ «å»\"\n");
        SieFile file = SieFile.Read(bytes);
        Assert.Equal((SieEncoding.CodePage437, "½ ½ ½ «å»"), (file.Encoding, file.Organisation));
        Assert.Equal(SieEncoding.CodePage437, SieFile.Read([.. "#FNAMN "u8, 0xAB, (byte)'\n']).Encoding);
        Assert.Equal(SieEncoding.Utf8, SieFile.Read([0xEF, 0xBB, 0xBF, .. "#FNAMN Åre\n"u8]).Encoding);
        Assert.Equal("Åre", SieFile.Read([0xEF, 0xBB, 0xBF, .. "#FNAMN Åre\n"u8]).Organisation);
    }

    [Fact]
    public void All_letters_of_the_two_tables_are_the_framework_s()
    {
        byte[] high = [.. Enumerable.Range(0x80, 0x80).Select(each => (byte)each)];
        byte[] shown =
        [
            .. high.Where(each => !char.IsControl(SieBytes.Windows1252.GetString([each])[0]) && each != 0xA0),
        ];
        byte[] windows = [.. "#FNAMN "u8, .. Enumerable.Repeat((byte)0xE5, 9), .. shown, (byte)'\n'];
        Assert.Equal(
            $"{new string('å', 9)}{SieBytes.Windows1252.GetString(shown)}",
            SieFile.Read(windows).Organisation
        );
        Assert.Equal(
            SieBytes.CodePage437.GetString(high[..^1]),
            SieFile.Read([.. "#FNAMN \x7f"u8, .. high[..^1], (byte)'\n']).Organisation
        );
    }

    [Theory]
    [InlineData("Ink”p")]
    [InlineData("Ã¶vrigt")]
    [InlineData("Ink├Âp")]
    public void A_name_that_was_read_wrong_before_is_told_and_read_as_it_stands(string name)
    {
        SieFile file = SieFile.Read(Encoding.UTF8.GetBytes($"#KONTO 4010 \"{name}\"\n"));
        Assert.Equal(name, file.Accounts[0].Name);
        Assert.Contains(
            "Rad 1: namnet är felkodat redan i filen och läst som det står; fler kan vara det.",
            $"{file.HowItWasRead}"
        );
    }

    /// <summary>A corrected row stands as #RTRANS and again as #TRANS; a struck one as #BTRANS alone.</summary>
    [Fact]
    public void Only_TRANS_is_booked()
    {
        SieFile file = Read(
            Voucher(
                "#RTRANS 1930 {} 5 \"\" x\n#TRANS 1930 {} 5\n#BTRANS 1930 {} 7\n#BTRANS 3010 {} -8\n#TRANS 3010 {} -5\n"
            )
        );
        Assert.Empty(file.Problems);
        Assert.Equal("2024-01-10, 1930: 5 kr\n2024-01-10, 3010: -5 kr", $"{file.Booked}".Plain());
        Assert.Equal(
            """
            Ändrade rader (#RTRANS), som står igen som #TRANS: 1.
            Strukna rader (#BTRANS), som inte är bokförda: 2.
            """,
            $"{file.HowItWasRead}".Plain()
        );
    }

    [Theory]
    [InlineData("#RTRANS 1930 {} 5\n#TRANS 1930 {} 6\n#TRANS 3010 {} -6\n")]
    [InlineData("#RTRANS 1930 {} 5\n#TRANS 1930 {1 A} 5\n#TRANS 3010 {} -5\n")]
    [InlineData("#RTRANS 1930 {} 5\n#TRANS 1930 {} 5 20240111\n#TRANS 3010 {} -5\n")]
    [InlineData("#RTRANS 1930 {} 5\n")]
    public void A_changed_row_that_does_not_stand_again_is_a_problem(string rows) =>
        Assert.Equal(
            "rad 6: '#RTRANS' följs inte av samma rad som #TRANS. Skriv #TRANS med samma konto, objekt, belopp och dag på raden efter.",
            $"{Assert.Single(Read(Voucher(rows)).Problems)}"
        );

    [Fact]
    public void A_struck_voucher_of_last_year_is_no_row_outside_the_years() =>
        Assert.Empty(
            Read(Voucher("#BTRANS 1930 {} 7\n").Replace("20240110", "20191231", StringComparison.Ordinal)).Problems
        );

    [Theory]
    [InlineData("12,50", "decimaltecknet är punkt")]
    [InlineData("1.234,50", "decimaltecknet är punkt")]
    [InlineData("+12", "plus skrivs inte")]
    [InlineData("12.345", "det har fler än två decimaler")]
    [InlineData("12.", "det är inte bara siffror")]
    [InlineData(".5", "det är inte bara siffror")]
    [InlineData("--5", "det är inte bara siffror")]
    [InlineData("\"1 000\"", "det är inte bara siffror")]
    [InlineData("92233720368547758.08", "det är mer än ett belopp rymmer")]
    [InlineData("99999999999999999999999", "det är mer än ett belopp rymmer")]
    public void What_is_no_amount_is_told_with_its_value_and_is_never_guessed(string amount, string why)
    {
        SieFile file = Read(Voucher($"#TRANS 1930 {{}} {amount}\n#TRANS 3010 {{}} -5\n"));
        Assert.Equal(
            $"rad 6: '{amount.Trim('"')}' är inget belopp i #TRANS: {why}. Skriv beloppet som -1234.50.",
            $"{Assert.Single(file.Problems)}"
        );
        Assert.Equal("2024-01-10, 3010: -5 kr", $"{file.Booked}".Plain());
    }

    [Theory]
    [InlineData("-0.00", "0")]
    [InlineData("0007.5", "7.5")]
    [InlineData("\"7\"", "7")]
    [InlineData("92233720368547758.07", "92233720368547758.07")]
    [InlineData("-92233720368547758.08", "-92233720368547758.08")]
    public void An_amount_has_an_optional_minus_and_at_most_two_decimals(string amount, string read) =>
        Assert.Equal(Sek.Parse(read, null), Read($"#UB 0 1930 {amount} \"\"\n").Balances[0].Amount);

    [Fact]
    public void Sums_beyond_an_amount_are_told_and_left_out()
    {
        const string Rows = "#TRANS 1930 {} 92233720368547758.07\n";
        SieFile file = Read(Voucher(Rows + Rows + "#TRANS 3010 {} -1\n"));
        Assert.Equal("2024-01-10, 3010: -1 kr", $"{file.Booked}".Plain());
        Assert.Equal(
            """
            rad 4: '#VER' går inte jämnt upp: raderna summerar till mer än ett belopp rymmer, inte 0 kr. Rätta verifikationen; den är bokförd som den står.
            rad 6: '1930' summerar till mer än ett belopp rymmer och är inte med. Kontrollera beloppen.
            """,
            $"{file.Problems}".Plain()
        );
    }

    [Fact]
    public void A_voucher_that_does_not_balance_is_booked_and_told_with_the_difference()
    {
        SieFile file = Read(Voucher("#TRANS 1930 {} 1500\n#TRANS 3010 {} -5\n"));
        Assert.Equal(2, file.Booked.Count);
        Assert.Equal(
            "rad 4: '#VER' går inte jämnt upp: raderna summerar till 1 495 kr, inte 0 kr. Rätta verifikationen; den är bokförd som den står.",
            $"{file.Problems}".Plain()
        );
        Assert.Equal(
            "row 4: '#VER' does not balance: its rows sum to 1,495 kr, not 0 kr. Correct the voucher; it is booked as it stands.",
            file.Problems.ToString(Language.English).Plain()
        );
    }

    [Theory]
    [InlineData("#VER A 1 20240110\n{\n#TRANS 1930 {} 5\n")]
    [InlineData("#VER A 1 20240110\n{\n#TRANS 1930 {} 5\n#VER A 2 20240111\n{\n#TRANS 1930 {} 0\n}\n")]
    [InlineData("#VER A 1 20240110\n")]
    public void A_voucher_that_is_not_ended_is_not_booked(string text)
    {
        SieFile file = Read(text);
        Assert.All(file.Booked, each => Assert.Equal(Sek.Zero, each.Amount));
        Assert.Equal(
            "rad 1: '#VER' är inte avslutad med } och är inte bokförd. Exportera filen på nytt, eller skriv } efter raderna.",
            $"{Assert.Single(file.Problems)}"
        );
    }

    [Fact]
    public void A_voucher_without_rows_is_told_and_is_no_problem()
    {
        SieFile file = Read(Voucher("") + "#VER A 2 20240111\n#VER A 3 20240112\n{\n#MOMSKOD 5\n}\n");
        Assert.Empty(file.Problems);
        Assert.Equal(
            "Verifikationer utan rader: 3.\nRad 10: etiketten #MOMSKOD är okänd och inte läst; så många i filen: 1.",
            $"{file.HowItWasRead}"
        );
    }

    /// <summary>Import files: no years, no chart, no series and no numbers.</summary>
    [Fact]
    public void An_import_file_has_vouchers_alone()
    {
        SieFile file = Read("#SIETYP 4\n#VER \"\" \"\" 20240110 \"\"\n{\n#TRANS 1930 {} 5\n#TRANS 3010 {} -5\n}");
        Assert.Empty(file.Problems);
        Assert.Equal(2, file.Booked.Count);
        Assert.Equal(
            "Filen har ingen kontoplan (#KONTO).\nFilen har inga räkenskapsår (#RAR).",
            $"{file.HowItWasRead}"
        );
    }

    [Fact]
    public void Blanks_tabs_empty_lines_and_line_ends_of_every_kind_are_read()
    {
        const string Text =
            "\r\n \t#RAR\t0   20240101\t20241231\r\n\n#VER A 1 20240110 \"{ \\\" }\"\r\r\n\t{\n  #TRANS\t1930\t{ \"6\"  \"P 1\" }\t5.00\r\n"
            + "#TRANS 3010{}-5\n}\r\n\x1a";
        SieFile file = Read(Text);
        Assert.Empty(file.Problems);
        Assert.Equal("2024-01-10, 1930, 6 P 1: 5 kr\n2024-01-10, 3010: -5 kr", $"{file.Booked}".Plain());
        Assert.Equal($"{file.Booked}", $"{Read(Text.ReplaceLineEndings("\r")).Booked}");
    }

    /// <summary>Pairs are in any order; an employee or an invoice is no object of a budget and may name people.</summary>
    [Fact]
    public void Objects_are_the_same_in_any_order_and_people_are_read_past()
    {
        SieFile file = Read(
            "#OBJEKT 7 1 \"Anna Svensson\"\n"
                + Voucher(
                    "#TRANS 5010 {1 A 6 B} 1\n#TRANS 5010 {6 B 1 A} 1\n#TRANS 5010 {7 1 6 B 10 F17 1 A} 1\n#TRANS 5010 {} -3\n"
                )
        );
        Assert.Empty(file.Problems);
        Assert.Equal("2024-01-10, 5010, 1 A, 6 B: 3 kr\n2024-01-10, 5010: -3 kr", $"{file.Booked}".Plain());
        Assert.Equal("1 A\n6 B", $"{file.Objects}");
        Assert.Equal(
            "Anställda, kunder, leverantörer och fakturor (dimension 7-10), som inte är med: 3.",
            file.HowItWasRead[0].ToString().Plain()
        );
    }

    [Fact]
    public void No_text_of_the_file_stands_in_a_problem()
    {
        SieFile file = Read(
            """
            Anna Svensson
            #Anna_Svensson_1234567890 5
            #anna.svensson
            #VALUTA Anna
            #RAR Anna 20240101 20241231
            #OMFATTN Anna
            #KSUMMA Anna
            #VER A 1 Anna "Anna"
            {
            #TRANS 1930 Anna 5
            #TRANS 1930 {} "Anna Svensson"
            #TRANS 1930 {} 5 Anna "Anna"
            #RTRANS 1930 {Anna} 5
            } Anna
            #PSALDO 0 Anna 1930 {} 5
            #UB 0 1930 Anna
            #KTYP 1930 Anna
            #KONTO Anna Anna
            #KONTO Anna Anna
            #IB 0 Anna-1 5
            """
        );
        Assert.True(file.Problems.Count > 12);
        string said = $"{file}\n{file.ToString(Language.English)}";
        Assert.DoesNotContain("Anna", said, StringComparison.Ordinal);
        Assert.DoesNotContain("svensson", said, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("{}")]
    public void A_line_of_braces_alone_is_read_to_its_end(string braces) =>
        Assert.NotEmpty(
            Read($"#VER A 1 20240110\n{string.Concat(Enumerable.Repeat(braces, 60_000 / braces.Length))}\n").Problems
        );

    internal static SieFile Read(string text) => SieFile.Read(SieBytes.CodePage437.GetBytes(text));

    /// <summary>One voucher on 10 January of 2024; its rows begin on line 6.</summary>
    private static string Voucher(string rows) =>
        $"#RAR 0 20240101 20241231\n#KONTO 1930\n#KONTO 3010\n#VER A 1 20240110\n{{\n{rows}}}\n".Replace(
            "#KONTO 3010\n",
            rows.Contains("5010", StringComparison.Ordinal) ? "#KONTO 5010\n" : "#KONTO 3010\n",
            StringComparison.Ordinal
        );
}
