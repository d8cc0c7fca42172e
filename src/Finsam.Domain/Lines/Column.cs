namespace Finsam.Domain;

/// <summary>A column of the table: what its figures are, for which days, and what it goes on from.</summary>
/// <remarks>Swedish: <i>kolumn</i>. Its name is its key. Equal when every part is equal; not ordered.</remarks>
[NoJsonForm]
public sealed record Column
{
    /// <summary>A column.</summary>
    /// <exception cref="ArgumentException">A text is blank, or the days are not in one year.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are no federations in the year, or the unit is not
    /// positive.</exception>
    public Column(
        string name,
        ColumnKind kind,
        DateInterval days,
        LocalDate? decidedOn = null,
        string? after = null,
        Sek? printedUnit = null,
        string? document = null,
        string? english = null
    )
    {
        (Name, Kind) = (Guard.Against.Blank(name), Guard.Against.Undefined(kind));
        Days = Guard.Against.OtherCalendar(days);
        Act.CheckYear(days.Start.Year, nameof(days));
        Guard.Against.Wrong(
            days.Start.Year != days.End.Year,
            $"'{Name}' is for {days.Start.Iso()} to {days.End.Iso()}, in two years. Give a column for each.",
            nameof(days)
        );
        (DecidedOn, After) = (Guard.Against.OtherCalendar(decidedOn), Guard.Against.BlankIfGiven(after));
        (PrintedUnit, Document) = (Guard.Against.NotPositiveUnit(printedUnit), Guard.Against.BlankIfGiven(document));
        English = Guard.Against.BlankIfGiven(english);
    }

    /// <summary>What it is called.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Name
    {
        get;
        init => field = Guard.Against.Blank(value, nameof(Name));
    }

    /// <summary>What it is called in English; null where the name serves both.</summary>
    public string? English { get; }

    /// <summary>What its figures are.</summary>
    public ColumnKind Kind { get; }

    /// <summary>The days that it is for, both ends included.</summary>
    public DateInterval Days { get; }

    /// <summary>The calendar year.</summary>
    public int Year => Days.Start.Year;

    /// <summary>Whether it is for a whole calendar year.</summary>
    public bool IsWholeYear => Days == YearParts.Year(Year);

    /// <summary>The day that it was decided; null where that is not known. Cells that are computed still follow what
    /// they are made of, until <c>year.Decided</c> types them.</summary>
    public LocalDate? DecidedOn { get; }

    /// <summary>The column whose closing balance it opens with; null where it opens with a printed opening or with the
    /// equity of the balances.</summary>
    public string? After { get; }

    /// <summary>What its document prints whole numbers of: 1 000 kr in a table in thousands; 1 kr unless
    /// told.</summary>
    public Sek PrintedUnit { get; internal init; }

    /// <summary>The document that it stands in; null where that is not known.</summary>
    public string? Document { get; }

    /// <summary>What a whole year came to, <c>Utfall 2022</c>.</summary>
    /// <inheritdoc cref="Budget"/>
    public static Column Outcome(int year, string? after = null, Sek? printedUnit = null, string? document = null) =>
        Of(ColumnKind.Outcome, WholeYear(year), null, after, printedUnit, document);

    /// <summary>What a year has come to through a day, <c>Utfall 2023-06-30</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no federations in its year.</exception>
    public static Column OutcomeThrough(LocalDate day, Sek? printedUnit = null, string? document = null)
    {
        Act.CheckYear(Guard.Against.OtherCalendar(day).Year, nameof(day));
        DateInterval days = new(YearParts.Year(day.Year).Start, day);
        return Of(ColumnKind.Outcome, days, null, null, printedUnit, document, Wording.Of($"{day.Iso()}"));
    }

    /// <summary>What a part of a year came to, such as one of <see cref="YearParts.Quarters"/>, <c>Utfall april-juni
    /// 2015</c>.</summary>
    /// <exception cref="ArgumentException">The days are not in one year.</exception>
    public static Column OutcomeIn(
        DateInterval days,
        string? after = null,
        Sek? printedUnit = null,
        string? document = null
    ) => Of(ColumnKind.Outcome, Guard.Against.OtherCalendar(days), null, after, printedUnit, document);

    /// <summary>What the board has decided for a year, <c>Budget 2023</c>. Cells that are computed still follow what
    /// they are made of, until <c>year.Decided</c> types them.</summary>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are no federations in the year, or the unit is not
    /// positive.</exception>
    public static Column Budget(
        int year,
        LocalDate? decidedOn = null,
        string? after = null,
        Sek? printedUnit = null,
        string? document = null
    ) => Of(ColumnKind.Budget, WholeYear(year), decidedOn, after, printedUnit, document);

    /// <summary>What the running year is expected to come to, <c>Prognos 2023</c>.</summary>
    /// <inheritdoc cref="Budget"/>
    public static Column Forecast(int year, string? after = null, Sek? printedUnit = null, string? document = null) =>
        Of(ColumnKind.Forecast, WholeYear(year), null, after, printedUnit, document);

    /// <summary>A year after the budget year, <c>Plan 2024</c>.</summary>
    /// <inheritdoc cref="Budget"/>
    public static Column Plan(int year, string? after = null, Sek? printedUnit = null, string? document = null) =>
        Of(ColumnKind.Plan, WholeYear(year), null, after, printedUnit, document);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal Column DecidedAt(LocalDate day) => new(Name, Kind, Days, day, After, PrintedUnit, Document, English);

    internal Wording Words => new(Name, English ?? Name);

    private static DateInterval WholeYear(int year)
    {
        Act.CheckYear(year, nameof(year));
        return YearParts.Year(year);
    }

    // Named by what it is and when: its days, unless they are said in another way.
    private static Column Of(
        ColumnKind kind,
        DateInterval days,
        LocalDate? decidedOn,
        string? after,
        Sek? printedUnit,
        string? document,
        Wording? when = null
    )
    {
        Wording what = kind switch
        {
            ColumnKind.Outcome => new("Utfall", "Outcome"),
            ColumnKind.Forecast => new("Prognos", "Forecast"),
            _ => new($"{kind}", $"{kind}"),
        };
        var name = Wording.Of($"{what} {when ?? Dates.Span(days.Start, days.End)}");
        string? english = name.English == name.Swedish ? null : name.English;
        return new(name.Swedish, kind, days, decidedOn, after, printedUnit, document, english);
    }
}
