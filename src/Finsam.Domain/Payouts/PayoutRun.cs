namespace Finsam.Domain;

/// <summary>What a federation pays its members for their positions during a span of days.</summary>
/// <remarks>Swedish: <i>utbetalning</i>, of one occasion. A payout is scope times rate times months, for the scope that
/// the board has granted where it has, else for the established scope; rounded once for each position. Equal only to
/// itself; not ordered.</remarks>
[NoJsonForm]
public sealed partial class PayoutRun : Worded
{
    private PayoutRun(Role[] roles, Position[] positions, DateInterval days, LocalDate? runningFrom)
    {
        (Roles, Positions, Days, RunningFrom) = ([.. roles], [.. positions], days, runningFrom);
        var agreed = roles.ToDictionary(role => role.Name, StringComparer.Ordinal);
        Payouts = [.. positions.Select(position => new Payout(this, position, agreed[position.Role]))];
        Guard.Against.Problems(Payouts.Select(payout => payout.NoRate), nameof(roles));
        Employers = positions.Select(position => position.Employer).Distinct().ToListing();
        Total = Payouts.Sum(payout => payout.Amount);
    }

    /// <summary>What has been agreed about each role.</summary>
    public Listing<Role> Roles { get; }

    /// <summary>The positions, in the order given.</summary>
    public Listing<Position> Positions { get; }

    /// <summary>The days, both ends included.</summary>
    public DateInterval Days { get; }

    /// <summary>The day from which rounded totals run, so that consecutive spans sum exactly; null where each span is
    /// rounded by itself.</summary>
    public LocalDate? RunningFrom { get; }

    /// <summary>The payouts, one for each position, in the order of the positions.</summary>
    public Listing<Payout> Payouts { get; }

    /// <summary>Those who are paid, in the order of their first positions.</summary>
    public Listing<Member> Employers { get; }

    /// <summary>What is paid in all.</summary>
    public Sek Total { get; }

    /// <summary>What a member is paid for all its positions.</summary>
    /// <exception cref="ArgumentException"><paramref name="employer"/> has no position.</exception>
    public Sek this[Member employer] => Of(employer).Sum(payout => payout.Amount);

    /// <summary>What is paid for all positions of a role; 0 kr where no position has it.</summary>
    /// <exception cref="ArgumentException"><paramref name="role"/> is none of the roles.</exception>
    public Sek this[string role] => Of(RoleOf(role)).Sum(payout => payout.Amount);

    /// <summary>What a member is paid for its positions of a role; 0 kr where it has none.</summary>
    /// <exception cref="ArgumentException"><paramref name="employer"/> has no position, or <paramref name="role"/>
    /// is none of the roles.</exception>
    public Sek this[Member employer, string role] => Of(employer, RoleOf(role)).Sum(payout => payout.Amount);

    /// <summary>Works out what is paid for positions during a span of days.</summary>
    /// <param name="roles">What has been agreed, for every role that a position has.</param>
    /// <param name="positions">The positions, each once.</param>
    /// <param name="days">The days, both ends included: a half-year, a quarter, a month or any other.</param>
    /// <param name="runningFrom">The first day of consecutive spans that are to sum exactly to what they are worth
    /// together: each is then paid what the positions, as they are given, have earned since that day, rounded, less the
    /// same for the time before the span. Left out, each span is rounded by itself.</param>
    /// <exception cref="ArgumentException">A role or a position stands twice; a position has a role that is not there,
    /// or a scope above the stated maximum; one member is given in two ways; a role has no rate on a day that is paid
    /// for; or <paramref name="runningFrom"/> is after the first day. The message names all of one
    /// argument.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> ends on the last day that the calendar
    /// has.</exception>
    /// <exception cref="OverflowException">A payout is more than an amount can hold.</exception>
    public static PayoutRun For(
        IEnumerable<Role> roles,
        IEnumerable<Position> positions,
        DateInterval days,
        LocalDate? runningFrom = null
    )
    {
        (Role[] agreed, Position[] all) = (Guard.Against.NullItem(roles), Guard.Against.NullItem(positions));
        Guard.Against.OtherCalendar(days);
        Guard.Against.OtherCalendar(runningFrom);
        Guard.Against.OutOfRange(
            days.End == LocalDate.MaxIsoValue,
            $"Days cannot end on {days.End.Iso()}, the last there is. Give the last day that is paid for.",
            nameof(days)
        );
        Guard.Against.Wrong(
            runningFrom > days.Start,
            $"Totals cannot run from {runningFrom?.Iso()} when the days begin on {days.Start.Iso()}. "
                + $"Give that day or an earlier one.",
            nameof(runningFrom)
        );
        Guard.Against.Problems(Role.Problems(agreed), nameof(roles));
        Guard.Against.Problems(Position.Problems(all, agreed, days), nameof(positions));
        return new(agreed, all, days, runningFrom);
    }

