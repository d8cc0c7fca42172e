namespace Finsam.Domain.Tests.Bookkeeping;

/// <summary>What lines of a file say of each other: balances, rows, years, the chart, the checksum.</summary>
public class SieComparisonTests
{
    /// <summary>Each a change of the sound file, with what is said in both languages.</summary>
    [Theory]
    [InlineData(
        "#KONTO 5010 \"Lön\"\n",
        "#KONTO 3010 \"Lön\"\n",
        "rad 13: '3010' är samma konto som på rad 12; namnet där gäller. Behåll en #KONTO för kontot.\n"
            + "rad 24: '5010' är ett konto som inte finns i filens kontoplan. Lägg till det med #KONTO.",
        "row 13: '3010' is the same account as on row 12; the name there counts. Keep one #KONTO for the account.\n"
            + "row 24: '5010' is an account that is not in the chart of the file. Add it by #KONTO."
    )]
    [InlineData(
        "#RES 0 5010 19.5\n",
        "#RES 0 5010 19.5\n#RES 0 5010 19.5\n",
        "rad 25: '5010' har redan #RES för år 0 på rad 24; 19,50 kr är inte tillagt. Behåll en av raderna.",
        "row 25: '5010' already has #RES for year 0 on row 24; 19.50 kr is not added. Keep one of the lines."
    )]
    [InlineData(
        "#UB -1 1930 100.00\n",
        "#UB -1 1930 90.00\n",
        "rad 17: '1930' har 100 kr i #IB år 0 och 90 kr i #UB år -1: differens 10 kr. Stäm av i bokföringen och exportera filen på nytt.",
        "row 17: '1930' has 100 kr in #IB of year 0 and 90 kr in #UB of year -1: difference 10 kr. Reconcile the books and export the file again."
    )]
    [InlineData(
        "#UB 0 1930 180.50\n",
        "#UB 0 1930 100\n",
        "rad 19: '#UB' går inte jämnt upp år 0: #UB och #RES ger -80,50 kr, ingående balans 0 kr, differens -80,50 kr. Stäm av i bokföringen och exportera filen på nytt.\n"
            + "rad 19: '1930' har saldot 100 kr år 0, men ingående balans och rader ger 180,50 kr: differens -80,50 kr. Stäm av i bokföringen och exportera filen på nytt.",
        "row 19: '#UB' does not balance in year 0: #UB and #RES give -80.50 kr, opening 0 kr, difference -80.50 kr. Reconcile the books and export the file again.\n"
            + "row 19: '1930' has the balance 100 kr in year 0, but its opening and rows give 180.50 kr: difference -80.50 kr. Reconcile the books and export the file again."
    )]
    [InlineData(
        "#VER A 2 20240131 Lön\n",
        "#VER A 2 20220131 Lön\n",
        "rad 19: '1930' har saldot 180,50 kr år 0, men ingående balans och rader ger 200 kr: differens -19,50 kr. Stäm av i bokföringen och exportera filen på nytt.\n"
            + "rad 32: '20220131' ligger utanför filens räkenskapsår; antal sådana dagar som bokförs: 1. Ange året med #RAR, eller rätta dagen.",
        "row 19: '1930' has the balance 180.50 kr in year 0, but its opening and rows give 200 kr: difference -19.50 kr. Reconcile the books and export the file again.\n"
            + "row 32: '20220131' is outside the financial years of the file; such days that are booked: 1. Give the year by #RAR, or correct the day."
    )]
    [InlineData(
        "#RAR -1 20230101 20231231\n",
        "#RAR 0 20230101 20231231\n",
        "rad 9: '#RAR' anger år 0 en gång till. Ange varje år en gång.\n"
            + "rad 21: '#UB' gäller år -1, som inte har någon #RAR. Ange årets första och sista dag med #RAR.",
        "row 9: '#RAR' gives year 0 once more. Give each year once.\n"
            + "row 21: '#UB' is of year -1, which has no #RAR. Give the year's first and last day by #RAR."
    )]
    [InlineData(
        "#RAR -1 20230101 20231231\n",
        "#RAR -1 20231231 20230101\n#RAR -1 20230101 20230229\n#RAR -1 20230101 20231231\n#VALUTA EUR\n",
        "rad 9: '#RAR' har ett år -1 som slutar innan det börjar. Ange varje år en gång.\n"
            + "rad 10: '20230229' är ingen dag i #RAR. Skriv dagen som 20240131.\n"
            + "rad 12: 'EUR' är filens valuta: beloppen är inte i kronor. Exportera filen i kronor (SEK).",
        "row 9: '#RAR' has a year -1 that ends before it begins. Give each year once.\n"
            + "row 10: '20230229' is no day in #RAR. Write the day as 20240131.\n"
            + "row 12: 'EUR' is the currency of the file: its amounts are not in kronor. Export the file in kronor (SEK)."
    )]
    [InlineData(
        "#TRANS 5010 {6 P1 1 \"K 1\"} 19.50 20240130",
        "#TRANS 5010 {6 P1 1 \"K 1\"} 19.50 2024-01-30",
        "rad 33: '2024-01-30' är ingen dag i #TRANS; verifikationens dag gäller för raden. Skriv dagen som 20240131.",
        "row 33: '2024-01-30' is no day in #TRANS; the day of the voucher counts for the row. Write the day as 20240131."
    )]
    [InlineData(
        "#VER A 2 20240131 Lön\n{\n",
        "#VER A 2 20240131 Lön\n{\n}\n{\n#TRANS\n",
        "rad 33: '{' börjar inte en #VER. Skriv { efter #VER och } efter dess rader.\n"
            + "rad 34: '#TRANS' står utanför en verifikation och är inte bokförd. Skriv raden inom { } efter #VER.\n"
            + "rad 35: '#TRANS' står utanför en verifikation och är inte bokförd. Skriv raden inom { } efter #VER.\n"
            + "rad 36: '#TRANS' står utanför en verifikation och är inte bokförd. Skriv raden inom { } efter #VER.\n"
            + "rad 37: '}' avslutar ingen #VER. Skriv { efter #VER och } efter dess rader.",
        "row 33: '{' begins no #VER. Write { after #VER and } after its rows.\n"
            + "row 34: '#TRANS' stands outside a voucher and is not booked. Write the row within { } after #VER.\n"
            + "row 35: '#TRANS' stands outside a voucher and is not booked. Write the row within { } after #VER.\n"
            + "row 36: '#TRANS' stands outside a voucher and is not booked. Write the row within { } after #VER.\n"
            + "row 37: '}' ends no #VER. Write { after #VER and } after its rows."
    )]
    [InlineData(
        "#KTYP 5010 K\n",
        "#KTYP 5010 X\n#KONTO\n#IB 1 1930 5\n#IB 0 1930\n#TRANS\nhej\n#OBJEKT\n#OBJEKT 6\n#PSALDO 0 202413 1930 {} 5\n",
        "rad 14: '#KTYP' har en annan kontotyp än T, S, K och I. Skriv en av dem.\n"
            + "rad 15: '#KONTO' saknar konto. Fyll i det som saknas.\n"
            + "rad 16: '1' är inget årsnummer i #IB. Skriv 0 för filens år och -1 för året före.\n"
            + "rad 17: '#IB' saknar belopp. Fyll i det som saknas.\n"
            + "rad 18: '#TRANS' står utanför en verifikation och är inte bokförd. Skriv raden inom { } efter #VER.\n"
            + "rad 19: '…' börjar inte med #, { eller } och är inte läst. Skriv en etikett först på raden.\n"
            + "rad 20: '#OBJEKT' saknar dimension. Fyll i det som saknas.\n"
            + "rad 21: '#OBJEKT' saknar objektnummer. Fyll i det som saknas.\n"
            + "rad 22: '202413' är ingen månad i #PSALDO. Skriv månaden som 202401.",
        "row 14: '#KTYP' has another kind of account than T, S, K and I. Write one of them.\n"
            + "row 15: '#KONTO' has no account. Fill in what is missing.\n"
            + "row 16: '1' is no number of a year in #IB. Write 0 for the file's year and -1 for the one before.\n"
            + "row 17: '#IB' has no amount. Fill in what is missing.\n"
            + "row 18: '#TRANS' stands outside a voucher and is not booked. Write the row within { } after #VER.\n"
            + "row 19: '…' does not begin with #, { or }, and is not read. Write a label first on the line.\n"
            + "row 20: '#OBJEKT' has no dimension. Fill in what is missing.\n"
            + "row 21: '#OBJEKT' has no object number. Fill in what is missing.\n"
            + "row 22: '202413' is no month in #PSALDO. Write the month as 202401."
    )]
    public void What_is_wrong_is_told_by_line_in_both_languages(string from, string to, string swedish, string english)
    {
        Assert.Contains(from, SieFileTests.Sound, StringComparison.Ordinal);
        SieFile file = SieFileTests.Read(SieFileTests.Sound.Replace(from, to, StringComparison.Ordinal));
        Assert.Equal(swedish, $"{file.Problems}".Plain());
        Assert.Equal(english, file.Problems.ToString(Language.English).Plain());
    }

