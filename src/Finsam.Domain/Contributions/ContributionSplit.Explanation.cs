namespace Finsam.Domain;

public sealed partial class ContributionSplit
{
    /// <summary>Where a member's amount comes from, step by step.</summary>
    /// <returns>The steps: the party's share, the key, the exact share, and how it was rounded.</returns>
    /// <exception cref="ArgumentException"><paramref name="member"/> is not a member that year.</exception>
    public Explanation Explain(Member member)
    {
        List<ExplanationStep> steps = [];
        List<Sek> amounts = [];
        foreach (Party party in Of(member).Select(contribution => contribution.Party))
        {
            steps.Add(new(PartyWords(party), Shares.Source));
            if (party == Party.State)
            {
                steps.Add(new(StateWords(member), Shares.Source));
                amounts.Add(member == Member.SocialInsuranceAgency ? Parties.State : Sek.Zero);
            }
            else
            {
                KeyShare[] all = _keyed[party];
                KeyShare share = Array.Find(all, each => each.Member == member)!;
                steps.AddRange(
                    all.Length == 1
                        ? [new(Wording.Of($"{member} är ensam om den", $"{member} is alone in it"))]
                        : Key(party)!.Explain(share, all, Terms.TieBreak)
                );
                amounts.Add(share.Amount);
            }
        }

        if (amounts.Count > 1)
        {
            steps.Add(new(Wording.Of($"{amounts[0]} + {amounts[1]} = {amounts.Sum()}")));
        }

        return new(Subject(member), amounts.Sum(), steps);
    }

    internal Wording Subject(Member member) =>
        Terms.Status == SplitStatus.Final
            ? Wording.Of($"{member}, medlemsbidrag {Terms.Year}", $"{member}, contribution {Terms.Year}")
            : Wording.Of(
                $"{member}, preliminärt medlemsbidrag {Terms.Year}",
                $"{member}, preliminary contribution {Terms.Year}"
            );

    private Wording PartyWords(Party party)
    {
        (Wording part, Fraction share) = (PartWords(party), Shares.Value[party]);
        return Wording.Of(
            $"{part}: {share} av {Total} = {Parties[party]}",
            $"{part}: {share} of {Total} = {Parties[party]}"
        );
    }

    private static Wording PartWords(Party party) =>
        party.Choose<Wording>(
            state: new("statens del", "the state's share"),
            regions: new("regionernas del", "the regions' share"),
            municipalities: new("kommunernas del", "the municipalities' share")
        );

    private static Wording StateWords(Member member) =>
        member == Member.SocialInsuranceAgency
            ? new(
                "Försäkringskassan betalar hela, även för Arbetsförmedlingen",
                "Försäkringskassan pays all of it, for Arbetsförmedlingen too"
            )
            : new(
                "Försäkringskassan betalar den för Arbetsförmedlingen",
                "Försäkringskassan pays it for Arbetsförmedlingen"
            );
}
