using NodaTime;

namespace Finsam.Domain;

/// <summary>Who pays what to a federation for a year.</summary>
/// <remarks>
/// <para>Swedish: <i>fördelning av medlemsbidrag</i>.</para>
/// <para>The parties' shares follow the law; within a party the members' own key decides, and the units left after
/// whole shares go by largest remainder. Every split gives out everything. Equal only to itself; not ordered.</para>
/// </remarks>
public sealed partial class ContributionSplit
{
    private readonly Dictionary<Party, KeyShare[]> _keyed;

    private ContributionSplit(Federation federation, ContributionTerms terms)
    {
        (Federation, Terms, Members) = (federation, terms, federation.MembersIn(terms.Year));
        Dated<StatutoryShares> law = IsWithoutRegion ? StatutoryShares.WithoutRegion : StatutoryShares.InForce;
        DatedValue<StatutoryShares>? shares = law.Values.LastOrDefault(value => value.From.Year <= terms.Year);
        Guard.Against.Problems(Problems(law, shares), nameof(terms));
        Shares = shares!;
        Parties = Shares.Value.Split(terms.Total, terms.Unit);
        _keyed = new() { [Party.Regions] = Keyed(Party.Regions), [Party.Municipalities] = Keyed(Party.Municipalities) };
        Contributions = [.. Enum.GetValues<Party>().SelectMany(ContributionsOf)];
    }

    /// <summary>The federation.</summary>
    public Federation Federation { get; }

    /// <summary>What its members have decided about the year.</summary>
    public ContributionTerms Terms { get; }

    /// <summary>The parties' shares that the law prescribes for the year, with the paragraph.</summary>
    public DatedValue<StatutoryShares> Shares { get; }

    /// <summary>What each party pays.</summary>
    public PartyAmounts Parties { get; }

    /// <summary>Those who share the year, in the federation's order.</summary>
    public IReadOnlyList<Member> Members { get; }

    /// <summary>The state's contributions, the regions' and the municipalities', in the federation's order.</summary>
    public IReadOnlyList<Contribution> Contributions { get; }

    /// <summary>What all members pay together.</summary>
    public Sek Total => Terms.Total;

    /// <summary>What a member pays.</summary>
    /// <returns>Its amount; 0 kr for Arbetsförmedlingen, which Försäkringskassan pays for.</returns>
    /// <exception cref="ArgumentException"><paramref name="member"/> is not a member that year.</exception>
    public Sek this[Member member] => Of(member).Sum(contribution => contribution.Amount);

    /// <summary>Splits a year's contributions between a federation's members.</summary>
    /// <param name="federation">The federation; those who are members on any day of the year share.</param>
    /// <param name="terms">What its members have decided.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A party has no member to pay for it; several share and no key says how; a
    /// key is not for just those who share, or lacks a population; agreed amounts do not make the party's amount; the
    /// shares of the year do not divide the total, or are not known. The message names all that is wrong.</exception>
    /// <exception cref="AllocationTieException">A tie that the terms refuse; it names members and party.</exception>
    public static ContributionSplit For(Federation federation, ContributionTerms terms) =>
        new(Guard.Against.Null(federation), Guard.Against.Null(terms));

    /// <summary>Compares with a split of another year or federation, or the preliminary one of the year.</summary>
    /// <param name="before">The split to compare with.</param>
    /// <returns>What each member pays before, in that split, and after, in this one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> is null.</exception>
    public ContributionComparison ComparedWith(ContributionSplit before) => new(Guard.Against.Null(before), this);

    /// <summary>What each municipality pays per inhabitant.</summary>
    /// <param name="populations">The population figures.</param>
    /// <param name="date">The reference date.</param>
    /// <returns>Each municipality with its exact kronor per inhabitant, in the federation's order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="populations"/> is null.</exception>
    /// <exception cref="ArgumentException">A population is missing or 0, or the day is not ISO.</exception>
    public IReadOnlyList<(Member Municipality, Fraction Kronor)> KronorPerInhabitant(
        PopulationTable populations,
        LocalDate date
    )
    {
        PopulationFigure[] figures = Guard.Against.Null(populations).Find(Municipalities, date);
        Guard.Against.Uninhabited(figures, nameof(populations));
        return
        [
            .. figures.Select(figure => (figure.Member, this[figure.Member].Kronor / (Fraction)figure.Inhabitants)),
        ];
    }

    /// <summary>The contributions by day, as they are paid and as they become income.</summary>
    /// <param name="plan">On which days each party pays, or when its contributions count as income.</param>
    /// <returns>The instalments of each contribution, in rounding units where it is whole ones, else in öre.</returns>
    /// <exception cref="ArgumentException"><paramref name="plan"/> is null, or has a day outside the year.</exception>
    public InstalmentSchedule Instalments(InstalmentPlan plan)
    {
        string outside = string.Join(", ", Guard.Against.Null(plan).DaysOutside(Terms.Year).Select(Dates.Iso));
        return outside.Length == 0
            ? new(
                this,
                plan,
                Contributions
                    .Where(contribution => contribution.Amount != Sek.Zero)
                    .SelectMany(contribution =>
                        plan.Of(
                            contribution,
                            contribution.Amount.Ore % Terms.Unit.Ore == 0 ? Terms.Unit : Sek.FromOre(1)
                        )
                    )
            )
            : throw new ArgumentException(
                Message.Of($"{outside} is not in {Terms.Year}. ")
                    + "A year's contributions are its own income: give days in that year.",
                nameof(plan)
            );
    }

