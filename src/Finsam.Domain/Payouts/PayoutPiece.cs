using NodaTime;
using static MoreLinq.Extensions.PairwiseExtension;

namespace Finsam.Domain;

// Days on which nothing changes, both ends included: one scope at one rate, or a vacancy. What is paid is their sum, and
// the explanation lists them: there is no other walk through the days.
internal sealed record PayoutPiece(
    LocalDate First,
    LocalDate Last,
    Fraction Months,
    Scope? Scope,
    DatedValue<Rate>? Rate
)
{
    internal Fraction Kronor { get; private init; }

    internal static PayoutPiece[] Of(Position position, PayoutTerms terms, LocalDate first, LocalDate end)
    {
        List<LocalDate> changes = [first, end];
        changes.AddRange(
            position
                .Scopes.SelectMany(scope => new[] { scope.From, scope.End })
                .Concat(terms.Rates.Values.Select(value => value.From))
                .Where(day => day > first && day < end)
        );
        changes.Sort();
        List<PayoutPiece> pieces = [];
        foreach (
            PayoutPiece next in changes
                .Pairwise((from, until) => from == until ? null : Between(position, terms, from, until))
                .OfType<PayoutPiece>()
        )
        {
            if (pieces is [.., var last] && last.PaysAs(next))
            {
                pieces[^1] = last with
                {
                    Last = next.Last,
                    Months = last.Months + next.Months,
                    Kronor = last.Kronor + next.Kronor,
                };
            }
            else
            {
                pieces.Add(next);
            }
        }

        return [.. pieces];
    }

    // Months without the year where all of the span is in one.
    internal Wording Words(DateInterval span)
    {
        Wording days = span.Start.Year == span.End.Year ? Dates.SpanInYear(First, Last) : Dates.Span(First, Last);
        if (Scope is null)
        {
            return Wording.Of($"{days}: vakant, ingen utbetalning", $"{days}: vacant, no payout");
        }

        (Wording rate, Wording amount) = (Rate!.Value.KronorPerMonth.AsKronor(), Kronor.AsKronor());
        return Wording.Of($"{days}: {MonthWords()} x {ScopeWords(Scope.FullTime)} x {rate} = {amount}");
    }

    private bool PaysAs(PayoutPiece other) =>
        Scope?.FullTime == other.Scope?.FullTime && Scope?.Decision == other.Scope?.Decision && Rate == other.Rate;

    private static PayoutPiece Between(Position position, PayoutTerms terms, LocalDate from, LocalDate end)
    {
        Fraction months = new(
            MonthMeasure.Before(end, terms.MonthRule) - MonthMeasure.Before(from, terms.MonthRule),
            MonthMeasure.PartsInMonth
        );
        return position.PaidOn(from) is { } scope && terms.Rates.On(from) is var rate
            ? new(from, end.PlusDays(-1), months, scope, rate)
            {
                Kronor = months * scope.FullTime * rate.Value.KronorPerMonth,
            }
            : new(from, end.PlusDays(-1), months, null, null);
    }

    private Wording MonthWords() =>
        Months == Fraction.One
            ? new("1 månad", "1 month")
            : Wording.Of($"{Months.AsMixedNumber()} månader", $"{Months.AsMixedNumber()} months");

    // Two decimals where they are enough, as tables print a scope.
    private static Wording ScopeWords(Fraction fullTime) =>
        (fullTime * 100).Denominator.IsOne
            ? Wording.Of($"{fullTime:N2} heltid", $"{fullTime:N2} full-time")
            : Wording.Of($"{fullTime:N} heltid", $"{fullTime:N} full-time");
}
