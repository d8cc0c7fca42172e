namespace Finsam.Domain;

// Accounts, objects, years and balances.
internal sealed partial class SieReader
{
    private readonly SieNames _accountNumbers = new();
    private readonly List<SieReadAccount> _accounts = [];
    private readonly SieNames _objectIds = new();
    private readonly List<string?> _objectNames = [];
    private readonly List<YearItem> _years = [];
    private readonly Dictionary<BalanceKey, int> _balancePlaces = [];
    private readonly List<BalanceItem> _balances = [];
    private bool _areBalancesBroken;
    private int _personal;
    private byte[] _scratch = new byte[64];

    private void ReadAccount(ref SieLine line)
    {
        if (AccountOf("#KONTO", ref line) is not { } account)
        {
            return;
        }

        string? called = ReadText(ref line);
        SieReadAccount item = _accounts[account];
        if (item.DeclaredOn is { } first)
        {
            Problem(
                _line,
                Shown(account),
                Wording.Of(
                    $"är samma konto som på rad {first}; namnet där gäller.",
                    $"is the same account as on row {first}; the name there counts."
                ),
                new("Behåll en #KONTO för kontot.", "Keep one #KONTO for the account.")
            );
            return;
        }

        (item.Name, item.DeclaredOn) = (called, _line);
        if (called is not null)
        {
            CheckLetters(called);
        }
    }

    private void ReadKind(ref SieLine line)
    {
        if (AccountOf("#KTYP", ref line) is not { } account)
        {
            return;
        }

        SieAccountKind? kind = !line.NextField()
            ? null
            : line.Field switch
            {
                [(byte)'T'] => SieAccountKind.Asset,
                [(byte)'S'] => SieAccountKind.Liability,
                [(byte)'K'] => SieAccountKind.Cost,
                [(byte)'I'] => SieAccountKind.Income,
                _ => null,
            };
        if (kind is null)
        {
            Problem(
                _line,
                "#KTYP",
                new("har en annan kontotyp än T, S, K och I.", "has another kind of account than T, S, K and I."),
                new("Skriv en av dem.", "Write one of them.")
            );
        }

        _accounts[account].Kind ??= kind;
    }

    private void ReadObject(ref SieLine line)
    {
        if (!line.NextField())
        {
            Missing("#OBJEKT", "dimension", "dimension");
            return;
        }

        ReadOnlySpan<byte> dimension = line.Field;
        if (!line.NextField() || line.Field.IsEmpty)
        {
            Missing("#OBJEKT", "objektnummer", "object number");
        }
        else if (ObjectOf(dimension, line.Field) is { } number)
        {
            string? called = ReadText(ref line);
            _objectNames[number] ??= called;
            if (called is not null)
            {
                CheckLetters(called);
            }
        }
    }

    private void ReadYear(ref SieLine line)
    {
        if (YearOf("#RAR", ref line) is not { } number)
        {
            return;
        }

        if (ReadDay("#RAR", ref line) is not { } first || ReadDay("#RAR", ref line) is not { } last)
        {
            return;
        }

        bool isTwice = _years.Exists(year => year.Number == number);
        if (isTwice || first > last)
        {
            Problem(
                _line,
                "#RAR",
                isTwice
                    ? Wording.Of($"anger år {number} en gång till.", $"gives year {number} once more.")
                    : Wording.Of(
                        $"har ett år {number} som slutar innan det börjar.",
                        $"has a year {number} that ends before it begins."
                    ),
                new("Ange varje år en gång.", "Give each year once.")
            );
            return;
        }

        _years.Add(new(number, first, last));
    }

    private void ReadBalance(SieBalanceKind kind, string label, ref SieLine line)
    {
        if (
            YearOf(label, ref line) is { } year
            && AccountOf(label, ref line) is { } account
            && ReadAmount(label, ref line) is { } ore
        )
        {
            Keep(label, new(kind, year, 0, account), ore);
        }
        else
        {
            _areBalancesBroken = true;
        }
    }

    // Those by object are parts of those without.
    private void ReadMonth(ref SieLine line)
    {
        if (YearOf("#PSALDO", ref line) is not { } year)
        {
            return;
        }

        if (!line.NextField() || SieNumber.Month(line.Field) is not { } month)
        {
            Problem(
                _line,
                line.Field.IsEmpty ? "#PSALDO" : SieNumber.Shown(line.Field),
                new("är ingen månad i #PSALDO.", "is no month in #PSALDO."),
                new("Skriv månaden som 202401.", "Write the month as 202401.")
            );
            return;
        }

        if (
            AccountOf("#PSALDO", ref line) is { } account
            && ReadObjects("#PSALDO", ref line, out bool hasObjects) is not null
            && ReadAmount("#PSALDO", ref line) is { } ore
            && !hasObjects
        )
        {
            Keep("#PSALDO", new(null, year, month, account), ore);
        }
    }

    private void Keep(string label, BalanceKey key, long ore)
    {
        _accounts[key.Account].UsedOn ??= _line;
        if (_balancePlaces.TryGetValue(key, out int place))
        {
            Sek amount = Sek.FromOre(ore);
            Problem(
                _line,
                Shown(key.Account),
                Wording.Of(
                    $"har redan {label} för år {key.Year} på rad {_balances[place].Line}; {amount} är inte tillagt.",
                    $"already has {label} for year {key.Year} on row {_balances[place].Line}; {amount} is not added."
                ),
                new("Behåll en av raderna.", "Keep one of the lines.")
            );
        }
        else if (_balances.Count < SieNames.Most)
        {
            _balancePlaces.Add(key, _balances.Count);
            _balances.Add(new(key, ore, _line, label));
        }
        else
        {
            TooMany(label);
        }
    }

    private int? YearOf(string label, ref SieLine line)
    {
        if (!line.NextField() || line.Field.IsEmpty)
        {
            Missing(label, "årsnummer", "number of the year");
            return null;
        }

        if (SieNumber.Year(line.Field) is { } year)
        {
            return year;
        }

        Problem(
            _line,
            SieNumber.Shown(line.Field),
            Wording.Of($"är inget årsnummer i {label}.", $"is no number of a year in {label}."),
            new("Skriv 0 för filens år och -1 för året före.", "Write 0 for the file's year and -1 for the one before.")
        );
        return null;
    }

    private int? AccountOf(string label, ref SieLine line)
    {
        if (!line.NextField() || line.Field.IsEmpty)
        {
            Missing(label, "konto", "account");
            return null;
        }

        if (_accountNumbers.NumberOf(line.Field) is not { } account)
        {
            TooMany(label);
            return null;
        }

        if (account == _accounts.Count)
        {
            _accounts.Add(new());
        }

        return account;
    }

    // Null where it is read past.
    private int? ObjectOf(ReadOnlySpan<byte> dimension, ReadOnlySpan<byte> id)
    {
        // Employees, customers, suppliers and invoices: no budget is by them, and they may name people.
        if (dimension is [(byte)'7' or (byte)'8' or (byte)'9'] or [(byte)'1', (byte)'0'])
        {
            _personal++;
            return null;
        }

        int length = dimension.Length + 1 + id.Length;
        _scratch = _scratch.Length < length ? new byte[2 * length] : _scratch;
        dimension.CopyTo(_scratch);
        _scratch[dimension.Length] = 0;
        id.CopyTo(_scratch.AsSpan(dimension.Length + 1));
        if (_objectIds.NumberOf(_scratch.AsSpan(0, length)) is not { } number)
        {
            TooMany("#OBJEKT");
            return null;
        }

        if (number == _objectNames.Count)
        {
            _objectNames.Add(null);
        }

        return number;
    }
}
