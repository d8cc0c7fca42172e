using NodaTime;
using static MoreLinq.Extensions.GroupAdjacentExtension;
using static MoreLinq.Extensions.PairwiseExtension;

namespace Finsam.Domain;

// Days on which nothing changes, both ends included: one scope at one rate, or a vacancy. What is paid is their sum,
// and the explanation lists them: there is no other walk through the days.
internal sealed record PayoutPiece(
    LocalDate First,
    LocalDate Last,
    Fraction Months,
    Scope? Scope,
    DatedValue<Rate>? Rate
)
{
    internal Fraction Kronor { get; private init; }

    internal static PayoutPiece[] Of(Position position, PayoutTerms terms, LocalDate first, LocalDate end) =>
        [
            .. position
                .Scopes.SelectMany(scope => new[] { scope.From, scope.End })
                .Concat(terms.Rates.Values.Select(rate => rate.From))
                .Where(day => day > first && day < end)
                .Append(first)
                .Append(end)
                .Distinct()
                .Order()
                .Pairwise((from, until) => Between(position, terms, from, until))
                .GroupAdjacent(
                    piece => (piece.Scope?.FullTime, piece.Scope?.Decision, piece.Rate),
                    (_, same) => same.Aggregate(Joined)
                ),
        ];

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

    private static PayoutPiece Joined(PayoutPiece one, PayoutPiece next) =>
        one with
        {
            Last = next.Last,
            Months = one.Months + next.Months,
            Kronor = one.Kronor + next.Kronor,
        };

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
