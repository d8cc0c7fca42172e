namespace Finsam.Domain;

// A row of a sheet that is not blank, with its number from 1.
internal readonly record struct SheetRow(int Number, string[] Cells, Listing<SheetCell>? Stands = null)
{
    internal bool IsBlank =>
        Array.TrueForAll(Cells, cell => cell.Length == 0) && Stands?.All(cell => cell.Fault is null) != false;

    // Two of its cells stand under one heading.
    internal bool IsAskew => Stands?.Any(cell => cell.Fault == PastedText.Askew) == true;

    // Null where there is no such cell.
    internal string? At(int index) => index < Cells.Length ? Cells[index] : null;

    // With something in it, or with what keeps it from being used.
    internal bool IsFilled(int index) => At(index) is { Length: > 0 } || FaultAt(index) is not null;

    internal Wording? FaultAt(int index) => index < Stands?.Count ? Stands[index].Fault : null;

    public override string ToString() => string.Join(' ', Cells.Where(cell => cell.Length > 0));
}
