using System.Buffers;

namespace Finsam.Domain;

// Reads a file in one pass; what lines say of each other is compared when all are read, since their order is free.
internal sealed partial class SieReader(string? name)
{
    private const int MostBytes = 268_435_456;
    private const int MostProblems = 200;
    private const int MostInLine = 65_536;

    // What is known and of no use here; any other label is told.
    private static readonly HashSet<string> ReadPast =
    [
        .. """
            #FLAGGA #FORMAT #GEN #SIETYP #PROSA #FTYP #FNR #BKOD #ADRESS #TAXAR #KPTYP #SRU #ENHET #DIM #UNDERDIM
            #OIB #OUB #PBUDGET
            """.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries),
    ];

    private static readonly SearchValues<byte> OfLabels = SearchValues.Create(
        "#ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_"u8
    );

    private SieEncoding _encoding;
    private int _line;
    private string? _program;
    private string? _organisation;
    private string? _number;
    private int? _through;
    private SieChecksum? _checksum;
    private bool _isChecksumDone;

    internal SieFile Read(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
        if (!IsReadable(bytes))
        {
            return new(name) { Problems = Problems() };
        }

        _encoding = SieText.EncodingOf(bytes);
        ReadLines(bytes);
        CloseFile();
        Compare();
        Listing<SieAccount> accounts = Accounts();
        Listing<SieObject> objects = Objects();
        Listing<SieBooked> booked = Booked(accounts, objects);
        TellHow();
        return new(name)
        {
            Encoding = _encoding,
            Program = _program,
            Organisation = _organisation,
            OrganisationNumber = _number,
            Years = [.. _years.Select(year => new SieYear(year.Number, year.Days))],
            Through = _through is { } day ? SieNumber.DateOf(day) : null,
            Accounts = accounts,
            Objects = objects,
            Balances = Balances(accounts),
            Booked = booked,
            Months = Months(accounts),
            Problems = Problems(),
            HowItWasRead = [.. _how],
        };
    }

    private bool IsReadable(ReadOnlySpan<byte> bytes)
    {
        Wording exportAgain = new("Exportera filen på nytt som SIE 4.", "Export the file again as SIE 4.");
        if (bytes.Length > MostBytes)
        {
            Problem(
                1,
                name ?? "…",
                Wording.Of(
                    $"är {bytes.Length:N0} byte, mer än {MostBytes:N0}.",
                    $"is {bytes.Length:N0} bytes, more than {MostBytes:N0}."
                ),
                new("Exportera ett år i taget.", "Export one year at a time.")
            );
        }
        else if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            Problem(1, name ?? "…", new("är skriven i UTF-16.", "is written in UTF-16."), exportAgain);
        }
        else if (!bytes.Contains((byte)'#'))
        {
            Wording nothing = new(
                "är ingen SIE-fil: ingen rad börjar med en etikett som #VER.",
                "is no SIE file: no line begins with a label such as #VER."
            );
            Problem(1, name ?? (bytes.IsEmpty ? "" : "…"), nothing, exportAgain);
        }

        return _problems.Count == 0;
    }

    private void ReadLines(ReadOnlySpan<byte> bytes)
    {
        byte end = (byte)(bytes.Contains((byte)'\n') ? '\n' : '\r');
        while (!bytes.IsEmpty)
        {
            _line++;
            int length = bytes.IndexOf(end);
            ReadLine(length < 0 ? bytes : bytes[..length], isEnded: length >= 0);
            bytes = length < 0 ? default : bytes[(length + 1)..];
        }
    }

    private void ReadLine(ReadOnlySpan<byte> text, bool isEnded)
    {
        SieLine line = new(text);
        SieLine whole = line;
        if (!line.Next())
        {
            return;
        }

        if (text.Length > MostInLine)
        {
            TooLong(text.Length);
        }
        else if (line.IsBrace)
        {
            ReadBraces(ref line);
        }
        else if (line.Field is not [(byte)'#', ..])
        {
            Problem(
                _line,
                "…",
                new(
                    "börjar inte med #, { eller } och är inte läst.",
                    "does not begin with #, { or }, and is not read."
                ),
                new("Skriv en etikett först på raden.", "Write a label first on the line.")
            );
        }
        else if (line.Field.SequenceEqual("#KSUMMA"u8))
        {
            ReadChecksum(ref line);
        }
        else
        {
            _checksum?.Add(whole);
            if (isEnded)
            {
                ReadItem(line.Field, ref line);
            }
            else
            {
                CutOff(Label(line.Field));
            }
        }
    }

    private void TooLong(int length)
    {
        Problem(
            _line,
            "…",
            Wording.Of(
                $"är en rad om {length:N0} byte, mer än {MostInLine:N0}, och är inte läst.",
                $"is a line of {length:N0} bytes, more than {MostInLine:N0}, and is not read."
            ),
            new("Korta texterna på raden.", "Shorten the texts of the line.")
        );
        Breaks();
        _areBalancesBroken = true;
    }

    // What a line without an end says may be the beginning of an amount.
    private void CutOff(string label)
    {
        Problem(
            _line,
            label,
            new(
                "har inget radslut: raden kan vara avhuggen och är inte läst.",
                "has no line end: it may be cut off, and is not read."
            ),
            new("Exportera filen på nytt, eller avsluta raden.", "Export the file again, or end the line.")
        );
        Breaks();
        _areBalancesBroken = true;
    }

    // The most common first.
    private void ReadItem(ReadOnlySpan<byte> label, ref SieLine line)
    {
        if (label.SequenceEqual("#TRANS"u8))
        {
            ReadRow("#TRANS", ref line);
        }
        else if (label.SequenceEqual("#VER"u8))
        {
            ReadVoucher(ref line);
        }
        else if (label.SequenceEqual("#RTRANS"u8))
        {
            ReadRow("#RTRANS", ref line);
        }
        else if (label.SequenceEqual("#BTRANS"u8))
        {
            _struck++;
        }
        else
        {
            ReadOther(Label(label), ref line);
        }
    }

    private void ReadOther(string label, ref SieLine line)
    {
        switch (label)
        {
            case "#PSALDO":
                ReadMonth(ref line);
                break;
            case "#IB":
                ReadBalance(SieBalanceKind.Opening, label, ref line);
                break;
            case "#UB":
                ReadBalance(SieBalanceKind.Closing, label, ref line);
                break;
            case "#RES":
                ReadBalance(SieBalanceKind.Result, label, ref line);
                break;
            case "#KONTO":
                ReadAccount(ref line);
                break;
            case "#KTYP":
                ReadKind(ref line);
                break;
            case "#OBJEKT":
                ReadObject(ref line);
                break;
            case "#RAR":
                ReadYear(ref line);
                break;
            case "#OMFATTN":
                _through = ReadDay(label, ref line) ?? _through;
                break;
            case "#PROGRAM":
                _program = ReadText(ref line) is { } program
                    ? string.Join(' ', new[] { program, ReadText(ref line) }.OfType<string>())
                    : null;
                break;
            case "#FNAMN":
                _organisation = ReadText(ref line);
                break;
            case "#ORGNR":
                _number = ReadText(ref line) is { } number ? Hyphened(number) : null;
                break;
            case "#VALUTA":
                ReadCurrency(ref line);
                break;
            default:
                if (!ReadPast.Contains(label))
                {
                    Unknown(label);
                }

                break;
        }
    }

    // Only what a label looks like is shown.
    private static string Label(ReadOnlySpan<byte> label) =>
        label.Length > 20 || label.ContainsAnyExcept(OfLabels) ? "#…" : System.Text.Encoding.ASCII.GetString(label);

    private static string Hyphened(string number) =>
        number.Length == 10 && number.All(char.IsAsciiDigit) ? number.Insert(6, "-") : number;

    private string? ReadText(ref SieLine line) =>
        line.NextField() && SieText.Read(line.Field, _encoding) is { Length: > 0 } text ? text : null;
}
