namespace Finsam.Domain;

/// <summary>One decision about what members contribute in a year: how much, by which keys, when.</summary>
/// <remarks>Swedish: <i>beslut om medlemsbidrag</i>. There may be several in a year, such as an extra amount for a
/// purpose; one is looked up by year and <see cref="Id"/>. Equal when every part is equal; not ordered.</remarks>
[NoJsonForm]
public sealed partial record ContributionDecision
{
    /// <summary>A decision about what all members pay together, the state included: a whole number of units.</summary>
    /// <exception cref="ArgumentException">The total is not a whole number of units, a text is blank, the days are not
    /// in the year, or a member of the lot stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are no federations in the year, the total is negative, or
    /// the unit is not positive.</exception>
    public ContributionDecision(
        int year,
        Sek total,
        AllocationKey? key = null,
        AllocationKey? regionalKey = null,
        Sek? unit = null,
        Recognition? recognition = null,
        PaymentPlan? payments = null,
        string? id = null,
        string? purpose = null,
        TieBreak tieBreak = TieBreak.LargerWeight,
        SplitStatus status = SplitStatus.Final,
        RuleSource? source = null,
        DateInterval? days = null,
        IEnumerable<Member>? lot = null
    )
    {
        Act.CheckYear(year, nameof(year));
        (Year, Unit) = (year, Guard.Against.NotPositiveUnit(unit));
        Guard.Against.NegativeAmount(total, NoSign);
        Guard.Against.NotWholeUnits(total, Unit);
        (Amount, Key, RegionalKey) = (total, key, regionalKey);
        (Recognition, Payments) = (recognition ?? Recognition.WholeYear, payments);
        (Id, Purpose) = (Guard.Against.BlankIfGiven(id), Guard.Against.BlankIfGiven(purpose));
        (TieBreak, Status) = (Guard.Against.Undefined(tieBreak), Guard.Against.Undefined(status));
        (Source, Days) = (source, days is null ? null : Guard.Against.OtherCalendar(days));
        Guard.Against.Wrong(
            days is not null && (days.Start.Year != year || days.End.Year != year),
            $"{days?.Start.Iso()} to {days?.End.Iso()} is not in {year}. "
                + $"A decision is for one year: give days in it, or leave them out.",
            nameof(days)
        );
        Lot = [.. lot is null ? [] : Guard.Against.NullItem(lot)];
        Guard.Against.Repeated(
            Lot,
            member => (member.Kind, member.Key),
            same => $"{same.First().Identified} is drawn twice. Give each member once, in the order drawn.",
            nameof(lot)
        );
    }

    /// <summary>The calendar year.</summary>
    public int Year { get; private init; }

    /// <summary>What tells it from other decisions of the year; null where there is no other.</summary>
    public string? Id { get; }

    /// <summary>What it is for; null for the ordinary contributions.</summary>
    public string? Purpose { get; }

    /// <summary>How much is decided: what all members pay together, or what <see cref="Part"/> pays of it.</summary>
    public Sek Amount { get; private init; }

    /// <summary>The party whose part is told, and the whole follows from it; null where the whole is.</summary>
    public Party? Part { get; private init; }

    /// <summary>What each member pays, where that is agreed or printed; null where law and keys say it.</summary>
    public ValueKey? AgreedAmounts { get; private init; }

    /// <summary>The rounding unit of every amount but agreed ones, which are paid as they stand; 1 kr unless
    /// told.</summary>
    /// <remarks>Source: document practice. Units of 100 kr, 1 kr and 5 kr have been used.</remarks>
    public Sek Unit { get; private init; }

    /// <summary>How the municipalities split their share; needed where there are several.</summary>
    public AllocationKey? Key { get; private init; }

    /// <summary>How the regions split their share; needed where there are several.</summary>
    public AllocationKey? RegionalKey { get; private init; }

