using System.Text.Json.Serialization;

namespace Finsam.Domain;

internal sealed partial record YearFile
{
    // A cell, null where it is blank: a value of its own, since the serializer refuses those of the model.
    [JsonConverter(typeof(CellForm))]
    internal readonly record struct CellValue(Cell? Cell);

    // A cell that says more than an amount: where it was read and why it is so, or what it is raised from.
    internal sealed record CellPart
    {
        public Sek? Amount { get; init; }

        public CellSourcePart? Source { get; init; }

        public string? Reason { get; init; }

        public string? English { get; init; }

        public string? IndexedFrom { get; init; }

        public Fraction? Increase { get; init; }

        public Sek? Unit { get; init; }
    }

    internal sealed record CellSourcePart
    {
        public required string File { get; init; }

        public string? At { get; init; }

        public LocalDate? Day { get; init; }
    }
}
