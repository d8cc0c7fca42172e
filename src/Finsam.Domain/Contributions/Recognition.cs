namespace Finsam.Domain;

/// <summary>When each party's contributions of a year count as income.</summary>
/// <remarks>Swedish: <i>periodisering</i>. Recognised is not paid: the days that money arrives are a
/// <see cref="PaymentPlan"/>. A part of the year counts from its first day, in proportion to its months; a month that
/// the decision's days touch counts. Equal when all three rhythms are equal; not ordered.</remarks>
[NoJsonForm]
public sealed record Recognition
{
    /// <summary>A rhythm for each party.</summary>
    public Recognition(Rhythm state, Rhythm regions, Rhythm municipalities) =>
        (State, Regions, Municipalities) = (
            Guard.Against.Undefined(state),
            Guard.Against.Undefined(regions),
            Guard.Against.Undefined(municipalities)
        );

    /// <summary>The whole year at once, from its first day.</summary>
    public static Recognition WholeYear { get; } = All(Rhythm.WholeYear);

    /// <summary>The state half a year at a time, the others their whole year at once.</summary>
    /// <remarks>Source: document practice. Höglandet's reports of 2020 and 2023 have half of the state's year and the
    /// whole of the others' booked by 30 June.</remarks>
    public static Recognition StateByHalfYear { get; } = new(Rhythm.HalfYear, Rhythm.WholeYear, Rhythm.WholeYear);

    /// <summary>Everyone a quarter at a time.</summary>
    public static Recognition Quarterly { get; } = All(Rhythm.Quarter);

    /// <summary>Everyone a month at a time.</summary>
    public static Recognition Monthly { get; } = All(Rhythm.Month);

    /// <summary>The state's rhythm.</summary>
    public Rhythm State { get; }

    /// <summary>The regions' rhythm.</summary>
    public Rhythm Regions { get; }

    /// <summary>The municipalities' rhythm.</summary>
    public Rhythm Municipalities { get; }

    /// <summary>The rhythm of one party.</summary>
    public Rhythm this[Party party] => party.Choose(State, Regions, Municipalities);

    /// <summary>The rhythms in Swedish, such as <c>staten halvårsvis, regionerna …</c>.</summary>
    public override string ToString() =>
        State == Regions && Regions == Municipalities
            ? Words(State).Swedish
            : $"staten {Words(State)}, regionerna {Words(Regions)}, kommunerna {Words(Municipalities)}";

    internal static Wording Words(Rhythm rhythm) =>
        rhythm switch
        {
            Rhythm.WholeYear => new("hela på en gång", "all at once"),
            Rhythm.HalfYear => new("halvårsvis", "by the half-year"),
            Rhythm.Quarter => new("kvartalsvis", "by the quarter"),
            _ => new("månadsvis", "by the month"),
        };

    // How many of the months of some days have become income through a day.
    internal static int MonthsThrough(LocalDate through, Rhythm rhythm, DateInterval days)
    {
        int length = rhythm switch
        {
            Rhythm.WholeYear => 12,
            Rhythm.HalfYear => 6,
            Rhythm.Quarter => 3,
            _ => 1,
        };
        return Enumerable
            .Range(days.Start.Month, Months(days))
            .Count(month =>
                LocalDate.Max(days.Start, new(days.Start.Year, (month - 1) / length * length + 1, 1)) <= through
            );
    }

    internal static int Months(DateInterval days) => days.End.Month - days.Start.Month + 1;

    private static Recognition All(Rhythm rhythm) => new(rhythm, rhythm, rhythm);
}
