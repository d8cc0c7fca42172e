namespace Finsam.Domain;

/// <summary>All that somebody knows of a federation's year, and all that follows from it.</summary>
/// <remarks>Swedish: <i>förbundets år</i>. What is left out is empty, and means not told. What follows is computed when
/// it is asked for, once; a change gives another year, which is checked anew. Equal when all that is told is equal; not
/// ordered.</remarks>
[NoJsonForm]
public sealed partial class FederationYear : IEquatable<FederationYear>
{
    private readonly YearInputs _told;

    /// <summary>A year of a federation.</summary>
    /// <exception cref="ArgumentException">An item of a list is null, or the parts do not hold together: a line, a
    /// position or an initiative refers to a member, role or initiative that is not there; two things have one key; a
    /// year's decisions cannot be split; or the year is none of the federation's. The message names all of it, each
    /// with the input that it stands in.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are no federations in <paramref name="year"/>.</exception>
    /// <exception cref="AllocationTieException">A tie that a decision refuses.</exception>
    public FederationYear(
        Federation federation,
        int year,
        PopulationTable? populations = null,
        IEnumerable<ContributionDecision>? contributionDecisions = null,
        IEnumerable<Role>? roles = null,
        IEnumerable<Position>? positions = null,
        IEnumerable<Paid>? paid = null,
        IEnumerable<Initiative>? initiatives = null,
        GeneralDeduction? generalDeduction = null,
        LineTable? lines = null,
        OverheadRange? overheadRange = null,
        Materiality? materiality = null,
        BalanceTable? balances = null,
        IEnumerable<EquityChange>? equityChanges = null,
        Dated<EquityPolicy>? equityPolicy = null,
        CharterShares? charterShares = null,
        IEnumerable<CashMovement>? cashMovements = null,
        LocalDate? accountsDrawnUpOn = null,
        IEnumerable<AccountRule>? accountRules = null,
        IEnumerable<Goal>? goals = null
    )
        : this(
            new YearInputs
            {
                Federation = Guard.Against.Null(federation),
                Year = Act.CheckYear(year, nameof(year)),
                Populations = populations ?? PopulationTable.Empty,
                ContributionDecisions =
                [
                    .. Guard.Against.NullItem(contributionDecisions ?? [], nameof(contributionDecisions)),
                ],
                Roles = [.. Guard.Against.NullItem(roles ?? [], nameof(roles))],
                Positions = [.. Guard.Against.NullItem(positions ?? [], nameof(positions))],
                Paid = [.. Guard.Against.NullItem(paid ?? [], nameof(paid))],
                Initiatives = [.. Guard.Against.NullItem(initiatives ?? [], nameof(initiatives))],
                GeneralDeduction = generalDeduction,
                Lines = lines ?? LineTable.Empty,
                OverheadRange = overheadRange,
                Materiality = materiality,
                Balances = balances ?? BalanceTable.Empty,
                EquityChanges = [.. Guard.Against.NullItem(equityChanges ?? [], nameof(equityChanges))],
                EquityPolicy = equityPolicy,
                CharterShares = charterShares,
                CashMovements = [.. Guard.Against.NullItem(cashMovements ?? [], nameof(cashMovements))],
                AccountsDrawnUpOn = Guard.Against.OtherCalendar(accountsDrawnUpOn),
                Goals = [.. Guard.Against.NullItem(goals ?? [], nameof(goals))],
                AccountRules = [.. Guard.Against.NullItem(accountRules ?? [], nameof(accountRules))],
            }
        ) { }

    private FederationYear(YearInputs told)
        : this(told, [.. told.Problems()]) { }

    // With what has been found to be wrong with it.
    private FederationYear(YearInputs told, InputProblem[] problems)
    {
        Guard.Against.Problems(problems.Select(each => $"{each.Input}: {each.Text}"), problems.FirstOrDefault().Input);
        _told = told;
        _splits = told
            .ContributionDecisions.GroupBy(decision => decision.Year)
            .ToDictionary(same => same.Key, same => ContributionSplit.Of(told.Federation, same, told.Populations));
    }

