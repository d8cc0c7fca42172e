using NodaTime;

namespace Finsam.Domain;

/// <summary>What an initiative asks to be paid of its grant, for costs that it has had.</summary>
/// <remarks>
/// <para>Swedish: <i>rekvisition</i>.</para>
/// <para>Equal when every part is equal; not ordered.</para>
/// </remarks>
public sealed record Requisition
{
    /// <summary>A requisition.</summary>
    /// <param name="date">The day it is made; it may be after the year that it is for.</param>
    /// <param name="amount">The actual cost that it asks for, more than 0 kr.</param>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not by the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is not above 0 kr.</exception>
    public Requisition(LocalDate date, Sek amount)
    {
        Date = Guard.Against.OtherCalendar(date);
        Amount =
            amount > Sek.Zero
                ? amount
                : throw new ArgumentOutOfRangeException(
                    nameof(amount),
                    Message.Of(
                        $"The requisition of {date.Iso()} is {amount}. A requisition asks for more than 0 kr: "
                            + $"to take one back, lower it or leave it out."
                    )
                );
    }

    /// <summary>The day it is made.</summary>
    public LocalDate Date { get; }

    /// <summary>The actual cost that it asks for.</summary>
    public Sek Amount { get; }

    /// <summary>The day and the amount.</summary>
    public override string ToString() => $"{Date.Iso()}: {Amount}";
}
