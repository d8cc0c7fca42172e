namespace Finsam.Domain;

public static partial class ListingTables
{
    /// <summary>A row for each municipality: what it is paid, what it contributes, and the difference.</summary>
    /// <param name="comparisons">Such as <c>payouts.AgainstContributions(contributions)</c>.</param>
    public static Table ToTable(this Listing<PayoutComparison> comparisons) =>
        new(
            "utbetalningar mot medlemsbidrag",
            new("Utbetalningar mot medlemsbidrag", "Payouts against contributions"),
            [
                new("kommun", "municipality"),
                new("utbetalt", "paid"),
                new("medlemsbidrag", "contribution"),
                new("differens", "difference"),
            ],
            Guard
                .Against.Null(comparisons)
                .Select(each => new TableRow(
                    TableCell.Of($"{each.Municipality}"),
                    [TableCell.Of(each.Payout), TableCell.Of(each.Contribution), TableCell.Of(each.Difference)]
                ))
        );
}
