using System.Runtime.InteropServices;

namespace Finsam.Domain;

// What lines say of each other: accounts that are used against the chart, days against years, balances against each
// other and against rows.
internal sealed partial class SieReader
{
    private static readonly Wording Reconcile = new(
        "Stäm av i bokföringen och exportera filen på nytt.",
        "Reconcile the books and export the file again."
    );

    private void Compare()
    {
        CompareAccounts();
        CompareDays();
        ILookup<(SieBalanceKind?, int), BalanceItem> balances = _balances.ToLookup(item =>
            (item.Key.Kind, item.Key.Year)
        );
        foreach (BalanceItem first in _balances.DistinctBy(item => item.Key.Year))
        {
            int year = first.Key.Year;
            if (!_years.Exists(each => each.Number == year))
            {
                Problem(
                    first.Line,
                    first.Label,
                    Wording.Of($"gäller år {year}, som inte har någon #RAR.", $"is of year {year}, which has no #RAR."),
                    new("Ange årets första och sista dag med #RAR.", "Give the year's first and last day by #RAR.")
                );
            }
        }

        if (_areBalancesBroken)
        {
            Tell(
                $"Inte alla balanser kunde läsas, så de är inte avstämda.",
                $"Not all balances could be read, so they are not compared."
            );
            return;
        }

        if (
            _balances.Count > 0
            && !balances[(SieBalanceKind.Closing, 0)].Concat(balances[(SieBalanceKind.Result, 0)]).Any()
        )
        {
            Tell($"Filen har varken #UB eller #RES för år 0.", $"The file has neither #UB nor #RES for year 0.");
        }

        Dictionary<(int Year, int Account), (Int128 Ore, int Line)> rows = RowsByYear();
        foreach (int year in _balances.Select(item => item.Key.Year).Distinct().OrderDescending())
        {
            CompareYear(
                year,
                [.. balances[(SieBalanceKind.Opening, year)]],
                [.. balances[(SieBalanceKind.Closing, year - 1)]],
                [.. balances[(SieBalanceKind.Closing, year)], .. balances[(SieBalanceKind.Result, year)]],
                rows.Where(each => each.Key.Year == year).ToDictionary(each => each.Key.Account, each => each.Value)
            );
        }
    }

    private void CompareAccounts()
    {
        bool hasChart = _accounts.Exists(account => account.DeclaredOn is not null);
        if (!hasChart && _accounts.Count > 0)
        {
            Tell($"Filen har ingen kontoplan (#KONTO).", $"The file has no chart of accounts (#KONTO).");
        }

        for (int i = 0; hasChart && i < _accounts.Count; i++)
        {
            if (_accounts[i] is { DeclaredOn: null, UsedOn: { } line })
            {
                Problem(
                    line,
                    Shown(i),
                    new(
                        "är ett konto som inte finns i filens kontoplan.",
                        "is an account that is not in the chart of the file."
                    ),
                    new("Lägg till det med #KONTO.", "Add it by #KONTO.")
                );
            }
        }
    }

    private void CompareDays()
    {
        if (_years.Count == 0)
        {
            Tell($"Filen har inga räkenskapsår (#RAR).", $"The file has no financial years (#RAR).");
            return;
        }

        SieSum[] outside = [.. _sums.Booked.Where(sum => YearOf(sum.Day) is null)];
        if (outside.Length > 0)
        {
            SieSum first = outside.MinBy(sum => sum.Line);
            int days = outside.Select(sum => sum.Day).Distinct().Count();
            Problem(
                first.Line,
                $"{first.Day}",
                Wording.Of(
                    $"ligger utanför filens räkenskapsår; antal sådana dagar som bokförs: {days:N0}.",
                    $"is outside the financial years of the file; such days that are booked: {days:N0}."
                ),
                new("Ange året med #RAR, eller rätta dagen.", "Give the year by #RAR, or correct the day.")
            );
        }
    }

    private void CompareYear(
        int year,
        BalanceItem[] told,
        BalanceItem[] before,
        BalanceItem[] closing,
        Dictionary<int, (Int128 Ore, int Line)> rows
    )
    {
        if (told.Length > 0 && before.Length > 0)
        {
            CompareOpening(year, told, before);
        }

        Int128 opened = Sum(told);
        if (opened != 0)
        {
            Wording sum = Kronor(opened);
            Tell(
                $"Ingående balanser år {year} ger {sum}: ett tidigare resultat är inte fört till eget kapital.",
                $"The opening balances of year {year} give {sum}: an earlier result is not carried to equity."
            );
        }

        BalanceItem[] opening = told.Length > 0 ? told : before;
        Int128 difference = Sum(closing) - Sum(opening);
        bool isOpeningKnown = opening.Length > 0 || difference == 0;
        if (closing.Length > 0 && !isOpeningKnown)
        {
            Tell(
                $"År {year} har inga ingående balanser i filen, så dess utgående balanser är inte avstämda mot dem.",
                $"Year {year} has no opening balances in the file, so its closing balances are not compared with them."
            );
        }
        else if (closing.Length > 0 && difference != 0)
        {
            Problem(closing[0].Line, closing[0].Label, NotEven(year, Sum(closing), Sum(opening)), Reconcile);
        }

        if (closing.Length > 0 && rows.Count > 0)
        {
            CompareRows(year, isOpeningKnown, opening, closing, rows);
        }
    }

