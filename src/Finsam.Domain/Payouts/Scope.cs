namespace Finsam.Domain;

/// <summary>How much of full time a position is from one day through another: established, or granted by a decision for
/// a time.</summary>
/// <remarks>Swedish: <i>tjänsteomfattning</i>; with a decision <i>beviljad omfattning</i>. A scope with a decision is
/// paid on its days in place of one without, whatever the position is filled to; a scope of 0 is a vacancy. Equal when
/// every part is equal; not ordered.</remarks>
[NoJsonForm]
public sealed record Scope
{
    /// <summary>A scope for a time.</summary>
    /// <param name="fullTime">Full-time posts: 0.75, 1.50 or 1.80; 0 where the position is vacant.</param>
    /// <param name="from">The first day.</param>
    /// <param name="through">The last day; left out where there is no end in sight.</param>
    /// <param name="headCount">How many people share it; it multiplies nothing. Left out where it is not known.</param>
    /// <param name="decision">The board's decision to pay for this, which explanations repeat; left out for an
    /// established scope.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fullTime"/> or <paramref name="headCount"/> is
    /// negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="through"/> is before <paramref name="from"/>.</exception>
    public Scope(
        Fraction fullTime,
        LocalDate from,
        LocalDate? through = null,
        int? headCount = null,
        RuleSource? decision = null
    )
    {
        From = Guard.Against.OtherCalendar(from);
        Through = Guard.Against.EndBeforeStart(through, from);
        Guard.Against.NegativeScope(fullTime);
        Guard.Against.OutOfRange(
            headCount < 0,
            $"The head count is {headCount}. Give 0 or more, or leave it out.",
            nameof(headCount)
        );
        (FullTime, HeadCount, Decision, End) = (fullTime, headCount, decision, EndOf(through));
    }

    /// <summary>Full-time posts; 0 where the position is vacant.</summary>
    public Fraction FullTime { get; }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day; null where there is no end in sight.</summary>
    public LocalDate? Through { get; }

    /// <summary>How many people share it; null where it is not known.</summary>
    public int? HeadCount { get; }

    /// <summary>The board's decision to pay for this; null for an established scope.</summary>
    public RuleSource? Decision { get; }

    // The day after the last.
    internal LocalDate End { get; }

    internal static LocalDate EndOf(LocalDate? through) =>
        through is { } last && last < LocalDate.MaxIsoValue ? last.PlusDays(1) : LocalDate.MaxIsoValue;

    internal bool IsVacancy => FullTime == Fraction.Zero;

    internal bool Covers(LocalDate day) => From <= day && day < End;

    // What is left of it outside some days, on both sides.
    internal IEnumerable<Scope> Outside(LocalDate from, LocalDate end) =>
        End <= from || From >= end
            ? [this]
            :
            [
                .. From < from ? new[] { new Scope(FullTime, From, from.PlusDays(-1), HeadCount, Decision) } : [],
                .. end < End ? new[] { new Scope(FullTime, end, Through, HeadCount, Decision) } : [],
            ];

    /// <summary>The full-time posts and the days, such as <c>3/4 2023-05-01/2023-12-31</c>; without an end
    /// <c>3/4 2023-05-01/..</c>.</summary>
    public override string ToString() => $"{FullTime} {From.Iso()}/{Through?.Iso() ?? ".."}";
}
