namespace Finsam.Domain;

// Vouchers and their rows.
internal sealed partial class SieReader
{
    private readonly SieSums _sums = new();
    private readonly SieNames _objectLists = new();
    private readonly List<int> _list = [];
    private int? _voucher;
    private int? _voucherDay;
    private bool _isOpen;
    private bool _isVoucherBroken;
    private bool _areRowsBroken;
    private bool _hasRows;
    private Int128 _voucherSum;
    private (int Line, int Account, int Objects, long Ore, int? Day)? _corrected;
    private int _empty;
    private int _struck;
    private int _repeated;

    private void ReadVoucher(ref SieLine line)
    {
        if (_isOpen)
        {
            LeaveOpen();
        }

        // One without braces has no rows.
        _empty += _voucher is null ? 0 : 1;
        (_voucher, _isVoucherBroken, _hasRows, _voucherSum) = (_line, false, false, 0);
        line.Next();
        line.Next();
        _voucherDay = ReadDay("#VER", ref line);
    }

    // Several may stand on a line.
    private void ReadBraces(ref SieLine line)
    {
        do
        {
            ReadBrace(line.IsOpening);
        } while (line.Next() && line.IsBrace);

        if (!line.Field.IsEmpty)
        {
            Problem(
                _line,
                "…",
                new(
                    "står på samma rad som en klammer; resten är inte läst.",
                    "stands on the line of a brace; the rest is not read."
                ),
                new("Skriv klammern på en egen rad.", "Write the brace on a line of its own.")
            );
            Breaks();
        }
    }

    private void ReadBrace(bool isOpening)
    {
        string brace = isOpening ? "{" : "}";
        bool isExpected = isOpening ? _voucher is not null && !_isOpen : _isOpen;
        if (!isExpected)
        {
            Problem(
                _line,
                brace,
                isOpening
                    ? new("börjar inte en #VER.", "begins no #VER.")
                    : new("avslutar ingen #VER.", "ends no #VER."),
                new("Skriv { efter #VER och } efter dess rader.", "Write { after #VER and } after its rows.")
            );
        }
        else if (isOpening)
        {
            _isOpen = true;
        }
        else
        {
            CloseVoucher();
        }
    }

    private void ReadRow(string label, ref SieLine line)
    {
        bool isBooked = label == "#TRANS";
        if (!_isOpen)
        {
            Problem(
                _line,
                label,
                new("står utanför en verifikation och är inte bokförd.", "stands outside a voucher and is not booked."),
                new("Skriv raden inom { } efter #VER.", "Write the row within { } after #VER.")
            );
            Breaks();
            return;
        }

        if (
            AccountOf(label, ref line) is not { } account
            || ReadObjects(label, ref line, out _) is not { } objects
            || ReadAmount(label, ref line) is not { } ore
        )
        {
            Breaks();
            return;
        }

        int? day = ReadRowDay(label, ref line) ?? _voucherDay;
        if (!isBooked)
        {
            EndCorrection();
            (_corrected, _repeated) = ((_line, account, objects, ore, day), _repeated + 1);
            return;
        }

        if (_corrected is { } twin && (twin.Account, twin.Objects, twin.Ore, twin.Day) == (account, objects, ore, day))
        {
            _corrected = null;
        }

        EndCorrection();
        Book(account, objects, ore, day);
    }

    private void Book(int account, int objects, long ore, int? day)
    {
        (_hasRows, _voucherSum) = (true, _voucherSum + ore);
        _accounts[account].UsedOn ??= _line;
        if (day is not { } booked)
        {
            Breaks();
        }
        else if (!_sums.TryAdd(account, objects, booked, ore, _line))
        {
            TooMany("#TRANS");
            Breaks();
        }
    }

    // One that is not stands again as #TRANS on the next row.
    private void EndCorrection()
    {
        if (_corrected is { } alone)
        {
            Problem(
                alone.Line,
                "#RTRANS",
                new("följs inte av samma rad som #TRANS.", "is not followed by the same row as #TRANS."),
                new(
                    "Skriv #TRANS med samma konto, objekt, belopp och dag på raden efter.",
                    "Write #TRANS with the same account, objects, amount and day on the next line."
                )
            );
            _corrected = null;
        }
    }

    private void CloseVoucher()
    {
        EndCorrection();
        _sums.Close(isBooked: true);
        _empty += _hasRows ? 0 : 1;
        // What could not be read makes the difference.
        if (_voucherSum != 0 && !_isVoucherBroken)
        {
            Problem(
                _voucher ?? _line,
                "#VER",
                Wording.Of(
                    $"går inte jämnt upp: raderna summerar till {Kronor(_voucherSum)}, inte 0 kr.",
                    $"does not balance: its rows sum to {Kronor(_voucherSum)}, not 0 kr."
                ),
                new(
                    "Rätta verifikationen; den är bokförd som den står.",
                    "Correct the voucher; it is booked as it stands."
                )
            );
        }

        (_voucher, _isOpen) = (null, false);
    }

    private void LeaveOpen()
    {
        EndCorrection();
        _sums.Close(isBooked: false);
        Problem(
            _voucher ?? _line,
            "#VER",
            new("är inte avslutad med } och är inte bokförd.", "is not ended with } and is not booked."),
            new(
                "Exportera filen på nytt, eller skriv } efter raderna.",
                "Export the file again, or write } after the rows."
            )
        );
        (_voucher, _isOpen) = (null, false);
        Breaks();
    }

    private void CloseFile()
    {
        if (_voucher is not null)
        {
            LeaveOpen();
        }

        if (_checksum is not null && !_isChecksumDone)
        {
            Problem(
                _checksumLine,
                "#KSUMMA",
                new(
                    "börjar en kontrollsumma som inte avslutas: filen är avhuggen.",
                    "begins a checksum that is not ended: the file is cut off."
                ),
                new("Exportera filen på nytt.", "Export the file again.")
            );
        }
    }

    // Pairs of dimension and object, in any order. The number of the list; 0 for none.
    private int? ReadObjects(string label, ref SieLine line, out bool isAny)
    {
        isAny = false;
        SieLine ahead = line;
        _list.Clear();
        if (ahead.Next() && ahead.IsOpening)
        {
            while (ahead.NextField())
            {
                isAny = true;
                ReadOnlySpan<byte> dimension = ahead.Field;
                if (!ahead.NextField())
                {
                    Missing(label, "objektnummer", "object number");
                    return null;
                }

                if (ObjectOf(dimension, ahead.Field) is { } number && !_list.Contains(number))
                {
                    _list.Add(number);
                }
            }

            if (!ahead.IsBrace || ahead.IsOpening)
            {
                Missing(label, "}", "}");
                return null;
            }

            line = ahead;
        }

        _list.Sort();
        int? list = _objectLists.NumberOf(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_list));
        if (list is null)
        {
            TooMany(label);
        }

        return list;
    }
}
