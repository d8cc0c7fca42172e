namespace Finsam.Domain;

public sealed partial record LineTable
{
    /// <summary>Reads a table pasted from a spreadsheet or a document.</summary>
    /// <param name="text">
    /// <para>Rows of cells with tabs or semicolons between them, or in columns with two spaces or more between. Any
    /// titles come first, then the headings, then a row for each line with its name first. A heading is a column of the
    /// map, or the name that the library gives a column, such as <c>Budget 2023</c>; a unit may stand in a title, a
    /// heading or a cell, of which the nearest counts.</para>
    /// <para>A cell is an amount as <see cref="Sek.Parse(string, IFormatProvider?)"/> reads it, also with points or
    /// commas between thousands where the column shows which they are; a dash, which is 0; blank; two points, which is
    /// not known; <c>=</c>, which is computed, or <c>= + 8 436</c>, with other costs.</para>
    /// </param>
    /// <param name="names">What names and headings mean; left out, a name must be a heading's or a sum's.</param>
    /// <param name="file">Where the text comes from, which each amount then says with its row and column.</param>
    /// <returns>The table, or all that was not understood. Nothing is guessed from words, and nothing is left out that
    /// <see cref="LineTableReading.HowItWasRead"/> does not say.</returns>
    /// <exception cref="ArgumentException"><paramref name="file"/> is blank.</exception>
    public static LineTableReading Read(string text, LineMap? names = null, string? file = null) =>
        Read(Sheet.Of(text, file), names);

    /// <summary>Reads a table of a sheet: of a workbook, of a text file, or of a text whose cells are known.</summary>
    /// <param name="sheet">Rows of cells as <see cref="Read(string, LineMap?, string?)"/> has them. A cell with a fault
    /// is a problem where it would be read.</param>
    /// <param name="names">What names and headings mean; left out, a name must be a heading's or a sum's.</param>
    /// <returns>The table, or all that was not understood, each with where it stands: <c>Budget!C7</c> in a
    /// workbook.</returns>
    public static LineTableReading Read(Sheet sheet, LineMap? names = null) =>
        new TableReader(Guard.Against.Null(sheet), names ?? LineMap.Empty).Read();

    /// <summary>Reads a table as <see cref="Read(string, LineMap?, string?)"/> does, where all of it has to be
    /// understood.</summary>
    /// <exception cref="ArgumentException"><paramref name="file"/> is blank.</exception>
    /// <exception cref="FormatException">Something was not understood; the message has all of it.</exception>
    public static LineTable Parse(string text, LineMap? names = null, string? file = null)
    {
        LineTableReading reading = Read(text, names, file);
        return reading.Table
            ?? throw new FormatException(
                $"The text is no table that can be read.\n{reading.Problems.ToString(Language.English)}"
            );
    }
}
