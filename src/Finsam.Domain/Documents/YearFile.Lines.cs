namespace Finsam.Domain;

internal sealed partial record YearFile
{
    internal sealed record LinesPart
    {
        public required ColumnRow[] Columns { get; init; }

        public required LineRow[] Rows { get; init; }
    }

    internal sealed record ColumnRow
    {
        public required string Name { get; init; }

        public string? English { get; init; }

        public required ColumnKind Kind { get; init; }

        public required LocalDate From { get; init; }

        public required LocalDate Through { get; init; }

        public LocalDate? DecidedOn { get; init; }

        public string? After { get; init; }

        public Sek? PrintedUnit { get; init; }

        public string? Document { get; init; }
    }

    // A kind, or the sum that is printed; the amounts by the columns, left out where every one is computed.
    internal sealed record LineRow
    {
        public required string Name { get; init; }

        public string? English { get; init; }

        public LineKind? Kind { get; init; }

        public Total? Total { get; init; }

        public MadeOfPart? MadeOf { get; init; }

        public Party? Party { get; init; }

        public bool? IsCommitted { get; init; }

        public CellValue[]? Amounts { get; init; }
    }

    // One of these: a member, a role, an initiative, or room for new ones.
    internal sealed record MadeOfPart
    {
        public string? Contribution { get; init; }

        public string? Payouts { get; init; }

        public string? Grants { get; init; }

        public RoomPart? Room { get; init; }
    }

    internal sealed record RoomPart
    {
        public Sek? Unit { get; init; }

        public Sek? ClosingAtLeast { get; init; }
    }

    // A line of the table or of the balance sheet; accounts of neither are left out.
    internal sealed record AccountRuleRow
    {
        public string? Line { get; init; }

        public string? BalanceLine { get; init; }

        public required string From { get; init; }

        public string? Through { get; init; }

        public string? Dimension { get; init; }

        public string? Code { get; init; }
    }

    internal sealed record GoalRow
    {
        public required string Name { get; init; }

        public string? English { get; init; }

        public Fraction? Target { get; init; }

        public int? Reached { get; init; }

        public int? Of { get; init; }

        public string? Comment { get; init; }
    }

    internal sealed record OverheadPart
    {
        public required Fraction Lowest { get; init; }

        public required Fraction Highest { get; init; }

        public required SourcePart Source { get; init; }
    }

    internal sealed record MaterialityPart
    {
        public required SourcePart Source { get; init; }

        public Sek? Amount { get; init; }

        public Fraction? Share { get; init; }

        public BudgetLevel? Level { get; init; }
    }

    internal sealed record BalancesPart
    {
        public required LocalDate[] Days { get; init; }

        public Sek? PrintedUnit { get; init; }

        public string? Document { get; init; }

        public required BalanceRow[] Rows { get; init; }
    }

    // A kind, or the sum that is printed; the amounts by the days.
    internal sealed record BalanceRow
    {
        public required string Name { get; init; }

        public string? English { get; init; }

        public BalanceKind? Kind { get; init; }

        public Total? Total { get; init; }

        public required CellValue[] Amounts { get; init; }
    }

    internal sealed record EquityChangeRow
    {
        public required EquityMovement Movement { get; init; }

        public required LocalDate Day { get; init; }

        public required Sek Amount { get; init; }

        public required string Reason { get; init; }

        public SourcePart? Source { get; init; }
    }

    internal sealed record CharterSharesPart
    {
        public required MemberValueRow[] Weights { get; init; }

        public required SourcePart Source { get; init; }
    }

    internal sealed record EquityPolicyPart
    {
        public required string Name { get; init; }

        public required EquityPolicyRow[] Values { get; init; }
    }

    internal sealed record EquityPolicyRow
    {
        public required LocalDate From { get; init; }

        public LocalDate? Through { get; init; }

        public required EquityBasis Basis { get; init; }

        public required BandRow[] Bands { get; init; }

        public required SourcePart Source { get; init; }
    }

    internal sealed record BandRow
    {
        public Sek? FromIncome { get; init; }

        public Fraction? Floor { get; init; }

        public required Fraction Ceiling { get; init; }
    }

    // Money that comes; less than 0 goes.
    internal sealed record CashRow
    {
        public required LocalDate Day { get; init; }

        public required Sek Amount { get; init; }

        public required string Name { get; init; }
    }
}
