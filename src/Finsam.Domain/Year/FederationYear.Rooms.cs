namespace Finsam.Domain;

public sealed partial class FederationYear
{
    private readonly Dictionary<int, ContributionSplit> _splits;
    private Dictionary<LocalDate, BalanceSheet>? _sheets;

    /// <summary>The days of the year that the federation has; all of it but in its first and last year.</summary>
    public DateInterval Days => _told.Days;

    /// <summary>What each member contributes, by all decisions about the year.</summary>
    /// <exception cref="NotKnownException">Nothing is decided about the year.</exception>
    public ContributionSplit Contributions =>
        SplitOf(Year) ?? throw new NotKnownException(NoDecision(Year, new(Page.Contributions, Text(Year))));

    /// <summary>What is paid for positions during the year.</summary>
    /// <exception cref="NotKnownException">A role has no rate on a day that is paid for.</exception>
    public PayoutRun Payouts => field ??= PayoutsIn(Days);

    /// <summary>What is to be put right, where pay has changed backwards: what roles and positions now make of the days
    /// that were paid for, less what was paid.</summary>
    /// <exception cref="NotKnownException">A role has no rate on a day that was paid for.</exception>
    public Listing<Correction> Corrections =>
        field ??= LacksRateOfPaid is { } missing
            ? throw new NotKnownException(missing)
            : PayoutRun.Corrected([.. Roles], [.. Positions], Paid);

    /// <summary>The grants of the year, with what has been requisitioned of each.</summary>
    public Listing<GrantUse> GrantUses =>
        field ??= [
            .. Initiatives
                .Where(initiative => initiative.FindGrant(Year) is not null)
                .Select(initiative => GrantUse.For(initiative, Year)),
        ];

    /// <summary>Every line and every sum of every column.</summary>
    public Figures Figures =>
        field ??= new(Lines, AmountIn, column => ColumnFigures.Of(OpeningOf(column)), EquityChangesIn);

    /// <summary>What the year opened with, its result, what else changed equity, and what it closed with.</summary>
    public EquityChain Equity => field ??= ChainOfEquity();

    /// <summary>Money in hand day by day: the cash that the year opened with, contributions on their days of payment,
    /// and the movements that are told.</summary>
    public LiquidityCurve Liquidity => field ??= CurveOfCash();

    /// <summary>What is paid for positions during some days.</summary>
    /// <param name="days">The days, both ends included, such as one of <see cref="YearParts.HalfYears"/>.</param>
    /// <param name="runningFrom">The first day of consecutive spans that are to sum to the öre; left out, the days are
    /// rounded by themselves.</param>
    /// <exception cref="ArgumentException">A day is not by the ISO calendar, or <paramref name="runningFrom"/> is after
    /// the first.</exception>
    /// <exception cref="NotKnownException">A role has no rate on a day that is paid for.</exception>
    public PayoutRun PayoutsIn(DateInterval days, LocalDate? runningFrom = null)
    {
        Guard.Against.OtherCalendar(days);
        return LacksRate(days, runningFrom) is { } missing
            ? throw new NotKnownException(missing)
            : PayoutRun.For(Roles, Positions, days, runningFrom);
    }

    /// <summary>What is owned and owed on a day.</summary>
    /// <param name="day">The day; on one that the balances do not have, nothing is known.</param>
    public BalanceSheet BalanceOn(LocalDate day) =>
        (_sheets ??= Balances.Days.ToDictionary(each => each, Balances.On)).GetValueOrDefault(day) ?? Balances.On(day);

    /// <summary>How the result between two days became a change in cash.</summary>
    /// <param name="from">The earlier day, in the same year or at the end of the year before.</param>
    /// <param name="to">The later day.</param>
    /// <exception cref="ArgumentException">The days are not so, or not by the ISO calendar.</exception>
    public CashBridge CashBridge(LocalDate from, LocalDate to) =>
        new(BalanceOn(from), BalanceOn(to), EquityChangedAfter(from, to));

    internal Sek EquityChangedAfter(LocalDate from, LocalDate to) =>
        EquityChanges.Where(change => change.Day > from && change.Day <= to).Sum(change => change.Effect);

    internal Missing? LacksRateOfPaid =>
        Paid.Select(paid => PayoutRun.LackingRate(Role(paid.Role), Positions.Where(paid.IsFor), paid.Days))
            .FirstOrDefault(lacking => lacking is not null);

    internal Missing? LacksRate(DateInterval days, LocalDate? runningFrom = null) =>
        Roles
            .Select(role => PayoutRun.LackingRate(role, Positions, days, runningFrom, new(Page.Payouts, Text(days))))
            .FirstOrDefault(lacking => lacking is not null);

    internal ContributionSplit? SplitOf(int year) => _splits.GetValueOrDefault(year);

    // The column that the year closes by: its whole outcome, else its forecast, else the budget in force at its end.
    internal Column? ClosingColumn =>
        WholeYear(ColumnKind.Outcome) ?? WholeYear(ColumnKind.Forecast) ?? BudgetOn(Days.End);

    // The one that was decided last by then; those without a day were decided before the year.
    internal Column? BudgetOn(LocalDate day) =>
        Lines
            .Columns.Where(column => column.Kind == ColumnKind.Budget && column.Year == Year)
            .Where(column => column.DecidedOn is not { } decided || decided <= day)
            .Reverse()
            .MaxBy(column => column.DecidedOn ?? LocalDate.MinIsoValue);

    internal static string Text(int year) => FormattableString.Invariant($"{year}");

    // As a place names the days of a payout.
    internal static string Text(DateInterval days) => Place.ColumnOf(days);

    private Column? WholeYear(ColumnKind kind) =>
        Lines.Columns.LastOrDefault(column =>
            column.Kind == kind && column.Year == Year && column.Days.Start <= Days.Start && column.Days.End >= Days.End
        );

    private static Missing NoDecision(int year, Place place) =>
        new(Wording.Of($"beslut om medlemsbidrag {Text(year)}", $"decisions about contributions {Text(year)}"), place);

    private LiquidityCurve CurveOfCash()
    {
        IEnumerable<CashMovement> contributions = (SplitOf(Year)?.Payments.All ?? []).Select(payment =>
            CashMovement.In(payment.Day, payment.Amount, $"medlemsbidrag, {payment.Member}")
        );
        return new(
            BalanceOn(Days.Start.PlusDays(-1))[BalanceKind.Cash],
            Days.Start,
            contributions.Concat(CashMovements.Where(movement => Days.Contains(movement.Day)))
        );
    }
}
