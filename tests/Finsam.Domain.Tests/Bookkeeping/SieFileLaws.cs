using System.Text;
using Finsam.Domain.Tests.Laws;
using FsCheck;
using FsCheck.Fluent;

namespace Finsam.Domain.Tests.Bookkeeping;

/// <summary>What holds of every bookkeeping file.</summary>
public class SieFileLaws
{
    private static readonly string[] Pieces =
    [
        "#TRANS",
        "#RTRANS",
        "#BTRANS",
        "#VER",
        "#KONTO",
        "#KTYP",
        "#IB",
        "#UB",
        "#RES",
        "#RAR",
        "#OBJEKT",
        "#PSALDO",
        "#OMFATTN",
        "#KSUMMA",
        "#FNAMN",
        "#ORGNR",
        "#VALUTA",
        " ",
        "\t",
        "\n",
        "\r\n",
        "{",
        "}",
        "\"",
        "\\\"",
        "0",
        "-1",
        "1930",
        "20240131",
        "202402",
        "99999999",
        "00000000",
        "92233720368547758.07",
        "-92233720368547758.08",
        "å",
        "\u0086",
        "\0",
        "T",
    ];

    [Law]
    public Property A_bookkeeping_that_is_written_is_read_back_with_the_same_sums_and_nothing_to_say() =>
        Prop.ForAll(
            Books.Any().ToArbitrary(),
            books =>
            {
                SieFile file = SieFile.Read(books.File());
                Assert.Empty(file.Problems);
                Assert.Equal(books.Encoding, file.Encoding);
                Assert.Equal(
                    "Bidrag från Åre, Lön \"fast\", {å}",
                    string.Join(", ", file.Accounts.Skip(2).Select(each => each.Name))
                );
                Assert.Equal(books.Booked(), Sums(file));
                Assert.Equal(books.HasChecksum, $"{file.HowItWasRead}".Contains("Kontrollsumman stämmer."));
            }
        );

    [Law]
    public Property Any_bytes_at_all_are_read_without_an_exception() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<byte[]>(),
            Gen.Elements(Pieces).ArrayOf().ToArbitrary(),
            (bytes, pieces) =>
            {
                IsSaid(SieFile.Read(bytes));
                IsSaid(SieFile.Read(Encoding.Latin1.GetBytes(string.Concat(pieces))));
                IsSaid(SieFile.Read([.. Encoding.UTF8.GetBytes(string.Concat(pieces)), .. bytes]));
            }
        );

    [Law]
    public Property A_file_that_is_spoilt_anywhere_is_read_without_an_exception() =>
        Prop.ForAll(
            Books.Any().ToArbitrary(),
            Gen.Choose(0, int.MaxValue).Two().ToArbitrary(),
            (books, where) =>
            {
                byte[] file = books.File();
                file[where.Item1 % file.Length] = (byte)(where.Item2 & byte.MaxValue);
                IsSaid(SieFile.Read(file));
            }
        );

    /// <summary>What a file that is cut off says of amounts is the beginning of what the whole file says.</summary>
    [Law]
    public Property A_file_that_is_cut_off_anywhere_invents_no_amount() =>
        Prop.ForAll(
            Books.Any().ToArbitrary(),
            Gen.Choose(0, int.MaxValue).ToArbitrary(),
            (books, where) =>
            {
                byte[] whole = books.File();
                int cut = where % whole.Length;
                SieFile file = SieFile.Read(whole.AsSpan(0, cut));
                string[] balances = [.. file.Balances.Select(each => $"{each}")];
                Assert.Equal(SieFile.Read(whole).Balances.Take(balances.Length).Select(each => $"{each}"), balances);
                int vouchers = Encoding.Latin1.GetString(whole, 0, cut).Split("\n}").Length - 1;
                Assert.Equal((books with { Vouchers = books.Vouchers[..vouchers] }).Booked(), Sums(file));
                // A last #KSUMMA that is right shows the file to be whole, line end or not.
                bool isWhole = books.HasChecksum && cut == whole.Length - 1;
                bool isWithinLine = !isWhole && cut > 0 && whole[cut - 1] != '\n' && whole[cut - 1] != '}';
                Assert.True(!isWithinLine || file.Problems.Count > 0);
            }
        );

    private static SortedDictionary<string, long> Sums(SieFile file)
    {
        SortedDictionary<string, long> sums = new(StringComparer.Ordinal);
        foreach (SieBooked each in file.Booked)
        {
            string objects = string.Join(
                '|',
                each.Objects.Select(one => $"{one.Dimension} {one.Id}").Order(StringComparer.Ordinal)
            );
            sums.Add($"{each.Account.Number};{objects};{each.Day:yyyyMMdd}", each.Amount.Ore);
        }

        return sums;
    }

    private static void IsSaid(SieFile file) =>
        Assert.All(
            [file, .. file.Problems, .. file.Booked, .. file.Months, .. file.Years],
            (Worded each) => Assert.NotNull($"{each}{each.ToString(Language.English)}")
        );
}
