namespace Finsam.Domain;

internal static class CharterChecks
{
    private static readonly FindingRule NotInProportion = FindingRule.Ours(
        "FIN406",
        new(
            "Andelarna i förbundsordningen följer inte andelarna i 5 §.",
            "The shares of the charter do not follow those of Section 5."
        ),
        new(
            "Föreslå medlemmarna att ändra förbundsordningen, eller rätta andelarna; inom en part får de "
                + "fördelas fritt.",
            "Propose to the members to change the charter, or correct the shares; within a party they may be "
                + "split freely."
        ),
        EquityAttribution.SharesOfEquity
    );

    internal static readonly YearCheck Shares = new(
        [NotInProportion],
        year =>
            year.CharterShares is null
                ? new("medlemmarnas andelar enligt förbundsordningen", "the members' shares by the charter")
            : LawOf(year) is null ? new("andelar enligt lag för året", "shares by law for the year")
            : null,
        year => SharesIn(year.CharterShares!, LawOf(year)!)
    );

    private static StatutoryShares? LawOf(FederationYear year) =>
        StatutoryShares.Of(year.Federation.MembersIn(year.Year), year.Year)?.Value;

    // Beside a region, a municipality in no region has parts of two parties, and how much of each no charter says.
    private static IEnumerable<Finding> SharesIn(CharterShares charter, StatutoryShares law)
    {
        Party[] parties =
            law.Regions > 0 && charter.Values.Any(each => each.Member.IsInNoRegion)
                ? [Party.State]
                : [.. PartyChoice.All.Where(party => law[party] + charter[party] > Fraction.Zero)];
        return Array.TrueForAll(parties, party => charter[party] == law[party])
            ? []
            :
            [
                NotInProportion.At(
                    new(Page.Equity),
                    Told(parties, party => law[party]),
                    Told(parties, party => charter[party])
                ),
            ];
    }

    private static Wording Told(Party[] parties, Func<Party, Fraction> shareOf) =>
        Wording.Joined(", ", [.. parties.Select(party => Wording.Of($"{PartyWords.Share(party)} {shareOf(party)}"))]);
}
