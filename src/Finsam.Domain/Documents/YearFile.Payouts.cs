namespace Finsam.Domain;

internal sealed partial record YearFile
{
    internal sealed record RoleRow
    {
        public required string Name { get; init; }

        public string? English { get; init; }

        public required MonthRule Months { get; init; }

        public Sek? Unit { get; init; }

        public Fraction? MaximumScope { get; init; }

        public required RateRow[] Rates { get; init; }
    }

    // Kronor for a full-time post and year.
    internal sealed record RateRow
    {
        public required LocalDate From { get; init; }

        public LocalDate? Through { get; init; }

        public required Fraction PerYear { get; init; }

        public required SourcePart Source { get; init; }
    }

    internal sealed record PositionRow
    {
        public required string Employer { get; init; }

        public required string Role { get; init; }

        public string? Id { get; init; }

        public required ScopeRow[] Scopes { get; init; }
    }

    // A scope with a decision is granted for its days, in place of the established one.
    internal sealed record ScopeRow
    {
        public required Fraction FullTime { get; init; }

        public required LocalDate From { get; init; }

        public LocalDate? Through { get; init; }

        public int? HeadCount { get; init; }

        public SourcePart? Decision { get; init; }
    }

    internal sealed record PaidRow
    {
        public required string Employer { get; init; }

        public required string Role { get; init; }

        public string? Id { get; init; }

        public required DaysPart Days { get; init; }

        public required Sek Amount { get; init; }
    }

    internal sealed record InitiativeRow
    {
        public required string Name { get; init; }

        public required InitiativeKind Kind { get; init; }

        public required string Owner { get; init; }

        public required LocalDate FirstDay { get; init; }

        public LocalDate? LastDay { get; init; }

        public GrantRow[]? Grants { get; init; }

        public RequisitionRow[]? Requisitions { get; init; }

        public FinancedShareRow[]? Financing { get; init; }
    }

    internal sealed record GrantRow
    {
        public required int Year { get; init; }

        public required Sek Amount { get; init; }

        public SourcePart? Decision { get; init; }
    }

    // Less than 0 is paid back.
    internal sealed record RequisitionRow
    {
        public required int Year { get; init; }

        public required LocalDate Date { get; init; }

        public required Sek Amount { get; init; }
    }

    internal sealed record FinancedShareRow
    {
        public required string Financier { get; init; }

        public required Fraction Share { get; init; }
    }

    internal sealed record DeductionPart
    {
        public required Fraction Share { get; init; }

        public required SourcePart Source { get; init; }
    }
}
