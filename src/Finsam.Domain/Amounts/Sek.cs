using System.ComponentModel;
using System.Text.Json.Serialization;
using System.Xml.Serialization;

namespace Finsam.Domain;

/// <summary>An exact amount of Swedish kronor, held as a whole number of öre.</summary>
/// <remarks>
/// <para>Swedish: <i>belopp</i>.</para>
/// <para>Nothing is rounded behind your back: an amount finer than one öre is refused, arithmetic is
/// checked, and there is no division; to split an amount use <see cref="Allocator"/>, which gives out
/// all of it. No type converts to it implicitly: say <see cref="FromKronor"/> or <see cref="FromOre"/>.</para>
/// <para>Equal when the öre are equal; ordered by size; the default value is 0 kr.</para>
/// </remarks>
[JsonConverter(typeof(SekJsonConverter))]
[TypeConverter(typeof(SekTypeConverter))]
public readonly partial record struct Sek
    : IComparable<Sek>,
        ISpanFormattable,
        IUtf8SpanFormattable,
        ISpanParsable<Sek>,
        IXmlSerializable
{
    private const int OrePerKrona = 100;

    private Sek(long ore) => Ore = ore;

    /// <summary>Nothing: 0 kr.</summary>
    public static Sek Zero => default;

    /// <summary>The smallest amount that can be held, −92 233 720 368 547 758,08 kr.</summary>
    public static Sek MinValue => new(long.MinValue);

    /// <summary>The largest amount that can be held, 92 233 720 368 547 758,07 kr.</summary>
    public static Sek MaxValue => new(long.MaxValue);

    /// <summary>The amount in öre, hundredths of a krona.</summary>
    public long Ore { get; }

    /// <summary>The amount in kronor, exactly.</summary>
    public decimal Kronor => Ore / (decimal)OrePerKrona;

    /// <summary>The amount of so many kronor.</summary>
    /// <param name="kronor">Kronor, with at most two decimals that are not zero (1.230 is fine).</param>
    /// <returns>The same amount, held in öre.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kronor"/> is not whole öre.</exception>
    /// <exception cref="OverflowException">
    /// <paramref name="kronor"/> is outside <see cref="MinValue"/> to <see cref="MaxValue"/>.
    /// </exception>
    public static Sek FromKronor(decimal kronor)
    {
        if (kronor < MinValue.Kronor || kronor > MaxValue.Kronor)
        {
            throw TooLarge(Message.Of($"{kronor} kr"));
        }

        decimal ore = kronor * OrePerKrona;
        if (ore != decimal.Truncate(ore))
        {
            throw new ArgumentOutOfRangeException(
                nameof(kronor),
                Message.Of($"{kronor} kr is not a whole number of öre. Round it first, by a rule that says how.")
            );
        }

        return new((long)ore);
    }

    /// <summary>The amount of so many öre.</summary>
    /// <param name="ore">Öre, hundredths of a krona.</param>
    public static Sek FromOre(long ore) => new(ore);

    /// <summary>The amount of so many kronor: <see cref="FromKronor"/> in two letters, for <c>using
    /// static</c>.</summary>
    /// <inheritdoc cref="FromKronor"/>
    public static Sek Kr(decimal kronor) => FromKronor(kronor);

    internal static Sek Krona => new(OrePerKrona);

    /// <summary>Adds two amounts.</summary>
    /// <exception cref="OverflowException">The sum is larger than an amount can hold.</exception>
    public static Sek operator +(Sek left, Sek right) => Checked((Int128)left.Ore + right.Ore, left, "+", right);

    /// <summary>Subtracts one amount from another.</summary>
    /// <exception cref="OverflowException">The difference is larger than an amount can hold.</exception>
    public static Sek operator -(Sek left, Sek right) => Checked((Int128)left.Ore - right.Ore, left, "-", right);

    /// <summary>The opposite amount: a refund for a payment.</summary>
    /// <param name="amount">An amount.</param>
    /// <returns>The amount with the other sign.</returns>
    /// <exception cref="OverflowException">The amount is <see cref="MinValue"/>, which has no opposite.</exception>
    public static Sek operator -(Sek amount) => Zero - amount;

    /// <summary>So many times an amount.</summary>
    /// <param name="amount">An amount.</param>
    /// <param name="times">A whole number.</param>
    /// <exception cref="OverflowException">The product is larger than an amount can hold.</exception>
    public static Sek operator *(Sek amount, long times) => Checked((Int128)amount.Ore * times, amount, "x", times);

    /// <inheritdoc cref="op_Multiply(Sek, long)"/>
    public static Sek operator *(long times, Sek amount) => amount * times;

    /// <summary>Whether an amount is less than another.</summary>
    public static bool operator <(Sek left, Sek right) => left.Ore < right.Ore;

    /// <summary>Whether an amount is more than another.</summary>
    public static bool operator >(Sek left, Sek right) => left.Ore > right.Ore;

    /// <summary>Whether an amount is at most another.</summary>
    public static bool operator <=(Sek left, Sek right) => left.Ore <= right.Ore;

    /// <summary>Whether an amount is at least another.</summary>
    public static bool operator >=(Sek left, Sek right) => left.Ore >= right.Ore;

    /// <summary>Compares by size.</summary>
    /// <returns>Negative, zero or positive as this amount is less, equal or more.</returns>
    public int CompareTo(Sek other) => Ore.CompareTo(other.Ore);

    internal static Sek Checked(Int128 ore, string what) =>
        ore < long.MinValue || ore > long.MaxValue ? throw TooLarge(what) : new((long)ore);

    private static Sek Checked<T>(Int128 ore, Sek left, string sign, T right) =>
        ore < long.MinValue || ore > long.MaxValue
            ? throw TooLarge(Message.Of($"{left} {sign} {right}"))
            : new((long)ore);

    private static OverflowException TooLarge(string what) =>
        new(Message.Of($"{what} is more than an amount can hold, {MinValue} to {MaxValue}. Check the figures."));
}
