namespace Finsam.Domain;

internal static class PartyWords
{
    internal static Wording Share(Party party) =>
        party.Choose<Wording>(
            state: new("statens del", "the state's share"),
            regions: new("regionernas del", "the regions' share"),
            municipalities: new("kommunernas del", "the municipalities' share")
        );
}
