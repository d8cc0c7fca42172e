using System.Numerics;
using System.Text.Json.Serialization;
using System.Xml.Serialization;

namespace Finsam.Domain;

/// <summary>An exact fraction, for shares, quotas and kronor per unit: one third is one third.</summary>
/// <remarks>Swedish: <i>bråk</i>; as a share of a whole, <i>andel</i>. Always in lowest terms with a positive
/// denominator, of any size: nothing is rounded and nothing overflows. Whole numbers and decimals convert implicitly,
/// since both are fractions exactly. Equal when the values are equal (2/4 is 1/2); ordered by value; the default value
/// is 0.</remarks>
[JsonConverter(typeof(FractionJsonConverter))]
public readonly partial record struct Fraction
    : IComparable<Fraction>,
        IFormattable,
        IParsable<Fraction>,
        IXmlSerializable
{
    // So that the default value is 0/1.
    private readonly BigInteger _denominatorLessOne;

    /// <summary>The fraction of two whole numbers, the second not zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is zero.</exception>
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new ArgumentOutOfRangeException(
                nameof(denominator),
                Message.Of($"{numerator}/0 is not a number. Give a denominator that is not zero.")
            );
        }

        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        _denominatorLessOne = denominator / divisor - 1;
    }

    /// <summary>Nothing: 0.</summary>
    public static Fraction Zero => default;

    /// <summary>The whole: 1.</summary>
    public static Fraction One => new(1, 1);

    /// <summary>The number above the line, in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The number below the line, in lowest terms; at least 1.</summary>
    public BigInteger Denominator => _denominatorLessOne + 1;

    /// <summary>So many hundredths: <c>Percent(6)</c> is 3/50.</summary>
    public static Fraction Percent(decimal percent) => (Fraction)percent / 100;

    /// <summary>A whole or decimal number as a fraction, exactly: 0.75 is 3/4.</summary>
    /// <param name="value">The number; a <c>long</c> or an <c>int</c> becomes a decimal on the way, exactly.</param>
    public static implicit operator Fraction(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        BigInteger digits = new(new decimal(bits[0], bits[1], bits[2], bits[3] < 0, 0));
        return new(digits, BigInteger.Pow(10, value.Scale));
    }

    /// <summary>Adds two fractions.</summary>
    public static Fraction operator +(Fraction left, Fraction right) =>
        new(
            left.Numerator * right.Denominator + right.Numerator * left.Denominator,
            left.Denominator * right.Denominator
        );

    /// <summary>Subtracts one fraction from another.</summary>
    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    /// <summary>The fraction with the other sign.</summary>
    public static Fraction operator -(Fraction value) => new(-value.Numerator, value.Denominator);

    /// <summary>Multiplies two fractions.</summary>
    public static Fraction operator *(Fraction left, Fraction right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Divides one fraction by another.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Fraction operator /(Fraction left, Fraction right) =>
        right.Numerator.IsZero
            ? throw new DivideByZeroException(Message.Of($"{left} cannot be divided by 0. Check the divisor first."))
            : new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether a fraction is less than another.</summary>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Whether a fraction is more than another.</summary>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Whether a fraction is at most another.</summary>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Whether a fraction is at least another.</summary>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <summary>Compares by value.</summary>
    /// <returns>Negative, zero or positive as this fraction is less, equal or more.</returns>
    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
}
