using NodaTime;

namespace Finsam.Domain;

/// <summary>What a federation pays for a position and a span of days.</summary>
/// <remarks>
/// <para>Swedish: <i>utbetalning</i>.</para>
/// <para>Equal only to itself; not ordered.</para>
/// </remarks>
public sealed class Payout
{
    private readonly PayoutRun _run;

    internal Payout(PayoutRun run, Position position, PayoutPiece[] pieces, Fraction kronor, Sek amount)
    {
        _run = run;
        (Position, Pieces, Kronor, Amount) = (position, pieces, kronor, amount);
    }

    /// <summary>The position.</summary>
    public Position Position { get; }

    /// <summary>The days, both ends included.</summary>
    public DateInterval Span => _run.Span;

    /// <summary>What is paid, rounded once.</summary>
    public Sek Amount { get; }

    /// <summary>What the days are worth in kronor, exactly, before rounding.</summary>
    public Fraction Kronor { get; }

    /// <summary>Whether no day of the span is filled or granted; it then pays 0 kr.</summary>
    public bool IsVacant => Array.TrueForAll(Pieces, piece => piece.Scope is null);

    /// <summary>The established scope that a table prints for the span: the one on its last day, vacant or not; 0 where
    /// all is granted.</summary>
    public Fraction EstablishedScope => Position.EstablishedOn(Span.End)?.FullTime ?? Fraction.Zero;

    /// <summary>How many people shared the position when it last had that scope; null where it is not known.</summary>
    public int? HeadCount => Position.EstablishedOn(Span.End)?.HeadCount;

    internal PayoutPiece[] Pieces { get; }

    /// <summary>Where the amount comes from, step by step.</summary>
    /// <returns>The steps: the days of each scope, the rounding, the rate and the month rule.</returns>
    public Explanation Explain() => _run.Explain(this);

    /// <summary>The position, the span and the amount.</summary>
    public override string ToString() =>
        $"{Position}, {Dates.Span(Span.Start, Span.End)}: {Amount}{(IsVacant ? " (vakant)" : "")}";
}
