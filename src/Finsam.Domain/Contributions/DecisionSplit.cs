using System.Numerics;

namespace Finsam.Domain;

// One decision and those who pay by it: what is wrong with it, and who pays what.
internal sealed partial class DecisionSplit
{
    private readonly Federation _federation;
    private readonly PopulationTable _populations;
    private readonly DatedValue<StatutoryShares>? _law;
    private readonly Member[] _members;
    private readonly bool _hasRegion;

    internal DecisionSplit(Federation federation, ContributionDecision decision, PopulationTable populations)
    {
        (_federation, Decision, _populations) = (federation, decision, populations);
        _law = StatutoryShares.Of(federation.MembersIn(decision.Year), decision.Year);
        Days = decision.Days ?? federation.DaysIn(decision.Year) ?? YearParts.Year(decision.Year);
        _members = [.. federation.MembersIn(Days.Start, Days.End)];
        _hasRegion = Array.Exists(_members, member => member.Kind == MemberKind.Region);
    }

    internal ContributionDecision Decision { get; }

    internal DateInterval Days { get; }

    // What all pay together, and each party; once there are no problems.
    internal Sek Total => Decision.TotalBy(_law?.Value);

    internal Sek AmountOf(Party party) =>
        Decision.AgreedAmounts is { } agreed
            ? agreed.AmountOf(member => member.PaysAs == party)
            : _law!.Value.Split(Total, Decision.Unit)[party];

    internal ContributionPart[] Parts => field ??= [.. PartyChoice.All.SelectMany(PartsOf)];

    internal IEnumerable<ContributionPart> PartsOf(Member member) =>
        Parts.Where(part => Member.ByKey.Equals(part.Member, member));

    // How much of what is paid has become income through a day.
    internal Fraction RecognisedThrough(LocalDate day, ContributionPart part) =>
        part.Amount.Kronor * new Fraction(MonthsThrough(day, part.Party), Recognition.Months(Days));

    private int MonthsThrough(LocalDate day, Party party) =>
        Recognition.MonthsThrough(day, Decision.Recognition[party], Days);

    internal IEnumerable<string> Problems()
    {
        string[] problems =
            _federation.DaysIn(Decision.Year) is { } days && days.Start <= Days.Start && Days.End <= days.End
                ?
                [
                    PartyChoice.All.Any(party => Decision.Payments is { } plan && !DaysOf(plan, party).Any())
                        ? Message.Of(
                            $"The plan ({Decision.Payments}) has no day for each party in {Decision.Year} on which "
                                + $"{_federation} exists. Add one."
                        )
                        : "",
                    .. Member.Conflicts([
                        .. _members,
                        .. Named(Decision.AgreedAmounts),
                        .. Named(Decision.Key),
                        .. Named(Decision.RegionalKey),
                    ]),
                    .. Decision
                        .Lot.Except(_members, Member.ByKey)
                        .Select(member => $"The lot names {member.Identified}, who does not pay. Leave it out."),
                    .. Decision.AgreedAmounts is null ? LawProblems() : [AgreedProblem(Decision.AgreedAmounts)],
                ]
                :
                [
                    $"{_federation} "
                        + (_federation.FirstDay is { } first ? $"begins on {first.Iso()}" : "has always been")
                        + (_federation.LastDay is { } last ? $", ends on {last.Iso()}" : "")
                        + $": nothing is contributed for {Days.Start.Iso()} to {Days.End.Iso()}. "
                        + "Give a decision for days that the federation has.",
                ];
        return problems
            .Where(problem => problem.Length > 0)
            .Select(problem => Decision.Id is { } id ? $"{id}: {problem}" : problem);
    }

    // A party's payments by the plan: by a table, so that both members and days sum.
    internal IEnumerable<Payment> Payments(Party party)
    {
        ContributionPart[] payers = Array.FindAll(Parts, part => part.Party == party && part.Amount > Sek.Zero);
        if (Decision.Payments is not { } plan || payers.Length == 0)
        {
            return [];
        }

        LocalDate[] days = [.. DaysOf(plan, party)];
        Sek unit = new[] { Decision.Unit, Sek.Krona, Sek.FromOre(1) }.First(each =>
            Array.TrueForAll(payers, part => part.Amount.Ore % each.Ore == 0)
        );
        long[] members = Array.ConvertAll(payers, part => part.Amount.Ore / unit.Ore);
        long[] shares = new long[days.Length];
        Array.Fill(shares, 1);
        long[,] cells = Allocator.AllocateTable(
            members,
            Allocator.Allocate(members.Sum(), shares, tieBreak: TieBreak.GivenOrder)
        );
        return days.SelectMany(
                (day, column) =>
                    payers.Select((part, row) => new Payment(day, part.Member, cells[row, column] * unit, Decision))
            )
            .Where(payment => payment.Amount > Sek.Zero);
    }

    // The plan's days for a party in the year, while the federation exists.
    private IEnumerable<LocalDate> DaysOf(PaymentPlan plan, Party party) =>
        plan[party]
            .Select(day => day.InYear(Decision.Year))
            .Where(day => _federation.DaysIn(Decision.Year)?.Contains(day) == true);

    private static IEnumerable<Member> Named(AllocationKey? key) =>
        key switch
        {
            ValueKey values => values.Values.Select(row => row.Member),
            MixedKey mixed => mixed.Parts.SelectMany(part => Named(part.Key)),
            _ => [],
        };

    private string AgreedProblem(ValueKey agreed) =>
        agreed.Misfit(
            "The agreement",
            [.. _members.Where(member => member.Kind != MemberKind.EmploymentService)],
            _members,
            Decision.Year,
            "Give each member once, with 0 kr where it pays nothing."
        );

