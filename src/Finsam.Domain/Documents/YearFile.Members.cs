namespace Finsam.Domain;

internal sealed partial record YearFile
{
    internal sealed record FederationPart
    {
        public required string Name { get; init; }

        public string? OrganisationNumber { get; init; }

        public LocalDate? FirstDay { get; init; }

        public LocalDate? LastDay { get; init; }

        public required MemberRow[] Members { get; init; }
    }

    // The agencies have their own names.
    internal sealed record MemberRow
    {
        public required MemberKind Kind { get; init; }

        public string? Name { get; init; }

        public string? Code { get; init; }

        public string? Part { get; init; }

        public bool? InNoRegion { get; init; }

        public LocalDate? FirstDay { get; init; }

        public LocalDate? LastDay { get; init; }
    }

    internal sealed record PlaceRow
    {
        public required MemberKind Kind { get; init; }

        public required string Name { get; init; }

        public string? Code { get; init; }

        public string? Part { get; init; }

        public bool? InNoRegion { get; init; }
    }

    internal sealed record PopulationRow
    {
        public required LocalDate Date { get; init; }

        public AgesPart? Ages { get; init; }

        public required PopulationStatus Status { get; init; }

        public required string Source { get; init; }

        public required InhabitantsRow[] Inhabitants { get; init; }
    }

    internal sealed record AgesPart
    {
        public required int From { get; init; }

        public int? Through { get; init; }
    }

    // Members are named as the federation has them, by name or by code.
    internal sealed record InhabitantsRow
    {
        public required string Member { get; init; }

        public required long Count { get; init; }
    }
}
