using NodaTime;

namespace Finsam.Domain;

/// <summary>What a federation pays for a post and a span of days.</summary>
/// <remarks>
/// <para>Swedish: <i>utbetalning</i>.</para>
/// <para>Equal only to itself; not ordered.</para>
/// </remarks>
public sealed class Payout
{
    private readonly PayoutRun _run;
    private readonly Int128 _parts;
    private readonly Int128 _partsInOre;

    internal Payout(PayoutRun run, Post post, Int128 parts, Int128 partsInOre, Sek amount, bool isVacant)
    {
        (_run, _parts, _partsInOre) = (run, parts, partsInOre);
        (Post, Amount, IsVacant) = (post, amount, isVacant);
    }

    /// <summary>The post.</summary>
    public Post Post { get; }

    /// <summary>The days, both ends included.</summary>
    public DateInterval Span => _run.Span;

    /// <summary>What is paid, rounded once.</summary>
    public Sek Amount { get; }

    /// <summary>What the days are worth in kronor, exactly, before rounding.</summary>
    public Fraction Kronor => new(_parts, _partsInOre * 100);

    /// <summary>Whether no day of the span is filled or granted; it then pays 0 kr.</summary>
    public bool IsVacant { get; }

    /// <summary>The established scope that a table prints for the span: the one on its last day, vacant or not.</summary>
    public Fraction EstablishedScope => Post.EstablishedOn(Span.End).Scope;

    /// <summary>How many people shared the post when it last had that scope; null where it is not known.</summary>
    public int? HeadCount => Post.EstablishedOn(Span.End).HeadCount;

    /// <summary>Where the amount comes from, step by step.</summary>
    /// <returns>The steps: each stretch of the span, the rounding, the rate and the month rule.</returns>
    public Explanation Explain() => _run.Explain(this);

    /// <summary>The post, the span and the amount.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Post}, {Dates.Span(Span.Start, Span.End)}: {Amount}{(IsVacant ? " (vakant)" : "")}";
}