    private void CompareOpening(int year, BalanceItem[] told, BalanceItem[] before)
    {
        Dictionary<int, BalanceItem> last = before.ToDictionary(item => item.Key.Account);
        Dictionary<int, BalanceItem> now = told.ToDictionary(item => item.Key.Account);
        foreach (int account in now.Keys.Union(last.Keys))
        {
            // A balance of zero may be left out.
            Int128 opened = now.TryGetValue(account, out BalanceItem? one) ? one.Ore : 0;
            Int128 closed = last.TryGetValue(account, out BalanceItem? other) ? other.Ore : 0;
            if (opened != closed)
            {
                Problem((one ?? other)!.Line, Shown(account), OpenedOtherwise(year, opened, closed), Reconcile);
            }
        }
    }

    private void CompareRows(
        int year,
        bool isOpeningKnown,
        BalanceItem[] opening,
        BalanceItem[] closing,
        Dictionary<int, (Int128 Ore, int Line)> rows
    )
    {
        if (_areRowsBroken)
        {
            Tell(
                $"Alla rader är inte bokförda, så balanserna år {year} är inte avstämda mot dem.",
                $"Not all rows are booked, so the balances of year {year} are not compared with them."
            );
            return;
        }

        ILookup<int, BalanceItem> opened = opening.ToLookup(item => item.Key.Account);
        ILookup<int, BalanceItem> told = closing.ToLookup(item => item.Key.Account);
        foreach (int account in told.Concat(opened).Select(each => each.Key).Union(rows.Keys))
        {
            bool isResult = told[account].Any(item => item.Key.Kind == SieBalanceKind.Result);
            (Int128 booked, int line) = rows.GetValueOrDefault(account);
            Int128 stands = Sum(told[account]);
            Int128 follows = Sum(opened[account]) + booked;
            if (stands != follows && (isOpeningKnown || isResult))
            {
                Problem(
                    told[account].Concat(opened[account]).FirstOrDefault()?.Line ?? line,
                    Shown(account),
                    RowsGiveOther(year, stands, follows),
                    Reconcile
                );
            }
        }
    }

    private static Wording NotEven(int year, Int128 closed, Int128 opened)
    {
        (Wording ends, Wording begins, Wording differs) = (Kronor(closed), Kronor(opened), Kronor(closed - opened));
        return Wording.Of(
            $"går inte jämnt upp år {year}: #UB och #RES ger {ends}, ingående balans {begins}, differens {differs}.",
            $"does not balance in year {year}: #UB and #RES give {ends}, opening {begins}, difference {differs}."
        );
    }

    private static Wording OpenedOtherwise(int year, Int128 opened, Int128 closed)
    {
        (Wording begins, Wording ended, Wording differs) = (Kronor(opened), Kronor(closed), Kronor(opened - closed));
        return Wording.Of(
            $"har {begins} i #IB år {year} och {ended} i #UB år {year - 1}: differens {differs}.",
            $"has {begins} in #IB of year {year} and {ended} in #UB of year {year - 1}: difference {differs}."
        );
    }

    private static Wording RowsGiveOther(int year, Int128 stands, Int128 follows)
    {
        (Wording told, Wording rows, Wording differs) = (Kronor(stands), Kronor(follows), Kronor(stands - follows));
        return Wording.Of(
            $"har saldot {told} år {year}, men ingående balans och rader ger {rows}: differens {differs}.",
            $"has the balance {told} in year {year}, but its opening and rows give {rows}: difference {differs}."
        );
    }

    // Balances are of the day of #OMFATTN where there is one: later rows are not in them.
    private Dictionary<(int Year, int Account), (Int128 Ore, int Line)> RowsByYear()
    {
        Dictionary<(int, int), (Int128 Ore, int Line)> rows = [];
        foreach (SieSum sum in _sums.Booked.Where(sum => !(sum.Day > _through)))
        {
            if (YearOf(sum.Day) is { } year)
            {
                rows[(year, sum.Account)] = rows.TryGetValue((year, sum.Account), out (Int128 Ore, int Line) so)
                    ? (so.Ore + sum.Ore, so.Line)
                    : (sum.Ore, sum.Line);
            }
        }

        return rows;
    }

    private int? YearOf(int day)
    {
        int at = _years.FindIndex(year => year.First <= day && day <= year.Last);
        return at < 0 ? null : _years[at].Number;
    }

    private static Int128 Sum(IEnumerable<BalanceItem> items) =>
        items.Aggregate((Int128)0, (sum, item) => sum + item.Ore);

    private sealed record YearItem(int Number, int First, int Last)
    {
        internal DateInterval Days => new(SieNumber.DateOf(First), SieNumber.DateOf(Last));
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct BalanceKey(SieBalanceKind? Kind, int Year, int Month, int Account);

    private sealed record BalanceItem(BalanceKey Key, long Ore, int Line, string Label);
}
