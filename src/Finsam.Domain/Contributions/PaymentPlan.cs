namespace Finsam.Domain;

/// <summary>On which days of a year each party pays its contributions, an equal part on each.</summary>
/// <remarks>Swedish: <i>betalningsplan</i>. Paid is not recognised: what is income to a day follows
/// <see cref="Recognition"/>. In a year that the federation does not exist all of, only the days on which it does
/// count. Equal when the days are equal; not ordered.</remarks>
[NoJsonForm]
public sealed record PaymentPlan
{
    /// <summary>Days for each party.</summary>
    /// <exception cref="ArgumentException">A party has no day, or one twice.</exception>
    public PaymentPlan(
        IEnumerable<AnnualDate> state,
        IEnumerable<AnnualDate> regions,
        IEnumerable<AnnualDate> municipalities
    ) =>
        (State, Regions, Municipalities) = (
            Checked(state, nameof(state)),
            Checked(regions, nameof(regions)),
            Checked(municipalities, nameof(municipalities))
        );

    /// <summary>The state's days, from the first in the year.</summary>
    public Listing<AnnualDate> State { get; }

    /// <summary>The regions' days.</summary>
    public Listing<AnnualDate> Regions { get; }

    /// <summary>The municipalities' days.</summary>
    public Listing<AnnualDate> Municipalities { get; }

    /// <summary>The days of one party.</summary>
    public Listing<AnnualDate> this[Party party] => party.Choose(State, Regions, Municipalities);

    /// <summary>Everyone on the same days.</summary>
    /// <param name="days">The days; 29 February is the last of the month in other years.</param>
    /// <exception cref="ArgumentException">There is no day, or one stands twice.</exception>
    public static PaymentPlan On(IEnumerable<AnnualDate> days)
    {
        Listing<AnnualDate> all = Checked(days, nameof(days));
        return new(all, all, all);
    }

    /// <summary>Everyone once a month.</summary>
    /// <param name="day">The day of the month, 1 to 28.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not every month has such a day.</exception>
    public static PaymentPlan Monthly(int day)
    {
        Guard.Against.OutOfRange(
            day is < 1 or > 28,
            $"Not every month has a day {day}. Give one from 1 to 28, or each day of the year.",
            nameof(day)
        );
        return On(Enumerable.Range(1, 12).Select(month => new AnnualDate(month, day)));
    }

    /// <summary>The days in Swedish, such as <c>01-31, 07-31</c>.</summary>
    public override string ToString() =>
        State.Equals(Regions) && State.Equals(Municipalities)
            ? Days(State)
            : $"staten {Days(State)}; regionerna {Days(Regions)}; kommunerna {Days(Municipalities)}";

    private static string Days(Listing<AnnualDate> days) => string.Join(", ", days);

    private static Listing<AnnualDate> Checked(IEnumerable<AnnualDate> days, string party)
    {
        AnnualDate[] all = [.. Guard.Against.Null(days, party).Order()];
        Guard.Against.Wrong(all.Length == 0, $"There is no day to pay on. Give at least one.", party);
        Guard.Against.Repeated(all, day => day, same => $"{same.Key} stands twice. Give each day once.", party);
        return [.. all];
    }
}
