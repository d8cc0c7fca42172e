namespace Finsam.Domain;

/// <summary>What an initiative asks to be paid of a year's grant for costs that it has had, or pays back.</summary>
/// <remarks>Swedish: <i>rekvisition</i>; what is paid back <i>återbetalning</i>. Equal when every part is equal; not
/// ordered.</remarks>
[NoJsonForm]
public sealed record Requisition
{
    /// <summary>A requisition.</summary>
    /// <exception cref="ArgumentException"><paramref name="date"/> is before the year.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are no federations in <paramref name="year"/>, or
    /// <paramref name="amount"/> is not above 0 kr.</exception>
    public Requisition(int year, LocalDate date, Sek amount)
    {
        (Year, Date) = (Act.CheckYear(year, nameof(year)), Guard.Against.OtherCalendar(date));
        Guard.Against.Wrong(
            date.Year < year,
            $"{amount} of {date.Iso()} is before {year}, when there was no cost. Give a later day.",
            nameof(date)
        );
        Guard.Against.OutOfRange(
            amount <= Sek.Zero,
            $"The requisition of {date.Iso()} is {amount}. Give more than 0 kr, and what is paid back as Refund.",
            nameof(amount)
        );
        Amount = amount;
    }

    /// <summary>What an initiative pays back of a year's grant: a requisition of less than 0 kr.</summary>
    /// <param name="year">The calendar year whose grant it was of.</param>
    /// <param name="date">The day it is paid back; it may be after the year.</param>
    /// <param name="amount">What is paid back, more than 0 kr.</param>
    /// <inheritdoc cref="Requisition(int, LocalDate, Sek)" path="/exception"/>
    public static Requisition Refund(int year, LocalDate date, Sek amount) =>
        new(year, date, amount) { Amount = -amount };

    /// <summary>The calendar year whose grant it is of.</summary>
    public int Year { get; }

    /// <summary>The day it is made.</summary>
    public LocalDate Date { get; }

    /// <summary>The actual cost that it asks for; negative where it is a refund.</summary>
    public Sek Amount { get; private init; }

    /// <summary>Whether it is paid back.</summary>
    public bool IsRefund => Amount < Sek.Zero;

    /// <summary>The day and the amount.</summary>
    public override string ToString() => $"{Date.Iso()}: {Amount}";
}