    /// <summary>When it counts as income; the whole year at once unless told.</summary>
    public Recognition Recognition
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Recognition));
    }

    /// <summary>On which days it is paid; null where that is not known.</summary>
    public PaymentPlan? Payments { get; init; }

    /// <summary>Who gets the last unit when claims are equal; equal weights go by the federation's own order.</summary>
    /// <remarks>Source: the library's choice, which the printed split of Höglandet 2019 agrees with.</remarks>
    public TieBreak TieBreak { get; }

    /// <summary>Whether the split is settled.</summary>
    public SplitStatus Status
    {
        get;
        init => field = Guard.Against.Undefined(value, nameof(Status));
    }

    /// <summary>Who has decided it; null where that is not known.</summary>
    public RuleSource? Source { get; }

    /// <summary>The days that it is for; null where they are those that the federation has in the year.</summary>
    public DateInterval? Days { get; private init; }

    /// <summary>Those between whom a lot was drawn, in the order drawn: equal claims go by it first.</summary>
    public Listing<Member> Lot { get; private init; }

    /// <summary>A decision that starts from what one party pays: 280 mkr from the state are 560 in all.</summary>
    /// <remarks>The whole is what the shares of the law make of <paramref name="amount"/>, of which
    /// <paramref name="party"/> pays its part. Else as a decision about the whole.</remarks>
    /// <inheritdoc cref="ContributionDecision(int, Sek, AllocationKey, AllocationKey, Sek?, Recognition, PaymentPlan,
    /// string, string, TieBreak, SplitStatus, RuleSource, DateInterval, IEnumerable{Member})"/>
    public static ContributionDecision FromPart(
        int year,
        Party party,
        Sek amount,
        AllocationKey? key = null,
        AllocationKey? regionalKey = null,
        Sek? unit = null,
        Recognition? recognition = null,
        PaymentPlan? payments = null,
        string? id = null,
        string? purpose = null,
        TieBreak tieBreak = TieBreak.LargerWeight,
        SplitStatus status = SplitStatus.Final,
        RuleSource? source = null,
        DateInterval? days = null,
        IEnumerable<Member>? lot = null
    )
    {
        Guard.Against.NegativeAmount(amount, NoSign);
        Guard.Against.NotWholeUnits(amount, Guard.Against.NotPositiveUnit(unit));
        return new(
            year,
            amount,
            key,
            regionalKey,
            unit,
            recognition,
            payments,
            id,
            purpose,
            tieBreak,
            status,
            source,
            days,
            lot
        )
        {
            Part = Guard.Against.Undefined(party),
        };
    }

    /// <summary>A decision whose amounts are taken as they are agreed or printed, whatever shares they make.</summary>
    /// <remarks>Every member that pays is to be named, with 0 kr where it pays nothing; but for Arbetsförmedlingen,
    /// which may be left out. The source is the agreement or the document, and payments are whole units where the
    /// amounts are. Else as a decision about the whole.</remarks>
    /// <exception cref="ArgumentException">There is no amount, one is negative or of no member, a member stands twice,
    /// they make more than an amount can hold, a text is blank, or the days are not in the year.</exception>
    public static ContributionDecision Agreed(
        int year,
        IEnumerable<(Member Member, Sek Amount)> amounts,
        RuleSource source,
        Recognition? recognition = null,
        PaymentPlan? payments = null,
        string? id = null,
        string? purpose = null,
        SplitStatus status = SplitStatus.Final,
        DateInterval? days = null,
        Sek? unit = null
    )
    {
        var agreed = (ValueKey)AllocationKey.ByAmounts(amounts);
        Guard.Against.Wrong(
            agreed.Values.Count == 0,
            $"There are no amounts. Give one for each member.",
            nameof(amounts)
        );
        return new(
            year,
            Sek.Zero,
            unit: unit,
            recognition: recognition,
            payments: payments,
            id: id,
            purpose: purpose,
            status: status,
            source: Guard.Against.Null(source),
            days: days
        )
        {
            Amount = agreed.Sum.ToNearest(Sek.FromOre(1)),
            AgreedAmounts = agreed,
        };
    }

    /// <summary>The year, what the decision is and how much, in Swedish.</summary>
    public override string ToString() =>
        (
            Part is { } party
                ? Wording.Of($"{Label} {Year}, {PartyWords.Share(party)}: {Amount}")
                : Wording.Of($"{Label} {Year}: {Amount}")
        ).Swedish;

    // The same for the next year, until it is decided.
    internal ContributionDecision CarriedOver() =>
        this with
        {
            Year = Year + 1,
            Days = null,
            Lot = [],
            Status = SplitStatus.Preliminary,
        };

    // What it is called among the decisions of its year.
    internal Wording Label =>
        (Id, Purpose) switch
        {
            (null, null) => new("ordinarie medlemsbidrag", "ordinary contributions"),
            ({ } id, null) => new(id, id),
            (null, { } purpose) => new(purpose, purpose),
            ({ } id, { } purpose) => Wording.Of($"{id} ({purpose})"),
        };

    private const string NoSign = "A year's contributions are 0 kr or more: check the sign.";
}
