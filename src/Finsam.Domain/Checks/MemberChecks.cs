namespace Finsam.Domain;

internal static class MemberChecks
{
    internal static readonly RuleSource MembersOfAFederation = Act.Finsam(
        "3 §",
        new(
            "Försäkringskassan, Arbetsförmedlingen och, för varje del av området, en region och en kommun deltar; "
                + "en kommun som inte ingår i någon region kan delta utan region.",
            "Försäkringskassan, Arbetsförmedlingen and, for every part of the area, a region and a municipality "
                + "take part; a municipality in no region can take part without one."
        )
    );

    internal static readonly YearCheck Parties = new([PartyMissing], _ => null, MissingIn);

    private static FindingRule PartyMissing =>
        FindingRule.Ours(
            "FIN101",
            new("En part som lagen kräver saknas.", "A party that the law demands is missing."),
            new(
                "Lägg till medlemmen, eller kontrollera medlemskapets datum och koder. En kommun utan region, som "
                    + "Gotland, anges som en sådan (MunicipalityInNoRegion). Har en part lämnat för gott, se 15 §.",
                "Add the member, or check the dates of its membership and the codes. A municipality in no region, as "
                    + "Gotland, is given as one (MunicipalityInNoRegion). If a party has left for good, see 15 §."
            ),
            MembersOfAFederation
        );

    // On the federation's first day of the year, and on each day that somebody joins or has left; what is missing is
    // told once.
    private static IEnumerable<Finding> MissingIn(FederationYear year) =>
        year
            .Federation.Memberships.SelectMany(membership =>
                new[] { membership.FirstDay, membership.LastDay?.PlusDays(1) }
            )
            .OfType<LocalDate>()
            .Where(year.Days.Contains)
            .Append(year.Days.Start)
            .Distinct()
            .Order()
            .SelectMany(day => MissingOf(year.Federation.MembersOn(day)).Select(party => (Day: day, Party: party)))
            .DistinctBy(missing => missing.Party)
            .Select(missing =>
                PartyMissing.At(
                    new(Page.Members, day: missing.Day),
                    missing.Party,
                    new("ingen sådan medlem den dagen", "no such member on that day")
                )
            );

    // Which region a municipality lies in is read from the codes, 0604 in 06; where codes are missing, one is enough.
    private static IEnumerable<Wording> MissingOf(Listing<Member> members)
    {
        Member[] regions = [.. members.Where(member => member.Kind == MemberKind.Region)];
        Member[] municipalities = [.. members.Where(member => member.Kind == MemberKind.Municipality)];
        return
        [
            .. Member.State.Except(members).Select(agency => Wording.Of($"{agency}")),
            .. Without(municipalities, regions),
            .. regions
                .Where(region => !Array.Exists(municipalities, each => !each.IsInNoRegion && MayLieIn(each, region)))
                .Select(region => Wording.Of($"en kommun i {region}", $"a municipality in {region}")),
            .. municipalities.Length + regions.Length == 0
                ? new Wording[] { new("en region och en kommun", "a region and a municipality") }
                : [],
        ];
    }

    // Those that lie in no region that is a member, as one thing to mend.
    private static IEnumerable<Wording> Without(Member[] municipalities, Member[] regions)
    {
        string names = string.Join(
            ", ",
            municipalities.Where(each => !each.IsInNoRegion && !Array.Exists(regions, region => MayLieIn(each, region)))
        );
        return names.Length == 0 ? [] : [Wording.Of($"en region för {names}", $"a region for {names}")];
    }

    private static bool MayLieIn(Member municipality, Member region) =>
        municipality.Code is null
        || region.Code is null
        || municipality.Code.StartsWith(region.Code, StringComparison.Ordinal);
}
