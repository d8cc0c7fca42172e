using System.Globalization;

namespace Finsam.Domain;

// Words with numbers in them, in the shape of each language; a thousand is never broken.
internal static class Said
{
    private static readonly NumberFormatInfo Swedish = Shape("\u00A0", ",");
    private static readonly NumberFormatInfo English = Shape(",", ".");

    internal static Wording Of(FormattableString swedish, FormattableString english) =>
        new(swedish.ToString(Swedish), english.ToString(English));

    // Figures and names alone read the same in both languages.
    internal static Wording Counted(Wording what, long count) =>
        Of($"{what.Swedish}: {count:N0}.", $"{what.English}: {count:N0}.");

    private static NumberFormatInfo Shape(string groupSeparator, string decimalSign) =>
        NumberFormatInfo.ReadOnly(
            new NumberFormatInfo { NumberGroupSeparator = groupSeparator, NumberDecimalSeparator = decimalSign }
        );
}
