using System.Diagnostics.CodeAnalysis;

namespace Finsam.Domain;

public readonly partial record struct Sek
{
    // More than an amount has, blanks around it aside.
    private const int LongestText = 100;

    private static readonly (int Ore, string[] Names)[] Units =
    [
        (OrePerKrona, ["kr", "kronor", "SEK", ":-"]),
        (1_000 * OrePerKrona, ["tkr", "kkr", "tusen kr", "tusen kronor"]),
        (
            1_000_000 * OrePerKrona,
            ["mkr", "mnkr", "mn kr", "miljon kr", "miljon kronor", "miljoner kr", "miljoner kronor"]
        ),
    ];

    private static readonly string UnitNames = string.Join(", ", Units.SelectMany(unit => unit.Names));

    /// <summary>Reads an amount as people and documents write it.</summary>
    /// <param name="s">
    /// <para>Digits with a space or none between thousands, decimals after one comma or point, a sign first (+, a
    /// hyphen, a minus or another dash) or parentheses around what is negative, and one unit after the number or before
    /// it: <c>kr</c>, <c>kronor</c>, <c>SEK</c>, <c>:-</c> (after), <c>tkr</c>, <c>kkr</c>, <c>tusen kr</c>,
    /// <c>mkr</c>, <c>mnkr</c>, <c>mn kr</c> or <c>miljon(er) kr</c>, with <c>kronor</c> for <c>kr</c> too; without
    /// one, kronor. Every Unicode space is a space; what has no width and no meaning here, as a byte order mark, is not
    /// heeded. At most 100 characters, blanks around them aside.</para>
    /// <para>Text that can be read in two ways is refused: <c>1.234</c> and <c>1,234</c>, the same with a point before
    /// <c>mkr</c>, <c>5-</c>, and a soft hyphen, which may be a minus that does not show. Before a unit of thousands or
    /// millions a comma is the decimal sign, as this library writes it: <c>2,014 mkr</c>.</para>
    /// </param>
    /// <param name="provider">Changes nothing: the same text means the same amount on every machine.</param>
    /// <returns>The amount, exactly.</returns>
    /// <exception cref="FormatException">The text is not an amount, is finer than one öre, can be read in two ways, or
    /// is too long.</exception>
    /// <exception cref="OverflowException">The amount is outside <see cref="MinValue"/> to
    /// <see cref="MaxValue"/>.</exception>
    public static Sek Parse(string s, IFormatProvider? provider = null)
    {
        Reading reading = Read(Guard.Against.Null(s));
        if (reading.Problem is not null)
        {
            throw new FormatException(
                $"{NumberText.Quoted(s)} is not an amount: {reading.Problem.English} Accepted: 119 465, 1 234,50, "
                    + $"1234.50, \u2212229 069, (229 069), kr 500, 500:-, 2,2 mkr; the units are {UnitNames}."
            );
        }

        return reading.IsHeld ? new((long)reading.Ore) : throw TooLarge($"'{s}'");
    }

    /// <summary>Reads an amount as <see cref="Parse(string, IFormatProvider?)"/> does, without an exception: 0 kr where
    /// it is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Sek result) =>
        Read(s, Krona, default, out result) is null;

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Sek)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out Sek result) => TryParse(s, null, out result);

    // Gives what is the matter, or null: where a table says a unit, or shows which sign the decimal sign is.
    internal static Wording? Read(ReadOnlySpan<char> text, Sek unit, char decimalSign, out Sek amount)
    {
        Reading reading = Read(text, (int)unit.Ore, decimalSign);
        amount = reading.Problem is null && reading.IsHeld ? new((long)reading.Ore) : default;
        return reading.Problem
            ?? (reading.IsHeld ? null : new("det är mer än ett belopp rymmer.", "it is more than an amount can hold."));
    }

    // What one of it is, or 0 kr where it is no unit.
    internal static Sek UnitNamed(ReadOnlySpan<char> name) => new(OrePer(name));

    private static Reading Read(ReadOnlySpan<char> text, int otherwise = OrePerKrona, char decimalSign = default)
    {
        ReadOnlySpan<char> seen = NumberText.Seen(text, stackalloc char[LongestText], out Wording? problem);
        int first = seen.IndexOfAny(NumberText.Starts);
        ReadOnlySpan<char> before = (first < 0 ? seen : seen[..first]).TrimEnd(' ');
        ReadOnlySpan<char> number = first < 0 ? [] : seen[first..];
        int end = number.IndexOfAnyExcept(NumberText.Characters);
        ReadOnlySpan<char> after = end < 0 ? [] : number[end..];
        number = (end < 0 ? number : number[..end]).TrimEnd(' ');

        char sign = Take(ref before, "+-(");
        bool isSignedTwice = Take(ref before, "+-(") != default;
        bool isOpen = sign == '(' && Take(ref after, ")") == default;
        ReadOnlySpan<char> unit = before.IsEmpty ? after : before;
        int orePerUnit = unit.IsEmpty || unit is "-" ? otherwise : OrePer(unit);
        decimalSign = decimalSign == default && orePerUnit > OrePerKrona ? ',' : decimalSign;
        Wording? unread = NumberText.Split(number, decimalSign, out var whole, out var decimals);
        problem ??=
            isSignedTwice ? new("det har mer än ett tecken för plus eller minus.", "it has more than one sign.")
            : isOpen ? new("parentesen har inget slut.", "the parenthesis has no end.")
            : orePerUnit == 0 ? NumberText.IsNo(unit, "är ingen enhet.", "is not a unit.")
            : unread is not null ? unread
            : !before.IsEmpty && !after.IsEmpty ? Twice(NumberText.Named(before), NumberText.Named(after))
            : after is "-"
                ? new(
                    "strecket efter kan vara ett minus, eller betyda hela kronor. Skriv minus först, eller :-.",
                    "the '-' after it can be a minus, or mean whole kronor. Write a minus first, or write :-."
                )
            : null;
        if (problem is not null)
        {
            return new(problem);
        }

        Int128 ore = Digits(whole) * orePerUnit;
        foreach (char digit in decimals.TrimEnd('0'))
        {
            if (orePerUnit == 1)
            {
                return new(
                    new Wording(
                        "det är finare än ett öre. Avrunda först, efter en regel som säger hur.",
                        "it is finer than one öre. Round it first, by a rule that says how."
                    )
                );
            }

            orePerUnit /= 10;
            ore += (digit - '0') * orePerUnit;
        }

        return new(null, sign is '-' or '(' ? -ore : ore);
    }

    private static Wording Twice(Wording before, Wording after) =>
        new(
            $"det har {before.Swedish} före talet och {after.Swedish} efter. Behåll ett.",
            $"it has {before.English} before the number and {after.English} after. Keep one."
        );

    // A sign at either end.
    private static char Take(ref ReadOnlySpan<char> text, ReadOnlySpan<char> signs)
    {
        bool isFirst = !text.IsEmpty && signs.Contains(text[0]);
        if (!isFirst && (text.IsEmpty || !signs.Contains(text[^1])))
        {
            return default;
        }

        char sign = text[isFirst ? 0 : ^1];
        text = (isFirst ? text[1..] : text[..^1]).Trim(' ');
        return sign;
    }

    private static int OrePer(ReadOnlySpan<char> name)
    {
        foreach ((int ore, string[] names) in Units)
        {
            foreach (string each in names)
            {
                if (name.Equals(each, StringComparison.OrdinalIgnoreCase))
                {
                    return ore;
                }
            }
        }

        return 0;
    }

    // Beyond what an amount can hold, some number that is too large as well.
    private static Int128 Digits(ReadOnlySpan<char> whole)
    {
        Int128 value = 0;
        foreach (char c in whole)
        {
            if (c != ' ' && value <= long.MaxValue)
            {
                value = value * 10 + (c - '0');
            }
        }

        return value;
    }

    // A problem in words, or öre that may be too many to hold.
    private readonly record struct Reading(Wording? Problem, Int128 Ore = default)
    {
        internal bool IsHeld => Ore >= long.MinValue && Ore <= long.MaxValue;
    }
}
