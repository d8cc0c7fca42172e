namespace Finsam.Domain;

/// <summary>What payouts are expected to come to for a whole year.</summary>
/// <remarks>
/// <para>Swedish: <i>helårsprognos</i>.</para>
/// <para>Equal only to itself; not ordered.</para>
/// </remarks>
public sealed class PayoutForecast
{
    internal static readonly RuleSource PaidAndPlanned = new(
        SourceKind.DocumentPractice,
        "Höglandet, halvårsredovisning 2020",
        new(
            "Prognosen är det som betalats och resten av året som planerat; härlett, samordnarna 2020 stämmer med det.",
            "The forecast is what has been paid and the rest of the year as planned; "
                + "inferred, the coordinators of 2020 agree with it."
        )
    );

    private readonly Sek? _typed;

    internal PayoutForecast(PayoutRun paid, PayoutRun? remaining, Sek? typed = null, string? typedBy = null) =>
        (PaidSoFar, Remaining, _typed, TypedBy) = (paid, remaining, typed, typedBy);

    /// <summary>What has been paid so far, from 1 January.</summary>
    public PayoutRun PaidSoFar { get; }

    /// <summary>What is planned for the rest of the year; null where the year is over.</summary>
    public PayoutRun? Remaining { get; }

    /// <summary>Who typed the amount, or why; null where it follows the rule.</summary>
    public string? TypedBy { get; }

    /// <summary>What the rule gives: paid so far and the rest as planned.</summary>
    public Sek ByRule => PaidSoFar.Total + (Remaining?.Total ?? Sek.Zero);

    /// <summary>The forecast: what somebody has typed, else what the rule gives.</summary>
    public Sek Amount => _typed ?? ByRule;

    /// <summary>The forecast that somebody has typed in place of the rule's.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="by">Who typed it, or why; the explanation repeats it.</param>
    /// <returns>A forecast that is marked as typed and still knows what the rule gives.</returns>
    /// <exception cref="ArgumentException"><paramref name="by"/> is null or blank.</exception>
    public PayoutForecast Typed(Sek amount, string by) => new(PaidSoFar, Remaining, amount, Guard.Against.Blank(by));

    /// <summary>Where the forecast comes from, step by step.</summary>
    /// <returns>The steps: paid, planned, and what was typed where somebody did.</returns>
    public Explanation Explain()
    {
        Wording paid = Dates.Span(PaidSoFar.Span.Start, PaidSoFar.Span.End);
        List<ExplanationStep> steps =
        [
            new(Wording.Of($"utbetalt {paid}: {PaidSoFar.Total}", $"paid {paid}: {PaidSoFar.Total}")),
        ];
        if (Remaining is { } rest)
        {
            Wording planned = Dates.Span(rest.Span.Start, rest.Span.End);
            steps.Add(new(Wording.Of($"planerat {planned}: {rest.Total}", $"planned {planned}: {rest.Total}")));
            steps.Add(new(Wording.Of($"{PaidSoFar.Total} + {rest.Total} = {ByRule}"), PaidAndPlanned));
        }

        if (TypedBy is not null)
        {
            steps.Add(
                new(Wording.Of($"angivet i stället: {Amount} ({TypedBy})", $"typed instead: {Amount} ({TypedBy})"))
            );
        }

        int year = PaidSoFar.Span.Start.Year;
        Wording[] subject =
        [
            .. PaidSoFar.Positions.Select(position => position.Role).Distinct(),
            Wording.Of($"helårsprognos {year}", $"full-year forecast {year}"),
        ];
        return new(subject.Aggregate((all, next) => Wording.Of($"{all}, {next}")), Amount, steps);
    }

    /// <summary>The year and the amount.</summary>
    public override string ToString() => FormattableString.Invariant($"{PaidSoFar.Span.Start.Year}: {Amount}");
}
