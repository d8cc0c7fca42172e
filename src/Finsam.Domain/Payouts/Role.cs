namespace Finsam.Domain;

/// <summary>What a federation pays for positions of one kind, and by which rule of months.</summary>
/// <remarks>Swedish: <i>roll</i>, with <i>villkor för utbetalning</i>. Positions refer to it by its name. A value to
/// copy and change: <c>role with { Months = MonthRule.ActualDays }</c>. Equal when every part is equal; not
/// ordered.</remarks>
[NoJsonForm]
public sealed record Role
{
    /// <summary>A role that has had one rate, from one day on.</summary>
    /// <inheritdoc cref="Role(string, IEnumerable{DatedValue{Rate}}, MonthRule, Sek?, Fraction?, string)"/>
    public Role(
        string name,
        Rate rate,
        LocalDate from,
        RuleSource source,
        MonthRule months,
        Sek? unit = null,
        Fraction? maximumScope = null,
        string? english = null
    )
        : this(
            name,
            [new DatedValue<Rate>(from, Guard.Against.Null(rate), source)],
            months,
            unit,
            maximumScope,
            english
        ) { }

    /// <summary>A role whose rate has changed.</summary>
    /// <exception cref="ArgumentException">A text is blank; or there is no rate, one is null, two start on one day, or
    /// one is to hold on when another has begun.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is not a rule, <paramref name="unit"/>
    /// is not positive, or <paramref name="maximumScope"/> is negative.</exception>
    public Role(
        string name,
        IEnumerable<DatedValue<Rate>> rates,
        MonthRule months,
        Sek? unit = null,
        Fraction? maximumScope = null,
        string? english = null
    )
    {
        Name = Guard.Against.Blank(name);
        Rates = new(Name, rates, nameof(rates));
        Months = Guard.Against.Undefined(months);
        Unit = Guard.Against.NotPositiveUnit(unit);
        MaximumScope = Guard.Against.NegativeScope(maximumScope);
        English = Guard.Against.BlankIfGiven(english);
    }

    /// <summary>Its name, such as <c>SE-coach</c>.</summary>
    public string Name { get; }

    /// <summary>What it is called in English; null where the name serves both.</summary>
    public string? English { get; }

    /// <summary>What is paid for a full-time post and year, by the days of each rate.</summary>
    public Dated<Rate> Rates { get; private init; }

    /// <summary>How days become months where a position is not filled for whole months.</summary>
    public MonthRule Months
    {
        get;
        init => field = Guard.Against.Undefined(value, nameof(Months));
    }

    /// <summary>What each payout is rounded to, once, an exact half away from zero; 1 kr where it is left
    /// out.</summary>
    /// <remarks>Source: the library's choice. No printed payout needs rounding.</remarks>
    public Sek Unit
    {
        get;
        init => field = Guard.Against.NotPositiveUnit(value, nameof(Unit));
    }

    /// <summary>The largest scope that a position may have; null where there is none: 1.80 is nothing
    /// unusual.</summary>
    public Fraction? MaximumScope
    {
        get;
        init => field = Guard.Against.NegativeScope(value, nameof(MaximumScope));
    }

    /// <summary>The role after its rate has been raised from a day on.</summary>
    /// <param name="by">The increase, such as <c>Fraction.Percent(2.7m)</c>; negative where it is lowered.</param>
    /// <param name="from">The first day of the raised rate.</param>
    /// <param name="agreed">Who said so.</param>
    /// <param name="roundedTo">What the year's amount is rounded to, an exact half up; left out, the rate stays
    /// exact.</param>
    /// <returns>A role with the rate that holds on the day raised, for as long as it would have held; rates that begin
    /// later stay as they are.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no rate on the day, <paramref name="by"/> takes more than
    /// all of it, or <paramref name="roundedTo"/> is not positive.</exception>
    public Role Indexed(Fraction by, LocalDate from, RuleSource agreed, Sek? roundedTo = null)
    {
        Guard.Against.Null(agreed);
        DatedValue<Rate>? held = Rates.Find(Guard.Against.OtherCalendar(from));
        Guard.Against.OutOfRange(
            held is null,
            $"{Name} has no rate on {from.Iso()} to raise: {string.Join("; ", Rates.Values)}.",
            nameof(from)
        );
        DatedValue<Rate> raised = new(from, held!.Value.Indexed(by, roundedTo), agreed, held.Through);
        // What it held before the day it goes on to hold, until the raised one does.
        DatedValue<Rate> before = new(held.From, held.Value, held.Source);
        IEnumerable<DatedValue<Rate>> others = Rates.Values.Where(rate => rate != held);
        return this with { Rates = new(Name, held.From < from ? [.. others, before, raised] : [.. others, raised]) };
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal static IEnumerable<string> Problems(IEnumerable<Role> roles) =>
        roles
            .Repeated(role => role.Name)
            .Select(same =>
                $"The role '{same.Key}' stands {same.Count()} times"
                + same.Differing(
                    ("rates", role => role.Rates),
                    ("months", role => role.Months),
                    ("units", role => role.Unit),
                    ("maximum scopes", role => role.MaximumScope),
                    ("English names", role => role.English)
                )
                + ". Give it once, with all its rates."
            );

    internal Wording Words => new(Name, English ?? Name);
}
