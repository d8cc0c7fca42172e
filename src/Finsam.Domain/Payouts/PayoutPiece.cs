using NodaTime;
using static MoreLinq.Extensions.PairwiseExtension;

namespace Finsam.Domain;

// Days on which nothing changes, both ends included: one scope at one rate, or a vacancy. What is paid is their sum,
// and the explanation lists them: there is no other walk through the days.
internal sealed record PayoutPiece(
    LocalDate First,
    LocalDate Last,
    long MonthParts,
    Scope? Scope,
    DatedValue<Rate>? Rate
)
{
    internal Fraction Kronor { get; private init; }

    internal Fraction Months => new(MonthParts, MonthMeasure.PartsInMonth);

    internal static PayoutPiece[] Of(Position position, PayoutTerms terms, LocalDate first, LocalDate end)
    {
        List<LocalDate> changes = [first, end];
        foreach (Scope scope in position.Scopes)
        {
            changes.Add(scope.From);
            changes.Add(scope.End);
        }

        changes.AddRange(terms.Rates.Values.Select(rate => rate.From));
        changes.RemoveAll(day => day < first || day > end);
        changes.Sort();
        List<PayoutPiece> pieces = [];
        foreach ((LocalDate from, LocalDate until) in changes.Pairwise((from, until) => (from, until)))
        {
            if (from == until)
            {
                continue;
            }

            PayoutPiece next = Between(position, terms, from, until);
            if (pieces is [.., var last] && last.PaysAs(next))
            {
                pieces[^1] = last.Joined(next);
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

    private PayoutPiece Joined(PayoutPiece next) =>
        this with
        {
            Last = next.Last,
            MonthParts = MonthParts + next.MonthParts,
            Kronor = Kronor + next.Kronor,
        };

    private static PayoutPiece Between(Position position, PayoutTerms terms, LocalDate from, LocalDate end)
    {
        LocalDate last = end.PlusDays(-1);
        long parts = MonthMeasure.Before(end, terms.MonthRule) - MonthMeasure.Before(from, terms.MonthRule);
        if (position.PaidOn(from) is not { } scope)
        {
            return new(from, last, parts, null, null);
        }

        // Months x scope x rate in one fraction, which is reduced once.
        DatedValue<Rate> rate = terms.Rates.On(from);
        (Fraction posts, Fraction each) = (scope.FullTime, rate.Value.KronorPerMonth);
        return new(from, last, parts, scope, rate)
        {
            Kronor = new(
                parts * posts.Numerator * each.Numerator,
                MonthMeasure.PartsInMonth * posts.Denominator * each.Denominator
            ),
        };
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
