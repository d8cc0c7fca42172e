using System.Diagnostics.CodeAnalysis;

namespace Finsam.Domain;

/// <summary>What a bookkeeping file comes to in a column: the year with its outcome and its balance sheet, account by
/// account, and what no line takes.</summary>
/// <remarks>Swedish: <i>bokfört utfall</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class BookedOutcome : Worded
{
    internal BookedOutcome(
        SieFile file,
        FederationYear year,
        Column column,
        IEnumerable<BookedAccount> accounts,
        IEnumerable<Wording> doubts,
        Wording? howItWasRead
    )
    {
        (File, Year, Column) = (file, year, column);
        (Accounts, Doubts, HowItWasRead) = ([.. accounts], [.. doubts], howItWasRead);
    }

    /// <summary>The bookkeeping file, with all that was not understood in it.</summary>
    public SieFile File { get; }

    /// <summary>The year with the column filled, each cell with the file, the accounts and the last day; as it was
    /// where the file has nothing for the column's days.</summary>
    public FederationYear Year { get; }

    /// <summary>The column.</summary>
    public Column Column { get; }

    /// <summary>Every account with an amount, income and cost first.</summary>
    public Listing<BookedAccount> Accounts { get; }

    /// <summary>Accounts that no rule has.</summary>
    public Listing<BookedAccount> Unmapped => [.. Accounts.Where(account => account.Rule is null)];

    /// <summary>The result of the days by the bookkeeping: income and costs of every account, taken by a line or not,
    /// but those that are left out.</summary>
    public Sek Result => -Sum(account => !account.IsBalance && !IsLeftOut(account));

    /// <summary>The part of the result that lines take.</summary>
    public Sek MappedResult => -Sum(account => !account.IsBalance && account.Rule is { Line: not null });

    /// <summary>The part of the result that no line takes.</summary>
    public Sek UnmappedResult => -Sum(account => !account.IsBalance && account.Rule is null);

    /// <summary>What makes the outcome another than the column says: the file is another organisation's, has no year
    /// that holds the days, or ends before they do; none where nothing does.</summary>
    public Listing<Wording> Doubts { get; }

    /// <summary>Which of the file's amounts are used; null where it has none for the days.</summary>
    public Wording? HowItWasRead { get; }

    /// <summary>Whether the year has all that the file says of the days: nothing in the file was refused, and nothing
    /// is doubtful.</summary>
    public bool TryGetYear([NotNullWhen(true)] out FederationYear? year) =>
        (year = File.Problems.Count == 0 && Doubts.Count == 0 ? Year : null) is not null;

    /// <summary>A row for each account: its amount in the bookkeeping, where costs are positive and income negative,
    /// and the line that takes it.</summary>
    public Table ToTable() =>
        new(
            $"bokfort utfall {Column}",
            Wording.Of($"Bokfört, {Column.Words}", $"Booked, {Column.Words}"),
            [
                new("konto", "account"),
                new("benämning", "name"),
                new("post", "line"),
                new("belopp (debet +)", "amount (debit +)"),
            ],
            [
                .. Accounts.Select(each => new TableRow(
                    TableCell.Of(each.Account.Number),
                    [TableCell.Of(each.Account.Name ?? ""), TableCell.Of(each.TakenBy), TableCell.Of(each.Amount)]
                )),
            ],
            [
                Wording.Of(
                    $"Resultat: {Result}, varav på poster {MappedResult} och på ingen post {UnmappedResult}.",
                    $"Result: {Result}, of which on lines {MappedResult} and on no line {UnmappedResult}."
                ),
                .. Doubts,
                .. new[] { HowItWasRead }.OfType<Wording>(),
            ]
        );

    internal override Wording Words =>
        Wording.Joined(
            "\n",
            [.. File.Problems.Select(problem => problem.Words), .. File.HowItWasRead, Wording.Of($"{ToTable()}")]
        );

    private static bool IsLeftOut(BookedAccount account) => account.Rule is { Line: null, BalanceLine: null };

    private Sek Sum(Func<BookedAccount, bool> isOne) => Accounts.Where(isOne).Select(account => account.Amount).Sum();
}
