using NodaTime;

namespace Finsam.Domain;

/// <summary>A part of a contribution in whole units, and its day.</summary>
/// <remarks>
/// <para>Swedish: <i>delbetalning</i>.</para>
/// <para>Income to a day is exact, and no sum of these: <see cref="InstalmentSchedule.RecognisedThrough(LocalDate)"/>.
/// Equal when every part is equal; not ordered.</para>
/// </remarks>
public sealed record Instalment
{
    internal Instalment(Contribution contribution, LocalDate date, Sek amount) =>
        (Contribution, Date, Amount) = (contribution, date, amount);

    /// <summary>The contribution that it is a part of.</summary>
    public Contribution Contribution { get; }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>The amount.</summary>
    public Sek Amount { get; }

    /// <summary>The day, the member and the amount, such as <c>2023-07-01 Aneby: 100 kr</c>.</summary>
    public override string ToString() => $"{Date.Iso()} {Contribution.Member}: {Amount}";
}
