using System.Globalization;

namespace Finsam.Domain;

/// <summary>How numbers are written for people, without the machine's culture data.</summary>
internal static class NumberShape
{
    /// <summary>1 234,50 and −1 234,50, with U+00A0 between thousands and U+2212 as minus.</summary>
    internal static readonly NumberFormatInfo Swedish = Shape("\u00A0", ",");

    /// <summary>1,234.50 and −1,234.50, with U+2212 as minus.</summary>
    internal static readonly NumberFormatInfo English = Shape(",", ".");

    /// <summary>The shape of a language.</summary>
    internal static NumberFormatInfo Of(Language language) =>
        language switch
        {
            Language.Swedish => Swedish,
            Language.English => English,
            _ => throw Unknown(language),
        };

    /// <summary>
    /// Swedish, unless the library itself asks for English. Others' providers change nothing: a writer or a
    /// logger passes the thread's culture on unasked, and the same amount is to be the same text everywhere.
    /// </summary>
    internal static NumberFormatInfo Of(IFormatProvider? provider) =>
        ReferenceEquals(provider, English) ? English : Swedish;

    internal static ArgumentOutOfRangeException Unknown(Language language) =>
        new(nameof(language), language, "The languages are Swedish and English.");

    private static NumberFormatInfo Shape(string groupSeparator, string decimalSign) =>
        NumberFormatInfo.ReadOnly(
            new NumberFormatInfo
            {
                NumberGroupSeparator = groupSeparator,
                NumberDecimalSeparator = decimalSign,
                NegativeSign = "\u2212",
                NumberNegativePattern = 1,
            }
        );
}
