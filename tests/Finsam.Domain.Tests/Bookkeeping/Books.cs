using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Finsam.Domain.Tests.Bookkeeping;

/// <summary>A made-up bookkeeping: vouchers of rows, opening balances, and the file that a sound program would write of it.</summary>
internal sealed record Books(Books.Row[][] Vouchers, long[] Opening, SieEncoding Encoding, bool HasChecksum)
{
    private static readonly string[] Accounts = ["1930", "2010", "301", "5010", "89999"];

    private static readonly string[] Names = ["Bank", "Eget kapital", "Bidrag från Åre", "Lön \"fast\"", "{å}"];

    private static readonly string[] Lists = ["", "6 P1", "1 \"K 1\" 6 P1", "6 P1 1 \"K 1\"", "7 \"Anna\" 20 åäö"];

    private static readonly string[] Canonical = ["", "6 P1", "1 K 1|6 P1", "1 K 1|6 P1", "20 åäö"];

    /// <summary>A row, by its place among the accounts and the lists of objects, and days after New Year; null for the
    /// voucher's.</summary>
    internal sealed record Row(string Label, int Account, int List, long Ore, int? Day);

    internal static Gen<Books> Any() =>
        from rows in Rows().ArrayOf().Select(all => all.Chunk(4).ToArray())
        from opening in Gen.Choose(-1_000, 1_000).Select(ore => (long)ore).ArrayOf(2)
        from encoding in Gen.Elements(SieBytes.All.Keys.ToArray())
        from hasChecksum in Gen.Elements(true, false)
        select new Books(rows, opening, encoding, hasChecksum);

    private static Gen<Row> Rows() =>
        from label in Gen.Frequency(
            (5, Gen.Constant("#TRANS")),
            (1, Gen.Constant("#RTRANS")),
            (1, Gen.Constant("#BTRANS"))
        )
        from account in Gen.Choose(0, Accounts.Length - 1)
        from list in Gen.Choose(0, Lists.Length - 1)
        from ore in Gen.OneOf(Gen.Choose(-250, 250), Gen.Choose(int.MinValue, int.MaxValue))
        from day in Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(0, 5).Select(each => (int?)each))
        select new Row(label, account, list, ore, day);

    /// <summary>What is booked, with the row that makes each voucher balance; by account, objects and day.</summary>
    internal SortedDictionary<string, long> Booked()
    {
        SortedDictionary<string, long> sums = new(StringComparer.Ordinal);
        foreach ((int number, Row row) in AllRows())
        {
            if (row.Label != "#BTRANS")
            {
                string key = $"{Accounts[row.Account]};{Canonical[row.List]};{DayOf(row.Day ?? number % 366):yyyyMMdd}";
                sums[key] = sums.GetValueOrDefault(key) + row.Ore;
            }
        }

        return sums;
    }

    internal byte[] File()
    {
        StringBuilder items = new("#FORMAT PC8\n#RAR 0 20240101 20241231\n#PROSA \"Åäö\"\n");
        items.AppendJoin("", Accounts.Zip(Names, (number, name) => $"#KONTO {number} {Quoted(name)}\n"));
        long[] closing = [.. Opening, 0, 0, 0];
        foreach ((_, Row row) in AllRows().Where(each => each.Row.Label != "#BTRANS"))
        {
            closing[row.Account] += row.Ore;
        }

        items.AppendJoin("", Opening.Select((ore, i) => $"#IB 0 {Accounts[i]} {Amount(ore)}\n"));
        items.AppendJoin("", closing.Select((ore, i) => $"{(i < 2 ? "#UB" : "#RES")} 0 {Accounts[i]} {Amount(ore)}\n"));
        for (int i = 0; i < Vouchers.Length; i++)
        {
            items.Append(CultureInfo.InvariantCulture, $"#VER A {i} {DayOf(i % 366):yyyyMMdd} \"Åt Anna\"\n{{\n");
            foreach (Row row in Balanced(Vouchers[i]))
            {
                string rest = $"{Accounts[row.Account]} {{{Lists[row.List]}}} {Amount(row.Ore)}";
                string day = row.Day is { } own ? $" {DayOf(own):yyyyMMdd} \"å\"" : "";
                items.Append(
                    row.Label == "#RTRANS" ? $"#RTRANS {rest}{day}\n#TRANS {rest}{day}\n" : $"{row.Label} {rest}{day}\n"
                );
            }

            items.Append("}\n");
        }

        string text = $"{items}";
        uint sum = SieComparisonTests.Crc(SieBytes.CodePage437.GetBytes(Summed(text)));
        return SieBytes
            .All[Encoding]
            .GetBytes(HasChecksum ? $"#FLAGGA 0\n#KSUMMA\n{text}#KSUMMA {sum}\n" : $"#FLAGGA 0\n{text}");
    }

    public override string ToString() => SieBytes.All[Encoding].GetString(File());

    private IEnumerable<(int Number, Row Row)> AllRows() =>
        Vouchers.SelectMany((voucher, number) => Balanced(voucher).Select(row => (number, row)));

    private static IEnumerable<Row> Balanced(Row[] voucher) =>
        voucher.Append(new("#TRANS", 4, 0, -voucher.Where(row => row.Label != "#BTRANS").Sum(row => row.Ore), null));

    private static LocalDate DayOf(int after) => new LocalDate(2024, 1, 1).PlusDays(after);

    private static string Amount(long ore) =>
        (ore / 100m).ToString(
            ore % 100 == 0 ? "0"
                : ore % 10 == 0 ? "0.0"
                : "0.00",
            CultureInfo.InvariantCulture
        );

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>Without blanks, quotes and braces, but for those within quotes.</summary>
    private static string Summed(string text)
    {
        StringBuilder summed = new();
        bool isQuoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && text[i + 1] == '"')
            {
                summed.Append(text[++i]);
            }
            else if (text[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (isQuoted || !" \n{}".Contains(text[i], StringComparison.Ordinal))
            {
                summed.Append(text[i]);
            }
        }

        return $"{summed}";
    }
}
