namespace Finsam.Domain;

/// <summary>An account in a booked outcome: how much, and which line takes it.</summary>
/// <remarks>Swedish: <i>bokfört konto</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class BookedAccount : Worded
{
    internal BookedAccount(SieAccount account, AccountRule? rule, bool isBalance, Sek amount, LocalDate lastDay) =>
        (Account, Rule, IsBalance, Amount, LastDay) = (account, rule, isBalance, amount, lastDay);

    /// <summary>The account.</summary>
    public SieAccount Account { get; }

    /// <summary>The rule that takes it, the first that has it; null where none does.</summary>
    public AccountRule? Rule { get; }

    /// <summary>Whether it is an account of the balance sheet: a rule says so, else <c>#KTYP</c>, else the file's
    /// balances.</summary>
    public bool IsBalance { get; }

    /// <summary>Debit positive, credit negative, as in the bookkeeping: of the column's days, or for an account of the
    /// balance sheet what it has on the last of them.</summary>
    public Sek Amount { get; }

    /// <summary>The last day that something is booked on it, or that its balance is of.</summary>
    public LocalDate LastDay { get; }

    internal Wording TakenBy =>
        Rule is null ? new("ingen post", "no line")
        : (Rule.Line ?? Rule.BalanceLine) is { } line ? new(line, line)
        : new("ingår inte", "left out");

    internal override Wording Words => Wording.Of($"{Account}: {Amount}, {TakenBy}");
}