    /// <summary>What is to be put right, where a rate or a scope has changed backwards: what roles and positions now
    /// make of the days, less what was paid for them.</summary>
    /// <param name="roles">What has been agreed, for every role that a position has.</param>
    /// <param name="positions">The positions, as they are now known to have been.</param>
    /// <param name="paid">What was paid; payments for days that overlap are taken together.</param>
    /// <returns>A correction for each position and stretch of days where the two differ; none where all
    /// agrees.</returns>
    /// <exception cref="ArgumentException">Something was paid that no position answers for, or with an id in some
    /// places and without in others; or roles and positions are refused as by <see cref="For"/>.</exception>
    public static Listing<Correction> Corrections(
        IEnumerable<Role> roles,
        IEnumerable<Position> positions,
        IEnumerable<Paid> paid
    )
    {
        (Role[] agreed, Position[] all) = (Guard.Against.NullItem(roles), Guard.Against.NullItem(positions));
        Paid[] payments = Guard.Against.NullItem(paid);
        Guard.Against.Problems(Role.Problems(agreed), nameof(roles));
        Guard.Against.Problems(Paid.Problems(payments, all), nameof(paid));
        if (payments.Length > 0)
        {
            DateInterval days = new(payments.Min(each => each.Days.Start), payments.Max(each => each.Days.End));
            Guard.Against.Problems(Position.Problems(all, agreed, days), nameof(positions));
        }

        return Corrected(agreed, all, payments);
    }

    // Of roles, positions and payments that are checked already.
    internal static Listing<Correction> Corrected(Role[] agreed, Position[] all, IEnumerable<Paid> payments) =>
        payments
            .GroupBy(each => (each.Employer.Key, each.Role, each.Id))
            .SelectMany(Together)
            .Select(same => new Correction(
                Of(agreed, Array.FindAll(all, same[0].IsFor), new(same[0].Days.Start, same.Max(each => each.Days.End))),
                same
            ))
            .Where(correction => correction.Difference != Sek.Zero)
            .ToListing();

    /// <summary>Who gets what for what it puts in: each municipality that shares the year, with its payouts beside its
    /// contribution.</summary>
    /// <param name="contributions">The contributions of the year that the days are in; compare a whole year's payouts
    /// with them.</param>
    /// <exception cref="ArgumentException">The days are not in the year, or one that is paid shares no contributions
    /// that year.</exception>
    public Listing<PayoutComparison> AgainstContributions(ContributionSplit contributions)
    {
        int year = Guard.Against.Null(contributions).Year;
        Guard.Against.Wrong(
            Days.Start.Year != year || Days.End.Year != year,
            $"These payouts are for {Dates.Span(Days.Start, Days.End)} and the contributions for {year}. "
                + $"Compare the same year.",
            nameof(contributions)
        );
        Member[] municipalities = [.. contributions.Members.Where(member => member.Kind == MemberKind.Municipality)];
        Guard.Against.Problems(
            Employers
                .Except(municipalities, Member.ByKey)
                .Select(employer =>
                    Message.Of($"{employer.Identified} is paid, but is no municipality of ")
                    + Message.Of($"{contributions.Federation} in {year}. Compare with the contributions of the ")
                    + "federation that pays it, or leave its positions out."
                ),
            nameof(contributions)
        );
        return
        [
            .. municipalities.Select(each => new PayoutComparison(
                each,
                Employers.Contains(each, Member.ByKey) ? this[each] : Sek.Zero,
                contributions
            )),
        ];
    }

