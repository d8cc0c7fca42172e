using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Finsam.Domain;

public readonly partial record struct Sek
{
    private const string Accepted =
        "Accepted: 119 465, 119 465 kr, 1 234,50, 1234.50, \u2212229 069, 5 236 tkr, 2,2 mkr.";

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create(
        "0123456789., \u00A0\u202F\u2009\u2007"
    );

    /// <summary>Reads an amount as people and documents write it.</summary>
    /// <param name="s">
    /// An optional sign (+, -, U+2212 or an en dash), digits with a space or none between thousands (U+0020, or a
    /// no-break, thin or figure space), decimals after one comma or point, and optionally <c>kr</c>,
    /// <c>kronor</c>, <c>SEK</c>, <c>tkr</c> or <c>mkr</c>. Text that can be read in two ways, as
    /// <c>1.234</c> can, is refused.
    /// </param>
    /// <param name="provider">Changes nothing: the same text means the same amount on every machine.</param>
    /// <returns>The amount, exactly.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not an amount, is finer than one öre, or can be read in two ways.</exception>
    /// <exception cref="OverflowException">The amount is outside <see cref="MinValue"/> to <see cref="MaxValue"/>.</exception>
    public static Sek Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Sek Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null)
    {
        Reading reading = Read(s);
        if (reading.Problem is not null)
        {
            throw new FormatException($"'{s}' is not an amount: {reading.Problem} {Accepted}");
        }

        return reading.IsHeld ? new((long)reading.Ore) : throw TooLarge($"'{s}'");
    }

    /// <summary>Reads an amount as <see cref="Parse(string, IFormatProvider?)"/> does, without an exception.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Changes nothing.</param>
    /// <param name="result">The amount, or 0 kr.</param>
    /// <returns>Whether the text is an amount that can be held.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Sek result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Sek)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out Sek result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Sek)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Sek result)
    {
        Reading reading = Read(s);
        bool read = reading.Problem is null && reading.IsHeld;
        result = read ? new((long)reading.Ore) : default;
        return read;
    }

    private static Reading Read(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text.Trim();
        bool negative = !rest.IsEmpty && rest[0] is '-' or '\u2212' or '\u2013';
        if (negative || rest is ['+', ..])
        {
            rest = rest[1..].TrimStart();
        }

        int unitAt = rest.IndexOfAnyExcept(NumberCharacters);
        ReadOnlySpan<char> number = (unitAt < 0 ? rest : rest[..unitAt]).TrimEnd();
        if (number.IsEmpty)
        {
            return new("it has no digits where the amount should be.");
        }

        if (OrePer(unitAt < 0 ? "kr" : rest[unitAt..]) is not { } orePerUnit)
        {
            return new($"'{rest[unitAt..]}' is not a unit; the units are kr, kronor, SEK, tkr and mkr.");
        }

        int signAt = number.IndexOfAny('.', ',');
        ReadOnlySpan<char> whole = signAt < 0 ? number : number[..signAt];
        ReadOnlySpan<char> decimals = signAt < 0 ? [] : number[(signAt + 1)..];
        if (decimals.ContainsAny('.', ','))
        {
            return new("it has more than one comma or point. Write thousands with a space between them.");
        }

        if (signAt >= 0 && (whole.IsEmpty || decimals.IsEmpty || decimals.ContainsAnyExceptInRange('0', '9')))
        {
            return new("a comma or point has digits on both sides and no spaces.");
        }

        if (!Thousands.AreSeparated(whole))
        {
            return new("thousands have one to three digits, then a space and three digits each.");
        }

        if (decimals.Length == 3 && whole.Length <= 3 && whole[0] != '0')
        {
            return new(
                $"it can be read as {whole}\u00A0{decimals} and as {whole},{decimals}. "
                    + "Write thousands with a space, or another number of decimals."
            );
        }

        Int128 ore = Digits(whole) * orePerUnit;
        foreach (char digit in decimals.TrimEnd('0'))
        {
            if (orePerUnit == 1)
            {
                return new("it is finer than one öre. Round it first, by a rule that says how.");
            }

            orePerUnit /= 10;
            ore += (digit - '0') * orePerUnit;
        }

        return new(null, negative ? -ore : ore);
    }

    private static int? OrePer(ReadOnlySpan<char> unit) =>
        Is(unit, "kr") || Is(unit, "kronor") || Is(unit, "SEK") ? OrePerKrona
        : Is(unit, "tkr") ? 1_000 * OrePerKrona
        : Is(unit, "mkr") ? 1_000_000 * OrePerKrona
        : null;

    private static bool Is(ReadOnlySpan<char> unit, string name) =>
        unit.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The digits as a number; beyond what an amount can hold, some number that is too large as well.</summary>
    private static Int128 Digits(ReadOnlySpan<char> whole)
    {
        Int128 value = 0;
        foreach (char c in whole)
        {
            if (char.IsAsciiDigit(c) && value <= long.MaxValue)
            {
                value = value * 10 + (c - '0');
            }
        }

        return value;
    }

    /// <summary>What a text says: a problem in words, or öre that may be too many to hold.</summary>
    private readonly record struct Reading(string? Problem, Int128 Ore = default)
    {
        internal bool IsHeld => Ore >= long.MinValue && Ore <= long.MaxValue;
    }
}
