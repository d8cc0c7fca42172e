using NodaTime;

namespace Finsam.Domain;

public sealed partial class PayoutRun
{
    internal static readonly LegalSource RoundedOnce = new(
        SourceKind.LibraryChoice,
        "docs/decisions/0009",
        new(
            "Varje utbetalning avrundas en gång, en exakt halva uppåt; inget dokument säger hur.",
            "Each payout is rounded once, an exact half up; no document says how."
        )
    );

    /// <summary>Where a member's amount comes from: a line for each of its posts.</summary>
    /// <param name="employer">The member.</param>
    /// <returns>The steps; each payout explains itself further.</returns>
    /// <exception cref="ArgumentException"><paramref name="employer"/> is null or has no post.</exception>
    public Explanation Explain(Member employer)
    {
        Wording span = Dates.Span(Span.Start, Span.End);
        return new(
            new($"{employer}, {span.Swedish}", $"{employer}, {span.English}"),
            this[employer],
            Of(employer)
                .Select(payout => new ExplanationStep(
                    Wording.Of(
                        $"{payout.Post.Role.Swedish} {payout.EstablishedScope:N}: {payout.Amount}{(payout.IsVacant ? ", vakant" : "")}",
                        $"{payout.Post.Role.English} {payout.EstablishedScope:N}: {payout.Amount}{(payout.IsVacant ? ", vacant" : "")}"
                    )
                ))
        );
    }

    internal Explanation Explain(Payout payout)
    {
        RateTable rates = _rates[payout.Post.Role];
        PayoutPiece[] pieces = [.. PayoutPiece.Of(payout.Post, rates.Terms, Span.Start, Span.End)];
        Fraction exact = pieces.Select(piece => piece.Kronor).Sum();
        List<ExplanationStep> steps =
        [
            .. pieces.Select(piece => new ExplanationStep(piece.Words(Span), piece.Granted?.Decision.Source)),
        ];
        PayoutPiece[] paid = Array.FindAll(pieces, piece => piece.Scope is not null);
        if (paid.Length > 1)
        {
            steps.Add(new(SumWords(paid, exact)));
        }

        Sek amount = exact.RoundedHalfUp(rates.Terms.Unit);
        if (RunningFrom is { } from)
        {
            Fraction before = PayoutPiece.KronorBetween(payout.Post, rates.Terms, from, Span.Start);
            amount = (before + exact).RoundedHalfUp(rates.Terms.Unit) - before.RoundedHalfUp(rates.Terms.Unit);
            steps.Add(new(RunningWords(from, before, before + exact, rates.Terms.Unit), RoundedOnce));
        }
        else if (amount.Kronor != exact)
        {
            steps.Add(
                new(
                    Wording.Of(
                        $"avrundat en gång till närmaste {rates.Terms.Unit}: {amount}",
                        $"rounded once to the nearest {rates.Terms.Unit}: {amount}"
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
            Wording rule = MonthMeasure.Words(rates.Terms.MonthRule);
            steps.Add(new(new($"månadsregel: {rule.Swedish}", $"month rule: {rule.English}")));
        }

        Wording span = Dates.Span(Span.Start, Span.End);
        return new(
            new(
                $"{payout.Post.Employer}, {payout.Post.Role.Swedish}, {span.Swedish}",
                $"{payout.Post.Employer}, {payout.Post.Role.English}, {span.English}"
            ),
            amount,
            steps
        );
    }

    private static Wording SumWords(PayoutPiece[] paid, Fraction exact) =>
        new(
            $"{string.Join(" + ", paid.Select(piece => piece.Kronor.AsKronor().Swedish))} = {exact.AsKronor().Swedish}",
            $"{string.Join(" + ", paid.Select(piece => piece.Kronor.AsKronor().English))} = {exact.AsKronor().English}"
        );

    private Wording RunningWords(LocalDate from, Fraction before, Fraction through, Sek unit)
    {
        (Wording exactBefore, Wording exactThrough) = (before.AsKronor(), through.AsKronor());
        (Sek paid, Sek due) = (before.RoundedHalfUp(unit), through.RoundedHalfUp(unit));
        return Wording.Of(
            $"löpande från {from.Iso()}, avrundat till närmaste {unit}: till och med {Span.End.Iso()} {exactThrough.Swedish}, {due}; före {Span.Start.Iso()} {exactBefore.Swedish}, {paid}; {due} - {paid} = {due - paid}",
            $"running from {from.Iso()}, rounded to the nearest {unit}: through {Span.End.Iso()} {exactThrough.English}, {due}; before {Span.Start.Iso()} {exactBefore.English}, {paid}; {due} - {paid} = {due - paid}"
        );
    }

    private static Wording RateWords(DatedValue<PostRate> rate)
    {
        (Wording month, Wording year) = (rate.Value.KronorPerMonth.AsKronor(), rate.Value.KronorPerYear.AsKronor());
        return new(
            $"{month.Swedish} = {year.Swedish} / 12, för en heltidstjänst från {rate.From.Iso()}",
            $"{month.English} = {year.English} / 12, for a full-time post from {rate.From.Iso()}"
        );
    }
}
