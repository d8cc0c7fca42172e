namespace Finsam.Domain;

/// <summary>Who pays what to a federation for a year, by all decisions about it.</summary>
/// <remarks>Swedish: <i>fördelning av medlemsbidrag</i>. The parties' shares follow the law; within a party the
/// members' own key decides, and the units left after whole shares go by largest remainder. Every split gives out
/// everything. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed partial class ContributionSplit : Worded
{
    private readonly DecisionSplit[] _splits;
    private readonly Dictionary<Member, (DecisionSplit Split, ContributionPart Part)[]> _parts;
    private readonly PopulationTable _populations;
    private readonly DatedValue<StatutoryShares>? _shares;

    private ContributionSplit(Federation federation, ContributionDecision[] decisions, PopulationTable populations)
    {
        (Federation, Decisions, _populations) = (federation, [.. decisions], populations);
        Year = decisions[0].Year;
        Members = federation.MembersIn(Year);
        _shares = StatutoryShares.Of(Members, Year);
        _splits = [.. decisions.Select(decision => new DecisionSplit(federation, decision, populations))];
        _parts = Members.ToDictionary(
            member => member,
            member => _splits.SelectMany(split => split.PartsOf(member).Select(part => (split, part))).ToArray(),
            Member.ByKey
        );
        Contributions =
        [
            .. PartyChoice.All.SelectMany(party =>
                Members
                    .Select(member => new Contribution(
                        member,
                        party,
                        _parts[member].Select(own => own.Part).Where(part => part.Party == party)
                    ))
                    .Where(contribution => contribution.Parts.Count > 0)
            ),
        ];
    }

    /// <summary>The federation.</summary>
    public Federation Federation { get; }

    /// <summary>The calendar year.</summary>
    public int Year { get; }

    /// <summary>What has been decided about it.</summary>
    public Listing<ContributionDecision> Decisions { get; }

    /// <summary>Those who share the year, in the federation's order.</summary>
    public Listing<Member> Members { get; }

    /// <summary>The state's contributions, the regions' and the municipalities', in the federation's order.</summary>
    public Listing<Contribution> Contributions { get; }

    /// <summary>The parties' shares that the law prescribes for the year, with the paragraph.</summary>
    /// <exception cref="NotKnownException">All is agreed, in a year whose paragraph is not answered for.</exception>
    public DatedValue<StatutoryShares> Shares =>
        _shares ?? throw NotKnown(new("andelarna enligt lag", "the shares by law"));

    /// <summary>What all members pay together.</summary>
    public Sek Total => Contributions.Sum(contribution => contribution.Amount);

    /// <summary>What a member pays, by its <see cref="Member.Key"/>; 0 kr for Arbetsförmedlingen, which
    /// Försäkringskassan pays for.</summary>
    /// <exception cref="ArgumentException"><paramref name="member"/> is not a member that year.</exception>
    public Sek this[Member member] => PartsOf(member).Sum(own => own.Part.Amount);

    /// <summary>What a party pays.</summary>
    public Sek this[Party party] =>
        Guard.Against.Undefined(party) is var asked
            ? Contributions.Where(contribution => contribution.Party == asked).Sum(contribution => contribution.Amount)
            : default;

    /// <summary>What each member pays, and on which days.</summary>
    public Payments Payments => field ??= new(this, _splits);

    /// <summary>What each municipality pays per inhabitant, by the population that the key goes by.</summary>
    /// <exception cref="NotKnownException">No key goes by a population: ask by a date.</exception>
    public Listing<ContributionPerInhabitant> PerInhabitant =>
        Decisions.Select(decision => decision.Key).SelectMany(Populations).FirstOrDefault() is { } key
            ? PerInhabitantBy(_populations.Find(Municipalities, key.Date, key.Ages))
            : throw NotKnown(
                new("dag för befolkningen, som ingen nyckel har", "a day of the population, which no key has")
            );

    /// <summary>Splits a year's contributions between a federation's members.</summary>
    /// <param name="federation">The federation; those who are members on any of a decision's days share it.</param>
    /// <param name="decisions">All that has been decided about the year.</param>
    /// <param name="populations">The figures that keys by population go by; left out, there are none.</param>
    /// <exception cref="ArgumentException">There is no decision, they are of several years, or two have one id; a
    /// decision is for days that the federation has not; a party has no member to pay for it; several share and no key
    /// says how; a key is not for just those who share, or lacks a population; agreed amounts do not make the party's
    /// amount; the shares of the year do not divide the total, or are not known. The message names all that is
    /// wrong.</exception>
    /// <exception cref="AllocationTieException">A tie that a decision refuses; it names members and party.</exception>
    public static ContributionSplit For(
        Federation federation,
        IEnumerable<ContributionDecision> decisions,
        PopulationTable? populations = null
    )
    {
        ContributionDecision[] all = Guard.Against.NullItem(decisions);
        populations ??= PopulationTable.Empty;
        Guard.Against.Problems(Problems(Guard.Against.Null(federation), all, populations), nameof(decisions));
        return new(federation, all, populations);
    }

    /// <summary>What each municipality pays per inhabitant on a reference date, in the federation's order.</summary>
    /// <exception cref="ArgumentException">A population is missing or 0.</exception>
    public Listing<ContributionPerInhabitant> PerInhabitantOn(LocalDate date)
    {
        PopulationFigure[] figures = _populations.Find(Municipalities, date);
        var uninhabited = figures.Where(each => each.Inhabitants == 0).Select(each => each.Member.Identified);
        string empty = string.Join(", ", uninhabited);
        Guard.Against.Wrong(
            empty.Length > 0,
            $"{empty} has no inhabitants on {date.Iso()} to divide by. Choose another date.",
            nameof(date)
        );
        return PerInhabitantBy(figures);
    }

    /// <summary>What counts as income through a day: each member's exact share of the year in whole öre, an exact half
    /// away from zero.</summary>
    public Sek RecognisedThrough(LocalDate day)
    {
        Guard.Against.OtherCalendar(day);
        return Members.Sum(member => RecognisedThrough(day, member));
    }

    /// <summary>What counts as income from one member through a day, rounded likewise.</summary>
    /// <exception cref="ArgumentException">It is no member that year.</exception>
    public Sek RecognisedThrough(LocalDate day, Member member)
    {
        Guard.Against.OtherCalendar(day);
        return ExactThrough(day, member).ToNearest(Sek.FromOre(1));
    }

    /// <summary>Compares with a split of another year or federation, or the preliminary one of the year.</summary>
    public ContributionComparison ComparedWith(ContributionSplit before) => new(Guard.Against.Null(before), this);

    /// <summary>A row for each member, and the total.</summary>
    public Table ToTable() =>
        new(
            $"medlemsbidrag {Place().Column}",
            Wording.Of($"{Federation}, {YearWords}"),
            [new("medlem", "member"), new("medlemsbidrag", "contribution")],
            [
                .. Members.Select(member => new TableRow(
                    TableCell.Of($"{member}"),
                    [TableCell.Of(this[member], Place(member))]
                )),
                new(new Wording("Summa", "Total"), [TableCell.Of(Total, Place())], isSum: true),
            ]
        );

    internal override Wording Words => ToTable().WithoutHeadings;

    // Of decisions that have been found to hold together, one at least.
    internal static ContributionSplit Of(
        Federation federation,
        IEnumerable<ContributionDecision> decisions,
        PopulationTable populations
    ) => new(federation, [.. decisions], populations);

    // All that is wrong with what has been decided about a year.
    internal static IEnumerable<string> Problems(
        Federation federation,
        IReadOnlyList<ContributionDecision> decisions,
        PopulationTable populations
    )
    {
        string years = string.Join(", ", decisions.Select(decision => decision.Year).Distinct());
        string[] together =
        [
            .. decisions.Count == 0 ? new[] { "There is no decision. Give at least one, which says the year." } : [],
            .. years.Contains(',', StringComparison.Ordinal)
                ? new[] { $"The decisions are of the years {years}. Split one year at a time." }
                : [],
            .. decisions
                .Repeated(decision => (decision.Year, decision.Id))
                .Select(same =>
                    Message.Of($"{same.Count()} decisions of {same.Key.Year} have ")
                    + (same.Key.Id is { } id ? $"the id '{id}'. Give each its own." : "no id. Give all but one an id.")
                ),
        ];
        return together.Length > 0
            ? together
            : decisions.SelectMany(each => new DecisionSplit(federation, each, populations).Problems());
    }

    internal Place Place(Member? member = null) =>
        new(Page.Contributions, FormattableString.Invariant($"{Year}"), member: member?.Key);

    internal void CheckMember(Member member) =>
        Guard.Against.Stranger(member, Members, $"is not a member of {Federation} in {Year}");

    private Member[] Municipalities => [.. Members.Where(member => member.Kind == MemberKind.Municipality)];

    private Wording YearWords =>
        Decisions.Any(decision => decision.Status == SplitStatus.Preliminary)
            ? Wording.Of($"preliminärt medlemsbidrag {Year}", $"preliminary contribution {Year}")
            : Wording.Of($"medlemsbidrag {Year}", $"contribution {Year}");

    internal static IEnumerable<PopulationKey> Populations(AllocationKey? key) =>
        key switch
        {
            PopulationKey population => [population],
            MixedKey mixed => mixed.Parts.SelectMany(part => Populations(part.Key)),
            _ => [],
        };

    // Where nobody lives there is nothing to divide by.
    private Listing<ContributionPerInhabitant> PerInhabitantBy(IEnumerable<PopulationFigure> figures) =>
        [
            .. figures
                .Where(figure => figure.Inhabitants > 0)
                .Select(figure => new ContributionPerInhabitant(figure, this[figure.Member])),
        ];

    private NotKnownException NotKnown(Wording input) => new(new(input, Place()));

    private Fraction ExactThrough(LocalDate day, Member member) =>
        PartsOf(member).Select(own => own.Split.RecognisedThrough(day, own.Part)).Sum();

    private (DecisionSplit Split, ContributionPart Part)[] PartsOf(Member member)
    {
        if (!_parts.ContainsKey(Guard.Against.Null(member)))
        {
            CheckMember(member);
        }

        return _parts[member];
    }
}