    /// <summary>The federation.</summary>
    public Federation Federation => _told.Federation;

    /// <summary>The calendar year.</summary>
    public int Year => _told.Year;

    /// <summary>Inhabitants by member, day and ages.</summary>
    public PopulationTable Populations => _told.Populations;

    /// <summary>What has been decided about contributions, of other years too that a column shows; what follows is
    /// <see cref="Contributions"/>.</summary>
    public Listing<ContributionDecision> ContributionDecisions => _told.ContributionDecisions;

    /// <summary>What is paid for which kind of position.</summary>
    public Listing<Role> Roles => _told.Roles;

    /// <summary>Who employs in which role, to what scope, on which days; what follows is
    /// <see cref="Payouts"/>.</summary>
    public Listing<Position> Positions => _told.Positions;

    /// <summary>What was in fact paid for positions; what follows is <see cref="Corrections"/>.</summary>
    public Listing<Paid> Paid => _told.Paid;

    /// <summary>What is financed, with grants and requisitions; what follows is <see cref="GrantUses"/>.</summary>
    public Listing<Initiative> Initiatives => _told.Initiatives;

    /// <summary>What budgets and plans take off grants; null where they take nothing.</summary>
    public GeneralDeduction? GeneralDeduction => _told.GeneralDeduction;

    /// <summary>Budget, plan, outcome and forecast as told; what follows is <see cref="Figures"/>.</summary>
    public LineTable Lines => _told.Lines;

    /// <summary>Which share of the costs board, administration and audit are to be; null where nobody has
    /// said.</summary>
    public OverheadRange? OverheadRange => _told.OverheadRange;

    /// <summary>From when a cost above its budget is told, and at which level; null where nobody has said: then each
    /// line is.</summary>
    public Materiality? Materiality => _told.Materiality;

    /// <summary>What is owned and owed as told; what follows is <see cref="BalanceOn"/>.</summary>
    public BalanceTable Balances => _told.Balances;

    /// <summary>Equity that was taken over, paid out or repaid; what follows is <see cref="Equity"/>.</summary>
    public Listing<EquityChange> EquityChanges => _told.EquityChanges;

    /// <summary>What equity is to be, such as <see cref="EquityPolicy.AsCitedIn2020"/>; null where nobody has
    /// said.</summary>
    public Dated<EquityPolicy>? EquityPolicy => _told.EquityPolicy;

    /// <summary>The members' shares in assets and debts by the charter; null where nobody has told them.</summary>
    public CharterShares? CharterShares => _told.CharterShares;

    /// <summary>Money that comes and goes, beside contributions that have days of payment; what follows is
    /// <see cref="Liquidity"/>.</summary>
    public Listing<CashMovement> CashMovements => _told.CashMovements;

    /// <summary>The day the board drew up the annual accounts; null where that is not known.</summary>
    public LocalDate? AccountsDrawnUpOn => _told.AccountsDrawnUpOn;

    /// <summary>Which accounts of the bookkeeping the lines are made of, in the order that they are tried.</summary>
    public Listing<AccountRule> AccountRules => _told.AccountRules;

    /// <summary>The goals of the year, and how far they were reached.</summary>
    public Listing<Goal> Goals => _told.Goals;

    /// <summary>Whether all that is told of two years is equal.</summary>
    public static bool operator ==(FederationYear? left, FederationYear? right) => Equals(left, right);

    /// <summary>Whether something that is told of two years differs.</summary>
    public static bool operator !=(FederationYear? left, FederationYear? right) => !Equals(left, right);

    /// <summary>Whether all that is told of another year is equal.</summary>
    public bool Equals(FederationYear? other) => other is not null && _told == other._told;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FederationYear);

    /// <inheritdoc/>
    public override int GetHashCode() => _told.GetHashCode();

    /// <summary>The federation and the year.</summary>
    public override string ToString() => FormattableString.Invariant($"{Federation} {Year}");
}
