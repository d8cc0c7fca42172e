namespace Finsam.Domain;

// All that is told of a year: what two years are compared by, and what a change starts from.
internal sealed partial record YearInputs
{
    internal required Federation Federation { get; init; }

    internal required int Year { get; init; }

    internal PopulationTable Populations { get; init; } = PopulationTable.Empty;

    internal Listing<ContributionDecision> ContributionDecisions { get; init; } = [];

    internal Listing<Role> Roles { get; init; } = [];

    internal Listing<Position> Positions { get; init; } = [];

    internal Listing<Paid> Paid { get; init; } = [];

    internal Listing<Initiative> Initiatives { get; init; } = [];

    internal GeneralDeduction? GeneralDeduction { get; init; }

    internal LineTable Lines { get; init; } = LineTable.Empty;

    internal OverheadRange? OverheadRange { get; init; }

    internal Materiality? Materiality { get; init; }

    internal BalanceTable Balances { get; init; } = BalanceTable.Empty;

    internal Listing<EquityChange> EquityChanges { get; init; } = [];

    internal Dated<EquityPolicy>? EquityPolicy { get; init; }

    internal CharterShares? CharterShares { get; init; }

    internal Listing<CashMovement> CashMovements { get; init; } = [];

    internal LocalDate? AccountsDrawnUpOn { get; init; }

    internal Listing<AccountRule> AccountRules { get; init; } = [];

    internal Listing<Goal> Goals { get; init; } = [];

    internal DateInterval Days => Federation.DaysIn(Year)!;
}
