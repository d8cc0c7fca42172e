using NodaTime;

namespace Finsam.Domain;

/// <summary>What a federation pays its members for their positions during a span of days.</summary>
/// <remarks>
/// <para>Swedish: <i>utbetalning</i>, of one occasion.</para>
/// <para>A payout is scope times rate times months, for the scope that the board has granted where it has, else for the
/// established scope while somebody holds the position, else nothing; rounded once for each position. Equal only to
/// itself; not ordered.</para>
/// </remarks>
public sealed partial class PayoutRun
{
    private readonly Dictionary<Wording, PayoutTerms> _terms;

    private PayoutRun(Position[] positions, PayoutTerms[] terms, DateInterval span, LocalDate? runningFrom)
    {
        (Positions, Terms, Span, RunningFrom) = ([.. positions], [.. terms], span, runningFrom);
        _terms = terms.ToDictionary(each => each.Role);
        Payouts = [.. positions.Select(PayoutOf)];
        Total = Payouts.Sum(payout => payout.Amount);
    }

    /// <summary>The positions, in the order given.</summary>
    public IReadOnlyList<Position> Positions { get; }

    /// <summary>What has been agreed about each role.</summary>
    public IReadOnlyList<PayoutTerms> Terms { get; }

    /// <summary>The days, both ends included.</summary>
    public DateInterval Span { get; }

    /// <summary>The day from which rounded totals run, so that consecutive spans sum exactly; null where each span is
    /// rounded by itself.</summary>
    public LocalDate? RunningFrom { get; }

    /// <summary>The payouts, one for each position, in the order of the positions.</summary>
    public IReadOnlyList<Payout> Payouts { get; }

    /// <summary>What is paid in all.</summary>
    public Sek Total { get; }

    /// <summary>Those who are paid, in the order of their first positions.</summary>
    public IEnumerable<Member> Employers => Positions.Select(position => position.Employer).Distinct();

    /// <summary>What a member is paid for all its positions.</summary>
    /// <returns>The sum of its payouts.</returns>
    /// <exception cref="ArgumentException"><paramref name="employer"/> is null or has no position.</exception>
    public Sek this[Member employer] => Of(employer).Sum(payout => payout.Amount);

    /// <summary>What is paid for all positions of a role.</summary>
    /// <returns>The sum of the payouts; 0 kr where no position has the role.</returns>
    /// <exception cref="ArgumentException"><paramref name="role"/> is null, or nothing is agreed about it.</exception>
    public Sek this[Wording role]
    {
        get
        {
            return _terms.ContainsKey(Guard.Against.Null(role))
                ? Payouts.Where(payout => payout.Position.Role == role).Sum(payout => payout.Amount)
                : throw new ArgumentException(
                    $"Nothing is agreed about {Identified(role)}; "
                        + $"the roles are {string.Join(", ", Terms.Select(each => Identified(each.Role)))}.",
                    nameof(role)
                );
        }
    }

    /// <summary>Works out what is paid for positions during a span of days.</summary>
    /// <param name="positions">The positions, each once.</param>
    /// <param name="terms">What has been agreed, for every role that a position has.</param>
    /// <param name="span">The days, both ends included: a half-year, a quarter, a month or any other.</param>
    /// <param name="runningFrom">The first day of consecutive spans that are to sum exactly to what they are worth
    /// together: each is then paid what the positions, as they are given, have earned since that day, rounded, less the
    /// same for the time before the span. Left out, each span is rounded by itself.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A position is null or stands twice; a role has no terms or two; a scope is
    /// above the stated maximum; a day is paid for before the first rate; <paramref name="runningFrom"/> is after the
    /// span begins; or a day is not by the ISO calendar. The message names all of one kind.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="span"/> ends on the last day that the calendar has.
    /// </exception>
    /// <exception cref="OverflowException">A payout is more than an amount can hold.</exception>
    public static PayoutRun For(
        IEnumerable<Position> positions,
        IEnumerable<PayoutTerms> terms,
        DateInterval span,
        LocalDate? runningFrom = null
    )
    {
        (Position[] all, PayoutTerms[] agreed) = (Guard.Against.NullItem(positions), Guard.Against.NullItem(terms));
        Guard.Against.OtherCalendar(span);
        Guard.Against.OtherCalendar(runningFrom);
        if (span.End == LocalDate.MaxIsoValue)
        {
            throw new ArgumentOutOfRangeException(
                nameof(span),
                $"A span cannot end on {span.End.Iso()}, the last day there is. Give the last day that is paid for."
            );
        }

        if (runningFrom > span.Start)
        {
            throw new ArgumentException(
                $"Totals cannot run from {runningFrom?.Iso()} when the span begins on {span.Start.Iso()}. "
                    + "Give that day or an earlier one.",
                nameof(runningFrom)
            );
        }

        Guard.Against.Repeated(
            agreed,
            each => each.Role,
            same =>
                Message.Of(
                    $"There are {same.Count()} terms for {Identified(same.Key)}. "
                        + $"Give one for each role, with all its rates."
                ),
            nameof(terms)
        );
        return Checked(all, agreed, span, runningFrom);
    }

