using System.Text.Json;

namespace Finsam.Domain;

// Kronor as a number of at most two decimals, or as text.
internal sealed class AmountForm : ValueForm<Sek>
{
    // As many digits as a long has room for.
    private const int Short = 17;

    private protected override Wording Accepted { get; } =
        new(
            "Skriv kronor med högst två decimaler, som 119465 eller 1234.50, eller som text: \"119 465 kr\".",
            "Write kronor with at most two decimals, as in 119465 or 1234.50, or as text: \"119 465 kr\"."
        );

    public override Sek Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return TryDigits(reader.ValueSpan, out Sek amount) ? amount
                : reader.ValueSpan.ContainsAny((byte)'e', (byte)'E') ? throw Refused(Exponent)
                : Parsed(Digits(ref reader), '.');
        }

        return Parsed(Text(ref reader), default);
    }

    public override void Write(Utf8JsonWriter writer, Sek value, JsonSerializerOptions options) =>
        writer.WriteRawValue(Written(value));

    // Whole kronor without decimals.
    internal static string Written(Sek amount) =>
        amount.ToString("R", null) is [.. var kronor, '.', '0', '0'] ? kronor : amount.ToString("R", null);

    internal Sek Parsed(string text, char decimalSign) =>
        Sek.Read(text, Sek.Krona, decimalSign, out Sek amount) is { } problem
            ? throw Refused(Wording.Of($"är inget belopp: {problem}", $"is not an amount: {problem}"))
            : amount;

    private static bool TryDigits(ReadOnlySpan<byte> number, out Sek amount)
    {
        amount = default;
        bool isNegative = number[0] == '-';
        number = isNegative ? number[1..] : number;
        (long ore, int decimals, bool isDecimal) = (0, 0, false);
        foreach (byte c in number)
        {
            if (c == '.')
            {
                isDecimal = true;
            }
            else if (!char.IsAsciiDigit((char)c) || decimals == 2 || number.Length > Short)
            {
                return false;
            }
            else
            {
                ore = 10 * ore + (c - '0');
                decimals += isDecimal ? 1 : 0;
            }
        }

        ore *= decimals switch
        {
            0 => 100,
            1 => 10,
            _ => 1,
        };
        amount = Sek.FromOre(isNegative ? -ore : ore);
        return true;
    }
}
