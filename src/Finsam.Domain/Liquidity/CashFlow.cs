using System.Runtime.CompilerServices;
using NodaTime;

namespace Finsam.Domain;

/// <summary>Money that comes or goes on a day.</summary>
/// <remarks>
/// <para>Swedish: <i>in- eller utbetalning</i>.</para>
/// <para>What is booked is not paid: the day here is the one on which the bank moves the money. Equal when every part
/// is equal; not ordered.</para>
/// </remarks>
public sealed record CashFlow
{
    private CashFlow(LocalDate date, Sek amount, string name) => (Date, Amount, Name) = (date, amount, name);

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>The amount: positive where it comes, negative where it goes.</summary>
    public Sek Amount { get; }

    /// <summary>What it is.</summary>
    public string Name { get; }

    /// <summary>Money that comes.</summary>
    /// <param name="date">The day.</param>
    /// <param name="amount">The amount, 0 kr or more.</param>
    /// <param name="name">What it is.</param>
    /// <returns>The flow.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is blank, or <paramref name="date"/> is not by the ISO calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is negative.</exception>
    public static CashFlow Receipt(LocalDate date, Sek amount, string name) =>
        new(Guard.Against.OtherCalendar(date), NotNegative(amount, name), Guard.Against.Blank(name));

    /// <summary>Money that goes.</summary>
    /// <param name="date">The day.</param>
    /// <param name="amount">The amount, 0 kr or more.</param>
    /// <param name="name">What it is.</param>
    /// <returns>The flow, whose amount is negative.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is blank, or <paramref name="date"/> is not by the ISO calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is negative.</exception>
    public static CashFlow Payment(LocalDate date, Sek amount, string name) =>
        new(Guard.Against.OtherCalendar(date), -NotNegative(amount, name), Guard.Against.Blank(name));

    /// <summary>A year's contributions as they are paid.</summary>
    /// <param name="instalments">The instalments, made with the plan of payment days; or with that of booking, and
    /// <paramref name="paidOn"/>.</param>
    /// <param name="paidOn">The day each is paid, where that is not its own.</param>
    /// <returns>A receipt for each instalment, in their order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="instalments"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="paidOn"/> gives a day that is not by the ISO calendar.
    /// </exception>
    public static IReadOnlyList<CashFlow> Receipts(
        InstalmentSchedule instalments,
        Func<Instalment, LocalDate>? paidOn = null
    )
    {
        Guard.Against.Null(instalments);
        return
        [
            .. instalments.Instalments.Select(instalment =>
                Receipt(
                    Guard.Against.OtherCalendar(paidOn?.Invoke(instalment) ?? instalment.Date, nameof(paidOn)),
                    instalment.Amount,
                    $"{instalment.Contribution.Member}"
                )
            ),
        ];
    }

    /// <summary>What is paid for positions, on one day.</summary>
    /// <param name="payouts">The payouts.</param>
    /// <param name="paidOn">The day.</param>
    /// <returns>A payment to each member, in the order of their first positions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="payouts"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="paidOn"/> is not by the ISO calendar.</exception>
    public static IReadOnlyList<CashFlow> Payments(PayoutRun payouts, LocalDate paidOn)
    {
        Guard.Against.Null(payouts);
        Guard.Against.OtherCalendar(paidOn);
        return [.. payouts.Employers.Select(employer => Payment(paidOn, payouts[employer], $"{employer}"))];
    }

    /// <summary>A cost paid on several days, not the same on each.</summary>
    /// <param name="total">The cost, 0 kr or more.</param>
    /// <param name="profile">The days and what falls on each; only their proportions matter.</param>
    /// <param name="name">What it is.</param>
    /// <returns>A payment for each day, together the cost: whole kronor where the cost is, else öre, the odd unit to
    /// the first of equal claims.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="profile"/> or <paramref name="name"/> is null.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is blank, <paramref name="profile"/> is empty, a share is negative, all are 0, or a day
    /// is not by the ISO calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="total"/> is negative.</exception>
    public static IReadOnlyList<CashFlow> PaymentsByProfile(
        Sek total,
        IEnumerable<(LocalDate Date, Fraction Share)> profile,
        string name
    )
    {
        (LocalDate Date, Fraction Share)[] days = [.. Guard.Against.Null(profile)];
        Guard.Against.Blank(name);
        NotNegative(total, name);
        foreach ((LocalDate date, _) in days)
        {
            Guard.Against.OtherCalendar(date, nameof(profile));
        }

        if (days.All(day => day.Share == Fraction.Zero) || days.Any(day => day.Share < Fraction.Zero))
        {
            string given = string.Join(", ", days.Select(day => Message.Of($"{day.Date.Iso()} by {day.Share}")));
            throw new ArgumentException(
                $"'{name}' is to be paid {(given.Length == 0 ? "on no day" : given)}. "
                    + "Give at least one day, and shares of 0 or more, one of them above 0.",
                nameof(profile)
            );
        }

        return
        [
            .. Allocator
                .Allocate(
                    total,
                    days,
                    day => day.Share,
                    total.Ore % Sek.Krona.Ore == 0 ? Sek.Krona : Sek.FromOre(1),
                    tieBreak: TieBreak.GivenOrder
                )
                .Select(part => Payment(part.Item.Date, part.Amount, name)),
        ];
    }

    /// <summary>A cost paid in equal parts on several days, such as salaries each month.</summary>
    /// <param name="total">The cost, 0 kr or more.</param>
    /// <param name="dates">The days.</param>
    /// <param name="name">What it is.</param>
    /// <returns>A payment for each day, together the cost, as near to equal as whole kronor (else öre) allow.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dates"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is blank, <paramref name="dates"/> is empty, or a day is not by the ISO calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="total"/> is negative.</exception>
    public static IReadOnlyList<CashFlow> Payments(Sek total, IEnumerable<LocalDate> dates, string name)
    {
        LocalDate[] days =
        [
            .. Guard.Against.Null(dates).Select(date => Guard.Against.OtherCalendar(date, nameof(dates))),
        ];
        Guard.Against.Blank(name);
        return days.Length > 0
            ? PaymentsByProfile(total, days.Select(date => (date, Fraction.One)), name)
            : throw new ArgumentException($"'{name}' is to be paid on no day. Give at least one day.", nameof(dates));
    }

    /// <summary>The day, what it is and the amount.</summary>
    public override string ToString() => $"{Date.Iso()} {Name}: {Amount}";

    // As messages name it.
    internal string Identified => Message.Of($"{Date.Iso()} {Name}: {Amount}");

    private static Sek NotNegative(
        Sek amount,
        string name,
        [CallerArgumentExpression(nameof(amount))] string? parameter = null
    ) =>
        Guard.Against.NegativeAmount(
            amount,
            $"Give '{name}' as 0 kr or more: CashFlow.Receipt is money that comes, CashFlow.Payment money that goes.",
            parameter
        );
}
