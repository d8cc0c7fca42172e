namespace Finsam.Domain;

public static partial class ListingTables
{
    /// <summary>A row for each correction: what was paid, what is due, and what is still to be paid.</summary>
    /// <param name="corrections">Such as <c>year.Corrections</c>.</param>
    public static Table ToTable(this Listing<Correction> corrections) =>
        new(
            "rattelser av utbetalningar",
            new("Rättelser av utbetalningar", "Corrections of payouts"),
            [
                new("tjänst och dagar", "position and days"),
                new("utbetalt", "paid"),
                new("enligt regeln", "by the rule"),
                new("att rätta", "to be put right"),
            ],
            Guard
                .Against.Null(corrections)
                .Select(each => new TableRow(
                    each.What,
                    [TableCell.Of(each.Paid), TableCell.Of(each.ByRule), TableCell.Of(each.Difference)]
                ))
        );
}
