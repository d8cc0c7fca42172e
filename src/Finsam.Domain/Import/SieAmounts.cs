namespace Finsam.Domain;

// What a bookkeeping file says of some days of one of its years: by vouchers, by the balances that it gives for the
// whole year, or by months.
internal sealed class SieAmounts
{
    private readonly SieFile _file;
    private readonly SieYear _year;
    private readonly DateInterval _days;
    private readonly SieBooked[] _rows;

    internal SieAmounts(SieFile file, SieYear year, DateInterval days, bool byObjects)
    {
        (_file, _year, _days) = (file, year, days);
        _rows = [.. file.Booked.Where(row => year.Days.Contains(row.Day))];
        SieAmount[] results = IsToEnd && days.Start == year.Days.Start ? Of(SieBalanceKind.Result, year.Number) : [];
        // Balances know no objects.
        if (results.Length > 0 && !(byObjects && _rows.Length > 0))
        {
            (Outcome, How) = (results, new("filens saldon (#RES)", "the file's balances (#RES)"));
        }
        else if (_rows.Length > 0)
        {
            (Outcome, How) = (Rows(days), new("filens verifikationer (#TRANS)", "the file's vouchers (#TRANS)"));
        }
        else
        {
            (Outcome, How) = (
                Months(days),
                new("filens periodsaldon (#PSALDO)", "the file's changes by month (#PSALDO)")
            );
        }
    }

    // What the days come to, of accounts of every kind where it is made of vouchers or months.
    internal SieAmount[] Outcome { get; }

    // Which of the file's amounts that is.
    internal Wording How { get; }

    // What has been booked from the first day of the file's year, for the result that a balance sheet has.
    internal SieAmount[] SinceNewYear =>
        _rows.Length > 0 ? Rows(new(_year.Days.Start, _days.End))
        : IsToEnd ? Of(SieBalanceKind.Result, _year.Number)
        : Months(new(_year.Days.Start, _days.End));

    // What accounts have on the last day: as the file says, else what they opened with and what is booked since.
    internal SieAmount[] Standing
    {
        get
        {
            SieAmount[] closing = IsToEnd ? Of(SieBalanceKind.Closing, _year.Number) : [];
            SieAmount[] opening = Of(SieBalanceKind.Opening, _year.Number);
            return closing.Length > 0
                ? closing
                : [.. opening.Length > 0 ? opening : Of(SieBalanceKind.Closing, _year.Number - 1), .. SinceNewYear];
        }
    }

    private bool IsToEnd => _days.End == (_year.Number == 0 && _file.Through is { } through ? through : _year.Days.End);

    private SieAmount[] Of(SieBalanceKind kind, int year) =>
        [
            .. _file
                .Balances.Where(each => each.Kind == kind && each.Year == year)
                .Select(each => new SieAmount(each.Account, [], _days.End, each.Amount)),
        ];

    private SieAmount[] Rows(DateInterval days) =>
        [
            .. _rows
                .Where(row => days.Contains(row.Day))
                .Select(row => new SieAmount(row.Account, row.Objects, row.Day, row.Amount)),
        ];

    private SieAmount[] Months(DateInterval days) =>
        [
            .. _file
                .Months.Where(month => month.Year == _year.Number && days.Contains(month.Days))
                .Select(month => new SieAmount(month.Account, [], month.Days.End, month.Amount)),
        ];
}
