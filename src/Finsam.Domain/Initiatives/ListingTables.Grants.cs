namespace Finsam.Domain;

public static partial class ListingTables
{
    /// <summary>A row for each grant: what is granted, what has been requisitioned, and what is left.</summary>
    /// <param name="grants">Such as <c>year.GrantUses</c>.</param>
    public static Table ToTable(this Listing<GrantUse> grants) =>
        new(
            "beviljat och rekvirerat",
            new("Beviljat och rekvirerat", "Granted and requisitioned"),
            [
                new("insats", "initiative"),
                new("beviljat", "granted"),
                new("rekvirerat", "requisitioned"),
                new("kvar", "left"),
            ],
            Guard
                .Against.Null(grants)
                .Select(use => new TableRow(
                    TableCell.Of($"{use.Initiative}"),
                    [TableCell.Of(use.Grant.Amount), TableCell.Of(use.Requisitioned), TableCell.Of(use.Left, use.Place)]
                ))
        );
}
