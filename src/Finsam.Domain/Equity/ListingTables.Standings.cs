namespace Finsam.Domain;

public static partial class ListingTables
{
    /// <summary>A row for each day: equity, the income that its share is of, ceiling and floor, and the distance to the
    /// ceiling. A note says where the share says nothing about the policy.</summary>
    /// <param name="standings">How equity stood, such as <c>year.Equity.Standings</c>.</param>
    public static Table ToTable(this Listing<EquityStanding> standings) =>
        new(
            "eget kapital mot riktlinjen",
            new("Eget kapital mot riktlinjen", "Equity against the policy"),
            [
                new("dag", "day"),
                new("eget kapital", "equity"),
                new("årets intäkter", "the year's income"),
                new("andel", "share"),
                new("tak", "ceiling"),
                new("golv", "floor"),
                new("kvar till taket", "left to the ceiling"),
            ],
            Guard.Against.Null(standings).Select(standing => standing.Row),
            standings.Select(standing => standing.Caveat).OfType<Wording>()
        );
}
