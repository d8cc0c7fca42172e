namespace Finsam.Domain;

// What belongs to a party, out of one thing for each.
internal static class PartyChoice
{
    // In the order that they are shown.
    internal static Listing<Party> All { get; } = [Party.State, Party.Regions, Party.Municipalities];

    internal static T Choose<T>(this Party party, T state, T regions, T municipalities) =>
        party switch
        {
            Party.State => state,
            Party.Regions => regions,
            Party.Municipalities => municipalities,
            _ => throw new ArgumentOutOfRangeException(
                nameof(party),
                party,
                "The parties are the state, the regions and the municipalities."
            ),
        };
}
