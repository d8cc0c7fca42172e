using NodaTime;

namespace Finsam.Domain;

/// <summary>How much of full time a position is from one day through another: established, or granted by a decision for
/// a time.</summary>
/// <remarks>
/// <para>Swedish: <i>tjänsteomfattning</i>; with a decision <i>beviljad omfattning</i>.</para>
/// <para>A scope with a decision is paid on its days in place of one without, whatever the position is filled to. Equal
/// when every part is equal; not ordered.</para>
/// </remarks>
public sealed record Scope
{
    /// <summary>A scope for a time.</summary>
    /// <param name="fullTime">Full-time posts: 0.75, 1.50 or 1.80; at least 0.</param>
    /// <param name="from">The first day.</param>
    /// <param name="through">The last day; left out where there is no end in sight.</param>
    /// <param name="headCount">How many people share it; it multiplies nothing. Left out where it is not known.</param>
    /// <param name="decision">The board's decision to pay for this, which explanations repeat; left out for an
    /// established scope.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="fullTime"/> or <paramref name="headCount"/> is negative.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="through"/> is before <paramref name="from"/>, or a day is not by the ISO calendar.
    /// </exception>
    public Scope(
        Fraction fullTime,
        LocalDate from,
        LocalDate? through = null,
        int? headCount = null,
        RuleSource? decision = null
    )
    {
        (From, Through) = (Guard.Against.OtherCalendar(from), Guard.Against.OtherCalendar(through));
        FullTime =
            fullTime >= Fraction.Zero
                ? fullTime
                : throw new ArgumentOutOfRangeException(
                    nameof(fullTime),
                    Message.Of(
                        $"The scope from {from.Iso()} is {fullTime:N}. Give full-time posts, 0 or more, such as 0.75m."
                    )
                );
        HeadCount = headCount is not < 0
            ? headCount
            : throw new ArgumentOutOfRangeException(
                nameof(headCount),
                Message.Of($"The head count is {headCount}. Give 0 or more, or leave it out.")
            );
        (Decision, End) = (decision, EndOf(through));
        if (through < from)
        {
            throw new ArgumentException(
                $"A scope cannot last through {through?.Iso()} when it begins on {from.Iso()}. "
                    + "Give a last day on or after the first.",
                nameof(through)
            );
        }
    }

    /// <summary>Full-time posts.</summary>
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

    internal bool Covers(LocalDate day) => From <= day && day < End;

    /// <summary>The full-time posts and the days, such as <c>3/4 2023-05-01/2023-12-31</c>; without an end <c>3/4
    /// 2023-05-01/..</c>.</summary>
    public override string ToString() => $"{FullTime} {From.Iso()}/{Through?.Iso() ?? ".."}";
}
