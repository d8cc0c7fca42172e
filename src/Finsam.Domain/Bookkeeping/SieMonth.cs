namespace Finsam.Domain;

/// <summary>How much an account changed in a month, as a SIE file gives it in <c>#PSALDO</c> without objects.</summary>
/// <remarks>Swedish: <i>periodsaldo</i>. It is the month's change and no running balance. Equal only to itself; not
/// ordered.</remarks>
[NoJsonForm]
public sealed class SieMonth : Worded
{
    internal SieMonth(int year, DateInterval days, SieAccount account, Sek amount) =>
        (Year, Days, Account, Amount) = (year, days, account, amount);

    /// <summary>The number of the year: 0, -1 and so on.</summary>
    public int Year { get; }

    /// <summary>The days of the month.</summary>
    public DateInterval Days { get; }

    /// <summary>The account.</summary>
    public SieAccount Account { get; }

    /// <summary>Debit positive, credit negative, as in the file: income is negative.</summary>
    public Sek Amount { get; }

    internal override Wording Words => Wording.Of($"{Dates.Span(Days.Start, Days.End)}, {Account.Number}: {Amount}");
}