    // Of roles and positions that are checked already.
    internal static PayoutRun Of(
        Role[] roles,
        Position[] positions,
        DateInterval days,
        LocalDate? runningFrom = null
    ) => new(roles, positions, days, runningFrom);

    // What is not told of a role and its positions to pay for some days; null where nothing lacks: on each day a scope
    // of some position is told, and a rate where it is paid.
    internal static Missing? Lacking(
        Role role,
        IEnumerable<Position> positions,
        DateInterval days,
        LocalDate? runningFrom = null,
        Place? place = null
    ) =>
        FirstUntold([.. positions.Where(position => position.Role == role.Name)], days) is { } untold
            ? new(
                Wording.Of($"tjänster som {role.Words} {untold.Iso()}", $"positions as {role.Words} on {untold.Iso()}"),
                place
            )
            : LackingRate(role, positions, days, runningFrom, place);

    internal static Missing? LackingRate(
        Role role,
        IEnumerable<Position> positions,
        DateInterval days,
        LocalDate? runningFrom = null,
        Place? place = null
    )
    {
        LocalDate first = LocalDate.Min(runningFrom ?? days.Start, days.Start);
        if (role.Rates.Covers(first, days.End))
        {
            return null;
        }

        return positions
            .Where(position => position.Role == role.Name)
            .SelectMany(position => PayoutPiece.Of(position, role, first, days.End))
            .Where(piece => piece.LacksRate)
            .Select(piece => piece.First.Iso())
            .Select(day => new Missing(
                Wording.Of($"ersättning för {role.Words} {day}", $"a rate for {role.Words} on {day}"),
                place
            ))
            .FirstOrDefault();
    }

    private static LocalDate? FirstUntold(Position[] positions, DateInterval days)
    {
        for (LocalDate day = days.Start; day <= days.End; )
        {
            Scope? told = positions
                .SelectMany(position => position.Scopes)
                .Where(scope => scope.Covers(day))
                .MaxBy(scope => scope.End);
            if (told is null)
            {
                return day;
            }

            day = told.End;
        }

        return null;
    }

    // Those whose days overlap, by day.
    private static List<Paid[]> Together(IEnumerable<Paid> paid)
    {
        List<Paid[]> all = [];
        foreach (Paid each in paid.OrderBy(each => each.Days.Start))
        {
            if (all is [.., var last] && each.Days.Start <= last.Max(other => other.Days.End))
            {
                all[^1] = [.. last, each];
            }
            else
            {
                all.Add([each]);
            }
        }

        return all;
    }

    private IEnumerable<Payout> Of(Member employer)
    {
        Guard.Against.Stranger(employer, Employers, $"has no position here");
        return Payouts.Where(payout => Member.ByKey.Equals(payout.Position.Employer, employer));
    }

    private IEnumerable<Payout> Of(Role role) => Payouts.Where(payout => payout.Role == role);

    private IEnumerable<Payout> Of(Member employer, Role role) => Of(employer).Where(payout => payout.Role == role);

    private Role RoleOf(string role) =>
        Roles.FirstOrDefault(each => each.Name == Guard.Against.Null(role))
        ?? throw new ArgumentException(
            $"'{role}' is none of the roles, {string.Join(", ", Roles.Select(each => $"'{each}'"))}.",
            nameof(role)
        );
}
