using NodaTime;

namespace Finsam.Domain;

/// <summary>A part of a contribution, and the day from which it counts as income.</summary>
/// <remarks>
/// <para>Swedish: <i>delbetalning</i>, <i>periodiserat bidrag</i>.</para>
/// <para>Booked is not paid: the day that money arrives is another matter. Equal when every part is equal; not ordered.</para>
/// </remarks>
/// <param name="Contribution">The contribution that it is a part of.</param>
/// <param name="Date">The day.</param>
/// <param name="Amount">The amount.</param>
public sealed record Instalment(Contribution Contribution, LocalDate Date, Sek Amount)
{
    /// <summary>The day, the member and the amount, such as <c>2023-07-01 Aneby: 100 kr</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Date.Iso()} {Contribution.Member}: {Amount}";
}
