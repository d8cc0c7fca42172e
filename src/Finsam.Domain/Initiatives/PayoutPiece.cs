using NodaTime;

namespace Finsam.Domain;

/// <summary>Days on which nothing changes, both ends included: one scope at one rate, or a vacancy.</summary>
internal sealed record PayoutPiece(
    LocalDate First,
    LocalDate Last,
    Fraction Months,
    Fraction? Scope,
    GrantedScope? Granted,
    DatedValue<PostRate>? Rate
)
{
    /// <summary>What the days are worth, exactly.</summary>
    internal Fraction Kronor => Scope is { } scope ? Months * scope * Rate!.Value.KronorPerMonth : Fraction.Zero;

    /// <summary>A span in pieces, day by day in order.</summary>
    internal static IEnumerable<PayoutPiece> Of(Post post, PayoutTerms terms, LocalDate first, LocalDate last)
    {
        LocalDate[] changes =
        [
            .. post
                .Paid.SelectMany(stretch => new[] { stretch.First, stretch.End })
                .Concat(terms.Rates.Values.Select(value => value.From))
                .Where(day => day > first && day <= last)
                .Append(first)
                .Append(PostScope.End(last))
                .Distinct()
                .Order(),
        ];
        PayoutPiece? piece = null;
        foreach ((LocalDate from, LocalDate end) in changes.Zip(changes.Skip(1)))
        {
            PayoutPiece next = Between(post, terms, from, end);
            if (piece is not null && !piece.IsSameAs(next))
            {
                yield return piece;
                piece = null;
            }

            piece = piece is null ? next : piece with { Last = next.Last, Months = piece.Months + next.Months };
        }

        if (piece is not null)
        {
            yield return piece;
        }
    }

    /// <summary>What the days from one up to another are worth, exactly; nothing where there are none.</summary>
    internal static Fraction KronorBetween(Post post, PayoutTerms terms, LocalDate first, LocalDate end) =>
        first == end ? Fraction.Zero : Of(post, terms, first, end.PlusDays(-1)).Select(piece => piece.Kronor).Sum();

    /// <summary>The piece in words; months without the year where all of the span is in one.</summary>
    internal Wording Words(DateInterval span)
    {
        Wording days = span.Start.Year == span.End.Year ? Dates.SpanInYear(First, Last) : Dates.Span(First, Last);
        if (Scope is not { } scope)
        {
            return new($"{days.Swedish}: vakant, ingen utbetalning", $"{days.English}: vacant, no payout");
        }

        (Wording months, Wording posts) = (MonthWords(), ScopeWords(scope));
        (Wording rate, Wording amount) = (Rate!.Value.KronorPerMonth.AsKronor(), Kronor.AsKronor());
        return new(
            $"{days.Swedish}: {months.Swedish} x {posts.Swedish} x {rate.Swedish} = {amount.Swedish}",
            $"{days.English}: {months.English} x {posts.English} x {rate.English} = {amount.English}"
        );
    }

    private static PayoutPiece Between(Post post, PayoutTerms terms, LocalDate from, LocalDate end)
    {
        Fraction months = new(
            MonthMeasure.Before(end, terms.MonthRule) - MonthMeasure.Before(from, terms.MonthRule),
            MonthMeasure.PartsInMonth
        );
        LocalDate last = end.PlusDays(-1);
        return Array.FindAll(post.Paid, stretch => stretch.First <= from && stretch.End > from) is [var paid]
            ? new(from, last, months, paid.Scope, paid.Granted, terms.Rates.On(from))
            : new(from, last, months, null, null, null);
    }

    private Wording MonthWords()
    {
        Wording months = Months.AsMixedNumber();
        return Months == Fraction.One
            ? new("1 månad", "1 month")
            : new($"{months.Swedish} månader", $"{months.English} months");
    }

    /// <summary>Two decimals where they are enough, as tables print a scope.</summary>
    private static Wording ScopeWords(Fraction scope)
    {
        string format = (scope * 100).Denominator.IsOne ? "N2" : "N";
        return new(
            $"{scope.ToString(Language.Swedish, format)} heltid",
            $"{scope.ToString(Language.English, format)} full-time"
        );
    }

    private bool IsSameAs(PayoutPiece other) => Scope == other.Scope && Granted == other.Granted && Rate == other.Rate;
}
