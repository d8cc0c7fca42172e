namespace Finsam.Domain;

// Which account goes to which line, and what the lines of a column and of its last day become.
internal sealed class Booking
{
    private const int MostNamed = 5;

    private static readonly Wording PaidBack = new(
        "bokfört med minus: återbetalningarna är större",
        "booked with a minus: what was paid back is more"
    );

    private readonly FederationYear _year;
    private readonly SieFile _file;
    private readonly HashSet<SieAccount> _ofBalances;
    private readonly Sek _result;

    internal Booking(FederationYear year, SieFile file, SieAmounts amounts)
    {
        (_year, _file) = (year, file);
        _ofBalances = [.. file.Balances.Where(each => each.Kind != SieBalanceKind.Result).Select(each => each.Account)];
        _result = -amounts.SinceNewYear.Where(each => !IsOfBalance(each.Account)).Select(each => each.Amount).Sum();
        Accounts =
        [
            .. Taken(amounts.Outcome.Where(each => !IsOfBalance(each.Account)), isBalance: false),
            .. Taken(amounts.Standing.Where(each => IsOfBalance(each.Account)), isBalance: true),
        ];
    }

    internal BookedAccount[] Accounts { get; }

    internal FederationYear Fill(Column column)
    {
        LineTable lines = _year.Lines;
        foreach (Line line in lines.Lines.Where(each => _year.AccountRules.Any(rule => rule.Line == each.Name)))
        {
            BookedAccount[] own = Array.FindAll(Accounts, each => each.Rule?.Line == line.Name);
            Cell cell = CellOf(own, line.IsIncome ? -1 : 1, column.Days.End);
            bool isPaidBack = cell.Typed < Sek.Zero && (line.IsCost || line.Kind == LineKind.Contribution);
            lines = lines.With(
                column.Name,
                line.Name,
                isPaidBack ? Cell.Of(cell.Typed!.Value, cell.Source, PaidBack) : cell
            );
        }

        FederationYear filled = _year.With(lines);
        return _year.AccountRules.Any(rule => rule.BalanceLine is not null)
            ? filled.With(Balances(_year.Balances, column.Days.End))
            : filled;
    }

    // A line that no rule names and that is no result stays as it was, blank on a new day.
    private BalanceTable Balances(BalanceTable table, LocalDate day)
    {
        int at = table.Days.TakeWhile(each => each != day).Count();
        bool hasResult = table.Lines.Any(line => line.Kind == BalanceKind.Result);
        return new(
            at < table.Days.Count ? table.Days : [.. table.Days, day],
            table.Lines.Select(line =>
            {
                Cell? cell = Balance(line, day, hasResult) ?? line.Cells.ElementAtOrDefault(at);
                Cell?[] cells = [.. line.Cells.Take(at), cell, .. line.Cells.Skip(at + 1)];
                return line.Total is { } total
                    ? BalanceLine.Printed(total, line.Name, cells, line.English)
                    : new(line.Name, line.Kind, cells, line.English);
            }),
            table.PrintedUnit,
            table.Document
        );
    }

    // The result is in no account until it is booked out; where equity is one line, it is in that.
    private Cell? Balance(BalanceLine line, LocalDate day, bool hasResult)
    {
        bool holdsResult = line.Kind == (hasResult ? BalanceKind.Result : BalanceKind.TotalEquity);
        bool isNamed = _year.AccountRules.Any(rule => rule.BalanceLine == line.Name);
        BookedAccount[] own = Array.FindAll(Accounts, each => each.Rule?.BalanceLine == line.Name);
        int sign = line.Kind is BalanceKind.Cash or BalanceKind.Receivable or BalanceKind.OtherAsset ? 1 : -1;
        return !isNamed && !holdsResult ? null : CellOf(own, sign, day, added: holdsResult ? _result : Sek.Zero);
    }

    private Cell CellOf(BookedAccount[] accounts, int sign, LocalDate day, Sek added = default)
    {
        Sek amount = added + sign * accounts.Select(each => each.Amount).Sum();
        string[] numbers = [.. accounts.Select(each => each.Account.Number).Distinct()];
        string named = string.Join(", ", numbers.Take(MostNamed));
        string at = numbers.Length > MostNamed ? $"konto {named} … ({numbers.Length})" : $"konto {named}";
        LocalDate last = accounts.Select(each => each.LastDay).DefaultIfEmpty(day).Max();
        return Cell.Of(amount, new(_file.Name ?? "SIE", numbers.Length == 0 ? null : at, last));
    }

    private IEnumerable<BookedAccount> Taken(IEnumerable<SieAmount> amounts, bool isBalance) =>
        amounts
            .GroupBy(each => (each.Account, Rule: RuleOf(each, isBalance)))
            .Select(same => new BookedAccount(
                same.Key.Account,
                same.Key.Rule,
                isBalance,
                same.Select(each => each.Amount).Sum(),
                same.Max(each => each.Day)
            ))
            .OrderBy(each => each.Account.Number, StringComparer.Ordinal);

    // A balance has no objects: what is about some of them is about income and costs.
    private AccountRule? RuleOf(SieAmount amount, bool isBalance) =>
        _year.AccountRules.FirstOrDefault(rule =>
            rule.Has(amount.Account.Number)
            && (
                rule.Code is null
                || !isBalance && amount.Objects.Any(each => each.Dimension == rule.Dimension && each.Id == rule.Code)
            )
        );

    // A rule of all its rows says so, else the file; what neither says is income or cost, so that it is not lost.
    private bool IsOfBalance(SieAccount account) =>
        _year.AccountRules.FirstOrDefault(rule => rule.Code is null && rule.Has(account.Number)) is { } rule
            ? rule.BalanceLine is not null
        : account.Kind is { } kind ? kind is SieAccountKind.Asset or SieAccountKind.Liability
        : _ofBalances.Contains(account);
}
