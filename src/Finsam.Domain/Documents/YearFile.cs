using System.Text.Json.Serialization;

namespace Finsam.Domain;

// A federation's year as its document has it: what the serializer writes and reads, and the schema is made of. A part
// that is left out is not told. Arrays hold null where a part was not understood, which has been said.
internal sealed partial record YearFile
{
    internal const int LatestVersion = 1;

    // For editors that check a file while it is written.
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public int? Version { get; init; }

    public FederationPart? Federation { get; init; }

    public int? Year { get; init; }

    // Those that populations name and that are no members.
    public PlaceRow[]? OtherPlaces { get; init; }

    public PopulationRow[]? Populations { get; init; }

    public DecisionRow[]? ContributionDecisions { get; init; }

    public RoleRow[]? Roles { get; init; }

    public PositionRow[]? Positions { get; init; }

    public PaidRow[]? Paid { get; init; }

    public InitiativeRow[]? Initiatives { get; init; }

    public DeductionPart? GeneralDeduction { get; init; }

    public LinesPart? Lines { get; init; }

    public OverheadPart? OverheadRange { get; init; }

    public MaterialityPart? Materiality { get; init; }

    public BalancesPart? Balances { get; init; }

    public EquityChangeRow[]? EquityChanges { get; init; }

    public EquityPolicyPart? EquityPolicy { get; init; }

    public CharterSharesPart? CharterShares { get; init; }

    public CashRow[]? CashMovements { get; init; }

    public LocalDate? AccountsDrawnUpOn { get; init; }

    public AccountRuleRow[]? AccountRules { get; init; }

    public GoalRow[]? Goals { get; init; }

    // Where a rule comes from. Of a decision and an agreement the statement says who; a citation is another.
    internal sealed record SourcePart
    {
        public required SourceKind Kind { get; init; }

        public string? Citation { get; init; }

        public string? EnglishCitation { get; init; }

        public string? Statement { get; init; }

        public string? English { get; init; }

        public LocalDate? DecidedOn { get; init; }

        public string? Paragraph { get; init; }

        public LocalDate? VerifiedOn { get; init; }

        public string? AsAmendedBy { get; init; }

        public LocalDate? InForceFrom { get; init; }

        public LocalDate? InForceThrough { get; init; }
    }

    internal sealed record DaysPart
    {
        public required LocalDate From { get; init; }

        public required LocalDate Through { get; init; }
    }
}