    /// <summary>Last year's result was never carried to equity: such a file is good.</summary>
    [Fact]
    public void A_year_is_right_when_it_sums_to_its_opening_and_not_to_zero()
    {
        SieFile file = SieFileTests.Read("#RAR 0 20240101 20241231\n#IB 0 1930 30\n#UB 0 1930 50\n#RES 0 3010 -20\n");
        Assert.Empty(file.Problems);
        Assert.Contains(
            "Ingående balanser år 0 ger 30 kr: ett tidigare resultat är inte fört till eget kapital.",
            $"{file.HowItWasRead}".Plain()
        );
        Assert.Contains(
            "The opening balances of year 0 give 30 kr: an earlier result is not carried to equity.",
            file.HowItWasRead.ToString(Language.English).Plain()
        );
    }

    /// <summary>#IB 0 may be left out where #UB -1 stands, and the year is then compared with that.</summary>
    [Fact]
    public void Last_year_s_closing_opens_a_year_that_has_no_opening_of_its_own()
    {
        const string Years = "#RAR 0 20240101 20241231\n#RAR -1 20230101 20231231\n#RES 0 3010 -20\n#UB 0 1930 50\n";
        Assert.Empty(SieFileTests.Read($"{Years}#UB -1 1930 30\n#RES -1 3010 -30\n").Problems);
        Assert.Equal(
            "'#UB'",
            Assert
                .Single(SieFileTests.Read($"{Years}#UB -1 1930 40\n#RES -1 3010 -40\n").Problems)
                .ToString()
                .Split(' ')[2]
        );
        SieFile unknown = SieFileTests.Read(Years);
        Assert.Empty(unknown.Problems);
        Assert.Contains("År 0 har inga ingående balanser i filen", $"{unknown.HowItWasRead}");
        // The opening of another year says nothing of this one.
        SieFile other = SieFileTests.Read($"{Years}#IB -1 1930 50\n");
        Assert.Empty(other.Problems);
        Assert.Contains("År 0 har inga ingående balanser i filen", $"{other.HowItWasRead}");
    }

