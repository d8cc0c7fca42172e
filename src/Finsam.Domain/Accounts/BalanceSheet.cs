using NodaTime;

namespace Finsam.Domain;

/// <summary>What a federation owns and owes on a day, and its equity, as a report has it.</summary>
/// <remarks>
/// <para>Swedish: <i>balansräkning</i>.</para>
/// <para>A printed total stays the value that is used onward, and the computed one stands beside it;
/// <see cref="Reconcile"/> tells where they differ. Equal only to itself; not ordered.</para>
/// </remarks>
public sealed partial class BalanceSheet
{
    /// <summary>A balance sheet.</summary>
    /// <param name="name">What it is called in findings, such as <c>Höglandet, delårsrapport 2023</c>.</param>
    /// <param name="date">The day.</param>
    /// <param name="lines">The lines, in order; one at most is the equity brought forward, and one the result.</param>
    /// <param name="printed">The totals that the document prints; left out where it prints none.</param>
    /// <param name="printedUnit">What the document prints whole numbers of; 1 kr where it is left out.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is blank; the day is not by the ISO calendar; a line is null; two lines have one name;
    /// or several are equity brought forward, or the result. The message names them all.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="printedUnit"/> is not positive.</exception>
    /// <exception cref="OverflowException">A total is more than can be held; the message names the sheet.</exception>
    public BalanceSheet(
        string name,
        LocalDate date,
        IEnumerable<BalanceLine> lines,
        PrintedBalance? printed = null,
        Sek? printedUnit = null
    )
    {
        (Name, Date) = (Guard.Against.Blank(name), Guard.Against.OtherCalendar(date));
        (Lines, PrintedUnit) = ([.. Guard.Against.NullItem(lines)], Guard.Against.NotPositiveUnit(printedUnit));
        Guard.Against.Problems(Problems(), nameof(lines));
        try
        {
            (Cash, Receivables) = (
                Sum(BalanceLineKind.Cash),
                Sum(BalanceLineKind.Receivable, BalanceLineKind.OtherAsset)
            );
            Liabilities = Sum(BalanceLineKind.CurrentLiability, BalanceLineKind.Loan);
            (BroughtForward, Result) = (Sum(BalanceLineKind.BroughtForward), Sum(BalanceLineKind.Result));
            Assets = new(
                Sum(BalanceLineKind.Cash, BalanceLineKind.Receivable, BalanceLineKind.OtherAsset),
                printed?.Assets
            );
            Equity = new(BroughtForward + Result, printed?.Equity);
            EquityAndLiabilities = new(Equity.Value + Liabilities, printed?.EquityAndLiabilities);
        }
        catch (OverflowException error)
        {
            throw new OverflowException($"'{this}': {error.Message}", error);
        }
    }

    /// <summary>What it is called in findings.</summary>
    public string Name { get; }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>The lines, in order.</summary>
    public IReadOnlyList<BalanceLine> Lines { get; }

    /// <summary>What the document prints whole numbers of.</summary>
    public Sek PrintedUnit { get; }

    /// <summary>All assets. Swedish: <i>summa tillgångar</i>.</summary>
    public StatementTotal Assets { get; }

    /// <summary>Equity. Swedish: <i>årets balanserade resultat</i>.</summary>
    public StatementTotal Equity { get; }

    /// <summary>Equity and liabilities together. Swedish: <i>summa eget kapital och skulder</i>.</summary>
    public StatementTotal EquityAndLiabilities { get; }

    // Equity is printed, or its lines are there and none is blank.
    internal bool KnowsEquity =>
        Equity.Printed is not null
        || (Lines.Any(IsEquity) && Lines.All(line => !IsEquity(line) || line.Amount is not null));

    /// <summary>Money in hand. Swedish: <i>kassa och bank</i>.</summary>
    public Sek Cash { get; }

    /// <summary>Assets that are no money in hand, receivables for the most part. Swedish: <i>fordringar</i>.</summary>
    public Sek Receivables { get; }

    /// <summary>Current liabilities, and loans where there are any. Swedish: <i>skulder</i>.</summary>
    public Sek Liabilities { get; }

    /// <summary>Equity from earlier years. Swedish: <i>balanserat från föregående år</i>.</summary>
    public Sek BroughtForward { get; }

    /// <summary>The year's result so far. Swedish: <i>årets resultat</i>.</summary>
    public Sek Result { get; }

    /// <summary>The year's equity, for an <see cref="EquityChain"/>, from the balance sheet of 31 December.</summary>
    /// <returns>What it opened with, the result and, if it is printed otherwise, what it closed with.</returns>
    /// <exception cref="InvalidOperationException">The sheet is in mid-year: nobody knows the result yet.</exception>
    public EquityYear ToEquityYear() =>
        Date is { Month: 12, Day: 31 }
            ? new(Date.Year, BroughtForward, Result)
            {
                PrintedClosing = Equity.Difference == Sek.Zero ? null : Equity.Printed,
            }
            : throw new InvalidOperationException(
                $"{this} is in the middle of the year, whose result nobody knows yet. "
                    + "Take the balance sheet of 31 December."
            );

    /// <summary>The name and the day.</summary>
    public override string ToString() => $"{Name}, {Date.Iso()}";

    private static bool IsEquity(BalanceLine line) =>
        line.Kind is BalanceLineKind.BroughtForward or BalanceLineKind.Result;

    // What passes the largest amount on the way may be an amount in the end.
    private Sek Sum(params BalanceLineKind[] kinds) =>
        Lines.Where(line => kinds.Contains(line.Kind)).Select(line => line.Amount).OfType<Sek>().Sum();

    private IEnumerable<string> Problems() =>
        Lines
            .GroupBy(line => line.Name)
            .Where(same => same.Skip(1).Any())
            .Select(same => Message.Of($"{this}: '{same.Key}' is the name of {same.Count()} lines. Give each its own."))
            .Concat(
                Lines
                    .Where(IsEquity)
                    .GroupBy(line => line.Kind)
                    .Where(same => same.Skip(1).Any())
                    .Select(same =>
                        $"{this}: {string.Join(" and ", same.Select(line => $"'{line.Name}'"))} are both {same.Key}. "
                        + "Keep one."
                    )
            );
}
