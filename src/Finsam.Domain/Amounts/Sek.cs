using System.ComponentModel;
using System.Text.Json.Serialization;
using System.Xml.Serialization;

namespace Finsam.Domain;

/// <summary>An exact amount of Swedish kronor, held as a whole number of öre.</summary>
/// <remarks>Swedish: <i>belopp</i>. Nothing is rounded behind your back: an amount finer than one öre is refused,
/// arithmetic is checked, and there is no division; to split an amount use <see cref="Allocator"/>, which gives out all
/// of it. No type converts to it implicitly: say <see cref="FromKronor"/> or <see cref="FromOre"/>. Equal when the öre
/// are equal; ordered by size; the default value is 0 kr.</remarks>
[JsonConverter(typeof(SekJsonConverter))]
[TypeConverter(typeof(SekTypeConverter))]
public readonly partial record struct Sek : IComparable<Sek>, IFormattable, IParsable<Sek>, IXmlSerializable
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

    /// <summary>The amount of so many kronor, with at most two decimals that are not zero (1.230 is fine).</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kronor"/> is not whole öre.</exception>
    /// <exception cref="OverflowException"><paramref name="kronor"/> is outside <see cref="MinValue"/> to
    /// <see cref="MaxValue"/>.</exception>
    public static Sek FromKronor(decimal kronor) => Of(kronor, 1, "kr", nameof(kronor));

    /// <summary>The amount of so many öre, hundredths of a krona.</summary>
    public static Sek FromOre(long ore) => new(ore);

    /// <summary>The amount of so many kronor: <see cref="FromKronor"/> in two letters, for <c>using
    /// static</c>.</summary>
    /// <inheritdoc cref="FromKronor"/>
    public static Sek Kr(decimal kronor) => FromKronor(kronor);

    /// <summary>The amount of so many thousands of kronor, as documents print it: <c>Tkr(12.5m)</c> is 12 500
    /// kr.</summary>
    /// <inheritdoc cref="FromKronor"/>
    public static Sek Tkr(decimal thousands) => Of(thousands, 1_000, "tkr", nameof(thousands));

    /// <summary>The amount of so many millions of kronor: <c>Mkr(0.1m)</c> is 100 000 kr.</summary>
    /// <inheritdoc cref="FromKronor"/>
    public static Sek Mkr(decimal millions) => Of(millions, 1_000_000, "mkr", nameof(millions));

    internal static Sek Krona => new(OrePerKrona);

    /// <summary>Adds two amounts.</summary>
    /// <exception cref="OverflowException">The sum is larger than an amount can hold.</exception>
    public static Sek operator +(Sek left, Sek right) => Checked((Int128)left.Ore + right.Ore, left, "+", right);

    /// <summary>Subtracts one amount from another.</summary>
    /// <exception cref="OverflowException">The difference is larger than an amount can hold.</exception>
    public static Sek operator -(Sek left, Sek right) => Checked((Int128)left.Ore - right.Ore, left, "-", right);

    /// <summary>The opposite amount: a refund for a payment.</summary>
    /// <exception cref="OverflowException">The amount is <see cref="MinValue"/>, which has no opposite.</exception>
    public static Sek operator -(Sek amount) => Zero - amount;

    /// <summary>So many times an amount, a whole number of times.</summary>
    /// <exception cref="OverflowException">The product is larger than an amount can hold.</exception>
    public static Sek operator *(Sek amount, long times) => Checked((Int128)amount.Ore * times, amount, "x", times);

    /// <inheritdoc cref="op_Multiply(Sek, long)"/>
    public static Sek operator *(long times, Sek amount) => amount * times;

    /// <summary>A share of an amount, such as 2/3 of it, rounded once.</summary>
    /// <param name="share">How much of it; more than 1 is more than all.</param>
    /// <param name="unit">What the result is a whole number of, an exact half away from 0; left out, 1 kr.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not positive.</exception>
    /// <exception cref="OverflowException">The result is larger than an amount can hold.</exception>
    public Sek Times(Fraction share, Sek? unit = null) =>
        (Kronor * share).ToNearest(Guard.Against.NotPositiveUnit(unit));

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

    private static Sek Of(decimal count, int kronor, string unit, string parameter)
    {
        if (count < MinValue.Kronor / kronor || count > MaxValue.Kronor / kronor)
        {
            throw TooLarge(Message.Of($"{count} {unit}"));
        }

        decimal ore = count * kronor * OrePerKrona;
        return ore == decimal.Truncate(ore)
            ? new((long)ore)
            : throw new ArgumentOutOfRangeException(
                parameter,
                Message.Of($"{count} {unit} is not a whole number of öre. Round it first, by a rule that says how.")
            );
    }

    private static OverflowException TooLarge(string what) =>
        new(Message.Of($"{what} is more than an amount can hold, {MinValue} to {MaxValue}. Check the figures."));
}
