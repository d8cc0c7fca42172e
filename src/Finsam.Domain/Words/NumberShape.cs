using System.Globalization;

namespace Finsam.Domain;

// How numbers are written for people, with U+2212 as minus. Not from the machine's culture data: it may have none.
internal static class NumberShape
{
    internal static readonly NumberFormatInfo Swedish = Shape("\u00A0", ",", Minus);

    internal static readonly NumberFormatInfo English = Shape(",", ".", Minus);

    // For a Swedish spreadsheet, which takes other signs for text.
    internal static readonly NumberFormatInfo Csv = Shape("", ",", "-");

    private const string Minus = "\u2212";

    internal static NumberFormatInfo Of(Language language) =>
        Guard.Against.Undefined(language) == Language.English ? English : Swedish;

    // Swedish, unless the library itself asks for English. Others' providers change nothing: a writer or a logger
    // passes the thread's culture on unasked, and the same amount is to be the same text everywhere.
    internal static NumberFormatInfo Of(IFormatProvider? provider) =>
        ReferenceEquals(provider, English) ? English : Swedish;

    internal static Language LanguageOf(IFormatProvider? provider) =>
        ReferenceEquals(provider, English) ? Language.English : Language.Swedish;

    private static NumberFormatInfo Shape(string groupSeparator, string decimalSign, string minus) =>
        NumberFormatInfo.ReadOnly(
            new NumberFormatInfo
            {
                NumberGroupSeparator = groupSeparator,
                NumberDecimalSeparator = decimalSign,
                NegativeSign = minus,
                NumberNegativePattern = 1,
            }
        );
}
