using NodaTime;

namespace Finsam.Domain;

/// <summary>Who pays what to a federation for a year.</summary>
/// <remarks>
/// <para>Swedish: <i>fördelning av medlemsbidrag</i>.</para>
/// <para>
/// The parties' shares follow the law; within a party the members' own key decides, and the units left
/// after whole shares go by largest remainder. Every split gives out everything. Equal only to itself;
/// not ordered.
/// </para>
/// </remarks>
public sealed partial class ContributionSplit
{
    private readonly Dictionary<Party, KeyShare[]> _keyed;

    private ContributionSplit(Federation federation, ContributionTerms terms)
    {
        Federation = federation;
        Terms = terms;
        Members = federation.MembersIn(terms.Year);
        Shares = SharesInForce(terms);
        Parties = Shares.Value.Split(terms.Total, terms.Unit);
        _keyed = new()
        {
            [Party.Regions] = Keyed(Party.Regions, terms),
            [Party.Municipalities] = Keyed(Party.Municipalities, terms),
        };
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

    /// <summary>Every contribution: the state's, then the regions', then the municipalities', each in the federation's order.</summary>
    public IReadOnlyList<Contribution> Contributions { get; }

    /// <summary>What all members pay together.</summary>
    public Sek Total => Terms.Total;

    /// <summary>What a member pays.</summary>
    /// <param name="member">The member.</param>
    /// <returns>Its amount; 0 kr for Arbetsförmedlingen, which Försäkringskassan pays for.</returns>
    /// <exception cref="ArgumentException"><paramref name="member"/> is not a member that year.</exception>
    public Sek this[Member member] => Of(member).Sum(contribution => contribution.Amount);

    /// <summary>Splits a year's contributions between a federation's members.</summary>
    /// <param name="federation">The federation; those who are members on any day of the year share.</param>
    /// <param name="terms">What its members have decided.</param>
    /// <returns>The split.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// A party has no member to pay for it; several share and no key says how; the key is not for exactly those
    /// who share, or lacks a population; agreed amounts do not make the party's amount; or the total cannot be
    /// split in whole units.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is before the law, the total is negative, or the unit is not positive.</exception>
    /// <exception cref="AllocationTieException">Claims to the last units are equal and the terms refuse ties.</exception>
    public static ContributionSplit For(Federation federation, ContributionTerms terms)
    {
        ArgumentNullException.ThrowIfNull(federation);
        ArgumentNullException.ThrowIfNull(terms);
        return new(federation, terms);
    }

    /// <summary>Compares with another split: another year, the preliminary split of the same year, or another federation.</summary>
    /// <param name="before">The split to compare with.</param>
    /// <returns>What each member pays before, in that split, and after, in this one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> is null.</exception>
    public ContributionComparison ComparedWith(ContributionSplit before)
    {
        ArgumentNullException.ThrowIfNull(before);
        return new(before, this);
    }

    /// <summary>What each municipality pays per inhabitant.</summary>
    /// <param name="populations">The population figures.</param>
    /// <param name="date">The reference date.</param>
    /// <returns>Each municipality with its kronor per inhabitant, an exact fraction, in the federation's order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="populations"/> is null.</exception>
    /// <exception cref="ArgumentException">A population is missing for the date, or is 0.</exception>
    public IReadOnlyList<(Member Municipality, Fraction Kronor)> KronorPerInhabitant(
        PopulationTable populations,
        LocalDate date
    )
    {
        ArgumentNullException.ThrowIfNull(populations);
        return
        [
            .. populations
                .Find(Payers(Party.Municipalities), date)
                .Select(figure =>
                    figure.Inhabitants > 0
                        ? (figure.Member, this[figure.Member].Kronor / (Fraction)figure.Inhabitants)
                        : throw new ArgumentException(
                            $"{figure.Member} has 0 inhabitants on {date.Iso()}, so there is no amount for each. Choose another date.",
                            nameof(populations)
                        )
                ),
        ];
    }

    /// <summary>The contributions by day, for income to a date in the middle of the year.</summary>
    /// <param name="plan">When each party's contributions count as income.</param>
    /// <returns>The instalments; they make each contribution exactly, in whole rounding units where it is one, else in öre.</returns>
    /// <exception cref="ArgumentException"><paramref name="plan"/> is null, or has a day outside the year.</exception>
    public InstalmentSchedule Instalments(InstalmentPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        string outside = string.Join(", ", plan.DaysOutside(Terms.Year).Select(Dates.Iso));
        return outside.Length == 0
            ? new(
                this,
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
                $"{outside} is not in {Terms.Year}. A year's contributions are its own income: give days in that year.",
                nameof(plan)
            );
    }

    /// <summary>The federation, the year and the total.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Federation} {Terms.Year}: {Total}";

    internal void CheckMember(Member member)
    {
        ArgumentNullException.ThrowIfNull(member);
        if (!Members.Contains(member))
        {
            throw new ArgumentException(
                $"{member.Identified} is not a member of {Federation} in {Terms.Year}; the members are "
                    + $"{string.Join(", ", Members.Select(each => each.Identified))}.",
                nameof(member)
            );
        }
    }

    private DatedValue<StatutoryShares> SharesInForce(ContributionTerms terms)
    {
        bool hasRegion = Members.Any(member => member.Kind == MemberKind.Region);
        Member[] municipalities = Payers(Party.Municipalities);
        Member[] inRegions = Array.FindAll(municipalities, member => !member.IsInNoRegion);
        List<string> problems = [];
        if (municipalities.Length == 0)
        {
            problems.Add("No municipality is a member, so nobody pays the municipalities' share.");
        }

        if (!hasRegion && inRegions.Length > 0)
        {
            problems.Add($"No region is a member, so nobody pays the regions' share for {Names(inRegions)}.");
        }

        if (!Members.Contains(Member.SocialInsuranceAgency))
        {
            problems.Add("Försäkringskassan is not a member, so nobody pays the state's share.");
        }

        if (problems.Count > 0)
        {
            throw new ArgumentException(
                $"{Federation} cannot share {Terms.Year}. {string.Join(' ', problems)} Add the members, or check the dates of their memberships.",
                nameof(terms)
            );
        }

        return (hasRegion ? StatutoryShares.InForce : StatutoryShares.WithoutRegion).On(
            new LocalDate(Terms.Year, 1, 1)
        );
    }

    /// <summary>Those who pay as a party. Where there is a region, a municipality in none pays as one too: 5 a § lagen (2003:1210).</summary>
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
            _ => Members.Any(member => member.Kind == MemberKind.Region)
                ? [.. Members.Where(member => member.Kind == MemberKind.Region || member.IsInNoRegion)]
                : [],
        };

    private AllocationKey? Key(Party party) => party == Party.Regions ? Terms.RegionalKey : Terms.MunicipalKey;

    private KeyShare[] Keyed(Party party, ContributionTerms terms)
    {
        Member[] payers = Payers(party);
        return payers.Length == 0 ? []
            : Key(party) is { } key ? key.Split(Parties[party], payers, Terms)
            : payers.Length == 1 ? AllocationKey.ByWeights([(payers[0], 1)]).Split(Parties[party], payers, Terms)
            : throw new ArgumentException(
                $"{Names(payers)} share {Parties[party]} in {Terms.Year}, but no key says how. "
                    + $"Set {(party == Party.Regions ? nameof(Terms.RegionalKey) : nameof(Terms.MunicipalKey))}.",
                nameof(terms)
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

    private static string Names(IEnumerable<Member> members) =>
        string.Join(", ", members.Select(member => $"{member}"));
}