    [Fact]
    public void Balances_of_a_part_of_a_year_are_compared_with_the_rows_by_then()
    {
        string part = SieFileTests
            .Sound.Replace("#RAR -1", "#OMFATTN 20240115\n#RAR -1", StringComparison.Ordinal)
            .Replace("180.50", "200", StringComparison.Ordinal)
            .Replace("#RES 0 5010 19.5\n", "", StringComparison.Ordinal);
        SieFile file = SieFileTests.Read(part);
        Assert.Empty(file.Problems);
        Assert.Equal(new(2024, 1, 15), file.Through);
    }

    /// <summary>Type 3 has a row for the whole account and rows by object: parts of it.</summary>
    [Fact]
    public void Months_are_changes_of_whole_accounts()
    {
        SieFile file = SieFileTests.Read(
            "#SIETYP 3\n#RAR 0 20240101 20241231\n#KONTO 3010\n#PSALDO 0 202401 3010 {} -5.00\n"
                + "#PSALDO 0 202401 3010 {6 P1} -5.00\n#PSALDO 0 202402 3010 {} -7 1\n#PSALDO 0 202402 3010 {} -7\n"
        );
        Assert.Equal("januari 2024, 3010: -5 kr\nfebruari 2024, 3010: -7 kr", $"{file.Months}".Plain());
        Assert.Empty(file.Balances);
        Assert.Equal(
            "rad 7: '3010' har redan #PSALDO för år 0 på rad 6; -7 kr är inte tillagt. Behåll en av raderna.",
            $"{Assert.Single(file.Problems)}".Plain()
        );
        Assert.Contains("Filen har varken #UB eller #RES för år 0.", $"{file.HowItWasRead}");
    }

    /// <summary>Sums by an independent CRC-32 (zlib) of the labels and fields between.</summary>
    [Theory]
    [InlineData("#FLAGGA 0\n#KSUMMA\n#FNAMN \"Sm\\\"å\"\n#TRANS 1930 {6 \"P 1\"} -5.00\n#KSUMMA CRC\n")]
    public void A_checksum_is_of_labels_and_fields_in_code_page_437(string text)
    {
        uint sum = Crc([.. SieBytes.CodePage437.GetBytes("#FNAMNSm\"å#TRANS19306P 1-5.00")]);
        uint written = Crc([.. "#FNAMNSm\"å#TRANS19306P 1-5.00"u8]);
        foreach (SieEncoding encoding in SieBytes.All.Keys)
        {
            Assert.Contains("Kontrollsumman stämmer.", $"{Of(encoding, sum).HowItWasRead}");
        }

        Assert.Contains("Kontrollsumman stämmer.", $"{Of(SieEncoding.Utf8, written).HowItWasRead}");
        Assert.Contains(
            $"'#KSUMMA' stämmer inte: filen ger kontrollsumman {sum}. Filen är ändrad eller skadad: exportera den på nytt.",
            $"{Of(SieEncoding.CodePage437, 123_456_789).Problems}"
        );

        SieFile Of(SieEncoding encoding, uint told) =>
            SieFile.Read(SieBytes.All[encoding].GetBytes(text.Replace("CRC", $"{told}", StringComparison.Ordinal)));
    }

