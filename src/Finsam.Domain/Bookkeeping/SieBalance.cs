namespace Finsam.Domain;

/// <summary>An account's amount for a year, as a SIE file gives it.</summary>
/// <remarks>Swedish: <i>saldo</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class SieBalance : Worded
{
    internal SieBalance(SieBalanceKind kind, int year, SieAccount account, Sek amount) =>
        (Kind, Year, Account, Amount) = (kind, year, account, amount);

    /// <summary>Which amount it is.</summary>
    public SieBalanceKind Kind { get; }

    /// <summary>The number of the year: 0, -1 and so on.</summary>
    public int Year { get; }

    /// <summary>The account.</summary>
    public SieAccount Account { get; }

    /// <summary>Debit positive, credit negative, as in the file: income is negative.</summary>
    public Sek Amount { get; }

    internal override Wording Words
    {
        get
        {
            Wording kind = Kind switch
            {
                SieBalanceKind.Opening => new("ingående balans", "opening balance"),
                SieBalanceKind.Closing => new("utgående balans", "closing balance"),
                _ => new("resultat", "result"),
            };
            return Wording.Of(
                $"{Account.Number}, {kind} år {Year}: {Amount}",
                $"{Account.Number}, {kind} year {Year}: {Amount}"
            );
        }
    }
}
