using NodaTime;

namespace Finsam.Domain;

/// <summary>A day on which money comes or goes.</summary>
/// <remarks>
/// <para>Swedish: <i>dag i likviditetsplanen</i>.</para>
/// <para>Equal when every part is equal; not ordered.</para>
/// </remarks>
/// <param name="Date">The day.</param>
/// <param name="Receipts">What comes.</param>
/// <param name="Payments">What goes, as a positive amount.</param>
/// <param name="Lowest">The least that there can be during the day: what goes may go before what comes.</param>
/// <param name="Closing">What there is at the end of the day.</param>
public sealed record LiquidityDay(LocalDate Date, Sek Receipts, Sek Payments, Sek Lowest, Sek Closing);