    /// <summary>The last line may lack its end: the sum shows that it is whole.</summary>
    [Fact]
    public void A_checksum_that_zlib_has_computed_is_right()
    {
        SieFile file = SieFileTests.Read("#KSUMMA\n#12 3456789\n#KSUMMA 1780350253");
        Assert.Empty(file.Problems);
        Assert.Contains("Kontrollsumman stämmer.", $"{file.HowItWasRead}");
    }

    [Theory]
    [InlineData(
        "#KSUMMA\n#FNAMN A\n",
        "rad 1: '#KSUMMA' börjar en kontrollsumma som inte avslutas: filen är avhuggen."
    )]
    [InlineData("#FNAMN A\n#KSUMMA 5\n", "rad 2: '#KSUMMA' avslutar en kontrollsumma som inte är påbörjad.")]
    [InlineData("#KSUMMA\n#KSUMMA\n", "rad 2: '#KSUMMA' stämmer inte: filen ger kontrollsumman 0.")]
    [InlineData("#FNAMN A", "rad 1: '#FNAMN' har inget radslut: raden kan vara avhuggen och är inte läst.")]
    [InlineData("", "rad 1: är ingen SIE-fil: ingen rad börjar med en etikett som #VER.")]
    [InlineData("hej", "rad 1: '…' är ingen SIE-fil: ingen rad börjar med en etikett som #VER.")]
    [InlineData("\n#IB 0 1930 {", "rad 2: '#IB' har inget radslut: raden kan vara avhuggen och är inte läst.")]
    [InlineData("#PSALDO 0 202401 1930 {6 P1\n", "rad 1: '#PSALDO' saknar }. Fyll i det som saknas.")]
    [InlineData("#PSALDO 0 202401 1930 {6} 5\n", "rad 1: '#PSALDO' saknar objektnummer. Fyll i det som saknas.")]
    public void A_file_that_is_cut_off_or_is_none_says_so(string text, string problem) =>
        Assert.StartsWith(problem, $"{Assert.Single(SieFileTests.Read(text).Problems)}", StringComparison.Ordinal);

    [Fact]
    public void More_than_two_hundred_problems_are_counted()
    {
        Listing<Problem> problems = SieFileTests
            .Read("#FLAGGA\n" + string.Concat(Enumerable.Repeat("x\n", 1_300)))
            .Problems;
        Assert.Equal(201, problems.Count);
        Assert.Equal(
            "rad 202: '…' är det första av 1 100 problem till, som inte visas. Rätta dem ovan först.",
            $"{problems[^1]}".Plain()
        );
    }

    [Fact]
    public void A_file_or_a_line_that_is_too_large_is_refused()
    {
        Assert.Equal(
            "rad 1: 'bok.se' är 268 435 457 byte, mer än 268 435 456. Exportera ett år i taget.",
            $"{SieFile.Read(new byte[268_435_457], "bok.se").Problems}".Plain()
        );
        Assert.Equal(
            "rad 1: '…' är en rad om 70 007 byte, mer än 65 536, och är inte läst. Korta texterna på raden.",
            $"{SieFileTests.Read($"#FNAMN {new string('x', 70_000)}\n").Problems}".Plain()
        );
        Assert.Contains("är skriven i UTF-16.", $"{SieFile.Read([0xFF, 0xFE, .. "#\0"u8]).Problems}");
    }

    [Fact]
    public void A_blank_name_is_refused() =>
        Refusal.Of<ArgumentException>("name", "'name' is blank.", () => SieFile.Read([], " "));

    internal static uint Crc(byte[] bytes)
    {
        uint sum = uint.MaxValue;
        foreach (byte each in bytes)
        {
            sum ^= each;
            for (int bit = 0; bit < 8; bit++)
            {
                sum = (sum >> 1) ^ ((sum & 1) * 0xEDB88320u);
            }
        }

        return ~sum;
    }
}
