using NodaTime;

namespace Finsam.Domain;

public sealed partial class PayoutRun
{
    internal static readonly RuleSource RoundedOnce = new(
        SourceKind.LibraryChoice,
        "docs/decisions/0009",
        new(
            "Varje utbetalning avrundas en gång, en exakt halva uppåt; inget dokument säger hur.",
            "Each payout is rounded once, an exact half up; no document says how."
        )
    );

    /// <summary>Where a member's amount comes from: a step for each of its positions, and below it the days of each
    /// scope.</summary>
    /// <exception cref="ArgumentException"><paramref name="employer"/> is null or has no position.</exception>
    public Explanation Explain(Member employer)
    {
        Wording span = Dates.Span(Span.Start, Span.End);
        return new(
            Wording.Of($"{employer}, {span}"),
            this[employer],
            Of(employer).Select(payout => new ExplanationStep(LineWords(payout), because: payout.Explain()))
        );
    }

    // The whole of it, position by position.
    internal Explanation Explain()
    {
        Wording span = Dates.Span(Span.Start, Span.End);
        return new(
            Wording.Of($"utbetalningar {span}", $"payouts {span}"),
            Total,
            Payouts.Select(payout => new ExplanationStep(
                Wording.Of($"{payout.Position.Employer}, {LineWords(payout)}"),
                because: payout.Explain()
            ))
        );
    }

    internal Explanation Explain(Payout payout)
    {
        PayoutTerms terms = _terms[payout.Position.Role];
        List<ExplanationStep> steps =
        [
            .. payout.Pieces.Select(piece => new ExplanationStep(piece.Words(Span), piece.Scope?.Decision)),
        ];
        PayoutPiece[] paid = Array.FindAll(payout.Pieces, piece => piece.Scope is not null);
        if (paid.Length > 1)
        {
            steps.Add(new(SumWords(paid, payout.Kronor)));
        }

        if (RunningFrom is { } from)
        {
            Fraction before = BeforeSpan(payout.Position, terms);
            steps.Add(new(RunningWords(from, before, before + payout.Kronor, terms.Unit), RoundedOnce));
        }
        else if (payout.Amount.Kronor != payout.Kronor)
        {
            steps.Add(
                new(
                    Wording.Of(
                        $"avrundat en gång till närmaste {terms.Unit}: {payout.Amount}",
                        $"rounded once to the nearest {terms.Unit}: {payout.Amount}"
                    ),
                    RoundedOnce
                )
            );
        }

        steps.AddRange(
            paid.Select(piece => piece.Rate!)
                .Distinct()
                .Select(rate => new ExplanationStep(RateWords(rate), rate.Source))
        );
        if (paid.Length > 0)
        {
            Wording rule = MonthMeasure.Words(terms.MonthRule);
            steps.Add(new(Wording.Of($"månadsregel: {rule}", $"month rule: {rule}")));
        }

        Wording span = Dates.Span(Span.Start, Span.End);
        return new(Wording.Of($"{payout.Position.Employer}, {payout.Position.Role}, {span}"), payout.Amount, steps);
    }

    private static Wording SumWords(PayoutPiece[] paid, Fraction exact)
    {
        Wording sum = paid.Select(piece => piece.Kronor.AsKronor())
            .Aggregate((sum, part) => Wording.Of($"{sum} + {part}"));
        return Wording.Of($"{sum} = {exact.AsKronor()}");
    }

    private static Wording LineWords(Payout payout) =>
        Wording.Of(
            $"{payout.Position.Role} {payout.EstablishedScope:N}: {payout.Amount}{(payout.IsVacant ? ", vakant" : "")}",
            $"{payout.Position.Role} {payout.EstablishedScope:N}: {payout.Amount}{(payout.IsVacant ? ", vacant" : "")}"
        );

    private Wording RunningWords(LocalDate from, Fraction before, Fraction through, Sek unit)
    {
        (Sek paid, Sek due) = (before.ToNearest(unit), through.ToNearest(unit));
        Wording atEnd = Wording.Of(
            $"till och med {Span.End.Iso()} {through.AsKronor()}, {due}",
            $"through {Span.End.Iso()} {through.AsKronor()}, {due}"
        );
        Wording atStart = Wording.Of(
            $"före {Span.Start.Iso()} {before.AsKronor()}, {paid}",
            $"before {Span.Start.Iso()} {before.AsKronor()}, {paid}"
        );
        Wording sum = Wording.Of($"{atEnd}; {atStart}; {due} - {paid} = {due - paid}");
        return Wording.Of(
            $"löpande från {from.Iso()}, avrundat till närmaste {unit}: {sum}",
            $"running from {from.Iso()}, rounded to the nearest {unit}: {sum}"
        );
    }

    private static Wording RateWords(DatedValue<Rate> rate)
    {
        (Wording month, Wording year) = (rate.Value.KronorPerMonth.AsKronor(), rate.Value.KronorPerYear.AsKronor());
        return Wording.Of(
            $"{month} = {year} / 12, för en heltidstjänst från {rate.From.Iso()}",
            $"{month} = {year} / 12, for a full-time post from {rate.From.Iso()}"
        );
    }
}
