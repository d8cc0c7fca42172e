using NodaTime;

namespace Finsam.Domain;

public sealed partial class Federation
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

    internal static readonly FindingRule PartyMissing = FindingRule.Ours(
        "FIN101",
        Severity.BreachOfLaw,
        new("En part som lagen kräver saknas.", "A party that the law demands is missing."),
        new(
            "Lägg till medlemmen, eller kontrollera medlemskapets datum och koder.",
            "Add the member, or check the dates of its membership and the codes."
        ),
        MembersOfAFederation
    );

    private static readonly Wording NoSuchMember = new("ingen sådan medlem den dagen", "no such member on that day");

    /// <summary>Which parties that the law demands are missing on a day.</summary>
    /// <returns>A finding FIN101 for each that is missing: an agency, a region for a municipality, or a municipality
    /// for a region; empty when the members are complete. Which region a municipality lies in is read from the codes:
    /// 0604 lies in 06. Where codes are missing, one region is enough.</returns>
    /// <remarks>Source: 3 § lagen (2003:1210).</remarks>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not by the ISO calendar.</exception>
    public IReadOnlyList<Finding> CheckMembers(LocalDate date)
    {
        IReadOnlyList<Member> members = MembersOn(date);
        string where = $"{Name}, {date.Iso()}";
        return [.. Missing(members).Select(party => PartyMissing.At(where, party, NoSuchMember))];
    }

    private static IEnumerable<Wording> Missing(IReadOnlyList<Member> members)
    {
        Member[] regions = [.. members.Where(member => member.Kind == MemberKind.Region)];
        Member[] municipalities = [.. members.Where(member => member.Kind == MemberKind.Municipality)];
        foreach (Member agency in new[] { Member.SocialInsuranceAgency, Member.EmploymentService }.Except(members))
        {
            yield return Wording.Of($"{agency}");
        }

        foreach (Member municipality in municipalities.Where(each => !HasRegion(each, regions)))
        {
            yield return Wording.Of($"en region för {municipality}", $"a region for {municipality}");
        }

        foreach (Member region in regions)
        {
            if (!municipalities.Any(each => !each.IsInNoRegion && MayLieIn(each, region)))
            {
                yield return Wording.Of($"en kommun i {region}", $"a municipality in {region}");
            }
        }

        if (municipalities.Length == 0 && regions.Length == 0)
        {
            yield return new("en region och en kommun", "a region and a municipality");
        }
    }

    private static bool HasRegion(Member municipality, Member[] regions) =>
        municipality.IsInNoRegion || regions.Any(region => MayLieIn(municipality, region));

    private static bool MayLieIn(Member municipality, Member region) =>
        municipality.Code is null
        || region.Code is null
        || municipality.Code.StartsWith(region.Code, StringComparison.Ordinal);
}
