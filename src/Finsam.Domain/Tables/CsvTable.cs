namespace Finsam.Domain;

// A table for a Swedish spreadsheet. Numbers are numbers; a text that would be taken for a formula is not.
internal static class CsvTable
{
    internal static string Of(Table table, CellText text)
    {
        IEnumerable<string> rows = table
            .Rows.Select(row => string.Join(';', row.Cells.Select(cell => Field(cell, text))))
            .Prepend(string.Join(';', table.Headings.Select((heading, at) => Heading(table, at, heading, text))));
        return string.Concat(rows.Select(row => $"{row}\r\n").Prepend("\uFEFF"));
    }

    private static string Heading(Table table, int at, Wording heading, CellText text)
    {
        string unit =
            table.HasShares(at) ? " (%)"
            : !table.HasAmounts(at) ? ""
            : text.Unit == ShownUnit.Kronor ? $" ({text.Unit.Sign()})"
            : $" ({text.Unit.Sign()}, {new Wording("avrundat", "rounded").In(text.Language)})";
        return Quoted(Harmless(text.Line(heading) + unit));
    }

    private static string Field(TableCell cell, CellText text) =>
        cell.Text is null ? text.Of(cell) : Quoted(Harmless(text.Of(cell)));

    private static string Harmless(string text) =>
        text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text;

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(";\"\r\n\t") || text != text.Trim()
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;
}
