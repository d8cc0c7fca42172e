namespace Finsam.Domain;

public sealed partial class FederationYear
{
    /// <summary>Reads a year from the sheets of a workbook, or from tables that were pasted or exported.</summary>
    /// <param name="sheets">
    /// <para>Each table is known by its headings, wherever it stands: <c>Förbund</c> and <c>År</c>; <c>Medlem</c> and
    /// <c>Kod</c>; <c>Bidragsår</c> and <c>Summa</c>; <c>Roll</c> and <c>Ersättning per år</c>; <c>Arbetsgivare</c>,
    /// <c>Roll</c> and <c>Omfattning</c>; <c>Rad</c> and <c>Betyder</c>; <c>Balanspost</c> and <c>Typ</c>; <c>Post</c>
    /// and <c>Konto</c>. Days are written as 2024-06-30. <c>docs/sv/arbetsbok.md</c> has them all.</para>
    /// <para>A sheet whose headings are columns such as <c>Budget 2024</c> is the table of lines, read by
    /// <see cref="LineTable.Read(Sheet, LineMap?)"/>; one with a row for each municipality by its code is read by
    /// <see cref="PopulationTable.Read"/>.</para>
    /// </param>
    /// <param name="into">The year that they are read into, such as last year's <see cref="Next"/>: what the sheets
    /// have takes its place, the rest stays. Left out, the sheets tell all of it.</param>
    /// <returns>The year that was understood, and all that was not, by sheet, row and column; no content
    /// throws.</returns>
    /// <exception cref="ArgumentException">A sheet is null.</exception>
    public static SheetsReading Read(IEnumerable<Sheet> sheets, FederationYear? into = null) =>
        new SheetYearReader(Guard.Against.NullItem(sheets), into).Read();

    internal YearInputs Inputs => _told;
}