    /// <summary>The federation, the year and the total.</summary>
    public override string ToString() => FormattableString.Invariant($"{Federation} {Terms.Year}: {Total}");

    internal void CheckMember(Member member) =>
        Guard.Against.Stranger(member, Members, $"is not a member of {Federation} in {Terms.Year}");

    private bool HasRegion => Members.Any(member => member.Kind == MemberKind.Region);

    private Member[] Municipalities => Payers(Party.Municipalities);

    // 5 a § lagen (2003:1210): only for those in no region can the regions' share fall away.
    private bool IsWithoutRegion =>
        !HasRegion && Municipalities is { Length: > 0 } all && Array.TrueForAll(all, member => member.IsInNoRegion);

    private IEnumerable<string> Problems(Dated<StatutoryShares> law, DatedValue<StatutoryShares>? shares)
    {
        string missing = string.Join(' ', PayersMissing());
        if (missing.Length > 0)
        {
            yield return Message.Of($"{Federation} cannot split the contributions of {Terms.Year}. {missing} ")
                + "Add the members, or check the dates of their memberships.";
        }

        if (shares is null)
        {
            yield return Message.Of($"'{law.Name}' has no value in {Terms.Year}. ")
                + $"The first holds from {law.Values[0].From.Iso()}: give terms of that year or a later one.";
        }

        string[] indivisible = [.. shares?.Value.Indivisible(Terms.Total, Terms.Unit) ?? []];
        PartyAmounts? parties = indivisible.Length == 0 ? shares?.Value.Split(Terms.Total, Terms.Unit) : null;
        IEnumerable<string> keys = KeyProblems(Party.Regions, parties)
            .Concat(KeyProblems(Party.Municipalities, parties));
        foreach (string problem in indivisible.Concat(keys))
        {
            yield return problem;
        }
    }

    private IEnumerable<string> PayersMissing()
    {
        Member[] inRegions = Array.FindAll(Municipalities, member => !member.IsInNoRegion);
        if (Municipalities.Length == 0)
        {
            yield return "No municipality is a member, so nobody pays the municipalities' share.";
        }

        if (!HasRegion && inRegions.Length > 0)
        {
            yield return $"No region is a member, so nobody pays the regions' share for {Names(inRegions)}.";
        }

        if (!Members.Contains(Member.SocialInsuranceAgency))
        {
            yield return "Försäkringskassan is not a member, so nobody pays the state's share.";
        }
    }

    private IEnumerable<string> KeyProblems(Party party, PartyAmounts? parties)
    {
        Member[] payers = Payers(party);
        IEnumerable<string> problems =
            payers.Length == 0 ? []
            : Key(party) is { } key ? key.Problems(payers, Terms.Year, parties?[party])
            : payers.Length == 1 ? []
            : [Message.Of($"{Names(payers)} share in {Terms.Year}, but no key says how. Give one.")];
        string name = party == Party.Regions ? nameof(Terms.RegionalKey) : nameof(Terms.MunicipalKey);
        return problems.Select(problem => $"{name}: {problem}");
    }

    // Those who pay as a party. Where there is a region, a municipality in none pays as one too: 5 a § lagen
    // (2003:1210).
    private Member[] Payers(Party party) =>
        party switch
        {
            Party.State =>
            [
                .. Members.Where(member =>
                    member.Kind is MemberKind.SocialInsuranceAgency or MemberKind.EmploymentService
                ),
            ],
            Party.Municipalities => [.. Members.Where(member => member.Kind == MemberKind.Municipality)],
            _ => HasRegion ? [.. Members.Where(member => member.Kind == MemberKind.Region || member.IsInNoRegion)] : [],
        };

    private AllocationKey? Key(Party party) => party == Party.Regions ? Terms.RegionalKey : Terms.MunicipalKey;

    private KeyShare[] Keyed(Party party)
    {
        Member[] payers = Payers(party);
        return payers.Length == 0
            ? []
            : (Key(party) ?? AllocationKey.ByWeights([(payers[0], 1)])).Split(
                Parties[party],
                payers,
                Terms,
                PartWords(party)
            );
    }

    private IEnumerable<Contribution> ContributionsOf(Party party) =>
        party == Party.State
            ? Payers(party)
                .Select(member => new Contribution(
                    member,
                    party,
                    member == Member.SocialInsuranceAgency ? Parties.State : Sek.Zero
                ))
            : _keyed[party].Select(share => new Contribution(share.Member, party, share.Amount));

    private Contribution[] Of(Member member)
    {
        CheckMember(member);
        return [.. Contributions.Where(contribution => contribution.Member == member)];
    }

    private static string Names(Member[] members) => string.Join<Member>(", ", members);
}
