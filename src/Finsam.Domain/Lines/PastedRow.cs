namespace Finsam.Domain;

// A row of a pasted text; askew where two of its cells stand under one heading.
internal readonly record struct PastedRow(int Number, string[] Cells, bool IsAskew = false)
{
    internal bool IsBlank => Cells.All(cell => cell.Length == 0);

    // Null where there is no such cell.
    internal string? At(int index) => index < Cells.Length ? Cells[index] : null;

    public override string ToString() => string.Join(' ', Cells.Where(cell => cell.Length > 0));
}
