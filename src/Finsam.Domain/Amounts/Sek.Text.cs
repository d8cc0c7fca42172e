using System.Globalization;
using System.Runtime.CompilerServices;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;

namespace Finsam.Domain;

public readonly partial record struct Sek
{
    private const string Formats =
        "G (exact: 119 465 kr, 1 234,50 kr), F (always with öre), K (whole kronor), "
        + "T or T0-T5 (tkr), M or M0-M8 (mkr, one decimal unless given) and R (1234.50, for other programs)";

    /// <summary>The exact amount for people, as in <c>119 465 kr</c> or <c>1 234,50 kr</c>.</summary>
    /// <returns>The amount in Swedish shape: U+00A0 between thousands, U+2212 as minus.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The amount as text.</summary>
    /// <param name="format">G or none, exact, öre only where there are any: <c>119 465 kr</c>, <c>1 234,50 kr</c>; F,
    /// exact and full: <c>119 465,00 kr</c>; K, whole kronor: <c>1 235 kr</c>; T or T0 to T5, thousands: <c>1 tkr</c>,
    /// <c>119,5 tkr</c>; M or M0 to M8, millions, one decimal unless given: <c>8,0 mkr</c>; R, exact, for other
    /// programs, the same everywhere: <c>-1234.50</c>. K, T and M round half away from zero. They are for showing: no
    /// rule of the library uses them.</param>
    /// <param name="formatProvider">Changes nothing: the same amount is the same text everywhere.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is none of the above.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) =>
        Written(format, NumberShape.Of(formatProvider));

    /// <summary>The amount as text in the shape of a language: <c>1 234,50 kr</c> or <c>1,234.50 kr</c>.</summary>
    /// <inheritdoc cref="ToString(string, IFormatProvider)"/>
    public string ToString(Language language, string? format = null) => Written(format, NumberShape.Of(language));

    XmlSchema? IXmlSerializable.GetSchema() => null;

    // A serializer makes an amount of 0 kr and asks it to read itself.
    void IXmlSerializable.ReadXml(XmlReader reader) =>
        Unsafe.AsRef(in this) = Parse(Guard.Against.Null(reader).ReadElementContentAsString(), null);

    void IXmlSerializable.WriteXml(XmlWriter writer) => Guard.Against.Null(writer).WriteString(ToString("R", null));

    private string Written(string? format, NumberFormatInfo shape)
    {
        (decimal value, string pattern, string unit) = Shown(format);
        // What has no unit is for other programs, and the same in every language.
        return value.ToString(pattern, unit.Length == 0 ? NumberFormatInfo.InvariantInfo : shape) + unit;
    }

    // Without its unit, where that stands in a heading.
    internal string Number(string? format, NumberFormatInfo shape)
    {
        (decimal value, string pattern, _) = Shown(format);
        return value.ToString(pattern, shape);
    }

    // Of the three, the pattern is the framework's.
    private (decimal Value, string Pattern, string Unit) Shown(ReadOnlySpan<char> format)
    {
        if (format.IsEmpty)
        {
            return (Kronor, Ore % OrePerKrona == 0 ? "N0" : "N2", "\u00A0kr");
        }

        ReadOnlySpan<char> digits = format[1..];
        return char.ToUpperInvariant(format[0]) switch
        {
            'G' when digits.IsEmpty => Shown(default),
            'F' when digits.IsEmpty => (Kronor, "N2", "\u00A0kr"),
            'R' when digits.IsEmpty => (Kronor, "F2", ""),
            'K' when digits.IsEmpty => Rounded(OrePerKrona, 0, "\u00A0kr"),
            'T' when TryDecimals(digits, 0, 5, out int shown) => Rounded(1_000 * OrePerKrona, shown, "\u00A0tkr"),
            'M' when TryDecimals(digits, 1, 8, out int shown) => Rounded(1_000_000 * OrePerKrona, shown, "\u00A0mkr"),
            _ => throw new FormatException($"An amount has no format '{format}'. The formats are {Formats}."),
        };
    }

    private static bool TryDecimals(ReadOnlySpan<char> digits, int otherwise, int most, out int decimals)
    {
        decimals = digits.IsEmpty ? otherwise : digits[0] - '0';
        return digits.Length <= 1 && decimals >= 0 && decimals <= most;
    }

    private (decimal Value, string Pattern, string Unit) Rounded(int ore, int decimals, string unit) =>
        (decimal.Round(Ore / (decimal)ore, decimals, MidpointRounding.AwayFromZero), $"N{decimals}", unit);
}
