namespace Finsam.Domain;

// Where a cell stands, in words for a reader: as a spreadsheet says it, or by rows and columns of a text.
internal static class SheetPlace
{
    internal static Wording Of(string? sheet, int row, int? column) =>
        (sheet, column) switch
        {
            (null, null) => Wording.Of($"rad {row}", $"row {row}"),
            (null, { } at) => Wording.Of($"rad {row}, kolumn {at}", $"row {row}, column {at}"),
            ({ } name, null) => Wording.Of($"{name}, rad {row}", $"{name}, row {row}"),
            ({ } name, { } at) => Wording.Of($"{Quoted(name)}!{Letters(at)}{row}"),
        };

    internal static string Letters(int column) =>
        column <= 26 ? $"{(char)('A' + column - 1)}" : $"{Letters((column - 1) / 26)}{Letters((column - 1) % 26 + 1)}";

    // As a formula would refer to it.
    private static string Quoted(string name) =>
        name.All(c => char.IsLetterOrDigit(c) || c == '_') && !char.IsDigit(name[0])
            ? name
            : $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";
}
