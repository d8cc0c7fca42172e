using System.Buffers.Text;
using System.Numerics;
using System.Text.Json;

namespace Finsam.Domain;

// An exact number: digits where they have an end, else text such as "1/3".
internal sealed class ShareForm : ValueForm<Fraction>
{
    private const int Longest = 100;

    // As many characters as a decimal number keeps every digit of.
    private const int Exact = 28;

    private protected override Wording Accepted { get; } =
        new(
            "Skriv ett tal som 0.75, eller text som \"1/3\" eller \"12,5 %\".",
            "Write a number such as 0.75, or text such as \"1/3\" or \"12.5 %\"."
        );

    public override Fraction Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            return Fraction.Read(Text(ref reader), out Fraction share) is { } problem
                ? throw Refused(Wording.Of($"är inget bråk: {problem}", $"is not a fraction: {problem}"))
                : share;
        }

        ReadOnlySpan<byte> digits = reader.ValueSpan;
        return digits.ContainsAny((byte)'e', (byte)'E') ? throw Refused(Exponent)
            : digits.Length <= Exact && Utf8Parser.TryParse(digits, out decimal number, out _) ? number
            : digits.Length > Longest
                ? throw Refused(
                    Wording.Of($"har mer än {Longest:N0} tecken.", $"has more than {Longest:N0} characters.")
                )
            : Number(Digits(ref reader));
    }

    public override void Write(Utf8JsonWriter writer, Fraction value, JsonSerializerOptions options)
    {
        if (Written(value) is { Length: <= Longest } digits)
        {
            writer.WriteRawValue(digits);
        }
        else
        {
            writer.WriteStringValue(value.ReadableText());
        }
    }

    private static Fraction Number(string digits)
    {
        int point = digits.IndexOf('.', StringComparison.Ordinal);
        string all = point < 0 ? digits : digits.Remove(point, 1);
        return new(
            BigInteger.Parse(all, System.Globalization.CultureInfo.InvariantCulture),
            BigInteger.Pow(10, point < 0 ? 0 : all.Length - point)
        );
    }

    // Its digits; null where they have no end.
    private static string? Written(Fraction value)
    {
        if (value.ExactDecimals() is not { } decimals)
        {
            return null;
        }

        BigInteger whole = BigInteger.Abs(value.Numerator) * BigInteger.Pow(10, decimals) / value.Denominator;
        string digits = whole.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        string sign = value.Numerator.Sign < 0 ? "-" : "";
        return sign + (decimals == 0 ? digits : digits.Insert(digits.Length - decimals, "."));
    }
}
