using static MoreLinq.Extensions.PairwiseExtension;

namespace Finsam.Domain;

// Days on which nothing changes, both ends included: one scope at one rate, a vacancy, or nothing told. What is paid is
// their sum, and the explanation lists them: there is no other walk through the days.
internal sealed record PayoutPiece(
    LocalDate First,
    LocalDate Last,
    long MonthParts,
    Scope? Scope,
    DatedValue<Rate>? Rate
)
{
    internal bool IsPaid => Scope is { IsVacancy: false };

    internal bool LacksRate => IsPaid && Rate is null;

    // Months x scope x rate in one fraction, which is reduced once.
    internal Fraction Kronor =>
        (Scope?.FullTime, Rate?.Value.KronorPerMonth) is ({ } posts, { } each)
            ? new(
                MonthParts * posts.Numerator * each.Numerator,
                MonthMeasure.PartsInMonth * posts.Denominator * each.Denominator
            )
            : Fraction.Zero;

    internal static PayoutPiece[] Of(Position position, Role role, LocalDate first, LocalDate last)
    {
        LocalDate end = Scope.EndOf(last);
        LocalDate[] changes =
        [
            first,
            end,
            .. position.Scopes.Select(scope => scope.From),
            .. position.Scopes.Select(scope => scope.End),
            .. role.Rates.Values.Select(rate => rate.From),
            .. role.Rates.Values.Select(rate => Scope.EndOf(rate.Through)),
        ];
        List<PayoutPiece> pieces = [];
        foreach (
            (LocalDate from, LocalDate until) in changes
                .Where(day => first <= day && day <= end)
                .Distinct()
                .Order()
                .Pairwise((from, until) => (from, until))
        )
        {
            Scope? scope = position.PaidOn(from);
            PayoutPiece next = new(
                from,
                until.PlusDays(-1),
                MonthMeasure.Before(until, role.Months) - MonthMeasure.Before(from, role.Months),
                scope,
                scope is { IsVacancy: false } ? role.Rates.Find(from) : null
            );
            if (pieces is [.., var before] && before.PaysAs(next))
            {
                pieces[^1] = before with { Last = next.Last, MonthParts = before.MonthParts + next.MonthParts };
            }
            else
            {
                pieces.Add(next);
            }
        }

        return [.. pieces];
    }

    // Months without the year where all of the days are in one.
    internal Wording Words(DateInterval all)
    {
        Wording days = all.Start.Year == all.End.Year ? Dates.SpanInYear(First, Last) : Dates.Span(First, Last);
        if (!IsPaid)
        {
            return Scope is null
                ? Wording.Of($"{days}: ingen omfattning angiven", $"{days}: no scope told")
                : Wording.Of($"{days}: vakant, ingen utbetalning", $"{days}: vacant, no payout");
        }

        (Wording rate, Wording amount) = (Rate!.Value.KronorPerMonth.AsKronor(), Kronor.AsKronor());
        return Wording.Of($"{days}: {MonthWords()} x {ScopeWords(Scope!.FullTime)} x {rate} = {amount}");
    }

    private bool PaysAs(PayoutPiece other) =>
        Scope?.FullTime == other.Scope?.FullTime && Scope?.Decision == other.Scope?.Decision && Rate == other.Rate;

    private Wording MonthWords()
    {
        Fraction months = new(MonthParts, MonthMeasure.PartsInMonth);
        return months == Fraction.One
            ? new("1 månad", "1 month")
            : Wording.Of($"{months.AsMixedNumber()} månader", $"{months.AsMixedNumber()} months");
    }

    // Two decimals where they are enough, as tables print a scope.
    internal static Wording ScopeWords(Fraction fullTime) =>
        (fullTime * 100).Denominator.IsOne
            ? Wording.Of($"{fullTime:N2} heltidstjänst", $"{fullTime:N2} full-time post")
            : Wording.Of($"{fullTime:N} heltidstjänst", $"{fullTime:N} full-time post");
}