    /// <summary>The span and the total.</summary>
    public override string ToString() => $"{Dates.Span(Span.Start, Span.End)}: {Total}";

    // Both names of a role, where one may differ by a letter.
    private static string Identified(Wording role) => $"'{role.Swedish}' ('{role.English}')";

    // A forecast is given its positions under another name, and its terms are those of the run.
    private static PayoutRun Checked(
        Position[] positions,
        PayoutTerms[] terms,
        DateInterval span,
        LocalDate? runningFrom,
        string? planned = null
    )
    {
        Guard.Against.Repeated(
            positions,
            position => position,
            same =>
                Message.Of(
                    $"'{same.Key}' stands {same.Count()} times. "
                        + $"Give each once; two positions of one kind are two objects."
                ),
            planned ?? nameof(positions)
        );
        CheckRoles(positions, terms, planned);
        CheckScopes(positions, terms, span, runningFrom ?? span.Start, planned);
        return new(positions, terms, span, runningFrom);
    }

    private static void CheckRoles(Position[] positions, PayoutTerms[] terms, string? planned)
    {
        string without = string.Join(
            "; ",
            positions
                .Where(position => !terms.Any(each => each.Role == position.Role))
                .Select(position => $"{position.Employer}, {Identified(position.Role)}")
        );
        if (without.Length > 0)
        {
            string agreed = string.Join(", ", terms.Select(each => Identified(each.Role)));
            throw new ArgumentException(
                $"There are no terms for {without}. Terms are given for {(agreed.Length == 0 ? "no role" : agreed)}. "
                    + "Give some for each role, the same in both languages.",
                planned ?? nameof(terms)
            );
        }
    }

    private static void CheckScopes(
        Position[] positions,
        PayoutTerms[] terms,
        DateInterval span,
        LocalDate from,
        string? planned
    )
    {
        LocalDate end = Scope.EndOf(span.End);
        (List<string> large, List<string> early) = ([], []);
        foreach (Position position in positions)
        {
            PayoutTerms agreed = Array.Find(terms, each => each.Role == position.Role)!;
            LocalDate firstRate = agreed.Rates.Values[0].From;
            Scope[] paid = [.. position.Scopes.Where(scope => scope.From < end && scope.End > from)];
            large.AddRange(
                paid.Where(scope => scope.End > span.Start && scope.FullTime > agreed.MaximumScope)
                    .Select(scope =>
                        Message.Of($"'{position} {scope}' is above the stated maximum, {agreed.MaximumScope:N}")
                    )
            );
            early.AddRange(
                paid.Select(scope => LocalDate.Max(scope.From, from))
                    .Order()
                    .Take(1)
                    .Where(day => day < firstRate)
                    .Select(day => $"{position} on {day.Iso()}, before {firstRate.Iso()}")
            );
        }

        Guard.Against.Problems(
            large.Select(scope => $"{scope}. Correct the scope, or the maximum in the terms."),
            planned ?? nameof(positions)
        );
        Guard.Against.Problems(
            early.Select(day =>
                $"There is no rate yet for {day}. "
                + "Add the rate that held then, or begin the span, and the running totals, later."
            ),
            planned ?? nameof(terms)
        );
    }

    private IEnumerable<Payout> Of(Member employer)
    {
        Guard.Against.Stranger(employer, Employers, $"has no position here");
        return Payouts.Where(payout => payout.Position.Employer == employer);
    }

    private Payout PayoutOf(Position position)
    {
        try
        {
            PayoutTerms terms = _terms[position.Role];
            PayoutPiece[] pieces = PayoutPiece.Of(position, terms, Span.Start, Scope.EndOf(Span.End));
            Fraction before = BeforeSpan(position, terms);
            Fraction exact = pieces.Select(piece => piece.Kronor).Sum();
            Sek amount = (before + exact).ToNearest(terms.Unit) - before.ToNearest(terms.Unit);
            return new(this, position, pieces, exact, amount);
        }
        catch (OverflowException error)
        {
            throw new OverflowException(
                $"{position}: the payout is more than an amount can hold. "
                    + $"Check its scopes, {string.Join(", ", position.Scopes)}, and the rate.",
                error
            );
        }
    }

    // What running totals have counted before the span.
    private Fraction BeforeSpan(Position position, PayoutTerms terms) =>
        RunningFrom is { } from && from < Span.Start
            ? PayoutPiece.Of(position, terms, from, Span.Start).Select(piece => piece.Kronor).Sum()
            : Fraction.Zero;
}
