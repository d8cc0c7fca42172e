namespace Finsam.Domain;

// What is handed out, and how it was read.
internal sealed partial class SieReader
{
    private Listing<SieAccount> Accounts() =>
        _accounts.Select((account, i) => new SieAccount(AccountNumber(i), account.Name, account.Kind)).ToListing();

    private Listing<SieObject> Objects() => _objectNames.Select((called, i) => Object(i, called)).ToListing();

    private SieObject Object(int number, string? called)
    {
        ReadOnlySpan<byte> both = _objectIds[number];
        int at = both.IndexOf((byte)0);
        return new(SieText.Read(both[..at], _encoding), SieText.Read(both[(at + 1)..], _encoding), called);
    }

    private Listing<SieBooked> Booked(Listing<SieAccount> accounts, Listing<SieObject> objects)
    {
        Listing<SieObject>[] lists =
        [
            .. Enumerable
                .Range(0, _objectLists.Count)
                .Select(list => ListOf(list).Select(number => objects[number]).ToListing()),
        ];
        List<SieBooked> booked = [];
        foreach (SieSum sum in _sums.Booked)
        {
            if (sum.Ore >= long.MinValue && sum.Ore <= long.MaxValue)
            {
                Sek amount = Sek.FromOre((long)sum.Ore);
                booked.Add(new(accounts[sum.Account], lists[sum.Objects], SieNumber.DateOf(sum.Day), amount));
            }
            else
            {
                Problem(
                    sum.Line,
                    Shown(sum.Account),
                    new(
                        "summerar till mer än ett belopp rymmer och är inte med.",
                        "sums to more than an amount can hold, and is left out."
                    ),
                    new("Kontrollera beloppen.", "Check the amounts.")
                );
            }
        }

        return [.. booked];
    }

    private int[] ListOf(int list) =>
        System.Runtime.InteropServices.MemoryMarshal.Cast<byte, int>(_objectLists[list]).ToArray();

    private Listing<SieBalance> Balances(Listing<SieAccount> accounts) =>
        (
            from item in _balances
            let kind = item.Key.Kind
            where kind is not null
            let amount = Sek.FromOre(item.Ore)
            select new SieBalance(kind.Value, item.Key.Year, accounts[item.Key.Account], amount)
        ).ToListing();

    private Listing<SieMonth> Months(Listing<SieAccount> accounts) =>
        (
            from item in _balances
            where item.Key.Kind is null
            let days = SieNumber.DaysOf(item.Key.Month)
            select new SieMonth(item.Key.Year, days, accounts[item.Key.Account], Sek.FromOre(item.Ore))
        ).ToListing();

    private string AccountNumber(int account) => SieText.Read(_accountNumbers[account], _encoding);

    private string Shown(int account) => SieNumber.Shown(_accountNumbers[account]);

    private void TellHow()
    {
        if (_encoding != SieEncoding.CodePage437)
        {
            string written = _encoding == SieEncoding.Utf8 ? "UTF-8" : "Windows-1252 (Latin-1)";
            Tell(
                $"Filen är skriven i {written}, inte i teckentabell 437 som formatet säger; den är läst så.",
                $"The file is written in {written}, not in code page 437 as the format says, and is read so."
            );
        }

        if (_wrongLetters is { } line)
        {
            Tell(
                $"Rad {line}: namnet är felkodat redan i filen och läst som det står; fler kan vara det.",
                $"Row {line}: the name was wrongly encoded before this file, and is read as it stands; others may be."
            );
        }

        TellCount(
            _repeated,
            "Ändrade rader (#RTRANS), som står igen som #TRANS",
            "Changed rows (#RTRANS), which stand again as #TRANS"
        );
        TellCount(
            _struck,
            "Strukna rader (#BTRANS), som inte är bokförda",
            "Struck rows (#BTRANS), which are not booked"
        );
        TellCount(_empty, "Verifikationer utan rader", "Vouchers without rows");
        TellCount(
            _personal,
            "Anställda, kunder, leverantörer och fakturor (dimension 7-10), som inte är med",
            "Employees, customers, suppliers and invoices (dimensions 7-10), which are left out"
        );
        foreach ((string label, (int first, int count)) in _unknown)
        {
            Tell(
                $"Rad {first}: etiketten {label} är okänd och inte läst; så många i filen: {count:N0}.",
                $"Row {first}: the label {label} is not known and not read; so many in the file: {count:N0}."
            );
        }
    }

    private void TellCount(int count, string swedish, string english)
    {
        if (count > 0)
        {
            Tell($"{swedish}: {count:N0}.", $"{english}: {count:N0}.");
        }
    }
}
