namespace Finsam.Domain;

internal sealed partial record YearFile
{
    // One of a total, a party's part and agreed amounts.
    internal sealed record DecisionRow
    {
        public required int Year { get; init; }

        public string? Id { get; init; }

        public string? Purpose { get; init; }

        public Sek? Total { get; init; }

        public PartPart? FromPart { get; init; }

        public MemberAmountRow[]? Agreed { get; init; }

        public Sek? Unit { get; init; }

        public KeyPart? Key { get; init; }

        public KeyPart? RegionalKey { get; init; }

        public RecognitionPart? Recognition { get; init; }

        public PaymentsPart? Payments { get; init; }

        public TieBreak? TieBreak { get; init; }

        public SplitStatus? Status { get; init; }

        public DaysPart? Days { get; init; }

        public string[]? Lot { get; init; }

        public SourcePart? Source { get; init; }
    }

    internal sealed record PartPart
    {
        public required Party Party { get; init; }

        public required Sek Amount { get; init; }
    }

    internal sealed record MemberAmountRow
    {
        public required string Member { get; init; }

        public required Sek Amount { get; init; }
    }

    // One of these.
    internal sealed record KeyPart
    {
        public PopulationKeyPart? Population { get; init; }

        public MemberValueRow[]? Percent { get; init; }

        public MemberValueRow[]? Amounts { get; init; }

        public MemberValueRow[]? Weights { get; init; }

        public MixedKeyPart? Mixed { get; init; }
    }

    internal sealed record PopulationKeyPart
    {
        public required LocalDate Date { get; init; }

        public AgesPart? Ages { get; init; }
    }

    internal sealed record MemberValueRow
    {
        public required string Member { get; init; }

        public required Fraction Value { get; init; }
    }

    internal sealed record MixedKeyPart
    {
        public Sek? Basic { get; init; }

        public required KeyShareRow[] Parts { get; init; }
    }

    internal sealed record KeyShareRow
    {
        public required Fraction Share { get; init; }

        public required KeyPart Key { get; init; }
    }

    // Everyone alike, or each party.
    internal sealed record RecognitionPart
    {
        public Rhythm? All { get; init; }

        public Rhythm? State { get; init; }

        public Rhythm? Regions { get; init; }

        public Rhythm? Municipalities { get; init; }
    }

    internal sealed record PaymentsPart
    {
        public AnnualDate[]? All { get; init; }

        public AnnualDate[]? State { get; init; }

        public AnnualDate[]? Regions { get; init; }

        public AnnualDate[]? Municipalities { get; init; }
    }
}
