namespace Finsam.Domain;

internal static class MemberChecks
{
    // Who takes part, by date; the value is what Arbetsförmedlingen was then.
    internal static readonly Dated<Wording> TakingPart = new(
        "members of a federation",
        [
            Before(
                new(2004, 1, 1),
                Act.Unread(
                    new(
                        "3 § lagen (2003:1210), lydelsen före 2005",
                        "Section 3 of the Act (2003:1210), wording before 2005"
                    ),
                    new(
                        "Allmän försäkringskassa, länsarbetsnämnd, kommun och landsting, enligt lagens rubrik; "
                            + "paragrafens lydelse har inte lästs.",
                        "A general insurance office, the county labour board, a municipality and a county council, by "
                            + "the title of the act; this wording of the paragraph has not been read."
                    ),
                    new(2004, 1, 1),
                    new(2004, 12, 31)
                )
            ),
            Before(
                new(2005, 1, 1),
                Act.Finsam(
                    new("3 §", "Section 3"),
                    new(
                        "Försäkringskassan, en länsarbetsnämnd, ett landsting och minst en kommun deltar.",
                        "Försäkringskassan, a county labour board, a county council and at least one municipality "
                            + "take part."
                    ),
                    new(2005, 1, 1),
                    new(2007, 12, 31),
                    "SFS 2004:793"
                )
            ),
            From(
                new(2008, 1, 1),
                new(2010, 6, 30),
                "SFS 2007:411",
                new(
                    "Försäkringskassan, Arbetsförmedlingen, ett landsting och minst en kommun deltar.",
                    "Försäkringskassan, Arbetsförmedlingen, a county council and at least one municipality take part."
                )
            ),
            From(
                new(2010, 7, 1),
                new(2019, 12, 31),
                "SFS 2010:350",
                new(
                    "Försäkringskassan, Arbetsförmedlingen och, för varje del av området, ett landsting och en kommun "
                        + "deltar; en kommun som inte ingår i något landsting kan delta utan landsting.",
                    "Försäkringskassan, Arbetsförmedlingen and, for every part of the area, a county council and a "
                        + "municipality take part; a municipality in no county council can take part without one."
                )
            ),
            From(
                new(2020, 1, 1),
                null,
                "SFS 2023:644",
                new(
                    "Försäkringskassan, Arbetsförmedlingen och, för varje del av området, en region och en kommun "
                        + "deltar; en kommun som inte ingår i någon region kan delta utan region.",
                    "Försäkringskassan, Arbetsförmedlingen and, for every part of the area, a region and a "
                        + "municipality take part; a municipality in no region can take part without one."
                )
            ),
        ]
    );

    internal static readonly YearCheck Parties = new([PartyMissing], _ => null, MissingIn);

    private static FindingRule PartyMissing =>
        FindingRule.Ours(
            "FIN101",
            new("En part som lagen kräver saknas.", "A party that the law demands is missing."),
            new(
                "Lägg till medlemmen, eller kontrollera medlemskapets datum och koder. En kommun utan region, som "
                    + "Gotland, anges som en sådan (MunicipalityInNoRegion). Har en part lämnat för gott gäller "
                    + "förbundsordningens regler om likvidation (9 § 15).",
                "Add the member, or check the dates of its membership and the codes. A municipality in no region, "
                    + "as Gotland, is given as one (MunicipalityInNoRegion). If a party has left for good, the "
                    + "charter's rules on winding up hold (Section 9, point 15)."
            ),
            TakingPart.Values[^1].Source
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
            .SelectMany(day => MissingOf(year.Federation.MembersOn(day), day).Select(party => (Day: day, Party: party)))
            .DistinctBy(missing => missing.Party)
            .Select(missing =>
                PartyMissing
                    .By(TakingPart.On(missing.Day).Source)
                    .At(
                        new(Page.Members, day: missing.Day),
                        missing.Party,
                        new("ingen sådan medlem den dagen", "no such member on that day")
                    )
            );

    // Which region a municipality lies in is read from the codes, 0604 in 06; where codes are missing, one is enough.
    private static IEnumerable<Wording> MissingOf(Listing<Member> members, LocalDate day)
    {
        Member[] regions = [.. members.Where(member => member.Kind == MemberKind.Region)];
        Member[] municipalities = [.. members.Where(member => member.Kind == MemberKind.Municipality)];
        return
        [
            .. Member
                .State.Except(members)
                .Select(agency =>
                    agency == Member.EmploymentService ? TakingPart.On(day).Value : Wording.Of($"{agency}")
                ),
            .. Without(municipalities, regions),
            .. regions
                .Where(region => !Array.Exists(municipalities, each => !each.IsInNoRegion && MayLieIn(each, region)))
                .Select(region => Wording.Of($"en kommun i {region}", $"a municipality in {region}")),
            .. municipalities.Length + regions.Length == 0
                ? new Wording[] { new("en region och en kommun", "a region and a municipality") }
                : [],
        ];
    }

    private static DatedValue<Wording> Before(LocalDate from, RuleSource source) =>
        new(
            from,
            new("Arbetsförmedlingen (då länsarbetsnämnden)", "Arbetsförmedlingen (then länsarbetsnämnden)"),
            source
        );

    private static DatedValue<Wording> From(LocalDate from, LocalDate? through, string readTo, Wording statement) =>
        new(
            from,
            new("Arbetsförmedlingen", "Arbetsförmedlingen"),
            Act.Finsam(new("3 §", "Section 3"), statement, from, through, readTo)
        );

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
