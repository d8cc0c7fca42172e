using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;

namespace Finsam.Domain;

public readonly partial record struct Fraction
{
    // More than a fraction of municipalities' populations needs; ten times as much would take a second to read.
    private const int LongestText = 10_000;

    /// <summary>The fraction exactly, as in <c>3/4</c>, or <c>5</c> where it is whole.</summary>
    /// <returns>The text, the same everywhere.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The fraction as text.</summary>
    /// <param name="format">G or none, exact and the same everywhere: <c>3/4</c>; N, exact as a decimal number:
    /// <c>0,75</c>; P, exact as per cent: <c>37,5 %</c>; both as under G where there is no end: <c>1/3</c>. N0 to N28
    /// and P0 to P28, so many decimals, rounded half away from zero: <c>0,33</c>, <c>33,3 %</c>. Rounding is for
    /// showing: no rule of the library uses it.</param>
    /// <param name="formatProvider">Changes nothing: the same fraction is the same text everywhere.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is none of the above.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) =>
        Written(format, NumberShape.Of(formatProvider));

    /// <summary>The fraction as text in the shape of a language: <c>0,75</c> or <c>0.75</c>.</summary>
    /// <inheritdoc cref="ToString(string, IFormatProvider)"/>
    public string ToString(Language language, string? format = null) => Written(format, NumberShape.Of(language));

    internal string Written(string? format, NumberFormatInfo shape)
    {
        if (string.IsNullOrEmpty(format) || format is "G" or "g")
        {
            return FormattableString.Invariant($"{Numerator}{(Denominator.IsOne ? "" : $"/{Denominator}")}");
        }

        bool isPercent = format[0] is 'P' or 'p';
        if ((!isPercent && format[0] is not ('N' or 'n')) || !TryDecimals(format.AsSpan(1), out int? decimals))
        {
            throw new FormatException(
                $"A fraction has no format '{format}'. The formats are G (3/4), N or N0-N28 (0,75), P or P0-P28 (75 %)."
            );
        }

        Fraction shown = isPercent ? this * 100 : this;
        return (decimals ?? shown.ExactDecimals()) is { } digits
            ? shown.Rounded(digits, shape) + (isPercent ? "\u00A0%" : "")
            : Written(null, shape);
    }

    /// <summary>Reads a fraction as people write it.</summary>
    /// <param name="s">
    /// <para>A whole or decimal number, with a comma or a point and a space or nothing between thousands; two of them
    /// with <c>/</c> between; or one with <c>%</c> after it. A sign may stand first, and spaces, dashes and characters
    /// without width are read as in <see cref="Sek.Parse(string, IFormatProvider?)"/>. At most 10 000 characters,
    /// blanks around them aside.</para>
    /// <para>Text that can be read in two ways is refused: <c>6,849</c> and <c>6.849</c>, and <c>6.849 %</c>. Before
    /// <c>%</c> a comma is the decimal sign, as this library writes it: <c>33,333 %</c>.</para>
    /// </param>
    /// <param name="provider">Changes nothing: the same text means the same fraction on every machine.</param>
    /// <returns>The fraction, exactly.</returns>
    /// <exception cref="FormatException">The text is not a fraction, can be read in two ways, or is too
    /// long.</exception>
    public static Fraction Parse(string s, IFormatProvider? provider = null) =>
        Read(Guard.Against.Null(s), out Fraction result) is { } problem
            ? throw new FormatException(
                $"{NumberText.Quoted(s)} is not a fraction: {problem.English} "
                    + "Accepted: 3, 1/2, -1/2, 0,75, 0.75, 6 %, 12,5 %."
            )
            : result;

    /// <summary>Reads a fraction as <see cref="Parse(string, IFormatProvider?)"/> does, without an exception: 0 where
    /// it is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Fraction result) =>
        Read(s, out result) is null;

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Fraction)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out Fraction result) => TryParse(s, null, out result);

    XmlSchema? IXmlSerializable.GetSchema() => null;

    // A serializer makes a fraction of 0 and asks it to read itself.
    void IXmlSerializable.ReadXml(XmlReader reader) =>
        Unsafe.AsRef(in this) = Parse(Guard.Against.Null(reader).ReadElementContentAsString(), null);

    void IXmlSerializable.WriteXml(XmlWriter writer) => Guard.Against.Null(writer).WriteString(ReadableText());

    // What is stored is never longer than what is read back.
    internal string ReadableText() =>
        ToString(null, null) is { Length: <= LongestText } text
            ? text
            : throw new FormatException(
                Message.Of($"A fraction of more than {LongestText:N0} characters is not read back. Round it first.")
            );

    // Gives what is the matter, or null.
    internal static Wording? Read(ReadOnlySpan<char> text, out Fraction result)
    {
        result = default;
        char[] room = new char[Math.Min(text.Length, LongestText)];
        ReadOnlySpan<char> above = NumberText.Seen(text, room, out Wording? problem);
        bool isNegative = above is ['-', ..];
        above = isNegative || above is ['+', ..] ? above[1..].TrimStart(' ') : above;
        int line = above.IndexOf('/');
        bool isPercent = line < 0 && above is [.., '%'];
        Fraction denominator = isPercent ? 100 : One;
        if (line >= 0)
        {
            problem ??= ReadDecimal(above[(line + 1)..].TrimStart(' '), default, out denominator);
            problem ??= denominator == Zero ? new("det har 0 under strecket.", "it has 0 below the line.") : null;
            above = above[..line].TrimEnd(' ');
        }

        above = isPercent ? above[..^1].TrimEnd(' ') : above;
        problem ??= ReadDecimal(above, isPercent ? ',' : default, out result);
        result = problem is null ? (isNegative ? -result : result) / denominator : default;
        return problem;
    }

    private static bool TryDecimals(ReadOnlySpan<char> digits, out int? decimals)
    {
        bool isNumber = int.TryParse(digits, NumberStyles.None, NumberFormatInfo.InvariantInfo, out int count);
        decimals = isNumber ? count : null;
        return digits.IsEmpty || (isNumber && count <= 28);
    }

    private static Wording? ReadDecimal(ReadOnlySpan<char> text, char decimalSign, out Fraction value)
    {
        Wording? problem = NumberText.Split(text, decimalSign, out var whole, out var decimals);
        var scale = BigInteger.Pow(10, decimals.Length);
        value = problem is null ? new(Digits(whole) * scale + Digits(decimals), scale) : default;
        return problem;
    }

    private static BigInteger Digits(ReadOnlySpan<char> text) =>
        BigInteger.Parse($"0{text}".Replace(" ", "", StringComparison.Ordinal), NumberFormatInfo.InvariantInfo);

    // How many decimals write the fraction exactly, or null where it has no end.
    internal int? ExactDecimals()
    {
        BigInteger scale = BigInteger.One;
        for (int decimals = 0; decimals <= 28; decimals++, scale *= 10)
        {
            if ((scale % Denominator).IsZero)
            {
                return decimals;
            }
        }

        return null;
    }

    private string Rounded(int decimals, NumberFormatInfo shape)
    {
        BigInteger scale = BigInteger.Pow(10, decimals);
        BigInteger doubled = BigInteger.Abs(Numerator) * scale * 2 + Denominator;
        var units = BigInteger.DivRem(doubled / (2 * Denominator), scale, out BigInteger rest);
        string sign = Numerator.Sign < 0 && !(units.IsZero && rest.IsZero) ? shape.NegativeSign : "";
        string part = decimals == 0 ? "" : shape.NumberDecimalSeparator + rest.ToString($"D{decimals}", shape);
        return sign + units.ToString("N0", shape) + part;
    }
}
