using System.Runtime.CompilerServices;

namespace Finsam.Domain;

/// <summary>Money that comes or goes on a day.</summary>
/// <remarks>Swedish: <i>in- eller utbetalning</i>. What is booked is not paid: the day here is the one on which the
/// bank moves the money. Equal when every part is equal; not ordered.</remarks>
[NoJsonForm]
public sealed record CashMovement
{
    private CashMovement(LocalDate day, Sek amount, string name) =>
        (Day, Amount, Name) = (Guard.Against.OtherCalendar(day), amount, Guard.Against.Blank(name));

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The amount: positive where it comes, negative where it goes.</summary>
    public Sek Amount { get; }

    /// <summary>What it is.</summary>
    public string Name { get; }

    /// <summary>Money that comes.</summary>
    /// <param name="day">The day.</param>
    /// <param name="amount">The amount, 0 kr or more.</param>
    /// <param name="name">What it is.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is negative.</exception>
    public static CashMovement In(LocalDate day, Sek amount, string name) => new(day, NotNegative(amount, name), name);

    /// <summary>Money that goes; its <see cref="Amount"/> is negative.</summary>
    /// <inheritdoc cref="In"/>
    public static CashMovement Out(LocalDate day, Sek amount, string name) =>
        new(day, -NotNegative(amount, name), name);

    /// <summary>A cost paid in equal parts on several days, such as salaries each month.</summary>
    /// <inheritdoc cref="OutByProfile"/>
    public static Listing<CashMovement> OutOn(IEnumerable<LocalDate> days, Sek total, string name) =>
        OutBy(Guard.Against.Null(days).Select(day => (day, Fraction.One)), total, name, nameof(days));

    /// <summary>A cost paid on several days, not the same on each.</summary>
    /// <param name="profile">The days and what falls on each; only their proportions matter.</param>
    /// <param name="total">The cost, 0 kr or more.</param>
    /// <param name="name">What it is.</param>
    /// <returns>A payment for each day, together the cost: whole kronor where the cost is, else öre, the odd unit to
    /// the first of equal claims.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, <paramref name="profile"/> is empty, a
    /// share is negative, or all are 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="total"/> is negative.</exception>
    public static Listing<CashMovement> OutByProfile(
        IEnumerable<(LocalDate Day, Fraction Share)> profile,
        Sek total,
        string name
    ) => OutBy(Guard.Against.Null(profile), total, name, nameof(profile));

    /// <summary>The day, what it is and the amount.</summary>
    public override string ToString() => $"{Day.Iso()} {Name}: {Amount}";

    // As messages name it.
    internal string Identified => Message.Of($"{Day.Iso()} {Name}: {Amount}");

    private static Listing<CashMovement> OutBy(
        IEnumerable<(LocalDate Day, Fraction Share)> profile,
        Sek total,
        string name,
        string parameter
    )
    {
        (LocalDate Day, Fraction Share)[] days = [.. profile];
        Guard.Against.Blank(name);
        NotNegative(total, name);
        Array.ForEach(days, each => Guard.Against.OtherCalendar(each.Day, parameter));
        string given = string.Join(", ", days.Select(each => Message.Of($"{each.Day.Iso()} by {each.Share}")));
        bool isMeant =
            Array.Exists(days, each => each.Share > Fraction.Zero)
            && Array.TrueForAll(days, each => each.Share >= Fraction.Zero);
        Guard.Against.Wrong(
            !isMeant,
            $"'{name}' is to be paid {(given.Length == 0 ? "on no day" : given)}. "
                + $"Give at least one day, and shares of 0 or more, one of them above 0.",
            parameter
        );
        Sek unit = total.Ore % Sek.Krona.Ore == 0 ? Sek.Krona : Sek.FromOre(1);
        return
        [
            .. Allocator
                .Allocate(total, days, each => each.Share, unit, tieBreak: TieBreak.GivenOrder)
                .Select(part => Out(part.Item.Day, part.Amount, name)),
        ];
    }

    private static Sek NotNegative(
        Sek amount,
        string name,
        [CallerArgumentExpression(nameof(amount))] string? parameter = null
    ) =>
        amount >= Sek.Zero
            ? amount
            : Guard.Against.NegativeAmount(
                amount,
                $"Give '{name}' as 0 kr or more: CashMovement.In is money that comes, CashMovement.Out that goes.",
                parameter
            );
}
