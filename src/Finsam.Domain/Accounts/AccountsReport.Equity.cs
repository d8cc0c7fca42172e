using NodaTime;

namespace Finsam.Domain;

public sealed partial class AccountsReport
{
    /// <summary>Equity at the end of the year: the closing balance sheet's, or what the forecast leads to; null in the
    /// middle of a year without a forecast, or where equity is blank.</summary>
    public Sek? YearEndEquity =>
        !(IsAnnual ? Closing : Opening).KnowsEquity ? null
        : IsAnnual ? Closing.Equity.Value
        : Forecast is null ? null
        : Opening.Equity.Value + Statement.Totals(Forecast).Result.Value;

    /// <summary>The column that the next year's plan begins with.</summary>
    /// <param name="name">What it is called, such as <c>Budget 2024</c>.</param>
    /// <returns>A budget of the next year that opens with this year's equity at its end.</returns>
    /// <exception cref="InvalidOperationException">It is in mid-year and has no forecast, or equity is
    /// blank.</exception>
    public PlanColumn OpenNextYear(string name) => new(name, Year + 1, PlanColumnKind.Budget, KnownYearEndEquity());

    /// <summary>Where the equity at the end of the year comes from.</summary>
    /// <returns>The steps: what the year opened with and its result; for a forecast, what that is made of.</returns>
    /// <exception cref="InvalidOperationException">It is in mid-year and has no forecast, or equity is
    /// blank.</exception>
    public Explanation ExplainYearEndEquity()
    {
        Sek equity = KnownYearEndEquity();
        List<ExplanationStep> steps = [];
        if (IsAnnual)
        {
            steps.Add(
                new(
                    Wording.Of(
                        $"balanserat från föregående år: {Closing.BroughtForward}",
                        $"brought forward: {Closing.BroughtForward}"
                    )
                )
            );
            steps.Add(new(Wording.Of($"+ årets resultat: {Closing.Result}", $"+ result: {Closing.Result}")));
            if (Closing.Equity.Difference != Sek.Zero)
            {
                steps.Add(new(Wording.Of($"men tryckt: {equity}", $"but printed: {equity}")));
            }
        }
        else
        {
            Sek result = Statement.Totals(Forecast!).Result.Value;
            steps.Add(
                new(
                    Wording.Of(
                        $"eget kapital {Opening.Date.Iso()}: {Opening.Equity.Value}",
                        $"equity {Opening.Date.Iso()}: {Opening.Equity.Value}"
                    ),
                    EquityFindings.ClosingOpensNext
                )
            );
            steps.Add(
                new(
                    Wording.Of($"+ årets resultat enligt prognosen: {result}", $"+ result by the forecast: {result}"),
                    because: Statement.ExplainResult(Forecast!)
                )
            );
        }

        return new(
            new(
                FormattableString.Invariant($"eget kapital {Year}-12-31"),
                FormattableString.Invariant($"equity {Year}-12-31")
            ),
            equity,
            steps
        );
    }

    /// <summary>How equity stands to a policy at the ends of the years that the report knows.</summary>
    /// <param name="policy">The policy, by date.</param>
    /// <returns>At the end of the year before, if the statement has that year; at the report's day, of the income of
    /// the whole year as forecast or budget have it, with a caveat where that is no year end; and at the end of the
    /// year by the forecast. Left out are days before the policy's first, and those whose equity or contributions have
    /// a blank cell.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public IReadOnlyList<EquityStanding> EquityStandings(Dated<EquityPolicy> policy)
    {
        Guard.Against.Null(policy);
        PlanColumn wholeYear = IsAnnual ? Outcome : Forecast ?? Budget ?? Outcome;
        (PlanColumn? Column, LocalDate Date, Sek? Equity, PlanColumn? Income)[] ends =
        [
            (PreviousYear, Opening.Date, Opening.KnowsEquity ? Opening.Equity.Value : null, PreviousYear),
            (Outcome, Date, Closing.KnowsEquity ? Closing.Equity.Value : null, wholeYear),
            (Forecast, YearParts.Year(Year).End, YearEndEquity, IsAnnual ? null : Forecast),
        ];
        List<EquityStanding> standings = [];
        foreach (var (column, date, equity, income) in ends)
        {
            if (
                income is not null
                && date >= policy.Values[0].From
                && equity is { } known
                && IncomeOn(policy.On(date).Value.Basis, income) is { } basis
            )
            {
                standings.Add(EquityStanding.For(policy, date, known, basis, $"{Statement.Name}, {column}"));
            }
        }

        return standings;
    }

    // Nobody knows where a contribution is blank.
    private Sek? IncomeOn(EquityBasis basis, PlanColumn column) =>
        basis == EquityBasis.Income ? Statement.Totals(column).Income.Value
        : Statement.HasAllContributions(column) ? Statement.SumOfContributions(column)
        : null;

    private Sek KnownYearEndEquity() =>
        YearEndEquity
        ?? throw new InvalidOperationException(
            $"{this} does not tell its equity at the end of the year. "
                + "Add a column of the kind Forecast, and equity to the balance sheets."
        );
}
