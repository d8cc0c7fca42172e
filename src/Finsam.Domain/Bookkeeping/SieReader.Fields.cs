using System.Globalization;

namespace Finsam.Domain;

// Single fields, and what is said of them.
internal sealed partial class SieReader
{
    // Of each kind of thing that is worth knowing, the first lines are told.
    private const int MostUnknown = 20;

    private static readonly Wording Day = new("Skriv dagen som 20240131.", "Write the day as 20240131.");

    private readonly List<Problem> _problems = [];
    private readonly List<Wording> _how = [];
    private readonly Dictionary<string, (int Line, int Count)> _unknown = [];
    private (int Line, int Count)? _more;
    private int _checksumLine;
    private int? _wrongLetters;

    private long? ReadAmount(string label, ref SieLine line)
    {
        if (!line.NextField() || line.Field.IsEmpty)
        {
            Missing(label, "belopp", "amount");
            return null;
        }

        if (SieNumber.Amount(line.Field, out Wording why) is { } ore)
        {
            return ore;
        }

        Problem(
            _line,
            SieNumber.Shown(line.Field),
            Wording.Of($"är inget belopp i {label}: {why}.", $"is no amount in {label}: {why}."),
            new("Skriv beloppet som -1234.50.", "Write the amount as -1234.50.")
        );
        return null;
    }

    private int? ReadDay(string label, ref SieLine line)
    {
        if (!line.NextField() || line.Field.IsEmpty)
        {
            Missing(label, "dag", "day");
            return null;
        }

        if (SieNumber.Day(line.Field) is { } day)
        {
            return day;
        }

        Problem(
            _line,
            SieNumber.Shown(line.Field),
            Wording.Of($"är ingen dag i {label}.", $"is no day in {label}."),
            Day
        );
        return null;
    }

    // Null where the row has none.
    private int? ReadRowDay(string label, ref SieLine line)
    {
        if (!line.NextField() || line.Field.IsEmpty)
        {
            return null;
        }

        int? day = SieNumber.Day(line.Field);
        if (day is null)
        {
            Problem(
                _line,
                SieNumber.Shown(line.Field),
                Wording.Of(
                    $"är ingen dag i {label}; verifikationens dag gäller för raden.",
                    $"is no day in {label}; the day of the voucher counts for the row."
                ),
                Day
            );
        }

        return day;
    }

    private void ReadCurrency(ref SieLine line)
    {
        if (ReadText(ref line) is { } currency && currency != "SEK")
        {
            Problem(
                _line,
                currency.Length == 3 && currency.All(char.IsAsciiLetterUpper) ? currency : "…",
                new(
                    "är filens valuta: beloppen är inte i kronor.",
                    "is the currency of the file: its amounts are not in kronor."
                ),
                new("Exportera filen i kronor (SEK).", "Export the file in kronor (SEK).")
            );
        }
    }

    private void ReadChecksum(ref SieLine line)
    {
        string? told = ReadText(ref line);
        if (told is null && _checksum is null)
        {
            (_checksum, _checksumLine) = (new(_encoding), _line);
        }
        else if (_checksum is null || _isChecksumDone)
        {
            Problem(
                _line,
                "#KSUMMA",
                new("avslutar en kontrollsumma som inte är påbörjad.", "ends a checksum that is not begun."),
                new("Exportera filen på nytt.", "Export the file again.")
            );
        }
        else
        {
            _isChecksumDone = true;
            if (uint.TryParse(told, NumberStyles.None, CultureInfo.InvariantCulture, out uint sum) && _checksum.Is(sum))
            {
                Tell($"Kontrollsumman stämmer.", $"The checksum is right.");
                return;
            }

            Problem(
                _line,
                "#KSUMMA",
                Wording.Of(
                    $"stämmer inte: filen ger kontrollsumman {_checksum.Of437}.",
                    $"is not right: the file gives the checksum {_checksum.Of437}."
                ),
                new(
                    "Filen är ändrad eller skadad: exportera den på nytt.",
                    "The file is changed or damaged: export it again."
                )
            );
        }
    }

    private void CheckLetters(string text) =>
        _wrongLetters ??= _encoding != SieEncoding.CodePage437 && SieText.IsReadWrongBefore(text) ? _line : null;

    private void Missing(string label, string swedish, string english) =>
        Problem(
            _line,
            label,
            new($"saknar {swedish}.", $"has no {english}."),
            new("Fyll i det som saknas.", "Fill in what is missing.")
        );

    private void TooMany(string label) =>
        Problem(
            _line,
            label,
            Wording.Of(
                $"är inte läst: filen har fler än {SieNames.Most:N0} olika.",
                $"is not read: the file has more than {SieNames.Most:N0} different ones."
            ),
            new("Exportera ett år i taget.", "Export one year at a time.")
        );

    private void Unknown(string label)
    {
        if (_unknown.TryGetValue(label, out (int Line, int Count) known))
        {
            _unknown[label] = (known.Line, known.Count + 1);
        }
        else if (_unknown.Count < MostUnknown)
        {
            _unknown.Add(label, (_line, 1));
        }
    }

    // A row is lost: no sum of rows says anything of what is right.
    private void Breaks() => (_isVoucherBroken, _areRowsBroken) = (true, true);

    private void Problem(int line, string text, Wording found, Wording accepted)
    {
        if (_problems.Count < MostProblems)
        {
            _problems.Add(new(line, null, text, found, accepted));
        }
        else
        {
            _more = (_more?.Line ?? line, (_more?.Count ?? 0) + 1);
        }
    }

    private Listing<Problem> Problems()
    {
        IEnumerable<Problem> first = _problems.OrderBy(problem => problem.Row);
        return _more is not var (line, count)
            ? [.. first]
            :
            [
                .. first,
                new(
                    line,
                    null,
                    "…",
                    Wording.Of(
                        $"är det första av {count:N0} problem till, som inte visas.",
                        $"is the first of {count:N0} more problems, which are not shown."
                    ),
                    new("Rätta dem ovan först.", "Correct those above first.")
                ),
            ];
    }

    private void Tell(FormattableString swedish, FormattableString english) => _how.Add(Wording.Of(swedish, english));

    // Sums of a file can be more than an amount.
    private static Wording Kronor(Int128 ore) =>
        ore < long.MinValue || ore > long.MaxValue
            ? new("mer än ett belopp rymmer", "more than an amount can hold")
            : Wording.Of($"{Sek.FromOre((long)ore)}");
}