    private IEnumerable<string> LawProblems()
    {
        string missing = string.Join(' ', PayersMissing());
        Dated<StatutoryShares> rule = StatutoryShares.WithoutRegion;
        string indivisible = _law is null ? "" : Decision.Indivisible(_law.Value);
        bool isKnown = _law is not null && indivisible.Length == 0;
        return
        [
            missing.Length == 0
                ? ""
                : Message.Of($"{_federation} cannot split the contributions of {Decision.Year}. {missing} ")
                    + "Add the members, or check the dates of their memberships.",
            _law is not null
                ? ""
                : Message.Of($"'{rule.Name}' has no value in {Decision.Year}. The first holds from ")
                    + $"{rule.Values[0].From.Iso()}: give a decision of a year that it holds from the first day of.",
            indivisible,
            .. KeyProblems(Party.Regions, isKnown).Select(each => $"{nameof(Decision.RegionalKey)}: {each}"),
            .. KeyProblems(Party.Municipalities, isKnown).Select(each => $"{nameof(Decision.Key)}: {each}"),
        ];
    }

    private IEnumerable<string> PayersMissing()
    {
        Member[] municipalities = Payers(Party.Municipalities);
        if (municipalities.Length == 0)
        {
            yield return "No municipality is a member, so nobody pays the municipalities' share.";
        }

        if (!_hasRegion && Array.Exists(municipalities, member => !member.IsInNoRegion))
        {
            string inRegions = string.Join(", ", municipalities.Where(member => !member.IsInNoRegion));
            yield return $"No region is a member, so nobody pays the regions' share for {inRegions}.";
        }

        if (!_members.Contains(Member.SocialInsuranceAgency))
        {
            yield return "Försäkringskassan is not a member, so nobody pays the state's share.";
        }
    }

    private IEnumerable<string> KeyProblems(Party party, bool isKnown) =>
        Payers(party) switch
        {
            [] => [],
            var payers when KeyOf(party) is { } key => key.Problems(Case(payers, isKnown ? AmountOf(party) : null))
                .Where(problem => problem.Length > 0),
            [_] => [],
            var all =>
            [
                Message.Of(
                    $"{string.Join<Member>(", ", all)} share in {Decision.Year}, but no key says how. Give one."
                ),
            ],
        };

    // Those who pay as a party. Where there is a region, a municipality in none pays as one too: 5 a § lagen
    // (2003:1210).
    private Member[] Payers(Party party) =>
        Array.FindAll(
            _members,
            member => member.PaysAs == party || (party == Party.Regions && _hasRegion && member.IsInNoRegion)
        );

    private AllocationKey? KeyOf(Party party) => party == Party.Regions ? Decision.RegionalKey : Decision.Key;

    private IEnumerable<ContributionPart> PartsOf(Party party)
    {
        Member[] payers = Payers(party);
        if (Decision.AgreedAmounts is { } agreed)
        {
            return agreed
                .Values.Select(row => row.Member)
                .Where(member => member.PaysAs == party)
                .Select(member => Whole(member, party, agreed.AmountOf(member.Equals)));
        }

        Sek amount = AmountOf(party);
        return party != Party.State && KeyOf(party) is { } key && payers.Length > 0
            ? Keyed(party, key, payers, amount)
            : payers.Select(payer =>
                Whole(payer, party, payer.Kind == MemberKind.EmploymentService ? Sek.Zero : amount)
            );
    }

    // What is not shared: in the decision's units where it is whole ones, else in öre.
    private ContributionPart Whole(Member member, Party party, Sek amount)
    {
        Sek unit = amount.Ore % Decision.Unit.Ore == 0 ? Decision.Unit : Sek.FromOre(1);
        return new(Decision, member, party, new(0, 1, 1, amount.Ore / unit.Ore, 0, Rank: 1), unit);
    }

    private IEnumerable<ContributionPart> Keyed(Party party, AllocationKey key, Member[] payers, Sek amount)
    {
        Sek unit = key.IsAgreed ? Sek.FromOre(1) : Decision.Unit;
        BigInteger[] weights = Allocator.WholeWeights(key.Weights(Case(payers, amount)));
        // Those who were drawn go first, in the order drawn; the others by the rule for ties.
        int[] order =
        [
            .. Enumerable
                .Range(0, payers.Length)
                .OrderBy(at => Drawn(payers[at]))
                .ThenByDescending(at => Decision.TieBreak == TieBreak.LargerWeight ? weights[at] : BigInteger.Zero),
        ];
        RemainderShare[] shares = LargestRemainder.Split(
            amount.Ore / unit.Ore,
            Array.ConvertAll(order, at => weights[at]),
            TieBreak.GivenOrder
        );
        if (LargestRemainder.Tie(shares) is { } tie)
        {
            RefuseTie(tie, shares, at => payers[order[at]], party);
        }

        return shares
            .OrderBy(share => order[share.At])
            .Select(share => new ContributionPart(Decision, payers[order[share.At]], party, share, unit));
    }

    private KeyCase Case(Member[] payers, Sek? amount) => new(payers, Decision.Year, amount, _populations);

    // Its place in the lot; the number of those who were drawn where it was not.
    private int Drawn(Member member) => Decision.Lot.TakeWhile(each => !Member.ByKey.Equals(each, member)).Count();

    // What a lot has not settled.
    private void RefuseTie(AllocationTie tie, RemainderShare[] shares, Func<int, Member> member, Party party)
    {
        int[] left = [.. tie.Positions.Where(at => Drawn(member(at)) == Decision.Lot.Count)];
        int units = left.Count(at => shares[at].GetsExtraUnit);
        AllocationTieException.ThrowIfRefused(
            units > 0 && units < left.Length ? new(left, units, at => $"{member(at)}") : null,
            Decision.TieBreak,
            $"In {PartyWords.Share(party).English} "
        );
    }
}
