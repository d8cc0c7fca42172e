using System.Globalization;

namespace Finsam.Domain;

// How what stands in the cells of a table is written, before a format escapes it. What has its unit in a heading or a
// title has none in the cells.
internal sealed class CellText(TextFormat format, Language language, ShownUnit unit)
{
    private readonly NumberFormatInfo _shape = format == TextFormat.Csv ? NumberShape.Csv : NumberShape.Of(language);

    internal Language Language => language;

    internal ShownUnit Unit => unit;

    // How amounts are rounded, unless that is said for many tables at once.
    internal Wording? Rounding { get; init; } = unit.Rounding();

    internal string Of(TableCell cell) =>
        cell.Amount is { } amount ? Amount(amount)
        : cell.Share is { } share ? Share(share)
        : cell.Day is { } day ? day.Iso()
        : cell.Text is { } words ? Line(words)
        : format == TextFormat.Csv ? ""
        : "\u2013";

    // In a spreadsheet a cell can have several lines, elsewhere one.
    internal string Line(Wording words) =>
        format == TextFormat.Csv ? words.In(language) : words.In(language).ReplaceLineEndings(" ").Replace('\t', ' ');

    private string Amount(Sek amount) =>
        format == TextFormat.Plain ? amount.ToString(language, unit.Format()) : amount.Number(unit.Format(), _shape);

    private string Share(Fraction share) =>
        format == TextFormat.Csv ? (share * 100).Written("N2", _shape) : share.Written("P2", _shape);
}
